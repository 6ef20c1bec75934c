"""What happens when, if nothing changes: answered from a state alone."""

from __future__ import annotations

from datetime import datetime, timedelta

from kmsmonitor.licensing.facts import ever_attempts, facts_stale, renewal_interval, status_at
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.licensing.status import VOLUME_CHANNELS, AttemptKind, LicenseStatus, Urgency
from kmsmonitor.value import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """The future of a licence as seen from `at`.

    Attributes:
        status: the status at that moment.
        remaining: what is left of the validity interval; None where nothing runs out (S8) or nothing was ever granted.
        expires_at: the end of the validity interval, or None.
        permanent: activated for good (S8).
        next_attempt_at: when the next attempt is due (now, if overdue); None while one is under way, or where none
            will ever be made.
        next_attempt_kind: what it will be.
        renewals_missed: whole renewal intervals that passed without a success, the one just due not counted
            until an attempt for it has failed.
        failing_since: the first failure since the last success.
        notification_at: when notification mode comes, or came (S2).
        urgency: how much a person should care.
    """

    at: datetime
    status: LicenseStatus
    remaining: timedelta | None
    expires_at: datetime | None
    permanent: bool
    next_attempt_at: datetime | None
    next_attempt_kind: AttemptKind | None
    renewals_missed: int
    failing_since: datetime | None
    notification_at: datetime | None
    urgency: Urgency
    working: bool


def forecast(state: LicenseState, now: datetime, policy: Policy) -> Forecast:
    """Look ahead from `now`."""
    status = status_at(state, now, policy)
    permanent = state.activated_at is not None and state.expires_at is None
    remaining = None
    if state.expires_at is not None:
        # A clock set back must not show more than an interval can hold.
        remaining = min(max(state.expires_at - now, timedelta(0)), policy.validity)
    missed = renewals_missed(state, now, policy)
    urgency = _urgency(state, status, remaining, missed, policy)
    return Forecast(
        at=now,
        status=status,
        remaining=remaining,
        expires_at=state.expires_at,
        permanent=permanent,
        next_attempt_at=max(state.next_attempt_at, now) if state.next_attempt_at else None,
        next_attempt_kind=_next_kind(state, status),
        renewals_missed=missed,
        failing_since=state.failing_since,
        notification_at=_notification_at(state, policy),
        urgency=Urgency.UNKNOWN if facts_stale(state, now, policy) else urgency,
        working=state.flight is not None,
    )


def renewals_missed(state: LicenseState, now: datetime, policy: Policy) -> int:
    """Renewals that came due and did not succeed (S4).

    The k-th renewal is due k intervals after the last success. The newest due one counts once an attempt has failed
    since, or once a quarter of the interval has passed: a renewal that is being made right now has not been missed.
    """
    if state.activated_at is None or state.expires_at is None or now < state.activated_at:
        return 0
    interval = renewal_interval(state, policy)
    due, late = divmod(now - state.activated_at, interval)
    if due and late < interval / 4:
        newest_due = state.activated_at + due * interval
        failed_since = state.failures > 0 and state.last_attempt_at is not None and state.last_attempt_at >= newest_due
        return due if failed_since else due - 1
    return due


def _next_kind(state: LicenseState, status: LicenseStatus) -> AttemptKind | None:
    if not ever_attempts(state):
        return None
    if state.failures:
        return AttemptKind.RETRY
    return AttemptKind.RENEWAL if status is LicenseStatus.LICENSED else AttemptKind.ACTIVATION


def _notification_at(state: LicenseState, policy: Policy) -> datetime | None:
    if state.out_of_tolerance_at is not None:
        grace_over = state.out_of_tolerance_at + policy.hardware_grace
        return min(grace_over, state.expires_at) if state.expires_at else grace_over
    if state.activated_at is not None:
        return state.expires_at
    return state.installed_at + policy.validity if state.channel in VOLUME_CHANNELS else None


def _urgency(
    state: LicenseState, status: LicenseStatus, remaining: timedelta | None, missed: int, policy: Policy
) -> Urgency:
    """Missed renewals count, not days left; but the last days are a problem in any case."""
    if status in (LicenseStatus.NOTIFICATION, LicenseStatus.NON_GENUINE_GRACE):
        return Urgency.PROBLEM
    if status is not LicenseStatus.LICENSED:
        return Urgency.ATTENTION if state.failures or state.out_of_tolerance_at else Urgency.UNKNOWN
    if remaining is not None and remaining < policy.problem_below:
        return Urgency.PROBLEM
    return Urgency.ATTENTION if missed >= policy.attention_after_missed else Urgency.OK
