"""The plain tabs of the window: hosts, events and raw facts, each a table with a line above it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kmsmonitor.diagnostics.findings import Diagnosis, HostRow
from kmsmonitor.ui.diagnostics import words
from kmsmonitor.ui.diagnostics.history_words import EventRow, events, summary
from kmsmonitor.ui.diagnostics.loading import History
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.table import Column, Table
from kmsmonitor.ui.theme import Dress
from kmsmonitor.ui.tokens import S2
from kmsmonitor.ui.widgets.labels import Label, button
from kmsmonitor.ui.wording import Look

Fact = tuple[str, str]


def host_columns() -> tuple[Column[HostRow], ...]:
    """Each host with its draw, its share, and how far the probe came."""
    return (
        Column(title=tr("Host"), text=words.host_name, mark=lambda row: words.verdict_look(row.verdict), hint=_told),
        Column(title=tr("Ours"), text=words.expected, mark=_ours),
        Column(title=tr("How far"), text=words.stages),
        Column(title=tr("Share"), text=words.share, order=lambda row: row.share, number=True),
        Column(title=tr("Draw"), text=words.draw, hint=words.draw_hint, order=_draw),
        Column(title=tr("Addresses"), text=lambda row: ", ".join(row.addresses) or "\u2013"),
        Column(title=tr("Kept"), text=words.ttl, hint=words.ttl_hint, order=lambda row: row.ttl_s or 0),
        Column(title=tr("From"), text=words.origin),
    )


def _told(row: HostRow) -> str:
    head = tr("{host}: {verdict}", host=words.host_name(row), verdict=words.verdict_word(row.verdict))
    return f"{head}\n{words.said(row.note)}" if row.note else head


def _draw(row: HostRow) -> tuple[int, int]:
    return (-1 if row.priority is None else row.priority, -(row.weight or 0))


def _ours(row: HostRow) -> Look:
    if row.expected is None:
        return Look.UNKNOWN
    return Look.OK if row.expected else Look.ATTENTION


class HostsTab(QWidget):
    """All hosts that are known, from wherever."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = Label("second", self, wrap=True)
        self.table: Table[HostRow] = Table(tr("Hosts"), host_columns(), self)
        below = Label("small", self, wrap=True)
        below.say(
            tr("The lowest priority is asked first; within it the weights decide how many of all clients begin with "
               "which host. None of these tests has changed a host's count.")
        )  # fmt: skip
        _stack(self, self._line, self.table, below)

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self.table.show_theme(dress)

    def show_diagnosis(self, diagnosis: Diagnosis | None) -> None:
        """Show the hosts found so far."""
        hosts = diagnosis.hosts if diagnosis else ()
        self.table.show_rows(hosts)
        self._line.say(words.hosts_line(hosts))


class EventsTab(QWidget):
    """Attempts and changes, newest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = Label("second", self, wrap=True)
        columns: tuple[Column[EventRow], ...] = (
            Column(title=tr("When"), text=lambda row: row.when, hint=lambda row: row.exact, order=lambda row: row.at),
            Column(title=tr("What"), text=lambda row: row.what, mark=lambda row: row.mark),
            Column(title=tr("In detail"), text=lambda row: row.detail, stretch=True),
        )
        self.table: Table[EventRow] = Table(tr("Events"), columns, self)
        _stack(self, self._line, self.table)

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self.table.show_theme(dress)

    def show_history(self, history: History, now: datetime) -> None:
        """Show what is remembered."""
        self._line.say(summary(history.attempts))
        self.table.show_rows(events(history.attempts, history.changes, now))


class FactsTab(QWidget):
    """What the checks started from, name by name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        line = Label("second", self, wrap=True)
        line.say(tr("The raw facts that the checks started from, as they were read."))
        self.copy = button(tr("Copy a&ll"), self)
        self.copy.clicked.connect(self._copy_all)
        columns: tuple[Column[Fact], ...] = (
            Column(title=tr("Fact"), text=lambda fact: fact[0]),
            Column(title=tr("Value"), text=lambda fact: fact[1], wire=True, stretch=True),
        )
        self.table: Table[Fact] = Table(tr("Facts"), columns, self)
        top = QWidget(self)
        row = QHBoxLayout(top)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(line, 1)
        row.addWidget(self.copy)
        _stack(self, top, self.table)

    def show_theme(self, dress: Dress) -> None:
        """Draw in these colours and sizes."""
        self.table.show_theme(dress)

    def show_diagnosis(self, diagnosis: Diagnosis | None) -> None:
        """Show the facts."""
        facts = diagnosis.facts if diagnosis else ()
        self.table.show_rows(facts)
        self.copy.setEnabled(bool(facts))

    @Slot()
    def _copy_all(self) -> None:
        self.table.clearSelection()
        QGuiApplication.clipboard().setText(self.table.chosen_text())


def _stack(tab: QWidget, *widgets: QWidget) -> None:
    column = QVBoxLayout(tab)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(S2)
    for widget in widgets:
        column.addWidget(widget, 1 if isinstance(widget, Table) else 0)
