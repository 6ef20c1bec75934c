"""Entry of a long number, group by group: a verdict for each as it is typed, and a whole one can be pasted anywhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.tokens import S1, S3, S4
from kmsmonitor.ui.widgets.labels import Label

COLUMNS = 4

Check = Callable[[str, int], bool]
"""Whether a whole group can be right at this place, counted from 1."""


class NumberEntry(QWidget):
    """As many fields as there are groups."""

    changed = Signal()
    entered = Signal()
    """Return was pressed in a field."""

    def __init__(self, groups: int, digits: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._digits = digits
        self._check: Check = lambda group, _place: len(group) == digits
        self.fields = tuple(_Field(self) for _ in range(groups))
        self.verdicts = tuple(Label("small", self) for _ in range(groups))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(S4)
        grid.setVerticalSpacing(S3)
        for place, (field, verdict) in enumerate(zip(self.fields, self.verdicts, strict=True)):
            field.setAccessibleName(tr("Group {number}", number=place + 1))
            field.textEdited.connect(partial(self._edited, place))
            field.returnPressed.connect(self.entered)
            field.emptied.connect(partial(self._back, place))
            column = QVBoxLayout()
            column.setSpacing(S1)
            column.addWidget(verdict)
            column.addWidget(field)
            grid.addLayout(column, place // COLUMNS, place % COLUMNS)
        self._judge_all()

    def set_check(self, check: Check) -> None:
        """Judge whole groups by this from now on."""
        self._check = check
        self._judge_all()

    @property
    def number(self) -> str:
        """The digits so far."""
        return "".join(field.text() for field in self.fields)

    @property
    def right(self) -> bool:
        """Whether every group is whole and right."""
        return all(self._is_right(place) for place in range(len(self.fields)))

    def show_digits_wide(self, digits: str) -> None:
        """Make the fields as wide as this many digits of their own type."""
        for field in self.fields:
            field.ensurePolished()
            field.setMinimumWidth(field.fontMetrics().horizontalAdvance(digits) + 2 * S4)

    def least_width(self) -> int:
        """How narrow the fields can be, side by side."""
        return COLUMNS * max(field.minimumWidth() for field in self.fields) + (COLUMNS - 1) * S4

    def _edited(self, place: int, text: str) -> None:
        """Digits only; what is too long for one field goes on in the next, a whole number begins with the first."""
        typed = "".join(str(int(sign)) for sign in text if sign.isdecimal())
        first = 0 if len(typed) >= self._digits * len(self.fields) else place
        last = self._pour(typed, first)
        self._judge_all()
        self.changed.emit()
        if len(self.fields[last].text()) == self._digits and self._is_right(last):
            self._focus(min(last + 1, len(self.fields) - 1))
        elif last != place:
            self._focus(last)

    def _pour(self, typed: str, first: int) -> int:
        """Put the digits into the fields from `first` on; the last field that got some."""
        parts = [typed[at : at + self._digits] for at in range(0, len(typed), self._digits)] or [""]
        for field, part in zip(self.fields[first:], parts, strict=False):
            if field.text() != part:
                field.setText(part)
        return min(first + len(parts), len(self.fields)) - 1

    def _is_right(self, place: int) -> bool:
        group = self.fields[place].text()
        return len(group) == self._digits and self._check(group, place + 1)

    def _judge_all(self) -> None:
        for place, (field, verdict) in enumerate(zip(self.fields, self.verdicts, strict=True)):
            whole, right = len(field.text()) == self._digits, self._is_right(place)
            words = tr("{number} · right", number=place + 1) if right else str(place + 1)
            if whole and not right:
                words = tr("{number} · mistyped", number=place + 1)
            verdict.say(words)
            field.setAccessibleDescription("" if not whole else words)
            _mark(field, verdict, wrong=whole and not right)

    def _focus(self, place: int) -> None:
        self.fields[place].setFocus(Qt.FocusReason.TabFocusReason)
        self.fields[place].deselect()
        self.fields[place].end(False)

    @Slot(int)
    def _back(self, place: int) -> None:
        if place:
            self._focus(place - 1)


class _Field(QLineEdit):
    """One group; Backspace in an empty one goes back to the group before."""

    emptied = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "digits")
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As above."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
            return
        super().keyPressEvent(event)


def _mark(field: QLineEdit, verdict: Label, *, wrong: bool) -> None:
    role = "error" if wrong else "small"
    for widget, name, value in ((field, "wrong", wrong), (verdict, "role", role)):
        if widget.property(name) != value:
            widget.setProperty(name, value)
            widget.style().unpolish(widget)
            widget.style().polish(widget)
