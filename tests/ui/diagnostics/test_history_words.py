"""Words of the timeline and of the list of events."""

import pytest

from kmsmonitor.licensing.status import LicenseStatus, Trigger
from kmsmonitor.monitor.history import Change
from kmsmonitor.ui.diagnostics import history_words as words
from kmsmonitor.ui.diagnostics.chart_data import Lane
from kmsmonitor.ui.wording import Look
from tests.ui import pictures
from tests.ui.diagnostics import samples
from tests.ui.pictures import DAY, NOW


def test_every_state_lane_and_trigger_has_a_word_of_its_own():
    for many, word in ((LicenseStatus, words.status_word), (Lane, words.lane_word), (Trigger, words.trigger_word)):
        assert len({word(one) for one in many}) == len(list(many))
    assert len({words.lane_look(lane) for lane in Lane}) == len(Lane)


def test_an_attempt_in_a_line():
    row = pictures.row(1, NOW - DAY, pictures.success())
    assert words.attempt_line(row, NOW) == "yesterday, 13:49 · Renewed · kms1.acme.test · 41 counted, 25 needed · 0.4 s"
    failed = pictures.row(2, NOW, pictures.refused())
    assert words.attempt_line(failed, NOW).endswith("Refused · kms1.acme.test said no · 0xC004F06C · 0.4 s")


def test_events_are_attempts_and_changes_newest_first():
    history = samples.half_a_year()
    rows = words.events(history.attempts, history.changes, NOW)
    assert len(rows) == len(history.attempts) + len(history.changes)
    assert [r.at for r in rows] == sorted((r.at for r in rows), reverse=True)


STATE = "State of the licence"


@pytest.mark.parametrize(
    ("what", "data", "said"),
    [
        ("status", {"from": "licensed", "to": "notification"}, (Look.PROBLEM, STATE, "Licensed → Notification mode")),
        ("status", {"from": "licensed", "to": "unheard_of"}, (Look.UNKNOWN, STATE, "licensed → unheard_of")),
        (
            "cache",
            {"host": "kms1.acme.test", "port": 1700},
            (Look.OK, "Host remembered", "kms1.acme.test:1700 is asked first from now on"),
        ),
        ("cache", {"host": None}, (Look.UNKNOWN, "Host forgotten", "the next attempt asks DNS")),
        ("note", {"code": "attempt_cancelled", "args": ["7"]}, (Look.UNKNOWN, "Note", "An attempt was stopped.")),
        ("note", {"code": "something_new"}, (Look.UNKNOWN, "Note", "something new")),
        ("other", {}, (Look.UNKNOWN, "Note", "")),
    ],
)
def test_changes(what, data, said):
    (row,) = words.events((), (Change(NOW, what, data),), NOW)
    assert (row.mark, row.what, row.detail) == said


def test_the_history_in_a_sentence():
    assert words.summary(samples.half_a_year().attempts) == "834 attempts, 14 of them successful"
    assert words.summary(()) == "No attempt has been recorded yet."
