"""A licence that somebody else owns (Windows): what its reading makes of our state, and what is left for us to do.

Windows makes what is due by itself. We read how it stands, and pass on a person's wish or an opened road.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from kmsmonitor.licensing.facts import ever_attempts, renewal_interval, retry_interval
from kmsmonitor.licensing.hosts import same_or_new
from kmsmonitor.licensing.policy import Policy, limited
from kmsmonitor.licensing.reading import OwnerFacts
from kmsmonitor.licensing.state import Draft, LicenseState, closed, opened
from kmsmonitor.licensing.status import LicenseStatus, Trigger

PASSED_ON = (Trigger.USER, Trigger.ROAD)
ROUNDING = timedelta(minutes=3)  # what is left is told in whole minutes: the same end wanders a little


def ours_to_make(state: LicenseState, policy: Policy) -> bool:
    """Whether the next attempt is for us to start, when it is due."""
    return not policy.owner_acts or state.next_trigger in PASSED_ON


def after_reading(state: LicenseState, facts: OwnerFacts) -> LicenseState:
    """The state with the owner's facts in it; a success of its own ends the failures that we saw."""
    draft = opened(state)
    read_into(draft, facts)
    return closed(draft)


def read_into(state: Draft, facts: OwnerFacts) -> None:
    """As `after_reading`, into a draft."""
    # When a licence for good began is not told: each reading says "by now" (S8).
    still_for_good = facts.expires_at is None and state.expires_at is None and state.activated_at is not None
    renewed = _moved(state.activated_at, facts.activated_at) and not (still_for_good and facts.activated_at)
    state.reported, state.read_at = facts.status, facts.at
    state.channel, state.way = facts.channel, facts.way
    if renewed:
        state.activated_at, state.failures, state.failing_since = facts.activated_at, 0, None
    if _moved(state.expires_at, facts.expires_at):
        state.expires_at = facts.expires_at
    state.intervals = limited(facts.intervals) or state.intervals
    state.cache = same_or_new(state.cache, facts.cache)


def owners_next(state: Draft, now: datetime, policy: Policy) -> datetime | None:
    """When the owner will most likely try next (S4, S5)."""
    if not ever_attempts(state):
        return None
    if state.reported is LicenseStatus.LICENSED and state.activated_at is not None:
        renewal = state.activated_at + renewal_interval(state, policy)
        if renewal > now:
            return renewal
    return now + retry_interval(state, policy)


def _moved(old: datetime | None, new: datetime | None) -> bool:
    """Whether a moment is another one than before."""
    if old is None or new is None:
        return old is not new
    return abs(new - old) > ROUNDING
