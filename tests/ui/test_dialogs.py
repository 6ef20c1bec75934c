"""Settings, About, and the lab's strip."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kmsmonitor import __version__
from kmsmonitor.ui.about_dialog import LIBRARIES, AboutDialog
from kmsmonitor.ui.lab_strip import LabStrip, LabView
from kmsmonitor.ui.settings_dialog import SettingsDialog, SettingsView
from tests.ui.windows import BAD

VIEW = SettingsView(
    kind="standalone", edition="server", nameservers="10.0.0.53", suffixes="acme.test", host="kms1:1700",
    caching=False, activation_interval="90m", renewal_interval="3d",
)  # fmt: skip


@pytest.fixture
def settings(qtbot, theme):
    made = SettingsDialog(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def texts(widget):
    return [label.accessibleName() or label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_settings_come_back_as_they_went_in(settings):
    settings.show_settings(VIEW)
    assert settings.view() == VIEW


def test_saving_sends_what_was_typed(settings, qtbot):
    settings.show_settings(VIEW)
    settings.edits["host"].setText(" kms2 ")
    with qtbot.waitSignal(settings.saved, timeout=1000) as sent:
        qtbot.mouseClick(settings.save, Qt.MouseButton.LeftButton)
    assert sent.args == [replace(VIEW, host="kms2")]
    assert not settings.isVisible()


def test_a_fault_is_told_beside_its_field_and_nothing_is_saved(settings, qtbot):
    settings.show_settings(BAD)
    with qtbot.assertNotEmitted(settings.saved):
        settings.save.click()
    assert settings.isVisible()
    assert len([t for t in texts(settings) if t.startswith(("Give ", "Write "))]) == 5
    edit = settings.edits["suffixes"]
    assert edit.accessibleDescription().startswith("Give domains")
    assert edit.property("wrong") is True


def test_a_mended_fault_is_forgotten(settings):
    settings.show_settings(replace(SettingsView(), suffixes="a..b"))
    settings.save.click()
    settings.edits["suffixes"].setText("acme.test")
    settings.edits["suffixes"].editingFinished.emit()
    assert not [t for t in texts(settings) if t.startswith("Give ")]
    assert settings.edits["suffixes"].accessibleDescription() == ""


def test_every_field_has_a_name_and_a_key(settings):
    captions = [label for label in settings.findChildren(QLabel) if label.buddy()]
    assert len(captions) == 8
    assert all("&" in label.text() and label.buddy().accessibleName() for label in captions)


def test_about_names_version_limits_and_every_library(qtbot, theme):
    about = AboutDialog(theme)
    qtbot.addWidget(about)
    about.show()
    said = texts(about)
    assert f"Version {__version__} · MIT licence" in said
    assert [t for t in said if "no product keys" in t]
    for _package, name, licence in LIBRARIES:
        assert name in said
        assert licence in said


LAB = LabView(day=3, speed=7_200, paused=False, asked=24, needed=25)


@pytest.fixture
def strip(qtbot, theme):
    made = LabStrip(None)
    qtbot.addWidget(made)
    made.show_theme(theme.dress)
    return made


def test_the_strip_shows_day_speed_and_count(strip):
    assert strip.isHidden()
    strip.show_lab(LAB)
    assert texts(strip) == ["Lab · day 3", "24 of 25 have asked"]
    assert strip.speed.currentText() == "1 s = 2 h"
    assert strip.pause.accessibleName() == "Stop time"


def test_the_strip_sends_pause_and_speed(strip, qtbot):
    strip.show_lab(LAB)
    with qtbot.waitSignal(strip.pause_asked, timeout=1000) as sent:
        strip.pause.click()
    assert sent.args == [True]
    strip.show_lab(replace(LAB, paused=True))
    with qtbot.waitSignal(strip.pause_asked, timeout=1000) as sent:
        strip.pause.click()
    assert sent.args == [False]
    with qtbot.waitSignal(strip.speed_asked, timeout=1000) as sent:
        strip.speed.activated.emit(0)
    assert sent.args == [1.0]


def test_a_speed_that_is_not_in_the_list_joins_it(strip):
    strip.show_lab(replace(LAB, speed=90.0))
    assert strip.speed.currentText() == "1 s = 1.5 min"
    strip.show_lab(replace(LAB, speed=90.0))
    assert strip.speed.count() == 6
