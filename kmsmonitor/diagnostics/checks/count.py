"""The host's count against the threshold, its trend over the attempts, and the sign of cloned computers (K10, K11)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kmsmonitor.catalogue import Who
from kmsmonitor.diagnostics.findings import Verdict
from kmsmonitor.diagnostics.phrases import say
from kmsmonitor.diagnostics.said import Evidence, Said, days, fine, skipped
from kmsmonitor.diagnostics.seen import Seen
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.status import LicenseStatus, OutcomeKind
from kmsmonitor.monitor.codec import iso

LONG = timedelta(days=7)  # a count that has not risen for so long will not rise by itself
VERY_LOW = 3  # "the count doesn't increase beyond one": images that were not generalised


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """What one host has counted: newest and highest count, what is needed, and since when it has not risen."""

    count: int
    required: int
    host: str
    at: datetime
    highest: int
    unrisen: timedelta
    answers: int

    @property
    def rising(self) -> bool:
        """Whether it has risen of late."""
        return self.unrisen < LONG


def trend(answers: Sequence[tuple[datetime, Outcome]]) -> Trend | None:
    """The trend at the host that answered last, from the history, newest first; None without an answer."""
    counted = [(at, o, o.count, o.required) for at, o in answers if o.count is not None and o.required is not None]
    if not counted:
        return None
    at, newest, count, required = counted[0]
    same = [(when, number) for when, outcome, number, _ in counted if outcome.host == newest.host]
    since = at
    for when, number in same:
        if number < count:  # it was lower before: it rose then
            break
        since = when
    return Trend(
        count=count,
        required=required,
        host=newest.host or "",
        at=at,
        highest=max(number for _, number in same),
        unrisen=at - since,
        answers=len(same),
    )


def threshold(seen: Seen) -> Said:
    """Enough computers? Below the threshold a host answers, but activates nobody."""
    found = trend(seen.facts.answers)
    if found is None:
        return skipped(say("No host has told its count yet"), say("Only a real attempt makes a host count."))
    evidence = _evidence(found)
    if found.count >= found.required:
        return fine(say("The host has counted {count} of {required}", count=found.count, required=found.required),
                    evidence=evidence)  # fmt: skip
    licensed = seen.facts.snapshot.forecast.status is LicenseStatus.LICENSED
    title = (
        say("{host} has counted {count} of {required}, and the count is rising", host=found.host, count=found.count,
            required=found.required) if found.rising and found.highest > _lowest(seen, found) else
        say("{host} has counted {count} of {required} computers", host=found.host, count=found.count,
            required=found.required) if found.rising else
        say("{host} has counted {count} of {required} for {span}: not rising", host=found.host, count=found.count,
            required=found.required, span=days(found.unrisen.total_seconds()))
    )  # fmt: skip
    return Said(
        verdict=Verdict.WARN if licensed else Verdict.FAIL,
        title=title,
        detail=say("The host answers, but activates nobody before {required} different computers have asked within 30"
                   " days. This computer is one of those it has counted.", required=found.required),
        cause=say("Fewer than {required} computers use this host, or cloned computers are counted as one.",
                  required=found.required),
        remedy=say("Nothing is to be done here: it is asked again every two hours.") if found.rising
        else say("Let more computers ask this host, check the image for a cloned client ID (Sysprep /generalize), or"
                 " use a MAK or Active Directory where the site stays below {required}.", required=found.required),
        who=Who.KMS_ADMIN,
        evidence=evidence,
        cause_id="host.threshold",
    )  # fmt: skip


def duplicate(seen: Seen) -> Said:
    """CMID duplicates as far as one client can see them: a count that stays low although computers ask."""
    found = trend(seen.facts.answers)
    proof = say("A client can only suspect it; comparing the client IDs of many computers proves it.")
    if found is None or found.count >= found.required:
        return skipped(say("There is no sign of a cloned client ID"), proof)
    identity = seen.facts.snapshot.identity
    waited = _waiting(seen.facts.answers)
    suspicious = waited >= LONG and not found.rising and (found.highest <= VERY_LOW or identity.is_virtual)
    evidence: Evidence = (("client ID", str(identity.cmid)), ("virtual", "yes" if identity.is_virtual else "no"),
                          *_evidence(found))  # fmt: skip
    if not suspicious:
        return fine(say("There is no sign of a cloned client ID"), proof, evidence)
    return Said(
        verdict=Verdict.WARN,
        title=say("This computer's client ID may be a clone's"),
        detail=say("The host's count has stayed at {count} for {span}. {proof}", count=found.count,
                   span=days(found.unrisen.total_seconds()), proof=proof),
        cause=say("Computers were made from one image that had not been generalised, so the host takes them for one."),
        remedy=say("Compare the client ID with that of another computer from the same image; generalise the image with"
                   " Sysprep, or give each computer a new ID with slmgr /rearm."),
        who=Who.HELPDESK,
        evidence=evidence,
        cause_id="identity.cloned",
    )  # fmt: skip


def _lowest(seen: Seen, found: Trend) -> int:
    counts = [o.count for _, o in seen.facts.answers if o.host == found.host and o.count is not None]
    return min(counts, default=found.highest)


def _waiting(answers: Sequence[tuple[datetime, Outcome]]) -> timedelta:
    """For how long every answer has been below the threshold."""
    below: list[datetime] = []
    for at, outcome in answers:
        if outcome.kind is not OutcomeKind.BELOW_THRESHOLD:
            break
        below.append(at)
    return below[0] - below[-1] if below else timedelta(0)


def _evidence(found: Trend) -> Evidence:
    return (
        ("host", found.host),
        ("count", f"{found.count} of {found.required}, told on {iso(found.at)}"),
        ("highest count told", str(found.highest)),
        ("answers with a count", str(found.answers)),
        ("not risen for", days(found.unrisen.total_seconds())),
    )
