"""`kmsmonitor mak`: give this computer a multiple activation key, take it away, or show that there is one (M4, L3)."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from kmsmonitor.authority.mak_store import (
    MakMarker,
    MakMode,
    forget_mak,
    load_mak,
    read_marker,
    remove_marker,
    store_mak,
    write_marker,
)
from kmsmonitor.authority.rights import require_administrator
from kmsmonitor.cli import NO, OK, USAGE
from kmsmonitor.cli.activate import show_attempt
from kmsmonitor.cli.key_change import change_key
from kmsmonitor.cli.render import print_json, warn
from kmsmonitor.clock import SystemClock
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.facts import permanent
from kmsmonitor.licensing.state import LicenseState, fresh
from kmsmonitor.licensing.status import SUCCESSES, Channel
from kmsmonitor.monitor.history import read_latest
from kmsmonitor.monitor.home import Home, find_home
from kmsmonitor.monitor.settings import Settings, authority_kind, load_settings
from kmsmonitor.wire.lab_key import KeyFormatError, Mak, parse_mak


def run(args: argparse.Namespace) -> int:
    """Do what was asked."""
    home = find_home(args.home)
    settings = load_settings(home).settings
    if authority_kind(settings) == "windows":
        raise WorldError(
            "windows_owns_the_key",
            "On this computer Windows owns the licence, and Windows keeps its key.",
            remedy="Use kmsmonitor slmgr /ipk KEY to install a MAK, and /upk to remove it.",
        )
    if args.run == "show":
        return _show(home, as_json=args.json)
    deed = "Installing a key" if args.run == "set" else "Removing a key"
    require_administrator(home.data, deed, apart=home.apart)
    if args.run == "remove":
        return _remove(home, as_json=args.json)
    return _set(home, settings, MakMode.FALLBACK if args.fallback else MakMode.INSTALLED, as_json=args.json)


# ---------------------------------------------------------------- set


def _set(home: Home, settings: Settings, mode: MakMode, *, as_json: bool) -> int:
    try:
        mak = parse_mak(_typed_key())
    except KeyFormatError as error:
        warn(error.sentence)
        return USAGE
    home.make()
    settled = _activated_by(home, mak)
    _keep(home, mak, mode)
    channel = Channel.MAK if mode is MakMode.INSTALLED else Channel.KMS_CLIENT
    attempt = None
    if not settled and (mode is MakMode.INSTALLED or _state(home).channel is not channel):
        attempt = change_key(home, channel)
    document = {**_document(read_marker(home.data)), "attempt": attempt}
    if as_json:
        print_json(document)
    else:
        _tell_set(mak, mode, settings, attempt)
    good = attempt is None or attempt["outcome"] in {kind.value for kind in SUCCESSES}
    return OK if good else NO


def _typed_key() -> str:
    """The key, as a person types it unseen or a program pipes it; never from the command line, which others can see."""
    if not sys.stdin.isatty():
        return sys.stdin.readline(200)
    import getpass

    return getpass.getpass("Multiple activation key (it is not shown): ")


def _activated_by(home: Home, mak: Mak) -> bool:
    """Whether this very key has activated the computer for good: then nothing about its licence changes (S8).

    Raises:
        WorldError: another key has; a licence for good is not lost by a slip.
    """
    if not permanent(_state(home)) or read_marker(home.data) is None:
        return False
    if load_mak(home.data) != mak:
        raise WorldError(
            "activated_by_another_key",
            "This computer is activated for good by another key.",
            remedy="Remove that one first, if this is meant: kmsmonitor mak remove.",
        )
    return True


def _keep(home: Home, mak: Mak, mode: MakMode) -> None:
    """Key first, marker second; without the marker the key goes again."""
    store_mak(home.data, mak)
    try:
        write_marker(home.data, MakMarker(mak.partial, mode))
    except WorldError:
        if read_marker(home.data) is None:
            forget_mak(home.data)
        raise


def _tell_set(mak: Mak, mode: MakMode, settings: Settings, attempt: dict[str, Any] | None) -> None:
    if mode is MakMode.FALLBACK:
        print(f"The key ...-{mak.partial} is kept. It is used when neither the directory nor a KMS host activates.")
    else:
        print(f"The key ...-{mak.partial} is installed. No KMS host is asked any more.")
    if not settings.online_service:
        warn("No activation service is configured: set online.service, or activate by phone (kmsmonitor phone id).")
    if attempt is not None:
        show_attempt(attempt)


# ---------------------------------------------------------------- remove, show


def _remove(home: Home, *, as_json: bool) -> int:
    marker = read_marker(home.data)
    if marker is None:
        raise WorldError("no_mak", "This computer has no multiple activation key.", remedy="Nothing needs to be done.")
    forget_mak(home.data)
    remove_marker(home.data)
    attempt = None
    if _state(home).channel is Channel.MAK:
        attempt = change_key(home, Channel.KMS_CLIENT)
    if as_json:
        print_json({**_document(None), "attempt": attempt})
        return OK
    print(f"The key ...-{marker.partial} is removed.")
    if attempt is not None:
        print("The computer is a KMS client again.")
        show_attempt(attempt)
    return OK


def _show(home: Home, *, as_json: bool) -> int:
    marker = read_marker(home.data)
    if as_json:
        print_json(_document(marker))
    elif marker is None:
        print("This computer has no multiple activation key (MAK).")
    elif marker.mode is MakMode.FALLBACK:
        print(f"Key ...-{marker.partial}, used when neither the directory nor a KMS host activates.")
    else:
        print(f"Key ...-{marker.partial}, installed in place of the KMS client key.")
    return OK


def _document(marker: MakMarker | None) -> dict[str, Any]:
    return {
        "mak": marker is not None,
        "partial": marker.partial if marker else None,
        "mode": marker.mode.value if marker else None,
    }


def _state(home: Home) -> LicenseState:
    return read_latest(home.database)[0] or fresh(SystemClock().now())
