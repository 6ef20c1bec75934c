"""The two steps that nearly all steps of an organisation are: a renewal that is due starts, and it succeeds.

Nothing is decided here. Each function asks whether everything is as usual; then what the rules of machine.py would make
of it is plain, and it is written down at once, in half the time. Where anything is out of the ordinary it answers None,
and the rules are asked. test_common_road holds the two against each other; a rule that changes changes here, or is
left to the rules by one more question.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from kmsmonitor.licensing.effects import AttemptRecorded, Effect, StartAttempt, Transition
from kmsmonitor.licensing.events import AttemptEnded
from kmsmonitor.licensing.facts import LICENSED
from kmsmonitor.licensing.hosts import same_or_new
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.policy import Policy, limited, within_limits
from kmsmonitor.licensing.state import Draft, Flight, LicenseState
from kmsmonitor.licensing.status import PERMANENT_WAYS, SUCCESSES, VOLUME_CHANNELS, Trigger
from kmsmonitor.value import thawed

DUE = Trigger.DUE


@lru_cache(maxsize=256)  # a whole organisation starts its fifth, its sixth ... attempt
def _start(number: int) -> tuple[StartAttempt]:
    return (StartAttempt(id=number, trigger=DUE, way=None, renewal=True),)


def renewal_starts(state: LicenseState, now: datetime, policy: Policy) -> Transition | None:
    """S4: after a Tick, the renewal that is due of a client that is licensed for an interval, and all is well."""
    at, end = state.next_attempt_at, state.expires_at
    if (
        at is None
        or at > now
        or end is None
        or end <= now
        or state.status is not LICENSED
        or state.next_trigger is not DUE
        or state.flight is not None
        or state.activated_at is None
        or state.out_of_tolerance_at is not None
        or state.reported is not None
        or policy.owner_acts
        or state.channel not in VOLUME_CHANNELS
    ):
        return None
    draft = Draft()  # type: ignore[call-arg]
    draft.installed_at = state.installed_at
    draft.channel = state.channel
    draft.status = state.status
    draft.way = state.way
    draft.activated_at = state.activated_at
    draft.expires_at = state.expires_at
    draft.out_of_tolerance_at = state.out_of_tolerance_at
    draft.next_trigger = state.next_trigger
    draft.failures = state.failures
    draft.failing_since = state.failing_since
    draft.last_attempt_at = state.last_attempt_at
    draft.last = state.last
    draft.cache = state.cache
    draft.intervals = state.intervals
    draft.reported = state.reported
    draft.read_at = state.read_at
    draft.attempts = number = state.attempts + 1
    draft.flight = make_flight(number, now, DUE)
    draft.next_attempt_at = None
    draft.__class__ = LicenseState  # type: ignore[assignment]  # as `closed`, without a call
    return make_transition(draft, _start(number))


def renewal_succeeds(state: LicenseState, event: AttemptEnded, now: datetime, policy: Policy) -> Transition | None:
    """S3, S4: the attempt under way licensed a licensed client again, and said nothing new of host or pace."""
    flight, outcome, pace, cache = state.flight, event.outcome, state.intervals, state.cache
    if (
        flight is None
        or flight.id != event.id
        or flight.old_key
        or flight.left_domain
        or outcome.kind not in SUCCESSES
        or outcome.way in PERMANENT_WAYS
        or (outcome.responded is not cache and same_or_new(cache, outcome.responded) is not cache)
        or (outcome.intervals is not None and (outcome.intervals is not pace or limited(pace) is not pace))
        or state.status is not LICENSED
        or state.reported is not None
        or state.channel not in VOLUME_CHANNELS
    ):
        return None
    end = now + policy.validity
    at = now + (pace.renewal if pace is not None else within_limits(policy.renewal_interval))
    if end <= now or at <= now:
        return None
    draft = Draft()  # type: ignore[call-arg]
    draft.installed_at = state.installed_at
    draft.channel = state.channel
    draft.status = state.status
    draft.attempts = state.attempts
    draft.cache = state.cache
    draft.intervals = state.intervals
    draft.reported = state.reported
    draft.read_at = state.read_at
    draft.flight = draft.failing_since = draft.out_of_tolerance_at = None
    draft.failures = 0
    draft.last = outcome
    draft.last_attempt_at = draft.activated_at = now
    draft.expires_at = end
    draft.next_attempt_at = at
    draft.next_trigger = DUE
    draft.way = outcome.way
    draft.__class__ = LicenseState  # type: ignore[assignment]  # as `closed`, without a call
    return make_transition(draft, (make_record(event.id, outcome),))


# ---------------------------------------------------------------- values, made quickly


@thawed
class _OpenTransition(Transition):
    __slots__ = ()

    state: LicenseState
    effects: tuple[Effect, ...]


@thawed
class _OpenRecord(AttemptRecorded):
    __slots__ = ()

    id: int
    outcome: Outcome


@thawed
class _OpenFlight(Flight):
    __slots__ = ()

    id: int
    started_at: datetime
    trigger: Trigger
    planned_at: datetime | None
    road: bool
    old_key: bool
    left_domain: bool


def make_transition(state: LicenseState, effects: tuple[Effect, ...]) -> Transition:
    """As `Transition`, quickly (`thawed`)."""
    new = _OpenTransition()  # type: ignore[call-arg]
    new.state = state
    new.effects = effects
    new.__class__ = Transition  # type: ignore[assignment]
    return new


def make_record(number: int, outcome: Outcome) -> AttemptRecorded:
    """As `AttemptRecorded`, quickly."""
    new = _OpenRecord()  # type: ignore[call-arg]
    new.id = number
    new.outcome = outcome
    new.__class__ = AttemptRecorded  # type: ignore[assignment]
    return new


def make_flight(number: int, started_at: datetime, trigger: Trigger, planned_at: datetime | None = None) -> Flight:
    """As `Flight`, quickly."""
    new = _OpenFlight()  # type: ignore[call-arg]
    new.id = number
    new.started_at = started_at
    new.trigger = trigger
    new.planned_at = planned_at
    new.road = new.old_key = new.left_domain = False
    new.__class__ = Flight  # type: ignore[assignment]
    return new
