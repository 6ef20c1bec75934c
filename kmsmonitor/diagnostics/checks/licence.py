"""The licence itself: its state, the renewals it missed, and what the last attempt came to."""

from __future__ import annotations

from kmsmonitor.catalogue import Who, explain, hex_code
from kmsmonitor.diagnostics.findings import Verdict
from kmsmonitor.diagnostics.phrases import say
from kmsmonitor.diagnostics.said import Evidence, Said, code_evidence, days, fine, skipped
from kmsmonitor.diagnostics.seen import Seen
from kmsmonitor.licensing.facts import permanent
from kmsmonitor.licensing.hosts import HostOrigin
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.status import LicenseStatus, OutcomeKind, Urgency
from kmsmonitor.monitor.codec import iso
from kmsmonitor.monitor.explain import inner_code

_TRY = say("Press Activate now, or run `kmsmonitor activate`.")


def licence_state(seen: Seen) -> Said:
    """S1-S3: activated, never activated, or in notification mode."""
    ahead, state = seen.facts.snapshot.forecast, seen.facts.state
    evidence: Evidence = (
        ("status", f"{ahead.status.key} ({int(ahead.status)})"),
        ("activated", iso(state.activated_at) or "-"),
        ("ends", iso(ahead.expires_at) or "-"),
        ("notification mode", iso(ahead.notification_at) or "-"),
    )
    if seen.facts.snapshot.facts_stale:
        return Said(
            verdict=Verdict.WARN,
            title=say("Nobody knows how the licence stands now"),
            detail=say("The last reading is too old."),
            remedy=say("Check that the licensing service of this computer answers."),
            who=Who.HELPDESK,
            evidence=evidence,
            cause_id="licence.stale",
        )
    if ahead.status is LicenseStatus.LICENSED:
        if permanent(state):
            return fine(say("This computer is activated for good"), evidence=evidence)
        left = ahead.remaining.total_seconds() if ahead.remaining is not None else 0.0
        return fine(say("This computer is activated for another {span}", span=days(left)), evidence=evidence)
    return _not_licensed(seen, evidence)


def _not_licensed(seen: Seen, evidence: Evidence) -> Said:
    ahead, state = seen.facts.snapshot.forecast, seen.facts.state
    if ahead.status is LicenseStatus.NOTIFICATION:
        title = say("This computer is in notification mode")
        detail = say("Windows reminds its user and withholds personalisation; everything else works.")
        cause, cause_id = say("It was not activated or renewed within its 180 days."), "licence.notification"
    elif state.activated_at is None and ahead.status is LicenseStatus.UNLICENSED:
        title = say("This computer has never been activated")
        detail = say("No attempt has succeeded yet.") if state.attempts else say("No attempt has been made yet.")
        cause, cause_id = say("It has not yet asked a host that could activate it."), "licence.never_activated"
    else:
        title = say("This computer needs to be activated again ({status})", status=ahead.status.key)
        detail = say("The licence does not hold as it stands.")
        cause, cause_id = say("Its hardware changed, or its copy could not be confirmed."), "licence.grace"
    return Said(
        verdict=Verdict.FAIL, title=title, detail=detail, cause=cause, remedy=_TRY, who=Who.USER,
        evidence=evidence, cause_id=cause_id,
    )  # fmt: skip


def licence_renewal(seen: Seen) -> Said:
    """Renewals missed, not days left; S4."""
    facts, ahead, state = seen.facts, seen.facts.snapshot.forecast, seen.facts.state
    if state.activated_at is None or permanent(state):
        return skipped(say("There is nothing to renew"))
    since = (facts.now - state.activated_at).total_seconds()
    codes = [row.outcome for row in facts.attempts if row.ended_at > state.activated_at and not row.outcome.success]
    evidence: Evidence = (
        ("last success", iso(state.activated_at) or "-"),
        ("renewals missed", str(ahead.renewals_missed)),
        ("failed attempts since", str(len(codes) or state.failures)),
        ("failing since", iso(state.failing_since) or "-"),
        ("next attempt", iso(ahead.next_attempt_at) or "-"),
        *(_codes(codes[0]) if codes else ()),
    )
    if ahead.renewals_missed < facts.snapshot.policy.attention_after_missed and ahead.urgency is not Urgency.PROBLEM:
        return fine(say("Renewals are made as they fall due"), evidence=evidence)
    return Said(
        verdict=Verdict.FAIL if ahead.urgency is Urgency.PROBLEM else Verdict.WARN,
        title=say("Not renewed for {span}", span=days(since)),
        detail=say("Renewals missed: {count}. Notification mode comes on {day}.", count=ahead.renewals_missed,
                   day=f"{ahead.expires_at:%Y-%m-%d}" if ahead.expires_at else "-"),
        cause=say("The computer was away from the company network, or its host could not be reached."),
        remedy=say("Connect to the company network or VPN, then press Activate now."),
        who=Who.USER,
        evidence=evidence,
        cause_id="licence.not_renewed",
    )  # fmt: skip


def last_answer(seen: Seen) -> Said:
    """The codes of the last attempt, outer and inner, explained."""
    if not seen.facts.attempts:
        return skipped(say("No attempt has been made yet"))
    row = seen.facts.attempts[0]
    outcome = row.outcome
    evidence: Evidence = (("ended", iso(row.ended_at) or "-"), ("outcome", outcome.kind.value), *_codes(outcome))
    if outcome.host:
        evidence += (("host", f"{outcome.host}:{outcome.port}"),)
    if outcome.success or outcome.kind is OutcomeKind.BELOW_THRESHOLD:
        return fine(say("The last attempt got an answer"), evidence=evidence)
    code = inner_code(outcome)
    if code is None:
        return Said(verdict=Verdict.WARN, title=say("The last attempt found no way to try"), evidence=evidence,
                    remedy=_TRY, who=Who.HELPDESK, cause_id=outcome.cause or "attempt.failed")  # fmt: skip
    entry = explain(code)
    return Said(
        # A refusal cannot be seen without asking: no other check can tell it.
        verdict=Verdict.FAIL if outcome.kind is OutcomeKind.REFUSED else Verdict.WARN,
        title=say("The last attempt failed with {code}: {title}", code=hex_code(code), title=entry.title),
        detail=entry.title,
        cause=entry.cause,
        remedy=entry.remedy,
        who=entry.who,
        evidence=evidence,
        cause_id=entry.causes[0] if entry.causes else "attempt.failed",
    )


def _codes(outcome: Outcome) -> Evidence:
    outer, inner = outcome.code, inner_code(outcome) if not outcome.success else None
    return (*code_evidence("outer code", outer), *(code_evidence("inner code", inner) if inner != outer else ()))


def cached_host(seen: Seen) -> Said:
    """The host that is asked first: does DNS still name it, and does it still answer (K5, K6)?"""
    facts = seen.facts
    cached = facts.cached
    if cached is None:
        if facts.configured is not None:
            return skipped(say("No host is remembered while one is set"))
        if not facts.settings.discovery_caching:
            return skipped(say("Remembering the host that answered is switched off"))
        return skipped(say("No host has answered yet, so none is remembered"))
    age = days(max((facts.now - cached.cached_at).total_seconds(), 0.0))
    host = seen.host(cached.name, cached.port)
    named = seen.names is not None and seen.names.record(cached.name, cached.port) is not None
    origin = cached.origin.value if cached.origin is not HostOrigin.CACHED else HostOrigin.DNS.value
    evidence: Evidence = (
        ("host", f"{cached.name}:{cached.port}"),
        ("remembered since", iso(cached.cached_at) or "-"),
        ("origin", f"{origin}, suffix {cached.suffix or '-'}"),
        ("still in DNS", "yes" if named else "no"),
    )
    if named:
        return fine(say("The remembered host {host} is still in DNS", host=cached.name),
                    say("It has been asked first for {age}.", age=age), evidence)  # fmt: skip
    alive = host is not None and host.interface is not None and not host.code
    return Said(
        verdict=Verdict.WARN if alive else Verdict.FAIL,
        title=say("The remembered host {host} is no longer in DNS", host=cached.name) if alive
        else say("The remembered host {host} is no longer in DNS and does not answer", host=cached.name),
        detail=say("It answered {age} ago and is asked first in every attempt.", age=age),
        cause=say("The host was moved or switched off after it had answered last."),
        remedy=say("Press Activate now: a host from DNS is then asked and remembered instead.") if not alive
        else say("Clear the remembered host if it is not to be used any more; the next attempt asks DNS."),
        who=Who.HELPDESK,
        evidence=evidence,
        cause_id="host.cache_stale",
    )  # fmt: skip
