"""The plain-text report that a user pastes into a ticket: under 40 lines, the same in every language, times in UTC.

It names this computer and the hosts asked, and no person and no key; made of redacted values it names nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from kmsmonitor import __version__
from kmsmonitor.diagnostics.findings import Diagnosis, Verdict
from kmsmonitor.licensing.outcome import Outcome, Tried
from kmsmonitor.monitor.snapshot import AttemptRow, Snapshot

_ATTEMPTS, _STEPS, _TROUBLES = 6, 12, 3  # with 11 lines of facts and 3 headings: under 40 in the worst case
_FINDINGS = 6  # of two lines each, in the place of the steps and with two headings


def plain_text(snapshot: Snapshot, now: datetime, diagnosis: Diagnosis | None = None) -> str:
    """The whole report; with a diagnosis its findings stand where else the steps of the last attempt do."""
    middle = _last_steps(snapshot) if diagnosis is None else _findings(diagnosis)
    lines = [*_licence(snapshot, now), *_attempts(snapshot), *middle, *_troubles(snapshot)]
    return "\n".join(lines) + "\n"


def _findings(diagnosis: Diagnosis) -> Iterator[str]:
    told = [f for f in diagnosis.findings if f.verdict in (Verdict.FAIL, Verdict.WARN)]
    others = len(diagnosis.findings) - len(told)
    yield f"diagnosis       {diagnosis.verdict}, {others} other checks found nothing; no request was sent to any host"
    yield "chain           " + ", ".join(f"{link.link} {link.verdict or 'not reached'}" for link in diagnosis.links)
    for finding in told[:_FINDINGS]:
        yield f"  {finding.verdict} {finding.id}: {finding.title}"
        who = f" ({finding.who.value.replace('_', ' ')})" if finding.who else ""
        yield f"    next step{who}: {finding.remedy or '-'}"
    if len(told) > _FINDINGS:
        yield f"  and {len(told) - _FINDINGS} more"


def _licence(snapshot: Snapshot, now: datetime) -> Iterator[str]:
    state, forecast = snapshot.state, snapshot.forecast
    yield f"kmsmonitor {__version__}, report of {_utc(now)}"
    yield f"computer        {snapshot.computer} ({'virtual' if snapshot.identity.is_virtual else 'physical'})"
    yield f"client ID       {snapshot.identity.cmid}"
    yield f"product         {snapshot.product.name} ({snapshot.product.edition}), key {state.channel}"
    yield f"authority       {snapshot.authority}"
    yield f"status          {forecast.status.value} {forecast.status.key}, urgency {forecast.urgency}{_stale(snapshot)}"
    yield f"activated       {_utc(state.activated_at)}{f' through {state.way}' if state.way else ''}"
    yield f"ends            {'never' if forecast.permanent else _utc(forecast.expires_at)}{_left(snapshot, now)}"
    yield f"next attempt    {_utc(forecast.next_attempt_at)} {forecast.next_attempt_kind or ''}".rstrip()
    missed = f"{forecast.renewals_missed} renewals missed"
    yield f"failures        {state.failures} since {_utc(forecast.failing_since)}, {missed}"
    cache = state.cache
    origin = f" ({cache.origin}, suffix {cache.suffix or '-'}, {_utc(cache.cached_at)})" if cache else ""
    yield f"cached host     {f'{cache.name}:{cache.port}' if cache else 'none'}{origin}"


def _stale(snapshot: Snapshot) -> str:
    return ", FACTS TOO OLD" if snapshot.facts_stale else ""


def _left(snapshot: Snapshot, now: datetime) -> str:
    end = snapshot.forecast.expires_at
    return "" if end is None else f" ({max(end - now, timedelta(0)).days} days left)"


def _attempts(snapshot: Snapshot) -> Iterator[str]:
    if snapshot.recent:
        yield "last attempts"
    for row in snapshot.recent[:_ATTEMPTS]:
        yield f"  {_utc(row.ended_at)} {_outcome(row)}"


def _outcome(row: AttemptRow) -> str:
    outcome = row.outcome
    parts: list[str] = [outcome.kind.value, f"({row.trigger})"]
    if outcome.host:
        parts.append(f"{outcome.host}:{outcome.port}")
    if outcome.count is not None:
        parts.append(f"count {outcome.count} of {outcome.required}")
    if outcome.code is not None:
        parts.append(_code(outcome.code))
    return " ".join([*parts, f"{outcome.duration_s:.1f} s"])


def _last_steps(snapshot: Snapshot) -> Iterator[str]:
    last = snapshot.state.last
    if last is None or not last.tried:
        return
    yield "steps of the last attempt"
    yield from _steps(last)


def _steps(outcome: Outcome) -> Iterator[str]:
    for tried in outcome.tried[:_STEPS]:
        yield f"  {_step(tried)}"
    if len(outcome.tried) > _STEPS:
        yield f"  and {len(outcome.tried) - _STEPS} more"


def _step(tried: Tried) -> str:
    where = f"{tried.host}:{tried.port}" if tried.host else tried.suffix or ""
    parts = [str(tried.way), tried.what, where, tried.answer, f"at {tried.stage}" if tried.stage else ""]
    parts += [_code(tried.code) if tried.code is not None else "", tried.detail.replace("\n", " ")]
    return " ".join(part for part in parts if part)


def _troubles(snapshot: Snapshot) -> Iterator[str]:
    for trouble in snapshot.troubles[:_TROUBLES]:
        yield f"trouble         {trouble.code}: {trouble.sentence}".replace("\n", " ")


def _utc(when: datetime | None) -> str:
    return f"{when.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if when else "-"


def _code(code: int) -> str:
    return f"0x{code & 0xFFFFFFFF:08X}"
