"""Checks what was typed into the settings, field by field, and says what is wrong in one plain sentence.

Whether a value can be taken is decided where the settings file is read (`monitor.settings`); here are the words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kmsmonitor.monitor.settings import DEFINITIONS
from kmsmonitor.ui.speech import tr

AUTOMATIC = "auto"
KINDS = (AUTOMATIC, "windows", "standalone")
EDITIONS = ("client", "server")
THEMES = (AUTOMATIC, "light", "dark")

FIELDS = {
    "kind": "authority_kind",
    "edition": "product_edition",
    "nameservers": "discovery_nameservers",
    "suffixes": "discovery_suffixes",
    "host": "discovery_host",
    "expected_hosts": "discovery_expected_hosts",
    "caching": "discovery_caching",
    "time_server": "diagnostics_time_server",
    "activation_interval": "policy_activation_interval",
    "renewal_interval": "policy_renewal_interval",
    "missed": "policy_attention_after_missed",
    "problem_below": "policy_problem_below",
    "success": "notices_success",
    "attention": "notices_attention",
    "remind_after": "notices_remind_after",
    "quiet": "notices_quiet",
    "language": "ui_language",
    "theme": "ui_theme",
}
"""The fields of the dialog, and the setting that each shows."""

KIND_OF = {d.name: d.kind for d in DEFINITIONS}


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsView:
    """The settings as the dialog shows them; lists are separated by commas, spans written as `2h`, `7d`, `90m`.

    Attributes:
        managed: the fields that the organisation's policy has fixed.
        managed_by: the organisation's name, or "".
        helpdesk: where it offers help: a web page, a mail address, a phone number, or "".
    """

    kind: str = AUTOMATIC
    edition: str = "client"
    nameservers: str = ""
    suffixes: str = ""
    host: str = ""
    expected_hosts: str = ""
    caching: bool = True
    time_server: str = ""
    activation_interval: str = "2h"
    renewal_interval: str = "7d"
    missed: str = "2"
    problem_below: str = "14d"
    success: bool = False
    attention: bool = True
    remind_after: str = "1d"
    quiet: str = ""
    language: str = AUTOMATIC
    theme: str = AUTOMATIC
    autostart: bool = False
    managed: frozenset[str] = frozenset()
    managed_by: str = ""
    helpdesk: str = ""


def check(view: SettingsView) -> dict[str, str]:
    """The fields that cannot be taken, each with one sentence; empty if all is well."""
    return {name: _sentence(name) for name in FIELDS if not _taken(name, getattr(view, name))}


def items(text: str) -> tuple[str, ...]:
    """The entries of a list field."""
    return tuple(part for part in re.split(r"[\s,;]+", text) if part)


def entered(name: str, value: str | bool) -> object:
    """What a field says, as the settings file would have it.

    Raises:
        ValueError: it is no number where one is wanted.
    """
    shape = KIND_OF[FIELDS[name]].shape
    if isinstance(value, bool):
        return value
    if shape == "list":
        return list(items(value))
    return int(value) if shape == "number" else value.strip()


def _taken(name: str, value: str | bool) -> bool:
    try:
        KIND_OF[FIELDS[name]].parse(entered(name, value))
    except ValueError:
        return False
    return True


def _sentence(name: str) -> str:
    interval = tr("Write a number and a unit, such as 90m, 2h or 7d; from 15 minutes to 30 days.")
    sentences = {
        "nameservers": tr("Give addresses such as 10.0.0.53 or 10.0.0.53:5353, with commas between them."),
        "suffixes": tr("Give domains such as corp.example.com, with commas between them."),
        "host": tr("Give one name or address, such as kms1.example.com or kms1.example.com:1688."),
        "expected_hosts": tr("Give names, domains, addresses or networks such as 10.0.0.0/8, with commas between."),
        "time_server": tr("Give one name or address, such as time.example.com."),
        "activation_interval": interval,
        "renewal_interval": interval,
        "missed": tr("Give a whole number from 1 to 25."),
        "problem_below": tr("Write a number and a unit, such as 36h or 14d."),
        "remind_after": tr("Write a number of days, such as 1d or 7d; from 1 to 30."),
        "quiet": tr("Write from when to when, such as 18:00-08:00, or nothing."),
    }
    return sentences.get(name) or tr("Choose one of the list.")
