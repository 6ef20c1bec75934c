"""Who this computer is: its client machine ID, kept in a small file of its own, and its name."""

from __future__ import annotations

import json
import os
import platform
import uuid
from pathlib import Path

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.product import Identity

NO_CMID = uuid.UUID(int=0)
LONGEST_NAME = 63  # characters that the request has room for


def load_identity(path: Path, *, workstation: str | None = None) -> Identity:
    """Read the identity, or make one on the first start.

    An unreadable file is set aside and a new identity begins: the host then counts a new client, which is harmless; two
    computers with one CMID are not (H1).

    Raises:
        WorldError: the file cannot be written.
    """
    cmid, previous = _read(path)
    if cmid is None:
        cmid = uuid.uuid4()
        _write(path, cmid, previous)
    return Identity(
        cmid=cmid,
        previous_cmid=previous,
        workstation=(workstation or platform.node() or "localhost")[:LONGEST_NAME],
        is_virtual=is_virtual(),
    )


def renew_identity(path: Path) -> None:
    """Begin a new client machine ID and keep the old one as the previous: hosts count a new client (H1).

    Raises:
        WorldError: the file cannot be written.
    """
    cmid, _ = _read(path)
    _write(path, uuid.uuid4(), cmid or NO_CMID)


def is_virtual() -> bool:
    """Whether this computer is a virtual machine, as far as the platform says so without a privilege."""
    if platform.system() == "Linux":
        try:
            flags = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace")
        except OSError:
            return False
        return " hypervisor" in flags
    return False


def _read(path: Path) -> tuple[uuid.UUID | None, uuid.UUID]:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        return uuid.UUID(stored["cmid"]), uuid.UUID(stored.get("previous_cmid", str(NO_CMID)))
    except FileNotFoundError:
        return None, NO_CMID
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        if path.exists():
            path.replace(path.with_name(path.name + ".damaged"))
        return None, NO_CMID


def _write(path: Path, cmid: uuid.UUID, previous: uuid.UUID) -> None:
    aside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        aside.write_text(json.dumps({"cmid": str(cmid), "previous_cmid": str(previous)}) + "\n", encoding="utf-8")
        aside.replace(path)
    except OSError as error:
        raise WorldError(
            "identity_unwritable",
            f"The computer's identity cannot be written to {path}: {error.strerror}.",
            remedy="Correct the folder's rights, or give another one with --home.",
        ) from error
