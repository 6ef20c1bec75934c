"""Hosts, events and facts as tables; the timeline with its buttons."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kmsmonitor.licensing.status import LicenseStatus
from kmsmonitor.ui.diagnostics.history_tab import HistoryTab
from kmsmonitor.ui.diagnostics.loading import History
from kmsmonitor.ui.diagnostics.tabs import EventsTab, FactsTab, HostsTab
from kmsmonitor.ui.wording import Look
from tests.ui.diagnostics import samples
from tests.ui.pictures import NOW


@pytest.fixture
def make(qtbot, theme):
    def build(kind):
        made = kind(None)
        qtbot.addWidget(made)
        made.show_theme(theme.dress)
        made.resize(1000, 400)
        made.show()
        return made

    return build


def cells(table, row):
    return {c.title: c.text(table.table.row(row)) for c in table.table.columns}


def test_each_host_with_draw_share_and_how_far(make):
    tab = make(HostsTab)
    tab.show_diagnosis(samples.broken_at_rpc())
    assert cells(tab.table, 0) == {
        "Host": "kms1.acme.test", "Ours": "yes", "How far": "TCP 4 ms · silent after the connection", "Share": "33 %",
        "Draw": "0 / 10", "Addresses": "10.20.0.14", "Kept": "1 h", "From": "DNS, acme.test",
    }  # fmt: skip
    assert cells(tab.table, 2)["Ours"] == "not one of ours"
    mark = next(c.mark for c in tab.table.table.columns if c.title == "Ours")
    assert [mark(row) for row in tab.table.table.rows] == [Look.OK, Look.OK, Look.ATTENTION]
    assert mark(samples.host(expected=None)) is Look.UNKNOWN


def test_hosts_sort_by_meaning(make):
    tab = make(HostsTab)
    hosts = (samples.host("b", priority=10, weight=5, share=0.05), samples.host("a", priority=2, weight=1, share=0.5))
    tab.show_diagnosis(replace(samples.healthy(), hosts=(*hosts, samples.host("c", priority=2, weight=9, share=0.45))))
    titles = [c.title for c in tab.table.table.columns]
    tab.table.sortByColumn(titles.index("Draw"), Qt.SortOrder.AscendingOrder)
    assert [row.name for row in tab.table.table.rows] == ["c", "a", "b"]
    tab.table.sortByColumn(titles.index("Share"), Qt.SortOrder.DescendingOrder)
    assert [row.name for row in tab.table.table.rows] == ["a", "c", "b"]


def test_every_host_cell_has_a_hint(make):
    tab = make(HostsTab)
    tab.show_diagnosis(samples.broken_at_rpc())
    model = tab.table.table
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            assert model.data(model.index(row, column), Qt.ItemDataRole.ToolTipRole)
    assert "silent after the connection" in model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)


def test_without_hosts_it_says_so(make):
    tab = make(HostsTab)
    tab.show_diagnosis(None)
    assert tab._line.said.startswith("No host is known")


def test_events(make):
    tab = make(EventsTab)
    tab.show_history(samples.half_a_year(), NOW)
    assert tab.table.table.rowCount() == 838
    assert cells(tab.table, 0)["What"] in {"No way to the host", "Refused"}
    tab.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert cells(tab.table, 0)["What"] == "Too few computers"


def test_facts_are_copied_whole(make, qtbot):
    tab = make(FactsTab)
    assert tab.copy.isEnabled()
    tab.show_diagnosis(samples.healthy())
    tab.table.selectRow(1)
    qtbot.mouseClick(tab.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().splitlines()[0] == "product\tWindows 11 Enterprise"
    assert len(QGuiApplication.clipboard().text().splitlines()) == len(samples.FACTS)
    tab.show_diagnosis(None)
    assert not tab.copy.isEnabled()


def test_the_timeline_shows_the_spans_that_are_asked_for(make, qtbot):
    tab = make(HistoryTab)
    tab.show_history(samples.half_a_year(), LicenseStatus.NOTIFICATION, NOW)
    spans = []
    for days in (30, 180, 0):
        qtbot.mouseClick(tab.spans[days], Qt.MouseButton.LeftButton)
        start, end = tab.chart.seen
        spans.append(round((end - start) / 86_400))
    assert spans == [31, 184, 312]
    assert [days for days, button in tab.spans.items() if button.isChecked()] == [0]


def test_what_the_chart_tells_stands_below_it_and_is_never_empty(make):
    tab = make(HistoryTab)
    tab.show_history(History(), LicenseStatus.UNLICENSED, NOW)
    assert tab.told.said == "No attempt has been recorded yet."
    tab.show_history(samples.half_a_year(), LicenseStatus.NOTIFICATION, NOW)
    tab.chart.step(-1)
    assert "·" in tab.told.said
    tab.chart.told.emit("")
    assert tab.told.said == "834 attempts, 14 of them successful"
