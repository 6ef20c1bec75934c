"""The steps of one attempt, in order: what was asked, what came of it, and for the helpdesk what was on the wire."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kmsmonitor.ui.attempt_words import StepText
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.tokens import S2, S3
from kmsmonitor.ui.widgets.labels import Label


class StepsView(QWidget):
    """A small table of steps, made once."""

    def __init__(self, steps: tuple[StepText, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, S3)
        self._grid.setHorizontalSpacing(S3)
        self._grid.setVerticalSpacing(S2)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        for step in steps:
            self._add(step)
        if not steps:
            self._grid.addWidget(self._label("small", tr("Nothing was recorded of its steps.")), 0, 0, 1, 2)

    def _add(self, step: StepText) -> None:
        row = self._grid.rowCount()
        result = QVBoxLayout()
        result.setSpacing(0)
        result.addWidget(self._label("small", step.result))
        if step.wire:
            result.addWidget(self._label("wire", step.wire))
        self._grid.addWidget(self._label("small", step.what), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(result, row, 1)

    def _label(self, role: str, text: str) -> Label:
        made = Label(role, self, wrap=True)
        made.say(text)
        return made
