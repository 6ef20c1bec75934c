"""What an attempt came to, with the record of everything that was tried (O5)."""

from __future__ import annotations

from datetime import datetime

from kmsmonitor.licensing.hosts import CachedHost, Draw, HostOrigin
from kmsmonitor.licensing.policy import Intervals
from kmsmonitor.licensing.status import SUCCESSES, OutcomeKind, Way
from kmsmonitor.value import dataclass


@dataclass(frozen=True, slots=True)
class StageTime:
    """How long one stage of an exchange took, in seconds: `name`, `tcp`, `bind`, `answer`."""

    stage: str
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """One step of an attempt: a way skipped, a suffix asked, or a host tried, and what it answered (O5).

    Attributes:
        way: the way that the step belongs to.
        what: `way` (skipped as a whole), `suffix` (asked of DNS), or `host`.
        answer: a stable word: `answered`, `below_threshold`, `refused`, `unreachable`, `found`, `nxdomain` ...
        host, port, origin, suffix: which host, and where its name came from.
        stage: the stage that failed, or None.
        code: Windows' own code where one fits (HRESULT), else None.
        detail: one sentence for the helpdesk.
        draw: how the host was drawn (K3).
        stages: seconds of each stage passed.
    """

    way: Way
    what: str
    answer: str
    host: str | None = None
    port: int | None = None
    origin: HostOrigin | None = None
    suffix: str | None = None
    stage: str | None = None
    code: int | None = None
    detail: str = ""
    draw: Draw | None = None
    stages: tuple[StageTime, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How one attempt ended.

    Attributes:
        kind: the verdict.
        way: the way that decided, or None where none could be tried.
        code: Windows' own outer code for a failure (HRESULT), else None.
        cause: key of the catalogue entry that explains it, else None.
        host, port: the host that answered.
        count, required: what the host counted and what this computer needs (K10).
        intervals: what the host's answer asked for (S11).
        responded: the host to cache, if one responded and came from somewhere cacheable (K5).
        cache_failed: the cached host was asked and did not respond (K6).
        clock_offset_s: how far the host's clock is ahead of ours, in seconds, where its answer told it.
        tried: every step, in order (O5).
        started_at: wall time; duration_s: seconds.
    """

    kind: OutcomeKind
    way: Way | None = None
    code: int | None = None
    cause: str | None = None
    host: str | None = None
    port: int | None = None
    count: int | None = None
    required: int | None = None
    intervals: Intervals | None = None
    responded: CachedHost | None = None
    cache_failed: bool = False
    clock_offset_s: float | None = None
    tried: tuple[Tried, ...] = ()
    started_at: datetime | None = None
    duration_s: float = 0.0

    @property
    def success(self) -> bool:
        """Whether the computer is licensed by it."""
        return self.kind in SUCCESSES


CODE_UNSPECIFIED = 0x80004005


def unforeseen(error: Exception) -> Outcome:
    """The outcome of an attempt that failed in a way nobody thought of: a worker must always answer."""
    return Outcome(kind=OutcomeKind.FAILED, code=CODE_UNSPECIFIED, cause=f"bug: {error!r}")
