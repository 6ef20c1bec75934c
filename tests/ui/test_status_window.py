"""The status window: what it shows, what it sends, what it costs."""

import gc
import weakref
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from kmsmonitor.ui.theme import Scheme
from kmsmonitor.ui.widgets.ask_background import AskBackground
from kmsmonitor.ui.widgets.facts_card import FactsCard
from tests.ui import pictures, windows
from tests.ui.pictures import NOW, FixedClock


@pytest.fixture
def shown(qtbot, theme):
    """A function that shows the window of a picture."""

    def show(picture, clock=None, *, small=False):
        window = windows.status_window(theme, picture, clock=clock, small=small)
        qtbot.addWidget(window)
        window.show()
        return window

    return show


def said(window: QWidget) -> list[str]:
    """Every visible text, as a screen reader has it."""
    labels = (label for label in window.findChildren(QLabel) if label.isVisible())
    return [label.accessibleName() or label.text() for label in labels]


@pytest.mark.parametrize("situation", pictures.SITUATIONS)
def test_no_code_is_seen_before_somebody_asks(shown, situation):
    window = shown(pictures.SITUATIONS[situation]())
    assert not [text for text in said(window) if "0x" in text]


def test_intents_are_sent(shown, qtbot):
    window = shown(pictures.attention())
    for button, signal in (
        (window.activate, window.activate_asked),
        (window.diagnose, window.diagnose_asked),
        (window.copy_report, window.copy_report_asked),
    ):
        with qtbot.waitSignal(signal, timeout=1000):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_rare_actions_are_in_the_menu_so_that_nothing_needs_a_tray(shown, qtbot):
    window = shown(pictures.ok())
    entries = {a.text().replace("&", ""): a for a in window._header.more.menu().actions()}
    for text, signal in (
        ("Settings…", window.settings_asked),
        ("About", window.about_asked),
        ("Quit", window.quit_asked),
    ):
        with qtbot.waitSignal(signal, timeout=1000):
            entries[text].trigger()
    later = {a.text().replace("&", ""): a for a in entries["Remind me later"].menu().actions()}
    for text, value in (("In 1 hour", "hour"), ("Not today", "today"), ("In 1 week", "week")):
        with qtbot.waitSignal(window.snooze_asked, timeout=1000) as sent:
            later[text].trigger()
        assert sent.args == [value]


def test_while_working_there_is_progress_and_cancel_in_place_of_the_buttons(shown, qtbot):
    window = shown(pictures.working())
    assert not window.activate.isVisible()
    assert "Connecting to kms1.acme.test" in said(window)
    with qtbot.waitSignal(window.cancel_asked, timeout=1000):
        qtbot.mouseClick(window._activity.cancel, Qt.MouseButton.LeftButton)
    window.show_snapshot(pictures.ok())
    assert window.activate.isVisible()


def test_the_explanation_unfolds_and_follows_the_snapshot(shown):
    window = shown(pictures.attention())
    window.diagnose.click()
    assert "No activation server answered." in said(window)
    assert [text for text in said(window) if "0xC004F074" in text]
    window.show_snapshot(pictures.ok())
    assert "Nothing is wrong" in said(window)
    window.diagnose.click()
    assert "Nothing is wrong" not in said(window)


def test_S8_nothing_to_activate_for_good(shown):
    assert not shown(pictures.permanent()).activate.isEnabled()
    assert shown(pictures.attention()).activate.isEnabled()


def test_it_counts_down_while_it_is_seen_and_only_then(shown, qtbot):
    clock = FixedClock()
    window = shown(pictures.attention(), clock)
    assert "in 1 h 12 min 08 s" in said(window)
    clock.at = NOW + timedelta(seconds=9)
    qtbot.waitUntil(lambda: "in 1 h 11 min 59 s" in said(window), timeout=5000)
    assert [t.interval() for t in window.findChildren(QTimer) if t.isActive()] == [1000]
    window.close()
    assert [t for t in window.findChildren(QTimer) if t.isActive()] == []
    window.show()
    assert [t for t in window.findChildren(QTimer) if t.isActive()]
    window.showMinimized()
    qtbot.waitUntil(lambda: not [t for t in window.findChildren(QTimer) if t.isActive()], timeout=5000)


def test_a_window_that_is_shown_again_is_up_to_date_at_once(shown):
    clock = FixedClock()
    window = shown(pictures.attention(), clock)
    window.hide()
    clock.at = NOW + timedelta(seconds=9)
    window.show()
    assert "in 1 h 11 min 59 s" in said(window)


def test_without_a_tray_closing_asks(shown, qtbot):
    window = shown(pictures.ok())
    window.set_tray_present(present=False)
    window.close()
    assert window.isVisible()
    ask = window.findChild(AskBackground)
    answers = {b.text().replace("&", ""): b for b in ask.buttons()}
    with qtbot.waitSignal(window.quit_asked, timeout=1000):
        answers["Quit"].click()
    assert window.isVisible()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.close()
    next(b for b in window.findChild(AskBackground).buttons() if b.text() == "&Go on").click()
    assert not window.isVisible()


def test_with_a_tray_closing_hides(shown):
    window = shown(pictures.ok())
    window.close()
    assert not window.isVisible()
    assert window.findChild(AskBackground) is None


def test_escape_closes(shown, qtbot):
    window = shown(pictures.ok())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5000)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_tab_reaches_every_control_in_reading_order(shown, qtbot):
    window = shown(pictures.attention())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5000)
    window._header.more.setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    while (now := window.focusWidget()) not in reached:
        reached.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    assert reached[:4] == [window._header.more, window.activate, window.diagnose, window.copy_report]
    assert len(reached) == 7  # and the three attempts' details


@pytest.mark.parametrize("situation", pictures.SITUATIONS)
def test_everything_has_a_name_for_a_screen_reader(shown, situation):
    window = shown(pictures.SITUATIONS[situation]())
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button
    assert window._header._ring.accessibleName()
    assert window._header._pill.accessibleName()


def test_buttons_have_mnemonics(shown):
    window = shown(pictures.ok())
    assert all("&" in b.text() for b in (window.activate, window.diagnose, window.copy_report))


def test_copied_is_said_and_taken_back(shown, qtbot):
    window = shown(pictures.ok())
    window.show_copied()
    assert window.copy_report.text() == "Copied"
    qtbot.waitUntil(lambda: window.copy_report.text() == "&Copy report", timeout=5000)


def test_place_and_size_are_remembered(shown):
    window = shown(pictures.ok())
    window.resize(700, 640)
    remembered = window.geometry_bytes()
    other = shown(pictures.ok())
    assert other.restore_geometry_bytes(remembered)
    assert other.size() == window.size()
    assert not other.restore_geometry_bytes(b"nonsense")


def test_a_live_switch_of_the_scheme_repaints_the_window(shown, theme):
    window = shown(pictures.ok())
    light = window.grab().toImage().pixelColor(4, 4)
    theme.choose(Scheme.DARK)
    dark = window.grab().toImage().pixelColor(4, 4)
    assert (light, dark) == (QColor("#f6f7f9"), QColor("#15191f"))


def test_a_small_window_stacks_the_facts(shown):
    def tops(window):
        return {cell.y() for cell in window.findChild(FactsCard)._cells}

    assert len(tops(shown(pictures.ok()))) == 1
    assert len(tops(shown(pictures.ok(), small=True))) == 3


def test_what_fits_does_not_scroll(shown):
    """A scroll area believes a body that asks for the height of its texts at their narrowest."""
    window = shown(pictures.attention())
    window.show_explanation()
    needed = window._body.heightForWidth(window.width())
    window.resize(window.width(), needed + 1)
    QApplication.processEvents()
    assert window._scroll.verticalScrollBar().maximum() == 0


def test_bring_to_front_from_the_minimised_state(shown):
    window = shown(pictures.ok())
    window.showMinimized()
    window.bring_to_front()
    assert window.isVisible()
    assert not window.isMinimized()


def test_troubles_are_shown_and_go(shown):
    window = shown(pictures.troubled())
    assert [text for text in said(window) if text.startswith("Line 4 of the settings file")]
    window.show_snapshot(pictures.ok())
    assert not [text for text in said(window) if text.startswith("Line 4 of the settings file")]


def test_a_window_given_up_is_gone(theme):
    """Nothing keeps it alive: no lambda in a signal, no reference from the theme."""
    window = windows.status_window(theme, pictures.ok())
    gone = weakref.ref(window)
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del window
    gc.collect()
    assert gone() is None
