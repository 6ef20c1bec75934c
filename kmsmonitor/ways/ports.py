"""What a way needs from the world, and what it is told: ports and plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kmsmonitor.clock import Clock
from kmsmonitor.licensing.candidates import ConfiguredHost
from kmsmonitor.licensing.hosts import CachedHost
from kmsmonitor.licensing.product import Identity, Product
from kmsmonitor.licensing.status import Channel, LicenseStatus, Way
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.domain_controller import Controllers
from kmsmonitor.network.exchange import ExchangeResult
from kmsmonitor.network.https import WebReply
from kmsmonitor.network.ldap import Controller, LdapSession
from kmsmonitor.network.session import OnStage
from kmsmonitor.network.srv import Discovery
from kmsmonitor.wire.activation import ActivationRequest
from kmsmonitor.wire.online import OnlineRequest


class Discover(Protocol):
    """Asks DNS for hosts below each suffix (K2)."""

    def __call__(self, suffixes: Sequence[str], *, deadline: Deadline, cancel: Cancel) -> Discovery:
        """The answers; failures are values in them.

        Raises:
            Cancelled: at once when cancelled.
        """
        ...


class Resolve(Protocol):
    """Finds the addresses of a host's name."""

    def __call__(self, name: str, *, deadline: Deadline, cancel: Cancel) -> tuple[str, ...]:
        """Textual addresses, at least one.

        Raises:
            NetworkError: stage `name`.
            Cancelled: at once when cancelled.
        """
        ...


class Exchange(Protocol):
    """Asks one host at one address (K9)."""

    def __call__(
        self,
        address: tuple[str, int],
        request: ActivationRequest,
        *,
        deadline: Deadline,
        cancel: Cancel,
        on_stage: Callable[[str], None] | None = None,
    ) -> ExchangeResult:
        """The host's answer and the seconds of each stage.

        Raises:
            NetworkError: the stage that failed, and why.
            Cancelled: at once when cancelled.
        """
        ...


class Directory(Protocol):
    """The domain that this computer is a member of: its controllers, and a conversation with one (O2)."""

    @property
    def server(self) -> tuple[str, int] | None:
        """The one controller that somebody set, by name and port; None: DNS is asked."""
        ...

    def find(self, *, deadline: Deadline, cancel: Cancel) -> Controllers:
        """What DNS answers; a failure is in it.

        Raises:
            Cancelled: at once when cancelled.
        """
        ...

    def open(self, controller: Controller, *, deadline: Deadline, cancel: Cancel) -> LdapSession:
        """A conversation, to be entered; it raises NetworkError and Cancelled."""
        ...


class Online(Protocol):
    """The activation service over the Internet, for a computer with a MAK (O4, N1)."""

    @property
    def host(self) -> str:
        """Its name, for the record."""
        ...

    @property
    def port(self) -> int:
        """Its port, for the record."""
        ...

    def request(self, *, deadline: Deadline, cancel: Cancel) -> OnlineRequest:
        """What will be sent; raises WorldError where the key cannot be had, and Cancelled."""
        ...

    def available(self, *, deadline: Deadline, cancel: Cancel, on_stage: OnStage) -> WebReply:
        """Step one: is it there? Raises NetworkError where it is not, and Cancelled."""
        ...

    def activate(self, body: bytes, *, deadline: Deadline, cancel: Cancel, on_stage: OnStage) -> WebReply:
        """Step two: its answer to a request; raises NetworkError and Cancelled."""
        ...

    def report(self, request: OnlineRequest, *, deadline: Deadline, cancel: Cancel) -> None:
        """What came of it; raises NetworkError and Cancelled."""
        ...

    def wait(self, seconds: float, *, cancel: Cancel) -> None:
        """Let time pass before the next try; raises Cancelled at once when cancelled."""
        ...


class Progress(Protocol):
    """Is told what the attempt is doing: a stage (`discovery`, `name`, `tcp`, `bind`, `answer`) and a host."""

    def __call__(self, stage: str, host: str | None = None) -> None:
        """Must return quickly and not raise."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """The world as an attempt sees it.

    `draw` gives numbers in [0, 1) (K3); `directory` is a domain member's (O2), `online` one's with a MAK (O4).
    """

    discover: Discover
    resolve: Resolve
    exchange: Exchange
    draw: Callable[[], float]
    clock: Clock
    directory: Directory | None = None
    online: Online | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptPlan:
    """Everything that one attempt is to go by.

    Attributes:
        product, identity, channel: who asks, for what.
        status, remaining_minutes: what the request says of the licence now.
        required: the count that activates (K11).
        renewal: whether success is a renewal (K12).
        configured, cached, caching, by_weight: how a host is chosen (K1, K5, K7, K13, K14).
        suffixes: where DNS is asked, in order (K2).
        domain: the Active Directory domain that this computer is a member of, or None (O2).
        mak: whether the computer has a multiple activation key (O4).
        service: whether an activation service is configured (O4).
        only: the one way that was asked for, or None for the usual order (O2-O4).
        started_at: wall time.
    """

    product: Product
    identity: Identity
    channel: Channel
    status: LicenseStatus
    remaining_minutes: int
    required: int
    renewal: bool
    configured: ConfiguredHost | None
    cached: CachedHost | None
    caching: bool
    by_weight: bool
    suffixes: tuple[str, ...]
    only: Way | None
    started_at: datetime
    domain: str | None = None
    mak: bool = False
    service: bool = False
