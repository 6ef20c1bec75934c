"""The organisation around the clients, in virtual time: hosts that count, DNS, directories, the activation service."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from kmsmonitor.lab.client_table import ClientTable
from kmsmonitor.lab.refusals import refusal
from kmsmonitor.lab.scenario import DAY_S, HostSpec, Scenario, Spans, inside
from kmsmonitor.licensing.hosts import HostRecord
from kmsmonitor.licensing.status import Edition

MINUTES = DAY_S // 60


class SimulatedHost:
    """One host: its table, and what it has been asked. `down` may be set to override the scenario (None: as written).

    Attributes:
        requests: answered with the count (H2); refusals: answered with a code.
        highest: the highest count that it ever had.
        per_minute: answered requests by minute of the day, all days together.
        per_second: the most that came in one second.
    """

    __slots__ = (
        "_in_second",
        "_second",
        "down",
        "highest",
        "loss",
        "per_minute",
        "per_second",
        "refusals",
        "requests",
        "skew",
        "spec",
        "table",
    )

    def __init__(self, spec: HostSpec) -> None:
        self.spec = spec
        self.table = ClientTable()
        self.skew = timedelta(seconds=spec.skew_s)
        self.loss = spec.loss
        self.down: bool | None = None
        self.requests = self.refusals = self.highest = 0
        self.per_minute = [0] * MINUTES
        self.per_second = 0
        self._second, self._in_second = -1, 0

    def answers(self, second: int) -> bool:
        """Whether it is up."""
        return not (inside(self.spec.down, second) if self.down is None else self.down)

    def refuses(self, edition: Edition, second: int) -> int:
        """The code with which it turns this edition away now, or 0 (H8)."""
        covered = edition not in self.spec.refuse_editions and not inside(self.spec.refuse, second)
        return refusal(covered=covered, offset=self.skew)

    def request(self, cmid: int, edition: Edition, second: int, now: datetime) -> int:
        """Count a request (H1-H4); the count with which it is answered."""
        count = self.table.request(cmid, edition, now + self.skew if self.skew else now)
        self.requests += 1
        if count > self.highest:  # noqa: PLR1730 - a call of max() a request is felt in a million
            self.highest = count
        self.per_minute[second // 60 % MINUTES] += 1
        if second == self._second:
            self._in_second += 1
        else:
            self._second, self._in_second = second, 1
        if self._in_second > self.per_second:  # noqa: PLR1730 - as above
            self.per_second = self._in_second
        return count

    def preload(self, now: datetime) -> None:
        """The made-up clients ask (again)."""
        self.highest = max(self.highest, self.table.preload(self.spec.preload, now + self.skew))


class World:
    """Everything that clients may ask, and the moments at which it changes."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.hosts = tuple(SimulatedHost(spec) for spec in scenario.hosts)
        self._by_name = {(host.spec.target.lower(), host.spec.port): host for host in self.hosts}
        self.service_left = {block.name: self._activations() for block in scenario.clients}
        self.dns_down: bool | None = None
        self.directories_down: bool | None = None
        self.service_down: bool | None = None
        self.edges = self._edges()

    def host(self, target: str, port: int) -> SimulatedHost | None:
        """The host that listens there, up or down."""
        return self._by_name.get((target.lower(), port))

    def configured(self, name: str) -> str:
        """The full name of a host that a client names, short or full."""
        for host in self.hosts:
            if name.lower() in (host.spec.name.lower(), host.spec.target.lower()):
                return host.spec.target
        return name

    def dns_answers(self, suffix: str, second: int) -> bool:
        """Whether anybody answers for this suffix."""
        if self.dns_down is not None:
            return not self.dns_down
        return not any(inside(server.down, second) for server in self.scenario.dns if server.suffix in ("", suffix))

    def records(self, suffix: str, second: int) -> Sequence[HostRecord]:
        """The SRV records that stand below the suffix."""
        return [
            HostRecord(
                target=host.spec.target,
                port=host.spec.port,
                priority=host.spec.priority,
                weight=host.spec.weight,
                suffix=suffix,
            )
            for host in self.hosts
            if host.spec.suffix == suffix and (host.spec.published is None or inside(host.spec.published, second))
        ]

    def directory(self, domain: str, edition: Edition, second: int) -> tuple[str | None, bool]:
        """The directory that a member of the domain reaches, and whether it has an object for the edition (O2)."""
        reached = None
        for directory in self.scenario.directories:
            down = inside(directory.down, second) if self.directories_down is None else self.directories_down
            if down or (domain and directory.domain and directory.domain != domain):
                continue
            reached = directory.name
            if directory.edition in (None, edition):
                return reached, True
        return reached, False

    def service_answers(self, second: int) -> bool:
        """Whether the activation service is there."""
        service = self.scenario.service
        down = service is None or inside(service.down, second)
        return not (down if self.service_down is None else self.service_down)

    def _activations(self) -> int:
        return self.scenario.service.activations if self.scenario.service else 0

    def _edges(self) -> tuple[int, ...]:
        """Every second at which something in the world turns, in order."""
        scenario = self.scenario
        spans: list[Spans] = [span for host in scenario.hosts for span in (host.down, host.refuse)]
        spans += [directory.down for directory in scenario.directories] + [server.down for server in scenario.dns]
        spans += [host.published for host in scenario.hosts if host.published is not None]
        if scenario.service is not None:
            spans.append(scenario.service.down)
        return tuple(sorted(second for second in _seconds(spans) if second < scenario.duration))


def _seconds(spans: Iterable[Spans]) -> set[int]:
    return {second for some in spans for span in some for second in span}
