"""All that a client knows about its licence: one immutable value, kept on disk between steps."""

from __future__ import annotations

from datetime import datetime

from kmsmonitor.licensing.hosts import CachedHost
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.policy import Intervals
from kmsmonitor.licensing.status import VOLUME_CHANNELS, Channel, LicenseStatus, Trigger, Way
from kmsmonitor.value import dataclass, thawed


@dataclass(frozen=True, slots=True, kw_only=True)
class Flight:
    """The attempt that is under way: there is never more than one.

    `planned_at` is what was planned before a person asked, for the case that the person stops it; `road` says that a
    road opened while it ran, so that its failure proves nothing about the new road; `old_key` that another key was
    installed while it ran, so that its outcome says nothing about the new one (M4); `left_domain` that the computer
    left its domain while it ran, so that a directory's yes comes too late (D3).
    """

    id: int
    started_at: datetime
    trigger: Trigger
    planned_at: datetime | None = None
    road: bool = False
    old_key: bool = False
    left_domain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenseState:
    """The state of one product's licence. Times are aware UTC (S12).

    Facts and their consequence are kept apart: `status` follows from the facts and the time (machine.status_at), so
    that a clock that went astray and came back leaves the licence as it was.

    Attributes:
        installed_at: when this client began; without a success, notification mode comes a validity interval later (S2).
        channel: kind of key.
        status: as of the last step.
        way: the way of the last success.
        activated_at, expires_at: the validity interval; `expires_at` None with `activated_at` set means permanent (S8).
        out_of_tolerance_at: since when the hardware differs from the activated one (S9).
        next_attempt_at: None only while an attempt is under way, or where none will ever be made.
        next_trigger: why the next attempt will be made.
        flight: the attempt under way.
        attempts: attempts started so far; the next one's id is one more.
        failures: failed attempts since the last success; failing_since: the first of them.
        last_attempt_at: when the last attempt ended; for one whose process died, when it began.
        last: how it ended.
        cache: the host that responded last (K5).
        intervals: what the last answering host asked for (S11).
        reported, read_at: the status that another owner reported, and when it was read; None where we own the licence.
    """

    installed_at: datetime
    channel: Channel = Channel.KMS_CLIENT
    status: LicenseStatus = LicenseStatus.UNLICENSED
    way: Way | None = None
    activated_at: datetime | None = None
    expires_at: datetime | None = None
    out_of_tolerance_at: datetime | None = None
    next_attempt_at: datetime | None = None
    next_trigger: Trigger = Trigger.DUE
    flight: Flight | None = None
    attempts: int = 0
    failures: int = 0
    failing_since: datetime | None = None
    last_attempt_at: datetime | None = None
    last: Outcome | None = None
    cache: CachedHost | None = None
    intervals: Intervals | None = None
    reported: LicenseStatus | None = None
    read_at: datetime | None = None


@thawed
class Draft(LicenseState):
    """A state that a step is at work on: the same fields, free to be written. It never leaves the machine.

    A step copies its state once into a draft, its rules write there, and what has become of it is the next state: a
    simulator steps millions of times, and a copy for each change was most of what a step took.
    """

    __slots__ = ()

    installed_at: datetime
    channel: Channel
    status: LicenseStatus
    way: Way | None
    activated_at: datetime | None
    expires_at: datetime | None
    out_of_tolerance_at: datetime | None
    next_attempt_at: datetime | None
    next_trigger: Trigger
    flight: Flight | None
    attempts: int
    failures: int
    failing_since: datetime | None
    last_attempt_at: datetime | None
    last: Outcome | None
    cache: CachedHost | None
    intervals: Intervals | None
    reported: LicenseStatus | None
    read_at: datetime | None


def opened(state: LicenseState) -> Draft:
    """A draft of the state, for one step."""
    draft = Draft()  # type: ignore[call-arg]
    draft.installed_at = state.installed_at
    draft.channel = state.channel
    draft.status = state.status
    draft.way = state.way
    draft.activated_at = state.activated_at
    draft.expires_at = state.expires_at
    draft.out_of_tolerance_at = state.out_of_tolerance_at
    draft.next_attempt_at = state.next_attempt_at
    draft.next_trigger = state.next_trigger
    draft.flight = state.flight
    draft.attempts = state.attempts
    draft.failures = state.failures
    draft.failing_since = state.failing_since
    draft.last_attempt_at = state.last_attempt_at
    draft.last = state.last
    draft.cache = state.cache
    draft.intervals = state.intervals
    draft.reported = state.reported
    draft.read_at = state.read_at
    return draft


def closed(draft: Draft) -> LicenseState:
    """What has become of the state. Nobody writes in the draft any more."""
    draft.__class__ = LicenseState  # type: ignore[assignment]
    return draft


def fresh(now: datetime, channel: Channel = Channel.KMS_CLIENT) -> LicenseState:
    """The state of a computer that has just got its key: the first attempt is due at once (O1)."""
    first = now if channel in VOLUME_CHANNELS else None
    return LicenseState(installed_at=now, channel=channel, next_attempt_at=first, next_trigger=Trigger.START)
