"""One activation attempt at one host: TCP, bind, one request, one response, closed (K9)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import (
    ACCESS_DENIED,
    DATA_INVALID,
    RPC_CALL_FAILED,
    RPC_NOT_REGISTERED,
    RPC_SERVER_TOO_BUSY,
    Malformed,
    NetworkError,
    Rejected,
    Stage,
    StageTime,
)
from kmsmonitor.network.session import OnStage, Session, StageWatch, malformed
from kmsmonitor.wire.activation import ActivationRequest, ActivationResponse
from kmsmonitor.wire.association import Answered, BindRefused, Bound, ClientEvent, Faulted
from kmsmonitor.wire.bind import PresentationContext, RejectReason
from kmsmonitor.wire.call import FaultStatus
from kmsmonitor.wire.cursor import WireError
from kmsmonitor.wire.ids import KMS_INTERFACE, LAB_INTERFACE, LAB_OPNUM_ACTIVATE, SyntaxId

_CONTEXTS: Final = (PresentationContext(0, LAB_INTERFACE),)

_FAULT_CODES: Final[dict[int, int]] = {
    FaultStatus.ACCESS_DENIED: ACCESS_DENIED,
    FaultStatus.UNK_IF: RPC_NOT_REGISTERED,
    FaultStatus.SERVER_TOO_BUSY: RPC_SERVER_TOO_BUSY,
    FaultStatus.BAD_STUB_DATA: DATA_INVALID,
}
_BUSY: Final = frozenset({RejectReason.TEMPORARY_CONGESTION, RejectReason.LOCAL_LIMIT_EXCEEDED})


@dataclass(frozen=True, slots=True)
class ExchangeResult:
    """A host's checked answer, how long each stage took (seconds), and from which own address it was asked.

    The answer may still be a refusal: look at `response.result`.
    """

    response: ActivationResponse
    stages: tuple[StageTime, ...]
    local_address: tuple[str, int]

    @property
    def seconds(self) -> float:
        """How long the whole exchange took."""
        return sum(stage.seconds for stage in self.stages)


def exchange(
    address: tuple[str, int],
    request: ActivationRequest,
    *,
    deadline: Deadline,
    cancel: Cancel | None = None,
    on_stage: OnStage | None = None,
    interface: SyntaxId = LAB_INTERFACE,
) -> ExchangeResult:
    """Ask one host for activation. `address` is (IP address or name, port); names cost the stage "name".

    The answer has passed every check: framing, call, MAC, ranges, and that CMID and time echo the request.

    Raises:
        NetworkError: no valid answer; with Windows' code, the stage that failed, and the stages' times.
        Cancelled: `cancel` was called.
        ValueError: a field of the request cannot be sent, or the genuine KMS interface was named: it gets no requests.
    """
    contexts = _CONTEXTS if interface is LAB_INTERFACE else _contexts(interface)
    watch = StageWatch(on_stage)
    try:
        with Session(address, contexts, deadline, cancel or Cancel(), watch) as session:
            session.send_bind()
            stub = request.pack()  # now, while the host thinks about the bind
            _require_interface(session.receive())
            session.send_call(LAB_OPNUM_ACTIVATE, stub)
            response = _response(session.receive(), request)
            return ExchangeResult(response, watch.finish(), session.local_address)
    except NetworkError as error:
        error.stages = watch.finish()
        raise


def _contexts(interface: SyntaxId) -> tuple[PresentationContext, ...]:
    if interface.uuid == KMS_INTERFACE.uuid:
        raise ValueError("no request is ever sent to the genuine KMS interface")
    return (PresentationContext(0, interface),)


def _require_interface(event: ClientEvent) -> None:
    if isinstance(event, Bound) and event.accepted:
        return
    if isinstance(event, BindRefused):
        raise bind_refused(event)
    detail = "An RPC server answered, but it is not an activation host."
    raise Rejected(detail, stage=Stage.BIND, code=RPC_NOT_REGISTERED)


def bind_refused(event: BindRefused) -> Rejected:
    """Translate a refused bind."""
    if event.reason in _BUSY:
        return Rejected("The host is too busy to take the call.", stage=Stage.BIND, code=RPC_SERVER_TOO_BUSY)
    reason = event.reason.name.lower().replace("_", " ") if isinstance(event.reason, RejectReason) else event.reason
    return Rejected(f"The host refused to talk to us: {reason}.", stage=Stage.BIND, code=RPC_CALL_FAILED)


def _response(event: ClientEvent, request: ActivationRequest) -> ActivationResponse:
    if isinstance(event, Faulted):
        detail = f"The host could not handle the request: fault 0x{event.status:08X}."
        code = _FAULT_CODES.get(event.status, RPC_CALL_FAILED)
        raise Rejected(detail, stage=Stage.ANSWER, code=code)
    assert isinstance(event, Answered)  # the association gives nothing else to a call
    try:
        response = ActivationResponse.unpack(event.stub)
    except WireError as error:
        raise malformed(error, Stage.ANSWER) from error
    if response.cmid != request.cmid or response.request_time != request.request_time:
        detail = "The answer belongs to another request: client ID or time differ."
        raise Malformed(detail, stage=Stage.ANSWER, code=DATA_INVALID)
    return response
