"""How it was found: what was done, line by line, with the milliseconds since the start."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from kmsmonitor.diagnostics.findings import Diagnosis, TraceLine
from kmsmonitor.ui.diagnostics.words import nothing_sent, said, trace_time
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Dress
from kmsmonitor.ui.tokens import S1, S2, S3, S4
from kmsmonitor.ui.widgets.labels import Label, line

_MOST = 420  # logical pixels: a longer trace scrolls


class TraceView(QFrame):
    """A card with the trace, to be read, chosen and copied."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        title = Label("title", self)
        title.say(tr("How it was found"))
        self.lines = TraceLines(self)
        self._sent = Label("small", self, wrap=True)
        self._sent.say(nothing_sent())
        column = QVBoxLayout(self)
        column.setContentsMargins(S4, S3, S4, S3)
        column.setSpacing(S2)
        for widget in (title, self.lines, line(self), self._sent):
            column.addWidget(widget)

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self.lines.show_theme(dress)

    def show_diagnosis(self, diagnosis: Diagnosis | None) -> None:
        """Show the trace so far."""
        self.lines.show_trace(diagnosis.trace if diagnosis else ())


class TraceLines(QTextEdit):
    """Two columns, the second one wrapped under itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._trace: tuple[TraceLine, ...] = ()
        self._dress: Dress | None = None
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setProperty("role", "trace")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("How it was found"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self._dress = dress
        font = QFont("monospace")
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(dress.type.second)
        self.document().setDefaultFont(font)
        self._write(())
        self._write(self._trace)

    def show_trace(self, trace: tuple[TraceLine, ...]) -> None:
        """Show these lines; where they only go on, what is there stays."""
        if trace != self._trace:
            self._write(trace)

    def _write(self, trace: tuple[TraceLine, ...]) -> None:
        """A line that was shown before is not written again: a live trace must not flicker."""
        known = len(self._trace)
        if trace[:known] != self._trace or known == 0:
            self.clear()
            known = 0
        self._trace = trace
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for number, entry in enumerate(trace[known:], known):
            self._write_line(cursor, entry, first=number == 0)
        self._fit()

    def _write_line(self, cursor: QTextCursor, entry: TraceLine, *, first: bool) -> None:
        indent = QFontMetricsF(self.document().defaultFont()).horizontalAdvance("+00 000 ms   ")
        block = QTextBlockFormat()
        block.setLeftMargin(indent)
        block.setTextIndent(-indent)
        block.setBottomMargin(S1)
        block.setTabPositions([QTextOption.Tab(indent, QTextOption.TabType.LeftTab)])
        if first:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        time, text = QTextCharFormat(), QTextCharFormat()
        if self._dress is not None:
            time.setForeground(QColor(self._dress.tokens.second))
            text.setForeground(QColor(self._dress.tokens.text))
        cursor.insertText(trace_time(entry.at_ms) + "\t", time)
        cursor.insertText(said(entry.text), text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the trace, up to a limit."""
        needed = round(self.document().size().height()) + S2
        scale = self._dress.type.scale if self._dress else 1.0
        height = min(max(needed, round(S4 * 4 * scale)), round(_MOST * scale))
        if height != self.height():
            self.setFixedHeight(height)
