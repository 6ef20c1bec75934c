"""`kmsmonitor settings`: every key, its value, and which layer it comes from."""

from __future__ import annotations

import argparse
import tomllib
from datetime import timedelta
from typing import Any

from kmsmonitor.cli import OK
from kmsmonitor.cli.render import print_json, warn
from kmsmonitor.monitor.home import Home, find_home
from kmsmonitor.monitor.settings import (
    BUILT_IN,
    DEFINITIONS,
    POLICY,
    POLICY_DEFAULT,
    USER,
    Definition,
    Loaded,
    Settings,
    load_settings,
)


def run(args: argparse.Namespace) -> int:
    """Print the settings."""
    home = find_home(args.home)
    loaded = load_settings(home)
    for problem in loaded.problems:
        warn(str(problem))
    if args.json:
        print_json(_document(home, loaded))
    else:
        _text(home, loaded)
    return OK


def _document(home: Home, loaded: Loaded) -> dict[str, Any]:
    return {
        "file": str(home.settings),
        "policy": home.policy or None,
        "organisation": loaded.settings.organisation_name or None,
        "helpdesk": loaded.settings.organisation_helpdesk or None,
        "settings": [_row(definition, loaded) for definition in DEFINITIONS],
        "problems": [{"file": str(p.file), "line": p.line, "sentence": p.sentence} for p in loaded.problems],
    }


def _row(definition: Definition, loaded: Loaded) -> dict[str, Any]:
    value = getattr(loaded.settings, definition.name)
    row = {
        "section": definition.section,
        "key": definition.key,
        "value": _plain(definition.form(value)),
        "default": _plain(definition.form(getattr(Settings(), definition.name))),
        "origin": loaded.origin(definition.name),
        "managed": loaded.managed(definition.name),
        "meaning": definition.meaning,
    }
    if isinstance(value, timedelta):
        row["value_s"] = value.total_seconds()
    return row


def _plain(written: str) -> Any:  # noqa: ANN401 - what JSON holds
    """A value as the settings file has it."""
    return tomllib.loads(f"value = {written}")["value"]


def _text(home: Home, loaded: Loaded) -> None:
    who = loaded.settings.organisation_name or "your organisation"
    words = {
        BUILT_IN: "",
        POLICY_DEFAULT: f"a default of {who}",
        USER: "your settings",
        POLICY: f"managed by {who}",
    }
    written = {d.name: f"{d.key} = {d.form(getattr(loaded.settings, d.name))}" for d in DEFINITIONS}
    width = min(max(len(line) for line in written.values()), 60)
    section = ""
    for definition in DEFINITIONS:
        if definition.section != section:
            print("\n" * bool(section), end="")
            section = definition.section
            print(f"[{section}]")
        origin = words[loaded.origin(definition.name)]
        print(f"{written[definition.name]:<{width}}  {'# ' + origin if origin else ''}".rstrip())
    print(f"\nYour settings: {home.settings}")
    if {POLICY, POLICY_DEFAULT} & {origin for _, origin in loaded.origins}:
        print(f"The policy of this computer: {home.policy}")
    if loaded.settings.organisation_helpdesk:
        print(f"Help: {loaded.settings.organisation_helpdesk}")
