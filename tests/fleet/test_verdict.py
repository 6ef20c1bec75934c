"""Four states, one line, thresholds of the policy."""

import re
from datetime import timedelta

import pytest

from kmsmonitor.fleet.verdict import LONGEST_INTUNE_LINE, State, Verdict, judge
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.state import LicenseState, fresh
from kmsmonitor.licensing.status import Channel, LicenseStatus, OutcomeKind, Way
from kmsmonitor.value import replace
from tests.fleet.sample import DAY, FEW, NOW, SILENT, facts_of, licensed


def verdict(state, **more) -> Verdict:
    return judge(facts_of(state, **more))


@pytest.mark.parametrize(
    ("state", "says", "words"),
    [
        (licensed(), State.OK, "activated until 2026-08-28T08:00:00.000Z"),
        (licensed(days=16, failures=9, last=SILENT), State.WARNING, "2 renewals missed"),
        (licensed(days=8, failures=9, last=SILENT), State.OK, "1 renewal missed"),
        (licensed(days=170, failures=99, last=SILENT), State.CRITICAL, "notification mode from 2026-03-12"),
        (licensed(days=190, failures=99, last=SILENT), State.CRITICAL, "in notification mode"),
        (fresh(NOW), State.UNKNOWN, "not activated yet"),
        (replace(fresh(NOW), failures=2, failing_since=NOW - DAY, last=FEW), State.WARNING, "counted 12 of the 25"),
    ],
    ids=["fine", "two missed", "one missed", "last days", "run out", "new", "below the threshold"],
)
def test_a_state_and_what_is_said_of_it(state, says, words):
    found = verdict(state)
    assert found.state is says
    assert words in found.text


def test_activated_for_good():
    state = LicenseState(installed_at=NOW, channel=Channel.MAK, activated_at=NOW - 400 * DAY, way=Way.MAK)
    found = verdict(state)
    assert found.state is State.OK
    assert "activated for good" in found.text
    assert "remaining" not in found.data
    assert "expiry" not in found.data


def test_the_worst_product_decides_and_is_named():
    facts = facts_of(licensed())
    office = replace(facts.products[0], name="Office", ahead=facts_of(licensed(days=190)).products[0].ahead)
    found = judge(replace(facts, products=(*facts.products, office)))
    assert found.state is State.CRITICAL
    assert "Office" in found.text
    assert "Lab Windows" not in found.text


def test_what_nobody_knows_is_never_fine():
    assert verdict(licensed(), stale=True).state is State.UNKNOWN
    assert verdict(licensed(), facts_at=None).state is State.UNKNOWN
    assert verdict(licensed(), products=()).state is State.UNKNOWN


class TestPerformanceData:
    def test_the_plugin_guidelines_form(self):
        """label=value[unit];warn;crit;min;max, separated by blanks, after one bar."""
        line = verdict(licensed(days=16, failures=9, last=SILENT)).plugin_line
        text, bar, data = line.partition(" | ")
        assert bar
        assert "|" not in text
        assert all(re.fullmatch(r"[a-z_]+=-?\d+s?(;[\d:]*){0,4}", item) for item in data.split())

    def test_the_thresholds_are_the_policy_s(self):
        policy = Policy(attention_after_missed=4, problem_below=timedelta(days=20))
        data = dict(item.split("=") for item in verdict(licensed(), policy=policy).data.split())
        assert data["missed_renewals"] == "0;3;;0"  # more than 3: from the fourth on
        assert data["remaining"] == f"{179 * 86400}s;;{20 * 86400}:;0;{180 * 86400}"
        assert data["last_success_timestamp"].startswith(str(int((NOW - DAY).timestamp())))
        assert data["kms_count"] == "40;25:;;0"


class TestTheLine:
    def test_it_stays_one_line_and_has_one_bar(self):
        line = Verdict(State.OK, "a\nb | c\r\td", "x=1;;;0").plugin_line
        assert line == "OK: a b / c d | x=1;;;0"

    def test_Intune_keeps_2048_characters(self):
        assert len(Verdict(State.CRITICAL, "x" * 5000, "y=1").intune_line) == LONGEST_INTUNE_LINE
        assert Verdict(State.OK, "fine", "y=1").intune_line == "OK: fine"

    def test_the_state_s_number_is_the_exit_code(self):
        assert [state.value for state in State] == [0, 1, 2, 3]
        assert [state.name for state in State] == ["OK", "WARNING", "CRITICAL", "UNKNOWN"]


def test_the_reason_of_a_failure_has_its_code():
    outcome = Outcome(kind=OutcomeKind.NO_HOST, code=0x8007232B)
    found = verdict(licensed(days=16, failures=1, last=outcome))
    assert found.text.endswith("Last attempt: No host to ask was found. 0x8007232B.")


@pytest.mark.parametrize("status", [s for s in LicenseStatus if s is not LicenseStatus.LICENSED])
def test_every_status_of_another_owner_has_words(status):
    state = replace(licensed(), reported=status, read_at=NOW)
    text = verdict(state).text
    assert "_" not in text
    assert not re.search(r"\bactivated until", text)
