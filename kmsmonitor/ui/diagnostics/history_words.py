"""What the timeline and the list of events say: states, lanes, attempts and changes. Pure text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kmsmonitor.licensing.status import LicenseStatus, Trigger
from kmsmonitor.monitor.history import Change
from kmsmonitor.monitor.rows import AttemptRow
from kmsmonitor.ui import times
from kmsmonitor.ui.attempt_words import code_text, host_port, mark, outcome_word, reason, way_word
from kmsmonitor.ui.diagnostics.chart_data import Lane
from kmsmonitor.ui.speech import tr, trn
from kmsmonitor.ui.wording import Look


def status_word(status: LicenseStatus) -> str:
    """A state of the licence, as people say it (S1)."""
    words = {
        LicenseStatus.UNLICENSED: tr("Not licensed"),
        LicenseStatus.LICENSED: tr("Licensed"),
        LicenseStatus.OOB_GRACE: tr("First days"),
        LicenseStatus.OOT_GRACE: tr("Hardware changed"),
        LicenseStatus.NON_GENUINE_GRACE: tr("Not genuine"),
        LicenseStatus.NOTIFICATION: tr("Notification mode"),
        LicenseStatus.EXTENDED_GRACE: tr("Extended grace"),
    }
    return words[status]


def status_look(status: LicenseStatus) -> Look:
    """The shape of a state."""
    looks = {
        LicenseStatus.LICENSED: Look.OK,
        LicenseStatus.UNLICENSED: Look.UNKNOWN,
        LicenseStatus.NOTIFICATION: Look.PROBLEM,
        LicenseStatus.NON_GENUINE_GRACE: Look.PROBLEM,
    }
    return looks.get(status, Look.ATTENTION)


def lane_word(lane: Lane) -> str:
    """What the attempts of a lane have in common."""
    words = {
        Lane.DONE: tr("Renewed"),
        Lane.WAITING: tr("Too few"),
        Lane.NO_WAY: tr("No way"),
        Lane.REFUSED: tr("Refused"),
    }
    return words[lane]


def lane_look(lane: Lane) -> Look:
    """The shape of a lane's attempts, the same as in the list of attempts."""
    looks = {Lane.DONE: Look.OK, Lane.WAITING: Look.ATTENTION, Lane.NO_WAY: Look.UNKNOWN, Lane.REFUSED: Look.PROBLEM}
    return looks[lane]


def trigger_word(trigger: Trigger) -> str:
    """Why an attempt was made."""
    words = {
        Trigger.START: tr("at the start"),
        Trigger.DUE: tr("because it was due"),
        Trigger.USER: tr("because somebody asked"),
        Trigger.ROAD: tr("because the network changed"),
        Trigger.HARDWARE: tr("because the hardware changed"),
        Trigger.KEY: tr("because the key changed"),
        Trigger.OWNER: tr("by Windows itself"),
    }
    return words[trigger]


def attempt_line(row: AttemptRow, now: datetime) -> str:
    """An attempt in one line: `Tue 17 Nov, 09:12 · Renewed · kms1.acme.test · 41 of 25 · 0.4 s`."""
    return " · ".join([times.moment(row.ended_at, now), outcome_word(row.outcome.kind), *_details(row)])


def _details(row: AttemptRow) -> Iterator[str]:
    outcome = row.outcome
    if outcome.success:
        yield host_port(outcome.host, outcome.port) if outcome.host else way_word(outcome.way)
    else:
        yield reason(outcome)
    if outcome.success and outcome.count is not None:
        yield tr("{count} counted, {required} needed", count=outcome.count, required=outcome.required)
    if outcome.code is not None and not outcome.success:
        yield code_text(outcome.code)
    yield tr("{s:.1f} s", s=outcome.duration_s)


def summary(attempts: Sequence[AttemptRow]) -> str:
    """The history in a sentence, for those who do not see the chart."""
    if not attempts:
        return tr("No attempt has been recorded yet.")
    done = sum(row.outcome.success for row in attempts)
    total = trn(len(attempts), "{n} attempt", "{n} attempts")
    return tr("{total}, {done} of them successful", total=total, done=done)


# ---------------------------------------------------------------- events


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """One line of the list of events."""

    at: datetime
    when: str
    exact: str
    mark: Look
    what: str
    detail: str


def events(attempts: Sequence[AttemptRow], changes: Sequence[Change], now: datetime) -> tuple[EventRow, ...]:
    """Attempts and changes, newest first."""
    rows = [_attempt_event(row, now) for row in attempts] + [_change_event(change, now) for change in changes]
    return tuple(sorted(rows, key=lambda row: row.at, reverse=True))


def _attempt_event(row: AttemptRow, now: datetime) -> EventRow:
    detail = " · ".join([trigger_word(row.trigger), *(part for part in _details(row) if part)])
    return EventRow(
        at=row.ended_at,
        when=times.moment(row.ended_at, now),
        exact=times.exact(row.ended_at),
        mark=mark(row.outcome),
        what=outcome_word(row.outcome.kind),
        detail=detail[:1].upper() + detail[1:],
    )


def _change_event(change: Change, now: datetime) -> EventRow:
    look, what, detail = _change_words(change)
    return EventRow(
        at=change.at,
        when=times.moment(change.at, now),
        exact=times.exact(change.at),
        mark=look,
        what=what,
        detail=detail,
    )


def _change_words(change: Change) -> tuple[Look, str, str]:
    match change.what:
        case "status":
            return _status_change(change.data)
        case "cache":
            return _cache_change(change.data)
        case _:
            return Look.UNKNOWN, tr("Note"), _note(change.data)


def _status_change(data: Mapping[str, Any]) -> tuple[Look, str, str]:
    before, after = (_by_key(data.get(name)) for name in ("from", "to"))
    if before is None or after is None:
        return Look.UNKNOWN, tr("State of the licence"), " → ".join(str(v) for v in data.values())
    words = tr("{before} → {after}", before=status_word(before), after=status_word(after))
    return status_look(after), tr("State of the licence"), words


def _by_key(key: object) -> LicenseStatus | None:
    return next((status for status in LicenseStatus if status.key == key), None)


def _cache_change(data: Mapping[str, Any]) -> tuple[Look, str, str]:
    host = data.get("host")
    if not host:
        return Look.UNKNOWN, tr("Host forgotten"), tr("the next attempt asks DNS")
    port = data.get("port")
    name = host_port(str(host), port if isinstance(port, int) else None)
    return Look.OK, tr("Host remembered"), tr("{host} is asked first from now on", host=name)


def _note(data: Mapping[str, Any]) -> str:
    """What the licence's rules remarked."""
    code = str(data.get("code", ""))
    words = {
        "attempt_under_way": tr("An attempt was asked for while one was under way."),
        "activated_for_good": tr("Nothing is to be activated: the activation does not end."),
        "not_a_volume_client": tr("The key is not of a kind that an organisation's server activates."),
        "road_opened": tr("The network changed, or the computer woke: the next attempt comes sooner."),
        "late_result": tr("The result of an attempt came after it had been given up."),
        "attempt_cancelled": tr("An attempt was stopped."),
        "attempt_lost": tr("An attempt was cut off, for instance because the computer was switched off."),
        "hardware_changed": tr("The hardware has changed so much that it has to be activated again."),
        "hardware_changed_little": tr("The hardware has changed a little; the activation holds."),
        "key_changed": tr("The key has changed."),
        "rearmed": tr("The licence was reset (rearmed)."),
        "domain_left": tr("The computer has left its domain: what the directory activated has ended."),
    }
    return words.get(code, code.replace("_", " "))
