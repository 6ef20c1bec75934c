"""M5: the dialog of an activation by phone: what is read out, and a verdict for each group as it is typed."""

from __future__ import annotations

import threading

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kmsmonitor.authority.mak_store import store_mak
from kmsmonitor.authority.phone import StandalonePhone, standalone_phone
from kmsmonitor.lab.clock import VirtualClock
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.monitor.home import find_home
from kmsmonitor.monitor.qt_binding import QtShell
from kmsmonitor.monitor.setup import open_household
from kmsmonitor.ui.phone_desk import PhoneDesk
from kmsmonitor.ui.phone_dialog import PhoneDialog
from kmsmonitor.wire.installation_id import CONFIRMATION, confirmation_id, group_is_right, groups, installation_id
from kmsmonitor.wire.lab_key import make_mak
from tests.monitor.living import START
from tests.ring import MemoryRing

NUMBER = installation_id(make_mak(7, 0x4F2C), bytes(range(32)))
ANSWER = confirmation_id(NUMBER)


@pytest.fixture
def dialog(qtbot, theme):
    made = PhoneDialog(theme)
    qtbot.addWidget(made)
    made.show_number(NUMBER, groups(NUMBER), lambda group, place: group_is_right(group, place, CONFIRMATION))
    made.show()
    return made


def typed(dialog):
    return [field.text() for field in dialog.entry.fields]


def paste(qtbot, field, text):
    QGuiApplication.clipboard().setText(text)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_M5_the_number_is_shown_in_large_groups_and_said_digit_by_digit(dialog):
    assert ["".join(label.text().split()) for label in dialog.groups.labels] == list(groups(NUMBER))
    assert dialog.groups.labels[1].accessibleName() == "Group 2: " + " ".join(groups(NUMBER)[1])


def test_M5_typing_flows_from_group_to_group(dialog, qtbot):
    dialog.entry.fields[0].setFocus()
    for digit in ANSWER:
        qtbot.keyClicks(dialog.focusWidget(), digit)
    assert typed(dialog) == list(groups(ANSWER))
    assert dialog.activate.isEnabled()


def test_M5_a_mistyped_group_is_marked_at_once_in_words_and_colour(dialog, qtbot):
    field = dialog.entry.fields[2]
    qtbot.keyClicks(field, groups(ANSWER)[2][::-1])
    assert dialog.entry.verdicts[2].text() == "3 · mistyped"
    assert field.property("wrong") is True
    assert field.accessibleDescription() == "3 · mistyped"
    field.clear()
    qtbot.keyClicks(field, groups(ANSWER)[2])
    assert dialog.entry.verdicts[2].text() == "3 · right"
    assert field.property("wrong") is False


@pytest.mark.parametrize("gap", ["", " ", "-", "\n"])
@pytest.mark.parametrize("place", [0, 5])
def test_M5_a_whole_number_can_be_pasted_into_any_field(dialog, qtbot, gap, place):
    paste(qtbot, dialog.entry.fields[place], gap.join(groups(ANSWER)))
    assert typed(dialog) == list(groups(ANSWER))
    with qtbot.waitSignal(dialog.deposit_asked, timeout=1000) as sent:
        qtbot.mouseClick(dialog.activate, Qt.MouseButton.LeftButton)
    assert sent.args == [ANSWER]
    assert not dialog.activate.isEnabled(), "asked once"


def test_letters_are_not_taken(dialog, qtbot):
    qtbot.keyClicks(dialog.entry.fields[0], "a1b2")
    assert typed(dialog)[0] == "12"


def test_backspace_in_an_empty_group_goes_back(dialog, qtbot):
    dialog.entry.fields[1].setFocus()
    qtbot.keyClick(dialog.entry.fields[1], Qt.Key.Key_Backspace)
    assert dialog.focusWidget() is dialog.entry.fields[0]


def test_an_unfinished_number_asks_for_nothing(dialog, qtbot):
    paste(qtbot, dialog.entry.fields[0], ANSWER[:-1])
    with qtbot.assertNotEmitted(dialog.deposit_asked):
        qtbot.keyClick(dialog.entry.fields[7], Qt.Key.Key_Return)


def test_what_was_typed_stays_after_a_refusal(dialog, qtbot):
    paste(qtbot, dialog.entry.fields[0], ANSWER)
    dialog.activate.click()
    dialog.show_failed("No.")
    assert dialog.said.said == "No."
    assert typed(dialog) == list(groups(ANSWER))
    assert dialog.activate.isEnabled()


def test_the_number_can_be_copied(dialog, qtbot):
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == NUMBER


def test_without_a_number_the_reason_stands_in_its_place(dialog):
    dialog.show_missing("No key.")
    assert dialog.missing.isVisible()
    assert not dialog.groups.isVisible()
    assert not dialog.entry.isEnabled()


class TestDesk:
    @pytest.fixture
    def household(self, tmp_path, qapp):
        shell = QtShell(qapp)
        made = open_household(find_home(str(tmp_path)), shell, VirtualClock(START, 0))
        yield made
        made.close()

    def desk(self, qtbot, household, theme, line):
        made = PhoneDesk(household.monitor, theme, lambda: line)
        qtbot.addWidget(made.dialog)
        made.open()
        return made

    @pytest.fixture
    def ring(self):
        before = keyring.get_keyring()
        keyring.set_keyring(MemoryRing())
        yield
        keyring.set_keyring(before)

    def test_M5_S8_a_call_through_the_window_activates_for_good(self, qtbot, household, theme, ring):  # noqa: ARG002
        store_mak(household.folder, make_mak(1, 2))
        line = standalone_phone(household.folder)
        desk = self.desk(qtbot, household, theme, line)
        qtbot.waitUntil(lambda: bool(desk.dialog.groups.labels))
        paste(qtbot, desk.dialog.entry.fields[0], confirmation_id(line.installation_id()))
        desk.dialog.activate.click()
        qtbot.waitUntil(lambda: household.monitor.snapshot.state.activated_at is not None)
        qtbot.waitUntil(lambda: desk.dialog.said.said.startswith("Activated"))
        assert household.monitor.snapshot.state.expires_at is None
        desk.close()

    def test_a_missing_key_is_told_in_plain_words(self, qtbot, household, theme):
        desk = self.desk(qtbot, household, theme, StandalonePhone(household.folder, lambda: None))
        qtbot.waitUntil(lambda: "no multiple activation key" in desk.dialog.missing.said)
        desk.close()

    def test_the_window_does_not_wait_for_a_keyring(self, qtbot, household, theme):
        asked, go = threading.Event(), threading.Event()

        def slow():
            asked.set()
            go.wait(30)
            raise WorldError("keyring_locked", "The keyring is locked.")

        desk = self.desk(qtbot, household, theme, StandalonePhone(household.folder, slow))
        qtbot.waitUntil(asked.is_set)
        assert desk.dialog.isVisible()
        go.set()
        qtbot.waitUntil(lambda: "locked" in desk.dialog.missing.said)
        desk.close()
