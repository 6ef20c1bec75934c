"""What administrators find in the system's log, and that it never costs an activation."""

from __future__ import annotations

import sys
import types
from datetime import UTC, datetime

from kmsmonitor.licensing.hosts import HostOrigin
from kmsmonitor.licensing.outcome import Outcome, Tried
from kmsmonitor.licensing.status import LicenseStatus, OutcomeKind, Trigger, Way
from kmsmonitor.monitor.system_log import (
    INFO,
    LogLine,
    NoLog,
    UnixLog,
    WindowsLog,
    begun,
    ended,
    status_changed,
    system_log,
)

NOW = datetime(2026, 5, 20, tzinfo=UTC)


class Syslog(types.SimpleNamespace):
    """The interface of the module `syslog`."""

    LOG_INFO, LOG_WARNING, LOG_ERR, LOG_PID, LOG_USER = 6, 4, 3, 1, 8

    def __init__(self):
        super().__init__(lines=[], opened=None)

    def openlog(self, *arguments):
        self.opened = arguments

    def syslog(self, priority, text):
        self.lines.append((priority, text))


def test_L1_every_step_is_a_line_with_request_answer_and_code():
    outcome = Outcome(
        kind=OutcomeKind.BELOW_THRESHOLD,
        way=Way.KMS,
        code=0xC004F038,
        host="b.example",
        port=1688,
        count=12,
        required=25,
        tried=(
            Tried(way=Way.AD, what="way", answer="skipped", detail="This computer is not a member of a domain."),
            Tried(way=Way.KMS, what="suffix", answer="found", suffix="corp.example"),
            Tried(
                way=Way.KMS,
                what="host",
                answer="unreachable",
                host="a.example",
                port=1688,
                origin=HostOrigin.CACHED,
                code=0x8007274C,
            ),
            Tried(way=Way.KMS, what="host", answer="below_threshold", host="b.example", port=1688),
        ),
    )
    lines = ended(7, outcome)
    assert [line.number for line in lines] == [111, 110, 120, 120, 210]
    assert lines[2].text == ("Attempt 7: asked a.example:1688 (from cache) through kms: unreachable. Code 0x8007274C.")
    assert "12 of the 25" in lines[4].text
    assert lines[4].text.endswith("Code 0xC004F038.")


def test_numbers_of_all_ends_are_stable():
    numbers = {kind: ended(1, Outcome(kind=kind))[-1].number for kind in OutcomeKind}
    assert numbers == {
        OutcomeKind.ACTIVATED: 200,
        OutcomeKind.RENEWED: 201,
        OutcomeKind.BELOW_THRESHOLD: 210,
        OutcomeKind.UNREACHABLE: 211,
        OutcomeKind.NO_HOST: 212,
        OutcomeKind.REFUSED: 213,
        OutcomeKind.FAILED: 214,
    }
    assert begun(1, Trigger.USER).number == 100
    assert status_changed(LicenseStatus.LICENSED, LicenseStatus.NOTIFICATION).number == 301
    assert status_changed(LicenseStatus.NOTIFICATION, LicenseStatus.LICENSED).number == 300


def test_syslog_gets_severity_number_and_text():
    syslog = Syslog()
    UnixLog(syslog).write(status_changed(LicenseStatus.LICENSED, LicenseStatus.NOTIFICATION))
    assert syslog.opened[0] == "kmsmonitor"
    assert syslog.lines == [(4, "[301] The licence status changed from licensed (1) to notification (5).")]


def test_name_from_the_network_cannot_begin_a_line_of_its_own():
    syslog = Syslog()
    UnixLog(syslog).write(LogLine(120, INFO, "asked evil\nroot: all well\x00 today"))
    assert syslog.lines == [(6, "[120] asked evil root: all well  today")]


def test_log_that_fails_costs_nothing():
    syslog = Syslog()
    log = UnixLog(syslog)
    syslog.syslog = None
    log.write(LogLine(100, INFO, "x"))
    NoLog().write(LogLine(100, INFO, "x"))


def test_log_of_this_platform_takes_a_line():
    log = system_log()
    log.write(LogLine(100, INFO, "A test of kmsmonitor wrote this line."))
    assert isinstance(log, WindowsLog if sys.platform == "win32" else UnixLog)
