"""The attempt under way: what it does now, how far it is, and a way to stop it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.ui.attempt_words import progress
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.tokens import S1, S4
from kmsmonitor.ui.widgets.labels import Label, button


class ActivityBar(QWidget):
    """Progress by stage, and Cancel."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._doing = Label("text", self, wrap=True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self.cancel = button(tr("Ca&ncel"), self)
        self.cancel.clicked.connect(self.cancel_asked)
        column = QVBoxLayout()
        column.setSpacing(S1)
        column.addWidget(self._doing)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S4)
        row.addLayout(column, 1)
        row.addWidget(self.cancel)

    def show_snapshot(self, snapshot: Snapshot, _now: datetime) -> None:
        """Show the stage."""
        text = progress(snapshot.activity)
        self._doing.say(text.doing)
        self._bar.setRange(0, text.total)
        self._bar.setValue(text.done)
        self._bar.setAccessibleName(text.doing)
