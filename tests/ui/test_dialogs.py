"""Settings, About, and the lab's strip."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel

from kmsmonitor import __version__
from kmsmonitor.ui.about_dialog import LIBRARIES, AboutDialog
from kmsmonitor.ui.lab_strip import LabStrip, LabView
from kmsmonitor.ui.settings_check import FIELDS
from kmsmonitor.ui.settings_dialog import SettingsDialog, SettingsView
from tests.ui.windows import BAD

VIEW = SettingsView(
    kind="standalone", edition="server", nameservers="10.0.0.53", suffixes="acme.test", host="kms1:1700",
    expected_hosts="acme.test, 10.0.0.0/8", time_server="time.acme.test:123", caching=False,
    activation_interval="90m", renewal_interval="3d", missed="3", problem_below="20d", success=True, attention=False,
    remind_after="7d", quiet="18:00-08:00", language="ja", theme="dark", autostart=True,
)  # fmt: skip
HELPDESK = "https://help.acme.test/?a=1&b=<2>"


@pytest.fixture
def settings(qtbot, theme):
    made = SettingsDialog(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def texts(widget):
    return [label.accessibleName() or label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


class TestSettings:
    def type_into(self, settings, qtbot, name, text):
        """As a person does: the page, the field, the keys."""
        control = settings.fields[name].control
        settings.tabs.setCurrentWidget(next(p for p in settings._pages if p.isAncestorOf(control)))
        control.clear()
        qtbot.keyClicks(control, text)

    def test_they_come_back_as_they_went_in(self, settings):
        settings.show_settings(VIEW)
        assert settings.view() == VIEW

    def test_every_field_of_the_view_is_shown(self, settings):
        assert settings.fields.keys() == FIELDS.keys() | {"autostart"}

    def test_saving_sends_what_was_typed(self, settings, qtbot):
        settings.show_settings(VIEW)
        self.type_into(settings, qtbot, "host", " kms2 ")
        with qtbot.waitSignal(settings.saved, timeout=1000) as sent:
            qtbot.mouseClick(settings.save, Qt.MouseButton.LeftButton)
        assert sent.args == [replace(VIEW, host="kms2")]
        assert not settings.isVisible()

    def test_a_fault_is_told_while_it_is_typed_and_nothing_can_be_saved(self, settings, qtbot):
        settings.show_settings(VIEW)
        self.type_into(settings, qtbot, "suffixes", "a..b")
        edit = settings.fields["suffixes"].control
        assert [t for t in texts(settings) if t.startswith("Give domains")]
        assert edit.accessibleDescription().startswith("Give domains")
        assert edit.property("wrong") is True
        assert not settings.save.isEnabled()
        with qtbot.assertNotEmitted(settings.saved):
            qtbot.keyClick(edit, Qt.Key.Key_Return)
        assert settings.isVisible()

    def test_a_mended_fault_is_forgotten_at_once(self, settings, qtbot):
        settings.show_settings(replace(VIEW, suffixes="a..b"))
        self.type_into(settings, qtbot, "suffixes", "acme.test")
        assert not [t for t in texts(settings) if t.startswith(("Give ", "To be corrected"))]
        assert settings.fields["suffixes"].control.accessibleDescription() == ""
        assert settings.save.isEnabled()

    def test_a_fault_on_another_page_is_named(self, settings, qtbot):
        settings.show_settings(VIEW)
        self.type_into(settings, qtbot, "quiet", "at night")
        settings.tabs.setCurrentIndex(0)
        assert "To be corrected: Quiet hours" in texts(settings)

    def test_every_fault_of_every_field_has_its_sentence(self, settings):
        settings.show_settings(BAD)
        shown = [field for field in settings.fields.values() if field.control.property("wrong")]
        assert len(shown) == 11

    def test_every_field_has_a_name_and_on_its_page_a_key_of_its_own(self, settings):
        for page in settings._pages:
            captions = [label.text() for label in page.findChildren(QLabel) if label.buddy()]
            captions += [box.text() for box in page.findChildren(QCheckBox)]
            keys = [text[text.index("&") + 1].lower() for text in captions]
            assert len(set(keys)) == len(keys), keys
            assert not {"s"} & set(keys), "Save has this key on every page"
        assert all(field.control.accessibleName() for field in settings.fields.values())

    def test_a_screen_reader_hears_no_key_where_a_language_writes_it_behind_the_word(self, speak, qtbot, theme):
        speak("ja")
        made = SettingsDialog(theme)
        qtbot.addWidget(made)
        assert {field.control.accessibleName()[-1] for field in made.fields.values()}.isdisjoint(")&")

    def test_the_pages_are_changed_by_keyboard(self, settings, qtbot):
        qtbot.keyClick(settings.fields["autostart"].control, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        assert settings.tabs.currentIndex() == 1


class TestManaged:
    @pytest.fixture
    def managed(self, settings):
        settings.show_settings(
            replace(VIEW, managed=frozenset({"host", "caching"}), managed_by="Acme & Söhne", helpdesk=HELPDESK)
        )
        settings.tabs.setCurrentIndex(2)
        return settings

    def test_what_is_managed_is_greyed_and_says_by_whom(self, managed):
        off = {name for name, field in managed.fields.items() if not field.control.isEnabled()}
        assert off == {"host", "caching"}
        assert texts(managed).count("Managed by Acme & Söhne") == 2
        assert managed.fields["host"].control.accessibleDescription() == "Managed by Acme & Söhne"

    def test_without_a_name_it_is_the_organisation(self, managed):
        managed.show_settings(replace(VIEW, managed=frozenset({"host"})))
        assert "Managed by your organisation" in texts(managed)
        assert "Some settings are managed by your organisation." in texts(managed)

    def test_the_helpdesk_is_a_link_that_the_keyboard_reaches(self, managed):
        words = managed.help_words
        assert 'href="https://help.acme.test/?a=1&amp;b=&lt;2&gt;"' in words.text()
        assert words.openExternalLinks()
        assert words.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        assert words.accessibleName() == f"Some settings are managed by Acme & Söhne. Help: {HELPDESK}"

    @pytest.mark.parametrize(
        ("where", "shown"),
        [
            ("help@acme.test", '<a href="mailto:help@acme.test" style="color: #2457d6">help@acme.test</a>'),
            ("call 4711 <now>", "Help: call 4711 &lt;now&gt;"),
        ],
    )
    def test_other_ways_to_the_helpdesk(self, managed, where, shown):
        managed.show_settings(replace(VIEW, managed=frozenset({"host"}), helpdesk=where))
        assert shown in managed.help_words.text()

    def test_saving_goes_on_beside_it(self, managed, qtbot):
        managed.fields["suffixes"].show_value("b.test")
        with qtbot.waitSignal(managed.saved, timeout=1000) as sent:
            managed.save.click()
        assert sent.args[0].suffixes == "b.test"
        assert sent.args[0].managed == {"host", "caching"}

    def test_what_is_no_longer_managed_is_the_users_again(self, managed):
        managed.show_settings(VIEW)
        assert all(field.control.isEnabled() for field in managed.fields.values())
        assert not managed.help.isVisible()
        assert not [t for t in texts(managed) if "anaged" in t]


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


def test_about_names_every_library_that_the_program_needs():
    import re
    import tomllib
    from pathlib import Path

    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[<>=; ]", line)[0] for line in project["dependencies"] if "win32" not in line}
    assert {name.replace("_", "-") for name, _, _ in LIBRARIES} >= needed
