"""Checks what was typed into the settings, field by field, and says what is wrong in one plain sentence.

Whether a value can be taken is decided where the settings file is read (`monitor.settings`); here are the words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kmsmonitor.monitor.settings import DEFINITIONS
from kmsmonitor.ui.speech import tr

KINDS = ("auto", "windows", "standalone")
EDITIONS = ("client", "server")
AUTOMATIC = "auto"  # the system's language

_FIELDS = {
    "kind": ("authority", "kind"),
    "edition": ("product", "edition"),
    "nameservers": ("discovery", "nameservers"),
    "suffixes": ("discovery", "suffixes"),
    "host": ("discovery", "host"),
    "activation_interval": ("policy", "activation_interval"),
    "renewal_interval": ("policy", "renewal_interval"),
    "language": ("ui", "language"),
}
_LISTS = frozenset({"nameservers", "suffixes"})
_PARSE = {(d.section, d.key): d.parse for d in DEFINITIONS}


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsView:
    """The settings as the dialog shows them; lists are separated by commas, spans written as `2h`, `7d`, `90m`."""

    kind: str = "auto"
    edition: str = "client"
    nameservers: str = ""
    suffixes: str = ""
    host: str = ""
    caching: bool = True
    activation_interval: str = "2h"
    renewal_interval: str = "7d"
    language: str = AUTOMATIC
    autostart: bool = False


def check(view: SettingsView) -> dict[str, str]:
    """The fields that cannot be taken, each with one sentence; empty if all is well."""
    return {name: _sentence(name) for name in _FIELDS if not _taken(name, getattr(view, name))}


def items(text: str) -> tuple[str, ...]:
    """The entries of a list field."""
    return tuple(part for part in re.split(r"[\s,;]+", text) if part)


def _taken(name: str, text: str) -> bool:
    try:
        _PARSE[_FIELDS[name]](list(items(text)) if name in _LISTS else text)
    except ValueError:
        return False
    return True


def _sentence(name: str) -> str:
    interval = tr("Write a number and a unit, such as 90m, 2h or 7d; from 15 minutes to 30 days.")
    sentences = {
        "kind": tr("Choose one of the list."),
        "edition": tr("Choose one of the list."),
        "nameservers": tr("Give addresses such as 10.0.0.53 or 10.0.0.53:5353, with commas between them."),
        "suffixes": tr("Give domains such as corp.example.com, with commas between them."),
        "host": tr("Give one name or address, such as kms1.example.com or kms1.example.com:1688."),
        "activation_interval": interval,
        "renewal_interval": interval,
        "language": tr("Choose one of the list."),
    }
    return sentences[name]
