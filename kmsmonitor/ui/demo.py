"""The demo in a window: the lab's story, the client's real tray and window beside it, on a virtual clock."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from kmsmonitor import catalogue
from kmsmonitor.clock import Clock
from kmsmonitor.diagnostics.report import plain_text
from kmsmonitor.lab.story import Chapter, Story
from kmsmonitor.monitor.home import Home
from kmsmonitor.monitor.qt_binding import QtShell, SignalWatch
from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.ui.lab_strip import LabView
from kmsmonitor.ui.status_window import StatusWindow
from kmsmonitor.ui.theme import Theme
from kmsmonitor.ui.tray import Tray, available

if TYPE_CHECKING:
    from kmsmonitor.ui.diagnostics.desk import Desk

FRAME_MS = 50
SLOW, FAST = 1_200.0, 86_400.0  # virtual seconds a second: while it waits, and once it counts down
NEEDED = 25


class Demo(QObject):
    """Builds the story and its faces, and lets time pass in frames."""

    def __init__(self, home: Home, clock: Clock) -> None:
        super().__init__()
        self._shell = QtShell(self)
        self.story = Story(home, self._shell, clock)
        self._home = home
        self._desk: Desk | None = None
        self._speed = SLOW
        self._paused = False
        self._chosen = False
        self.theme = Theme(parent=self)
        self.tray = Tray(self.story.clock, self)
        self.window = StatusWindow(self.theme, self.story.clock, lambda code: catalogue.load().explain(code))
        self.theme.put_on(self.window)
        self.window.set_tray_present(present=True)
        self._connect()
        self.story.monitor.subscribe(self._show)
        self.story.monitor.start()
        self._frames = QTimer(self)
        self._frames.timeout.connect(self._frame)
        self._frames.start(FRAME_MS)
        if available():
            self.tray.show()
        self.window.bring_to_front()

    def close(self) -> None:
        """Stop time, client and lab."""
        self._frames.stop()
        if self._desk is not None:
            self._desk.close()
        self._signals.close()
        self.story.close()

    def _connect(self) -> None:
        for face in (self.tray, self.window):
            face.activate_asked.connect(self._activate)
            face.copy_report_asked.connect(self._copy_report)
            face.diagnostics_asked.connect(self._open_diagnostics)
            face.quit_asked.connect(QApplication.quit)
        self.tray.open_asked.connect(self.window.bring_to_front)
        self.window.cancel_asked.connect(self.story.monitor.cancel)
        self.window.lab_strip.pause_asked.connect(self._pause)
        self.window.lab_strip.speed_asked.connect(self._choose_speed)
        self.window.installEventFilter(self)
        self._signals = SignalWatch(self)
        self._signals.asked.connect(QApplication.quit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Closing the demo's window ends the demo, tray or not."""
        if event.type() is QEvent.Type.Close:
            QApplication.quit()
        return super().eventFilter(watched, event)

    def _show(self, snapshot: Snapshot) -> None:
        self.tray.show_snapshot(snapshot)
        self.window.show_snapshot(snapshot)

    @Slot()
    def _frame(self) -> None:
        if not self._paused:
            if not self._chosen:
                self._speed = SLOW if self.story.chapter is Chapter.WAITING else FAST
            self.story.step(timedelta(seconds=self._speed * FRAME_MS / 1000))
        self.window.lab_strip.show_lab(
            LabView(
                day=self.story.elapsed.days + 1,
                speed=self._speed,
                paused=self._paused,
                asked=self.story.asked,
                needed=NEEDED,
            )
        )

    @Slot(bool)
    def _pause(self, paused: bool) -> None:
        self._paused = paused

    @Slot(float)
    def _choose_speed(self, speed: float) -> None:
        self._speed, self._chosen = speed, True

    @Slot()
    def _activate(self) -> None:
        self.story.monitor.activate()

    @Slot()
    def _open_diagnostics(self) -> None:
        from kmsmonitor.ui.diagnostics.desk import Desk  # noqa: PLC0415 - only where somebody looks closer

        if self._desk is None:
            self._desk = Desk(self.story.monitor, self._home, self.theme, self.story.clock, self)
        self._desk.open()

    @Slot()
    def _copy_report(self) -> None:
        QApplication.clipboard().setText(plain_text(self.story.monitor.snapshot, self.story.clock.now()))
        self.window.show_copied()
