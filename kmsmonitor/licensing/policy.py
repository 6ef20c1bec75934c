"""Intervals, limits and switches that the rules work with (S11)."""

from __future__ import annotations

from datetime import timedelta

from kmsmonitor.licensing.status import Edition
from kmsmonitor.value import dataclass

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)

# Documented limits of VLActivationInterval and VLRenewalInterval: 15 to 43200 minutes.
SHORTEST_INTERVAL = 15 * MINUTE
LONGEST_INTERVAL = 43_200 * MINUTE


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What an organisation may set, with the documented defaults.

    Attributes:
        activation_interval: wait after a failed attempt or below the threshold (S5, S6).
        renewal_interval: from a success to the next renewal (S4).
        validity: how long an activation holds (S3).
        client_threshold, server_threshold: counts that a host must reach (K11).
        hardware_grace: how long a changed computer is out of tolerance before notification mode (S9).
        attention_after_missed: urgency `attention` from this missed renewal on.
        problem_below: urgency `problem` when less than this is left.
        road_settle: wait after a road opened, so that routes and resolvers are up.
        road_gap: least time between the end of an attempt and one that an opened road asks for: never a burst.
        attempt_limit: the longest that one attempt may take.
        owner_acts: another owner (Windows) makes what is due by itself; we read how it stands, and ask it only at a
            person's wish or when a road opens.
        read_interval: how often the owner is read when nothing happens.
        facts_hold: after so long without a reading nobody knows how the licence stands.
        start_jitter: spread of a whole organisation's first attempts after its eight o'clock start.
    """

    activation_interval: timedelta = timedelta(hours=2)
    renewal_interval: timedelta = 7 * DAY
    validity: timedelta = 180 * DAY
    client_threshold: int = 25
    server_threshold: int = 5
    hardware_grace: timedelta = 30 * DAY
    attention_after_missed: int = 2
    problem_below: timedelta = 14 * DAY
    road_settle: timedelta = timedelta(seconds=5)
    road_gap: timedelta = 2 * MINUTE
    attempt_limit: timedelta = 2 * MINUTE
    owner_acts: bool = False
    read_interval: timedelta = 30 * MINUTE
    facts_hold: timedelta = timedelta(hours=26)
    start_jitter: timedelta = timedelta(0)

    def threshold(self, edition: Edition) -> int:
        """The count that activates this edition (K11)."""
        return self.client_threshold if edition is Edition.CLIENT else self.server_threshold


@dataclass(frozen=True, slots=True)
class Intervals:
    """Intervals that a host's answer carried; they override the client's own (S11)."""

    activation: timedelta
    renewal: timedelta


def within_limits(interval: timedelta) -> timedelta:
    """The nearest interval that the documentation allows: a host's answer may be mad (S11)."""
    if SHORTEST_INTERVAL <= interval <= LONGEST_INTERVAL:
        return interval  # as nearly always: without two calls
    return min(max(interval, SHORTEST_INTERVAL), LONGEST_INTERVAL)


def limited(intervals: Intervals | None) -> Intervals | None:
    """Both intervals within the limits; the same value, where they are so already."""
    if intervals is None or (
        SHORTEST_INTERVAL <= intervals.activation <= LONGEST_INTERVAL
        and SHORTEST_INTERVAL <= intervals.renewal <= LONGEST_INTERVAL
    ):
        return intervals
    return Intervals(within_limits(intervals.activation), within_limits(intervals.renewal))
