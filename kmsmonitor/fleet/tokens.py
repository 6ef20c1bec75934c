"""Pseudonyms: the same machine has the same one in every export, and nobody can tell from it whose machine it is.

Two needs, two kinds of token. A machine's own must differ between clones (they share everything but the name) and must
not be found by trying names out: it is the name under a key that never leaves the computer. The token of the client
machine ID must be the same wherever that ID is, or duplicates could not be found: it is the ID under a fixed key, and
an ID is 122 random bits, which nobody tries out.
"""

from __future__ import annotations

import hmac
import secrets
from pathlib import Path

from kmsmonitor.licensing.errors import WorldError

_KEY_FILE = "fleet.key"
_KEY_BYTES = 32
_CMID_CONTEXT = b"kmsmonitor fleet export: client machine ID"
_DIGITS = 16  # 64 bits: no two of a million machines meet


def machine_token(data: Path, computer: str) -> str:
    """The pseudonym of this machine, `m-` and 16 hexadecimal digits; another one after it was renamed.

    Args:
        data: the folder of the program's data, where the key lies; it is made on the first call.
        computer: the computer's name.

    Raises:
        WorldError: the key can neither be read nor made.
    """
    return "m-" + _digest(_key(data / _KEY_FILE), computer.strip().lower())


def cmid_token(cmid: str) -> str:
    """The token of a client machine ID, `c-` and 16 hexadecimal digits: equal on cloned computers."""
    return "c-" + _digest(_CMID_CONTEXT, cmid.strip().strip("{}").lower())


def _digest(key: bytes, text: str) -> str:
    return hmac.digest(key, text.encode(), "sha256").hex()[:_DIGITS]


def _key(path: Path) -> bytes:
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
