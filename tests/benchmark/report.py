# SPDX-License-Identifier: GPL-3.0-or-later
"""report.py FIGURES RESULTS: reads the JSON files that `run` wrote into the folder FIGURES, prints
the verdicts and writes the tables to the file RESULTS. Exit status 1 where a bound is not kept.
"""
import datetime
import glob
import json
import math
import os
import platform
import re
import statistics
import subprocess
import sys

median = statistics.median
NOT_MEASURED = "not measured"


def read(path):
    if not os.path.exists(path) or os.path.getsize(path) == 0:
        return None
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def read_rounds(folder, name):
    paths = glob.glob(f"{folder}/{name}-*.json")
    return [each for each in map(read, sorted(paths)) if each]


def runs_of(report):
    """Name of a benchmark -> its repetitions; the name without how it was timed."""
    runs = {}
    for run in report["benchmarks"]:
        if run["run_type"] == "iteration":
            name = re.sub(r"/(process_time|real_time|iterations:\d+)", "", run["name"])
            runs.setdefault(name, []).append(run)
    return runs


# ---- The reference plan -------------------------------------------------------------------------


class Program:
    """The reference plan in one program: figures, and milliseconds by round."""

    def __init__(self, name, times, minimum, figures):
        self.name, self.times, self.minimum, self.figures = name, times, minimum, figures

    @property
    def time(self):
        return median(self.times)


def ours(name, rounds, benchmark):
    runs = [runs_of(each)[benchmark] for each in rounds]
    last = runs[-1][-1]
    return Program(
        name,
        [median(run["real_time"] for run in each) for each in runs],
        min(run["real_time"] for each in runs for run in each),
        [last[key] for key in ("p5_kg", "p50_kg", "p95_kg", "share")],
    )


def others(name, rounds, way):
    if not rounds:
        return None
    runs = [each[way] for each in rounds]
    return Program(
        name,
        [run["median_ms"] for run in runs],
        min(run["minimum_ms"] for run in runs),
        runs[-1]["total_kg"] + [runs[-1]["share"]],
    )


OTHERS = {
    "numpy": "NumPy over prepared normals",
    "numpy_anew": "NumPy, drawing anew",
    "squiggle": "Squiggle, drawing anew (it keeps no draws)",
}


def reference_programs(folder):
    plume = read_rounds(folder, "plume")
    numpy = read_rounds(folder, "numpy")
    squiggle = read_rounds(folder, "squiggle")
    return {
        "plume": ours("Plume, every range changed", plume,
                      "plumeReference/10000"),
        "plume_window": ours("The same with the ranges of every activity", plume,
                             "plumeWithActivities/10000"),
        "plume_one": ours("Plume, as in a drag: one range changed", plume,
                          "plumeOneInputChanges/10000"),
        "plume_anew": ours("Plume, nothing kept", plume, "plumeDrawsAnew/10000"),
        "hand": ours("Loop written by hand in C++ over prepared normals", plume,
                     "handWritten/10000"),
        "numpy": others(OTHERS["numpy"], numpy, "prepared"),
        "numpy_anew": others(OTHERS["numpy_anew"], numpy, "drawing"),
        "squiggle": others(OTHERS["squiggle"], squiggle, "drawing"),
    }  # fmt: skip


def paired_ratio(a, b):
    """The median of the ratios of each round: what slows the machine slows both."""
    return median(x / y for x, y in zip(a.times, b.times))


# How far 10,000 random samples may lie off: four standard errors of each figure.
TOLERANCES = (0.02, 0.016, 0.032, 0.04)


def agreement(program, truth):
    return all(abs(x / y - 1) <= t for x, y, t in zip(program.figures, truth, TOLERANCES))


# ---- Growth ------------------------------------------------------------------------------------


def growth(report, benchmark):
    """[(size, milliseconds)]: the least of all repetitions, which other work disturbs least."""
    points = []
    for name, runs in runs_of(report).items():
        base, _, size = name.partition("/")
        if base == benchmark:
            points.append((int(size), min(run["real_time"] for run in runs)))
    return sorted(points)


def exponent(points):
    """Least squares in the logarithms of both."""
    x = [math.log(size) for size, _ in points]
    y = [math.log(time) for _, time in points]
    mean_x, mean_y = statistics.fmean(x), statistics.fmean(y)
    return sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y)) / sum(
        (a - mean_x) ** 2 for a in x
    )


# ---- A sweep -----------------------------------------------------------------------------------


class Sweep:
    """The grid of a sweep: milliseconds by round, and what its emissions add up to."""

    def __init__(self, name, runs, time_key):
        self.name = name
        self.times = [run[time_key] for run in runs]
        self.rows, self.sum = runs[-1]["rows"], runs[-1]["sum_kg"]

    @property
    def rows_per_second(self):
        return self.rows / median(self.times) * 1e3


def sweeps(folder):
    ours = [runs_of(each)["plumeSweep"][0] for each in read_rounds(folder, "sweep")]
    numpy = read_rounds(folder, "sweep_numpy")
    found = [Sweep("Plume, computed and printed", ours, "real_time")]
    for name, way in (("NumPy, computed and printed", "printing"),
                      ("NumPy, computed alone", "computing")):  # fmt: skip
        if numpy:
            found.append(Sweep(name, [each[way] for each in numpy], "median_ms"))
    return found


# ---- Verdicts ----------------------------------------------------------------------------------


def where(tick):
    return f"{tick['place'].capitalize()}, {tick['width']}x{tick['height']}"


class Verdicts:
    def __init__(self):
        self.rows = []
        self.failed = False

    def at_most(self, what, value, bound, unit=""):
        if value is None:
            self.rows.append((what, NOT_MEASURED, f"{bound:g}{unit}", "-"))
            return
        kept = value <= bound
        self.failed = self.failed or not kept
        self.rows.append((what, f"{value:.3g}{unit}", f"{bound:g}{unit}",
                          "PASS" if kept else "FAIL"))  # fmt: skip

    def holds(self, what, value):
        self.failed = self.failed or not value
        self.rows.append((what, "yes" if value else "no", "yes", "PASS" if value else "FAIL"))


FRAME = 1000 / 60


def judge(programs, truth, growths, swept, ticks, start, runs):
    verdicts = Verdicts()
    plume = programs["plume"]

    def ratio(other, of=plume):
        return paired_ratio(of, programs[other]) if programs[other] else None

    for program in programs.values():
        if program:
            verdicts.holds(f"Same figures: {program.name}", agreement(program, truth))
    verdicts.at_most("Plume / NumPy over prepared normals", ratio("numpy"), 1 / 2)
    verdicts.at_most("Plume / NumPy, drawing anew", ratio("numpy_anew"), 1 / 2)
    verdicts.at_most("Plume / Squiggle", ratio("squiggle"), 1 / 25)
    verdicts.at_most("Plume / loop written by hand", ratio("hand"), 2)
    for name, points in growths.items():
        verdicts.at_most(f"Exponent of the cost in {name}", exponent(points), 1.1)
    for sweep in swept:
        verdicts.holds(f"Same sums of the sweep: {sweep.name}",
                       abs(sweep.sum / swept[0].sum - 1) < 1e-9)  # they add in other orders
    verdicts.at_most("A row of a sweep, computed and printed",
                     1e6 / swept[0].rows_per_second, 10, " µs")  # fmt: skip
    for what, name in (("The data are read", "readingTheData"),
                       ("Earlier years of all grids are read", "readingEveryYear")):
        times = [run["real_time"] for run in runs.get(name, [])]
        verdicts.at_most(what, median(times) if times else None, 30, " ms")
    for tick in ticks:
        size = where(tick)
        verdicts.at_most(f"Tick / repaint of the same charts, {size}",
                         tick["tick"]["median_ms"] / tick["repaint"]["median_ms"], 2.5)
        verdicts.at_most(f"Longest stretch on the GUI thread, {size}",
                         tick["longest"]["median_ms"], round(FRAME, 1), " ms")
        verdicts.at_most(f"Headline has changed, {size}", tick["headline"]["p95_ms"], 50, " ms")
    for what, key in (("Start", "median_ms"), ("Peak memory", "peak_mib")):
        verdicts.at_most(f"{what} / minimal window with one chart",
                         start["plume"][key] / start["minimal"][key] if start else None, 4)
    return verdicts


# ---- The page ----------------------------------------------------------------------------------


def output_of(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def field_of(path, pattern):
    try:
        with open(path, encoding="utf-8") as file:
            found = re.search(pattern, file.read(), re.MULTILINE)
        return found.group(1).strip() if found else ""
    except OSError:
        return ""


def machine(folder):
    numpy = read_rounds(folder, "numpy")
    squiggle = read_rounds(folder, "squiggle")
    memory = int(field_of("/proc/meminfo", r"^MemTotal:\s+(\d+)") or 0) / 1024**2
    return [
        ("Date", datetime.date.today().isoformat()),
        ("Commit", output_of("git", "rev-parse", "--short", "HEAD")),
        ("Processor", field_of("/proc/cpuinfo", r"^model name\s*:\s*(.+)$")),
        ("Cores", str(os.cpu_count())),
        ("Memory", f"{memory:.0f} GiB"),
        ("System", field_of("/etc/os-release", r'^PRETTY_NAME="?([^"\n]+)')
         + ", Linux " + platform.release()),
        ("Compiler", output_of("c++", "--version").partition("\n")[0]),
        ("Qt", output_of("qtpaths6", "--qt-version")
         or output_of("/usr/lib/qt6/bin/qtpaths", "--qt-version")),
        ("NumPy", f"{numpy[0]['version']} (Python {numpy[0]['python']})" if numpy else NOT_MEASURED),
        ("Squiggle", f"{squiggle[0]['version']} (Node.js {squiggle[0]['node']})"
         if squiggle else NOT_MEASURED),
        ("Load before, over the last minute", os.environ.get("PLUME_LOAD_BEFORE", "not known")),
    ]  # fmt: skip


def table(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|" + " --- |" * len(header)]
    return "\n".join(lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows]) + "\n"


def reference_rows(programs, truth):
    plume = programs["plume"]
    rows = []
    for key, program in programs.items():
        if not program:
            rows.append((OTHERS[key], *[NOT_MEASURED] * 7))
            continue
        p5, p50, p95, share = program.figures
        rows.append((program.name, f"{p5 / 1e3:.1f}", f"{p50 / 1e3:.1f}", f"{p95 / 1e3:.1f}",
                     f"{share * 100:.1f}", f"{program.time:.2f}", f"{program.minimum:.2f}",
                     f"{1 / paired_ratio(plume, program):.2f}"))  # fmt: skip
    p5, p50, p95, share = truth
    rows.append(("By hand, 1,000,000 samples", f"{p5 / 1e3:.1f}", f"{p50 / 1e3:.1f}",
                 f"{p95 / 1e3:.1f}", f"{share * 100:.1f}", "", "", ""))  # fmt: skip
    return rows


def page(folder, programs, truth, growths, swept, runs, ticks, start, verdicts):
    evaluation = max(runs["deterministicEvaluation"], key=lambda run: run["evaluations_per_second"])
    parts = [
        "# Benchmark",
        "Made by `tests/benchmark/run`; do not edit. All in one run on one machine:",
        table(("", ""), machine(folder)),
        "## Verdicts",
        table(("What", "Measured", "At most", ""), verdicts.rows),
        "## The reference plan",
        "`reference.plume`: four activities, twelve uncertain inputs, 10,000 samples; 5th, 50th "
        "and 95th percentile of the total and the median share of serving. Times are the median "
        "over rounds in which the programs took turns, and the least that was seen. Plume's time "
        "goes from the study to the percentiles. “Every range changed”: nothing computed from a "
        "range is used again, only the standard normals, which NumPy and the loop by hand are "
        "given as well.",
        table(("Program", "5th (t)", "50th (t)", "95th (t)", "Share (%)", "Median (ms)",
               "Least (ms)", "Times Plume's"), reference_rows(programs, truth)),
        "## Growth",
    ]  # fmt: skip
    for name, points in growths.items():
        parts.append(table((name.capitalize(), "Least (ms)"),
                           [(f"{size:,}", f"{time:.3f}") for size, time in points]))
    computing = min(run["real_time"] for run in runs["sliderTick"])
    parts += [
        f"Without sampling, {evaluation['evaluations_per_second']:,.0f} evaluations a second on "
        f"one core: a plan of {evaluation['activities']:.0f} activities with "
        f"{evaluation['draws']:.0f} uncertain inputs, {evaluation['nodes']:.0f} operations.",
        "## A sweep",
        f"`plume sweep` over a grid of {swept[0].rows:,.0f} rows of a plan of eight activities: two "
        "inputs and three results a row, in the shortest digits that read back the same. One core.",
        table(("Program", "Rows a second"),
              [(sweep.name, f"{sweep.rows_per_second:,.0f}") for sweep in swept]),
        "## A tick of a slider",
        "`sixty.plume`: eight activities, sixty uncertain inputs; the whole window, drawn into "
        "memory. From the edit to the last chart drawn with its ranges; beside it, drawing the same charts "
        f"again without an edit. Computing alone takes {computing:.1f} ms of a tick at the least.",
        table(("Place", "Charts", "Tick, median (ms)", "Tick, 95th (ms)", "Repaint (ms)",
               "Headline (ms)", "Longest stretch (ms)"),
              [(where(t),
                f"{t['charts']}",
                f"{t['tick']['median_ms']:.1f}", f"{t['tick']['p95_ms']:.1f}",
                f"{t['repaint']['median_ms']:.1f}", f"{t['headline']['median_ms']:.1f}",
                f"{t['longest']['median_ms']:.1f}") for t in ticks]),
        "## Start",
        "From exec to the end of a program that draws its window once and saves the picture. "
        "Plume opens its example study.",
    ]  # fmt: skip
    if start:
        parts.append(table(("Program", "Median (ms)", "Least (ms)", "Processor (ms)",
                            "Peak memory (MiB)"),
                           [(name, f"{start[key]['median_ms']:.0f}",
                             f"{start[key]['minimum_ms']:.0f}",
                             f"{start[key]['processor_ms']:.0f}",
                             f"{start[key]['peak_mib']:.0f}")
                            for key, name in (("plume", "plume-desktop"),
                                              ("minimal", "Minimal window with one QChart"))]))
    return "\n".join(part if part.endswith("\n") else part + "\n" for part in parts)


def main():
    folder, results = sys.argv[1:3]
    programs = reference_programs(folder)
    report = read(f"{folder}/growth.json")
    runs = runs_of(report)
    last = runs["truth/1000000"][-1]
    truth = [last[key] for key in ("p5_kg", "p50_kg", "p95_kg", "share")]
    growths = {
        "samples": growth(report, "plumeSamples"),
        "activities": growth(report, "plumeActivities"),
    }
    swept = sweeps(folder)
    ticks = read_rounds(folder, "tick")
    start = read(f"{folder}/start.json")
    verdicts = judge(programs, truth, growths, swept, ticks, start, runs)
    for what, value, bound, verdict in verdicts.rows:
        print(f"{verdict:5}{what}: {value} (at most {bound})" if bound != "yes"
              else f"{verdict:5}{what}")  # fmt: skip
    with open(results, "w", encoding="utf-8") as file:
        file.write(page(folder, programs, truth, growths, swept, runs, ticks, start, verdicts))
    print(f"The tables stand in {results}.")
    sys.exit(1 if verdicts.failed else 0)


main()
