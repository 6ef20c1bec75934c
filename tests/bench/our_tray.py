"""`kmsmonitor --home HOME tray --minimized` as it is, but for its end at the first turn of the event loop."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer

from kmsmonitor.__main__ import main
from kmsmonitor.app import App

_show = App.show


def _show_and_quit(self: App, *, minimized: bool) -> None:
    _show(self, minimized=minimized)
    QTimer.singleShot(0, self.quit)


App.show = _show_and_quit  # type: ignore[method-assign]
sys.exit(main(["--home", sys.argv[1], "tray", "--minimized"]))
