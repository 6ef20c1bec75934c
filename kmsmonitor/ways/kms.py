"""The KMS way (O3): find a host that responds, ask it once, and read the count in its answer (K1-K14)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

from kmsmonitor.licensing.candidates import Ask, Candidates
from kmsmonitor.licensing.hosts import CachedHost, Candidate, HostOrigin
from kmsmonitor.licensing.outcome import Outcome, StageTime, Tried
from kmsmonitor.licensing.policy import Intervals
from kmsmonitor.licensing.status import OutcomeKind, Way
from kmsmonitor.network import errors as network
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import NameFailure, NetworkError, Stage
from kmsmonitor.network.exchange import ExchangeResult
from kmsmonitor.network.srv import Answer, Discovery, SuffixAnswer
from kmsmonitor.ways.ports import AttemptPlan, Ports, Progress
from kmsmonitor.wire.activation import ActivationRequest, ActivationResponse

HOST_LIMIT = 10.0  # seconds for one host, so that a black hole leaves time for the next
MOST_ADDRESSES = 4  # of one host; a name with more is a mistake or a trick

CODE_NO_HOST_ANSWERED = 0xC004F074
CODE_COUNT_TOO_LOW = 0xC004F038
CODE_NO_SUFFIX = 0x8007007B
CODE_TIMEOUT = 0x800705B4


@dataclass(slots=True)
class _Attempt:
    """The working copy of one attempt; it never leaves `ask_kms`."""

    plan: AttemptPlan
    ports: Ports
    deadline: Deadline
    cancel: Cancel
    progress: Progress
    tried: list[Tried] = field(default_factory=list)
    discovery: Discovery | None = None
    refusal: Outcome | None = None
    cache_failed: bool = False

    # ------------------------------------------------------------ the loop

    def run(self) -> Outcome:
        plan = self.plan
        candidates = Candidates(configured=plan.configured, cached=plan.cached, by_weight=plan.by_weight)
        while self.deadline.left() > 0:
            candidate = candidates.next(self.ports.draw())
            if candidate is Ask.DISCOVERY:
                self.discovery = self._discover()
                candidates.discovered(self.discovery.records)
            elif candidate is Ask.NOBODY:
                return self._nobody()
            elif isinstance(candidate, Candidate):
                outcome = self._ask_host(candidate)
                if outcome is not None:
                    return outcome
        return self._nobody()

    def _discover(self) -> Discovery:
        self.progress("discovery")
        discovery = self.ports.discover(self.plan.suffixes, deadline=self.deadline, cancel=self.cancel)
        self.tried += [_suffix_line(answer) for answer in discovery.suffixes]
        return discovery

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
        try:
            result = self._exchange(candidate)
        except NetworkError as error:
            self._strike(candidate)
            self.tried.append(
                replace(
                    line, stage=error.stage.value, code=error.code, detail=error.detail, stages=_times(error.stages)
                )
            )
            return None
        line = replace(line, stages=_times(result.stages))
        response = result.response
        if response.result != 0:
            # The host is there but not for us (H8, clock): another one may be; it is not worth caching.
            self._strike(candidate)
            self.tried.append(replace(line, answer="refused", stage="answer", code=response.result))
            self.refusal = self.refusal or self._refused(candidate, response)
            return None
        outcome = self._counted(candidate, response)
        self.tried.append(replace(line, answer="answered" if outcome.success else outcome.kind.value))
        return outcome

    def _strike(self, candidate: Candidate) -> None:
        self.cache_failed |= candidate.origin is HostOrigin.CACHED

    def _exchange(self, candidate: Candidate) -> ExchangeResult:
        """Ask the host at each of its addresses until one answers.

        Raises:
            NetworkError: of the address that got furthest.
        """
        limit = self.deadline.at_most(HOST_LIMIT)
        addresses = candidate.addresses
        if not addresses:
            self.progress("name", candidate.name)
            addresses = self.ports.resolve(candidate.name, deadline=limit, cancel=self.cancel)
        failure: NetworkError | None = None
        addresses = addresses[:MOST_ADDRESSES]
        for number, address in enumerate(addresses):
            share = limit.at_most(limit.left() / (len(addresses) - number))
            try:
                return self.ports.exchange(
                    (address, candidate.port),
                    self._request(),
                    deadline=share,
                    cancel=self.cancel,
                    on_stage=lambda stage: self.progress(stage, candidate.name),
                )
            except NetworkError as error:
                failure = error if failure is None or error.stage is not Stage.TCP else failure
        raise failure or NameFailure(f"{candidate.name} has no address.", stage=Stage.NAME)

    def _request(self) -> ActivationRequest:
        plan = self.plan
        return ActivationRequest(
            is_virtual=plan.identity.is_virtual,
            licence_status=int(plan.status),
            remaining_minutes=plan.remaining_minutes,
            application_id=plan.product.application_id,
            product_group_id=plan.product.group_id,
            activation_id=plan.product.activation_id,
            cmid=plan.identity.cmid,
            previous_cmid=plan.identity.previous_cmid,
            required_count=plan.required,
            request_time=self.ports.clock.now(),
            workstation=plan.identity.workstation,
        )

    # ------------------------------------------------------------ outcomes

    def _counted(self, candidate: Candidate, response: ActivationResponse) -> Outcome:
        """K10: the count decides."""
        enough = response.count >= self.plan.required
        success = OutcomeKind.RENEWED if self.plan.renewal else OutcomeKind.ACTIVATED
        return self._answered(
            candidate,
            response,
            kind=success if enough else OutcomeKind.BELOW_THRESHOLD,
            code=None if enough else CODE_COUNT_TOO_LOW,
            responded=self._to_cache(candidate),
        )

    def _refused(self, candidate: Candidate, response: ActivationResponse) -> Outcome:
        return self._answered(candidate, response, kind=OutcomeKind.REFUSED, code=response.result, responded=None)

    def _answered(
        self,
        candidate: Candidate,
        response: ActivationResponse,
        *,
        kind: OutcomeKind,
        code: int | None,
        responded: CachedHost | None,
    ) -> Outcome:
        refused = kind is OutcomeKind.REFUSED
        return Outcome(
            kind=kind,
            way=Way.KMS,
            code=code,
            host=candidate.name,
            port=candidate.port,
            count=None if refused else response.count,
            required=self.plan.required,
            intervals=None if refused else _intervals(response),
            responded=responded,
            cache_failed=self.cache_failed,
            clock_offset_s=_offset(response, self.ports),
        )

    def _to_cache(self, candidate: Candidate) -> CachedHost | None:
        """K5: the host that responded, unless it was configured (K13) or caching is off (K7)."""
        if not self.plan.caching or candidate.origin is HostOrigin.CONFIGURED:
            return None
        if candidate.origin is HostOrigin.CACHED:
            return self.plan.cached
        return CachedHost(
            name=candidate.name,
            port=candidate.port,
            origin=candidate.origin,
            suffix=candidate.suffix,
            cached_at=self.ports.clock.now(),
        )

    def _nobody(self) -> Outcome:
        """No host is left: one refused, some were silent, or none was known at all."""
        if self.refusal is not None:
            return replace(self.refusal, cache_failed=self.cache_failed)
        hosts = [line for line in self.tried if line.what == "host"]
        kind = OutcomeKind.UNREACHABLE if hosts else OutcomeKind.NO_HOST
        code = CODE_NO_HOST_ANSWERED if hosts else _discovery_code(self.discovery)
        return Outcome(kind=kind, way=Way.KMS, code=code, required=self.plan.required, cache_failed=self.cache_failed)


def ask_kms(plan: AttemptPlan, ports: Ports, deadline: Deadline, cancel: Cancel, progress: Progress) -> Outcome:
    """Make one KMS attempt.

    Raises:
        Cancelled: somebody stopped it.
    """
    attempt = _Attempt(plan, ports, deadline, cancel, progress)
    return replace(attempt.run(), tried=tuple(attempt.tried))


def _times(stages: tuple[network.StageTime, ...]) -> tuple[StageTime, ...]:
    return tuple(StageTime(stage.stage.value, round(stage.seconds, 6)) for stage in stages)


def _suffix_line(answer: SuffixAnswer) -> Tried:
    return Tried(
        way=Way.KMS,
        what="suffix",
        answer=answer.answer.value,
        suffix=answer.name,
        stage=None if answer.answer is Answer.FOUND else "discovery",
        code=answer.code,
        detail=answer.detail,
        stages=(StageTime("discovery", answer.elapsed_s),),
    )


def _discovery_code(discovery: Discovery | None) -> int:
    """The code of the first suffix that says why there is no host."""
    if discovery is None:
        return CODE_TIMEOUT
    codes = [answer.code for answer in discovery.suffixes if answer.code is not None]
    return codes[0] if codes else CODE_NO_SUFFIX


def _intervals(response: ActivationResponse) -> Intervals | None:
    """S11: what the host asks for; 0 leaves it to the client."""
    activation, renewal = response.activation_interval_minutes, response.renewal_interval_minutes
    if not activation or not renewal:
        return None
    return Intervals(timedelta(minutes=activation), timedelta(minutes=renewal))


def _offset(response: ActivationResponse, ports: Ports) -> float | None:
    if response.host_time is None:
        return None
    return round((response.host_time - ports.clock.now()).total_seconds(), 3)
