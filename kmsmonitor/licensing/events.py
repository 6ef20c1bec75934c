"""Everything that may happen to a licence. Who reads this file and effects.py knows the whole machine."""

from __future__ import annotations

from datetime import timedelta

from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.reading import OwnerFacts
from kmsmonitor.licensing.status import Channel, Way
from kmsmonitor.value import dataclass


@dataclass(frozen=True, slots=True)
class Started:
    """The licensing service started (O1, S7). An attempt that was under way is over: its process is gone.

    `jitter` delays what would be due at once, to spread an organisation's eight o'clock start.
    """

    jitter: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed: the timer fired, or somebody wants the state brought up to now."""


@dataclass(frozen=True, slots=True)
class ActivateAsked:
    """A person asked for an attempt now (L2); `way` limits it to one way."""

    way: Way | None = None


@dataclass(frozen=True, slots=True)
class RoadOpened:
    """The network changed, a VPN came up, or the computer woke: what waited for a road may go now (S12)."""

    reason: str


@dataclass(frozen=True, slots=True)
class AttemptEnded:
    """The attempt `id` came back with its outcome."""

    id: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class AttemptCancelled:
    """The attempt `id` was stopped by a person: neither success nor failure."""

    id: int


@dataclass(frozen=True, slots=True)
class HardwareChanged:
    """The computer differs from the one that was activated (S9)."""

    significant: bool


@dataclass(frozen=True, slots=True)
class KeyChanged:
    """A key of another kind was installed (M4, S10)."""

    channel: Channel


@dataclass(frozen=True, slots=True)
class DomainLeft:
    """An evaluation found that the computer is a member of no domain (D3). It may be said at each evaluation."""


@dataclass(frozen=True, slots=True)
class CacheCleared:
    """The cached host is to be forgotten (K7)."""


@dataclass(frozen=True, slots=True)
class OwnerRead:
    """Another owner of the licence (Windows) was read."""

    facts: OwnerFacts


Event = (
    Started
    | Tick
    | ActivateAsked
    | RoadOpened
    | AttemptEnded
    | AttemptCancelled
    | HardwareChanged
    | KeyChanged
    | DomainLeft
    | CacheCleared
    | OwnerRead
)
