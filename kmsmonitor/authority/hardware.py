"""Whether this is still the computer that was activated (S9), and the hardware ID that an activation binds to (M5).

Each component is kept only as a salted one-way hash: neither file nor number gives a serial number or a network address
back (N3). `hardware.json` holds the computer as it was when its licence began; today's readings are compared with that,
not with yesterday's, so that neither a series of small changes nor a component that could not be read once adds up to
anything wrong. The hardware ID stays the same until a significant change.

Weights and tolerance are explained to users in resources/help/hardware.md; a test keeps the two together.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import StrEnum
from hashlib import blake2b
from pathlib import Path
from typing import Final

from kmsmonitor.authority.json_file import write_json
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.value import dataclass

FILE_NAME: Final = "hardware.json"
_FORMAT: Final = 1
_SALT_SIZE: Final = 16
_PRINT_SIZE: Final = 16


class Kind(StrEnum):
    """The components that make a computer this one."""

    SYSTEM = "system"  # serial numbers of the board and the whole computer, where they may be read
    BOARD = "board"  # maker and model of the system board
    CPU = "cpu"
    DISK = "disk"
    NETWORK = "network"
    MEMORY = "memory"  # rounded to a power of two gigabytes
    BIOS = "bios"
    INSTALLATION = "installation"  # the operating system's own ID


WEIGHTS: Final[Mapping[Kind, int]] = {
    Kind.SYSTEM: 6,
    Kind.BOARD: 6,
    Kind.CPU: 2,
    Kind.DISK: 2,
    Kind.NETWORK: 2,
    Kind.MEMORY: 1,
    Kind.BIOS: 1,
    Kind.INSTALLATION: 1,
}
"""What a changed component counts."""

TOLERANCE: Final = 5
"""Changes up to this sum are insignificant: a new board exceeds it alone, everything else only together."""

Readings = Mapping[Kind, tuple[str, ...]]
"""What was read of each component, in plain text; it never leaves the process. What could not be read is missing."""


@dataclass(frozen=True, slots=True)
class Hardware:
    """A computer's components as one-way hashes under one salt: `(kind, hashes)` in the order of `Kind`."""

    salt: bytes
    components: tuple[tuple[Kind, tuple[str, ...]], ...]

    @property
    def id(self) -> bytes:
        """The hardware ID: 32 bytes over all components."""
        text = json.dumps(self.components, separators=(",", ":"))
        return blake2b(text.encode("ascii"), key=self.salt, person=b"hardware ID", digest_size=32).digest()


@dataclass(frozen=True, slots=True)
class Change:
    """How a computer differs from what it was: the changed components, and whether that is significant (S9)."""

    significant: bool
    changed: tuple[Kind, ...] = ()


def fingerprint(readings: Readings, salt: bytes) -> Hardware:
    """The components as salted hashes; each kind's are sorted, so that the order of reading does not matter."""
    components = (
        (kind, tuple(sorted({_print(kind, value, salt) for value in readings[kind]})))
        for kind in Kind
        if readings.get(kind)
    )
    return Hardware(salt, tuple(components))


def compare(before: Hardware, after: Hardware) -> Change:
    """What changed between two fingerprints under the same salt, and whether the sum of weights is significant.

    A kind counts as changed if less than half of what it had is left: a disk or an adapter more is no change. A kind
    that either side could not read says nothing.
    """
    then, now = dict(before.components), dict(after.components)
    changed = tuple(kind for kind in Kind if kind in then and kind in now and _replaced(then[kind], now[kind]))
    return Change(sum(WEIGHTS[kind] for kind in changed) > TOLERANCE, changed)


def _replaced(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    return 2 * len(set(before) & set(after)) < len(before)


def _print(kind: Kind, value: str, salt: bytes) -> str:
    seen = f"{kind}\0{value.strip().lower()}".encode()
    return blake2b(seen, key=salt, person=b"component", digest_size=_PRINT_SIZE).hexdigest()


# ---------------------------------------------------------------- kept in the home


Reader = Callable[[], Readings]

_ONE_AT_A_TIME: Final = threading.Lock()  # the first attempt and the first look may come at once, in two workers


def hardware_id(folder: Path, read: Reader | None = None) -> bytes:
    """The hardware ID of the computer whose data lie in `folder`, the same until its hardware changes significantly.

    Args:
        folder: the home's data folder.
        read: reads the components; this computer's own by default.

    Raises:
        WorldError: the folder cannot be written.
    """
    with _ONE_AT_A_TIME:
        record = _load(folder)
        return (record.hardware if record else _begin(folder, read)).id


def look(folder: Path, read: Reader | None = None) -> Change:
    """Compare this computer with the one recorded in `folder`; the first look records it. For a worker: it reads files.

    After a significant change the computer is recorded anew, with a new hardware ID, and every look tells of the change
    until `told`: who is interrupted before the licence knows of it loses nothing.

    Raises:
        WorldError: the folder cannot be written.
    """
    with _ONE_AT_A_TIME:
        before = _load(folder)
        if before is None:
            _begin(folder, read)
            return Change(significant=False)
        if before.untold:
            return Change(significant=True, changed=before.untold)
        change = compare(before.hardware, fingerprint(_readings(read), before.hardware.salt))
        if change.significant:
            _begin(folder, read, change.changed)
        return change


def told(folder: Path) -> None:
    """The licence knows of the significant change that `look` told of.

    Raises:
        WorldError: the folder cannot be written; the change is told once more, which does no harm.
    """
    with _ONE_AT_A_TIME:
        record = _load(folder)
        if record is not None and record.untold:
            _write(folder, _Record(record.hardware))


@dataclass(frozen=True, slots=True)
class _Record:
    """What the file holds: the computer, and the significant change that the licence does not know of yet."""

    hardware: Hardware
    untold: tuple[Kind, ...] = ()


def _begin(folder: Path, read: Reader | None, untold: tuple[Kind, ...] = ()) -> Hardware:
    record = _Record(fingerprint(_readings(read), secrets.token_bytes(_SALT_SIZE)), untold)
    _write(folder, record)
    return record.hardware


def _write(folder: Path, record: _Record) -> None:
    path = folder / FILE_NAME
    document = {
        "format": _FORMAT,
        "salt": record.hardware.salt.hex(),
        "components": {kind.value: list(prints) for kind, prints in record.hardware.components},
        "untold": [kind.value for kind in record.untold],
    }
    try:
        write_json(path, document)
    except OSError as error:
        raise WorldError(
            "hardware_unwritable",
            f"What hardware this computer has cannot be written to {path}: {error.strerror}.",
            remedy="Correct the folder's rights, or give another one with --home.",
        ) from error


def _load(folder: Path) -> _Record | None:
    """What was recorded; a file that says nothing is set aside, and the record begins anew."""
    path = folder / FILE_NAME
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        components = tuple((kind, _prints(stored["components"][kind])) for kind in Kind if kind in stored["components"])
        untold = tuple(Kind(name) for name in stored["untold"])
        return {_FORMAT: _Record(Hardware(bytes.fromhex(stored["salt"]), components), untold)}[stored["format"]]
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        with suppress(OSError):
            path.replace(path.with_name(path.name + ".damaged"))
        return None


def _prints(stored: object) -> tuple[str, ...]:
    if not isinstance(stored, list) or not all(isinstance(one, str) for one in stored):
        raise TypeError("hashes are texts")
    return tuple(stored)


def _readings(read: Reader | None) -> Readings:
    if read is not None:
        return read()
    from kmsmonitor.authority.hardware_reading import read_hardware  # noqa: PLC0415 - a worker's business

    return read_hardware()
