"""Every window in every situation and size, ready to be shown: for the layout checks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QToolButton, QWidget

from kmsmonitor import catalogue
from kmsmonitor.diagnostics.bundle import Contents
from kmsmonitor.ui import languages
from kmsmonitor.ui.about_dialog import AboutDialog
from kmsmonitor.ui.diagnostics.bundle_dialog import BundleDialog
from kmsmonitor.ui.diagnostics.window import TABS, DiagnosticsWindow
from kmsmonitor.ui.lab_strip import LabView
from kmsmonitor.ui.phone_dialog import PhoneDialog
from kmsmonitor.ui.settings_dialog import SettingsDialog, SettingsView
from kmsmonitor.ui.status_window import StatusWindow
from kmsmonitor.ui.theme import Scheme, Theme
from kmsmonitor.ui.widgets.attempts_list import AttemptsList
from kmsmonitor.wire.installation_id import CONFIRMATION, confirmation_id, group_is_right, groups, installation_id
from kmsmonitor.wire.lab_key import make_mak
from tests.ui import pictures
from tests.ui.diagnostics import samples

BAD = SettingsView(
    nameservers="x", suffixes="a..b", host="a b", expected_hosts="a b/", time_server="a b",
    activation_interval="1", renewal_interval="often",
    missed="many", problem_below="soon", remind_after="1h", quiet="at night",
    managed=frozenset({"kind", "edition", "language", "theme", "caching", "attention", "success"}),
    managed_by="The Very Long Name of an Organisation AG & Co. KG", helpdesk="https://help.acme.test/a/long/path/kms",
)  # fmt: skip
MANAGED = SettingsView(
    nameservers="10.0.0.53", suffixes="acme.test, corp_acme..test", quiet="18:00-08:00", autostart=True,
    expected_hosts="acme.test, 10.20.0.0/16", remind_after="3d", edition="server",
    managed=frozenset({"nameservers", "expected_hosts", "caching", "problem_below", "attention", "theme", "edition"}),
    managed_by="Acme", helpdesk="https://help.acme.test/kms",
)  # fmt: skip
"""As on a computer of an organisation, with a typing error in a field that is the user's own."""
CONTENTS = Contents(
    redacted=True,
    document={"verdict": "fail", "redacted": True},
    text="computer        host-3f2a (physical)\nclient ID       id-90ab\n" * 12,
    html="<html></html>\n",
    log="2026-11-17T09:12:00Z attempt {}\n",
)


def status_window(theme: Theme, picture, *, small: bool = False, clock=None) -> StatusWindow:
    made = StatusWindow(theme, clock or pictures.FixedClock(), catalogue.load().entry)
    made.show_snapshot(picture)
    if small:
        made.resize(made.minimumSize())
    return made


def unfolded(theme: Theme, picture, *, small: bool) -> StatusWindow:
    """With everything open that can be opened."""
    made = status_window(theme, picture, small=small)
    made.show()
    made.lab_strip.show_lab(LabView(day=181, speed=7_200, paused=True, asked=24, needed=25))
    made.show_explanation()
    for button in made.findChild(AttemptsList).findChildren(QToolButton):
        button.setChecked(True)
    return made


def diagnostics_window(theme: Theme, diagnosis, tab: str = "findings", *, small: bool = False) -> DiagnosticsWindow:
    made = DiagnosticsWindow(theme, pictures.FixedClock())
    made.show_snapshot(pictures.long_names())
    made.show_history(samples.half_a_year())
    if diagnosis is not None:
        made.show_diagnosis(diagnosis, running=False)
    made.show_tab(tab)
    if small:
        made.resize(made.minimumSize())
    return made


def diagnostics_unfolded(theme: Theme, diagnosis, *, small: bool) -> DiagnosticsWindow:
    """With everything open that can be opened."""
    made = diagnostics_window(theme, diagnosis, small=small)
    made.findings.list.fine.setChecked(True)
    made.findings.list.skipped.setChecked(True)
    for row in made.findings.list.rows():
        row.unfold.setChecked(True)
    return made


def diagnostics_windows(theme: Theme) -> Iterator[tuple[str, QWidget]]:
    for small in (False, True):
        size = "small" if small else "normal"
        for name, make in samples.SITUATIONS.items():
            yield f"diagnostics, {name}, {size}", diagnostics_window(theme, make(), small=small)
        yield f"diagnostics, unfolded, {size}", diagnostics_unfolded(theme, samples.long_names(), small=small)
        yield f"diagnostics, nothing yet, {size}", diagnostics_window(theme, None, small=small)
        for tab in TABS[1:]:
            shown = diagnostics_window(theme, samples.long_names(), tab, small=small)
            yield f"diagnostics, {tab}, {size}", shown
        shown = diagnostics_window(theme, samples.healthy(), "privacy", small=small)
        shown.privacy.unfold.setChecked(True)
        yield f"diagnostics, bytes, {size}", shown
    yield "bundle", bundle_dialog(theme)


def bundle_dialog(theme: Theme) -> BundleDialog:
    made = BundleDialog(theme, "kmsmonitor-20261117.zip")
    made.start()
    made.show_contents(CONTENTS)
    return made


def phone_dialog(theme: Theme, situation: str = "typed") -> PhoneDialog:
    """With a number to read out, and an answer half typed (one group of it wrong), or refused, or taken."""
    made = PhoneDialog(theme)
    if situation == "empty":
        made.show_missing("There is no installation ID without a multiple activation key (MAK). " * 2)
        return made
    number = installation_id(make_mak(7, 0x4F2C), bytes(range(32)))
    answer = groups(confirmation_id(number))
    made.show_number(number, groups(number), lambda group, place: group_is_right(group, place, CONFIRMATION))
    typed = (*answer[:2], "123456", *answer[3:5], "12") if situation == "typed" else answer
    for field, group in zip(made.entry.fields, typed, strict=False):
        field.setText(group)
        field.textEdited.emit(group)
    if situation == "done":
        made.show_done()
    return made


def speak(language: str) -> languages.Installed:
    """This language and its country's manners, times in UTC."""
    return languages.install(language, QLocale("C" if language == "en" else language), UTC)


def all_windows(language: str = "en") -> Iterator[tuple[str, QWidget]]:
    speak(language)
    theme = Theme(Scheme.LIGHT)
    for name, make in pictures.SITUATIONS.items():
        for small in (False, True):
            size = "small" if small else "normal"
            yield f"{name}, {size}", status_window(theme, make(), small=small)
            yield f"{name}, {size}, unfolded", unfolded(theme, make(), small=small)
    yield from diagnostics_windows(theme)
    for page in range(4):
        settings = SettingsDialog(theme)
        settings.show_settings(BAD)
        settings.tabs.setCurrentIndex(page)
        yield f"settings with every fault, page {page}", settings
    yield "about", AboutDialog(theme)
    for situation in ("typed", "empty", "done"):
        yield f"phone, {situation}", phone_dialog(theme, situation)
    small = phone_dialog(theme)
    small.resize(200, 300)
    yield "phone, small", small
