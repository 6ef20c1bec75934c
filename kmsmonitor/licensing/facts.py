"""What follows from a state and the time alone, without any event: status, intervals, whether attempts are ever made.

Apart from machine.py, so that a reader of the state (forecast, command line) need not load the machine.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from kmsmonitor.licensing.policy import Policy, within_limits
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.licensing.status import VOLUME_CHANNELS, LicenseStatus

LICENSED = LicenseStatus.LICENSED  # a member is looked up in its enumeration each time: not on the common road


def status_at(state: LicenseState, now: datetime, policy: Policy) -> LicenseStatus:
    """The status that follows from the facts at `now` (S1-S3, S8, S9).

    Another owner's word counts, until the lease that it told of has ended.
    """
    if state.reported is not None:
        over = state.expires_at is not None and now >= state.expires_at
        return LicenseStatus.NOTIFICATION if over and state.reported is LicenseStatus.LICENSED else state.reported
    if state.activated_at is None:
        if state.channel not in VOLUME_CHANNELS:
            return state.status  # not ours to decide (M8)
        over = now - state.installed_at >= policy.validity  # S2
        return LicenseStatus.NOTIFICATION if over else LicenseStatus.UNLICENSED
    if state.expires_at is not None and now >= state.expires_at:
        return LicenseStatus.NOTIFICATION  # S2, S4
    if state.out_of_tolerance_at is not None:  # S9
        over = now - state.out_of_tolerance_at >= policy.hardware_grace
        return LicenseStatus.NOTIFICATION if over else LicenseStatus.OOT_GRACE
    return LICENSED


def ever_attempts(state: LicenseState) -> bool:
    """Whether this computer will make attempts: not if it is activated for good (S8) or no volume client (M8)."""
    if state.channel not in VOLUME_CHANNELS:
        return False
    return state.expires_at is not None or state.activated_at is None or state.out_of_tolerance_at is not None


def retry_interval(state: LicenseState, policy: Policy) -> timedelta:
    """How long to wait after a failure (S5, S6, S11)."""
    return state.intervals.activation if state.intervals is not None else within_limits(policy.activation_interval)


def renewal_interval(state: LicenseState, policy: Policy) -> timedelta:
    """How long to wait after a success (S4, S11)."""
    return state.intervals.renewal if state.intervals is not None else within_limits(policy.renewal_interval)


def permanent(state: LicenseState) -> bool:
    """Whether the licence was granted for good (S8)."""
    return state.activated_at is not None and state.expires_at is None


def facts_stale(state: LicenseState, now: datetime, policy: Policy) -> bool:
    """Whether another owner's licence was not read for so long that nobody knows how it stands."""
    if not policy.owner_acts:
        return False
    return state.read_at is None or abs(now - state.read_at) > policy.facts_hold
