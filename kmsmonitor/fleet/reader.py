"""Reads what thousands of machines dropped into a folder: quickly, and no file stops it.

Whoever may write into the folder may write anything. So a file is only taken if it is a plain file of a sane size that
holds what it should; every other one is named with its reason. Fields that this version does not know are kept.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.monitor.codec import moment
from kmsmonitor.monitor.system_log import one_line
from kmsmonitor.value import dataclass

LARGEST_FILE = 64 * 1024  # bytes; an export has some 1,100
DEEPEST = 8  # folders in folders
_SUFFIX = ".json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """One machine as its file tells.

    Attributes:
        file: path below the folder.
        token: its pseudonym.
        site: as it says, else the folder that its file lies in, else "".
        collected_at: when it wrote this; last_success_at, expires_at: of its watched product.
        urgency: how it stood then: `ok`, `attention`, `problem`, `unknown`.
        cause: why its last attempt failed, or None.
        host: the host that it uses, or None; cmid_token: of its client machine ID, or None.
        told: the whole object, unknown fields too.
    """

    file: str
    token: str
    site: str
    collected_at: datetime
    last_success_at: datetime | None
    expires_at: datetime | None
    urgency: str
    cause: str | None
    host: str | None
    cmid_token: str | None
    told: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Broken:
    """A file that was left out, and why."""

    file: str
    reason: str


def read_folder(folder: Path) -> tuple[tuple[Machine, ...], tuple[Broken, ...]]:
    """Every file below the folder, in the order of their names.

    Raises:
        WorldError: the folder itself cannot be read.
    """
    machines: list[Machine] = []
    broken: list[Broken] = []
    try:
        found = sorted(_files(str(folder), "", 0))
    except OSError as error:
        raise WorldError(
            "fleet_folder_unreadable",
            f"The folder {folder} cannot be read: {error.strerror}.",
            remedy="Give the folder into which the computers drop their files.",
        ) from error
    for name, path, plain in found:
        try:
            machines.append(_machine(name, _text(path, plain=plain)))
        except OSError as error:
            broken.append(Broken(one_line(name), f"it cannot be read: {error.strerror}"))
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            broken.append(Broken(one_line(name), _reason(error)))
    return tuple(machines), tuple(broken)


def _files(folder: str, below: str, depth: int) -> Iterator[tuple[str, str, bool]]:
    """Name below the folder, path, and whether it is a plain file; a link may lead anywhere and is none."""
    with os.scandir(folder) as entries:
        for entry in entries:
            name = below + entry.name
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                if depth < DEEPEST:
                    yield from _files_of_site(entry.path, f"{name}/", depth + 1)
            elif entry.name.endswith(_SUFFIX):
                yield name, entry.path, entry.is_file(follow_symlinks=False)


def _files_of_site(folder: str, below: str, depth: int) -> Iterator[tuple[str, str, bool]]:
    """As `_files`; a folder inside that cannot be listed is named like a file that cannot be read."""
    try:
        yield from _files(folder, below, depth)
    except OSError:
        yield below, folder, True


def _text(path: str, *, plain: bool) -> bytes:
    if not plain:
        raise ValueError("it is no plain file")
    with open(path, "rb") as file:  # noqa: PTH123 - a Path for each of ten thousand costs as much as reading it
        data = file.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise ValueError(f"it is larger than {LARGEST_FILE // 1024} KiB")
    return data


def _machine(name: str, data: bytes) -> Machine:
    told = json.loads(data.decode("utf-8-sig"), parse_constant=_no_number)  # an editor's mark does no harm
    if not isinstance(told, dict):
        raise TypeError("it holds no object")
    if not isinstance(told["schema"], int) or told["schema"] < 1:
        raise ValueError("its schema is no number from 1 on")
    collected_at = _moment(told, "collected_at")
    token = _word(told, "machine_token")
    if collected_at is None or not token:
        raise KeyError("machine_token" if collected_at else "collected_at")
    return Machine(
        file=name,
        token=token,
        site=_word(told, "site") or name.rpartition("/")[0],
        collected_at=collected_at,
        last_success_at=_moment(told, "last_success_at"),
        expires_at=_moment(told, "expires_at"),
        urgency=_word(told, "urgency") or "unknown",
        cause=_word(told, "cause_id"),
        host=_word(told, "host_used"),
        cmid_token=_word(told, "cmid_token"),
        told=told,
    )


def _word(told: dict[str, Any], field: str) -> str | None:
    value = told.get(field)
    if value is None or isinstance(value, str):
        return value
    raise TypeError(f"{field} is no text")


def _moment(told: dict[str, Any], field: str) -> datetime | None:
    value = _word(told, field)
    try:
        return None if value is None else moment(value)
    except (ValueError, TypeError, OverflowError):  # the last: the year 1 in a zone east of Greenwich
        raise ValueError(f"{field} is no moment with its zone") from None


def _no_number(text: str) -> float:
    raise ValueError(f"{text} is no number in JSON")


def _reason(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"it has no {error.args[0]}"
    if isinstance(error, UnicodeDecodeError):
        return "it is no UTF-8"
    if isinstance(error, json.JSONDecodeError):
        return f"it is no JSON: {one_line(error.msg)} at line {error.lineno}"
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    return one_line(str(error))
