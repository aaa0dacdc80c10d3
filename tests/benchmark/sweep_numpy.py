# SPDX-License-Identifier: GPL-3.0-or-later
"""The grid of plumeSweep in NumPy, as sweep_numpy.py REPETITIONS; prints JSON.

Timed twice, warm: computing alone, and with its rows as text, in the shortest digits that read back
the same, as Plume prints them. One thread. Units: kWh, kg CO2e, h.
"""
import json
import sys
import time

import numpy as np

RUNS = 8
INTENSITIES = np.linspace(50, 550, 1000) / 1000
RUN_TIMES = np.linspace(1000, 3000, 200)


def grid():
    """Intensity and run time, emissions, energy and the share of use, a row a combination."""
    intensity, hours = (each.ravel() for each in np.meshgrid(INTENSITIES, RUN_TIMES, indexing="ij"))
    emissions = use = energy = 0.0
    for run in range(RUNS):
        count = np.sqrt((100 + run) * (200 + run))
        its_hours = hours if run == 1 else np.sqrt(1000 * 2000)
        its_intensity = intensity if run == 0 else np.sqrt(0.3 * 0.6)
        its_energy = count * its_hours * np.sqrt(0.3 * 0.5) * 1.2
        energy = energy + its_energy
        emissions = emissions + its_energy * its_intensity
        if run % 2 == 1:
            use = use + its_energy * its_intensity
    return np.column_stack((intensity * 1000, hours, emissions, energy, use / emissions))


def printed():
    rows = grid()
    text = "\r\n".join(",".join(map(repr, row)) for row in rows.tolist())
    return rows if text else None


def timed(run, repetitions):
    run()
    times = []
    for _ in range(repetitions):
        start = time.perf_counter()
        rows = run()
        times.append((time.perf_counter() - start) * 1e3)
    return {"median_ms": float(np.median(times)), "minimum_ms": min(times),
            "sum_kg": float(rows[:, 2].sum()), "rows": len(rows)}  # fmt: skip


def main():
    repetitions = int(sys.argv[1])
    print(json.dumps({
        "computing": timed(grid, repetitions),
        "printing": timed(printed, repetitions),
    }))  # fmt: skip


main()
