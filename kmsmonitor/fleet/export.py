"""Writes what is known to the places where monitoring systems collect it."""

from __future__ import annotations

import json
import platform
from pathlib import Path
from typing import Any

from kmsmonitor.fleet.document import document
from kmsmonitor.fleet.facts import Facts
from kmsmonitor.fleet.files import write_whole
from kmsmonitor.fleet.prometheus import exposition
from kmsmonitor.fleet.tokens import home_key, machine_token, windows_key
from kmsmonitor.monitor.home import Home
from kmsmonitor.monitor.settings import Settings


def machine_document(facts: Facts, home: Home, settings: Settings) -> dict[str, Any]:
    """This machine as one flat object (document.py).

    Raises:
        WorldError: its pseudonym cannot be made.
    """
    return document(
        facts,
        machine=machine_token(_key(facts, home), platform.node()),
        site=settings.fleet_site or None,
        own_hosts=settings.discovery_expected_hosts,
    )


def _key(facts: Facts, home: Home) -> bytes:
    if facts.authority == "windows":
        from kmsmonitor.authority.windows.registry import WindowsRegistry  # noqa: PLC0415 - Windows only

        key = windows_key(WindowsRegistry())
        if key is not None:
            return key
    home.make()
    return home_key(home.data)


def write_prometheus(path: Path, facts: Facts, settings: Settings) -> None:
    """The metrics, for the textfile collector.

    Raises:
        WorldError: the file cannot be written.
    """
    write_whole(path, exposition(facts, settings.discovery_expected_hosts))


def write_json(path: Path, told: dict[str, Any]) -> None:
    """The object, indented for a person who looks at it.

    Raises:
        WorldError: the file cannot be written.
    """
    write_whole(path, json.dumps(told, indent=2, ensure_ascii=False) + "\n")


def drop(folder: Path, told: dict[str, Any]) -> Path:
    """The object as this machine's one file in the folder; the path of it.

    Raises:
        WorldError: the file cannot be written.
    """
    path = folder / f"{told['machine_token']}.json"
    write_whole(path, json.dumps(told | {"written_at": told["collected_at"]}, ensure_ascii=False) + "\n")
    return path
