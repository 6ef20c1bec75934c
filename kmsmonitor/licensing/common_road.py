"""The two steps that nearly all steps of an organisation are: a renewal that is due starts, and it succeeds.

Nothing is decided here. Each function asks whether everything is as usual; then what the rules of machine.py would make
of it is plain, and it is written down at once, in half the time. Where anything is out of the ordinary it answers None,
and the rules are asked. test_common_road holds the two against each other; a rule that changes changes here, or is
left to the rules by one more question.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from kmsmonitor.licensing.effects import AttemptRecorded, StartAttempt, Transition
from kmsmonitor.licensing.events import AttemptEnded
from kmsmonitor.licensing.facts import LICENSED
from kmsmonitor.licensing.hosts import same_or_new
from kmsmonitor.licensing.policy import Policy, limited, within_limits
from kmsmonitor.licensing.state import Draft, Flight, LicenseState
from kmsmonitor.licensing.status import PERMANENT_WAYS, SUCCESSES, VOLUME_CHANNELS, Trigger
from kmsmonitor.value import copier, maker

DUE = Trigger.DUE
make_transition, make_flight, make_recorded = maker(Transition), maker(Flight), maker(AttemptRecorded)
_starting = copier(LicenseState, Draft, but=("attempts", "flight", "next_attempt_at"))
_succeeding = copier(
    LicenseState,
    Draft,
    but=(
        "way",
        "activated_at",
        "expires_at",
        "out_of_tolerance_at",
        "next_attempt_at",
        "next_trigger",
        "flight",
        "failures",
        "failing_since",
        "last_attempt_at",
        "last",
    ),
)


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
    draft = _starting(state)
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
    draft = _succeeding(state)
    draft.flight = draft.failing_since = draft.out_of_tolerance_at = None
    draft.failures = 0
    draft.last = outcome
    draft.last_attempt_at = draft.activated_at = now
    draft.expires_at = end
    draft.next_attempt_at = at
    draft.next_trigger = DUE
    draft.way = outcome.way
    draft.__class__ = LicenseState  # type: ignore[assignment]  # as `closed`, without a call
    return make_transition(draft, (make_recorded(event.id, outcome),))
