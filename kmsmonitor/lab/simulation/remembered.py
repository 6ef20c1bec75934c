"""What `step` has answered before: it is asked once for each state and event that differ in more than the date.

`step` knows no calendar. The same state, the same event and the same time between them have the same consequences on
every day: all times in them are shifted alike (test_simulator_memory.py holds this against `step`). Of a hundred
thousand computers most live the same life on other days, so a state is kept here as it is seen from the second of its
last step, one `Shape` for all who have come the same way, and the shape remembers where each event leads.

Nothing is decided here: whatever is not remembered, `step` decides.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from kmsmonitor.lab.scenario import BEGIN
from kmsmonitor.licensing.effects import StartAttempt, StatusChanged
from kmsmonitor.licensing.events import Event
from kmsmonitor.licensing.machine import next_deadline, step
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.licensing.status import LicenseStatus
from kmsmonitor.value import replace

if TYPE_CHECKING:
    from kmsmonitor.lab.simulation.attempts import Route

_TIMES = (
    "installed_at",
    "activated_at",
    "expires_at",
    "out_of_tolerance_at",
    "next_attempt_at",
    "failing_since",
    "last_attempt_at",
    "read_at",
)
_LEAST_KEPT = 4_000  # shapes, however few clients there are
_KEPT_SHARE = 12  # and one for so many clients


class Shape:
    """A state whose last step was at BEGIN, as it were.

    Attributes:
        state: the state, its times shifted.
        wake: seconds from its last step to the moment at which time alone brings something; None for never.
        tick: where that moment leads, once it is known; moves: where other events lead, by what tells them apart.
        route, epoch: the route of the attempt under way, and the epoch of the world in which it was found.
    """

    __slots__ = ("epoch", "moves", "route", "state", "tick", "wake")

    def __init__(self, state: LicenseState, policy: Policy) -> None:
        self.state = state
        deadline = next_deadline(state, policy)
        self.wake = None if deadline is None else int((deadline - BEGIN).total_seconds())
        self.tick: Move | None = None
        self.route: Route | None = None
        self.epoch = -1
        self.moves: dict[object, Move] | None = None


class Move:
    """Where an event leads: the shape after it, the attempt that it starts, whether it is a fall into notification."""

    __slots__ = ("notified", "shape", "start")

    def __init__(self, shape: Shape, start: StartAttempt | None, *, notified: bool) -> None:
        self.shape = shape
        self.start = start
        self.notified = notified


class Memory:
    """Asks `step`, and keeps what it said as long as there is room.

    `asked` counts the questions that went to `step`.
    """

    def __init__(self, policy: Policy, size: int) -> None:
        self._policy = policy
        self._room = max(_LEAST_KEPT, size // _KEPT_SHARE)
        self._shapes: list[Shape] = []
        self.asked = 0

    def shape(self, state: LicenseState, second: int) -> Shape:
        """The state as it is seen from this second, that of its last step."""
        return Shape(shifted(state, -second), self._policy)

    def move(self, shape: Shape, event: Event, delay: int) -> Move:
        """Ask `step` where the event leads, `delay` seconds after the shape's last step."""
        self.asked += 1
        transition = step(shape.state, event, BEGIN + timedelta(0, delay), self._policy)
        after = Shape(shifted(transition.state, -delay), self._policy)
        start, notified = None, False
        for effect in transition.effects:
            if isinstance(effect, StartAttempt):
                start = effect
            elif isinstance(effect, StatusChanged):
                notified = notified or effect.after is LicenseStatus.NOTIFICATION
        self._make_room(shape)
        return Move(after, start, notified=notified)

    def _make_room(self, shape: Shape) -> None:
        """Where there are too many, all is forgotten; the clients' own shapes stay, and learn again what matters."""
        if len(self._shapes) >= self._room:
            for kept in self._shapes:
                kept.tick = kept.moves = None
            self._shapes.clear()
        self._shapes.append(shape)


def shifted(state: LicenseState, seconds: int) -> LicenseState:
    """The same state so many seconds later (or, negative, earlier)."""
    if not seconds:
        return state
    by = timedelta(0, seconds)
    times = {name: at + by for name in _TIMES if (at := getattr(state, name)) is not None}
    flight = state.flight
    if flight is not None:
        planned = flight.planned_at
        flight = replace(
            flight, started_at=flight.started_at + by, planned_at=None if planned is None else planned + by
        )
    return replace(state, **times, flight=flight)
