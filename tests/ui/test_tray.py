"""The tray, as far as it goes without a panel; test_tray_desktop has the rest."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from kmsmonitor.ui import icons
from kmsmonitor.ui import tray as tray_module
from kmsmonitor.ui.tray import Tray
from kmsmonitor.ui.wording import Look
from tests.ui import pictures
from tests.ui.pictures import NOW

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def tray(clock):
    made = Tray(clock)
    yield made
    made.deleteLater()
    made.menu.deleteLater()


def entries(menu):
    return [a.text().replace("&", "") for a in menu.actions() if a.isVisible() and not a.isSeparator()]


def test_the_first_tooltip_is_constant(tray):
    """Windows 11 remembers by it what its user pinned."""
    assert tray.icon.toolTip() == "kmsmonitor"


def test_the_menu_holds_every_action(tray):
    tray.show_snapshot(pictures.attention())
    assert entries(tray.menu) == [
        "Attention · not renewed for 23 days", "Next try in 1 h 12 min", "Activate now", "Open kmsmonitor",
        "Diagnostics…", "Copy report", "Remind me later", "Settings…", "About", "Quit",
    ]  # fmt: skip
    assert not tray.state.isEnabled()
    assert not tray.next.isEnabled()


def test_the_menu_is_up_to_date_when_it_opens(tray, clock):
    tray.show_snapshot(pictures.attention())
    clock.at = NOW + timedelta(minutes=12)
    tray.menu.aboutToShow.emit()
    assert tray.next.text() == "Next try in 1 h 0 min"
    assert "Next try in 1 h 0 min" in tray.icon.toolTip()


def test_before_the_first_snapshot_there_is_a_menu_too(tray):
    assert entries(tray.menu)[:2] == ["kmsmonitor", "Activate now"]


def test_no_second_attempt_is_offered_during_one(tray):
    tray.show_snapshot(pictures.working())
    assert not tray.activate.isEnabled()
    tray.show_snapshot(pictures.ok())
    assert tray.activate.isEnabled()


def test_every_entry_sends_its_intent(tray, qtbot):
    by_name = {a.text().replace("&", ""): a for a in tray.menu.actions()}
    for text, signal in (
        ("Activate now", tray.activate_asked),
        ("Open kmsmonitor", tray.open_asked),
        ("Diagnostics…", tray.diagnostics_asked),
        ("Copy report", tray.copy_report_asked),
        ("Settings…", tray.settings_asked),
        ("About", tray.about_asked),
        ("Quit", tray.quit_asked),
    ):
        with qtbot.waitSignal(signal, timeout=1000):
            by_name[text].trigger()


def test_a_double_click_opens_once(tray):
    """Windows sends Trigger and then DoubleClick, other panels Trigger twice."""
    opened = []
    tray.open_asked.connect(lambda: opened.append(1))
    reason = QSystemTrayIcon.ActivationReason
    for what in (reason.Trigger, reason.DoubleClick, reason.Trigger, reason.Context, reason.MiddleClick):
        tray.icon.activated.emit(what)
    assert opened == [1]


@pytest.mark.parametrize("what", ["DoubleClick", "Context", "MiddleClick", "Unknown"])
def test_only_a_left_click_opens(tray, what):
    opened = []
    tray.open_asked.connect(lambda: opened.append(1))
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason[what])
    assert opened == []


def test_a_click_on_a_notification_opens_its_cause(tray, qtbot):
    with qtbot.waitSignal(tray.cause_asked, timeout=1000):
        tray.icon.messageClicked.emit()


@pytest.mark.parametrize("look", Look)
def test_five_icons(tray, look):
    situations = {"ok": "ok", "working": "working", "attention": "attention", "problem": "problem", "unknown": "never"}
    tray.show_snapshot(pictures.SITUATIONS[situations[look]]())
    shown = tray.icon.icon().pixmap(32).toImage()
    assert shown == icons.tray_icon(look).pixmap(32).toImage()


def test_old_facts_are_never_shown_as_good_ones(tray):
    tray.show_snapshot(pictures.stale())
    assert tray.icon.toolTip().startswith("kmsmonitor: Unknown")


def test_an_unchanged_picture_leaves_the_icon_alone(tray):
    tray.show_snapshot(pictures.ok())
    before = tray.icon.icon().cacheKey()
    tray.show_snapshot(pictures.ok())
    assert tray.icon.icon().cacheKey() == before


def test_the_tray_has_no_timer(tray):
    tray.show_snapshot(pictures.attention())
    assert tray.findChildren(QTimer) == []


def test_without_a_tray_a_retry_says_no(tray):
    assert not tray_module.available()
    assert not tray.retry()


def test_an_ampersand_is_no_mnemonic():
    assert tray_module._plain("A & B") == "A && B"
