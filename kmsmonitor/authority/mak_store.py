"""The computer's multiple activation key: kept by the system's keyring and nowhere else.

Beside the database lies a small file that says *that* there is a key: its last group and what it is for. The key itself
goes from the person who types it into the keyring (Credential Manager, Keychain, Secret Service, KWallet), and from
there into the one request that needs it; it is in no file of ours, no log, no history, no report and no command line.
"""

from __future__ import annotations

import json
import zlib
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kmsmonitor.authority.json_file import write_json
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.value import dataclass
from kmsmonitor.wire.lab_key import KeyFormatError, Mak, parse_mak

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

KEYRING_SERVICE: Final = "kmsmonitor-mak"
MARKER_NAME: Final = "mak.json"
_FORMAT: Final = 1
_NO_KEYRING: Final = (
    "On Linux, sign in to a desktop whose keyring is running (GNOME Keyring, KWallet); on a computer without a desktop"
    ' start one for this session: dbus-run-session -- sh, then gnome-keyring-daemon --unlock. "python -m keyring'
    ' --list-backends" shows what is there.'
)
_KEEPS_FILES: Final = "keyrings.alt."  # back ends that write keys to plain or home-made files


class MakMode(StrEnum):
    """What the key is for."""

    INSTALLED = "installed"  # M4: it is the computer's key; no KMS host is asked
    FALLBACK = "fallback"  # O4: tried third, after directory and KMS


@dataclass(frozen=True, slots=True)
class MakMarker:
    """That there is a key: its last group, which may be shown, and what it is for."""

    partial: str
    mode: MakMode


# ---------------------------------------------------------------- the keyring


def store_mak(folder: Path, mak: Mak) -> None:
    """Give the key to the keyring; `folder` is the home's data folder.

    Raises:
        WorldError: there is no keyring, or it is locked.
    """
    ring = _ring()
    try:
        ring.set_password(KEYRING_SERVICE, _account(folder), mak.text)
    except Exception as error:  # noqa: BLE001 - each back end raises what it likes, perhaps with what it was given
        raise _refused(error) from None


def load_mak(folder: Path) -> Mak | None:
    """The key that the keyring has for this home, or None. It may wait for a person who unlocks the keyring.

    Raises:
        WorldError: there is no keyring, or it is locked, or what it holds is no key.
    """
    ring = _ring()
    try:
        text = ring.get_password(KEYRING_SERVICE, _account(folder))
    except Exception as error:  # noqa: BLE001 - as above
        raise _refused(error) from None
    try:
        return None if text is None else parse_mak(text)
    except KeyFormatError:
        raise WorldError(
            "mak_damaged",
            "What the keyring holds for this computer is no key of the lab.",
            remedy="Enter the key again: kmsmonitor mak set.",
        ) from None


def forget_mak(folder: Path) -> None:
    """Take the key out of the keyring; nothing happens if it is not there.

    Raises:
        WorldError: there is no keyring, or it is locked.
    """
    from keyring.errors import PasswordDeleteError  # noqa: PLC0415 - loaded with the first key

    ring = _ring()
    try:
        ring.delete_password(KEYRING_SERVICE, _account(folder))
    except PasswordDeleteError:
        pass  # it was not there
    except Exception as error:  # noqa: BLE001 - as above
        raise _refused(error) from None


def _account(folder: Path) -> str:
    """One entry for each home; short and stable, as the home's own socket name."""
    return f"mak-{zlib.crc32(str(folder).encode()):08x}"


def _ring() -> KeyringBackend:
    import keyring  # noqa: PLC0415 - only who has a key loads it
    from keyring.backends.fail import Keyring as NoKeyring  # noqa: PLC0415

    ring = keyring.get_keyring()
    members = getattr(ring, "backends", None) or [ring]  # the chainer asks one after the other
    if all(isinstance(member, NoKeyring) for member in members):
        raise WorldError("no_keyring", "This computer has no keyring that could keep a key.", remedy=_NO_KEYRING)
    if any(type(member).__module__.startswith(_KEEPS_FILES) for member in members):
        raise WorldError(
            "keyring_in_a_file",
            "The keyring that is set up keeps keys in a file of its own, which a product key must not be in.",
            remedy=_NO_KEYRING,
        )
    return ring


def _refused(error: Exception) -> WorldError:
    from keyring.errors import KeyringLocked  # noqa: PLC0415 - as above

    if isinstance(error, KeyringLocked):
        return WorldError("keyring_locked", "The keyring is locked.", remedy="Unlock it and try again.")
    return WorldError(
        "keyring_unusable",
        f"The keyring of this computer cannot be used ({type(error).__name__}).",
        remedy=_NO_KEYRING,
    )


# ---------------------------------------------------------------- the marker


def read_marker(folder: Path) -> MakMarker | None:
    """Whether this home has a key, and what for; None where it has none, or the file says nothing."""
    try:
        stored = json.loads((folder / MARKER_NAME).read_text(encoding="utf-8"))
        partial = stored["partial"]
        if stored["format"] != _FORMAT or not isinstance(partial, str) or len(partial) > 2:
            return None
        return MakMarker(partial, MakMode(stored["mode"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def write_marker(folder: Path, marker: MakMarker) -> None:
    """Say that there is a key.

    Raises:
        WorldError: the folder cannot be written.
    """
    path = folder / MARKER_NAME
    try:
        write_json(path, {"format": _FORMAT, "partial": marker.partial, "mode": marker.mode.value})
    except OSError as error:
        raise _unwritable(path, error) from error


def remove_marker(folder: Path) -> None:
    """Say that there is none.

    Raises:
        WorldError: the folder cannot be written.
    """
    path = folder / MARKER_NAME
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> WorldError:
    return WorldError(
        "mak_marker_unwritable",
        f"{path} cannot be written: {error.strerror}.",
        remedy="Correct the folder's rights, or give another one with --home.",
    )
