"""The standalone authority: our own client, which does the whole job itself, on any system, against the lab."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from kmsmonitor.clock import Clock
from kmsmonitor.licensing.candidates import ConfiguredHost
from kmsmonitor.licensing.effects import StartAttempt
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.policy import MINUTE, Policy
from kmsmonitor.licensing.product import LAB_PRODUCT_NAMES, Edition, Identity, Product
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.licensing.status import OutcomeKind
from kmsmonitor.network.addresses import resolve_addresses
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.exchange import exchange
from kmsmonitor.network.srv import Discovery, discover
from kmsmonitor.network.system_dns import SystemDns, suffix_list, system_dns
from kmsmonitor.ways.ports import AttemptPlan, Ports, Progress
from kmsmonitor.ways.sequence import attempt
from kmsmonitor.wire import ids

CODE_UNSPECIFIED = 0x80004005


@dataclass(frozen=True, slots=True, kw_only=True)
class StandaloneConfig:
    """What the settings say about how to find a host."""

    nameservers: tuple[tuple[str, int], ...] = ()
    suffixes: tuple[str, ...] = ()
    host: ConfiguredHost | None = None
    caching: bool = True
    by_weight: bool = True


def lab_product(edition: Edition) -> Product:
    """The lab's product of this edition."""
    client = edition is Edition.CLIENT
    return Product(
        name=LAB_PRODUCT_NAMES[edition],
        edition=edition,
        application_id=ids.LAB_APPLICATION_ID,
        group_id=ids.LAB_GROUP_CLIENT if client else ids.LAB_GROUP_SERVER,
        activation_id=ids.LAB_ACTIVATION_ID_CLIENT if client else ids.LAB_ACTIVATION_ID_SERVER,
    )


class Standalone:
    """Our own client as the owner of the licence."""

    name = "standalone"

    def __init__(
        self,
        *,
        product: Product,
        identity: Identity,
        policy: Policy,
        config: StandaloneConfig,
        clock: Clock,
        draw: Callable[[], float] | None = None,
    ) -> None:
        self.product = product
        self.identity = identity
        self._policy = policy
        self._config = config
        self._clock = clock
        self._draw = draw or _chance

    def attempt(self, state: LicenseState, start: StartAttempt, *, cancel: Cancel, progress: Progress) -> Outcome:
        """Make one attempt (O1-O5); runs in a worker thread and never raises."""
        try:
            dns = self._dns()
            deadline = Deadline(self._policy.attempt_limit.total_seconds())
            return attempt(self._plan(state, start, dns), self._ports(dns), deadline, cancel, progress)
        except Exception as error:  # noqa: BLE001 - a worker must always answer, or the waiting side waits for ever
            return Outcome(kind=OutcomeKind.FAILED, code=CODE_UNSPECIFIED, cause=f"bug: {error!r}")

    def suffixes(self) -> tuple[str, ...]:
        """Where DNS would be asked now, in order (K2)."""
        return self._suffixes(self._dns())

    def _suffixes(self, dns: SystemDns) -> tuple[str, ...]:
        return suffix_list(dns.domain, self._config.suffixes, dns.search)

    def _dns(self) -> SystemDns:
        dns = system_dns()
        servers = self._config.nameservers or dns.nameservers
        return SystemDns(domain=dns.domain, search=dns.search, nameservers=servers)

    def _plan(self, state: LicenseState, start: StartAttempt, dns: SystemDns) -> AttemptPlan:
        now = self._clock.now()
        left = max(state.expires_at - now, timedelta(0)) if state.expires_at else timedelta(0)
        return AttemptPlan(
            product=self.product,
            identity=self.identity,
            channel=state.channel,
            status=state.status,
            remaining_minutes=left // MINUTE,
            required=self._policy.threshold(self.product.edition),
            renewal=start.renewal,
            configured=self._config.host,
            cached=state.cache if self._config.caching else None,
            caching=self._config.caching,
            by_weight=self._config.by_weight,
            suffixes=self._suffixes(dns),
            only=start.way,
            started_at=now,
        )

    def _ports(self, dns: SystemDns) -> Ports:
        def find(suffixes: Sequence[str], *, deadline: Deadline, cancel: Cancel) -> Discovery:
            return discover(suffixes, nameservers=dns.nameservers, deadline=deadline, cancel=cancel)

        def resolve(name: str, *, deadline: Deadline, cancel: Cancel) -> tuple[str, ...]:
            return resolve_addresses(
                name, nameservers=dns.nameservers, search=dns.search, deadline=deadline, cancel=cancel
            )

        return Ports(discover=find, resolve=resolve, exchange=exchange, draw=self._draw, clock=self._clock)


def _chance() -> float:
    return secrets.randbelow(1 << 53) / (1 << 53)
