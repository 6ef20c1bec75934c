"""The three facts: next renewal or try, counting down; activated through; activation ends."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.ui.fact_words import FactText, facts
from kmsmonitor.ui.tokens import S1, S3, S4
from kmsmonitor.ui.widgets.labels import Label, line

_FREE = 16_777_215  # Qt's QWIDGETSIZE_MAX: no limit


class FactsCard(QFrame):
    """Three facts side by side, or one under the other in a small window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._cells = tuple(_Fact(self) for _ in range(3))
        self._lines = (line(self), line(self))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        for cell, separator in zip(self._cells, (*self._lines, None), strict=True):
            self._row.addWidget(cell, 1)
            if separator is not None:
                self._row.addWidget(separator)
        self._compact: bool | None = None
        self.set_compact(compact=False)

    def show_snapshot(self, snapshot: Snapshot, now: datetime) -> None:
        """Show the facts as of `now`."""
        for cell, fact in zip(self._cells, facts(snapshot, now), strict=True):
            cell.show_fact(fact)

    def set_compact(self, *, compact: bool) -> None:
        """One under the other, for a small window."""
        if compact == self._compact:
            return
        self._compact = compact
        way = QBoxLayout.Direction.TopToBottom if compact else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        for separator in self._lines:
            separator.setMinimumSize(0 if compact else 1, 1 if compact else 0)
            separator.setMaximumSize(_FREE if compact else 1, 1 if compact else _FREE)


class _Fact(QWidget):
    """One fact: its name, its value, and a second line where there is one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = Label("small", self)
        self._value = Label("fact", self, wrap=True)
        self._more = Label("small", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(S4, S3, S3, S3)
        column.setSpacing(S1)
        for label in (self._name, self._value, self._more):
            column.addWidget(label)
        column.addStretch(1)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_fact(self, fact: FactText) -> None:
        """Show the fact."""
        self._name.say(fact.name)
        self._value.say(fact.value)
        self._more.say(fact.more)
        self._more.setVisible(bool(fact.more))
        self.setToolTip(fact.tooltip)
        self.setAccessibleName(f"{fact.name}: {fact.value}")
        self.setAccessibleDescription(" ".join(part for part in (fact.more, fact.tooltip) if part))
