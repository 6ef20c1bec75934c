"""What a KMS attempt decides (K1-K14), apart from what carries it out: ways/kms.py with sockets, the simulator without.

The cursor over the candidates (licensing/candidates.py) says whom to ask next; here stands what an answer, a refusal or
silence means for the attempt, for the host cache and for the record.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from kmsmonitor.licensing.candidates import Ask, Candidates, ConfiguredHost
from kmsmonitor.licensing.hosts import CachedHost, Candidate, HostOrigin, HostRecord
from kmsmonitor.licensing.outcome import Outcome, StageTime, Tried
from kmsmonitor.licensing.policy import Intervals
from kmsmonitor.licensing.status import OutcomeKind, Way

CODE_NO_HOST_ANSWERED = 0xC004F074
CODE_COUNT_TOO_LOW = 0xC004F038
CODE_NO_SUFFIX = 0x8007007B
CODE_TIMEOUT = 0x800705B4


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What one attempt goes by: how a host is chosen (K1, K5, K7, K13, K14), and what count is enough (K11, K12)."""

    configured: ConfiguredHost | None
    cached: CachedHost | None
    caching: bool
    by_weight: bool
    required: int
    renewal: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A host's answer: a count, or the code of its refusal.

    `intervals` are what it asks its clients to use (S11), `clock_offset_s` how far its clock is ahead of ours.
    """

    refusal: int = 0
    count: int = 0
    intervals: Intervals | None = None
    clock_offset_s: float | None = None
    stages: tuple[StageTime, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Silent:
    """No answer came of it: the stage that failed, Windows' code where one fits, one sentence, the seconds spent."""

    stage: str
    code: int | None
    detail: str
    stages: tuple[StageTime, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What DNS came to: a line of the record for each suffix that was asked, and the hosts it named (K2)."""

    lines: tuple[Tried, ...]
    records: Sequence[HostRecord]


class World(Protocol):
    """Who carries an attempt out."""

    def draw(self) -> float:
        """Chance, in [0, 1) (K3)."""
        ...

    def discover(self) -> Found:
        """Ask DNS below every suffix (K2)."""
        ...

    def ask(self, candidate: Candidate) -> Answered | Silent:
        """One session, one request, one answer (K9)."""
        ...

    def now(self) -> datetime:
        """When a host that is to be cached was found."""
        ...

    def may_go_on(self) -> bool:
        """Whether there is time left for another host."""
        ...


class Walk:
    """One attempt from host to host; `run` it once."""

    def __init__(self, terms: Terms, world: World) -> None:
        self._terms = terms
        self._world = world
        self._tried: list[Tried] = []
        self._found: Found | None = None
        self._refusal: Outcome | None = None
        self._cache_failed = False

    def run(self) -> Outcome:
        """The outcome, with every step on record (O5). What `World` raises comes through."""
        return replace(self._walk(), tried=tuple(self._tried), cache_failed=self._cache_failed)

    def _walk(self) -> Outcome:
        terms, world = self._terms, self._world
        candidates = Candidates(configured=terms.configured, cached=terms.cached, by_weight=terms.by_weight)
        while world.may_go_on():
            candidate = candidates.next(world.draw())
            if candidate is Ask.DISCOVERY:
                self._found = world.discover()
                self._tried += self._found.lines
                candidates.discovered(self._found.records)
            elif candidate is Ask.NOBODY:
                break
            elif isinstance(candidate, Candidate):
                outcome = self._ask_host(candidate)
                if outcome is not None:
                    return outcome
        return self._nobody()

    def _ask_host(self, candidate: Candidate) -> Outcome | None:
        """The outcome if the host settled the matter, else None: on to the next one (K4)."""
        line = Tried(
            way=Way.KMS,
            what="host",
            answer="unreachable",
            host=candidate.name,
            port=candidate.port,
            origin=candidate.origin,
            suffix=candidate.suffix,
            draw=candidate.draw,
        )
        reply = self._world.ask(candidate)
        line = replace(line, stages=reply.stages)
        if isinstance(reply, Silent):
            self._strike(candidate)
            self._tried.append(replace(line, stage=reply.stage, code=reply.code, detail=reply.detail))
            return None
        if reply.refusal:
            # The host is there but not for us (H8, clock): another one may be; it is not worth caching.
            self._strike(candidate)
            self._tried.append(replace(line, answer="refused", stage="answer", code=reply.refusal))
            refused = self._outcome(candidate, reply, OutcomeKind.REFUSED)
            self._refusal = self._refusal or replace(refused, code=reply.refusal)
            return None
        outcome = self._counted(candidate, reply)
        self._tried.append(replace(line, answer="answered" if outcome.success else outcome.kind.value))
        return outcome

    def _strike(self, candidate: Candidate) -> None:
        self._cache_failed |= candidate.origin is HostOrigin.CACHED

    def _counted(self, candidate: Candidate, reply: Answered) -> Outcome:
        """K10: the count decides."""
        success = OutcomeKind.RENEWED if self._terms.renewal else OutcomeKind.ACTIVATED
        enough = reply.count >= self._terms.required
        return replace(
            self._outcome(candidate, reply, success if enough else OutcomeKind.BELOW_THRESHOLD),
            code=None if enough else CODE_COUNT_TOO_LOW,
            count=reply.count,
            intervals=reply.intervals,
            responded=self._to_cache(candidate),
        )

    def _outcome(self, candidate: Candidate, reply: Answered, kind: OutcomeKind) -> Outcome:
        return Outcome(
            kind=kind,
            way=Way.KMS,
            host=candidate.name,
            port=candidate.port,
            required=self._terms.required,
            clock_offset_s=reply.clock_offset_s,
        )

    def _to_cache(self, candidate: Candidate) -> CachedHost | None:
        """K5: the host that responded, unless it was configured (K13) or caching is off (K7)."""
        if not self._terms.caching or candidate.origin is HostOrigin.CONFIGURED:
            return None
        if candidate.origin is HostOrigin.CACHED:
            return self._terms.cached
        return CachedHost(
            name=candidate.name,
            port=candidate.port,
            origin=candidate.origin,
            suffix=candidate.suffix,
            cached_at=self._world.now(),
        )

    def _nobody(self) -> Outcome:
        """No host is left: one refused, some were silent, or none was known at all."""
        if self._refusal is not None:
            return self._refusal
        hosts = any(line.what == "host" for line in self._tried)
        kind = OutcomeKind.UNREACHABLE if hosts else OutcomeKind.NO_HOST
        code = CODE_NO_HOST_ANSWERED if hosts else self._discovery_code()
        return Outcome(kind=kind, way=Way.KMS, code=code, required=self._terms.required)

    def _discovery_code(self) -> int:
        """The code of the first suffix that says why there is no host."""
        if self._found is None:
            return CODE_TIMEOUT
        codes = [line.code for line in self._found.lines if line.code is not None]
        return codes[0] if codes else CODE_NO_SUFFIX
