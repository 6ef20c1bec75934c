"""The countdown ring: days and the words under them, the circle filled by what is left."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.ui.theme import Dress
from kmsmonitor.ui.wording import Look, RingText, look, ring

_WIDE, _COMPACT = 136, 104  # logical pixels at type scale 1
_STROKE = 9.0
_FULL = 360 * 16  # Qt counts angles in sixteenths of a degree
_TOP = 90 * 16


class Ring(QWidget):
    """Shows how much of the validity interval is left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = RingText("", "", 0.0)
        self._look = Look.UNKNOWN
        self._dress: Dress | None = None
        self._compact = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self._dress = dress
        self.updateGeometry()
        self.update()

    def show_snapshot(self, snapshot: Snapshot, now: datetime) -> None:
        """Show what is left at `now`."""
        text, state = ring(snapshot, now), look(snapshot)
        if (text, state) != (self._text, self._look):
            self._text, self._look = text, state
            self.setAccessibleName(f"{text.number} {text.under}")
            self.update()

    def set_compact(self, *, compact: bool) -> None:
        """Smaller, for a small window."""
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The ring's size."""
        scale = self._dress.type.scale if self._dress else 1.0
        side = round((_COMPACT if self._compact else _WIDE) * scale)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """A ring cannot be squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, arc and text."""
        if self._dress is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stroke = _STROKE * self.width() / _WIDE
        circle = QRectF(self.rect()).adjusted(stroke, stroke, -stroke, -stroke)
        self._paint_circle(painter, circle, stroke)
        self._paint_text(painter, circle.width() - 4 * stroke)
        painter.end()

    def _paint_circle(self, painter: QPainter, circle: QRectF, stroke: float) -> None:
        assert self._dress is not None
        tokens = self._dress.tokens
        track = QPen(QColor(tokens.line), stroke)
        if not self._text.share:  # nothing is running: the dashed circle of the unknown
            track.setCapStyle(Qt.PenCapStyle.FlatCap)
            track.setDashPattern([1.6, 1.0])
        painter.setPen(track)
        painter.drawEllipse(circle)
        pen = QPen(QColor(tokens.state(self._look)[0]), stroke)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self._text.share:
            painter.drawArc(circle, _TOP, round(_FULL * min(self._text.share, 1.0)))

    def _paint_text(self, painter: QPainter, room: float) -> None:
        assert self._dress is not None
        size, share = self._dress.type, self.width() / (_WIDE * self._dress.type.scale)
        number = _fitting(self.font(), self._text.number, size.ring * share, room, semibold=True)
        under = _fitting(self.font(), self._text.under, size.second * max(share, 0.9), room, semibold=False)
        height = QFontMetricsF(number).capHeight()
        gap = height * 0.42
        below = QFontMetricsF(under)
        top = (self.height() - height - gap - below.capHeight()) / 2
        painter.setFont(number)
        painter.setPen(QColor(self._dress.tokens.text))
        _centred(painter, self._text.number, self.width(), top + height)
        painter.setFont(under)
        painter.setPen(QColor(self._dress.tokens.second))
        _centred(painter, self._text.under, self.width(), top + height + gap + below.capHeight())


def _fitting(base: QFont, text: str, pixels: float, room: float, *, semibold: bool) -> QFont:
    """The font of the wanted size, or a smaller one in which the text fits."""
    font = QFont(base)
    font.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
    font.setPixelSize(max(round(pixels), 8))
    width = QFontMetricsF(font).horizontalAdvance(text)
    if width > room:
        font.setPixelSize(max(int(font.pixelSize() * room / width), 8))
    return font


def _centred(painter: QPainter, text: str, width: float, baseline: float) -> None:
    advance = QFontMetricsF(painter.font()).horizontalAdvance(text)
    painter.drawText(round((width - advance) / 2), round(baseline), text)
