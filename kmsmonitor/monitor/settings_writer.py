"""Writes the user's settings file: what changed, where it stood, every other line as it was.

What the machine's policy enforces is never written; what it gives as a default is written where the user wants another.
"""

from __future__ import annotations

from typing import Any

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.monitor.home import Home
from kmsmonitor.monitor.settings import DEFINITIONS, Loaded, Settings, load_settings, parse_layer
from kmsmonitor.monitor.toml_file import with_value


def save_settings(home: Home, settings: Settings) -> None:
    """Make the user's file say what these settings have different from those that count now.

    A file in which that cannot be done line by line (it is no text, or puts a section into one line) is kept beside the
    new one with `.old` behind its name.

    Raises:
        WorldError: a value is different that the machine's policy enforces; nothing is written.
        OSError: the file cannot be written.
    """
    now = load_settings(home)
    changes = {d.name: getattr(settings, d.name) for d in DEFINITIONS if _differs(d.name, settings, now.settings)}
    _refuse_managed(now, changes)
    path = home.settings
    try:
        text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
    except UnicodeDecodeError:
        text = "\0"
    kept = dict(parse_layer(path, text).values)
    text = _with_values(text, changes)
    if "\0" in text or dict(parse_layer(path, text).values) != kept | changes:
        path.replace(path.with_name(path.name + ".old"))
        text = _with_values("", kept | changes)
    aside = path.with_name(path.name + ".new")
    aside.write_text(text, encoding="utf-8")
    aside.replace(path)


def _differs(name: str, one: Settings, other: Settings) -> bool:
    return bool(getattr(one, name) != getattr(other, name))


def _refuse_managed(now: Loaded, changes: dict[str, Any]) -> None:
    managed = [f"{d.section}.{d.key}" for d in DEFINITIONS if d.name in changes and now.managed(d.name)]
    if managed:
        who = now.settings.organisation_name or "your organisation"
        raise WorldError(
            "settings_managed",
            f"{' and '.join(managed)} cannot be changed here: managed by {who}.",
            remedy=f"Ask {now.settings.organisation_helpdesk or 'whoever administers this computer'}.",
        )


def _with_values(text: str, values: dict[str, Any]) -> str:
    for definition in DEFINITIONS:
        if definition.name in values:
            written = definition.form(values[definition.name])
            text = with_value(text, definition.section, definition.key, written)
    return text
