"""The loop: virtual time, one event after the other, each through `licensing.machine.step`.

What must live here: the order of events and what each effect leads to. What must not: a rule of licensing. An attempt
takes no time: its end has the second of its beginning. A client that does not run does nothing; it hears of what befell
it when it starts again.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator
from datetime import timedelta
from typing import Protocol

from kmsmonitor.lab.scenario import BEGIN, DAY_S, Scenario, moment
from kmsmonitor.lab.simulation.attempts import AWAY, LEFT_DOMAIN, RENEWAL, Attempts, Kind, Known
from kmsmonitor.lab.simulation.chance import JITTER, draw
from kmsmonitor.lab.simulation.queue import DUE, HOUR_S, KINDS, NUMBERS, SCRIPT, SHIFT, WORLD, Queue
from kmsmonitor.lab.simulation.remembered import Memory, Move, Shape, shifted
from kmsmonitor.lab.simulation.world import World
from kmsmonitor.licensing.effects import Effect, StartAttempt, StatusChanged
from kmsmonitor.licensing.events import AttemptEnded, Event, RoadOpened, Started, Tick
from kmsmonitor.licensing.hosts import CachedHost
from kmsmonitor.licensing.machine import next_deadline, step
from kmsmonitor.licensing.state import LicenseState, fresh
from kmsmonitor.licensing.status import LicenseStatus, OutcomeKind

_TICK = Tick()
_STARTED = Started()
_ROAD = RoadOpened("network")
_NOTIFICATION = LicenseStatus.NOTIFICATION
_WEIGHED_EVERY = 50_000  # events


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
        remember: whether answers of the machine are remembered for the other clients (see remembered.py).

    Attributes:
        second: up to where the run has come (that second itself not included).
        events: how many events went through `step`.
        notified: the second of the first notification mode, or None.
    """

    def __init__(
        self,
        scenario: Scenario,
        *,
        seed: int | None = None,
        listener: Listener | None = None,
        watched: Collection[int] = (),
        remember: bool = True,
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
        self._memory = Memory(scenario.policy, scenario.size)
        self._remembers = remember
        self._weighed = (0, 0)
        self._queue = Queue()
        self._edges = iter(self.world.edges)
        self._next_edge = next(self._edges, scenario.duration)
        self._at, self._now = 0, BEGIN  # the second that was last worked on, and its wall time
        self._enlist()

    def _enlist(self) -> None:
        """Every client and host gets its place, and its first event."""
        size = self.scenario.size
        self._standing: list[LicenseState | Shape | None] = [None] * size
        self._last = array("q", [0]) * size  # the second of the last step, for those who stand as a shape
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
            if second >= self._next_edge:
                self._turn(second)
            if self._remembers and self.events - self._weighed[0] > _WEIGHED_EVERY:
                self._weigh()
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
        """The world has turned."""
        self._attempts.forget()
        while self._next_edge <= second:
            self._next_edge = next(self._edges, self.scenario.duration)

    def _weigh(self) -> None:
        """Where hardly two clients live alike, remembering costs more than it saves: the machine is asked directly."""
        events, asked = self.events - self._weighed[0], self._memory.asked - self._weighed[1]
        self._weighed = (self.events, self._memory.asked)
        if asked * 2 > events:
            self._remembers = False
            for client, standing in enumerate(self._standing):
                if type(standing) is Shape:
                    self._standing[client] = shifted(standing.state, self._last[client])

    @property
    def states(self) -> Iterator[LicenseState | None]:
        """Each client's state as of its last step, in the scenario's order; None before its start."""
        for client, standing in enumerate(self._standing):
            yield shifted(standing.state, self._last[client]) if isinstance(standing, Shape) else standing

    def state(self, client: int) -> LicenseState | None:
        """One client's state."""
        standing = self._standing[client]
        return shifted(standing.state, self._last[client]) if isinstance(standing, Shape) else standing

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
        kind, shape = self._kinds[client], self._standing[client]
        if kind.plain_day and type(shape) is Shape and self._as_ever(client, kind, second, shape):
            return
        if kind.life.always or kind.life.runs(second, kind.shift(client)):
            self._dispatch(client, kind, second, _TICK)
        else:
            self._due[client] = 0  # it is off: what is overdue is found at its next start (S12)

    def _as_ever(self, client: int, kind: Kind, second: int, shape: Shape) -> bool:
        """The road that nearly every attempt takes: its start and its end are both remembered. False, if not.

        It does nothing that `_dispatch` would not do.
        """
        move = shape.tick
        if move is None or move.start is None or move.notified or second - self._last[client] != shape.wake:
            return False
        shape, attempts = move.shape, self._attempts
        if shape.epoch != attempts.epoch or shape.moves is None:
            return False
        if second != self._at:
            self._at, self._now = second, BEGIN + timedelta(0, second)
        how = RENEWAL if move.start.renewal else 0
        known = attempts.attempt(shape.route, kind, client, second, self._now, shape.state.cache, how)
        after = shape.moves.get(known)
        self.events += 2
        if after is None:
            after = self._lookup(shape, known, AttemptEnded(move.start.id, known.outcome), 0)
        if after.start is not None or after.notified or after.shape.wake is None:
            self._settle(client, kind, second, after)
            return True
        shape = after.shape
        self._standing[client] = shape
        self._last[client] = second
        second += after.shape.wake
        self._due[client] = key = second << SHIFT | DUE | client
        queue = self._queue
        bucket = queue.buckets.get(second // HOUR_S)
        if bucket is None:
            queue.add(key)
        else:
            bucket.append(key)
        return True

    def _script(self, client: int, second: int) -> None:
        """The client starts, its road opens, or something befalls it."""
        kind = self._kinds[client]
        life, shift = kind.life, kind.shift(client)
        if life.runs(second, shift):
            first = self._standing[client] is None
            if first:
                self._begin(client, kind, second)
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

    def _begin(self, client: int, kind: Kind, second: int) -> None:
        """The client gets its key."""
        if self._remembers and client not in self._watched:
            if kind.fresh is None:
                kind.fresh = self._memory.shape(fresh(BEGIN, kind.channel), 0)
            self._standing[client] = kind.fresh
            self._last[client] = second
        else:
            self._standing[client] = fresh(moment(second), kind.channel)

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
        standing = self._standing[client]
        if isinstance(standing, Shape):
            self._move(client, kind, second, event, standing)
        else:
            assert standing is not None
            self._step(client, kind, second, event, standing)

    def _plan(self, client: int, wake: int | None) -> None:
        """When the client wants to be woken next."""
        if wake is None:
            self._due[client] = 0
            return
        key = wake << SHIFT | DUE | client
        if key != self._due[client]:
            self._due[client] = key
            self._queue.add(key)

    def _step(self, client: int, kind: Kind, second: int, event: Event, state: LicenseState) -> None:
        """Ask the machine."""
        now, policy = self._now, self._policy
        listener = self._listener if client in self._watched else None
        waiting: Event | None = event
        while waiting is not None:
            transition = step(state, waiting, now, policy)
            self.events += 1
            state, waiting = transition.state, None
            for effect in transition.effects:
                if type(effect) is StartAttempt:
                    known = self._attempt(client, kind, second, effect, state.cache)
                    waiting = AttemptEnded(effect.id, known.outcome)
                elif type(effect) is StatusChanged and self.notified is None and effect.after is _NOTIFICATION:
                    self.notified = second
                if listener is not None:
                    listener(second, client, effect, state)
        self._standing[client] = state
        deadline = next_deadline(state, policy)
        wait = None if deadline is None else deadline - BEGIN
        self._plan(client, None if wait is None else wait.days * DAY_S + wait.seconds)

    def _move(self, client: int, kind: Kind, second: int, event: Event, shape: Shape) -> None:
        """As `_step`, for a client of which nobody is told: what the machine has said before is remembered."""
        delay = second - self._last[client]
        if event is _TICK and delay == shape.wake:
            move = shape.tick
            if move is None:
                move = shape.tick = self._memory.move(shape, event, delay)
        else:
            move = self._lookup(shape, (delay, event), event, delay)
        self.events += 1
        self._settle(client, kind, second, move)

    def _settle(self, client: int, kind: Kind, second: int, move: Move) -> None:
        """Follow a move, and the attempts that it starts, to where the client stands then."""
        if move.notified and self.notified is None:
            self.notified = second
        while move.start is not None:
            shape = move.shape
            known = self._attempt(client, kind, second, move.start, shape.state.cache)
            if kind.plain:
                how = RENEWAL if move.start.renewal else 0
                shape.route = self._attempts.route(kind, shape.state.cache, how)
                shape.epoch = -1 if shape.route is None else self._attempts.epoch
            move = self._lookup(shape, known, AttemptEnded(move.start.id, known.outcome), 0)
            self.events += 1
            if move.notified and self.notified is None:
                self.notified = second
        shape = move.shape
        self._standing[client] = shape
        self._last[client] = second
        self._plan(client, None if shape.wake is None else second + shape.wake)

    def _lookup(self, shape: Shape, key: object, event: Event, delay: int) -> Move:
        """Where the event leads, remembered under `key`."""
        if shape.moves is None:
            shape.moves = {}
        move = shape.moves.get(key)
        if move is None:
            move = self._memory.move(shape, event, delay)
            if shape.moves is None:  # the memory has just been emptied
                shape.moves = {}
            shape.moves[key] = move
        return move

    def _attempt(self, client: int, kind: Kind, second: int, start: StartAttempt, cached: CachedHost | None) -> Known:
        how = RENEWAL if start.renewal else 0
        if not kind.plain:
            how += self._where(kind, second)
        route = self._attempts.route(kind, cached, how)
        return self._attempts.attempt(route, kind, client, second, self._now, cached, how)

    @staticmethod
    def _where(kind: Kind, second: int) -> int:
        """What else tells an attempt from others of the client's kind: AWAY, LEFT_DOMAIN or both."""
        left = kind.spec.domain_left
        return (AWAY if kind.life.is_away(second) else 0) + (LEFT_DOMAIN if left is not None and second >= left else 0)
