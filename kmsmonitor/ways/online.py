"""The MAK way (O4, M2): ask whether the activation service is there, then send what the rules allow, and check (N1).

A try that broke off may have used an activation all the same. It is repeated with the very same request: the service
knows this computer by its installation ID and answers as the first time (M1).
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.outcome import Outcome, StageTime, Tried
from kmsmonitor.licensing.status import OutcomeKind, Way
from kmsmonitor.network import errors as network
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import DATA_INVALID, Cancelled, Lost, Malformed, NetworkError, Silent, Stage, Unreachable
from kmsmonitor.network.https import SECURE_FAILURE
from kmsmonitor.ways.ports import AttemptPlan, Online, Ports, Progress
from kmsmonitor.wire.cursor import WireError
from kmsmonitor.wire.installation_id import confirms
from kmsmonitor.wire.online import OnlineAnswer, OnlineRequest
from kmsmonitor.wire.sealed_document import text_to_time

PAUSES = (1.0, 4.0)  # seconds before the second and the third try
TRY_LIMIT = 20.0  # seconds for one try, so that a silent service leaves time for the next
REPORT_LIMIT = 5.0

CODE_NO_KEY = 0xC004F014
_MAY_PASS = (Lost, Silent, Malformed, Unreachable)


@dataclass(frozen=True, slots=True)
class _Attempt:
    service: Online
    ports: Ports
    deadline: Deadline
    cancel: Cancel
    progress: Progress

    def run(self) -> Outcome:
        try:
            request = self.service.request(deadline=self.deadline, cancel=self.cancel)
        except WorldError as error:
            line = replace(self._line(), answer="no_key", code=CODE_NO_KEY, detail=str(error))
            return self._outcome(OutcomeKind.FAILED, CODE_NO_KEY, (line,))
        tried: list[Tried] = []
        for pause in (*PAUSES, None):
            came = self._try(request, tried)
            if isinstance(came, Outcome):
                return replace(came, tried=tuple(tried))
            if pause is None or not _worth_repeating(came) or self.deadline.left() <= pause:
                break
            self.service.wait(pause, cancel=self.cancel)
        return self._outcome(OutcomeKind.UNREACHABLE, tried[-1].code, tuple(tried))

    def _try(self, request: OnlineRequest, tried: list[Tried]) -> Outcome | NetworkError:
        """One question and, after a yes, one request: an outcome, or why there is none."""
        times: list[StageTime] = []
        line = self._line()
        try:
            answer = self._answer(request, times)
        except NetworkError as error:
            times += _times(error.stages)
            line = replace(line, stage=error.stage.value, code=error.code, detail=error.detail, stages=tuple(times))
            tried.append(line)
            return error
        refused = answer.result != 0
        line = replace(line, answer="refused" if refused else "answered", stages=tuple(times))
        tried.append(replace(line, stage="answer", code=answer.result) if refused else line)
        kind = OutcomeKind.REFUSED if refused else OutcomeKind.ACTIVATED
        outcome = self._outcome(kind, answer.result or None)
        offset = (text_to_time(answer.service_time) - self.ports.clock.now()).total_seconds()
        if not refused:
            self._report(request)
        return replace(outcome, clock_offset_s=round(offset, 3))

    def _answer(self, request: OnlineRequest, times: list[StageTime]) -> OnlineAnswer:
        limit = self.deadline.at_most(TRY_LIMIT)
        times += _times(self.service.available(deadline=limit, cancel=self.cancel, on_stage=self._told).stages)
        reply = self.service.activate(request.encode(), deadline=limit, cancel=self.cancel, on_stage=self._told)
        times += _times(reply.stages)
        return _checked(reply.body, request)

    def _report(self, request: OnlineRequest) -> None:
        """What came of it (N2). The licence does not hang on it, nor on who gives it up."""
        with suppress(NetworkError, Cancelled):
            self.service.report(request, deadline=self.deadline.at_most(REPORT_LIMIT), cancel=self.cancel)

    def _told(self, stage: Stage) -> None:
        self.progress(stage.value, self.service.host)

    def _line(self) -> Tried:
        service = self.service
        return Tried(way=Way.MAK, what="service", answer="unreachable", host=service.host, port=service.port)

    def _outcome(self, kind: OutcomeKind, code: int | None, tried: tuple[Tried, ...] = ()) -> Outcome:
        service = self.service
        return Outcome(kind=kind, way=Way.MAK, code=code, host=service.host, port=service.port, tried=tried)


def ask_online(_plan: AttemptPlan, ports: Ports, deadline: Deadline, cancel: Cancel, progress: Progress) -> Outcome:
    """Make one attempt at the activation service; a success is for good (S8).

    Raises:
        Cancelled: somebody stopped it.
    """
    assert ports.online is not None  # the sequence skips a way without a service
    return _Attempt(ports.online, ports, deadline, cancel, progress).run()


def _checked(body: bytes, request: OnlineRequest) -> OnlineAnswer:
    """The answer, if it is one to this very request.

    Raises:
        Malformed: it is not.
    """
    try:
        answer = OnlineAnswer.decode(body)
    except WireError as error:
        detail = f"The activation service's answer is damaged or not meant for us ({error})."
        raise Malformed(detail, stage=Stage.ANSWER, code=DATA_INVALID) from error
    if (answer.installation_id, answer.request_time) != (request.installation_id, request.request_time):
        detail = "The activation service's answer belongs to another request."
        raise Malformed(detail, stage=Stage.ANSWER, code=DATA_INVALID)
    if answer.result == 0 and not confirms(answer.confirmation_id, request.installation_id):
        detail = "The activation service's confirmation is not for this computer."
        raise Malformed(detail, stage=Stage.ANSWER, code=DATA_INVALID)
    return answer


def _worth_repeating(error: NetworkError) -> bool:
    """Whether it may pass by itself within seconds: a certificate that does not count stays so, and so does a no."""
    return isinstance(error, _MAY_PASS) and error.code != SECURE_FAILURE


def _times(stages: tuple[network.StageTime, ...]) -> list[StageTime]:
    return [StageTime(stage.stage.value, round(stage.seconds, 6)) for stage in stages]
