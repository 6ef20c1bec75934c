"""What was seen on the network and in the system, as values: the checks judge these and ask nobody themselves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum

from kmsmonitor.diagnostics.facts import Facts
from kmsmonitor.licensing.hosts import HostOrigin, HostRecord
from kmsmonitor.network.probe import Interface
from kmsmonitor.network.srv import Answer, SuffixAnswer


class Probe(Enum):
    """What can be looked at. Most checks need none: the facts are enough."""

    NAMES = "names"
    HOSTS = "hosts"
    TIME = "time"
    CONTROLLER = "controller"
    ONLINE = "online"
    SERVICE = "service"
    COST = "cost"


class Reach(IntEnum):
    """The stage at which a host failed; FINE: at none."""

    NAME = 0
    TCP = 1
    RPC = 2
    INTERFACE = 3
    FINE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesSeen:
    """What DNS said.

    Attributes:
        suffixes: the answer of each suffix, in order.
        usable: the records that a client draws from first (K2).
        unknown: suffixes that this DNS knows nothing of, not even as domains.
        elsewhere: domains outside the list, known from other facts, below which there are hosts.
    """

    suffixes: tuple[SuffixAnswer, ...] = ()
    usable: tuple[HostRecord, ...] = ()
    unknown: tuple[str, ...] = ()
    elsewhere: tuple[SuffixAnswer, ...] = ()

    @property
    def records(self) -> tuple[HostRecord, ...]:
        """All records of all suffixes."""
        return tuple(record for answer in self.suffixes for record in answer.records)

    def record(self, name: str, port: int) -> HostRecord | None:
        """The record that names this host, or None."""
        wanted = (name.lower().strip("."), port)
        return next((r for r in self.records if (r.target.lower(), r.port) == wanted), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class HostSeen:
    """One host as the probe saw it: name, TCP, RPC bind, interface; never asked for anything.

    `address` is the one that got furthest; `code` and `detail` say why it went no further. Times in seconds, None where
    it did not come to that.
    """

    name: str
    port: int
    origin: HostOrigin
    addresses: tuple[str, ...] = ()
    address: str | None = None
    reach: Reach = Reach.NAME
    code: int | None = None
    detail: str = ""
    connect_s: float | None = None
    bind_s: float | None = None
    interface: Interface | None = None

    @property
    def key(self) -> tuple[str, int]:
        """Which host it is, however its name is written."""
        return host_key(self.name, self.port)

    @property
    def short(self) -> str:
        """The first part of the name; an address stays whole."""
        return self.name if self.name.replace(".", "").isdigit() or ":" in self.name else self.name.partition(".")[0]


@dataclass(frozen=True, slots=True)
class TimeSeen:
    """How far the time server's clock is ahead of ours, in seconds, or why that is not known."""

    server: str
    offset_s: float | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class DoorSeen:
    """Whether a service could be reached: the domain controller, or the activation service (N1).

    `second_step` is what came of that one's certificate: "" where it counts, a sentence where not; None: not looked at.
    """

    where: str
    reached: bool
    detail: str = ""
    answer: Answer | None = None
    second_step: str | None = None


@dataclass(frozen=True, slots=True)
class ServiceSeen:
    """The licensing service's state and how it starts, in Windows' own words."""

    status: str
    start: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CostSeen:
    """What this process has used since it started, and for how long that is; in seconds and counts."""

    cpu_s: float
    age_s: float
    wake_ups: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """All of it; None: was not looked at, or not yet. `broken`: probes that ended without a result, and why."""

    facts: Facts
    names: NamesSeen | None = None
    hosts: tuple[HostSeen, ...] | None = None
    time: TimeSeen | None = None
    controller: DoorSeen | None = None
    online: DoorSeen | None = None
    service: ServiceSeen | None = None
    cost: CostSeen | None = None
    broken: tuple[tuple[Probe, str], ...] = ()

    def host(self, name: str, port: int) -> HostSeen | None:
        """The probe of this host, or None."""
        return next((host for host in self.hosts or () if host.key == host_key(name, port)), None)

    @property
    def in_play(self) -> tuple[HostSeen, ...]:
        """The hosts that the next attempt could come to (K1, K2, K6, K13): what becomes of others changes nothing."""
        configured, cached = self.facts.configured, self.facts.cached
        if configured is not None:
            wanted = [(configured.name, configured.port)]
        elif self.names is not None and self.names.records:
            wanted = self._in_turn(self.names)
        else:
            wanted = [(cached.name, cached.port)] if cached is not None else []
        keys = {host_key(*where) for where in wanted}
        return tuple(host for host in self.hosts or () if host.key in keys)

    def _in_turn(self, names: NamesSeen) -> list[tuple[str, int]]:
        """The hosts of the first suffix; those of the next one too while none so far is good (K2, K4)."""
        wanted: list[tuple[str, int]] = []
        for answer in names.suffixes:
            wanted += [(record.target, record.port) for record in answer.records]
            looked = (self.host(*where) for where in wanted)
            if any(host is not None and host.reach is Reach.FINE for host in looked):
                break
        return wanted


def host_key(name: str, port: int) -> tuple[str, int]:
    """Which host it is, however its name is written."""
    return name.lower().strip("."), port
