"""Request, response and fault: one remote call, in fragments if it must be (C706 12.6.4.7, 12.6.4.9, 12.6.4.10)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import ClassVar, Final
from uuid import UUID

from kmsmonitor.wire.cursor import Layout, Reader
from kmsmonitor.wire.header import WHOLE, Header, PacketFlags, PacketType, Verifier, named, pack_packet

CALL_HEADER_SIZE: Final = 24
"""Bytes before the stub of a request without object UUID, and of a response."""

_OBJECT_UUID: Final = int(PacketFlags.OBJECT_UUID)
_CALL: Final = Layout("IHH")  # alloc_hint, p_cont_id, opnum
_REPLY: Final = Layout("IHBx")  # alloc_hint, p_cont_id, cancel_count, reserved


class FaultStatus(IntEnum):
    """The status codes of faults that a client of ours may meet (C706 appendix E, MS-RPCE 2.2.2.5)."""

    ACCESS_DENIED = 0x00000005
    CANT_PERFORM = 0x000006D8
    BAD_STUB_DATA = 0x000006F7
    OP_RNG_ERROR = 0x1C010002
    UNK_IF = 0x1C010003
    WRONG_BOOT_TIME = 0x1C010006
    YOU_CRASHED = 0x1C010009
    PROTO_ERROR = 0x1C01000B
    OUT_ARGS_TOO_BIG = 0x1C010013
    SERVER_TOO_BUSY = 0x1C010014
    UNSUPPORTED_TYPE = 0x1C010017
    REMOTE_NO_MEMORY = 0x1C00001B
    FAULT_UNSPEC = 0x1C000012


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One fragment of a call. `alloc_hint`: bytes of stub still to come, with this fragment's own, or 0 for unknown."""

    # C706 12.6.4.9
    packet_type: ClassVar[PacketType] = PacketType.REQUEST
    call_id: int
    opnum: int
    stub: bytes
    context_id: int = 0
    alloc_hint: int = 0
    object_uuid: UUID | None = None
    flags: PacketFlags = WHOLE
    verifier: Verifier | None = None

    def pack(self) -> bytes:
        """Write the packet; the flag for the object UUID follows from its presence."""
        body = _CALL.pack(self.alloc_hint, self.context_id, self.opnum)
        flags = int(self.flags) & ~_OBJECT_UUID
        if self.object_uuid is not None:
            flags |= _OBJECT_UUID
            body += self.object_uuid.bytes_le
        return pack_packet(self.packet_type, flags, self.call_id, body + self.stub, self.verifier)

    @classmethod
    def from_body(cls, header: Header, reader: Reader, verifier: Verifier | None) -> Request:
        """Read the body of a packet whose header is known.

        Raises:
            WireError: it is malformed.
        """
        hint, context_id, opnum = reader.fields(_CALL, "alloc_hint")
        object_uuid = reader.uuid("object") if int(header.flags) & _OBJECT_UUID else None
        return cls(
            call_id=header.call_id,
            opnum=opnum,
            stub=reader.rest(),
            context_id=context_id,
            alloc_hint=hint,
            object_uuid=object_uuid,
            flags=header.flags,
            verifier=verifier,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One fragment of a call's result."""

    # C706 12.6.4.10
    packet_type: ClassVar[PacketType] = PacketType.RESPONSE
    call_id: int
    stub: bytes
    context_id: int = 0
    alloc_hint: int = 0
    cancel_count: int = 0
    flags: PacketFlags = WHOLE
    verifier: Verifier | None = None

    def pack(self) -> bytes:
        """Write the packet."""
        body = _REPLY.pack(self.alloc_hint, self.context_id, self.cancel_count) + self.stub
        return pack_packet(self.packet_type, self.flags, self.call_id, body, self.verifier)

    @classmethod
    def from_body(cls, header: Header, reader: Reader, verifier: Verifier | None) -> Response:
        """Read the body of a packet whose header is known.

        Raises:
            WireError: it is malformed.
        """
        hint, context_id, cancel_count = reader.fields(_REPLY, "alloc_hint")
        return cls(
            call_id=header.call_id,
            stub=reader.rest(),
            context_id=context_id,
            alloc_hint=hint,
            cancel_count=cancel_count,
            flags=header.flags,
            verifier=verifier,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A call that failed in the server's RPC layer, or in the server itself, with the status it gave."""

    # C706 12.6.4.7
    packet_type: ClassVar[PacketType] = PacketType.FAULT
    call_id: int
    status: FaultStatus | int
    context_id: int = 0
    alloc_hint: int = 0
    cancel_count: int = 0
    stub: bytes = b""
    flags: PacketFlags = WHOLE
    verifier: Verifier | None = None

    def pack(self) -> bytes:
        """Write the packet."""
        body = _REPLY.pack(self.alloc_hint, self.context_id, self.cancel_count)
        body += self.status.to_bytes(4, "little") + bytes(4) + self.stub  # status, reserved2
        return pack_packet(self.packet_type, self.flags, self.call_id, body, self.verifier)

    @classmethod
    def from_body(cls, header: Header, reader: Reader, verifier: Verifier | None) -> Fault:
        """Read the body of a packet whose header is known.

        Raises:
            WireError: it is malformed.
        """
        hint, context_id, cancel_count = reader.fields(_REPLY, "alloc_hint")
        status = named(FaultStatus, reader.number(4, "status"))
        if reader.left:  # impacket's server ends here, four bytes short of the specification; the status is what counts
            reader.skip(4, "reserved2")
        return cls(
            call_id=header.call_id,
            status=status,
            context_id=context_id,
            alloc_hint=hint,
            cancel_count=cancel_count,
            stub=reader.rest(),
            flags=header.flags,
            verifier=verifier,
        )
