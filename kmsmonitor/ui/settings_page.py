"""One page of the settings: fields below each other, under each what is wrong with it or who has fixed it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QScrollArea, QStyle, QWidget

from kmsmonitor.ui.tokens import S1, S2, S4, S5
from kmsmonitor.ui.widgets.body import Body
from kmsmonitor.ui.widgets.labels import Label

_KEY = re.compile(r"\(&.\)$")  # where a language has no letter of its own to underline
Control = QLineEdit | QComboBox | QCheckBox


class Field:
    """One setting: its control, and what is said below it."""

    def __init__(self, control: Control, caption: str, note: Label, error: Label) -> None:
        self.control = control
        self.caption = _KEY.sub("", caption).replace("&", "")
        self._note = note
        self._error = error
        self._managed = ""
        control.setAccessibleName(self.caption)

    @property
    def value(self) -> str | bool:
        """What stands in it."""
        match self.control:
            case QLineEdit():
                return self.control.text().strip()
            case QComboBox():
                return str(self.control.currentData())
            case QCheckBox():
                return self.control.isChecked()

    def show_value(self, value: str | bool) -> None:
        """Put this into it."""
        match self.control:
            case QLineEdit():
                self.control.setText(str(value))
            case QComboBox():
                self.control.setCurrentIndex(max(self.control.findData(value), 0))
            case QCheckBox():
                self.control.setChecked(bool(value))

    def show_managed(self, words: str) -> None:
        """Fixed by the organisation: greyed, and these words below; "" gives it back to the user."""
        self._managed = words
        self.control.setEnabled(not words)
        self.control.setToolTip(words)
        self._note.say(words)
        self._note.setVisible(bool(words))
        self._describe("")

    def show_error(self, sentence: str) -> None:
        """What is wrong with it; "" for nothing."""
        self._error.say(sentence)
        self._error.setVisible(bool(sentence))
        self._describe(sentence)
        if self.control.property("wrong") != bool(sentence):
            self.control.setProperty("wrong", bool(sentence))
            self.control.style().unpolish(self.control)
            self.control.style().polish(self.control)

    def _describe(self, sentence: str) -> None:
        """A screen reader tells with the field what stands below it."""
        self.control.setAccessibleDescription(sentence or self._managed)


class SettingsPage(QScrollArea):
    """A column of fields; scrolls where the window is small."""

    edited = Signal()
    """Something was typed or chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._body = Body(self)
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(S5, S5, S5, S4)
        self._grid.setHorizontalSpacing(S4)
        self._grid.setVerticalSpacing(S2)
        self._grid.setColumnStretch(1, 1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._body)

    # ------------------------------------------------------------ building

    def text(self, caption: str, empty: str) -> Field:
        """A line to type into; `empty` says what counts while nothing stands there."""
        edit = QLineEdit(self._body)
        edit.setPlaceholderText(empty)
        edit.textEdited.connect(self.edited)
        return self._captioned(caption, edit)

    def choice(self, caption: str, values: Iterable[str], texts: Iterable[str]) -> Field:
        """One of several words."""
        box = QComboBox(self._body)
        for value, text in zip(values, texts, strict=True):
            box.addItem(text, value)
        box.activated.connect(self.edited)
        return self._captioned(caption, box)

    def switch(self, caption: str) -> Field:
        """On or off."""
        box = QCheckBox(caption, self._body)
        box.clicked.connect(self.edited)
        self._grid.addWidget(box, self._grid.rowCount(), 0, 1, 2)
        return self._with_words(caption, box, column=0)

    def title(self, text: str) -> None:
        """What the fields below have in common."""
        at = self._grid.rowCount()
        label = Label("title", self._body, wrap=True)
        label.say(text)
        if at > 1:
            self._grid.setRowMinimumHeight(at, S4)
        self._grid.addWidget(label, at + 1, 0, 1, 2)

    def remark(self, text: str) -> None:
        """A small line below the last field."""
        label = Label("small", self._body, wrap=True)
        label.say(text)
        label.setContentsMargins(S1, 0, 0, S1)
        self._grid.addWidget(label, self._grid.rowCount(), 1)

    def finish(self) -> None:
        """No more fields: they stand at the top."""
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def fit(self) -> None:
        """As wide as the words, which is known once the style is on."""
        for part in self.findChildren(QWidget):
            part.ensurePolished()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setMinimumWidth(self._body.minimumSizeHint().width() + bar + 2)

    def _captioned(self, caption: str, control: QLineEdit | QComboBox) -> Field:
        label = QLabel(caption, self._body)
        label.setBuddy(control)
        at = self._grid.rowCount()
        self._grid.addWidget(label, at, 0)
        self._grid.addWidget(control, at, 1)
        return self._with_words(caption, control, column=1)

    def _with_words(self, caption: str, control: Control, *, column: int) -> Field:
        note, error = Label("small", self._body, wrap=True), Label("error", self._body, wrap=True)
        at = self._grid.rowCount()
        indent = S1 if column else S5 + S1  # below the control, or below the words beside a box
        for row, label in ((at, note), (at + 1, error)):
            label.setContentsMargins(indent, 0, 0, S1)
            label.hide()
            self._grid.addWidget(label, row, column, 1, 2 - column)
        return Field(control, caption, note, error)
