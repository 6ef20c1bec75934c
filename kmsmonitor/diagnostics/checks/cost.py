"""What kmsmonitor itself cost in the last 24 hours: processor time, wake-ups, questions, bytes."""

from __future__ import annotations

from datetime import timedelta

from kmsmonitor.diagnostics.findings import Verdict
from kmsmonitor.diagnostics.phrases import say
from kmsmonitor.diagnostics.said import Evidence, Said, days, fine
from kmsmonitor.diagnostics.seen import Seen
from kmsmonitor.licensing.outcome import Outcome

DAY = timedelta(hours=24)
DNS_BYTES = 300  # one SRV question and its answer with addresses, headers left out
HOST_BYTES = 900  # bind, answer, one request and one response of about 250 bytes (K9), with their RPC headers
_HEAVY_SHARE = 0.001  # of one processor: what users report as a fault is five times as much
_MEANINGFUL_S = 600.0  # a program that has just started has had all its work and no rest yet


def own_cost(seen: Seen) -> Said:
    """Counted, not guessed: processor time of this process, and what the history holds of the last 24 hours."""
    recent = [row.outcome for row in seen.facts.attempts if seen.facts.now - row.ended_at <= DAY]
    questions, asked = _counted(recent)
    evidence: Evidence = (
        ("attempts in 24 h", str(len(recent))),
        ("DNS questions in 24 h", str(questions)),
        ("hosts asked in 24 h", str(asked)),
        ("bytes in 24 h, about", str(questions * DNS_BYTES + asked * HOST_BYTES)),
    )
    cost = seen.cost
    if cost is None:
        return fine(say("Attempts made by kmsmonitor in 24 hours: {count}", count=len(recent)), evidence=evidence)
    evidence += (
        ("this process runs for", days(cost.age_s)),
        ("processor time", f"{cost.cpu_s:.2f} s"),
        ("wake-ups", str(cost.wake_ups)),
    )
    detail = say("This process has used {cpu} seconds of processor time and woken {times} times in {span}.",
                 cpu=f"{cost.cpu_s:.2f}", times=cost.wake_ups, span=days(cost.age_s))  # fmt: skip
    if cost.age_s > _MEANINGFUL_S and cost.cpu_s / cost.age_s > _HEAVY_SHARE:
        return Said(
            verdict=Verdict.WARN,
            title=say("kmsmonitor itself uses more of this computer than it should"),
            detail=detail,
            remedy=say("Restart it; if it comes back, send the bundle along with a report."),
            evidence=evidence,
            cause_id="own.cost",
        )
    return fine(say("Attempts made by kmsmonitor in 24 hours: {count}", count=len(recent)), detail, evidence)


def _counted(outcomes: list[Outcome]) -> tuple[int, int]:
    """Questions to DNS and exchanges with hosts."""
    lines = [line for outcome in outcomes for line in outcome.tried]
    return sum(line.what == "suffix" for line in lines), sum(line.what == "host" for line in lines)
