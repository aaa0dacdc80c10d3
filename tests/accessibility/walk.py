# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks a running plume-desktop, through AT-SPI, what a screen reader would hear: walk.py PROGRAM.

Every place, in both languages: what takes the keyboard has a name, sliders and fields a value,
charts a description; and a key moves a slider, whose new value is heard.
"""
import subprocess
import sys
import time

import pyatspi
from gi.repository import Atspi

PATIENCE = 60  # seconds until the program must have answered
# Each with a study that fills it.
PLACES = {"home": "chatbot", "build": "chatbot", "results": "chatbot", "compare": "company-assistant",
          "library": "chatbot"}
FIELDS = {pyatspi.ROLE_SLIDER, pyatspi.ROLE_SPIN_BUTTON}
# What holds others, and what these are made of: they are passed through, not spoken.
SILENT = {
    pyatspi.ROLE_FILLER,
    pyatspi.ROLE_PANEL,
    pyatspi.ROLE_SCROLL_BAR,
    pyatspi.ROLE_SCROLL_PANE,
    pyatspi.ROLE_LAYERED_PANE,
    pyatspi.ROLE_VIEWPORT,
}


def wait_for(find, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
        except Exception:  # what was being walked may go at any time
            found = None
        if found:
            return found
        time.sleep(0.2)
    raise SystemExit(f"not found within {PATIENCE} s: {what}")


def application(process):
    for each in pyatspi.Registry.getDesktop(0):
        if each is not None and each.get_process_id() == process.pid:
            return each
    return None


def tree(node):
    """The node and all below it that can be seen; of a table only its first rows."""
    yield node
    state = node.getState()
    if state.contains(pyatspi.STATE_MANAGES_DESCENDANTS):
        return
    limit = 40 if node.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST) else node.childCount
    for index in range(min(node.childCount, limit)):
        child = node.getChildAtIndex(index)
        if child is not None and child.getState().contains(pyatspi.STATE_VISIBLE):
            yield from tree(child)


def described(node):
    names = []
    while node is not None and node.getRole() != pyatspi.ROLE_APPLICATION:
        names.append(f"{node.getRoleName()} “{node.name}”")
        node = node.parent
    return " in ".join(names[:4])


def faults_of(node):
    state = node.getState()
    role = node.getRole()
    shown = state.contains(pyatspi.STATE_SHOWING)
    if shown and state.contains(pyatspi.STATE_FOCUSABLE) and role not in SILENT and not node.name:
        yield f"no name: {described(node)}"
    if shown and role in FIELDS:
        try:
            node.queryValue().currentValue
        except NotImplementedError:
            yield f"no value: {described(node)}"
    if shown and role == pyatspi.ROLE_CHART and not node.description:
        yield f"no description: {described(node)}"


def walk(process, language, place):
    app = wait_for(lambda: application(process), "the program")
    window = wait_for(
        lambda: next((w for w in app if w.getRole() == pyatspi.ROLE_FRAME and w.childCount), None),
        "its window")
    time.sleep(3)  # until results have come
    nodes = list(tree(window))
    roles = {}
    for node in nodes:
        roles[node.getRoleName()] = roles.get(node.getRoleName(), 0) + 1
    faults = [fault for node in nodes for fault in faults_of(node)]
    common = ", ".join(f"{count} {name}" for name, count in sorted(roles.items(), key=lambda r: -r[1]))
    print(f"{language} {place}: {len(nodes)} nodes ({common})")
    if place == "build":
        faults += move_slider(nodes)
    return faults


def move_slider(nodes):
    """A key on the first slider that is seen, as somebody presses it."""
    slider = next((n for n in nodes if n.getRole() == pyatspi.ROLE_SLIDER
                   and n.getState().contains(pyatspi.STATE_SHOWING)
                   and n.getState().contains(pyatspi.STATE_ENABLED)), None)
    if slider is None:
        return ["no slider in Build"]
    # There is no window manager here that would give the window the keyboard.
    subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Plume",
                    "windowfocus", "--sync"], check=True, stdout=subprocess.DEVNULL)
    slider.queryComponent().grabFocus()
    wait_for(lambda: slider.getState().contains(pyatspi.STATE_FOCUSED), "focus on the slider")
    before = slider.queryValue().currentValue
    subprocess.run(["xdotool", "key", "Right"], check=True)
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and slider.queryValue().currentValue == before:
        time.sleep(0.1)
    after = slider.queryValue().currentValue
    print(f"  {slider.name}: {before:g}, after the key Right {after:g}")
    return [] if after > before else [f"Right does not move {described(slider)}"]


def main():
    program = sys.argv[1]
    faults = []
    for language in ("en", "vi"):
        for place, study in PLACES.items():
            process = subprocess.Popen([program, "--open", study, "--lang", language, "--place",
                                        place, "--size", "1280x800"])
            try:
                faults += walk(process, language, place)
            finally:
                process.terminate()
                process.wait()
    for fault in dict.fromkeys(faults):
        print(fault)
    print(f"{len(set(faults))} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
