"""Pseudonyms: the same machine has the same one in every export, and nobody can tell from it whose machine it is.

Two needs, two kinds of token. A machine's own must differ between clones (they share everything but the name) and must
not be found by trying names out: it is the name under a key that never leaves the computer. Where Windows owns the
licence all users of a computer share that key, as they share its client ID; our own client has one in each home, as it
has its client ID there. The token of that ID must be the same wherever the ID is, or duplicates could not be found: it
is the ID under a fixed key, and an ID is 122 random bits, which nobody tries out.
"""

from __future__ import annotations

import hmac
import secrets
from pathlib import Path
from typing import Protocol

from kmsmonitor.licensing.errors import WorldError

_KEY_FILE = "fleet.key"
_KEY_BYTES = 32
_CMID_CONTEXT = b"kmsmonitor fleet export: client machine ID"
_DIGITS = 16  # 64 bits: no two of a million machines meet


class Registry(Protocol):
    """What is read of Windows' registry."""

    def read(self, key: str, name: str) -> str | int | tuple[str, ...] | None:
        """A value below HKEY_LOCAL_MACHINE, or None."""
        ...


def machine_token(key: bytes, computer: str) -> str:
    """The pseudonym of this machine, `m-` and 16 hexadecimal digits; another one after it was renamed.

    Args:
        key: `windows_key` or `home_key`.
        computer: the computer's name.
    """
    return "m-" + _digest(key, computer.strip().lower())


def cmid_token(cmid: str) -> str:
    """The token of a client machine ID, `c-` and 16 hexadecimal digits: equal on cloned computers."""
    return "c-" + _digest(_CMID_CONTEXT, cmid.strip().strip("{}").lower())


def _digest(key: bytes, text: str) -> str:
    return hmac.digest(key, text.encode(), "sha256").hex()[:_DIGITS]


def windows_key(registry: Registry) -> bytes | None:
    """The key of this installation of Windows, which every user of it may read; None where it is not told."""
    from kmsmonitor.authority.windows.hardware import CRYPTOGRAPHY_KEY  # noqa: PLC0415 - Windows only

    number = registry.read(CRYPTOGRAPHY_KEY, "MachineGuid")
    return number.lower().encode() if isinstance(number, str) and number else None


def home_key(data: Path) -> bytes:
    """The key of a home, made on the first call.

    Args:
        data: the folder of the program's data.

    Raises:
        WorldError: it can neither be read nor made.
    """
    path = data / _KEY_FILE
    try:
        return _read_key(path) or _make_key(path)
    except OSError as error:
        raise WorldError(
            "fleet_key_unusable",
            f"The file {path}, from which this computer's pseudonym is made, cannot be used: {error.strerror}.",
            remedy="Correct its rights, or remove it: the computer then gets another pseudonym.",
        ) from error


def _read_key(path: Path) -> bytes | None:
    """The key; None where there is none yet, or a damaged one."""
    try:
        key = bytes.fromhex(path.read_text(encoding="ascii", errors="replace"))
    except (FileNotFoundError, ValueError):
        return None
    return key if len(key) == _KEY_BYTES else None


def _make_key(path: Path) -> bytes:
    path.unlink(missing_ok=True)  # a damaged one
    try:
        with path.open("x", encoding="ascii") as file:
            path.chmod(0o600)
            file.write(secrets.token_hex(_KEY_BYTES) + "\n")
    except FileExistsError:
        pass  # tray and command line both begin: the first one's counts
    key = _read_key(path)
    if key is None:
        raise OSError(0, "another program is writing it")
    return key
