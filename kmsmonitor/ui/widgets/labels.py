"""The few small pieces that all widgets are made of: labels, lines, buttons, each by its role in the style sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from kmsmonitor.ui.wording import breakable


class Label(QLabel):
    """Plain text in one role; long names may break anywhere, a screen reader gets them whole."""

    def __init__(self, role: str, parent: QWidget, *, wrap: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._said = ""
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def say(self, text: str) -> None:
        """Show the text; the same text again costs nothing."""
        if text == self._said:
            return
        self._said = text
        self.setText(breakable(text) if self.wordWrap() else text)
        self.setAccessibleName(text)

    @property
    def said(self) -> str:
        """The text as given."""
        return self._said


def line(parent: QWidget) -> QFrame:
    """A hair line; whoever uses it makes it flat or upright."""
    made = QFrame(parent)
    made.setProperty("role", "line")
    made.setFixedHeight(1)
    return made


def button(text: str, parent: QWidget, *, primary: bool = False) -> QPushButton:
    """A push button; there is one primary button a window."""
    made = QPushButton(text, parent)
    if primary:
        made.setProperty("role", "primary")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made
