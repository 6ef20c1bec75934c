"""A scenario: an organisation and what happens to it, as frozen values; read from TOML by scenario_file.py.

All moments and durations are whole seconds from the scenario's beginning. Intervals are half-open: `(a, b)` begins at
the second a and is over at the second b. The schema for those who write scenarios is resources/help/scenarios.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from kmsmonitor.licensing.hosts import DEFAULT_PORT
from kmsmonitor.licensing.policy import Intervals, Policy
from kmsmonitor.licensing.status import Edition

Span = tuple[int, int]
Spans = tuple[Span, ...]  # ordered, apart from each other

BEGIN = datetime(2026, 1, 5, tzinfo=UTC)  # second 0 of every scenario: a Monday at midnight
DEFAULT_SUFFIX = "lab.test"
DAY_S = 86_400


class MakMode(StrEnum):
    """What a multiple activation key is there for."""

    NONE = "none"
    FALLBACK = "fallback"  # O4: tried third
    INSTALLED = "installed"  # M4: KMS is never asked


@dataclass(frozen=True, slots=True, kw_only=True)
class HostSpec:
    """One KMS host.

    Attributes:
        name, port, priority, weight: its SRV record; `name` without a dot is below `suffix`.
        suffix: the domain that it is published in.
        published: when its record stands in DNS; None for always.
        down: when it does not answer.
        refuse: when it refuses every request; refuse_editions: whom its key does not cover at all (H8).
        skew_s: how far its clock is ahead.
        loss: the chance that a request to it is lost, 0 to 1.
        intervals: what its answers ask for (S11).
        preload, preload_renews: made-up clients that it has counted at the beginning, and whether they renew for ever.
    """

    name: str
    port: int = DEFAULT_PORT
    priority: int = 0
    weight: int = 0
    suffix: str = DEFAULT_SUFFIX
    published: Spans | None = None
    down: Spans = ()
    refuse: Spans = ()
    refuse_editions: tuple[Edition, ...] = ()
    skew_s: int = 0
    loss: float = 0.0
    intervals: Intervals | None = None
    preload: int = 0
    preload_renews: bool = False

    @property
    def target(self) -> str:
        """Its full name, as the SRV record has it."""
        return self.name if "." in self.name else f"{self.name}.{self.suffix}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientSpec:
    """One client, or `count` of them (`numbered`: `name-1`, `name-2` ...).

    Attributes:
        start, start_spread: the first one begins at `start`, the others evenly over the spread behind it; the same
            share of the spread moves a client's `hours`.
        hours: the part of each day in which it runs; None for the whole day.
        off, away: when it does not run; when it runs without a network.
        domain: the domain that it is a member of; "" for any directory's; None for no member (O2).
        domain_left: when it leaves the domain (D3).
        suffixes: where it looks for hosts, in order (K2).
        host, port: its configured host (K13).
        caching, by_weight: K7, K14.
        mak: what its MAK is for.
        same_cmid: all of this block share one client ID, as a cloned image does.
        hardware_change, clear_cache: moments (S9, K7).
    """

    name: str
    count: int = 1
    numbered: bool = False
    edition: Edition = Edition.CLIENT
    start: int = 0
    start_spread: int = 0
    hours: Span | None = None
    off: Spans = ()
    away: Spans = ()
    domain: str | None = None
    domain_left: int | None = None
    suffixes: tuple[str, ...] = ()
    host: str | None = None
    port: int = DEFAULT_PORT
    caching: bool = True
    by_weight: bool = True
    mak: MakMode = MakMode.NONE
    same_cmid: bool = False
    hardware_change: tuple[int, ...] = ()
    clear_cache: tuple[int, ...] = ()

    def names(self) -> Iterator[str]:
        """The names of its clients, in order."""
        if self.numbered:
            return (f"{self.name}-{number}" for number in range(1, self.count + 1))
        return iter((self.name,))

    def shift(self, index: int) -> int:
        """How many seconds of the spread fall to the client `index`, counted from 0."""
        return self.start_spread * index // self.count


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectorySpec:
    """A directory with an activation object (D1): of which domain and edition (None: of both), and when it is down."""

    name: str
    domain: str = ""
    edition: Edition | None = None
    down: Spans = ()


@dataclass(frozen=True, slots=True)
class DnsSpec:
    """The DNS of one suffix ("" for all), and when nobody answers for it."""

    suffix: str = ""
    down: Spans = ()


@dataclass(frozen=True, slots=True)
class ServiceSpec:
    """The activation service on the Internet: when it is down, and how many activations a block's MAK has (M1)."""

    down: Spans = ()
    activations: int = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A whole scenario."""

    name: str
    seed: int = 1
    duration: int = 200 * DAY_S
    policy: Policy = field(default_factory=Policy)
    observe: str | None = None
    hosts: tuple[HostSpec, ...] = ()
    clients: tuple[ClientSpec, ...] = ()
    directories: tuple[DirectorySpec, ...] = ()
    dns: tuple[DnsSpec, ...] = ()
    service: ServiceSpec | None = None

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Every suffix that hosts or DNS servers are named for, in the file's order."""
        named = [host.suffix for host in self.hosts] + [server.suffix for server in self.dns if server.suffix]
        return tuple(dict.fromkeys(named)) or (DEFAULT_SUFFIX,)

    @property
    def size(self) -> int:
        """How many clients there are."""
        return sum(block.count for block in self.clients)


def moment(second: int) -> datetime:
    """The wall time of a scenario's second, aware UTC."""
    return BEGIN + timedelta(seconds=second)


def inside(spans: Spans, second: int) -> bool:
    """Whether the second lies in one of the intervals."""
    return any(begin <= second < end for begin, end in spans)
