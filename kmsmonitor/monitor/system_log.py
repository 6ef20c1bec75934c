"""Every step of an activation where the platform's administrators look (L1).

On Windows the Application log, source `kmsmonitor`; elsewhere syslog, which the journal collects. A log that cannot be
written never fails an attempt. The numbers are stable: monitoring rules of an organisation may rely on them.

    ID   level    written when                                    fields in the sentence
    100  info     an attempt begins                               number, why
    110  info     a name server was asked for hosts               suffix, answer, code
    111  info     a way was left out                              way, why
    120  info     a host was asked                                host, where its name is from, answer, code
    200  info     the computer was activated                      way, host, count
    201  info     the activation was renewed                      way, host, count
    210  warning  the host has not counted enough computers yet   host, count of required
    211  warning  no host answered                                code
    212  warning  no host is known                                code
    213  error    a host refused                                  host, code
    214  error    the attempt failed otherwise                    code
    300  info     the licence status changed to licensed          before, after
    301  warning  the licence status changed to anything else     before, after
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Protocol

from kmsmonitor.licensing.outcome import Outcome, Tried
from kmsmonitor.licensing.status import LicenseStatus, OutcomeKind, Trigger
from kmsmonitor.monitor.explain import hex_or_none, message
from kmsmonitor.value import dataclass

INFO, WARNING, ERROR = "info", "warning", "error"

_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")  # a host's name comes from the network: it must not begin a line of its own

NUMBERS = (100, 110, 111, 120, 200, 201, 210, 211, 212, 213, 214, 300, 301)
"""Every number above: a message file and a subscription of events are made of them (tests hold it to the table)."""

_ENDS = {
    OutcomeKind.ACTIVATED: (200, INFO),
    OutcomeKind.RENEWED: (201, INFO),
    OutcomeKind.BELOW_THRESHOLD: (210, WARNING),
    OutcomeKind.UNREACHABLE: (211, WARNING),
    OutcomeKind.NO_HOST: (212, WARNING),
    OutcomeKind.REFUSED: (213, ERROR),
    OutcomeKind.FAILED: (214, ERROR),
}

SEVERITIES = {100: INFO, 110: INFO, 111: INFO, 120: INFO, **dict(_ENDS.values()), 300: INFO, 301: WARNING}
"""Every number and its severity, as in the table above: what collectors may subscribe to."""


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line: its stable number, its severity, its sentence, and what the sentence is made of, by name."""

    number: int
    severity: str
    text: str
    data: Mapping[str, Any] | None = None


class SystemLog(Protocol):
    """Where administrators look."""

    def write(self, line: LogLine) -> None:
        """Write one line; returns quickly and never raises."""
        ...


# ---------------------------------------------------------------- what is said


def begun(attempt: int, trigger: Trigger) -> LogLine:
    """An attempt begins."""
    data = {"attempt": attempt, "trigger": trigger.value}
    return LogLine(100, INFO, f"Attempt {attempt} begins ({trigger.value}).", data)


def ended(attempt: int, outcome: Outcome) -> tuple[LogLine, ...]:
    """What an attempt tried, step by step, and how it ended."""
    number, severity = _ENDS[outcome.kind]
    text = f"Attempt {attempt}: {message(outcome)}{_code(outcome.code)}"
    last = LogLine(number, severity, text, _outcome_data(attempt, outcome))
    return (*(_step(attempt, line) for line in outcome.tried), last)


def status_changed(before: LicenseStatus, after: LicenseStatus) -> LogLine:
    """The licence status went from one to the other."""
    good = after is LicenseStatus.LICENSED
    text = f"The licence status changed from {before.key} ({int(before)}) to {after.key} ({int(after)})."
    return LogLine(300 if good else 301, INFO if good else WARNING, text, {"from": before.key, "to": after.key})


def one_line(text: str) -> str:
    """The text without control characters."""
    return _CONTROL.sub(" ", text)


def _step(attempt: int, line: Tried) -> LogLine:
    head, data = f"Attempt {attempt}: ", _step_data(attempt, line)
    if line.what == "way":
        return LogLine(111, INFO, f"{head}{line.way.value} was left out. {line.detail}", data)
    if line.what == "suffix":
        text = f"{head}asked DNS for hosts below {line.suffix}: {line.answer}.{_code(line.code)}"
        return LogLine(110, INFO, text, data)
    where = f"{line.host}:{line.port}" if line.host else "no host"
    origin = f" (from {line.origin.value})" if line.origin else ""
    text = f"{head}asked {where}{origin} through {line.way.value}: {line.answer}.{_code(line.code)}"
    return LogLine(120, INFO, text, data)


def _outcome_data(attempt: int, outcome: Outcome) -> dict[str, Any]:
    return {
        "attempt": attempt,
        "outcome": outcome.kind.value,
        "way": outcome.way.value if outcome.way else None,
        "host": outcome.host,
        "port": outcome.port,
        "count": outcome.count,
        "required": outcome.required,
        "code": hex_or_none(outcome.code),
    }


def _step_data(attempt: int, line: Tried) -> dict[str, Any]:
    return {
        "attempt": attempt,
        "way": line.way.value,
        "host": line.host,
        "port": line.port,
        "origin": line.origin.value if line.origin else None,
        "suffix": line.suffix,
        "answer": line.answer,
        "stage": line.stage,
        "code": hex_or_none(line.code),
    }


def _code(code: int | None) -> str:
    return "" if code is None else f" Code {hex_or_none(code)}."


# ---------------------------------------------------------------- where it is written


class UnixLog:
    """syslog, facility `user`; the journal shows it under the name `kmsmonitor`.

    Args:
        syslog: the module of that name, or one that is like it.
    """

    def __init__(self, syslog: Any) -> None:  # noqa: ANN401 - a module that not every platform has
        self._syslog = syslog
        self._levels = {INFO: syslog.LOG_INFO, WARNING: syslog.LOG_WARNING, ERROR: syslog.LOG_ERR}
        syslog.openlog("kmsmonitor", syslog.LOG_PID, syslog.LOG_USER)

    def write(self, line: LogLine) -> None:
        """One line, with its number in brackets."""
        with suppress(Exception):  # L1 is a service to administrators; it must not cost the user an activation
            self._syslog.syslog(self._levels[line.severity], f"[{line.number}] {one_line(line.text)}")


class WindowsLog:
    """The Application log."""

    def write(self, line: LogLine) -> None:
        """One event."""
        from kmsmonitor.authority.windows.event_log import report_event  # noqa: PLC0415 - loads pywin32's part

        with suppress(Exception):  # as above; a service that is stopped, a log that is full
            report_event(line.number, line.severity, one_line(line.text))


class NoLog:
    """A platform without a system log that we know."""

    def write(self, line: LogLine) -> None:
        """Nothing."""


def system_log() -> SystemLog:
    """The log of this platform."""
    if sys.platform == "win32":
        return WindowsLog()
    try:
        import syslog  # noqa: PLC0415 - Unix only
    except ImportError:
        return NoLog()
    return UnixLog(syslog)
