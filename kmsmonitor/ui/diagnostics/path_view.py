"""The chain from this PC to the licence, drawn as a path: whole where it holds, broken where it fails."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from kmsmonitor.diagnostics.findings import Link, LinkState, Verdict
from kmsmonitor.ui import icons
from kmsmonitor.ui.colours import mix
from kmsmonitor.ui.diagnostics.words import link_name, link_sentence, said, verdict_look, verdict_word, waiting_links
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Dress
from kmsmonitor.ui.tokens import S1, S2, S3, S4
from kmsmonitor.ui.wording import breakable

_CIRCLE, _ICON = 34, 20  # logical pixels at type scale 1
_WRAP = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class LinkNode(QAbstractButton):
    """One link: shape, name, and a few words; pressed, it shows the findings that belong to it."""

    moved = Signal(int)
    """An arrow key: -1 to the link before, 1 to the next one."""

    def __init__(self, link: Link, parent: QWidget) -> None:
        super().__init__(parent)
        self.link = link
        self.state = LinkState(link=link, verdict=None, caption="")
        self._dress: Dress | None = None
        self._captions = True
        self._caption = ""
        self.setText(link_name(link))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_state(self.state)

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self._dress = dress
        self.update()

    def show_state(self, state: LinkState) -> None:
        """Show how the link is."""
        self.state = state
        self._caption = said(state.caption)
        self.setAccessibleName(link_sentence(state))
        caption = self._caption or verdict_word(state.verdict)
        self.setToolTip(tr("{name}: {caption}", name=link_name(state.link), caption=caption))
        self.update()

    def set_captions(self, *, shown: bool) -> None:
        """The few words are left out where there is no room."""
        self._captions = shown

    def height_for(self, width: int) -> int:
        """How high the link is when it is `width` wide."""
        return self._text_top() + self._caption_top(width) + self._caption_height(width) + S1

    def sizeHint(self) -> QSize:
        """As narrow as the longest word allows."""
        words = self.text().split()
        title = max((QFontMetrics(self._font(bold=True)).horizontalAdvance(word) for word in words), default=0)
        return QSize(max(title, self._side(_CIRCLE)) + S1, self._side(_CIRCLE))

    def minimumSizeHint(self) -> QSize:
        """A word cannot be squeezed."""
        return self.sizeHint()

    def circle(self) -> QRectF:
        """Where the shape is, in the link's own coordinates."""
        side = self._side(_CIRCLE)
        return QRectF((self.width() - side) / 2, S1, side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go along the chain; Enter presses, as Space does."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.moved.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw shape, name, words, and the focus."""
        if self._dress is None:
            return
        tokens = self._dress.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, soft = tokens.state(verdict_look(self.state.verdict))
        self._paint_shape(painter, colour, soft)
        painter.setFont(self._font(bold=True))
        painter.setPen(QColor(tokens.text))
        top = self._text_top()
        painter.drawText(QRect(0, top, self.width(), self.height()), _WRAP, self.text())
        if self._captions and self._caption:
            painter.setFont(self._font())
            painter.setPen(QColor(tokens.second))
            top += self._caption_top(self.width())
            painter.drawText(QRect(0, top, self.width(), self.height()), _WRAP, breakable(self._caption))
        painter.end()

    def _paint_shape(self, painter: QPainter, colour: str, soft: str) -> None:
        assert self._dress is not None
        circle = self.circle()
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._dress.tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle.adjusted(-3, -3, 3, 3))
        plain = soft == self._dress.tokens.window  # high contrast: the ground shows by its edge
        painter.setPen(QPen(QColor(colour if plain else soft)))
        painter.setBrush(QColor(soft))
        painter.drawEllipse(circle)
        side = self._side(_ICON)
        shape = icons.pixmap(icons.state_name(verdict_look(self.state.verdict)), side, self.devicePixelRatioF(), colour)
        painter.drawPixmap(circle.center() - QPointF(side / 2, side / 2), shape)

    def _text_top(self) -> int:
        return S1 + self._side(_CIRCLE) + S2

    def _caption_top(self, width: int) -> int:
        return self._wrapped(self._font(bold=True), self.text(), width) + 2

    def _caption_height(self, width: int) -> int:
        if not self._captions or not self._caption:
            return 0
        return self._wrapped(self._font(), breakable(self._caption), width)

    def _wrapped(self, font: QFont, text: str, width: int) -> int:
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height()

    def _font(self, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        size = self._dress.type if self._dress else None
        font.setPixelSize((size.text if bold else size.second) if size else 12)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def _side(self, length: int) -> int:
        return round(length * (self._dress.type.scale if self._dress else 1))


class PathView(QFrame):
    """All links in a row, with the lines between them.

    Tab reaches the chain once; the arrow keys go along it.
    """

    chosen = Signal(object)
    """Link: the user wants to know about it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(tr("The chain from this PC to the licence"))
        self._dress: Dress | None = None
        self._captions = True
        self.nodes: tuple[LinkNode, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_links(waiting_links())

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self._dress = dress
        for node in self.nodes:
            node.show_theme(dress)
        self._place()

    def show_links(self, states: Sequence[LinkState]) -> None:
        """Show the chain."""
        if [n.link for n in self.nodes] != [s.link for s in states]:
            self._make_nodes(states)
        for node, state in zip(self.nodes, states, strict=True):
            if node.state != state:
                node.show_state(state)
        self._place()
        self.update()

    def set_captions(self, *, shown: bool) -> None:
        """A small window has no room for the few words under each link; the tooltips have them."""
        if shown != self._captions:
            self._captions = shown
            for node in self.nodes:
                node.set_captions(shown=shown)
            self._place()

    def hasHeightForWidth(self) -> bool:
        """Captions wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the longest caption."""
        column = self._column(width) - S1
        return max(node.height_for(column) for node in self.nodes) + 2 * S3

    def sizeHint(self) -> QSize:
        """For a layout that does not know the width yet."""
        return QSize(self.minimumSizeHint().width(), self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """Every name in one piece."""
        widest = max(node.minimumSizeHint().width() for node in self.nodes)
        return QSize((widest + S1) * len(self.nodes) + 2 * S4, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Links share the width."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines; the links draw themselves."""
        super().paintEvent(event)
        if self._dress is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        broken = False
        for before, after in pairwise(self.nodes):
            here = after.state.verdict is Verdict.FAIL and not broken
            broken |= before.state.verdict is Verdict.FAIL
            self._paint_line(painter, before, after, fails=here and not broken, whole=not broken)
            broken |= here
        painter.end()

    def _paint_line(self, painter: QPainter, before: LinkNode, after: LinkNode, *, fails: bool, whole: bool) -> None:
        assert self._dress is not None
        tokens = self._dress.tokens
        start = before.geometry().topLeft() + before.circle().center().toPoint()
        end = after.geometry().topLeft() + after.circle().center().toPoint()
        gap = round(before.circle().width() / 2) + S1
        pen = QPen(QColor(mix(tokens.line, tokens.text, 0.12)), 2)
        if fails:
            pen = QPen(QColor(tokens.problem), 2.4)
        reached = after.state.verdict not in (None, Verdict.SKIP)
        if fails or not (whole and reached):
            pen.setDashPattern([3, 2.4])
        painter.setPen(pen)
        painter.drawLine(start.x() + gap, start.y(), end.x() - gap, end.y())

    # ------------------------------------------------------------ inside

    def _make_nodes(self, states: Sequence[LinkState]) -> None:
        for node in self.nodes:
            node.hide()
            node.deleteLater()
        self.nodes = tuple(LinkNode(state.link, self) for state in states)
        for number, node in enumerate(self.nodes):
            node.set_captions(shown=self._captions)
            node.setFocusPolicy(Qt.FocusPolicy.ClickFocus if number else Qt.FocusPolicy.StrongFocus)
            node.clicked.connect(self._pressed)
            node.moved.connect(self._move)
            if self._dress is not None:
                node.show_theme(self._dress)
            node.show()

    def _column(self, width: int) -> int:
        return max((width - 2 * S4) // max(len(self.nodes), 1), 1)

    def _place(self) -> None:
        column = self._column(self.width())
        for number, node in enumerate(self.nodes):
            node.setGeometry(S4 + number * column, S3, column - S1, node.height_for(column - S1))
        self.updateGeometry()

    @Slot()
    def _pressed(self) -> None:
        node = self.sender()
        if isinstance(node, LinkNode):
            self._make_current(node)
            self.chosen.emit(node.link)

    @Slot(int)
    def _move(self, step: int) -> None:
        node = self.sender()
        if isinstance(node, LinkNode):
            at = min(max(self.nodes.index(node) + step, 0), len(self.nodes) - 1)
            self._make_current(self.nodes[at])
            self.nodes[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _make_current(self, current: LinkNode) -> None:
        """Tab comes back to the link that was left."""
        for node in self.nodes:
            here = node is current
            node.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
