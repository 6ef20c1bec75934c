"""The diagnostics window: what it shows, what it sends, everything by keyboard."""

import gc
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QTabBar, QTableView, QTextEdit

from kmsmonitor.ui.diagnostics.chart import Chart
from kmsmonitor.ui.diagnostics.path_view import LinkNode
from kmsmonitor.ui.diagnostics.window import TABS
from kmsmonitor.ui.theme import Scheme
from tests.ui import windows
from tests.ui.diagnostics import samples


@pytest.fixture
def shown(qtbot, theme):
    def show(diagnosis, tab="findings", *, small=False):
        made = windows.diagnostics_window(theme, diagnosis, tab, small=small)
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow, timeout=5000)
        return made

    return show


def walk(window, qtbot, limit=80):
    """Every widget that Tab reaches, in order, until it comes round."""
    window.run.setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    while (now := window.focusWidget()) not in reached and len(reached) < limit:
        reached.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    return reached


def test_run_again_stop_and_save(shown, qtbot):
    window = shown(samples.broken_at_rpc())
    with qtbot.waitSignal(window.run_asked, timeout=1000) as sent:
        qtbot.mouseClick(window.run, Qt.MouseButton.LeftButton)
    assert sent.args == [()]
    window.show_running(running=True)
    assert window.run.text() == "S&top"
    assert not window.save.isEnabled()
    with qtbot.waitSignal(window.stop_asked, timeout=1000):
        qtbot.mouseClick(window.run, Qt.MouseButton.LeftButton)
    window.show_diagnosis(samples.healthy(), running=False)
    with qtbot.waitSignal(window.save_asked, timeout=1000):
        qtbot.mouseClick(window.save, Qt.MouseButton.LeftButton)


def test_before_the_first_run_there_is_nothing_to_save(shown):
    assert not shown(None).save.isEnabled()


def test_one_check_again_but_not_while_others_run(shown, qtbot):
    window = shown(samples.broken_at_rpc())
    with qtbot.waitSignal(window.run_asked, timeout=1000) as sent:
        window.findings.again_asked.emit("path.rpc")
    assert sent.args == [("path.rpc",)]
    window.show_running(running=True)
    with qtbot.assertNotEmitted(window.run_asked):
        window.findings.again_asked.emit("path.rpc")


def test_it_follows_the_checks_as_they_come_in(shown):
    whole = samples.broken_at_rpc()
    window = shown(None)
    for count in (1, 5, len(whole.findings)):
        window.show_diagnosis(replace(whole, findings=whole.findings[:count], running=("path.rpc",)), running=True)
        assert window._line.said == f"{count} of {count + 1} checks made"
    window.show_diagnosis(whole, running=False)
    assert window._pill.accessibleName() == "broken at RPC bind"


def test_a_trouble_is_said_where_the_result_would_stand(shown):
    window = shown(None)
    window.show_running(running=True)
    window.show_trouble("The settings ask for what is not here.")
    assert window._line.said == "The settings ask for what is not here."
    assert window.run.text() == "&Run again"


def test_tabs_are_built_when_they_are_first_seen(shown):
    window = shown(samples.broken_at_rpc())
    assert [getattr(window, name) for name in TABS[1:]] == [None] * 5
    for name in TABS[1:]:
        window.show_tab(name)
        assert getattr(window, name).isVisible()
    built = window.hosts
    window.show_tab("findings")
    window.show_tab("hosts")
    assert window.hosts is built


def test_a_link_leads_back_to_the_findings(shown, qtbot):
    window = shown(samples.broken_at_rpc(), "facts")
    qtbot.keyClick(window.path.nodes[5], Qt.Key.Key_Return)
    assert window.tabs.currentIndex() == 0
    assert window.findings.list.rows()[0].unfold.hasFocus()


def test_tab_reaches_everything_in_reading_order(shown, qtbot):
    window = shown(samples.broken_at_rpc())
    reached = walk(window, qtbot)
    kinds = [type(w) for w in reached[:4]]
    assert reached[:2] == [window.run, window.save]
    assert kinds[2:] == [LinkNode, QTabBar]
    rows = window.findings.list.rows()
    assert {w for row in rows for w in (row.unfold, row.more)} <= set(reached)
    assert {window.findings.list.fine, window.findings.list.skipped, window.findings.trace.lines} <= set(reached)


@pytest.mark.parametrize(
    ("tab", "kinds"),
    [
        ("hosts", {QTableView}),
        ("history", {Chart}),
        ("events", {QTableView}),
        ("privacy", {QAbstractButton}),
        ("facts", {QTableView, QAbstractButton}),
    ],
)
def test_tab_reaches_what_each_tab_holds(shown, qtbot, tab, kinds):
    window = shown(samples.broken_at_rpc(), tab)
    page = getattr(window, tab)
    inside = [w for w in walk(window, qtbot) if page.isAncestorOf(w) or w is page]
    for kind in kinds:
        assert any(isinstance(w, kind) for w in inside), (kind, inside)


def test_tabs_turn_by_key(shown, qtbot):
    window = shown(samples.broken_at_rpc())
    control = Qt.KeyboardModifier.ControlModifier
    seen = []
    for _ in TABS:
        seen.append(TABS[window.tabs.currentIndex()])
        qtbot.keyClick(window, Qt.Key.Key_Tab, control)
    assert tuple(seen) == TABS
    qtbot.keyClick(window, Qt.Key.Key_Backtab, control | Qt.KeyboardModifier.ShiftModifier)
    assert window.tabs.currentIndex() == len(TABS) - 1
    window.tabs.setFocus()
    qtbot.keyClick(window.tabs, Qt.Key.Key_Left)
    assert TABS[window.tabs.currentIndex()] == "privacy"


def test_short_cuts(shown, qtbot):
    window = shown(samples.broken_at_rpc())
    with qtbot.waitSignal(window.run_asked, timeout=1000):
        qtbot.keyClick(window, Qt.Key.Key_F5)
    with qtbot.waitSignal(window.save_asked, timeout=1000):
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


@pytest.mark.parametrize("tab", TABS)
def test_everything_has_a_name_for_a_screen_reader(shown, tab):
    window = shown(samples.broken_at_rpc(), tab)
    for kind in (QAbstractButton, QTableView, QTextEdit, QTabBar, Chart):
        for widget in window.findChildren(kind):
            # Qt's own corner button and scrolling arrows cannot be reached
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert widget.accessibleName() or widget.text(), widget


def test_mnemonics_are_unambiguous(shown):
    window = shown(samples.broken_at_rpc())
    texts = [window.run.text(), window.save.text(), *(window.tabs.tabText(i) for i in range(len(TABS)))]
    letters = [text[text.index("&") + 1].lower() for text in (*texts, "S&top")]
    assert len(set(letters)) == len(letters)


def test_a_live_switch_of_the_scheme_repaints_the_window(shown, theme):
    window = shown(samples.broken_at_rpc())
    light = window.grab().toImage().pixelColor(4, 4)
    theme.choose(Scheme.DARK)
    assert (light, window.grab().toImage().pixelColor(4, 4)) == (QColor("#f6f7f9"), QColor("#15191f"))


def test_a_small_window_keeps_its_room_for_the_findings(shown):
    window = shown(samples.long_names(), small=True)
    assert window.path.height() < 120
    assert window.findings.height() > 200
    assert window._under.indexOf(window._pill) >= 0
    window.resize(1040, 740)
    assert window._head.indexOf(window._pill) >= 0


def test_place_and_size_are_remembered(shown):
    window = shown(samples.healthy())
    window.resize(720, 650)
    other = shown(samples.healthy())
    assert other.restore_geometry_bytes(window.geometry_bytes())
    assert other.size() == window.size()
    assert not other.restore_geometry_bytes(b"nonsense")


def test_a_window_given_up_is_gone(theme):
    window = windows.diagnostics_window(theme, samples.broken_at_rpc())
    for name in TABS:
        window.show_tab(name)
    gone = weakref.ref(window)
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del window
    gc.collect()
    assert gone() is None
