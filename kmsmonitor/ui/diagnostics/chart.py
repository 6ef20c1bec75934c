"""The timeline: states of the licence, attempts in lanes, and what hosts counted, over as long as anybody remembers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kmsmonitor.ui import times
from kmsmonitor.ui.diagnostics.chart_data import ChartData, Lane
from kmsmonitor.ui.diagnostics.chart_paint import Area, Brushes, paint_chart
from kmsmonitor.ui.diagnostics.history_words import attempt_line, lane_word, status_word, summary
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Dress
from kmsmonitor.ui.tokens import S2, S3

_SHORTEST = 3600.0  # seconds: closer, nothing more is to be seen
_STEP = 1.25  # one notch of the wheel, one press of a key
_PAN = 0.1  # of what is seen
_NEAR = 8.0  # logical pixels: what the pointer means
_MARGIN = 0.02  # of the whole: room at either end
_HEIGHT = 300  # logical pixels at type scale 1


class Chart(QWidget):
    """Wheel and `+`/`-` zoom, dragging and the arrow keys pan, the pointer and Page Up/Down tell of an attempt."""

    told = Signal(str)
    """What the pointer or the keys are at, in words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._data: ChartData | None = None
        self._brushes: Brushes | None = None
        self._left = 0.0
        self._per_pixel = 1.0
        self._chosen: int | None = None
        self._drag: tuple[float, float] | None = None
        self._whole = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Timeline of the licence"))

    # ------------------------------------------------------------ what others may ask of it

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self._brushes = Brushes(dress, self.font(), self.devicePixelRatioF())
        self.updateGeometry()
        self.update()

    def show_data(self, data: ChartData) -> None:
        """Show this history; what is seen of it stays, unless it was the whole."""
        self._data = data
        self._chosen = None
        self.setAccessibleDescription(summary(data.attempts))
        if self._whole:
            self.show_whole()
        self.update()

    def show_whole(self) -> None:
        """From the first entry to now."""
        self._whole = True
        if self._data is not None:
            room = self._data.span * _MARGIN
            self._see(self._data.start - room, self._data.end + room)

    def show_last(self, span: timedelta) -> None:
        """The last days."""
        self._whole = False
        if self._data is not None:
            seconds = span.total_seconds()
            self._see(self._data.end - seconds, self._data.end + seconds * _MARGIN)

    def zoom(self, factor: float, around: float | None = None) -> None:
        """See more (`factor` above 1) or less, with the moment `around` (seconds since 1970) where it is."""
        if self._data is None:
            return
        self._whole = False
        least = _SHORTEST / self._width()
        most = self._data.span * (1 + 2 * _MARGIN) / self._width()
        fixed = self._left + self._per_pixel * self._width() / 2 if around is None else around
        wanted = min(max(self._per_pixel * factor, least), max(most, least))
        self._left = fixed - (fixed - self._left) * wanted / self._per_pixel
        self._per_pixel = wanted
        self._hold()

    def pan(self, seconds: float) -> None:
        """Go along the time."""
        self._whole = False
        self._left += seconds
        self._hold()

    def step(self, by: int) -> None:
        """Tell of the attempt before (-1) or after (1)."""
        if self._data is None:
            return
        middle = self._left + self._per_pixel * self._width() / 2
        number = self._data.beside(self._chosen, by, middle)
        if number is not None:
            self._choose(number)
            at = self._data.times[number]
            if not self._left <= at <= self._left + self._per_pixel * self._width():
                self.pan(at - middle)

    @property
    def seen(self) -> tuple[float, float]:
        """The first and the last moment that is seen, in seconds since 1970."""
        return self._left, self._left + self._per_pixel * self._width()

    @property
    def chosen(self) -> int | None:
        """The number of the attempt that is told of, oldest first."""
        return self._chosen

    # ------------------------------------------------------------ Qt's own

    def sizeHint(self) -> QSize:
        """A comfortable size."""
        scale = self._brushes.scale if self._brushes else 1.0
        return QSize(round(480 * scale), round(_HEIGHT * scale))

    def minimumSizeHint(self) -> QSize:
        """All lanes, and a little of the count."""
        scale = self._brushes.scale if self._brushes else 1.0
        return QSize(round(320 * scale), round(0.75 * _HEIGHT * scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The same stretch of time in another width."""
        super().resizeEvent(event)
        if self._whole:
            self.show_whole()
            return
        before = max(event.oldSize().width() - self._gutter() - S3, 1)
        self._per_pixel *= before / self._width()
        self._hold()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is seen."""
        if self._data is None or self._brushes is None:
            return
        painter = QPainter(self)
        area = Area(QRectF(self._gutter(), S2, self._width(), self.height() - 2 * S2), self._left, self._per_pixel)
        paint_chart(painter, self._brushes, area, self._data, self._chosen)
        if self.hasFocus():
            self._brushes.paint_focus(painter, QRectF(self.rect()))
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the pointer is; sideways pans."""
        turned = event.angleDelta()
        if abs(turned.x()) > abs(turned.y()):
            self.pan(-turned.x() * self._per_pixel)
        else:
            self.zoom(_STEP ** (-turned.y() / 120), self._moment(event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the time."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag = (event.position().x(), self._left)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._drag = None
        self.unsetCursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or tell."""
        if self._drag is not None:
            pressed_at, left = self._drag
            self.pan(left - (event.position().x() - pressed_at) * self._per_pixel - self._left)
            return
        self._point_at(self._moment(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything by keyboard, too."""
        seen = self._per_pixel * self._width()
        actions: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Left: lambda: self.pan(-seen * _PAN),
            Qt.Key.Key_Right: lambda: self.pan(seen * _PAN),
            Qt.Key.Key_Plus: lambda: self.zoom(1 / _STEP),
            Qt.Key.Key_Equal: lambda: self.zoom(1 / _STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(_STEP),
            Qt.Key.Key_0: self.show_whole,
            Qt.Key.Key_Home: lambda: self.pan(-1e12),
            Qt.Key.Key_End: lambda: self.pan(1e12),
            Qt.Key.Key_PageUp: lambda: self.step(-1),
            Qt.Key.Key_PageDown: lambda: self.step(1),
        }
        action = actions.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
            return
        action()
        event.accept()

    # ------------------------------------------------------------ inside

    def _gutter(self) -> int:
        """Room for the lanes' names."""
        metrics = QFontMetrics(self._brushes.font if self._brushes else self.font())
        names = [*(lane_word(lane) for lane in Lane), tr("Licence"), tr("Count")]
        return max(metrics.horizontalAdvance(name) for name in names) + 2 * S3

    def _width(self) -> int:
        return max(self.width() - self._gutter() - S3, 1)

    def _moment(self, point: QPointF) -> float:
        return self._left + (point.x() - self._gutter()) * self._per_pixel

    def _see(self, start: float, end: float) -> None:
        self._left, self._per_pixel = start, max(end - start, _SHORTEST) / self._width()
        self.update()

    def _hold(self) -> None:
        """Never further than half a window beyond either end."""
        if self._data is not None:
            half = self._per_pixel * self._width() / 2
            self._left = min(max(self._left, self._data.start - half), self._data.end - half)
        self.update()

    def _point_at(self, at: float) -> None:
        if self._data is None:
            return
        number = self._data.nearest(at, _NEAR * self._per_pixel)
        if number is not None:
            self._choose(number)
            return
        if self._chosen is not None:
            self._chosen = None
            self.update()
        status = self._data.status_at(at)
        if status is None:
            self.told.emit("")
            return
        when = times.moment(datetime.fromtimestamp(at, tz=UTC), self._now())
        self.told.emit(tr("{when} · {status}", when=when, status=status_word(status)))

    def _choose(self, number: int) -> None:
        assert self._data is not None
        text = attempt_line(self._data.attempts[number], self._now())
        self._chosen = number
        self.setAccessibleDescription(text)
        self.told.emit(text)
        self.update()

    def _now(self) -> datetime:
        assert self._data is not None
        return datetime.fromtimestamp(self._data.end, tz=UTC)
