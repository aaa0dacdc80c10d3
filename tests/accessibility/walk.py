# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks a running plume-desktop, through AT-SPI, what a screen reader would hear: walk.py PROGRAM.

Every place and every dialog, in both languages: what takes the keyboard has a name, sliders and
fields a value, charts a description; and a key moves a slider, whose new value is heard.
"""
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from dogtail.config import config

# Nothing is logged beside what is printed here, and nothing is waited for but in wait_for().
config.load({"checkForA11y": False, "logDebugToFile": False, "logDebugToStdOut": False,
             "actionDelay": 0, "defaultDelay": 0})
from dogtail import tree
from gi.repository import Atspi, GLib

sys.excepthook = sys.__excepthook__  # dogtail would log what went wrong, and print nothing

PATIENCE = 60  # seconds until the program must have answered
STUDY = "fx3"  # two plans, so that every place has something to say
PLACES = {"build": "ctrl+2", "results": "ctrl+3", "compare": "ctrl+4", "library": "ctrl+7", "home": "ctrl+1"}
# What opens in which place: by a key, or by a button whose name begins so in the language.
DIALOGS = {
    "build": {
        "settings": "ctrl+comma",
        "seek": "ctrl+g",
        "report": "ctrl+p",
        "command box": "ctrl+k",
        "shortcuts": "ctrl+slash",
        "help": "F1",
        "draws": {"en": "10,000 draws", "vi": "10.000 lần lấy mẫu"},
        "range editor": {"en": "Range of", "vi": "Khoảng của"},
    },
    "results": {"comparisons": {"en": "Choose", "vi": "Chọn"}},
    "library": {"own row": {"en": "Add your own", "vi": "Tự thêm"}},
}
FIELDS = {"slider", "spin button"}
BUTTONS = {"push button", "check box", "toggle button"}
# What holds others, and what these are made of: they are passed through, not spoken.
SILENT = {"filler", "panel", "scroll bar", "scroll pane", "layered pane", "viewport"}


def wait_for(find, what, patience=PATIENCE):
    """What `find` gives as soon as it gives something; the walk ends where it never does."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            found = find()
        except (GLib.Error, LookupError, RuntimeError, AttributeError, TypeError):
            found = None  # what was being walked may go at any time
        if found:
            return found
        time.sleep(0.05)
    raise SystemExit(f"not within {patience} s: {what}")


def below(node):
    """The node and all below it that can be seen; of a table only its first rows."""
    yield node
    if node.getState().contains(Atspi.StateType.MANAGES_DESCENDANTS):
        return
    limit = 40 if node.roleName in ("table", "list") else node.childCount
    for index in range(min(node.childCount, limit)):
        child = node.getChildAtIndex(index)
        if child is not None and child.visible:
            yield from below(child)


def is_gone(window):
    try:
        return not window.showing
    except GLib.Error:
        return True


def is_in_view(node):
    """Whether it is not scrolled out: what is gets its words when it comes into view."""
    left, top, right, bottom = float("-inf"), float("-inf"), float("inf"), float("inf")
    while node is not None and node.roleName != "application":
        x, y, width, height = node.extents
        left, top = max(left, x), max(top, y)
        right, bottom = min(right, x + width), min(bottom, y + height)
        node = node.parent
    return left < right and top < bottom


def described(node):
    names = []
    while node is not None and node.roleName != "application":
        names.append(f"{node.roleName} “{node.name}”")
        node = node.parent
    return " in ".join(names[:4])


def top_of(node):
    """The window that a node is in."""
    while node.parent is not None and node.parent.roleName != "application":
        node = node.parent
    return node


def shown_top_of(node):
    """Its window where that is still there."""
    try:
        top = top_of(node)
        return top if top.showing else None
    except (GLib.Error, AttributeError):
        return None


def hear():
    """Takes in what the program has told since."""
    while GLib.MainContext.default().iteration(False):
        pass


def faults_of(node):
    return [fault for fault in suspicions_of(node) if is_in_view(node)]


def suspicions_of(node):
    if not node.showing:
        return
    if node.focusable and node.roleName not in SILENT and not node.name:
        yield f"no name: {described(node)}"
    if node.roleName in FIELDS and node.value is None:
        yield f"no value: {described(node)}"
    if node.roleName == "chart" and not node.description:
        yield f"no description: {described(node)}"


def answer_of(*command):
    """What xdotool prints."""
    return subprocess.run(["xdotool", *command], capture_output=True, text=True).stdout.strip()


class Session:
    """The program in one language, until it is left."""

    def __init__(self, program, language):
        self.language = language
        self.faults = []
        # What the session before left unsaved would be offered.
        data = os.path.join(os.environ["XDG_DATA_HOME"], language)
        self.process = subprocess.Popen([program, "--open", STUDY, "--lang", language, "--place",
                                         "results", "--size", "1280x800"],
                                        env={**os.environ, "XDG_DATA_HOME": data})

    def __enter__(self):
        self.application = wait_for(self.find_application, "the program")
        self.window = wait_for(self.find_window, "its window")
        self.focused = []
        self.listener = Atspi.EventListener.new(lambda event, *_: self.focused.append(event.source))
        self.listener.register("object:state-changed:focused")
        self.focus(self.window)
        return self

    def __exit__(self, *_):
        self.listener.deregister("object:state-changed:focused")
        self.process.terminate()
        self.process.wait()

    def find_application(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the program ended with {self.process.returncode}")
        return tree.root.findChild(lambda each: each.get_process_id() == self.process.pid,
                                   recursive=False, retry=False, requireResult=False)

    def find_window(self):
        return self.application.findChild(
            lambda each: each.roleName == "frame" and each.childCount and each.showing,
            recursive=False, retry=False, requireResult=False)

    def find_dialog(self):
        """The window that is open beside the main one; a popup is known by what it focuses."""
        dialog = self.application.findChild(
            lambda each: each != self.window and each.childCount and each.showing,
            recursive=False, retry=False, requireResult=False)
        if dialog is None:
            hear()
            tops = map(shown_top_of, reversed(self.focused))
            dialog = next((top for top in tops if top not in (None, self.window)), None)
        return dialog

    def focus(self, window):
        """There is no window manager that would give a window the keyboard."""

        def give():
            ids = answer_of("search", "--onlyvisible", "--name", ".").split()
            same = [each for each in ids if answer_of("getwindowname", each) == window.name]
            return same and answer_of("windowfocus", same[-1]) is not None

        wait_for(give, f"the window “{window.name}”")

    def press(self, key):
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)

    def said(self):
        return [node.name for node in below(self.window) if node.showing]

    def look(self, name, root):
        """What is wrong once everything that is computed has come: a fault may be one no longer."""
        nodes = []

        def is_faultless():
            nodes[:] = list(below(root))
            return len(nodes) > 1 and not any(faults_of(node) for node in nodes)

        try:
            wait_for(is_faultless, name, patience=10)
        except SystemExit:
            self.faults += [f"{self.language} {name}: {fault}" for node in nodes for fault in faults_of(node)]
        roles = {}
        for node in nodes:
            roles[node.roleName] = roles.get(node.roleName, 0) + 1
        common = ", ".join(f"{count} {role}" for role, count in sorted(roles.items(), key=lambda r: -r[1])[:6])
        print(f"{self.language} {name}: {len(nodes)} nodes ({common}, ...)")
        return nodes

    def open_place(self, place, key):
        before = self.said()
        self.press(key)
        wait_for(lambda: self.said() != before, f"{place} after {key}")
        return self.look(place, self.window)

    def open_dialog(self, name, how):
        if isinstance(how, str):
            self.press(how)
        else:
            wait_for(lambda: self.click(how[self.language]), f"the button for {name}")
        dialog = wait_for(self.find_dialog, f"the dialog {name}")
        nodes = self.look(name, dialog)
        for node in nodes:
            if node.roleName == "spin button" and node.showing:
                self.move(node, "Up", dialog)
                break
        if dialog in self.application.children:
            self.focus(dialog)  # a popup has the keyboard already
        self.press("Escape")
        wait_for(lambda: is_gone(dialog), f"{name} to close")
        self.focused.clear()
        self.focus(self.window)

    def click(self, name):
        for node in below(self.window):
            if node.roleName in BUTTONS and node.showing and node.name.startswith(name):
                return node.doActionNamed("Press")
        return False

    def move(self, node, key, window):
        """A key on what moves, as somebody presses it: its new value is there, and is told."""
        heard = []
        listener = Atspi.EventListener.new(lambda event, *_: heard.append(event.source))
        listener.register("object:property-change:accessible-value")
        self.focus(window)
        node.grabFocus()
        wait_for(lambda: node.focused, f"focus on {described(node)}")
        before = node.value
        self.press(key)

        def is_told():
            hear()
            return node in heard and node.value > before

        try:
            wait_for(is_told, key, patience=10)
        except SystemExit:
            self.faults.append(f"{self.language}: {key} does not move, or is not told of, {described(node)}")
        listener.deregister("object:property-change:accessible-value")
        print(f"  {node.name}: {before:g}, after the key {key} {node.value:g}")

    def move_slider(self, nodes):
        slider = next((node for node in nodes
                       if node.roleName == "slider" and node.showing and node.sensitive), None)
        if slider is None:
            self.faults.append(f"{self.language}: there is no slider to move")
        else:
            self.move(slider, "Right", self.window)


def walk(program, language):
    with Session(program, language) as session:
        for place, key in PLACES.items():
            nodes = session.open_place(place, key)
            if place in ("build", "compare"):
                session.move_slider(nodes)
            for name, how in DIALOGS.get(place, {}).items():
                session.open_dialog(name, how)
    return session.faults


def main():
    faults = [fault for language in ("en", "vi") for fault in walk(sys.argv[1], language)]
    for fault in dict.fromkeys(faults):
        print(fault)
    print(f"{len(set(faults))} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
