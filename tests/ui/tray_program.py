"""The smallest program around the tray, driven by lines on its standard input: the subject of test_tray_desktop.

`show SITUATION`, `notify`, `retry` and `quit` go in; `ready`, the name of each intent, and `appeared` come out.
"""

from __future__ import annotations

import sys
from datetime import UTC
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from kmsmonitor.ui import speech, wording
from kmsmonitor.ui.tray import Tray, available
from tests.ui import pictures


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main() -> int:
    app = QApplication(["kmsmonitor"])
    app.setApplicationName("kmsmonitor")
    app.setQuitOnLastWindowClosed(False)
    speech.use(zone=UTC)
    tray = Tray(pictures.FixedClock())
    for name in ("open_asked", "activate_asked", "copy_report_asked", "diagnostics_asked", "quit_asked", "appeared"):
        getattr(tray, name).connect(lambda name=name: say(name))
    tray.snooze_asked.connect(lambda value: say(f"snooze_asked {value}"))

    def obey() -> None:
        command, _, what = sys.stdin.readline().strip().partition(" ")
        if command == "show":
            tray.show_snapshot(pictures.SITUATIONS[what]())
        elif command == "notify":
            tray.notify(wording.notification(pictures.attention(), pictures.NOW))
        else:
            tray.hide()
            app.quit()

    reader = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    reader.activated.connect(obey)
    if available():
        tray.show()
    else:
        tray.watch_for_tray()
    say("ready" if available() else "no tray")
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
