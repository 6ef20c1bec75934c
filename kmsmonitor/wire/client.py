"""The calling side of one RPC conversation, without a socket: bytes in, events out (see `association`)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
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
from kmsmonitor.wire.call import CALL_HEADER_SIZE, Fault, FaultStatus, Request, Response
from kmsmonitor.wire.cursor import WireError
from kmsmonitor.wire.fastlane import ack_receive_limit, request_packet, response_stub, result_list
from kmsmonitor.wire.fragments import DEFAULT_STUB_LIMIT, Assembler, pack_fragments
from kmsmonitor.wire.header import MUST_RECEIVE_SIZE, PacketType, check_start
from kmsmonitor.wire.ids import SyntaxId
from kmsmonitor.wire.pdu import PacketBuffer, Pdu, unpack


class _State(Enum):
    """Where a conversation stands; BINDING and WAITING have a question out."""

    NEW = "new"
    BINDING = "binding"
    BOUND = "bound"
    WAITING = "waiting"
    CLOSED = "closed"


# Taken out once: each look into an Enum class is a function call on Python 3.11.
_NEW, _BINDING, _BOUND, _WAITING, _CLOSED = _State


@dataclass(frozen=True, slots=True)
class Bound:
    """The server took the bind; `answers` stand in the order of `contexts`, `accepted` are those that may be called."""

    contexts: tuple[PresentationContext, ...]
    answers: tuple[ContextAnswer, ...]

    accepted: tuple[PresentationContext, ...]

    @classmethod
    def of(cls, contexts: tuple[PresentationContext, ...], answers: tuple[ContextAnswer, ...]) -> Bound:
        """Put the answers beside what was offered."""
        pairs = zip(contexts, answers, strict=True)
        return cls(contexts, answers, tuple(context for context, answer in pairs if answer.accepted))

    def accepts(self, interface: SyntaxId) -> bool:
        """Whether this interface may be called."""
        return any(context.abstract_syntax == interface for context in self.accepted)


@dataclass(frozen=True, slots=True)
class BindRefused:
    """The server refused the bind as a whole and speaks these versions (major, minor)."""

    reason: RejectReason | int
    versions: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """The call's result."""

    stub: bytes


@dataclass(frozen=True, slots=True)
class Faulted:
    """The call failed in the server, with this status."""

    status: FaultStatus | int


ClientEvent = Bound | BindRefused | Answered | Faulted

_BIND_CALL_ID: Final = 1


@dataclass(frozen=True, slots=True)
class _Offer:
    """What can be prepared of a bind: its bytes, and what it looks like when every context is accepted."""

    bind: bytes
    all_accepted: Bound
    results: bytes


@lru_cache(maxsize=16)
def _offer(contexts: tuple[PresentationContext, ...], max_fragment: int) -> _Offer:
    bind = Bind(call_id=_BIND_CALL_ID, contexts=contexts, max_xmit_frag=max_fragment, max_recv_frag=max_fragment)
    answers = tuple(
        ContextAnswer(ContextResult.ACCEPTANCE, ProviderReason.REASON_NOT_SPECIFIED, context.transfer_syntaxes[0])
        for context in contexts
    )
    return _Offer(bind.pack(), Bound.of(contexts, answers), result_list(answers))


class ClientAssociation:
    """The calling side. `bind`, send, `receive` until `Bound`; `request`, send, `receive` until `Answered`.

    Sizes in bytes: `max_fragment` is the longest packet in both directions, `max_stub` the longest result taken.
    """

    __slots__ = (
        "_accepted_ids", "_assembler", "_call_id", "_context_id", "_contexts", "_offer", "_packets", "_send_limit",
        "_state",
    )  # fmt: skip

    def __init__(
        self,
        contexts: tuple[PresentationContext, ...],
        *,
        max_fragment: int = DEFAULT_FRAGMENT,
        max_stub: int = DEFAULT_STUB_LIMIT,
    ) -> None:
        self._contexts = contexts
        self._offer = _offer(contexts, max_fragment)
        self._packets = PacketBuffer(max_fragment)
        self._assembler: Assembler[Response] = Assembler(max_stub)
        self._send_limit = max_fragment
        self._call_id = _BIND_CALL_ID
        self._context_id = 0
        self._accepted_ids: tuple[int, ...] = ()
        self._state = _NEW

    def bind(self) -> bytes:
        """Return the bytes of the bind.

        Raises:
            ValueError: it was sent already.
        """
        self._require(_NEW)
        self._state = _BINDING
        return self._offer.bind

    def request(self, opnum: int, stub: bytes, context_id: int = 0) -> bytes:
        """Return the bytes of a call in an accepted context.

        Raises:
            ValueError: not bound, another call is out, or the context was not accepted.
        """
        self._require(_BOUND)
        if context_id not in self._accepted_ids:
            raise ValueError(f"context {context_id} was not accepted")
        self._call_id += 1
        self._context_id = context_id
        self._state = _WAITING
        if len(stub) <= MUST_RECEIVE_SIZE - CALL_HEADER_SIZE:
            return request_packet(self._call_id, context_id, opnum, stub)
        call = Request(call_id=self._call_id, opnum=opnum, stub=stub, context_id=context_id, alloc_hint=len(stub))
        return pack_fragments(call, self._send_limit)

    def receive(self, data: bytes) -> tuple[ClientEvent, ...]:
        """Take bytes from the server and return what they mean; nothing while a packet is incomplete.

        Raises:
            WireError: they are malformed or not an answer to what was asked. The conversation is then over.
        """
        if self._state is _CLOSED:
            raise ValueError("the conversation is over")
        if not self._packets.pending and (usual := self._usual(data)) is not None:
            return (usual,)
        self._packets.feed(data)
        events = []
        try:
            while (packet := self._packets.next()) is not None:
                event = self._event(unpack(packet))
                if event is not None:
                    events.append(event)
            if pending := self._packets.pending:
                check_start(pending)  # a peer that speaks something else may never send sixteen bytes
        except WireError:
            self._state = _CLOSED
            raise
        return tuple(events)

    def _require(self, state: _State) -> None:
        if self._state is not state:
            raise ValueError(f"the conversation is {self._state.value}, not {state.value}")

    def _usual(self, packet: bytes) -> ClientEvent | None:
        """Understand one whole packet of the usual shape; None for anything else, and for half a packet."""
        if self._state is _WAITING and not self._assembler.began:
            stub = response_stub(packet, self._call_id, self._context_id)
            if stub is not None and len(stub) <= self._assembler.limit:
                self._state = _BOUND
                return Answered(stub)
        elif self._state is _BINDING:
            limit = ack_receive_limit(packet, self._call_id, self._offer.results)
            if limit is not None:
                return self._enter(self._offer.all_accepted, limit)
        return None

    def _event(self, pdu: Pdu) -> ClientEvent | None:
        if pdu.packet_type == PacketType.SHUTDOWN:  # C706 12.6.4.11: only a hint that the server would like to close
            return None
        if pdu.call_id != self._call_id:
            raise WireError("call_id", 12, f"an answer to call {pdu.call_id}, not to {self._call_id}")
        if pdu.verifier is not None:
            raise WireError("auth_length", 10, "a verifier, though no security was agreed on")
        if self._state is _BINDING:
            if isinstance(pdu, BindAck):
                return self._acknowledged(pdu)
            if isinstance(pdu, BindNak):
                self._state = _CLOSED
                return BindRefused(pdu.reason, pdu.versions)
        if self._state is _WAITING:
            if isinstance(pdu, Response):
                return self._answered(pdu)
            if isinstance(pdu, Fault):
                self._state = _BOUND
                return Faulted(pdu.status)
        raise WireError("PTYPE", 2, f"packet type {int(pdu.packet_type)} while {self._state.value}")

    def _acknowledged(self, ack: BindAck) -> Bound:
        if len(ack.answers) != len(self._contexts):
            raise WireError("n_results", 24, f"{len(ack.answers)} results for {len(self._contexts)} contexts")
        if ack.max_recv_frag < MUST_RECEIVE_SIZE:
            raise WireError("max_recv_frag", 18, f"{ack.max_recv_frag} is less than every server must take")
        for context, answer in zip(self._contexts, ack.answers, strict=True):
            if answer.accepted and answer.transfer_syntax not in context.transfer_syntaxes:
                raise WireError("transfer_syntax", 28, f"{answer.transfer_syntax} was not offered")
        return self._enter(Bound.of(self._contexts, ack.answers), ack.max_recv_frag)

    def _enter(self, bound: Bound, receive_limit: int) -> Bound:
        self._accepted_ids = tuple([context.context_id for context in bound.accepted])
        self._send_limit = min(self._packets.limit, receive_limit)
        self._state = _BOUND
        return bound

    def _answered(self, fragment: Response) -> Answered | None:
        if fragment.context_id != self._context_id:
            raise WireError("p_cont_id", 20, f"an answer in context {fragment.context_id}, not {self._context_id}")
        whole = self._assembler.add(fragment)
        if whole is None:
            return None
        self._state = _BOUND
        return Answered(whole.stub)
