"""The status window: what the state means, what to do, the three facts, the buttons, then the past."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedLayout, QStyle, QVBoxLayout, QWidget

from kmsmonitor.clock import Clock
from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.ui import icons
from kmsmonitor.ui.explain_words import Explain, explanation
from kmsmonitor.ui.lab_strip import LabStrip
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Dress, Theme
from kmsmonitor.ui.tokens import S2, S4, S5
from kmsmonitor.ui.widgets.activity_bar import ActivityBar
from kmsmonitor.ui.widgets.ask_background import AskBackground
from kmsmonitor.ui.widgets.attempts_list import AttemptsList
from kmsmonitor.ui.widgets.body import Body
from kmsmonitor.ui.widgets.explanation import Explanation
from kmsmonitor.ui.widgets.facts_card import FactsCard
from kmsmonitor.ui.widgets.header import Header
from kmsmonitor.ui.widgets.hint_banner import HintBanner
from kmsmonitor.ui.widgets.labels import button
from kmsmonitor.ui.widgets.trouble_banner import TroubleBanner
from kmsmonitor.ui.wording import NAME, can_activate, working

_COMPACT_BELOW = 500  # logical pixels
_SOME_MORE = 20  # the smallest window is a small one, also where long words make it wide
_COPIED_MS = 2_000
_START_SIZE = QSize(600, 620)
_LEAST_HEIGHT = 360


class StatusWindow(QWidget):
    """Composes the widgets; sends what its user wants as signals and decides nothing.

    `explain` gives the catalogue's entry of a code; it is asked only when the user asks.
    """

    activate_asked = Signal()
    cancel_asked = Signal()
    diagnose_asked = Signal()
    diagnostics_asked = Signal()
    phone_asked = Signal()
    hint_read = Signal()
    copy_report_asked = Signal()
    snooze_asked = Signal(str)
    settings_asked = Signal()
    about_asked = Signal()
    quit_asked = Signal()

    def __init__(self, theme: Theme, clock: Clock, explain: Explain, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._clock, self._explain = theme, clock, explain
        self._snapshot: Snapshot | None = None
        self._tray_present = True
        self._quit_allowed = True
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(NAME)
        self.setWindowIcon(icons.app_icon())
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._second = QTimer(self)
        self._second.setInterval(1_000)
        self._second.timeout.connect(self._tick)
        self._wear(theme.dress)
        start = _START_SIZE * theme.dress.type.scale
        self.resize(max(start.width(), self.minimumWidth() + 2 * _SOME_MORE), start.height())

    # ------------------------------------------------------------ what others may ask of it

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show this picture from now on."""
        self._snapshot = snapshot
        self._tick()
        self.activate.setEnabled(can_activate(snapshot))
        busy = working(snapshot)
        if busy != (self._actions.currentWidget() is self._activity):
            self._actions.setCurrentWidget(self._activity if busy else self._buttons)
        if self._explanation.isVisibleTo(self):
            self._explanation.show_explanation(explanation(snapshot, self._explain))

    def set_tray_present(self, *, present: bool) -> None:
        """Without a tray, closing the window asks whether to go on in the background."""
        self._tray_present = present

    def set_quit_allowed(self, *, allowed: bool) -> None:
        """An organisation may want the program to go on: then nothing here ends it."""
        self._quit_allowed = allowed
        self._header.quit.setVisible(allowed)

    def show_copied(self) -> None:
        """The report is on the clipboard: say so for two seconds."""
        self.copy_report.setText(tr("Copied"))
        QTimer.singleShot(_COPIED_MS, self.copy_report, self._restore_copy_text)

    def show_explanation(self) -> None:
        """Unfold the answer to "What is wrong?"."""
        self.diagnose.setChecked(True)

    def show_hint(self) -> None:
        """The first start: how to keep the icon in sight."""
        self.hint.show()

    def bring_to_front(self) -> None:
        """Show the window, also from behind or minimised."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def geometry_bytes(self) -> bytes:
        """Place and size, for the program to remember."""
        return bytes(self.saveGeometry().data())

    def restore_geometry_bytes(self, remembered: bytes) -> bool:
        """Put the window where it was; False if those bytes make no sense."""
        return self.restoreGeometry(QByteArray(remembered))

    # ------------------------------------------------------------ building

    def _make_widgets(self) -> None:
        self.lab_strip = LabStrip(self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = Body(self._scroll)
        self._banner = TroubleBanner(self._body)
        self.hint = HintBanner(self._body)
        self._header = Header(self._body)
        self._facts = FactsCard(self._body)
        self._buttons = QWidget(self._body)
        self.activate = button(tr("&Activate now"), self._buttons, primary=True)
        self.diagnose = button(tr("&What is wrong?"), self._buttons)
        self.diagnose.setCheckable(True)
        self.copy_report = button(tr("&Copy report"), self._buttons)
        self._activity = ActivityBar(self._body)
        self._explanation = Explanation(self._body)
        self._attempts = AttemptsList(self._body)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S2)
        row.addWidget(self.activate)
        row.addWidget(self.diagnose)
        row.addStretch(1)
        row.addWidget(self.copy_report)
        self._actions = QStackedLayout()
        self._actions.addWidget(self._buttons)
        self._actions.addWidget(self._activity)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(S5, S5, S5, S5)
        column.setSpacing(S4 + S2 // 2)
        for widget in (self._banner, self.hint, self._header, self._facts):
            column.addWidget(widget)
        column.addLayout(self._actions)
        column.addWidget(self._explanation)
        column.addWidget(self._attempts)
        column.addStretch(1)
        self._scroll.setWidget(self._body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.lab_strip)
        whole.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self.activate.clicked.connect(self.activate_asked)
        self._activity.cancel_asked.connect(self.cancel_asked)
        self.copy_report.clicked.connect(self.copy_report_asked)
        self.diagnose.toggled.connect(self._diagnose)
        self._explanation.diagnostics_asked.connect(self.diagnostics_asked)
        self._header.diagnostics_asked.connect(self.diagnostics_asked)
        self._header.phone_asked.connect(self.phone_asked)
        self.hint.read.connect(self._hide_hint)
        self._header.snooze_asked.connect(self.snooze_asked)
        self._header.settings_asked.connect(self.settings_asked)
        self._header.about_asked.connect(self.about_asked)
        self._header.quit_asked.connect(self.quit_asked)
        self._theme.changed.connect(self._wear)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    # ------------------------------------------------------------ reacting

    @Slot()
    def _tick(self) -> None:
        """What moves with time."""
        if self._snapshot is None:
            return
        now = self._clock.now()
        for widget in (self._banner, self._header, self._facts, self._activity, self._attempts):
            widget.show_snapshot(self._snapshot, now)

    @Slot(object)
    def _wear(self, dress: Dress) -> None:
        self._theme.put_on(self)
        for widget in (self._header, self._explanation, self._attempts, self.lab_strip):
            widget.show_theme(dress)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setMinimumSize(self._buttons.sizeHint().width() + 2 * S5 + bar, _LEAST_HEIGHT)

    @Slot(bool)
    def _diagnose(self, shown: bool) -> None:
        if shown and self._snapshot is not None:
            self._explanation.show_explanation(explanation(self._snapshot, self._explain))
        self._explanation.setVisible(shown)
        if shown:
            self.diagnose_asked.emit()

    @Slot()
    def _hide_hint(self) -> None:
        self.hint.hide()
        self.hint_read.emit()

    @Slot()
    def _restore_copy_text(self) -> None:
        self.copy_report.setText(tr("&Copy report"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small window gets a smaller ring and stacked facts."""
        below = max(_COMPACT_BELOW * self._theme.dress.type.scale, self.minimumWidth() + _SOME_MORE)
        compact = event.size().width() < below
        for widget in (self._header, self._facts, self._attempts):
            widget.set_compact(compact=compact)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Minimised, nobody watches the seconds."""
        if event.type() == QEvent.Type.WindowStateChange:
            self._count_down(wanted=self.isVisible() and not self.isMinimized())
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Count down while somebody can see it."""
        super().showEvent(event)
        self._tick()
        self._count_down(wanted=not self.isMinimized())

    def hideEvent(self, event: QHideEvent) -> None:
        """A closed window costs nothing."""
        super().hideEvent(event)
        self._count_down(wanted=False)

    def _count_down(self, *, wanted: bool) -> None:
        if wanted:
            self._second.start()
        else:
            self._second.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close to the tray; without one, ask."""
        if self._tray_present or not self._quit_allowed or not self.isVisible():
            event.accept()
            return
        event.ignore()
        ask = AskBackground(self)
        ask.quit_chosen.connect(self.quit_asked)
        ask.background_chosen.connect(self.hide)
        ask.open()
