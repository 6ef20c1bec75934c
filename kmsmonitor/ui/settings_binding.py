"""The settings dialog's view and the settings themselves, one into the other."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from typing import Any

from kmsmonitor.monitor.settings import Loaded, Settings
from kmsmonitor.ui.settings_check import FIELDS, KIND_OF, SettingsView, entered


def view_of(loaded: Loaded) -> SettingsView:
    """The settings that count, as the dialog shows them."""
    settings = loaded.settings
    shown: dict[str, Any] = {field: _shown(settings, name) for field, name in FIELDS.items()}
    return SettingsView(
        **shown,
        managed=frozenset(field for field, name in FIELDS.items() if loaded.managed(name)),
        managed_by=settings.organisation_name,
        helpdesk=settings.organisation_helpdesk,
    )


def _shown(settings: Settings, name: str) -> str | bool:
    value = getattr(settings, name)
    written = tomllib.loads(f"value = {KIND_OF[name].form(value)}")["value"]
    if isinstance(written, list):
        return ", ".join(written)
    return written if isinstance(written, bool) else str(written)


def settings_of(view: SettingsView, settings: Settings) -> Settings:
    """The settings with what the dialog changed; what is managed stays as it is.

    Raises:
        ValueError: a field that the dialog should have refused.
    """
    fields = {field: name for field, name in FIELDS.items() if field not in view.managed}
    said = {name: KIND_OF[name].parse(entered(field, getattr(view, field))) for field, name in fields.items()}
    return replace(settings, **said)
