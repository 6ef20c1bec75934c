"""A slim strip on top of the status window that says: this is the lab, and time runs faster here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QToolButton, QWidget

from kmsmonitor.ui import icons
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Dress
from kmsmonitor.ui.tokens import S2, S3, S5
from kmsmonitor.ui.widgets.labels import Label

SPEEDS = (1.0, 60.0, 1_200.0, 7_200.0, 86_400.0)
"""Virtual seconds a real second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabView:
    """What the strip shows: the virtual day (from 1), the speed, whether time stands still, and who has asked."""

    day: int
    speed: float
    paused: bool
    asked: int
    needed: int


class LabStrip(QFrame):
    """Day, speed, pause, and how many computers the host has heard from; hidden until it is shown a lab."""

    pause_asked = Signal(bool)
    speed_asked = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._dress: Dress | None = None
        self._paused = False
        self._day = Label("fact", self)
        self._asked = Label("second", self)
        self.pause = QToolButton(self)
        self.pause.clicked.connect(self._toggle)
        self.speed = QComboBox(self)
        self.speed.setAccessibleName(tr("Speed of the lab's time"))
        for speed in SPEEDS:
            self.speed.addItem(_speed_word(speed), speed)
        self.speed.activated.connect(self._chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(S5, S2, S5, S2)
        row.setSpacing(S3)
        for widget in (self._day, self._asked):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.pause)
        row.addWidget(self.speed)
        self.hide()

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self._dress = dress
        self._paint_pause()

    def show_lab(self, view: LabView) -> None:
        """Show the lab's state."""
        self._day.say(tr("Lab · day {day}", day=view.day))
        self._asked.say(tr("{asked} of {needed} have asked", asked=view.asked, needed=view.needed))
        self._asked.setToolTip(tr("Computers that the lab's server has heard from, and how many it needs"))
        index = self.speed.findData(view.speed)
        if index < 0:
            self.speed.addItem(_speed_word(view.speed), view.speed)
            index = self.speed.count() - 1
        self.speed.setCurrentIndex(index)
        self._paused = view.paused
        self._paint_pause()
        self.show()

    def _paint_pause(self) -> None:
        text = tr("Let time run") if self._paused else tr("Stop time")
        self.pause.setToolTip(text)
        self.pause.setAccessibleName(text)
        if self._dress is not None:
            self.pause.setIcon(icons.icon("play" if self._paused else "pause", self._dress.tokens.text))

    @Slot()
    def _toggle(self) -> None:
        self.pause_asked.emit(not self._paused)

    @Slot(int)
    def _chosen(self, index: int) -> None:
        self.speed_asked.emit(float(self.speed.itemData(index)))


def _speed_word(speed: float) -> str:
    """`1 s = 2 h`."""
    if speed == 1:
        return tr("real time")
    for unit, seconds in ((tr("d"), 86_400), (tr("h"), 3_600), (tr("min"), 60)):
        if speed >= seconds:
            return tr("1 s = {n:g} {unit}", n=speed / seconds, unit=unit)
    return tr("1 s = {n:g} s", n=speed)
