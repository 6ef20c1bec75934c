"""The answer to "What is wrong?": what happened, the next step and who takes it, and the steps that were tried."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kmsmonitor.ui import icons
from kmsmonitor.ui.explain_words import ExplanationText
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Dress
from kmsmonitor.ui.tokens import S2, S3, S4
from kmsmonitor.ui.widgets.labels import Label, button, line
from kmsmonitor.ui.widgets.steps_view import StepsView

_ICON = 20


class Explanation(QFrame):
    """A card that explains the last attempt; whoever wants to know more opens the diagnostics from it."""

    diagnostics_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._text: ExplanationText | None = None
        self._dress: Dress | None = None
        self._mark = QLabel(self)
        self._title = Label("title", self, wrap=True)
        self._cause = Label("second", self, wrap=True)
        self._remedy = Label("text", self, wrap=True)
        self._steps: StepsView | None = None
        self._code = Label("wire", self, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(S3)
        row.addWidget(self._mark)
        row.addWidget(self._title, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(S4, S3, S4, S3)
        self._column.setSpacing(S2)
        self._column.addLayout(row)
        self.diagnostics = button(tr("Open &diagnostics…"), self)
        self.diagnostics.clicked.connect(self.diagnostics_asked)
        for widget in (self._cause, self._remedy, line(self), self._code):
            self._column.addWidget(widget)
        self._column.addWidget(self.diagnostics)
        self.hide()

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self._dress = dress
        self._paint_mark()

    def show_explanation(self, text: ExplanationText) -> None:
        """Show the answer."""
        if text == self._text:
            return
        self._text = text
        self._title.say(text.title)
        self._cause.say(text.cause)
        step = tr("Next step · {who}: {remedy}", who=text.who, remedy=text.remedy) if text.who else text.remedy
        self._remedy.say(step)
        self._remedy.setVisible(bool(step))
        self._code.say(text.code)
        self._code.setVisible(bool(text.code))
        self._show_steps(text)
        self._paint_mark()
        self.setAccessibleName(text.title)

    def _show_steps(self, text: ExplanationText) -> None:
        if self._steps is not None:
            self._column.removeWidget(self._steps)
            self._steps.hide()
            self._steps.deleteLater()
        self._steps = StepsView(text.steps, self)
        self._column.insertWidget(self._column.indexOf(self.diagnostics), self._steps)

    def _paint_mark(self) -> None:
        if self._dress is None or self._text is None:
            return
        colour = self._dress.tokens.state(self._text.mark)[0]
        self._mark.setPixmap(icons.pixmap(icons.state_name(self._text.mark), _ICON, self.devicePixelRatioF(), colour))
        self._mark.setAccessibleName(self._text.mark.value)
