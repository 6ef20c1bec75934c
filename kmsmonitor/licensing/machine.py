"""The client's licensing state machine: `step(state, event, now, policy) -> Transition`.

What must live here: every rule that says when a client is licensed and when it makes an attempt (S, O1; K5 to K7 as far
as the cached host is part of the state). What this file must not know: clocks, chance, disks, networks, logs, Qt.

How it thinks:
  - Facts and consequences are apart. Facts change by events (a success, a key, other hardware); the status follows from
    the facts and the time alone (`status_at`), so a clock that goes astray and comes back costs nothing (S12).
  - There is at most one attempt under way (`flight`), and without one there is always a next (`next_attempt_at`) -
    except on a computer that will never make any: activated for good (S8), or not a volume client (M8).
  - What is overdue is done once: `next_attempt_at` is one moment, not a queue (S12).
  - The table below gives the rule for each pair of event and status. A rule writes what has changed into a draft of the
    state and returns what is to be done about it; afterwards, whatever the rule, `step` brings the status up to now,
    mends a schedule that a clock set back has made absurd, and starts the attempt that is due.
  - A step makes one new state, out of its draft, and nobody else ever sees the draft. A simulator steps millions of
    times, nearly always a healthy client's renewal: common_road.py knows what these rules make of that.

Events are in events.py, effects in effects.py; a new event needs a row here: test_machine walks the table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from kmsmonitor.licensing import common_road
from kmsmonitor.licensing.effects import (
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
from kmsmonitor.licensing.facts import LICENSED, ever_attempts, permanent, renewal_interval, retry_interval, status_at
from kmsmonitor.licensing.hosts import same_or_new
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.owner import PASSED_ON, ours_to_make, owners_next, read_into
from kmsmonitor.licensing.policy import Policy, limited
from kmsmonitor.licensing.state import Draft, Flight, LicenseState, closed, opened
from kmsmonitor.licensing.status import PERMANENT_WAYS, SUCCESSES, VOLUME_CHANNELS, LicenseStatus, Trigger, Way
from kmsmonitor.value import replace

_Effects = tuple[Effect, ...]
_Rule = Callable[[Draft, Any, datetime, Policy], _Effects]

NOTHING: _Effects = ()
DUE, NOTIFICATION = Trigger.DUE, LicenseStatus.NOTIFICATION  # see LICENSED


def step(state: LicenseState, event: Event, now: datetime, policy: Policy) -> Transition:
    """The state after `event` at `now` (aware UTC), and what is to be done about it.

    Raises:
        BugError: `now` is not UTC, or the event is not of events.py. The state stays as it was.
    """
    if now.tzinfo is not UTC and now.utcoffset() != timedelta(0):
        raise BugError("not_utc", f"A time that is not in UTC came in: {now!r}.")
    usual = None
    if type(event) is Tick:
        usual = common_road.renewal_starts(state, now, policy)
    elif type(event) is AttemptEnded:
        usual = common_road.renewal_succeeds(state, event, now, policy)
    return by_the_rules(state, event, now, policy) if usual is None else usual


def by_the_rules(state: LicenseState, event: Event, now: datetime, policy: Policy) -> Transition:
    """What `step` answers to whatever is not its most common road."""
    rules = TABLE.get(type(event))
    if rules is None:
        raise BugError("unknown_event", f"No rule for the event {event!r}.")
    draft = opened(state)
    effects = rules[status_at(draft, now, policy)](draft, event, now, policy)
    # Whatever the rule: the status of now, a sane schedule, and the attempt that is due.
    status = status_at(draft, now, policy)
    if status is not state.status:
        draft.status = status
        effects += (StatusChanged(state.status, status),)
    _mend_schedule(draft, now, policy)
    due = draft.next_attempt_at
    if due is not None and due <= now and (not policy.owner_acts or ours_to_make(draft, policy)):
        asked = event if type(event) is ActivateAsked else None
        effects += (_take_off(draft, now, asked, state.next_attempt_at),)
    return common_road.make_transition(closed(draft), effects)


def next_deadline(state: LicenseState, policy: Policy) -> datetime | None:
    """The one moment at which the machine wants a Tick: the next attempt, or the end of the present status."""
    deadline = state.next_attempt_at if not policy.owner_acts or ours_to_make(state, policy) else None
    if policy.owner_acts and state.read_at is not None:
        deadline = _earlier(deadline, state.read_at + policy.read_interval)
    if state.status is NOTIFICATION:
        return deadline
    if state.activated_at is not None:
        deadline = _earlier(deadline, state.expires_at)
    elif state.channel in VOLUME_CHANNELS:
        deadline = _earlier(deadline, state.installed_at + policy.validity)
    if state.out_of_tolerance_at is not None:
        deadline = _earlier(deadline, state.out_of_tolerance_at + policy.hardware_grace)
    return deadline


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    return other if one is None or (other is not None and other < one) else one


def recovered(state: LicenseState, now: datetime) -> LicenseState:
    """A state as it lay on disk, for the process that takes it over.

    An attempt under way died with the other process, and is still due (S12).
    """
    if state.flight is None:
        return state
    draft = opened(state)
    _drop_flight(draft, now)
    return closed(draft)


# ---------------------------------------------------------------- the rules, in the order of events.py


def _start_needing(state: Draft, event: Started, now: datetime, policy: Policy) -> _Effects:
    """O1: at the start of the service a computer that is not licensed tries at once; never in a burst (S12)."""
    notes = _drop_flight(state, now)
    if ever_attempts(state):
        state.next_attempt_at = _not_in_a_burst(state, now, policy) + event.jitter
        state.next_trigger = Trigger.START
    return notes


def _start_licensed(state: Draft, event: Started, now: datetime, policy: Policy) -> _Effects:
    """O1: what is overdue is due now; S7: a computer activated through AD asks at every start."""
    notes = _drop_flight(state, now)
    due = state.next_attempt_at is None or state.next_attempt_at <= now
    if ever_attempts(state) and (due or state.way is Way.AD):
        state.next_attempt_at = _not_in_a_burst(state, now, policy) + event.jitter
        state.next_trigger = Trigger.START
    return notes


def _tick(_state: Draft, _event: Tick, _now: datetime, _policy: Policy) -> _Effects:
    """Nothing but time: `step` does what time brings."""
    return NOTHING


def _asked(state: Draft, _event: ActivateAsked, now: datetime, _policy: Policy) -> _Effects:
    """L2: anybody may ask, at any time; but a second attempt is not started beside the first."""
    if state.flight is not None:
        return (Note("attempt_under_way"),)
    if not ever_attempts(state):
        # Activating a MAK again would use up one more of its activations (S8, M1).
        return (Note("activated_for_good" if permanent(state) else "not_a_volume_client"),)
    state.next_attempt_at, state.next_trigger = now, Trigger.USER
    return NOTHING


def _road(state: Draft, event: RoadOpened, now: datetime, policy: Policy) -> _Effects:
    """A road opened: what is needed or overdue goes soon, once, and never in a burst (S12)."""
    if state.flight is not None:
        state.flight = replace(state.flight, road=True)
        return NOTHING
    if not ever_attempts(state):
        return NOTHING
    at = max(now + policy.road_settle, _not_in_a_burst(state, now, policy))
    # A start that is being spread stays spread: at eight o'clock the network opens for the whole organisation at once.
    soon = max(at, now + policy.start_jitter) if state.next_trigger is Trigger.START else at
    if state.next_attempt_at is not None and now < state.next_attempt_at <= soon:
        return NOTHING
    state.next_attempt_at, state.next_trigger = at, Trigger.ROAD
    return (Note("road_opened", (event.reason,)),)


def _road_licensed(state: Draft, event: RoadOpened, now: datetime, policy: Policy) -> _Effects:
    """As `_road`, but a licensed computer that misses nothing stays with its plan."""
    overdue = state.next_attempt_at is not None and state.next_attempt_at <= now
    if state.flight is None and not state.failures and not overdue:
        return NOTHING
    return _road(state, event, now, policy)


def _ended(state: Draft, event: AttemptEnded, now: datetime, policy: Policy) -> _Effects:
    """S3, S5, S6, S8: an attempt came back; M4, D3: it may speak of a key, or of a domain, that is no more."""
    flight, outcome = state.flight, event.outcome
    if flight is None or flight.id != event.id:
        return (Note("late_result", (str(event.id),)),)
    state.flight, state.last, state.last_attempt_at = None, outcome, now
    if outcome.intervals is not None:
        state.intervals = limited(outcome.intervals)
    if flight.old_key:
        state.next_attempt_at, state.next_trigger = now, Trigger.KEY
    elif flight.left_domain and outcome.way is Way.AD:
        state.next_attempt_at, state.next_trigger = _not_in_a_burst(state, now, policy), DUE
    elif outcome.kind in SUCCESSES:
        _license(state, outcome, now, policy)
    else:
        _failed(state, flight, now, policy)
    recorded = common_road.make_record(event.id, outcome)
    if outcome.responded is state.cache and not outcome.cache_failed:
        return (recorded,)
    return (recorded, *_recache(state, outcome))


def _license(state: Draft, outcome: Outcome, now: datetime, policy: Policy) -> None:
    """S3: the interval starts now; S8: or never ends."""
    for_good = outcome.way in PERMANENT_WAYS
    state.way, state.activated_at, state.out_of_tolerance_at = outcome.way, now, None
    state.expires_at = None if for_good else now + policy.validity
    state.next_attempt_at = None if for_good else now + renewal_interval(state, policy)
    state.next_trigger, state.failures, state.failing_since = DUE, 0, None


def _failed(state: Draft, flight: Flight, now: datetime, policy: Policy) -> None:
    """S5; but where a road opened meanwhile, it is tried at once, and a network that flaps only once a gap (S12)."""
    state.failures += 1
    state.failing_since = state.failing_since or now
    if not flight.road or policy.owner_acts:
        wait = retry_interval(state, policy)
    else:
        wait = policy.road_gap if flight.trigger is Trigger.ROAD else policy.road_settle
    state.next_attempt_at = now + wait
    state.next_trigger = Trigger.ROAD if flight.road else DUE


def _cancelled(state: Draft, event: AttemptCancelled, now: datetime, policy: Policy) -> _Effects:
    """A person stopped the attempt: what was planned before still holds; what was due waits for a retry interval.

    But a plan only seconds away waits for a gap: who has just stopped an attempt does not want another.
    """
    flight = state.flight
    if flight is None or flight.id != event.id:
        return (Note("late_result", (str(event.id),)),)
    planned = None if flight.old_key else flight.planned_at
    later = now + retry_interval(state, policy)
    state.next_attempt_at = max(planned, now + policy.road_gap) if planned is not None and planned > now else later
    state.flight, state.next_trigger, state.last_attempt_at = None, DUE, now
    return (Note("attempt_cancelled", (str(event.id),)),)


def _hardware(state: Draft, event: HardwareChanged, now: datetime, policy: Policy) -> _Effects:
    """S9: a significant change needs a new activation, asked for once; S8: it is the one thing that undoes a MAK."""
    if not event.significant or state.activated_at is None:
        return (Note("hardware_changed_little"),)
    if state.out_of_tolerance_at is None:
        state.out_of_tolerance_at = now
        if state.flight is None and ever_attempts(state):
            state.next_attempt_at, state.next_trigger = _not_in_a_burst(state, now, policy), Trigger.HARDWARE
    return (Note("hardware_changed"),)


def _key(state: Draft, event: KeyChanged, now: datetime, _policy: Policy) -> _Effects:
    """M4, S10: another kind of key. A permanent activation belongs to its key; a running interval runs on."""
    if event.channel is state.channel:
        return NOTHING
    if permanent(state):
        _unlicense(state, now)
    state.channel, state.failures, state.failing_since = event.channel, 0, None
    if state.flight is not None:
        state.flight = replace(state.flight, old_key=True)
    else:
        state.next_attempt_at, state.next_trigger = now if ever_attempts(state) else None, Trigger.KEY
    return (Note("key_changed", (event.channel.value,)),)


def _domain_left(state: Draft, _event: DomainLeft, now: datetime, policy: Policy) -> _Effects:
    """D3: what the directory activated ends with the membership; what came another way holds. Its owner knows best."""
    if policy.owner_acts:
        return NOTHING
    if state.flight is not None:
        state.flight = replace(state.flight, left_domain=True)
    if state.way is not Way.AD or state.activated_at is None:
        return NOTHING
    _unlicense(state, now)
    state.failures, state.failing_since = 0, None
    if state.flight is None:
        state.next_attempt_at, state.next_trigger = _not_in_a_burst(state, now, policy), DUE
    return (Note("domain_left"),)


def _unlicense(state: Draft, now: datetime) -> None:
    """The activation is gone for another reason than time: the 180 days without one begin now (S2)."""
    state.way = state.activated_at = state.expires_at = state.out_of_tolerance_at = None
    state.installed_at = now


def _forget_host(state: Draft, _event: CacheCleared, _now: datetime, _policy: Policy) -> _Effects:
    """K7: the cached host is forgotten; the next attempt discovers."""
    if state.cache is None:
        return NOTHING
    state.cache = None
    return (CacheChanged(None),)


def _owner_read(state: Draft, event: OwnerRead, now: datetime, policy: Policy) -> _Effects:
    """Windows said how the licence stands: its facts replace ours."""
    cache = state.cache
    read_into(state, event.facts)
    if state.flight is None and state.next_trigger not in PASSED_ON:
        state.next_attempt_at = owners_next(state, now, policy)
    return NOTHING if state.cache == cache else (CacheChanged(state.cache),)


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


def _take_off(state: Draft, now: datetime, asked: ActivateAsked | None, planned_at: datetime | None) -> StartAttempt:
    """The attempt that is due starts; where a person asked for it, the way asked for, in the place of the plan."""
    number, trigger = state.attempts + 1, state.next_trigger
    state.flight = common_road.make_flight(number, now, trigger, planned_at if asked else None)
    state.attempts, state.next_attempt_at, state.next_trigger = number, None, DUE
    way = asked.way if asked else None
    return StartAttempt(id=number, trigger=trigger, way=way, renewal=state.status is LICENSED)


def _mend_schedule(state: Draft, now: datetime, policy: Policy) -> None:
    """S12: no plan is further away than its interval allows.

    A clock set back, a shorter interval, or a licence that ran out while all went well brings it nearer.
    """
    at = state.next_attempt_at
    if state.flight is not None or not ever_attempts(state):
        state.next_attempt_at = None
    elif at is None:
        state.next_attempt_at, state.next_trigger = now, DUE
    elif at > now:
        waiting = state.failures or state.status is not LICENSED
        wait = retry_interval(state, policy) if waiting else renewal_interval(state, policy)
        ahead = at - now
        if ahead > wait and ahead > policy.start_jitter:
            state.next_attempt_at = now + max(wait, policy.start_jitter)


def _drop_flight(state: Draft, now: datetime) -> _Effects:
    """The process that made the attempt is gone, and with it the answer: it is still due (S12).

    Its start counts as an end: a program that dies in each attempt and is started again must not make a burst.
    """
    if state.flight is None:
        return NOTHING
    note = Note("attempt_lost", (str(state.flight.id),))
    state.last_attempt_at, state.flight = state.flight.started_at, None
    state.next_attempt_at, state.next_trigger = now, Trigger.START
    return (note,)


def _not_in_a_burst(state: Draft, now: datetime, policy: Policy) -> datetime:
    """Now, or a gap after the last attempt's end; an end that lies in the future belongs to another clock.

    Another owner is not asked more often than it would try by itself.
    """
    if state.last_attempt_at is None or state.last_attempt_at > now:
        return now
    gap = retry_interval(state, policy) if policy.owner_acts else policy.road_gap
    return max(now, state.last_attempt_at + gap)


def _recache(state: Draft, outcome: Outcome) -> _Effects:
    """K5: the host that responded is cached; K6: one that did not is forgotten."""
    if outcome.responded is None and not outcome.cache_failed:
        return NOTHING
    before = state.cache
    state.cache = same_or_new(before, outcome.responded)
    return NOTHING if state.cache == before else (CacheChanged(state.cache),)
