"""How this very program is started again: from a launcher of the installation, or as a module of a Python."""

from __future__ import annotations

import sys
from pathlib import Path

_NAME = "kmsmonitor"
LAUNCHER, WINDOW_LAUNCHER = "kmsmonitor.exe", "kmsmonitorw.exe"  # installer/windows: the latter has no console


def own_command(*, window: bool) -> tuple[str, ...]:
    """The words that start it; with `window` without a console, where the platform has such a thing."""
    program = Path(sys.executable)
    if program.name.lower() in {LAUNCHER, WINDOW_LAUNCHER}:
        return (str(program.with_name(WINDOW_LAUNCHER if window else LAUNCHER)),)
    windowless = program.with_name("pythonw.exe")
    if window and sys.platform == "win32" and windowless.exists():
        program = windowless
    # -P keeps the current folder, which anybody may own, out of what is loaded.
    return (str(program), "-P", "-m", _NAME)
