"""A long number as it is read aloud: its groups in large digits, each with its place, three to a row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.tokens import S1, S3, S4, S5
from kmsmonitor.ui.widgets.labels import Label

COLUMNS = 3


class NumberGroups(QFrame):
    """The groups on a card. A screen reader says each group digit by digit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(S5, S4, S5, S4)
        self._grid.setHorizontalSpacing(S5)
        self._grid.setVerticalSpacing(S3)
        self.labels: tuple[Label, ...] = ()

    def show_groups(self, groups: Sequence[str]) -> None:
        """Show this number from now on."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.labels = tuple(self._add(place, group) for place, group in enumerate(groups))

    def _add(self, place: int, group: str) -> Label:
        cell = QWidget(self)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S1)
        title = Label("small", cell)
        title.say(tr("Group {number}", number=place + 1))
        digits = Label("digits", cell)
        digits.say(spaced(group))
        digits.setAccessibleName(tr("Group {number}", number=place + 1) + ": " + " ".join(group))
        digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(title)
        column.addWidget(digits)
        self._grid.addWidget(cell, place // COLUMNS, place % COLUMNS)
        return digits


def spaced(group: str) -> str:
    """A group with small gaps, as one says it: 3 + 2 + 2 digits, or 3 + 3."""
    cuts = (0, 3, 5, 7) if len(group) == 7 else (0, 3, 6)
    parts = (group[start:end] for start, end in pairwise(cuts))
    return " ".join(part for part in parts if part)
