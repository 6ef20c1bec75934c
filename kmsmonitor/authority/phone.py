"""Activation by phone where our own client owns the licence (M2, M5): its installation ID, the deposit of the answer.

A deposited confirmation ID lies in `phone.json` in the home: it is no secret, fits this one computer, and whoever is
interrupted between the deposit and the attempt that uses it has lost nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from kmsmonitor.authority.hardware import hardware_id
from kmsmonitor.authority.json_file import write_json
from kmsmonitor.authority.mak_store import load_mak
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.outcome import Outcome, Tried
from kmsmonitor.licensing.status import OutcomeKind, Way
from kmsmonitor.value import replace
from kmsmonitor.ways.phone import CODE_NO_KEY, PhoneCall, confirm
from kmsmonitor.wire.installation_id import (
    CONFIRMATION,
    NumberFormatError,
    checked,
    confirms,
    group_is_right,
    installation_id,
)
from kmsmonitor.wire.lab_key import Mak

FILE_NAME: Final = "phone.json"
_FORMAT: Final = 1

LoadKey = Callable[[], Mak | None]


class PhoneLine(Protocol):
    """One end of an activation by phone, whoever owns the licence. Its methods are for a worker, but for the check."""

    def installation_id(self) -> str:
        """The digits to read out.

        Raises:
            WorldError: there is no key, or it cannot be read.
        """
        ...

    def group_is_right(self, group: str, position: int) -> bool:
        """Whether a typed group of the confirmation ID can be right; `position` counts from 1. Never blocks."""
        ...

    def deposit(self, confirmation_id: str) -> None:
        """Give the answer to whoever owns the licence.

        Raises:
            WorldError: it was mistyped, or does not belong to this computer.
        """
        ...


class StandalonePhone:
    """The PhoneLine of our own client, whose data lie in `folder`; `load_key` gives its key."""

    def __init__(self, folder: Path, load_key: LoadKey) -> None:
        self._folder = folder
        self._load_key = load_key

    def installation_id(self) -> str:
        """The digits to read out.

        Raises:
            WorldError: there is no key.
        """
        found = self._installation_id()
        if found is None:
            raise WorldError(
                "phone_no_key",
                "There is no installation ID without a multiple activation key (MAK), and this computer has none.",
                remedy="Install one with `kmsmonitor mak set`.",
            )
        return found

    def group_is_right(self, group: str, position: int) -> bool:
        """Whether the group is complete and its check digit fits."""
        return group_is_right(group, position, CONFIRMATION)

    def deposit(self, confirmation_id: str) -> None:
        """Keep the answer for the attempt that follows.

        Raises:
            WorldError: it was mistyped, answers another installation ID, or cannot be kept.
        """
        ours = self.installation_id()
        digits = checked_confirmation(confirmation_id)
        if not confirms(digits, ours):
            raise WorldError(
                "confirmation_mismatched",
                "This confirmation ID answers another installation ID: key or hardware have changed since, or it was"
                " meant for another computer.",
                remedy="Read out the installation ID that `kmsmonitor phone id` shows now.",
            )
        path = self._folder / FILE_NAME
        try:
            write_json(path, {"format": _FORMAT, "confirmation_id": digits})
        except OSError as error:
            raise WorldError(
                "phone_unwritable",
                f"The confirmation ID cannot be kept in {path}: {error.strerror}.",
                remedy="Correct the folder's rights, or give another one with --home.",
            ) from error

    def call(self) -> PhoneCall:
        """What an attempt goes by."""
        return PhoneCall(self._installation_id(), _deposited(self._folder / FILE_NAME))

    def _installation_id(self) -> str | None:
        key = self._load_key()
        return None if key is None else installation_id(key, hardware_id(self._folder))


def standalone_phone(folder: Path) -> StandalonePhone:
    """The PhoneLine of the home whose data lie in `folder`, with the key from the system's keyring."""
    return StandalonePhone(folder, lambda: load_mak(folder))


def attempt_by_phone(folder: Path | None, started_at: datetime) -> Outcome:
    """One attempt with what was deposited in `folder`; for a worker."""
    try:
        call = standalone_phone(folder).call() if folder else PhoneCall(None, None)
    except WorldError as error:
        line = Tried(way=Way.PHONE, what="number", answer="no_key", code=CODE_NO_KEY, detail=str(error))
        outcome = Outcome(kind=OutcomeKind.FAILED, way=Way.PHONE, code=CODE_NO_KEY, tried=(line,))
    else:
        outcome = confirm(call)
    return replace(outcome, started_at=started_at)


def checked_confirmation(text: str) -> str:
    """The 48 digits of a confirmation ID as somebody typed or pasted it.

    Raises:
        WorldError: it was mistyped; the sentence names the groups.
    """
    try:
        return checked(text, CONFIRMATION)
    except NumberFormatError as error:
        remedy = "Compare the groups with what was read out, digit by digit."
        raise WorldError("confirmation_mistyped", error.sentence, remedy=remedy) from error


def _deposited(path: Path) -> str | None:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        number = {_FORMAT: stored["confirmation_id"]}[stored["format"]]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return number if isinstance(number, str) else None
