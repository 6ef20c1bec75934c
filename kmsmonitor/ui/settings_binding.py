"""The settings dialog's view and the settings themselves, one into the other."""

from __future__ import annotations

from dataclasses import replace

from kmsmonitor.monitor.setting_values import format_duration
from kmsmonitor.monitor.settings import DEFINITIONS, Settings
from kmsmonitor.ui.settings_check import SettingsView, items
from kmsmonitor.wire.endpoint import format_endpoint

_PARSE = {definition.name: definition.parse for definition in DEFINITIONS}


def view_of(settings: Settings) -> SettingsView:
    """The settings as the dialog shows them."""
    host = settings.discovery_host
    return SettingsView(
        kind=settings.authority_kind,
        edition=settings.product_edition.value,
        nameservers=", ".join(format_endpoint(*server) for server in settings.discovery_nameservers),
        suffixes=", ".join(settings.discovery_suffixes),
        host=format_endpoint(host.name, host.port) if host else "",
        caching=settings.discovery_caching,
        activation_interval=format_duration(settings.policy_activation_interval),
        renewal_interval=format_duration(settings.policy_renewal_interval),
        language=settings.ui_language,
    )


def settings_of(view: SettingsView, settings: Settings) -> Settings:
    """The settings with what the dialog changed.

    Raises:
        ValueError: a field that the dialog should have refused.
    """
    return replace(
        settings,
        authority_kind=_PARSE["authority_kind"](view.kind),
        product_edition=_PARSE["product_edition"](view.edition),
        discovery_nameservers=_PARSE["discovery_nameservers"](list(items(view.nameservers))),
        discovery_suffixes=_PARSE["discovery_suffixes"](list(items(view.suffixes))),
        discovery_host=_PARSE["discovery_host"](view.host.strip()),
        discovery_caching=view.caching,
        policy_activation_interval=_PARSE["policy_activation_interval"](view.activation_interval),
        policy_renewal_interval=_PARSE["policy_renewal_interval"](view.renewal_interval),
        ui_language=_PARSE["ui_language"](view.language),
    )
