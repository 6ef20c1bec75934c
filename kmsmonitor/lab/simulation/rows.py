"""What a run tells of its watched clients, in the order in which it happened, and its sums: documents for JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from kmsmonitor.lab.scenario import DAY_S
from kmsmonitor.lab.simulation.simulator import Simulator
from kmsmonitor.lab.simulation.world import SimulatedHost
from kmsmonitor.licensing.effects import AttemptRecorded, CacheChanged, Effect, Note, StatusChanged
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.licensing.status import LicenseStatus
from kmsmonitor.monitor.explain import outcome_json

Row = dict[str, Any]
_KEPT = ("outcome", "way", "host", "port", "count", "required", "code", "tried", "suffixes")


class Rows:
    """A listener that makes a document of each effect that people care about, and hands it on."""

    def __init__(self, names: dict[int, str], give: Callable[[Row], None]) -> None:
        self._names = names
        self._give = give
        self._known: dict[int, tuple[Outcome, Row]] = {}

    def __call__(self, second: int, client: int, effect: Effect, state: LicenseState) -> None:
        """One effect (see `Listener`)."""
        head: Row = {"t_s": second, "client": self._names[client]}
        match effect:
            case AttemptRecorded(id=number, outcome=outcome):
                row = {"event": "attempt", "id": number, "status": state.status.key, **self._outcome(outcome)}
            case StatusChanged(before=before, after=after):
                row = {"event": "status", "from": before.key, "to": after.key, "status": after.key}
            case CacheChanged(host=host):
                where = {"host": host.name if host else None, "port": host.port if host else None}
                row = {"event": "cache", "status": state.status.key, **where}
            case Note(code=code):
                row = {"event": "note", "code": code, "status": state.status.key}
            case _:
                return
        self._give({**head, **row})

    def _outcome(self, outcome: Outcome) -> Row:
        """Outcomes are shared by those who had them: each is described once."""
        known = self._known.get(id(outcome))
        if known is None or known[0] is not outcome:
            document = outcome_json(outcome)
            known = self._known[id(outcome)] = (outcome, {key: document[key] for key in _KEPT})
        return known[1]


def client_names(simulator: Simulator, numbers: Iterable[int]) -> dict[int, str]:
    """The names of these clients."""
    wanted = set(numbers)
    names: dict[int, str] = {}
    first = 0
    for block in simulator.scenario.clients:
        if not block.numbered:
            names[first] = block.name
        elif wanted:
            mine = wanted if len(wanted) < block.count else range(first, first + block.count)
            names |= {n: f"{block.name}-{n - first + 1}" for n in mine if first <= n < first + block.count}
        first += block.count
    return {number: names[number] for number in sorted(wanted)}


def summary(simulator: Simulator, *, events_per_s: float | None = None) -> Row:
    """The run in figures.

    Args:
        simulator: a run, at its end or on the way.
        events_per_s: how fast it was by a real clock; None where the same run is to give the same bytes.
    """
    notified = simulator.notified
    return {
        "scenario": simulator.scenario.name,
        "seed": simulator.seed,
        "duration_s": simulator.second,
        "clients": simulator.scenario.size,
        "clients_by_status": _by_status(simulator.states),
        "attempts_by_outcome": {kind.value: times for kind, times in simulator.outcomes().items()},
        "requests_per_host": {host.spec.name: host.requests for host in simulator.world.hosts},
        "refusals_per_host": {host.spec.name: host.refusals for host in simulator.world.hosts},
        "highest_count_per_host": {host.spec.name: host.highest for host in simulator.world.hosts},
        "first_notification_day": None if notified is None else notified // DAY_S,
        "first_notification_t_s": notified,
        "load_per_host": {host.spec.name: load(host) for host in simulator.world.hosts},
        "events": simulator.events,
        "events_per_s": None if events_per_s is None else round(events_per_s),
    }


def load(host: SimulatedHost) -> Row:
    """When a host was asked: by hour of the day, its busiest minute of the day (all days together), and its peak."""
    hours = [sum(host.per_minute[hour * 60 : hour * 60 + 60]) for hour in range(24)]
    most = max(host.per_minute)
    busiest = host.per_minute.index(most)
    return {
        "by_hour": hours,
        "busiest_minute": f"{busiest // 60:02}:{busiest % 60:02}" if most else None,
        "busiest_minute_requests": most,
        "most_in_a_second": host.per_second,
    }


def _by_status(states: Iterable[LicenseState | None]) -> dict[str, int]:
    counts = dict.fromkeys(LicenseStatus, 0)
    for state in states:
        if state is not None:
            counts[state.status] += 1
    return {status.key: number for status, number in counts.items() if number}
