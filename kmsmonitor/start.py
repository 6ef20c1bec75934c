"""The start of the tray program: the icon first, then all that it stands for.

What a user waits for is the icon, so what it does not need is loaded and built behind it. A second start never shows
one: it asks the program that runs to show its window, and ends.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from typing import TYPE_CHECKING

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.monitor.home import Home
from kmsmonitor.ui.application import make_application
from kmsmonitor.ui.tray_icon import TrayIcon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LONGEST_KNOCK = 5.0  # seconds in which a program that runs must show its window
KNOCK_AGAIN = 0.1  # seconds


def run_tray(home: Home, *, minimized: bool) -> int:
    """The tray program, until it is quit: one a session.

    Raises:
        WorldError: the home cannot be used, or is held by a program that does not answer.
    """
    if _there(home) and _shows_itself(home):
        return 0
    application = make_application()
    icon = TrayIcon()
    icon.show()
    application.processEvents()  # now it is seen
    return _behind(application, home, icon, minimized=minimized)


def _behind(application: QApplication, home: Home, icon: TrayIcon, *, minimized: bool) -> int:
    """The rest of the program."""
    gc.disable()  # as in cli.main
    from kmsmonitor.app import run  # noqa: PLC0415 - the icon first
    from kmsmonitor.monitor.setup import ActivatorBusyError  # noqa: PLC0415 - as above

    gc.freeze()
    gc.enable()
    try:
        return run(application, home, icon, minimized=minimized)
    except ActivatorBusyError as busy:
        icon.hide()
        if not _shows_itself_soon(home):
            raise WorldError(
                "activator_busy",
                "Another kmsmonitor holds this computer's licence and does not show its window.",
                remedy="It may belong to another user, or be a command that is about to end; try again in a moment.",
            ) from busy
        return 0


def _there(home: Home) -> bool:
    """Whether it is worth a knock: a program that runs has a socket. Windows' pipes tell by the knock alone."""
    return sys.platform == "win32" or os.path.exists(home.socket)  # noqa: PTH110 - a name, not yet a path


def _shows_itself(home: Home) -> bool:
    """Whether a program runs for this home and has shown its window."""
    from kmsmonitor.monitor.ipc import ask_running  # noqa: PLC0415 - the second start's matter

    return ask_running(home.socket, {"do": "raise"}, wait=LONGEST_KNOCK) is not None


def _shows_itself_soon(home: Home) -> bool:
    """The same of a program that is just starting: it gets time to open its door."""
    from kmsmonitor.clock import SystemClock  # noqa: PLC0415 - as above

    clock = SystemClock()
    until = clock.monotonic() + LONGEST_KNOCK
    while clock.monotonic() < until:
        if _shows_itself(home):
            return True
        time.sleep(KNOCK_AGAIN)
    return False
