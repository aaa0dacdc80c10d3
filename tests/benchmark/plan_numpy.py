# SPDX-License-Identifier: GPL-3.0-or-later
"""The reference plan in NumPy, as plan_numpy.py SAMPLES REPETITIONS; prints JSON.

Timed twice in one process, warm: drawing anew each time, and over standard normals drawn before,
as Plume has them. Units: kWh, kg CO2e, h.
"""
import json
import sys
import time

import numpy as np

Z95 = 1.6448536269514722  # standard normal, 95th percentile

# 5th and 95th percentile of each input.
RANGES = {
    "training_hours": (2600, 3000),
    "power_kw": (0.350, 0.450),
    "pue": (1.1, 1.3),
    "grid": (0.045, 0.070),
    "embodied_per_hour": (0.020, 0.060),
    "fine_tunings": (2, 10),
    "fine_tuning_hours": (50, 200),
    "requests_per_day": (1e5, 1e6),
    "kwh_per_request": (0.3e-3, 4e-3),
    "days": (365, 1095),
    "embodied_per_request": (1e-5, 1e-4),
    "experimentation": (0.3, 1.2),
}


def parameters(low, high):
    """Mean and deviation of the logarithm."""
    return np.log(low * high) / 2, np.log(high / low) / (2 * Z95)


def footprint(
    training_hours, power_kw, pue, grid, embodied_per_hour, fine_tunings, fine_tuning_hours,
    requests_per_day, kwh_per_request, days, embodied_per_request, experimentation,
):  # fmt: skip
    """The 5th, 50th and 95th percentile of the total, and the median share of serving."""
    per_kwh = pue * grid
    operation_per_hour = power_kw * per_kwh
    training_time = 384 * training_hours
    operation_of_training = training_time * operation_per_hour
    training = operation_of_training + training_time * embodied_per_hour
    fine_tuning = 8 * fine_tunings * fine_tuning_hours * (operation_per_hour + embodied_per_hour)
    serving = requests_per_day * days * (kwh_per_request * per_kwh + embodied_per_request)
    total = training + fine_tuning + serving + experimentation * operation_of_training
    return np.percentile(total, [5, 50, 95]), np.median(serving / total)


def drawing(generator, samples):
    inputs = {
        name: generator.lognormal(*parameters(*ends), samples) for name, ends in RANGES.items()
    }
    return footprint(**inputs)


def over_prepared(normals):
    inputs = {}
    for (name, ends), column in zip(RANGES.items(), normals):
        mean, deviation = parameters(*ends)
        inputs[name] = np.exp(mean + deviation * column)
    return footprint(**inputs)


def timed(run, repetitions):
    for _ in range(5):
        run()
    times = []
    for _ in range(repetitions):
        start = time.perf_counter()
        percentiles, share = run()
        times.append((time.perf_counter() - start) * 1e3)
    return {
        "median_ms": float(np.median(times)),
        "minimum_ms": min(times),
        "total_kg": [float(p) for p in percentiles],
        "share": float(share),
    }


def main():
    samples, repetitions = int(sys.argv[1]), int(sys.argv[2])
    generator = np.random.default_rng(20240601)
    normals = generator.standard_normal((len(RANGES), samples))
    print(json.dumps({
        "version": np.__version__,
        "python": sys.version.split()[0],
        "samples": samples,
        "drawing": timed(lambda: drawing(generator, samples), repetitions),
        "prepared": timed(lambda: over_prepared(normals), repetitions),
    }))  # fmt: skip


main()
