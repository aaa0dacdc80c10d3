# SPDX-License-Identifier: GPL-3.0-or-later
"""measure_start.py BIN REPETITIONS: from exec to the end of a program that shows its window once,
draws it and saves what it drew, and its peak memory; prints JSON. Plume opens its example study,
the other program shows a window with one chart. They take turns. The picture is a bitmap, so that
compressing it takes no time.
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time


def measure(command, environment):
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with status {process.returncode}.")
    return seconds * 1e3, usage.ru_maxrss / 1024, (usage.ru_utime + usage.ru_stime) * 1e3


def summary(runs):
    times, memories, processor = zip(*runs)
    return {
        "median_ms": statistics.median(times),
        "minimum_ms": min(times),
        "processor_ms": statistics.median(processor),
        "peak_mib": statistics.median(memories),
    }


def main():
    binaries, repetitions = sys.argv[1], int(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        picture = os.path.join(folder, "picture.bmp")
        environment = {
            "PATH": os.environ["PATH"], "HOME": folder, "XDG_CONFIG_HOME": folder,
            "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen",
        }  # fmt: skip
        commands = {
            "plume": [f"{binaries}/plume-desktop", "--open", "chatbot", "--size", "1280x800",
                      "--screenshot", picture],
            "minimal": [f"{binaries}/minimalwindow", picture, "1280x800"],
        }  # fmt: skip
        runs = {name: [] for name in commands}
        for i in range(repetitions + 2):
            for name, command in commands.items():
                run = measure(command, environment)
                if i >= 2:  # the first runs read the programs from disk
                    runs[name].append(run)
    print(json.dumps({name: summary(each) for name, each in runs.items()}))


main()
