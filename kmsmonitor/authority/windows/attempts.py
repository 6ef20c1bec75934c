"""Attempts that Windows made, put together from its events: what was asked, who answered, what came of it.

One attempt may leave several requests (12288), one for each host that was tried, and a response (12289) after the one
that was answered. Rules of putting together:
  - a response belongs to the last request before it, if that is not older than ANSWER_WITHIN and has none yet;
  - requests for one product belong to one attempt if no more than TOGETHER lies between them: the shortest documented
    interval between two attempts is 15 minutes.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from kmsmonitor.authority.windows.events import FLAG_WORDS, KmsRequest, KmsResponse, SppEvent
from kmsmonitor.licensing.outcome import Outcome, Tried
from kmsmonitor.licensing.policy import Intervals
from kmsmonitor.licensing.status import LicenseStatus, OutcomeKind, Way
from kmsmonitor.value import dataclass

ANSWER_WITHIN = timedelta(seconds=60)
TOGETHER = timedelta(minutes=2)

CODE_COUNT_TOO_LOW = 0xC004F038
CODE_NO_HOST_ANSWERED = 0xC004F074

# What a host says that is there but does not activate us.
REFUSALS = frozenset({0xC004F06C, 0xC004F042, 0xC004F041, 0xC004F039})
# What name service and directory say where there is no host to ask.
NO_HOST = frozenset(
    {0x8007232A, 0x8007232B, 0x8007232C, 0x8007232D, 0x80072328, 0x80092328, 0x8007251D, 0x8007267C, 0x8007007B}
)


@dataclass(frozen=True, slots=True)
class KmsTry:
    """One host that was asked, and its answer if one came."""

    request: KmsRequest
    response: KmsResponse | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowsAttempt:
    """One attempt made by Windows; `ended_at` is the time of its last event."""

    ended_at: datetime
    activation_id: UUID | None
    outcome: Outcome


def attempts_of(events: Iterable[SppEvent]) -> tuple[WindowsAttempt, ...]:
    """The attempts that these events (oldest first) tell of, oldest first."""
    groups: list[list[KmsTry]] = []
    for one in pair(events):
        last = groups[-1] if groups else None
        if last and _together(last[-1], one):
            last.append(one)
        else:
            groups.append([one])
    return tuple(_attempt(tuple(group)) for group in groups)


def pair(events: Iterable[SppEvent]) -> tuple[KmsTry, ...]:
    """Each request with the response that belongs to it. A response alone tells nothing that could be shown."""
    tries: list[KmsTry] = []
    for event in events:
        if isinstance(event, KmsRequest):
            tries.append(KmsTry(event))
        elif isinstance(event, KmsResponse) and tries:
            last = tries[-1]
            if last.response is None and timedelta(0) <= event.at - last.request.at <= ANSWER_WITHIN:
                tries[-1] = KmsTry(last.request, event)
    return tuple(tries)


def last_success(attempts: Iterable[WindowsAttempt], activation_id: str) -> datetime | None:
    """When this product was last activated or renewed through KMS, as far as the attempts tell."""
    ours = [a for a in attempts if a.outcome.success and str(a.activation_id) in (activation_id.lower(), "None")]
    return max((attempt.ended_at for attempt in ours), default=None)


def _together(before: KmsTry, after: KmsTry) -> bool:
    settled = before.response is not None and before.response.activated
    same = before.request.activation_id == after.request.activation_id
    return same and not settled and after.request.at - _end(before) <= TOGETHER


def _end(one: KmsTry) -> datetime:
    return one.response.at if one.response else one.request.at


def _attempt(tries: tuple[KmsTry, ...]) -> WindowsAttempt:
    first, ended = tries[0].request, _end(tries[-1])
    return WindowsAttempt(
        ended_at=ended, activation_id=first.activation_id, outcome=_outcome(tries, first.at, ended - first.at)
    )


def _outcome(tries: tuple[KmsTry, ...], started: datetime, took: timedelta) -> Outcome:
    """What the attempt came to: the host that activated decides, then one that answered, then the last silence."""
    deciding = max(tries, key=_weight)
    kind, code = _verdict(deciding)
    response = deciding.response
    counted = response is not None and kind is not OutcomeKind.REFUSED
    return Outcome(
        kind=kind,
        way=Way.KMS,
        code=code,
        host=deciding.request.host if response is not None or kind is OutcomeKind.REFUSED else None,
        port=deciding.request.port if response is not None or kind is OutcomeKind.REFUSED else None,
        count=response.count if response is not None and counted else None,
        required=deciding.request.minimum,
        intervals=_intervals(response),
        tried=tuple(_line(one) for one in tries),
        started_at=started,
        duration_s=took.total_seconds(),
    )


def _weight(one: KmsTry) -> int:
    """How much a try decides."""
    order = (OutcomeKind.NO_HOST, OutcomeKind.UNREACHABLE, OutcomeKind.REFUSED, OutcomeKind.BELOW_THRESHOLD)
    kind = _verdict(one)[0]
    return order.index(kind) if kind in order else len(order)


def _verdict(one: KmsTry) -> tuple[OutcomeKind, int | None]:
    """What one host's try came to, and the code for it."""
    request, response = one.request, one.response
    if response is None:
        if request.code in REFUSALS:
            return OutcomeKind.REFUSED, request.code
        if request.code in NO_HOST or (request.host is None and request.code):
            return OutcomeKind.NO_HOST, request.code
        return OutcomeKind.UNREACHABLE, CODE_NO_HOST_ANSWERED
    if response.activated:
        licensed = request.status == LicenseStatus.LICENSED
        return (OutcomeKind.RENEWED if licensed else OutcomeKind.ACTIVATED), None
    if response.code in (0, CODE_COUNT_TOO_LOW) and response.count < request.minimum:
        return OutcomeKind.BELOW_THRESHOLD, CODE_COUNT_TOO_LOW
    return OutcomeKind.REFUSED, response.code or request.code or None


def _line(one: KmsTry) -> Tried:
    kind, code = _verdict(one)
    silent = one.response is None and kind is OutcomeKind.UNREACHABLE
    success = kind in (OutcomeKind.ACTIVATED, OutcomeKind.RENEWED)
    flags = one.request.flags | (one.response.flags if one.response else 0)
    return Tried(
        way=Way.KMS,
        what="host",
        answer="answered" if success else kind.value,
        host=one.request.host,
        port=one.request.port,
        code=(one.request.code or None) if silent else code,
        detail="; ".join(words for flag, words in FLAG_WORDS if flags & flag),
    )


def _intervals(response: KmsResponse | None) -> Intervals | None:
    """S11: what the host asked for."""
    if response is None or not response.activation_minutes or not response.renewal_minutes:
        return None
    return Intervals(timedelta(minutes=response.activation_minutes), timedelta(minutes=response.renewal_minutes))
