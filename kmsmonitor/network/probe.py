"""Is there an activation host? TCP and one bind that offers two interfaces; no request, ever."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import RPC_NOT_REGISTERED, NetworkError, Stage, StageTime
from kmsmonitor.network.exchange import bind_refused
from kmsmonitor.network.session import OnStage, Session, StageWatch
from kmsmonitor.wire.association import BindRefused, Bound, ClientEvent
from kmsmonitor.wire.bind import PresentationContext
from kmsmonitor.wire.ids import KMS_INTERFACE, LAB_INTERFACE

_CONTEXTS: Final = (PresentationContext(0, KMS_INTERFACE), PresentationContext(1, LAB_INTERFACE))


class Interface(StrEnum):
    """Which interface the host accepted. OTHER: it speaks RPC and knows neither."""

    KMS = "kms"
    LAB = "lab"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeResult:
    """What was found at a host's port. Times in seconds, None where it did not come to that.

    `reachable`: TCP connected. `rpc`: an RPC server answered. `error` and `code` say why it is no usable host, or None.
    """

    reachable: bool
    rpc: bool
    interface: Interface | None
    connect_s: float | None
    bind_s: float | None
    error: str | None = None
    code: int | None = None


def probe(
    address: tuple[str, int], *, deadline: Deadline, cancel: Cancel | None = None, on_stage: OnStage | None = None
) -> ProbeResult:
    """Look what listens at `address` (IP address or name, port).

    Raises:
        Cancelled: `cancel` was called. Everything else that can go wrong is in the result.
    """
    watch = StageWatch(on_stage)
    try:
        with Session(address, _CONTEXTS, deadline, cancel or Cancel(), watch) as session:
            session.send_bind()
            event = session.receive()
    except NetworkError as error:
        return _failed(error, watch.finish())
    return _judged(event, watch.finish())


def _failed(error: NetworkError, stages: tuple[StageTime, ...]) -> ProbeResult:
    connected = error.stage is Stage.BIND
    return ProbeResult(
        reachable=connected,
        rpc=False,
        interface=None,
        connect_s=_seconds(stages, Stage.TCP) if connected else None,
        bind_s=None,
        error=error.detail,
        code=error.code,
    )


def _judged(event: ClientEvent, stages: tuple[StageTime, ...]) -> ProbeResult:
    result = ProbeResult(
        reachable=True,
        rpc=True,
        interface=None,
        connect_s=_seconds(stages, Stage.TCP),
        bind_s=_seconds(stages, Stage.BIND),
    )
    if isinstance(event, BindRefused):
        refusal = bind_refused(event)
        return replace(result, error=refusal.detail, code=refusal.code)
    assert isinstance(event, Bound)  # the association gives nothing else to a bind
    if event.accepts(KMS_INTERFACE):
        return replace(result, interface=Interface.KMS)
    if event.accepts(LAB_INTERFACE):
        return replace(result, interface=Interface.LAB)
    detail = "An RPC server answered, but it is not an activation host."
    return replace(result, interface=Interface.OTHER, error=detail, code=RPC_NOT_REGISTERED)


def _seconds(stages: tuple[StageTime, ...], stage: Stage) -> float | None:
    return next((entry.seconds for entry in stages if entry.stage is stage), None)
