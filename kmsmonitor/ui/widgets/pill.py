"""The state in a word, with its shape in front."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.ui import icons
from kmsmonitor.ui.theme import Dress
from kmsmonitor.ui.tokens import S1, S2
from kmsmonitor.ui.wording import Look, look, state_word


class Pill(QWidget):
    """A rounded label in the state's own colours."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._word = ""
        self._look = Look.UNKNOWN
        self._dress: Dress | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self._dress = dress
        self.updateGeometry()
        self.update()

    def show_snapshot(self, snapshot: Snapshot, _now: datetime) -> None:
        """Show the licence's state."""
        self.show_state(state_word(snapshot), look(snapshot))

    def show_state(self, word: str, state: Look) -> None:
        """Show a word and its shape."""
        if (word, state) != (self._word, self._look):
            self._word, self._look = word, state
            self.setAccessibleName(word)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as the word."""
        width = QFontMetricsF(self._font()).horizontalAdvance(self._word)
        return QSize(round(2 * S2 + self._icon_side() + S1 + width + S1), self._icon_side() + S2)

    def minimumSizeHint(self) -> QSize:
        """A word cannot be squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, shape and word."""
        if self._dress is None:
            return
        colour, soft = self._dress.tokens.state(self._look)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Without colours of its own (high contrast) the pill shows by its edge.
        painter.setPen(QPen(QColor(colour)) if soft == self._dress.tokens.window else QPen(QColor(soft)))
        painter.setBrush(QColor(soft))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        side = self._icon_side()
        shape = icons.pixmap(icons.state_name(self._look), side, self.devicePixelRatioF(), colour)
        painter.drawPixmap(QPointF(S2, (self.height() - side) / 2), shape)
        painter.setFont(self._font())
        painter.setPen(QColor(colour))
        baseline = (self.height() + QFontMetricsF(self._font()).capHeight()) / 2
        painter.drawText(QPointF(S2 + side + S1 + 1, round(baseline)), self._word)
        painter.end()

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPixelSize(self._dress.type.second if self._dress else 12)
        return font

    def _icon_side(self) -> int:
        return round((self._dress.type.second if self._dress else 12) * 1.25)
