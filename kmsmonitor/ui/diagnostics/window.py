"""The diagnostics window: where the chain is broken, what that means, who does what next, and how it was found."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QByteArray, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from kmsmonitor.clock import Clock
from kmsmonitor.diagnostics.findings import Diagnosis, Link
from kmsmonitor.licensing.status import LicenseStatus
from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.ui import icons
from kmsmonitor.ui.diagnostics import words
from kmsmonitor.ui.diagnostics.findings_tab import FindingsTab
from kmsmonitor.ui.diagnostics.loading import History
from kmsmonitor.ui.diagnostics.path_view import PathView
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Dress, Theme
from kmsmonitor.ui.tokens import S2, S3, S4, S5
from kmsmonitor.ui.widgets.labels import Label, button, line
from kmsmonitor.ui.widgets.pill import Pill
from kmsmonitor.ui.wording import NAME

if TYPE_CHECKING:
    from kmsmonitor.ui.diagnostics.history_tab import HistoryTab
    from kmsmonitor.ui.diagnostics.privacy_tab import PrivacyTab
    from kmsmonitor.ui.diagnostics.tabs import EventsTab, FactsTab, HostsTab

_START_SIZE, _LEAST = QSize(1040, 740), QSize(680, 500)
_CAPTIONS_FROM = QSize(860, 600)  # logical pixels: in a smaller window the links keep their names only
TABS = ("findings", "hosts", "history", "events", "privacy", "facts")


class Page(Protocol):
    """What every tab can do."""

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""


class DiagnosticsWindow(QWidget):
    """Composes the tabs; sends what its user wants as signals and decides nothing. Tabs are built when first seen."""

    run_asked = Signal(object)
    """tuple[str, ...]: ids of the checks to be made again; empty for all of them."""
    stop_asked = Signal()
    save_asked = Signal()

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        self._diagnosis: Diagnosis | None = None
        self._history = History()
        self._snapshot: Snapshot | None = None
        self._running = False
        self.hosts: HostsTab | None = None
        self.history: HistoryTab | None = None
        self.events: EventsTab | None = None
        self.privacy: PrivacyTab | None = None
        self.facts: FactsTab | None = None
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("{name} diagnostics", name=NAME))
        self.setWindowIcon(icons.app_icon())
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._wear(theme.dress)
        self.resize(_START_SIZE * theme.dress.type.scale)
        self._show_head()

    # ------------------------------------------------------------ what others may ask of it

    def show_diagnosis(self, diagnosis: Diagnosis, *, running: bool) -> None:
        """Show what was found so far."""
        self._diagnosis, self._running = diagnosis, running
        self.path.show_links(diagnosis.links or words.waiting_links())
        self.findings.show_diagnosis(diagnosis)
        for tab in (self.hosts, self.facts):
            if tab is not None:
                tab.show_diagnosis(diagnosis)
        self._show_head()

    def show_running(self, *, running: bool) -> None:
        """The checks have begun or ended."""
        self._running = running
        self._show_head()

    def show_trouble(self, sentence: str) -> None:
        """The checks could not be made at all."""
        self._running = False
        self._show_head()
        self._line.say(sentence)

    def show_history(self, history: History) -> None:
        """Show what is remembered."""
        self._history = history
        self._fill_history()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show this picture from now on, where it is seen."""
        self._snapshot = snapshot
        if self.privacy is not None and self.privacy.isVisible():
            self.privacy.show_snapshot(snapshot, self._clock.now())

    def show_tab(self, name: str) -> None:
        """Bring one of `TABS` to the front."""
        self.tabs.setCurrentIndex(TABS.index(name))

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
        self._title = Label("headline", self)
        self._title.say(tr("From this PC to the host"))
        self._pill = Pill(self)
        self._line = Label("small", self, wrap=True)
        self.run = button(tr("&Run again"), self, primary=True)
        self.save = button(tr("&Save bundle…"), self)
        self.path = PathView(self)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.setAccessibleName(tr("Parts of the diagnosis"))
        for text in (tr("&Findings"), tr("&Hosts"), tr("H&istory"), tr("&Events"), tr("&Privacy"), tr("F&acts")):
            self.tabs.addTab(text)
        self._pages = QStackedWidget(self)
        self._places = tuple(QWidget(self._pages) for _ in TABS)
        for place in self._places:
            room = QVBoxLayout(place)
            room.setContentsMargins(0, 0, 0, 0)
            self._pages.addWidget(place)
        self.findings = FindingsTab(self)
        self._put("findings", self.findings)

    def _lay_out(self) -> None:
        self._head, self._under = head, under = QHBoxLayout(), QHBoxLayout()
        for row in (head, under):
            row.setSpacing(S3)
        head.addWidget(self._title)
        head.addWidget(self._pill)
        head.addStretch(1)
        head.addWidget(self.run)
        head.addWidget(self.save)
        under.addWidget(self._line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(S5, S4, S5, S5)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(under)
        column.addSpacing(S3)
        column.addWidget(self.path)
        column.addSpacing(S2)
        column.addWidget(self.tabs)
        column.addWidget(line(self))
        column.addSpacing(S4)
        column.addWidget(self._pages, 1)
        order = (self.run, self.save, self.path.nodes[0], self.tabs, self._pages)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.run.clicked.connect(self._run_or_stop)
        self.save.clicked.connect(self.save_asked)
        self.path.chosen.connect(self._show_link)
        self.tabs.currentChanged.connect(self._turn)
        self.findings.again_asked.connect(self._run_one)
        self._theme.changed.connect(self._wear)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self, self._run_all)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save.click)
        QShortcut(QKeySequence(QKeySequence.StandardKey.NextChild), self, self._next_tab)
        QShortcut(QKeySequence(QKeySequence.StandardKey.PreviousChild), self, self._tab_before)

    # ------------------------------------------------------------ tabs

    def _put(self, name: str, page: QWidget) -> None:
        place = self._places[TABS.index(name)].layout()
        assert place is not None
        place.addWidget(page)

    @Slot(int)
    def _turn(self, number: int) -> None:
        """Build a tab when it is first seen: the window opens sooner without what nobody looks at."""
        builders: dict[str, Callable[[], Page]] = {
            "hosts": self._build_hosts,
            "history": self._build_history,
            "events": self._build_events,
            "privacy": self._build_privacy,
            "facts": self._build_facts,
        }
        name = TABS[number]
        if name in builders and getattr(self, name) is None:
            builders[name]().show_theme(self._theme.dress)
            self._fill_history()
        self._pages.setCurrentIndex(number)
        if name == "privacy" and self.privacy is not None and self._snapshot is not None:
            self.privacy.show_snapshot(self._snapshot, self._clock.now())

    def _build_hosts(self) -> HostsTab:
        from kmsmonitor.ui.diagnostics.tabs import HostsTab  # noqa: PLC0415

        self.hosts = HostsTab(self)
        self._put("hosts", self.hosts)
        self.hosts.show_diagnosis(self._diagnosis)
        return self.hosts

    def _build_history(self) -> HistoryTab:
        from kmsmonitor.ui.diagnostics.history_tab import HistoryTab  # noqa: PLC0415

        self.history = HistoryTab(self)
        self._put("history", self.history)
        return self.history

    def _build_events(self) -> EventsTab:
        from kmsmonitor.ui.diagnostics.tabs import EventsTab  # noqa: PLC0415

        self.events = EventsTab(self)
        self._put("events", self.events)
        return self.events

    def _build_privacy(self) -> PrivacyTab:
        from kmsmonitor.ui.diagnostics.privacy_tab import PrivacyTab  # noqa: PLC0415

        self.privacy = PrivacyTab(self)
        self._put("privacy", self.privacy)
        return self.privacy

    def _build_facts(self) -> FactsTab:
        from kmsmonitor.ui.diagnostics.tabs import FactsTab  # noqa: PLC0415

        self.facts = FactsTab(self)
        self._put("facts", self.facts)
        self.facts.show_diagnosis(self._diagnosis)
        return self.facts

    def _fill_history(self) -> None:
        now = self._clock.now()
        if self.history is not None:
            status = self._snapshot.state.status if self._snapshot else LicenseStatus.UNLICENSED
            self.history.show_history(self._history, status, now)
        if self.events is not None:
            self.events.show_history(self._history, now)

    # ------------------------------------------------------------ reacting

    def _show_head(self) -> None:
        pill = words.pill(self._diagnosis, running=self._running)
        self._pill.show_state(pill.word, pill.look)
        self._line.say(words.run_line(self._diagnosis, self._clock.now(), running=self._running))
        self.run.setText(tr("S&top") if self._running else tr("&Run again"))
        self.save.setEnabled(self._diagnosis is not None and not self._running)

    @Slot()
    def _run_or_stop(self) -> None:
        if self._running:
            self.stop_asked.emit()
        else:
            self._run_all()

    @Slot()
    def _run_all(self) -> None:
        if not self._running:
            self.run_asked.emit(())

    @Slot(str)
    def _run_one(self, check: str) -> None:
        if not self._running:
            self.run_asked.emit((check,))

    @Slot(object)
    def _show_link(self, link: Link) -> None:
        self.show_tab("findings")
        self.findings.show_link(link)

    @Slot()
    def _next_tab(self) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % len(TABS))

    @Slot()
    def _tab_before(self) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() - 1) % len(TABS))

    @Slot(object)
    def _wear(self, dress: Dress) -> None:
        self._theme.put_on(self)
        for part in (self._pill, self.path, self.findings, self.hosts, self.history, self.events, self.facts):
            if part is not None:
                part.show_theme(dress)
        least = _LEAST * dress.type.scale
        self.setMinimumSize(max(least.width(), self.path.minimumSizeHint().width() + 2 * S5), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small window keeps the room for what was found."""
        room = _CAPTIONS_FROM * self._theme.dress.type.scale
        wide = event.size().width() >= room.width()
        self.path.set_captions(shown=wide and event.size().height() >= room.height())
        beside = self._head.indexOf(self._pill) >= 0
        if wide != beside:
            before, after = (self._under, self._head) if wide else (self._head, self._under)
            before.removeWidget(self._pill)
            after.insertWidget(1 if wide else 0, self._pill)
        super().resizeEvent(event)
