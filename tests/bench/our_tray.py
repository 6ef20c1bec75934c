"""`kmsmonitor --home HOME tray --minimized` as it is, but for its end: `our_tray.py HOME icon|state`.

`icon` ends it as bare_tray.py ends: the icon is shown and the event loop has turned once. `state` ends it at the first
turn of the loop after the icon has learnt the licence's state and everything that a start builds stands.
"""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QTimer

from kmsmonitor import start
from kmsmonitor.cli import main


def _until_icon() -> None:
    start._behind = lambda *_, **__: 0


def _until_state() -> None:
    rest = start._behind

    def behind(*args: Any, **more: Any) -> int:
        from kmsmonitor.app import App

        show = App.show

        def show_and_quit(self: App, *, minimized: bool) -> None:
            show(self, minimized=minimized)
            QTimer.singleShot(0, self.quit)

        App.show = show_and_quit  # type: ignore[method-assign]
        return rest(*args, **more)

    start._behind = behind


{"icon": _until_icon, "state": _until_state}[sys.argv[2]]()
sys.exit(main(["--home", sys.argv[1], "tray", "--minimized"]))
