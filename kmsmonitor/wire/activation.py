"""The lab's activation dialect: one request, one response, 248 bytes each.

This is *not* the genuine licensing protocol and cannot be taken for it: own interface, own magic numbers, own layout,
own message authentication under a key that is printed below. It carries the fields that the rules speak of (K9 to K12,
H1 to H8), so that client and host can be tried out in full.

Both layouts are fixed, little-endian (UUIDs in their written order), without padding; each ends in a MAC over all bytes
before it. The decoders check everything: size, magic, version, MAC, reserved bytes, ranges and text.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import blake2b
from hmac import compare_digest
from struct import Struct
from typing import Final
from uuid import UUID

from kmsmonitor.wire.cursor import WireError, exactly

LAB_TEST_KEY: Final = b"kmsmonitor lab: this key is public and protects nothing"
"""The MAC key of every lab client and host. Public on purpose: it finds damage and mix-ups, it keeps no secrets."""

DIALECT_VERSION: Final = 1
MESSAGE_SIZE: Final = 248
NAME_UNITS: Final = 63  # UTF-16 code units of a workstation name or host ID; a NUL always follows

_MAC_SIZE: Final = 16
_KEYED: Final = blake2b(key=LAB_TEST_KEY, digest_size=_MAC_SIZE)  # RFC 7693: BLAKE2b with a key is a MAC by itself
_SIGNED: Final = MESSAGE_SIZE - _MAC_SIZE
_NAME_SIZE: Final = 2 * (NAME_UNITS + 1)
_REQUEST_MAGIC: Final = b"kmLQ"
_RESPONSE_MAGIC: Final = b"kmLA"

# magic, version, is_virtual, licence_status, remaining_minutes, request_time, activation_id, product_group_id,
# application_id, cmid, previous_cmid, required_count, reserved, workstation
_REQUEST: Final = Struct(f"<4sHBBIQ16s16s16s16s16sHH{_NAME_SIZE}s")
# magic, version, reserved, result, count, reserved, activation and renewal interval, request_time, host_time, cmid,
# host_id, reserved
_RESPONSE: Final = Struct(f"<4sHHIHHIIQQ16s{_NAME_SIZE}s48s")

_EPOCH: Final = datetime(1601, 1, 1, tzinfo=UTC)  # as FILETIME: 100 ns since then
_TICKS_PER_MICROSECOND: Final = 10
_LAST_TICK: Final = ((datetime.max.replace(tzinfo=UTC) - _EPOCH) // timedelta(microseconds=1)) * _TICKS_PER_MICROSECOND
_MICROSECOND: Final = timedelta(microseconds=1)
_NIL: Final = UUID(int=0)
_RESERVED: Final = bytes(48)

INTERVAL_MINUTES: Final = range(15, 43201)
"""The intervals a host may name, in minutes (S11; the documented limits of VLActivationInterval)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivationRequest:
    """What a client says when it asks to be activated or renewed (K12: it is the same message).

    `remaining_minutes` is what is left of its validity interval; `required_count` its threshold (K11);
    `previous_cmid` the all-zero UUID if its ID never changed; `request_time` aware; `workstation` up to 63 characters.
    """

    is_virtual: bool
    licence_status: int
    remaining_minutes: int
    application_id: UUID
    product_group_id: UUID
    activation_id: UUID
    cmid: UUID
    previous_cmid: UUID = _NIL
    required_count: int
    request_time: datetime
    workstation: str
    version: int = DIALECT_VERSION

    def pack(self) -> bytes:
        """Write the message.

        Raises:
            ValueError: a field does not fit in the layout, or `unpack` would refuse it.
        """
        _check_request(self.licence_status, self.required_count, self.cmid, _reject_value)
        return _sealed(
            _REQUEST,
            _REQUEST_MAGIC,
            self.version,
            bool(self.is_virtual),
            self.licence_status,
            self.remaining_minutes,
            _ticks(self.request_time),
            self.activation_id.bytes,
            self.product_group_id.bytes,
            self.application_id.bytes,
            self.cmid.bytes,
            self.previous_cmid.bytes,
            self.required_count,
            0,
            _pack_name(self.workstation),
        )

    @classmethod
    def unpack(cls, data: bytes) -> ActivationRequest:
        """Read and check the message.

        Raises:
            WireError: anything at all is wrong with it.
        """
        _check_seal(data, _REQUEST_MAGIC, "activation request")
        (_, version, virtual, status, remaining, ticks, activation, group, application, cmid, previous, required, gap,
         name) = _REQUEST.unpack_from(data)  # fmt: skip
        if virtual > 1:
            raise WireError("is_virtual", 6, f"{virtual} is neither 0 nor 1")
        if gap:
            raise WireError("reserved", 102, f"{gap:#06x} where zero belongs")
        client = _uuid(cmid)
        _check_request(status, required, client, WireError)
        return cls(
            is_virtual=virtual == 1,
            licence_status=status,
            remaining_minutes=remaining,
            application_id=_uuid(application),
            product_group_id=_uuid(group),
            activation_id=_uuid(activation),
            cmid=client,
            previous_cmid=_uuid(previous),
            required_count=required,
            request_time=_time(ticks, "request_time", 12),
            workstation=_unpack_name(name, "workstation", 104),
            version=version,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivationResponse:
    """What a host answers: its current count (K10), or why it refuses.

    `result` is an HRESULT, 0 for "here is my count"; `cmid` and `request_time` echo the request; the intervals are in
    minutes (15 to 43200), 0 where the host leaves them to the client (S11). `host_time` is the host's own clock, where
    it tells it: it shows how far two clocks are apart.
    """

    result: int = 0
    host_id: str
    cmid: UUID
    request_time: datetime
    count: int
    activation_interval_minutes: int = 0
    renewal_interval_minutes: int = 0
    host_time: datetime | None = None
    version: int = DIALECT_VERSION

    def pack(self) -> bytes:
        """Write the message.

        Raises:
            ValueError: a field does not fit in the layout, or `unpack` would refuse it.
        """
        _check_response(self.activation_interval_minutes, self.renewal_interval_minutes, self.cmid, _reject_value)
        return _sealed(
            _RESPONSE,
            _RESPONSE_MAGIC,
            self.version,
            0,
            self.result,
            self.count,
            0,
            self.activation_interval_minutes,
            self.renewal_interval_minutes,
            _ticks(self.request_time),
            0 if self.host_time is None else _ticks(self.host_time),
            self.cmid.bytes,
            _pack_name(self.host_id),
            _RESERVED,
        )

    @classmethod
    def unpack(cls, data: bytes) -> ActivationResponse:
        """Read and check the message.

        Raises:
            WireError: anything at all is wrong with it.
        """
        _check_seal(data, _RESPONSE_MAGIC, "activation response")
        (_, version, gap, result, count, gap2, activation, renewal, ticks, host_ticks, cmid, name,
         tail) = _RESPONSE.unpack_from(data)  # fmt: skip
        if gap or gap2 or tail != _RESERVED:
            raise WireError("reserved", 6 if gap else 14 if gap2 else 184, "something stands where zero belongs")
        client = _uuid(cmid)
        _check_response(activation, renewal, client, WireError)
        return cls(
            result=result,
            host_id=_unpack_name(name, "host_id", 56),
            cmid=client,
            request_time=_time(ticks, "request_time", 24),
            count=count,
            activation_interval_minutes=activation,
            renewal_interval_minutes=renewal,
            host_time=_time(host_ticks, "host_time", 32) if host_ticks else None,
            version=version,
        )


_Refuse = Callable[[str, int, str], Exception]


def _reject_value(field: str, _offset: int, detail: str) -> ValueError:
    return ValueError(f"{field}: {detail}")


def _check_request(status: int, required: int, cmid: UUID, refuse: _Refuse) -> None:
    if not 0 <= status <= 6:  # S1
        raise refuse("licence_status", 7, f"{status} is not between 0 and 6")
    if required < 1:
        raise refuse("required_count", 100, "a threshold of 0 does not exist")
    if cmid == _NIL:
        raise refuse("cmid", 68, "the nil UUID identifies nobody")


def _check_response(activation: int, renewal: int, cmid: UUID, refuse: _Refuse) -> None:
    if activation and activation not in INTERVAL_MINUTES:
        raise refuse("activation_interval_minutes", 16, f"{activation} is neither 0 nor between 15 and 43200")
    if renewal and renewal not in INTERVAL_MINUTES:
        raise refuse("renewal_interval_minutes", 20, f"{renewal} is neither 0 nor between 15 and 43200")
    if cmid == _NIL:
        raise refuse("cmid", 40, "the nil UUID identifies nobody")


@lru_cache(maxsize=256)  # products and groups are few, and a client always sees its own ID again
def _uuid(raw: bytes) -> UUID:
    return UUID(bytes=raw)


def _mac(signed: bytes) -> bytes:
    state = _KEYED.copy()
    state.update(signed)
    return state.digest()


def _sealed(layout: Struct, magic: bytes, version: int, *fields: object) -> bytes:
    if version != DIALECT_VERSION:
        raise ValueError(f"version: {version} is not {DIALECT_VERSION}")
    try:
        signed = layout.pack(magic, version, *fields)
    except struct.error as error:
        raise ValueError(f"a number does not fit in its field: {error}") from None
    return signed + _mac(signed)


def _check_seal(data: bytes, magic: bytes, what: str) -> None:
    exactly(data, MESSAGE_SIZE, what)
    if data[:4] != magic:
        raise WireError("magic", 0, f"{data[:4]!r} does not begin an {what}")
    version = data[4] | data[5] << 8
    if version != DIALECT_VERSION:
        raise WireError("version", 4, f"{version} is not {DIALECT_VERSION}")
    if not compare_digest(data[_SIGNED:], _mac(data[:_SIGNED])):
        raise WireError("mac", _SIGNED, "the message was changed on its way, or is under another key")


def _ticks(moment: datetime) -> int:
    if moment.tzinfo is None:
        raise ValueError("a time without zone cannot be sent (S12)")
    ticks = (moment - _EPOCH) // _MICROSECOND * _TICKS_PER_MICROSECOND
    if ticks <= 0:
        raise ValueError(f"{moment} is before 1601")
    return ticks


def _time(ticks: int, field: str, offset: int) -> datetime:
    microseconds, rest = divmod(ticks, _TICKS_PER_MICROSECOND)
    if rest:  # could not be echoed, and no sender of this dialect writes it
        raise WireError(field, offset, "not a whole number of microseconds")
    if not 0 < ticks <= _LAST_TICK:
        raise WireError(field, offset, f"{ticks} is not between the years 1601 and 9999")
    return _EPOCH + timedelta(microseconds=microseconds)


def _pack_name(name: str) -> bytes:
    raw = name.encode("utf-16-le")
    if len(raw) > 2 * NAME_UNITS:
        raise ValueError(f"{name!r} is longer than {NAME_UNITS} characters")
    if not name.isprintable():
        raise ValueError(f"{name!r} contains a character that cannot be shown")
    return raw


@lru_cache(maxsize=256)  # a host's own name comes in every answer
def _unpack_name(raw: bytes, field: str, offset: int) -> str:
    try:
        padded = raw.decode("utf-16-le")
    except UnicodeDecodeError as error:
        raise WireError(field, offset + error.start, "not UTF-16") from None
    name = padded.rstrip("\0")
    if padded[-1] != "\0":
        raise WireError(field, offset + _NAME_SIZE - 2, "the closing zero is missing")
    if not name.isprintable():  # control characters would end up in logs and windows; a NUL inside is one of them
        raise WireError(field, offset, "a character that cannot be shown")
    return name
