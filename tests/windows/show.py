"""Shows tray and window of the program for run.sh --pictures: the desktop's own picture is taken from outside.

Puts `ready` into the folder of KMSMONITOR_PICTURES when everything is on the screen, and ends when `done` lies there.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kmsmonitor import catalogue
from kmsmonitor.ui.status_window import StatusWindow
from kmsmonitor.ui.theme import Scheme, Theme
from kmsmonitor.ui.tray import Tray
from tests.ui import pictures


def main():
    folder = Path(os.environ["KMSMONITOR_PICTURES"])
    folder.mkdir(exist_ok=True)
    for name in ("ready", "done"):
        (folder / name).unlink(missing_ok=True)
    application = QApplication(["kmsmonitor"])
    theme = Theme(Scheme.LIGHT, application)
    clock = pictures.FixedClock()
    tray = Tray(clock)
    tray.show()
    window = StatusWindow(theme, clock, catalogue.load().entry)
    theme.put_on(window)
    for face in (tray, window):
        face.show_snapshot(pictures.attention())
    window.bring_to_front()
    # The window manager and the panel need a moment that nobody announces.
    QTimer.singleShot(4000, application, lambda: (folder / "ready").touch())  # noqa: PLW0108 - Qt cannot hold a path
    look = QTimer(interval=200)
    look.timeout.connect(lambda: (folder / "done").exists() and application.quit())
    look.start()
    QTimer.singleShot(60_000, application, application.quit)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
