"""One object a line, and files that stay small."""

import json
from datetime import UTC, datetime

import pytest

from kmsmonitor.lab.clock import VirtualClock
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.status import LicenseStatus, OutcomeKind, Trigger, Way
from kmsmonitor.monitor.json_log import JsonLog, ManyLogs
from kmsmonitor.monitor.settings import Loaded
from kmsmonitor.monitor.setup import open_household
from kmsmonitor.monitor.system_log import INFO, SEVERITIES, LogLine, begun, ended, status_changed
from kmsmonitor.value import replace
from tests.monitor.living import Living

CLOCK = VirtualClock(datetime(2026, 3, 2, 8, tzinfo=UTC), 0)
LINE = LogLine(100, INFO, "a sentence", {"attempt": 1})


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="ascii").splitlines()]


def test_a_line_has_its_number_its_sentence_and_its_parts(tmp_path):
    JsonLog(tmp_path / "log.jsonl", CLOCK).write(begun(7, Trigger.DUE))
    (line,) = lines(tmp_path / "log.jsonl")
    assert line.pop("tool_version")
    assert line == {
        "schema": 1, "at": "2026-03-02T08:00:00.000Z", "number": 100, "severity": "info",
        "text": "Attempt 7 begins (due).", "attempt": 7, "trigger": "due",
    }  # fmt: skip


def test_a_name_from_the_network_does_not_begin_a_line(tmp_path):
    outcome = Outcome(kind=OutcomeKind.REFUSED, way=Way.KMS, host='kms\n{"number": 200}', code=0xC004F042)
    for line in ended(1, outcome):
        JsonLog(tmp_path / "log.jsonl", CLOCK).write(line)
    (line,) = lines(tmp_path / "log.jsonl")
    assert (line["number"], line["code"], line["outcome"]) == (213, "0xC004F042", "refused")


def test_a_full_file_is_renamed_and_the_oldest_goes(tmp_path):
    path = tmp_path / "log.jsonl"
    log = JsonLog(path, CLOCK, largest=400)
    for number in range(40):
        log.write(LogLine(100, INFO, "x", {"attempt": number}))
    names = sorted(p.name for p in tmp_path.iterdir())
    assert names == ["log.jsonl", *(f"log.jsonl.{n}" for n in (1, 2, 3, 4))]
    assert all(p.stat().st_size <= 400 for p in tmp_path.iterdir())
    order = [line["attempt"] for n in (".4", ".3", ".2", ".1", "") for line in lines(path.with_name(path.name + n))]
    assert order == list(range(40 - len(order), 40))


@pytest.mark.parametrize("blocked", ["file/log.jsonl", "folder"])
def test_a_log_that_cannot_be_written_costs_nothing(tmp_path, blocked):
    (tmp_path / "file").write_text("")
    (tmp_path / "folder").mkdir()
    JsonLog(tmp_path / blocked, CLOCK).write(LINE)


def test_the_folder_is_made(tmp_path):
    JsonLog(tmp_path / "a" / "b" / "log.jsonl", CLOCK).write(LINE)
    assert len(lines(tmp_path / "a" / "b" / "log.jsonl")) == 1


def test_each_of_several_logs_gets_the_line(tmp_path):
    logs = [JsonLog(tmp_path / name, CLOCK) for name in ("a", "b")]
    ManyLogs(logs).write(LINE)
    assert lines(tmp_path / "a") == lines(tmp_path / "b")


def test_every_line_that_is_written_is_in_the_table_of_numbers():
    said = [begun(1, Trigger.DUE)]
    said += [line for kind in OutcomeKind for line in ended(1, Outcome(kind=kind, count=1, required=2))]
    said += [status_changed(LicenseStatus.NOTIFICATION, after) for after in LicenseStatus]
    assert {(line.number, line.severity) for line in said} <= set(SEVERITIES.items())
    assert all(line.data for line in said)


def test_a_household_with_such_a_setting_keeps_the_log(tmp_path):
    with Living(tmp_path / "home") as living:
        living.close()
        settings = replace(living.settings, fleet_log=str(tmp_path / "log.jsonl"))
        living.household = open_household(living.home, living.shell, living.clock, Loaded(settings))
        living.monitor = living.household.monitor
        living.start()
    numbers = [line["number"] for line in lines(tmp_path / "log.jsonl")]
    assert numbers[0] == 100
    assert {120, 200, 300} <= set(numbers)
