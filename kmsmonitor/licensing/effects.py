"""Everything that the machine may ask for. It never does anything itself."""

from __future__ import annotations

from kmsmonitor.licensing.hosts import CachedHost
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.licensing.status import LicenseStatus, Trigger, Way
from kmsmonitor.value import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StartAttempt:
    """Start the attempt `id` in a worker; answer with AttemptEnded or AttemptCancelled of the same id."""

    id: int
    trigger: Trigger
    way: Way | None
    renewal: bool


@dataclass(frozen=True, slots=True)
class StatusChanged:
    """The licence status went from one to the other: history, notices."""

    before: LicenseStatus
    after: LicenseStatus


@dataclass(frozen=True, slots=True)
class AttemptRecorded:
    """An attempt ended: history."""

    id: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class CacheChanged:
    """The cached host is another one now, or none (K5-K7)."""

    host: CachedHost | None


@dataclass(frozen=True, slots=True)
class Note:
    """Something worth a line in log and history; `code` is stable, `args` fill its sentence."""

    code: str
    args: tuple[str, ...] = ()


Effect = StartAttempt | StatusChanged | AttemptRecorded | CacheChanged | Note


@dataclass(frozen=True, slots=True)
class Transition:
    """The state after an event, and what is to be done about it."""

    state: LicenseState
    effects: tuple[Effect, ...] = ()
