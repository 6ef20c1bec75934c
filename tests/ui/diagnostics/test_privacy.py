"""N2 to N5: what leaves this computer, field by field, with its real values."""

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kmsmonitor.ui.diagnostics import privacy_words as words
from kmsmonitor.ui.diagnostics.privacy_tab import PrivacyTab
from kmsmonitor.wire.activation import MESSAGE_SIZE, ActivationRequest
from tests.ui import pictures
from tests.ui.pictures import NOW


def test_N4_the_fields_are_those_of_the_message_and_add_up_to_it():
    request = words.request_of(pictures.attention(), NOW)
    assert sum(field.size for field in words.kms_fields(request)) == MESSAGE_SIZE == len(words.packed(request))


def test_N4_the_values_are_this_computers():
    values = {f.name: f.value for f in words.kms_fields(words.request_of(pictures.attention(), NOW))}
    assert values["Computer name"] == "PC-0421"
    assert values["Client ID"] == "6f1d3a52-0c4e-4b8a-9d4f-2a3b4c5d6e7f"
    assert values["Client ID before"] == "none: the ID has never changed"
    assert values["State"] == "Licensed"
    assert values["Time left"].startswith("157 d")
    assert values["Computers needed"] == "25"


def test_N4_no_field_of_the_message_is_left_out():
    told = {f.value for f in words.kms_fields(words.request_of(pictures.attention(), NOW))}
    plain = words.request_of(pictures.attention(), NOW)
    for name in ("application_id", "product_group_id", "activation_id", "cmid", "workstation", "required_count"):
        assert str(getattr(plain, name)) in told
    assert len(words.kms_fields(plain)) == len(ActivationRequest.__dataclass_fields__)


def test_N4_the_bytes_are_the_very_message():
    raw = words.packed(words.request_of(pictures.attention(), NOW))
    rows = words.hex_rows(raw).splitlines()
    assert len(rows) == 16
    assert bytes.fromhex("".join(row[6:53] for row in rows)) == raw
    assert rows[0].startswith("0000  6b 6d 4c 51")


def test_a_computer_without_an_id_sends_nothing_yet():
    nobody = replace(pictures.IDENTITY, cmid=UUID(int=0))
    assert words.packed(words.request_of(replace(pictures.attention(), identity=nobody), NOW)) == b""


def test_N4_afterwards_it_is_told_what_was_sent_and_to_whom():
    assert words.last_sent(pictures.ok(), NOW) == "Sent last: today, 09:12, to kms1.acme.test."
    assert "reached no host, so nothing of this was sent" in words.last_sent(pictures.attention(), NOW)
    assert words.last_sent(pictures.never(), NOW) == "Nothing has been sent so far."
    assert words.answer_sentence(pictures.waiting()).startswith("What came back last: kms1.acme.test had counted 12")


def test_N5_kms_stays_inside_and_dns_is_named():
    assert "It needs no Internet" in words.kms_sentence(pictures.ok())
    assert "Windows itself" in words.kms_sentence(replace(pictures.ok(), authority="windows"))
    assert "_vlmcs._tcp.corp.acme.test" in words.dns_sentence(pictures.attention())
    assert "_vlmcs._tcp" in words.dns_sentence(pictures.never())


def test_N2_other_ways_say_that_they_send_nothing():
    assert [way.name for way in words.other_ways()] == [
        "Active Directory", "Online, with a key of its own (MAK)", "Telephone",
    ]  # fmt: skip
    assert all("Not configured here" in way.text for way in words.other_ways())


# ---------------------------------------------------------------- the tab


@pytest.fixture
def tab(qtbot, theme):
    made = PrivacyTab(None)
    qtbot.addWidget(made)
    made.show_theme(theme.dress)
    made.resize(900, 700)
    made.show()
    made.show_snapshot(pictures.attention(), NOW)
    return made


def said(tab):
    return [label.accessibleName() for label in tab.findChildren(QLabel) if label.isVisible()]


def test_every_field_is_shown_with_its_value(tab):
    texts = said(tab)
    for field in words.kms_fields(words.request_of(pictures.attention(), NOW)):
        assert {field.name, field.value, field.meaning} <= set(texts)


def test_it_follows_the_snapshot(tab):
    tab.show_snapshot(pictures.never(), NOW)
    assert "Not licensed" in said(tab)
    assert said(tab).count("Computer name") == 1


def test_the_bytes_are_shown_on_request(tab, qtbot):
    assert not tab.bytes.isVisible()
    qtbot.mouseClick(tab.unfold, Qt.MouseButton.LeftButton)
    assert tab.bytes.toPlainText().startswith("0000  6b 6d 4c 51")
    qtbot.mouseClick(tab.unfold, Qt.MouseButton.LeftButton)
    assert not tab.bytes.isVisible()


def test_windows_own_message_is_not_ours_to_show(tab):
    tab.unfold.setChecked(True)
    tab.show_snapshot(replace(pictures.ok(), authority="windows"), NOW)
    assert not tab.unfold.isVisible()
    assert not tab.bytes.isVisible()
