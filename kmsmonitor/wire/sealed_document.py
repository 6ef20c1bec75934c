"""The lab's documents on HTTPS: JSON in one canonical form, with a MAC under the lab's public key.

One value has exactly one encoding: keys sorted, no blanks, ASCII. Whoever reads one takes nothing else, so that an
unknown key, a key twice, a number in the place of a text or a changed byte is found, and found by name.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from hashlib import blake2b
from hmac import compare_digest
from typing import Any, Final
from uuid import UUID

from kmsmonitor.wire.activation import LAB_TEST_KEY
from kmsmonitor.wire.cursor import WireError

VERSION: Final = 1

Reader = Callable[[Any], Any]
"""Takes what JSON gave for one field and returns its value; raises ValueError with a sentence."""

_MAC: Final = "mac"
_DOCUMENT: Final = "document"
_VERSION: Final = "version"
_MAC_SIZE: Final = 16
_TIME: Final = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z", re.ASCII)
_HEX: Final = re.compile(r"[0-9a-f]*", re.ASCII)


def encode(document: str, fields: Mapping[str, Any], readers: Mapping[str, Reader]) -> bytes:
    """Write a document.

    Raises:
        ValueError: a field is not what its reader takes; the sentence begins with its name.
    """
    for name, reader in readers.items():
        try:
            reader(fields[name])
        except ValueError as error:
            raise ValueError(f"{name}: {error}") from None
    body = {**fields, _DOCUMENT: document, _VERSION: VERSION}
    return _canonical({**body, _MAC: _mac(body)})


def decode(data: bytes, document: str, readers: Mapping[str, Reader], *, limit: int) -> dict[str, Any]:
    """Read a document of at most `limit` bytes; its fields, as their readers give them.

    Raises:
        WireError: anything at all is wrong with it; `field` is the name of what is.
    """
    if len(data) > limit:
        raise WireError("size", limit, f"{len(data)} bytes, at most {limit} are read", wanted=limit, had=len(data))
    raw = _parse(data)
    _check_names(raw, {*readers, _DOCUMENT, _VERSION, _MAC})
    if raw[_DOCUMENT] != document:
        raise WireError(_DOCUMENT, _place(data, _DOCUMENT), f"this is no {document}")
    if raw[_VERSION] is True or raw[_VERSION] != VERSION:
        raise WireError(_VERSION, _place(data, _VERSION), f"only version {VERSION} is known")
    if _canonical(raw) != data:
        raise WireError("encoding", 0, "not the canonical form: a blank, another order, or a key twice")
    seal = raw.pop(_MAC)
    if not isinstance(seal, str) or not seal.isascii() or not compare_digest(seal, _mac(raw)):
        raise WireError(_MAC, _place(data, _MAC), "the document was changed on its way, or is under another key")
    return {name: _read(data, name, reader, raw[name]) for name, reader in readers.items()}


def _parse(data: bytes) -> dict[str, Any]:
    try:
        raw = json.loads(data)
    except (ValueError, RecursionError) as error:
        place = error.pos if isinstance(error, json.JSONDecodeError) else 0
        raise WireError(_DOCUMENT, place, "this is no JSON document") from None
    if not isinstance(raw, dict):
        raise WireError(_DOCUMENT, 0, "this is no JSON object")
    return raw


def _check_names(raw: Mapping[str, Any], wanted: set[str]) -> None:
    for name in sorted(wanted - set(raw)):
        raise WireError(name, 0, "it is missing")
    for name in sorted(set(raw) - wanted):
        raise WireError(ascii(name[:40]), 0, "nobody knows this field")


def _read(data: bytes, name: str, reader: Reader, value: object) -> Any:  # noqa: ANN401 - each field has its own type
    try:
        return reader(value)
    except ValueError as error:
        raise WireError(name, _place(data, name), str(error)) from None


def _place(data: bytes, name: str) -> int:
    return max(data.find(f'"{name}":'.encode("ascii")), 0)


def _canonical(values: Mapping[str, Any]) -> bytes:
    return json.dumps(values, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")


def _mac(body: Mapping[str, Any]) -> str:
    return blake2b(_canonical(body), key=LAB_TEST_KEY, person=b"document", digest_size=_MAC_SIZE).hexdigest()


# ---------------------------------------------------------------- readers


def text(longest: int, *, empty: bool = True) -> Reader:
    """A text that can be shown, of at most `longest` characters."""

    def read(value: object) -> str:
        if not isinstance(value, str) or len(value) > longest or not value.isprintable() or not (value or empty):
            raise ValueError(f"it is not a text of {0 if empty else 1} to {longest} characters that can be shown")
        return value

    return read


def digits(*lengths: int) -> Reader:
    """A text of digits alone, as long as one of these; 0 allows none."""

    def read(value: object) -> str:
        numeric = isinstance(value, str) and (not value or (value.isascii() and value.isdecimal()))
        if not isinstance(value, str) or not numeric or len(value) not in lengths:
            raise ValueError(f"it does not have {' or '.join(map(str, lengths))} digits")
        return value

    return read


def hexadecimal(size: int) -> Reader:
    """`size` bytes as lower-case hexadecimal digits."""

    def read(value: object) -> str:
        if not isinstance(value, str) or len(value) != 2 * size or not _HEX.fullmatch(value):
            raise ValueError(f"it does not have {2 * size} hexadecimal digits")
        return value

    return read


def number(lowest: int, highest: int) -> Reader:
    """A whole number."""

    def read(value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not lowest <= value <= highest:
            raise ValueError(f"it is not a whole number from {lowest} to {highest}")
        return value

    return read


def uuid_text(value: object) -> str:
    """A UUID in its usual form."""
    try:
        if isinstance(value, str) and str(UUID(value)) == value:
            return value
    except ValueError:
        pass
    raise ValueError("it is not a UUID")


def time_text(value: object) -> str:
    """A moment as `time_to_text` writes it."""
    if isinstance(value, str) and _TIME.fullmatch(value):
        try:
            datetime.fromisoformat(value)
        except ValueError:
            pass
        else:
            return value
    raise ValueError("it is not a time in UTC such as 2026-11-22T12:00:00.000000Z")


def time_to_text(moment: datetime) -> str:
    """A moment as it stands in a document: UTC, with microseconds.

    Raises:
        ValueError: it has no zone (S12).
    """
    if moment.tzinfo is None:
        raise ValueError("a time without zone cannot be sent (S12)")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")


def text_to_time(value: str) -> datetime:
    """The moment that `time_text` let pass."""
    return datetime.fromisoformat(value)
