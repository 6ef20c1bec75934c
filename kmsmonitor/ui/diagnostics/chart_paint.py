"""How the timeline is drawn. What is seen is fetched once a picture; nothing here walks the whole history."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from kmsmonitor.ui import icons
from kmsmonitor.ui.colours import mix
from kmsmonitor.ui.diagnostics.axis import marks
from kmsmonitor.ui.diagnostics.chart_data import Band, Bar, ChartData, Lane
from kmsmonitor.ui.diagnostics.history_words import lane_look, lane_word, status_look, status_word
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Dress
from kmsmonitor.ui.tokens import S1, S2, S3
from kmsmonitor.ui.wording import Look

_BAND, _LANE, _AXIS, _ICON = 26, 22, 24, 14  # logical pixels at type scale 1
_APART = 90  # logical pixels between two marks of the axis
_PATTERNS = {
    Look.ATTENTION: Qt.BrushStyle.BDiagPattern,
    Look.PROBLEM: Qt.BrushStyle.DiagCrossPattern,
    Look.UNKNOWN: Qt.BrushStyle.Dense7Pattern,
}


@dataclass(frozen=True, slots=True)
class Area:
    """Where the time is drawn, what its left edge is (seconds since 1970), and how many seconds a pixel has."""

    rect: QRectF
    left: float
    per_pixel: float

    def x(self, at: float) -> float:
        """Where a moment is."""
        return self.rect.left() + (at - self.left) / self.per_pixel

    @property
    def right(self) -> float:
        """The moment at the right edge."""
        return self.left + self.rect.width() * self.per_pixel


class Brushes:
    """Colours, fonts and shapes of one look, made once."""

    def __init__(self, dress: Dress, font: QFont, ratio: float) -> None:
        self.tokens = dress.tokens
        self.scale = dress.type.scale
        self.font = QFont(font)
        self.font.setPixelSize(dress.type.second)
        self.metrics = QFontMetricsF(self.font)
        self.line = QColor(mix(dress.tokens.line, dress.tokens.text, 0.08))
        self.second = QColor(dress.tokens.second)
        side = round(_ICON * self.scale)
        self.icons: dict[Look, QPixmap] = {
            look: icons.pixmap(icons.state_name(look), side, ratio, dress.tokens.state(look)[0]) for look in Look
        }
        self.icon_side = side

    def size(self, length: int) -> float:
        """A length at this type size."""
        return length * self.scale

    def colour(self, look: Look) -> QColor:
        """The colour of a state."""
        return QColor(self.tokens.state(look)[0])

    def soft(self, look: Look) -> QColor:
        """The ground of a state."""
        return QColor(self.tokens.state(look)[1])

    def paint_focus(self, painter: QPainter, rect: QRectF) -> None:
        """Show that the keys go here."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.tokens.accent), 2))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)


def paint_chart(painter: QPainter, brushes: Brushes, area: Area, data: ChartData, chosen: int | None) -> None:
    """The whole picture."""
    painter.setFont(brushes.font)
    rect = area.rect
    top = rect.top()
    bands = QRectF(rect.left(), top, rect.width(), brushes.size(_BAND))
    lanes = QRectF(rect.left(), bands.bottom() + S2, rect.width(), brushes.size(_LANE) * len(Lane))
    bottom = rect.bottom() - brushes.size(_AXIS)
    counts = QRectF(rect.left(), lanes.bottom() + S3, rect.width(), max(bottom - lanes.bottom() - S3, 1))
    _paint_axis(painter, brushes, area, bottom)
    _paint_names(painter, brushes, bands, lanes, counts)
    painter.save()
    painter.setClipRect(rect)
    for band in data.bands:
        if band.end >= area.left and band.start <= area.right:
            _paint_band(painter, brushes, area, bands, band)
    _paint_lanes(painter, brushes, area, lanes, data.bars(area.left, area.right, area.per_pixel))
    _paint_counts(painter, brushes, area, counts, data)
    if chosen is not None:
        x = area.x(data.times[chosen])
        painter.setPen(QPen(QColor(brushes.tokens.accent), 1.5))
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, bottom))
    painter.restore()


def _paint_axis(painter: QPainter, brushes: Brushes, area: Area, bottom: float) -> None:
    painter.setPen(QPen(brushes.line, 1))
    found = marks(area.left, area.right, brushes.size(_APART) * area.per_pixel)
    for mark in found:
        x = round(area.x(mark.at)) + 0.5
        painter.drawLine(QPointF(x, area.rect.top()), QPointF(x, bottom + S1))
    painter.drawLine(QPointF(area.rect.left(), bottom), QPointF(area.rect.right(), bottom))
    painter.setPen(brushes.second)
    for mark in found:
        width = brushes.metrics.horizontalAdvance(mark.text)
        left = min(max(area.x(mark.at) - width / 2, area.rect.left()), area.rect.right() - width)
        painter.drawText(QPointF(left, bottom + S2 + brushes.metrics.ascent()), mark.text)


def _paint_names(painter: QPainter, brushes: Brushes, bands: QRectF, lanes: QRectF, counts: QRectF) -> None:
    painter.setPen(brushes.second)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    room = QRectF(0, bands.top(), bands.left() - S2, bands.height())
    painter.drawText(room, right, tr("Licence"))
    height = lanes.height() / len(Lane)
    for lane in Lane:
        painter.drawText(QRectF(0, lanes.top() + lane * height, room.width(), height), right, lane_word(lane))
    painter.drawText(QRectF(0, counts.top(), room.width(), min(height, counts.height())), right, tr("Count"))


def _paint_band(painter: QPainter, brushes: Brushes, area: Area, bands: QRectF, band: Band) -> None:
    """Ground, pattern, shape and word: a state is never told by its colour alone."""
    look = status_look(band.status)
    left, right = max(area.x(band.start), bands.left() - 2), min(area.x(band.end), bands.right() + 2)
    rect = QRectF(left, bands.top(), max(right - left, 2.0), bands.height())
    painter.fillRect(rect, brushes.soft(look))
    if look in _PATTERNS:
        faint = brushes.colour(look)
        faint.setAlphaF(0.25)
        painter.fillRect(rect, QBrush(faint, _PATTERNS[look]))
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), brushes.colour(look))
    side = brushes.icon_side
    if rect.width() < side + 2 * S1:
        return
    painter.drawPixmap(QPointF(max(rect.left(), bands.left()) + S1, rect.center().y() - side / 2), brushes.icons[look])
    word = status_word(band.status)
    start = max(rect.left(), bands.left()) + side + 2 * S1
    if rect.right() - start > brushes.metrics.horizontalAdvance(word):
        painter.setPen(brushes.colour(look))
        baseline = rect.center().y() + brushes.metrics.capHeight() / 2
        painter.drawText(QPointF(start, baseline), word)


def _paint_lanes(painter: QPainter, brushes: Brushes, area: Area, lanes: QRectF, bars: list[Bar]) -> None:
    height = lanes.height() / len(Lane)
    by_lane: dict[Lane, list[Bar]] = {lane: [] for lane in Lane}
    for bar in bars:
        by_lane[bar.lane].append(bar)
    painter.setPen(QPen(brushes.line, 1))
    for lane in Lane:
        y = round(lanes.top() + (lane + 1) * height) + 0.5
        painter.drawLine(QPointF(lanes.left(), y), QPointF(lanes.right(), y))
    for lane, found in by_lane.items():
        top = lanes.top() + lane * height
        if _roomy(found, area, brushes):
            _paint_shapes(painter, brushes, area, found, top + height / 2)
        else:
            _paint_bars(painter, brushes, area, found, QRectF(lanes.left(), top, lanes.width(), height))


def _roomy(bars: list[Bar], area: Area, brushes: Brushes) -> bool:
    """Whether each mark can be drawn as its shape."""
    least = (brushes.icon_side + 1) * area.per_pixel
    return all(after.at - before.at >= least for before, after in pairwise(bars))


def _paint_shapes(painter: QPainter, brushes: Brushes, area: Area, bars: list[Bar], middle: float) -> None:
    half = brushes.icon_side / 2
    for bar in bars:
        painter.drawPixmap(QPointF(area.x(bar.at) - half, middle - half), brushes.icons[lane_look(bar.lane)])


def _paint_bars(painter: QPainter, brushes: Brushes, area: Area, bars: list[Bar], lane: QRectF) -> None:
    """Side by side, only their number counts: the more on a pixel, the higher."""
    most = max(bar.many for bar in bars)
    low, room = lane.bottom() - 2, lane.height() - 5
    offset, scale = area.rect.left() - area.left / area.per_pixel, 1 / area.per_pixel
    rects = []
    for bar in bars:
        high = room * (0.45 + 0.55 * bar.many / most)
        rects.append(QRectF(offset + bar.at * scale - 0.75, low - high, 1.5, high))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brushes.colour(lane_look(bars[0].lane)))
    painter.drawRects(rects)


def _paint_counts(painter: QPainter, brushes: Brushes, area: Area, room: QRectF, data: ChartData) -> None:
    points = data.counts(area.left, area.right, area.per_pixel)
    if not points or not data.most:
        painter.setPen(brushes.second)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, tr("No host has told a count in this time."))
        return
    top = data.most * 1.15

    def y(count: float) -> float:
        return room.bottom() - room.height() * count / top

    line = [QPointF(area.x(p.at), y(p.most)) for p in points]
    few = len(points) <= area.rect.width() / brushes.icon_side
    painter.setPen(QPen(QColor(brushes.tokens.accent), 2 if few else 0))  # a thick line through many costs many times
    painter.drawPolyline(QPolygonF(line))
    if few:
        painter.setBrush(QColor(brushes.tokens.accent))
        for point in line:
            painter.drawEllipse(point, 2.5, 2.5)
    else:
        painter.drawLines([QLineF(at, QPointF(at.x(), y(p.least))) for at, p in zip(line, points, strict=True)])
    required = points[-1].required
    if required:
        _paint_required(painter, brushes, room, y(required), required)


def _paint_required(painter: QPainter, brushes: Brushes, room: QRectF, y: float, required: int) -> None:
    """Below this line nobody is activated (K10, K11)."""
    pen = QPen(brushes.colour(Look.ATTENTION), 1.5)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
    text = tr("{required} needed", required=required)
    left = room.right() - brushes.metrics.horizontalAdvance(text) - S1
    painter.drawText(QPointF(left, y - S1), text)
