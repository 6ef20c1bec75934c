"""What every connection-oriented DCE/RPC packet has in common: numbers, the 16-byte header, the verifier at its end.

Sources: C706 (DCE 1.1 RPC) chapter 12.6 and MS-RPCE 2.2. Reading accepts both byte orders, as the data representation
label says; writing is always little-endian.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, IntFlag
from struct import Struct
from typing import Final, TypeVar

from kmsmonitor.wire.cursor import ByteOrder, Reader, WireError, too_short

HEADER_SIZE: Final = 16
VERIFIER_HEADER_SIZE: Final = 8
MUST_RECEIVE_SIZE: Final = 1432  # C706 12.6.3.1, MustRecvFragSize: every implementation takes fragments this long
DREP_LITTLE_ASCII_IEEE: Final = b"\x10\x00\x00\x00"  # C706 14.1

_VERSIONS: Final = (b"\x05\x00", b"\x05\x01")
_LITTLE: Final = Struct("<4B4sHHI")
_BIG: Final = Struct(">4B4sHHI")


class PacketType(IntEnum):
    """C706 12.6.4 with `AUTH3` of MS-RPCE 2.2.2.5; the connectionless types are named so that errors can name them."""

    REQUEST = 0
    PING = 1
    RESPONSE = 2
    FAULT = 3
    WORKING = 4
    NOCALL = 5
    REJECT = 6
    ACK = 7
    CL_CANCEL = 8
    FACK = 9
    CANCEL_ACK = 10
    BIND = 11
    BIND_ACK = 12
    BIND_NAK = 13
    ALTER_CONTEXT = 14
    ALTER_CONTEXT_RESP = 15
    AUTH3 = 16
    SHUTDOWN = 17
    CO_CANCEL = 18
    ORPHANED = 19


class PacketFlags(IntFlag):
    """C706 12.6.3.1, `pfc_flags`."""

    NONE = 0
    FIRST_FRAG = 0x01
    LAST_FRAG = 0x02
    PENDING_CANCEL = 0x04
    RESERVED_1 = 0x08
    CONC_MPX = 0x10
    DID_NOT_EXECUTE = 0x20
    MAYBE = 0x40
    OBJECT_UUID = 0x80


WHOLE: Final = PacketFlags.FIRST_FRAG | PacketFlags.LAST_FRAG
_FLAGS: Final = tuple(PacketFlags(number) for number in range(256))  # looked up, since making one costs a microsecond

_E = TypeVar("_E", bound=IntEnum)


def named(kind: type[_E], number: int) -> _E | int:
    """Give a wire number its name if the specification has one; an unknown number stays itself."""
    return kind._value2member_map_.get(number, number)  # type: ignore[return-value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The common header (C706 12.6.3.1). Lengths in bytes; `frag_length` counts the header too."""

    packet_type: int
    flags: PacketFlags
    order: ByteOrder
    frag_length: int
    auth_length: int
    call_id: int
    minor: int = 0

    @property
    def body_end(self) -> int:
        """Offset where the body, with its padding, ends and the verifier begins."""
        return self.frag_length - (self.auth_length + VERIFIER_HEADER_SIZE if self.auth_length else 0)

    @classmethod
    def unpack(cls, data: bytes) -> Header:
        """Read the header at the start of `data`; what follows it may be incomplete.

        Raises:
            WireError: not version 5.0 or 5.1, an unknown data representation, or lengths that contradict each other.
        """
        check_start(data)
        if len(data) < HEADER_SIZE:
            raise too_short("header", len(data), HEADER_SIZE, len(data))
        form = _BIG if data[4] >> 4 == 0 else _LITTLE
        _, minor, packet_type, flags, drep, frag_length, auth_length, call_id = form.unpack_from(data)
        if drep[0] >> 4 > 1:  # C706 14.1: 0 big-endian, 1 little-endian
            raise WireError("drep", 4, f"integer representation {drep[0] >> 4} is not defined")
        if frag_length < HEADER_SIZE:
            raise WireError("frag_length", 8, f"{frag_length} is less than the header's own 16")
        if auth_length and auth_length + VERIFIER_HEADER_SIZE > frag_length - HEADER_SIZE:
            raise WireError("auth_length", 10, f"a verifier of {auth_length} bytes does not fit in {frag_length}")
        return cls(
            packet_type=packet_type,
            flags=_FLAGS[flags],
            order="big" if form is _BIG else "little",
            frag_length=frag_length,
            auth_length=auth_length,
            call_id=call_id,
            minor=minor,
        )


def check_start(data: bytes, start: int = 0) -> None:
    """Check as much of the version as there is, so that a peer that does not speak RPC is found by its first byte.

    Raises:
        WireError: field `rpc_vers` or `rpc_vers_minor`.
    """
    version = data[start : start + 2]
    if version in _VERSIONS or not version:
        return
    if version[0] != 5:
        raise WireError("rpc_vers", 0, f"version {version[0]} is not 5")
    if len(version) > 1:
        raise WireError("rpc_vers_minor", 1, f"version 5.{version[1]} is neither 5.0 nor 5.1")


@dataclass(frozen=True, slots=True)
class Verifier:
    """The authentication verifier (C706 13.2.6.1, MS-RPCE 2.2.2.11), kept as it came: our calls are anonymous (K8)."""

    auth_type: int
    level: int
    context_id: int
    value: bytes

    @classmethod
    def unpack(cls, data: bytes, header: Header) -> tuple[Verifier | None, int]:
        """Read the verifier of a whole packet, and say where the body before it ends.

        Raises:
            WireError: its padding is longer than the body.
        """
        end = header.body_end
        if not header.auth_length:
            return None, end
        reader = Reader(data, header.order, start=end, end=header.frag_length)
        auth_type, level = reader.number(1, "auth_type"), reader.number(1, "auth_level")
        padding = reader.number(1, "auth_pad_length")
        reader.skip(1, "auth_reserved")
        if padding > end - HEADER_SIZE:
            raise WireError("auth_pad_length", reader.offset - 2, f"{padding} bytes of padding in a shorter body")
        context_id = reader.number(4, "auth_context_id")
        return cls(auth_type, level, context_id, reader.rest()), end - padding

    def pack(self, body_size: int) -> bytes:
        """Write padding to a multiple of four, the verifier's header, and the value."""
        padding = -body_size % 4
        head = bytes((self.auth_type, self.level, padding, 0)) + self.context_id.to_bytes(4, "little")
        return bytes(padding) + head + self.value


def pack_packet(packet_type: int, flags: int, call_id: int, body: bytes, verifier: Verifier | None = None) -> bytes:
    """Put header, body and verifier together.

    Raises:
        ValueError: the packet would be longer than a fragment's length field can say (65535 bytes).
    """
    tail = verifier.pack(len(body)) if verifier else b""
    size = HEADER_SIZE + len(body) + len(tail)
    if size > 0xFFFF:
        raise ValueError(f"a fragment of {size} bytes is too long: split it")
    auth_length = len(verifier.value) if verifier else 0
    return _LITTLE.pack(5, 0, packet_type, flags, DREP_LITTLE_ASCII_IEEE, size, auth_length, call_id) + body + tail
