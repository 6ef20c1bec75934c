"""What is said about attempts: rows of the list, steps of one attempt, progress of the one under way. Pure text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from kmsmonitor.licensing.hosts import DEFAULT_PORT, CachedHost, HostOrigin
from kmsmonitor.licensing.outcome import Outcome, Tried
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.licensing.status import OutcomeKind, Way
from kmsmonitor.monitor.snapshot import Activity, AttemptRow, Snapshot
from kmsmonitor.ui import times
from kmsmonitor.ui.speech import foreign, tr, trn
from kmsmonitor.ui.wording import Look

STAGES = ("discovery", "name", "tcp", "bind", "answer")
_ALIKE = {"availability": "name", "tls": "bind"}  # what online activation does instead, as far along


@dataclass(frozen=True, slots=True, kw_only=True)
class RowText:
    """One line of the list of attempts.

    Attributes:
        id: the newest attempt that the line stands for.
        mark: the shape in front.
        outcome, when, what: the three columns.
        exact: the exact time, for the tooltip.
        steps: what was tried, in order, for the unfolded line.
    """

    id: int
    mark: Look
    outcome: str
    when: str
    what: str
    exact: str
    steps: tuple[StepText, ...]


@dataclass(frozen=True, slots=True)
class StepText:
    """One step of an attempt: what was done, and what came of it; `code` and times belong to the helpdesk."""

    what: str
    result: str
    wire: str = ""


def rows(snapshot: Snapshot, now: datetime) -> tuple[RowText, ...]:
    """The last attempts, newest first; failures of the same kind in a row make one line."""
    groups: list[list[AttemptRow]] = []
    for _, same in groupby(snapshot.recent, key=_sameness):
        groups.append(list(same))
    last = len(groups) - 1
    return tuple(_row(g, snapshot.state, now, only=i == last == 0) for i, g in enumerate(groups))


def _sameness(row: AttemptRow) -> object:
    """Attempts with equal answers are told in one line; a success always has its own."""
    outcome = row.outcome
    return row.id if outcome.success else (outcome.kind, reason(outcome))


def _row(group: list[AttemptRow], state: LicenseState, now: datetime, *, only: bool) -> RowText:
    newest = group[0]
    return RowText(
        id=newest.id,
        mark=mark(newest.outcome),
        outcome=outcome_word(newest.outcome.kind),
        when=times.moment(newest.ended_at, now),
        what=_what(group, state, now, only=only),
        exact=times.exact(newest.ended_at),
        steps=steps(newest.outcome),
    )


def _what(group: list[AttemptRow], state: LicenseState, now: datetime, *, only: bool) -> str:
    newest, oldest = group[0], group[-1]
    if newest.outcome.success:
        return _host_and_time(newest.outcome)
    count, since = len(group), oldest.ended_at
    if only and state.failures > count and state.failing_since:  # the list is shorter than the row of failures
        count, since = state.failures, state.failing_since
    if count == 1:
        return reason(newest.outcome)
    day = times.short_day(since, now)
    if day == times.short_day(now, now):
        tries = trn(count, "{n} try today", "{n} tries today")
    else:
        tries = trn(count, "{n} try since {day}", "{n} tries since {day}", day=day)
    return tr("{tries} · {reason}", tries=tries, reason=reason(newest.outcome))


def _host_and_time(outcome: Outcome) -> str:
    seconds = tr("{s:.1f} s", s=outcome.duration_s)
    who = outcome.host or way_word(outcome.way)
    return tr("{host} · {seconds}", host=who, seconds=seconds) if who else seconds


def mark(outcome: Outcome) -> Look:
    """The shape in front of an attempt: no road is neutral, an answer that says no is not."""
    if outcome.success:
        return Look.OK
    if outcome.kind in (OutcomeKind.REFUSED, OutcomeKind.FAILED):
        return Look.PROBLEM
    return Look.ATTENTION if outcome.kind is OutcomeKind.BELOW_THRESHOLD else Look.UNKNOWN


def outcome_word(kind: OutcomeKind) -> str:
    """How an attempt ended, in words."""
    words = {
        OutcomeKind.ACTIVATED: tr("Activated"),
        OutcomeKind.RENEWED: tr("Renewed"),
        OutcomeKind.BELOW_THRESHOLD: tr("Too few computers"),
        OutcomeKind.UNREACHABLE: tr("No way to the host"),
        OutcomeKind.NO_HOST: tr("No host found"),
        OutcomeKind.REFUSED: tr("Refused"),
        OutcomeKind.FAILED: tr("Failed"),
    }
    return words[kind]


def reason(outcome: Outcome) -> str:
    """Why an attempt did not succeed, in a few words and without codes."""
    host = outcome.host or next((t.host for t in reversed(outcome.tried) if t.host), None)
    if outcome.kind is OutcomeKind.BELOW_THRESHOLD and outcome.count is not None:
        return tr("{count} of {required} computers have asked", count=outcome.count, required=outcome.required)
    if outcome.kind is OutcomeKind.NO_HOST:
        return tr("none published on this network")
    if outcome.kind is OutcomeKind.UNREACHABLE:
        return _unreachable_reason(outcome, host)
    if outcome.kind is OutcomeKind.REFUSED:
        return tr("{host} said no", host=host) if host else tr("the host said no")
    return tr("unfold for details")


def _unreachable_reason(outcome: Outcome, host: str | None) -> str:
    if no_road(outcome) and outcome.way is not Way.MAK:  # which needs another network
        return tr("not on the company network")
    return tr("{host} does not answer", host=host) if host else tr("the host does not answer")


def no_road(outcome: Outcome) -> bool:
    """Whether neither the organisation's DNS nor any host was seen: mostly the computer is on another network."""
    suffixes = [t.answer for t in outcome.tried if t.what == "suffix"]
    hosts = [t.stage for t in outcome.tried if t.what == "host"]
    return bool(suffixes) and "found" not in suffixes and all(stage in ("name", "tcp") for stage in hosts)


# ---------------------------------------------------------------- one attempt's steps


def steps(outcome: Outcome) -> tuple[StepText, ...]:
    """Everything that was tried, in order (O5)."""
    return tuple(_step(tried) for tried in outcome.tried)


def _step(tried: Tried) -> StepText:
    return StepText(_step_name(tried), _step_result(tried), _wire(tried))


def _step_name(tried: Tried) -> str:
    if tried.host:
        return _host_name(tried)
    if tried.suffix:
        return tr("DNS, {suffix}", suffix=tried.suffix)
    return way_word(tried.way)


def _host_name(tried: Tried) -> str:
    host = host_port(tried.host or "", tried.port)
    return tr("{host} ({origin})", host=host, origin=origin_word(tried.origin)) if tried.origin else host


# Answers with a plain word of their own. A skipped way is known by its reason alone.
_ANSWERS = frozenset({
    "answered", "below_threshold", "refused", "unreachable", "found", "nxdomain", "no_records", "no_service",
    "malformed", "servfail", "timeout", "no_nameserver", "no_key", "no_number", "mismatched", "fits",
    "edition", "group", "seal", "genuine", "unreadable",
})  # fmt: skip


def _step_result(tried: Tried) -> str:
    """The recorded sentence, which is English, or the plain word for the answer."""
    if tried.detail and not (foreign() and tried.answer in _ANSWERS):
        return tried.detail
    words = {
        "answered": tr("answered"),
        "below_threshold": tr("answered: too few computers so far"),
        "refused": tr("said no"),
        "unreachable": _silent_stage(tried.stage),
        "found": tr("hosts found"),
        "nxdomain": tr("no such name"),
        "no_records": tr("no host published"),
        "no_service": tr("says that there is no such service"),
        "malformed": tr("the answer made no sense"),
        "servfail": tr("the name server failed"),
        "timeout": tr("no answer"),
        "no_nameserver": tr("no name server to ask"),
        "no_key": tr("no key on this computer"),
        "no_number": tr("no confirmation ID was typed"),
        "mismatched": tr("the confirmation ID belongs to another computer, key or hardware"),
        "fits": tr("fits: edition, key and seal"),
        "edition": tr("for another edition"),
        "group": tr("for another key"),
        "seal": tr("its seal is broken"),
        "genuine": tr("a genuine one, not used here"),
        "unreadable": tr("may not be read by this computer"),
        "skipped": tr("skipped"),
    }
    return words.get(tried.answer, tried.answer.replace("_", " "))


def _silent_stage(stage: str | None) -> str:
    words = {
        "name": tr("its address is not known"),
        "tcp": tr("no connection"),
        "availability": tr("is not there at the moment"),
        "bind": tr("connected, but its service stayed silent"),
        "tls": tr("connected, but its certificate does not count"),
        "answer": tr("connected, but it gave no answer"),
    }
    return words.get(stage or "", tr("no answer"))


def _wire(tried: Tried) -> str:
    """For the helpdesk: milliseconds a stage, and Windows' own code."""
    parts = [f"{t.stage} {t.seconds * 1000:.0f} ms" for t in tried.stages]
    if tried.code is not None:
        parts.append(code_text(tried.code))
    return " · ".join(parts)


def code_text(code: int) -> str:
    """`0xC004F074`."""
    return f"0x{code & 0xFFFFFFFF:08X}"


# ---------------------------------------------------------------- ways and hosts


def way_word(way: Way | None) -> str:
    """A way as people call it."""
    words = {
        Way.AD: tr("Active Directory"),
        Way.KMS: tr("KMS"),
        Way.MAK: tr("Own key (MAK)"),
        Way.PHONE: tr("Telephone"),
    }
    return words[way] if way else ""


def origin_word(origin: HostOrigin | None) -> str:
    """Where a host's name comes from."""
    words = {
        HostOrigin.CONFIGURED: tr("set by hand"),
        HostOrigin.CACHED: tr("used before"),
        HostOrigin.DNS: tr("found in DNS"),
    }
    return words[origin] if origin else ""


def host_port(host: str, port: int | None) -> str:
    """`kms1.acme.test`, with the port where it is not the usual one; IPv6 addresses in brackets."""
    if port in (None, DEFAULT_PORT):
        return host
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def host_line(cache: CachedHost, now: datetime) -> str:
    """Origin and age of the host in use: `found in DNS 23 days ago`."""
    return tr("{origin} {ago}", origin=origin_word(cache.origin), ago=times.ago(cache.cached_at, now))


# ---------------------------------------------------------------- the attempt under way


@dataclass(frozen=True, slots=True)
class ProgressText:
    """How far the attempt under way is: `done` of `total` stages, and what it does now."""

    done: int
    total: int
    doing: str


def progress(activity: Activity | None) -> ProgressText:
    """What the attempt is doing. Before its first stage it is getting ready."""
    if activity is None or activity.stage not in (*STAGES, *_ALIKE):
        return ProgressText(0, len(STAGES), tr("Getting ready"))
    host = activity.host
    doing = {
        "discovery": tr("Looking for your organisation's server"),
        "name": tr("Looking up {host}", host=host) if host else tr("Looking up the server"),
        "availability": tr("Asking whether {host} is there", host=host) if host else tr("Asking whether it is there"),
        "tcp": tr("Connecting to {host}", host=host) if host else tr("Connecting to the server"),
        "bind": tr("Greeting {host}", host=host) if host else tr("Greeting the server"),
        "tls": tr("Checking the certificate of {host}", host=host) if host else tr("Checking the certificate"),
        "answer": tr("Waiting for the answer of {host}", host=host) if host else tr("Waiting for the answer"),
    }
    place = STAGES.index(_ALIKE.get(activity.stage, activity.stage))
    return ProgressText(place, len(STAGES), doing[activity.stage])
