"""The KMS way (O3): the decisions of kms_walk.py, carried out with names, sockets and the lab's messages (K1-K14)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from kmsmonitor.licensing.hosts import Candidate
from kmsmonitor.licensing.outcome import Outcome, StageTime, Tried
from kmsmonitor.licensing.policy import Intervals
from kmsmonitor.licensing.status import Way
from kmsmonitor.network import errors as network
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import NameFailure, NetworkError, Stage
from kmsmonitor.network.exchange import ExchangeResult
from kmsmonitor.network.srv import Answer, SuffixAnswer
from kmsmonitor.ways.kms_request import kms_request
from kmsmonitor.ways.kms_walk import (
    CODE_COUNT_TOO_LOW,
    CODE_NO_HOST_ANSWERED,
    CODE_NO_SUFFIX,
    CODE_TIMEOUT,
    Answered,
    Found,
    Silent,
    Terms,
    Walk,
)
from kmsmonitor.ways.ports import AttemptPlan, Ports, Progress
from kmsmonitor.wire.activation import ActivationRequest, ActivationResponse

__all__ = ["CODE_COUNT_TOO_LOW", "CODE_NO_HOST_ANSWERED", "CODE_NO_SUFFIX", "CODE_TIMEOUT", "ask_kms"]

HOST_LIMIT = 10.0  # seconds for one host, so that a black hole leaves time for the next
MOST_ADDRESSES = 4  # of one host; a name with more is a mistake or a trick


@dataclass(frozen=True, slots=True)
class _Attempt:
    """The world of one attempt, as the walk sees it."""

    plan: AttemptPlan
    ports: Ports
    deadline: Deadline
    cancel: Cancel
    progress: Progress

    def draw(self) -> float:
        return self.ports.draw()

    def now(self) -> datetime:
        return self.ports.clock.now()

    def may_go_on(self) -> bool:
        return self.deadline.left() > 0

    def discover(self) -> Found:
        self.progress("discovery")
        discovery = self.ports.discover(self.plan.suffixes, deadline=self.deadline, cancel=self.cancel)
        return Found(tuple(_suffix_line(answer) for answer in discovery.suffixes), discovery.records)

    def ask(self, candidate: Candidate) -> Answered | Silent:
        try:
            result = self._exchange(candidate)
        except NetworkError as error:
            return Silent(stage=error.stage.value, code=error.code, detail=error.detail, stages=_times(error.stages))
        response, stages = result.response, _times(result.stages)
        offset = _offset(response, self.ports)
        if response.result != 0:
            return Answered(refusal=response.result, clock_offset_s=offset, stages=stages)
        return Answered(count=response.count, intervals=_intervals(response), clock_offset_s=offset, stages=stages)

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
        return kms_request(
            product=plan.product,
            identity=plan.identity,
            status=plan.status,
            remaining_minutes=plan.remaining_minutes,
            required=plan.required,
            now=self.ports.clock.now(),
        )


def ask_kms(plan: AttemptPlan, ports: Ports, deadline: Deadline, cancel: Cancel, progress: Progress) -> Outcome:
    """Make one KMS attempt.

    Raises:
        Cancelled: somebody stopped it.
    """
    terms = Terms(
        configured=plan.configured,
        cached=plan.cached,
        caching=plan.caching,
        by_weight=plan.by_weight,
        required=plan.required,
        renewal=plan.renewal,
    )
    return Walk(terms, _Attempt(plan, ports, deadline, cancel, progress)).run()


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
