"""The answer to "What is wrong?": what happened, the next step, and who can take it. Pure text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.status import OutcomeKind
from kmsmonitor.monitor.explain import inner_code
from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.ui.attempt_words import StepText, code_text, mark, no_road, steps
from kmsmonitor.ui.speech import retold, tr
from kmsmonitor.ui.wording import Look, look


class CodeText(Protocol):
    """What the catalogue knows about a code."""

    @property
    def name(self) -> str:
        """Its symbolic name."""

    @property
    def title(self) -> str:
        """What it says, in a line."""

    @property
    def cause(self) -> str:
        """What lies behind it."""

    @property
    def remedy(self) -> str:
        """The next step, an imperative."""

    @property
    def who(self) -> str:
        """Who can take that step."""


Explain = Callable[[int], CodeText | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplanationText:
    """What the panel shows; `code` is for the helpdesk and stays in small print."""

    mark: Look
    title: str
    cause: str
    remedy: str = ""
    who: str = ""
    code: str = ""
    steps: tuple[StepText, ...] = ()


def explanation(snapshot: Snapshot, explain: Explain) -> ExplanationText:
    """Explains the last attempt: the last failed one, if the licence still waits for a success."""
    last = snapshot.state.last
    if last is None:
        return ExplanationText(
            mark=Look.UNKNOWN, title=tr("Nothing has been tried yet"), cause=tr("There is no attempt to explain.")
        )
    if last.success:
        return _fine(snapshot, last)
    return _failed(last, explain)


def _fine(snapshot: Snapshot, last: Outcome) -> ExplanationText:
    cause = tr("The last attempt succeeded.")
    if look(snapshot) in (Look.OK, Look.WORKING):
        return ExplanationText(mark=Look.OK, title=tr("Nothing is wrong"), cause=cause, steps=steps(last))
    return ExplanationText(
        mark=look(snapshot),
        title=tr("It has not been renewed since"),
        cause=cause,
        remedy=tr("Press Activate now, and look here again if it does not succeed."),
        who=who_word("user"),
        steps=steps(last),
    )


def _failed(last: Outcome, explain: Explain) -> ExplanationText:
    # With no road at all the first host's own code would send its reader to the wrong administrator.
    number = last.code if no_road(last) else inner_code(last)
    known = explain(number) if number is not None else None
    code = code_text(number) if number is not None else ""
    if known is None:
        title, cause, remedy, who = _plain(last.kind)
        return ExplanationText(
            mark=mark(last), title=title, cause=cause, remedy=remedy, who=who, code=code, steps=steps(last)
        )
    return ExplanationText(
        mark=mark(last),
        title=retold(known.title),
        cause=retold(known.cause),
        remedy=retold(known.remedy),
        who=who_word(known.who),
        code=" ".join(part for part in (code, known.name) if part),
        steps=steps(last),
    )


def who_word(who: str) -> str:
    """Who can take a step, as people say it."""
    words = {
        "user": tr("you"),
        "helpdesk": tr("your helpdesk"),
        "kms_admin": tr("the KMS administrator"),
        "dns_admin": tr("the DNS administrator"),
        "network_admin": tr("the network administrator"),
        "directory_admin": tr("the directory administrator"),
        "vendor": tr("the vendor's support"),
    }
    return words.get(who, who)


def _plain(kind: OutcomeKind) -> tuple[str, str, str, str]:
    """Title, cause, next step and who, where no code says more."""
    if kind is OutcomeKind.BELOW_THRESHOLD:
        return (
            tr("Too few computers have asked so far"),
            tr("The server answers, but it activates nobody before enough computers have asked it."),
            tr("wait; every computer that asks brings it nearer."),
            who_word("user"),
        )
    if kind in (OutcomeKind.NO_HOST, OutcomeKind.UNREACHABLE):
        return (
            tr("Your organisation's server could not be reached"),
            tr("This happens away from the company network, or when the server or a firewall is out of order."),
            tr("Connect to the company network or its VPN and press Activate now."),
            who_word("user"),
        )
    return (
        tr("The attempt did not succeed"),
        tr("The steps below show how far it came."),
        tr("Press Copy report and send it to your helpdesk."),
        who_word("helpdesk"),
    )
