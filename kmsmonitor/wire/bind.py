"""Bind, its acknowledgement and its refusal: how two RPC peers agree on interfaces (C706 12.6.4.3 to 12.6.4.5)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import ClassVar, Final
from uuid import UUID

from kmsmonitor.wire.cursor import ByteOrder, Layout, Reader
from kmsmonitor.wire.header import WHOLE, Header, PacketFlags, PacketType, Verifier, named, pack_packet
from kmsmonitor.wire.ids import NDR, SyntaxId

DEFAULT_FRAGMENT: Final = 5840
NO_SYNTAX: Final = SyntaxId(UUID(int=0), 0)
# max_xmit_frag, max_recv_frag, assoc_group_id
_SIZES: Final = Layout("HHI")
# p_syntax_id_t: if_uuid, if_version. The version is one 32-bit number, major in its low half (C706 12.6.3.1), so the
# halves change place with the byte order.
_SYNTAX: Final = Layout("16sI")
# n_context_elem or n_results, reserved, reserved2
_COUNT: Final = Layout("B3x")
# p_cont_id, n_transfer_syn, reserved
_CONTEXT: Final = Layout("HBx")
# result, reason
_RESULT: Final = Layout("HH")


class ContextResult(IntEnum):
    """`p_cont_def_result_t` (C706 12.6.3.1) with `NEGOTIATE_ACK` of MS-RPCE 2.2.2.4."""

    ACCEPTANCE = 0
    USER_REJECTION = 1
    PROVIDER_REJECTION = 2
    NEGOTIATE_ACK = 3


class ProviderReason(IntEnum):
    """`p_provider_reason_t` (C706 12.6.3.1)."""

    REASON_NOT_SPECIFIED = 0
    ABSTRACT_SYNTAX_NOT_SUPPORTED = 1
    PROPOSED_TRANSFER_SYNTAXES_NOT_SUPPORTED = 2
    LOCAL_LIMIT_EXCEEDED = 3


class RejectReason(IntEnum):
    """`p_reject_reason_t` (C706 12.6.3.1) with 8 and 9 of MS-RPCE 2.2.2.5."""

    REASON_NOT_SPECIFIED = 0
    TEMPORARY_CONGESTION = 1
    LOCAL_LIMIT_EXCEEDED = 2
    CALLED_PADDR_UNKNOWN = 3
    PROTOCOL_VERSION_NOT_SUPPORTED = 4
    DEFAULT_CONTEXT_NOT_SUPPORTED = 5
    USER_DATA_NOT_READABLE = 6
    NO_PSAP_AVAILABLE = 7
    AUTHENTICATION_TYPE_NOT_RECOGNIZED = 8
    INVALID_CHECKSUM = 9


def _pack_syntax(syntax: SyntaxId) -> bytes:
    version = syntax.major.to_bytes(2, "little") + syntax.minor.to_bytes(2, "little")
    return syntax.uuid.bytes_le + version


def _read_syntax(reader: Reader, field: str) -> SyntaxId:
    raw, version = reader.fields(_SYNTAX, field)
    return _syntax(raw, version, reader.order)


@lru_cache(maxsize=64)  # the same few come in every conversation
def _syntax(raw: bytes, version: int, order: ByteOrder) -> SyntaxId:
    uuid = UUID(bytes_le=raw) if order == "little" else UUID(bytes=raw)
    return SyntaxId(uuid, version & 0xFFFF, version >> 16)


@dataclass(frozen=True, slots=True)
class PresentationContext:
    """One interface offered in a bind (`p_cont_elem_t`), with the transfer syntaxes it could be spoken in."""

    context_id: int
    abstract_syntax: SyntaxId
    transfer_syntaxes: tuple[SyntaxId, ...] = (NDR,)

    def pack(self) -> bytes:
        """Write the element."""
        head = self.context_id.to_bytes(2, "little") + bytes((len(self.transfer_syntaxes), 0))
        return head + _pack_syntax(self.abstract_syntax) + b"".join(map(_pack_syntax, self.transfer_syntaxes))

    @classmethod
    def read(cls, reader: Reader) -> PresentationContext:
        """Read the element.

        Raises:
            WireError: it ends too early.
        """
        context_id, count = reader.fields(_CONTEXT, "p_cont_elem")
        abstract = _read_syntax(reader, "abstract_syntax")
        return cls(context_id, abstract, tuple(_read_syntax(reader, "transfer_syntax") for _ in range(count)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Bind:
    """A client's offer. Fragment sizes in bytes are what *it* can send and receive."""

    # C706 12.6.4.3
    packet_type: ClassVar[PacketType] = PacketType.BIND
    call_id: int
    contexts: tuple[PresentationContext, ...]
    max_xmit_frag: int = DEFAULT_FRAGMENT
    max_recv_frag: int = DEFAULT_FRAGMENT
    assoc_group_id: int = 0
    flags: PacketFlags = WHOLE
    verifier: Verifier | None = None

    def pack(self) -> bytes:
        """Write the packet."""
        head = _SIZES.pack(self.max_xmit_frag, self.max_recv_frag, self.assoc_group_id)
        # n_context_elem, reserved, reserved2
        body = head + bytes((len(self.contexts), 0, 0, 0)) + b"".join(context.pack() for context in self.contexts)
        return pack_packet(self.packet_type, self.flags, self.call_id, body, self.verifier)

    @classmethod
    def from_body(cls, header: Header, reader: Reader, verifier: Verifier | None) -> Bind:
        """Read the body of a packet whose header is known.

        Raises:
            WireError: it is malformed.
        """
        max_xmit, max_recv, group = reader.fields(_SIZES, "fragment sizes")
        (count,) = reader.fields(_COUNT, "n_context_elem")
        contexts = tuple(PresentationContext.read(reader) for _ in range(count))
        reader.finish("bind")
        return cls(
            call_id=header.call_id,
            contexts=contexts,
            max_xmit_frag=max_xmit,
            max_recv_frag=max_recv,
            assoc_group_id=group,
            flags=header.flags,
            verifier=verifier,
        )


@dataclass(frozen=True, slots=True)
class ContextAnswer:
    """What became of one offered context (`p_result_t`). `reason` is a bit mask where the result is `NEGOTIATE_ACK`."""

    result: ContextResult | int
    reason: ProviderReason | int = ProviderReason.REASON_NOT_SPECIFIED
    transfer_syntax: SyntaxId = NO_SYNTAX

    @property
    def accepted(self) -> bool:
        """Whether requests may be sent in this context."""
        return self.result == ContextResult.ACCEPTANCE

    def pack(self) -> bytes:
        """Write the element."""
        return (
            self.result.to_bytes(2, "little") + self.reason.to_bytes(2, "little") + _pack_syntax(self.transfer_syntax)
        )

    @classmethod
    def read(cls, reader: Reader) -> ContextAnswer:
        """Read the element.

        Raises:
            WireError: it ends too early.
        """
        number, reason = reader.fields(_RESULT, "result")
        result = named(ContextResult, number)
        if result != ContextResult.NEGOTIATE_ACK:
            reason = named(ProviderReason, reason)
        return cls(result, reason, _read_syntax(reader, "transfer_syntax"))


@dataclass(frozen=True, slots=True, kw_only=True)
class BindAck:
    """A server's answer to a bind: one result for each context, in the order they were offered."""

    # C706 12.6.4.4
    packet_type: ClassVar[PacketType] = PacketType.BIND_ACK
    call_id: int
    answers: tuple[ContextAnswer, ...]
    max_xmit_frag: int = DEFAULT_FRAGMENT
    max_recv_frag: int = DEFAULT_FRAGMENT
    assoc_group_id: int = 0
    secondary_address: bytes = b""
    flags: PacketFlags = WHOLE
    verifier: Verifier | None = None

    def pack(self) -> bytes:
        """Write the packet; the secondary address gets its closing NUL and the padding after it."""
        address = self.secondary_address + b"\0" if self.secondary_address else b""
        body = _SIZES.pack(self.max_xmit_frag, self.max_recv_frag, self.assoc_group_id)
        body += len(address).to_bytes(2, "little") + address
        body += bytes(-len(body) % 4)  # pad2: the result list is aligned to 4
        body += bytes((len(self.answers), 0, 0, 0)) + b"".join(answer.pack() for answer in self.answers)
        return pack_packet(self.packet_type, self.flags, self.call_id, body, self.verifier)

    @classmethod
    def from_body(cls, header: Header, reader: Reader, verifier: Verifier | None) -> BindAck:
        """Read the body of a packet whose header is known.

        Raises:
            WireError: it is malformed.
        """
        start = reader.offset
        max_xmit, max_recv, group = reader.fields(_SIZES, "fragment sizes")
        address = reader.take(reader.number(2, "sec_addr length"), "sec_addr")
        reader.align(4, start, "pad2")
        (count,) = reader.fields(_COUNT, "n_results")
        answers = tuple(ContextAnswer.read(reader) for _ in range(count))
        reader.finish("bind_ack")
        return cls(
            call_id=header.call_id,
            answers=answers,
            max_xmit_frag=max_xmit,
            max_recv_frag=max_recv,
            assoc_group_id=group,
            secondary_address=address.removesuffix(b"\0"),
            flags=header.flags,
            verifier=verifier,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class BindNak:
    """A server's refusal of a whole bind, with the protocol versions (major, minor) that it does speak."""

    # C706 12.6.4.5. What may follow the versions (MS-RPCE 2.2.2.9: a signature and extended error information) is kept.
    packet_type: ClassVar[PacketType] = PacketType.BIND_NAK
    call_id: int
    reason: RejectReason | int
    versions: tuple[tuple[int, int], ...] = ()
    extension: bytes = b""
    flags: PacketFlags = WHOLE
    verifier: Verifier | None = None

    def pack(self) -> bytes:
        """Write the packet."""
        body = self.reason.to_bytes(2, "little") + bytes((len(self.versions),))
        body += b"".join(bytes(version) for version in self.versions) + self.extension
        return pack_packet(self.packet_type, self.flags, self.call_id, body, self.verifier)

    @classmethod
    def from_body(cls, header: Header, reader: Reader, verifier: Verifier | None) -> BindNak:
        """Read the body of a packet whose header is known.

        Raises:
            WireError: it is malformed.
        """
        reason = named(RejectReason, reader.number(2, "provider_reject_reason"))
        count = reader.number(1, "n_protocols")
        versions = tuple((reader.number(1, "major"), reader.number(1, "minor")) for _ in range(count))
        return cls(
            call_id=header.call_id,
            reason=reason,
            versions=versions,
            extension=reader.rest(),
            flags=header.flags,
            verifier=verifier,
        )
