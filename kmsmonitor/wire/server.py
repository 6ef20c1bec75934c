"""The answering side of one RPC conversation, without a socket: bytes in, bytes out (see `association`)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from kmsmonitor.wire.bind import (
    DEFAULT_FRAGMENT,
    Bind,
    BindAck,
    BindNak,
    ContextAnswer,
    ContextResult,
    PresentationContext,
    ProviderReason,
    RejectReason,
)
from kmsmonitor.wire.call import Fault, FaultStatus, Request, Response
from kmsmonitor.wire.cursor import WireError
from kmsmonitor.wire.fragments import DEFAULT_STUB_LIMIT, Assembler, pack_fragments
from kmsmonitor.wire.header import HEADER_SIZE, MUST_RECEIVE_SIZE, WHOLE, PacketFlags, PacketType
from kmsmonitor.wire.ids import FEATURE_NEGOTIATION_PREFIX, KMS_INTERFACE, NDR, SyntaxId
from kmsmonitor.wire.pdu import PacketBuffer, Pdu, unpack

Handler = Callable[[int, bytes], bytes | int]
"""(operation number, stub) -> the result's stub, or the status of a fault. A `WireError` becomes `BAD_STUB_DATA`."""

_NEGOTIATED: Final = ContextAnswer(ContextResult.NEGOTIATE_ACK)  # reason 0: none of the optional features
_ACCEPTED: Final = ContextAnswer(ContextResult.ACCEPTANCE, ProviderReason.REASON_NOT_SPECIFIED, NDR)


class ServerAssociation:
    """The answering side: give it what came, send what it returns, close when it says so.

        association = ServerAssociation((LAB_INTERFACE,), handler)
        while not association.closed and (data := sock.recv(8192)):
            sock.sendall(association.receive(data))

    `operations` is how many the interfaces have: `handler` sees numbers below it only. `error` keeps what the peer did
    wrong, for the log. Sizes in bytes: `max_fragment` the longest packet either way, `max_stub` the longest call.

    Raises:
        ValueError: the genuine KMS interface is among the interfaces; no host of ours serves it.
    """

    __slots__ = (
        "_assembler", "_bound", "_contexts", "_group_id", "_handler", "_interfaces", "_operations", "_packets",
        "_secondary_address", "_send_limit", "closed", "error",
    )  # fmt: skip

    def __init__(
        self,
        interfaces: Sequence[SyntaxId],
        handler: Handler,
        *,
        operations: int = 1,
        group_id: int = 1,
        secondary_address: bytes = b"",
        max_fragment: int = DEFAULT_FRAGMENT,
        max_stub: int = DEFAULT_STUB_LIMIT,
    ) -> None:
        if any(interface.uuid == KMS_INTERFACE.uuid for interface in interfaces):
            raise ValueError("the genuine KMS interface is not served here")
        self._interfaces = tuple(interfaces)
        self._handler = handler
        self._operations = operations
        self._group_id = group_id
        self._secondary_address = secondary_address
        self._packets = PacketBuffer(max_fragment)
        self._assembler: Assembler[Request] = Assembler(max_stub)
        self._send_limit = max_fragment
        self._contexts: frozenset[int] = frozenset()
        self._bound = False
        self.closed = False
        self.error: WireError | None = None

    def receive(self, data: bytes) -> bytes:
        """Take bytes from the client and return what to send, perhaps nothing. Look at `closed` afterwards.

        Whatever else than `WireError` the handler raises comes out here.
        """
        self._packets.feed(data)
        out = b""
        while not self.closed:
            packet = None
            try:
                packet = self._packets.next()
                if packet is None:
                    break
                out += self._answer(unpack(packet))
            except WireError as error:
                out += self._give_up(packet or self._packets.pending, error)
        return out

    def _answer(self, pdu: Pdu) -> bytes:
        match pdu:
            case Request():
                return self._request(pdu)
            case Bind():
                return self._bind(pdu)
        if pdu.packet_type == PacketType.ORPHANED:  # C706 12.6.4.8: the client no longer wants the call it began
            self._assembler.drop()
            return b""
        if pdu.packet_type == PacketType.CO_CANCEL:  # C706 12.6.4.2: too late, calls are answered at once
            return b""
        raise WireError("PTYPE", 2, f"packet type {int(pdu.packet_type)} is not for a server of this kind")

    def _bind(self, bind: Bind) -> bytes:
        if self._bound:
            return self._refuse(bind.call_id, RejectReason.REASON_NOT_SPECIFIED, "a second bind")
        if bind.verifier is not None:
            return self._refuse(bind.call_id, RejectReason.AUTHENTICATION_TYPE_NOT_RECOGNIZED, "authentication offered")
        if min(bind.max_recv_frag, bind.max_xmit_frag) < MUST_RECEIVE_SIZE:
            return self._refuse(bind.call_id, RejectReason.LOCAL_LIMIT_EXCEEDED, "fragments too small")
        limit = self._packets.limit
        answers = tuple(self._context_answer(context) for context in bind.contexts)
        pairs = zip(bind.contexts, answers, strict=True)
        self._contexts = frozenset(context.context_id for context, answer in pairs if answer.accepted)
        self._send_limit = min(limit, bind.max_recv_frag)
        self._bound = True
        ack = BindAck(
            call_id=bind.call_id,
            answers=answers,
            max_xmit_frag=self._send_limit,
            max_recv_frag=min(limit, bind.max_xmit_frag),
            assoc_group_id=bind.assoc_group_id or self._group_id,
            secondary_address=self._secondary_address,
        )
        return ack.pack()

    def _context_answer(self, context: PresentationContext) -> ContextAnswer:
        offered = context.abstract_syntax
        transfers = context.transfer_syntaxes
        if len(transfers) == 1 and transfers[0].uuid.bytes[:8] == FEATURE_NEGOTIATION_PREFIX:
            return _NEGOTIATED
        if not any(_serves(interface, offered) for interface in self._interfaces):
            return _rejected(ProviderReason.ABSTRACT_SYNTAX_NOT_SUPPORTED)
        if NDR not in transfers:
            return _rejected(ProviderReason.PROPOSED_TRANSFER_SYNTAXES_NOT_SUPPORTED)
        return _ACCEPTED

    def _request(self, fragment: Request) -> bytes:
        if not self._bound or fragment.verifier is not None:
            raise WireError("PTYPE", 2, "a request before a bind, or under a security context that was not made")
        call = self._assembler.add(fragment)
        if call is None:
            return b""
        result = self._call(call)
        if int(call.flags) & PacketFlags.MAYBE:  # C706 12.6.3.1: the client waits for nothing
            return b""
        if isinstance(result, int):
            return _fault(call, result)
        answer = Response(call_id=call.call_id, context_id=call.context_id, stub=result, alloc_hint=len(result))
        return pack_fragments(answer, self._send_limit)

    def _call(self, call: Request) -> bytes | int:
        if call.context_id not in self._contexts:
            return FaultStatus.UNK_IF
        if call.opnum >= self._operations:
            return FaultStatus.OP_RNG_ERROR
        try:
            return self._handler(call.opnum, call.stub)
        except WireError as error:
            self.error = error
            return FaultStatus.BAD_STUB_DATA

    def _refuse(self, call_id: int, reason: RejectReason, why: str) -> bytes:
        self.closed = True
        self.error = self.error or WireError("bind", HEADER_SIZE, why)
        return BindNak(call_id=call_id, reason=reason, versions=((5, 0), (5, 1))).pack()

    def _give_up(self, packet: bytes, error: WireError) -> bytes:
        """Answer a packet that makes no sense as far as it can be answered, and close."""
        self.closed = True
        self.error = error
        call_id = int.from_bytes(packet[12:16], "little" if packet[4] >> 4 else "big")
        if self._bound:
            return Fault(call_id=call_id, status=FaultStatus.PROTO_ERROR).pack()
        if error.field.startswith("rpc_vers"):
            return self._refuse(call_id, RejectReason.PROTOCOL_VERSION_NOT_SUPPORTED, error.detail)
        return self._refuse(call_id, RejectReason.REASON_NOT_SPECIFIED, error.detail)


def _serves(ours: SyntaxId, wanted: SyntaxId) -> bool:
    # C706 2.1.2: same major version, and the client's minor version is not newer
    return ours.uuid == wanted.uuid and ours.major == wanted.major and ours.minor >= wanted.minor


def _rejected(reason: ProviderReason) -> ContextAnswer:
    return ContextAnswer(ContextResult.PROVIDER_REJECTION, reason)


def _fault(call: Request, status: int) -> bytes:
    never_began = status in (FaultStatus.UNK_IF, FaultStatus.OP_RNG_ERROR)
    flags = WHOLE | PacketFlags.DID_NOT_EXECUTE if never_began else WHOLE
    return Fault(call_id=call.call_id, context_id=call.context_id, status=status, flags=flags).pack()
