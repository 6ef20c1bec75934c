"""The client's licensing state machine: `step(state, event, now, policy) -> Transition`.

What must live here: every rule that says when a client is licensed and when it makes an attempt (S, O1; K5 to K7 as far
as the cached host is part of the state). What this file must not know: clocks, chance, disks, networks, logs, Qt.

How it thinks:
  - Facts and consequences are apart. Facts change by events (a success, a key, other hardware); the status follows from
    the facts and the time alone (`status_at`), so a clock that goes astray and comes back costs nothing (S12).
  - There is at most one attempt under way (`flight`), and without one there is always a next (`next_attempt_at`) -
    except on a computer that will never make any: activated for good (S8), or not a volume client (M8).
  - What is overdue is done once: `next_attempt_at` is one moment, not a queue (S12).
  - The table below gives the rule for each pair of event and status. A rule changes the state; afterwards, whatever the
    rule, `_settle` brings the status up to now, mends a schedule that a clock set back has made absurd, and starts the
    attempt that is due.

Events are in events.py, effects in effects.py; a new event needs a row here: test_machine walks the table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from kmsmonitor.licensing.effects import (
    AttemptRecorded,
    CacheChanged,
    Effect,
    Note,
    StartAttempt,
    StatusChanged,
    Transition,
)
from kmsmonitor.licensing.errors import BugError
from kmsmonitor.licensing.events import (
    ActivateAsked,
    AttemptCancelled,
    AttemptEnded,
    CacheCleared,
    DomainLeft,
    Event,
    HardwareChanged,
    KeyChanged,
    OwnerRead,
    RoadOpened,
    Started,
    Tick,
)
from kmsmonitor.licensing.facts import ever_attempts, permanent, renewal_interval, retry_interval, status_at
from kmsmonitor.licensing.hosts import same_or_new
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.owner import PASSED_ON, after_reading, ours_to_make, owners_next
from kmsmonitor.licensing.policy import Policy, limited
from kmsmonitor.licensing.state import Flight, LicenseState
from kmsmonitor.licensing.status import PERMANENT_WAYS, VOLUME_CHANNELS, LicenseStatus, Trigger, Way
from kmsmonitor.value import dataclass, replace


@dataclass(frozen=True, slots=True)
class _Done:
    """What a rule made of the state.

    `way` limits the attempt that the rule wants started now; `planned_at` is the plan that this attempt displaces.
    """

    state: LicenseState
    effects: tuple[Effect, ...] = ()
    way: Way | None = None
    planned_at: datetime | None = None


_Rule = Callable[[LicenseState, Any, datetime, Policy], _Done]


def step(state: LicenseState, event: Event, now: datetime, policy: Policy) -> Transition:
    """The state after `event` at `now` (aware UTC), and what is to be done about it.

    Raises:
        BugError: `now` is not UTC, or the event is not of events.py. The state stays as it was.
    """
    if now.utcoffset() != timedelta(0):
        raise BugError("not_utc", f"A time that is not in UTC came in: {now!r}.")
    rules = TABLE.get(type(event))
    if rules is None:
        raise BugError("unknown_event", f"No rule for the event {event!r}.")
    status = status_at(state, now, policy)
    done = rules[status](state, event, now, policy)
    return _settle(state, done, now, policy)


def next_deadline(state: LicenseState, policy: Policy) -> datetime | None:
    """The one moment at which the machine wants a Tick: the next attempt, or the end of the present status."""
    moments = [state.next_attempt_at] if ours_to_make(state, policy) else []
    if policy.owner_acts and state.read_at is not None:
        moments.append(state.read_at + policy.read_interval)
    if state.status is not LicenseStatus.NOTIFICATION:
        if state.activated_at is not None:
            moments.append(state.expires_at)
        elif state.channel in VOLUME_CHANNELS:
            moments.append(state.installed_at + policy.validity)
        if state.out_of_tolerance_at is not None:
            moments.append(state.out_of_tolerance_at + policy.hardware_grace)
    return min((m for m in moments if m is not None), default=None)


def recovered(state: LicenseState, now: datetime) -> LicenseState:
    """A state as it lay on disk, for the process that takes it over.

    An attempt under way died with the other process, and is still due (S12).
    """
    return _drop_flight(state, now)[0]


# ---------------------------------------------------------------- the rules, in the order of events.py


def _start_needing(state: LicenseState, event: Started, now: datetime, policy: Policy) -> _Done:
    """O1: at the start of the service a computer that is not licensed tries at once; never in a burst (S12)."""
    state, notes = _drop_flight(state, now)
    if not ever_attempts(state):
        return _Done(state, notes)
    at = _not_in_a_burst(state, now, policy) + event.jitter
    return _Done(replace(state, next_attempt_at=at, next_trigger=Trigger.START), notes)


def _start_licensed(state: LicenseState, event: Started, now: datetime, policy: Policy) -> _Done:
    """O1: what is overdue is due now; S7: a computer activated through AD asks at every start."""
    state, notes = _drop_flight(state, now)
    if not ever_attempts(state):
        return _Done(state, notes)
    due = state.next_attempt_at is None or state.next_attempt_at <= now
    if not due and state.way is not Way.AD:
        return _Done(state, notes)
    at = _not_in_a_burst(state, now, policy) + event.jitter
    return _Done(replace(state, next_attempt_at=at, next_trigger=Trigger.START), notes)


def _tick(state: LicenseState, _event: Tick, _now: datetime, _policy: Policy) -> _Done:
    """Nothing but time: `_settle` does what time brings."""
    return _Done(state)


def _asked(state: LicenseState, event: ActivateAsked, now: datetime, _policy: Policy) -> _Done:
    """L2: anybody may ask, at any time; but a second attempt is not started beside the first."""
    if state.flight is not None:
        return _Done(state, (Note("attempt_under_way"),))
    if not ever_attempts(state):
        # Activating a MAK again would use up one more of its activations (S8, M1).
        return _Done(state, (Note("activated_for_good" if permanent(state) else "not_a_volume_client"),))
    asked = replace(state, next_attempt_at=now, next_trigger=Trigger.USER)
    return _Done(asked, way=event.way, planned_at=state.next_attempt_at)


def _road(state: LicenseState, event: RoadOpened, now: datetime, policy: Policy) -> _Done:
    """A road opened: what is needed or overdue goes soon, once, and never in a burst (S12)."""
    if state.flight is not None:
        return _Done(replace(state, flight=replace(state.flight, road=True)))
    if not ever_attempts(state):
        return _Done(state)
    at = max(now + policy.road_settle, _not_in_a_burst(state, now, policy))
    # A start that is being spread stays spread: at eight o'clock the network opens for the whole organisation at once.
    soon = max(at, now + policy.start_jitter) if state.next_trigger is Trigger.START else at
    if state.next_attempt_at is not None and now < state.next_attempt_at <= soon:
        return _Done(state)
    return _Done(replace(state, next_attempt_at=at, next_trigger=Trigger.ROAD), (Note("road_opened", (event.reason,)),))


def _road_licensed(state: LicenseState, event: RoadOpened, now: datetime, policy: Policy) -> _Done:
    """As `_road`, but a licensed computer that misses nothing stays with its plan."""
    overdue = state.next_attempt_at is not None and state.next_attempt_at <= now
    if state.flight is None and not state.failures and not overdue:
        return _Done(state)
    return _road(state, event, now, policy)


def _ended(state: LicenseState, event: AttemptEnded, now: datetime, policy: Policy) -> _Done:
    """S3, S5, S6, S8: an attempt came back; M4, D3: it may speak of a key, or of a domain, that is no more."""
    if state.flight is None or state.flight.id != event.id:
        return _Done(state, (Note("late_result", (str(event.id),)),))
    outcome, flight = event.outcome, state.flight
    state, effects = _recache(state, outcome)
    state = replace(
        state,
        flight=None,
        last=outcome,
        last_attempt_at=now,
        intervals=limited(outcome.intervals) or state.intervals,
    )
    effects = (AttemptRecorded(event.id, outcome), *effects)
    if flight.old_key:
        return _Done(replace(state, next_attempt_at=now, next_trigger=Trigger.KEY), effects)
    if flight.left_domain and outcome.way is Way.AD:
        at = _not_in_a_burst(state, now, policy)
        return _Done(replace(state, next_attempt_at=at, next_trigger=Trigger.DUE), effects)
    if outcome.success:
        return _Done(_licensed(state, outcome, now, policy), effects)
    failed = replace(
        state,
        failures=state.failures + 1,
        failing_since=state.failing_since or now,
        next_attempt_at=now + _wait_after_failure(state, flight, policy),
        next_trigger=Trigger.ROAD if flight.road else Trigger.DUE,
    )
    return _Done(failed, effects)


def _wait_after_failure(state: LicenseState, flight: Flight, policy: Policy) -> timedelta:
    """S5; but where a road opened meanwhile, it is tried at once, and a network that flaps only once a gap (S12)."""
    if not flight.road or policy.owner_acts:
        return retry_interval(state, policy)
    return policy.road_gap if flight.trigger is Trigger.ROAD else policy.road_settle


def _cancelled(state: LicenseState, event: AttemptCancelled, now: datetime, policy: Policy) -> _Done:
    """A person stopped the attempt: what was planned before still holds; what was due waits for a retry interval.

    But a plan only seconds away waits for a gap: who has just stopped an attempt does not want another.
    """
    if state.flight is None or state.flight.id != event.id:
        return _Done(state, (Note("late_result", (str(event.id),)),))
    planned = None if state.flight.old_key else state.flight.planned_at
    later = now + retry_interval(state, policy)
    at = max(planned, now + policy.road_gap) if planned is not None and planned > now else later
    state = replace(state, flight=None, next_attempt_at=at, next_trigger=Trigger.DUE, last_attempt_at=now)
    return _Done(state, (Note("attempt_cancelled", (str(event.id),)),))


def _hardware(state: LicenseState, event: HardwareChanged, now: datetime, policy: Policy) -> _Done:
    """S9: a significant change needs a new activation, asked for once; S8: it is the one thing that undoes a MAK."""
    if not event.significant or state.activated_at is None:
        return _Done(state, (Note("hardware_changed_little"),))
    if state.out_of_tolerance_at is None:
        state = replace(state, out_of_tolerance_at=now)
        if state.flight is None and ever_attempts(state):
            at = _not_in_a_burst(state, now, policy)
            state = replace(state, next_attempt_at=at, next_trigger=Trigger.HARDWARE)
    return _Done(state, (Note("hardware_changed"),))


def _key(state: LicenseState, event: KeyChanged, now: datetime, _policy: Policy) -> _Done:
    """M4, S10: another kind of key. A permanent activation belongs to its key; a running interval runs on."""
    if event.channel is state.channel:
        return _Done(state)
    if permanent(state):
        state = replace(state, activated_at=None, way=None, installed_at=now, out_of_tolerance_at=None)
    state = replace(state, channel=event.channel, failures=0, failing_since=None)
    if state.flight is not None:
        state = replace(state, flight=replace(state.flight, old_key=True))
    else:
        state = replace(state, next_attempt_at=now if ever_attempts(state) else None, next_trigger=Trigger.KEY)
    return _Done(state, (Note("key_changed", (event.channel.value,)),))


def _domain_left(state: LicenseState, _event: DomainLeft, now: datetime, policy: Policy) -> _Done:
    """D3: what the directory activated ends with the membership; what came another way holds. Its owner knows best."""
    if policy.owner_acts:
        return _Done(state)
    if state.flight is not None and not state.flight.left_domain:
        state = replace(state, flight=replace(state.flight, left_domain=True))
    if state.way is not Way.AD or state.activated_at is None:
        return _Done(state)
    state = replace(
        state,
        activated_at=None,
        expires_at=None,
        way=None,
        installed_at=now,
        out_of_tolerance_at=None,
        failures=0,
        failing_since=None,
    )
    if state.flight is None:
        state = replace(state, next_attempt_at=_not_in_a_burst(state, now, policy), next_trigger=Trigger.DUE)
    return _Done(state, (Note("domain_left"),))


def _forget_host(state: LicenseState, _event: CacheCleared, _now: datetime, _policy: Policy) -> _Done:
    """K7: the cached host is forgotten; the next attempt discovers."""
    return _Done(replace(state, cache=None), () if state.cache is None else (CacheChanged(None),))


def _owner_read(state: LicenseState, event: OwnerRead, now: datetime, policy: Policy) -> _Done:
    """Windows said how the licence stands: its facts replace ours."""
    read = after_reading(state, event.facts)
    if read.flight is None and read.next_trigger not in PASSED_ON:
        read = replace(read, next_attempt_at=owners_next(read, now, policy))
    return _Done(read, () if read.cache == state.cache else (CacheChanged(read.cache),))


def _everywhere(rule: _Rule, **but: _Rule) -> Mapping[LicenseStatus, _Rule]:
    """One rule in every status, but for those named."""
    return {status: but.get(status.key, rule) for status in LicenseStatus}


TABLE: Mapping[type, Mapping[LicenseStatus, _Rule]] = {
    Started: _everywhere(_start_needing, licensed=_start_licensed, extended_grace=_start_licensed),
    Tick: _everywhere(_tick),
    ActivateAsked: _everywhere(_asked),
    RoadOpened: _everywhere(_road, licensed=_road_licensed, extended_grace=_road_licensed),
    AttemptEnded: _everywhere(_ended),
    AttemptCancelled: _everywhere(_cancelled),
    HardwareChanged: _everywhere(_hardware),
    KeyChanged: _everywhere(_key),
    DomainLeft: _everywhere(_domain_left),
    CacheCleared: _everywhere(_forget_host),
    OwnerRead: _everywhere(_owner_read),
}


# ---------------------------------------------------------------- what the rules share


def _settle(before: LicenseState, done: _Done, now: datetime, policy: Policy) -> Transition:
    """After every rule: the status of now, a sane schedule, and the attempt that is due."""
    status = status_at(done.state, now, policy)
    state, effects = _mend_schedule(done.state, status, now, policy), list(done.effects)
    if status is not before.status:
        effects.append(StatusChanged(before.status, status))
    if status is not state.status:
        state = replace(state, status=status)
    due = state.next_attempt_at is not None and state.next_attempt_at <= now
    if state.flight is None and due and ours_to_make(state, policy):
        state, start = _take_off(state, done, now)
        effects.append(start)
    return Transition(state, tuple(effects))


def _take_off(state: LicenseState, done: _Done, now: datetime) -> tuple[LicenseState, StartAttempt]:
    number, trigger = state.attempts + 1, state.next_trigger
    flight = Flight(id=number, started_at=now, trigger=trigger, planned_at=done.planned_at)
    start = StartAttempt(id=number, trigger=trigger, way=done.way, renewal=state.status is LicenseStatus.LICENSED)
    state = replace(state, flight=flight, attempts=number, next_attempt_at=None, next_trigger=Trigger.DUE)
    return state, start


def _mend_schedule(state: LicenseState, status: LicenseStatus, now: datetime, policy: Policy) -> LicenseState:
    """S12: no plan is further away than its interval allows.

    A clock set back, a shorter interval, or a licence that ran out while all went well brings it nearer.
    """
    if state.flight is not None or not ever_attempts(state):
        return state if state.next_attempt_at is None else replace(state, next_attempt_at=None)
    if state.next_attempt_at is None:
        return replace(state, next_attempt_at=now, next_trigger=Trigger.DUE)
    waiting = state.failures or status is not LicenseStatus.LICENSED
    wait = retry_interval(state, policy) if waiting else renewal_interval(state, policy)
    latest = now + max(wait, policy.start_jitter)
    return state if state.next_attempt_at <= latest else replace(state, next_attempt_at=latest)


def _drop_flight(state: LicenseState, now: datetime) -> tuple[LicenseState, tuple[Effect, ...]]:
    """The process that made the attempt is gone, and with it the answer: it is still due (S12).

    Its start counts as an end: a program that dies in each attempt and is started again must not make a burst.
    """
    if state.flight is None:
        return state, ()
    note = Note("attempt_lost", (str(state.flight.id),))
    began = state.flight.started_at
    state = replace(state, flight=None, next_attempt_at=now, next_trigger=Trigger.START, last_attempt_at=began)
    return state, (note,)


def _not_in_a_burst(state: LicenseState, now: datetime, policy: Policy) -> datetime:
    """Now, or a gap after the last attempt's end; an end that lies in the future belongs to another clock.

    Another owner is not asked more often than it would try by itself.
    """
    if state.last_attempt_at is None or state.last_attempt_at > now:
        return now
    gap = retry_interval(state, policy) if policy.owner_acts else policy.road_gap
    return max(now, state.last_attempt_at + gap)


def _licensed(state: LicenseState, outcome: Outcome, now: datetime, policy: Policy) -> LicenseState:
    """S3: the interval starts now; S8: or never ends."""
    permanent = outcome.way in PERMANENT_WAYS
    state = replace(
        state,
        way=outcome.way,
        activated_at=now,
        expires_at=None if permanent else now + policy.validity,
        out_of_tolerance_at=None,
        failures=0,
        failing_since=None,
        next_trigger=Trigger.DUE,
    )
    return replace(state, next_attempt_at=None if permanent else now + renewal_interval(state, policy))


def _recache(state: LicenseState, outcome: Outcome) -> tuple[LicenseState, tuple[Effect, ...]]:
    """K5: the host that responded is cached; K6: one that did not is forgotten."""
    cache = state.cache
    if outcome.responded is not None:
        cache = same_or_new(cache, outcome.responded)
    elif outcome.cache_failed:
        cache = None
    if cache == state.cache:
        return state, ()
    return replace(state, cache=cache), (CacheChanged(cache),)
