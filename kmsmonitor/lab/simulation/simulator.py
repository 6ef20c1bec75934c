"""The loop: virtual time, one event after the other, each through `licensing.machine.step`.

What must live here: the order of events and what each effect leads to. What must not: a rule of licensing. An attempt
takes no time: its end has the second of its beginning. A client that does not run does nothing; it hears of what befell
it when it starts again.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta
from typing import Protocol

from kmsmonitor.lab.scenario import BEGIN, DAY_S, Scenario, moment
from kmsmonitor.lab.simulation.attempts import AWAY, LEFT_DOMAIN, RENEWAL, Attempts, Kind
from kmsmonitor.lab.simulation.chance import JITTER, draw
from kmsmonitor.lab.simulation.queue import DUE, KINDS, NUMBERS, SCRIPT, SHIFT, WORLD, Queue
from kmsmonitor.lab.simulation.world import World
from kmsmonitor.licensing.effects import Effect, StartAttempt, StatusChanged
from kmsmonitor.licensing.events import Event, RoadOpened, Started, Tick
from kmsmonitor.licensing.machine import next_deadline, step
from kmsmonitor.licensing.state import LicenseState, fresh
from kmsmonitor.licensing.status import LicenseStatus, OutcomeKind

_TICK = Tick()
_STARTED = Started()
_ROAD = RoadOpened("network")
_NOTIFICATION = LicenseStatus.NOTIFICATION


class Listener(Protocol):
    """Hears of the clients that are watched."""

    def __call__(self, second: int, client: int, effect: Effect, state: LicenseState) -> None:
        """One effect of a step, with the state after it."""
        ...


class Simulator:
    """One run of a scenario. `advance` lets time pass; between two calls everything may be looked at and changed.

    Args:
        scenario: what is to happen.
        seed: in place of the scenario's own.
        listener: hears of the effects of the clients in `watched`.
        watched: their numbers, counted from 0 in the scenario's order.

    Attributes:
        second: up to where the run has come (that second itself not included).
        events: how many events went through `step`.
        notified: the second of the first notification mode, or None.
        states: each client's state; None before its start.
    """

    def __init__(
        self,
        scenario: Scenario,
        *,
        seed: int | None = None,
        listener: Listener | None = None,
        watched: Collection[int] = (),
    ) -> None:
        self.scenario = scenario
        self.seed = scenario.seed if seed is None else seed
        self.world = World(scenario)
        self.second = 0
        self.events = 0
        self.notified: int | None = None
        self._policy = scenario.policy
        self._jitter = int(scenario.policy.start_jitter.total_seconds())
        self._attempts = Attempts(self.world, scenario.policy, self.seed)
        self._listener = listener
        self._watched = frozenset(watched) if listener is not None else frozenset()
        self._queue = Queue()
        self._edges = iter(self.world.edges)
        self._next_edge = next(self._edges, scenario.duration)
        self._next_turn = 0
        self._at, self._now = 0, BEGIN  # the second that was last worked on, and its wall time
        self._enlist()

    def _enlist(self) -> None:
        """Every client and host gets its place, and its first event."""
        size = self.scenario.size
        self.states: list[LicenseState | None] = [None] * size
        self._due = [0] * size
        self._kinds: list[Kind] = []
        self._befallen: dict[int, int] = {}
        for kind in self._attempts.kinds:
            kind.first = len(self._kinds)
            for index in range(kind.spec.count):
                self._queue.add(kind.life.begins(kind.spec.shift(index)) << SHIFT | SCRIPT | kind.first + index)
            self._kinds += [kind] * kind.spec.count
        for number, host in enumerate(self.world.hosts):
            if host.spec.preload:
                self._queue.add(WORLD | number)

    # ------------------------------------------------------------ time

    def run(self) -> None:
        """The whole scenario."""
        self.advance(self.scenario.duration)

    def advance(self, until: int) -> None:
        """Let time pass up to the second `until`, which is not reached itself, or the scenario's end."""
        until = min(until, self.scenario.duration)
        queue, end = self._queue, until << SHIFT
        due = self._due
        while queue.position < len(queue.current) or queue.next_hour():
            key = queue.current[queue.position]
            if key >= end:
                break
            queue.position += 1
            second, number, kind = key >> SHIFT, key & NUMBERS, key & KINDS
            if second >= self._next_turn:
                self._turn(second)
            if kind == DUE:
                if due[number] == key:
                    self._fall_due(number, second)
            elif kind == SCRIPT:
                self._script(number, second)
            else:
                self._preload(number, second)
        self.second = until

    def outcomes(self) -> dict[OutcomeKind, int]:
        """How many attempts came to what, so far."""
        return self._attempts.totals()

    def changed(self) -> None:
        """Somebody has changed the world by hand: a fault, or its end."""
        self._attempts.forget()

    def _turn(self, second: int) -> None:
        """The world has turned, or only a day is over."""
        if self._next_edge <= second:
            self._attempts.forget()
        else:
            self._attempts.new_day()
        while self._next_edge <= second:
            self._next_edge = next(self._edges, self.scenario.duration)
        self._next_turn = min(self._next_edge, (second // DAY_S + 1) * DAY_S)

    def _preload(self, number: int, second: int) -> None:
        """The made-up clients of a host: counted at the beginning; those that renew do as all clients (S4, S5)."""
        host, policy = self.world.hosts[number], self._policy
        counted = second == 0 or host.answers(second)
        if counted:
            host.preload(moment(second))
        if host.spec.preload_renews:
            wait = policy.renewal_interval if counted else policy.activation_interval
            self._queue.add(second + int(wait.total_seconds()) << SHIFT | WORLD | number)

    # ------------------------------------------------------------ clients

    def _fall_due(self, client: int, second: int) -> None:
        kind = self._kinds[client]
        if kind.life.always or kind.life.runs(second, kind.shift(client)):
            self._dispatch(client, kind, second, _TICK)
        else:
            self._due[client] = 0  # it is off: what is overdue is found at its next start (S12)

    def _script(self, client: int, second: int) -> None:
        """The client starts, its road opens, or something befalls it."""
        kind = self._kinds[client]
        life, shift = kind.life, kind.shift(client)
        if life.runs(second, shift):
            first = self.states[client] is None
            if first:
                self.states[client] = fresh(moment(second), kind.channel)
                # What befell it before it was there does not concern it.
                if life.befalls:
                    self._befallen[client] = sum(at < second for at, _ in life.befalls)
            if first or not life.runs(second - 1, shift):
                self._dispatch(client, kind, second, self._started(client, second))
            elif not life.home and life.is_away(second - 1) and not life.is_away(second):
                self._dispatch(client, kind, second, _ROAD)
            if life.befalls:
                self._befall(client, kind, second)
        edge = life.next_edge(second, shift)
        if edge is not None:
            self._queue.add(edge << SHIFT | SCRIPT | client)

    def _started(self, client: int, second: int) -> Started:
        """O1; with the organisation's jitter, if it has one."""
        if not self._jitter:
            return _STARTED
        part = draw(self.seed, client, second, JITTER)
        return Started(timedelta(seconds=int(part * self._jitter)))

    def _befall(self, client: int, kind: Kind, second: int) -> None:
        """What has happened since it last ran, in order."""
        done = self._befallen.get(client, 0)
        for at, event in kind.life.befalls[done:]:
            if at > second:
                break
            done += 1
            self._dispatch(client, kind, second, event)
        self._befallen[client] = done

    def _dispatch(self, client: int, kind: Kind, second: int, event: Event) -> None:
        """One event, and whatever follows from it at once."""
        if second != self._at:
            self._at, self._now = second, BEGIN + timedelta(0, second)
        now, policy, state = self._now, self._policy, self.states[client]
        assert state is not None
        listener = self._listener if client in self._watched else None
        waiting: Event | None = event
        while waiting is not None:
            transition = step(state, waiting, now, policy)
            self.events += 1
            state, waiting = transition.state, None
            for effect in transition.effects:
                if type(effect) is StartAttempt:
                    how = RENEWAL if effect.renewal else 0
                    if not kind.plain:
                        how += self._where(kind, second)
                    waiting = self._attempts.attempt(kind, client, second, now, effect.id, state.cache, how)
                elif type(effect) is StatusChanged and self.notified is None and effect.after is _NOTIFICATION:
                    self.notified = second
                if listener is not None:
                    listener(second, client, effect, state)
        self.states[client] = state
        deadline = next_deadline(state, policy)
        if deadline is None:
            self._due[client] = 0
            return
        wait = deadline - BEGIN
        key = (wait.days * 86_400 + wait.seconds) << SHIFT | DUE | client
        if key != self._due[client]:
            self._due[client] = key
            self._queue.add(key)

    @staticmethod
    def _where(kind: Kind, second: int) -> int:
        """What else tells an attempt from others of the client's kind: AWAY, LEFT_DOMAIN or both."""
        left = kind.spec.domain_left
        return (AWAY if kind.life.is_away(second) else 0) + (LEFT_DOMAIN if left is not None and second >= left else 0)
