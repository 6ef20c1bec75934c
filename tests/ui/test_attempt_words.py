"""What is said about attempts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kmsmonitor.licensing.hosts import HostOrigin
from kmsmonitor.licensing.status import OutcomeKind, Way
from kmsmonitor.monitor.snapshot import Activity
from kmsmonitor.ui import attempt_words
from kmsmonitor.ui.wording import Look
from tests.ui import pictures
from tests.ui.pictures import DAY, NOW, host_step, suffix_step


def test_failures_of_the_same_kind_in_a_row_make_one_line():
    first, second, third = attempt_words.rows(pictures.attention(), NOW)
    assert (first.outcome, first.when) == ("No way to the host", "today, 13:40")
    assert first.what == "11 tries since yesterday · not on the company network"
    assert [(r.outcome, r.what) for r in (second, third)] == [
        ("Renewed", "kms1.acme.test · 0.4 s"),
        ("Renewed", "kms1.acme.test · 0.5 s"),
    ]


def test_successes_are_never_put_together():
    assert len(attempt_words.rows(pictures.ok(), NOW)) == 3


def test_a_success_between_failures_parts_them():
    failed = pictures.unreachable()
    recent = tuple(
        pictures.row(9 - i, NOW - i * DAY, outcome) for i, outcome in enumerate((failed, pictures.success(), failed))
    )
    rows = attempt_words.rows(pictures.snapshot(pictures.ok().state, recent=recent), NOW)
    assert [r.outcome for r in rows] == ["No way to the host", "Renewed", "No way to the host"]
    assert rows[0].what == "not on the company network"


def test_a_list_shorter_than_the_row_of_failures_tells_the_whole_row():
    (only,) = attempt_words.rows(pictures.notification(), NOW)
    assert only.what.startswith("2100 tries since 12 May · ")


def test_tries_of_one_day_are_told_as_today():
    (only,) = attempt_words.rows(pictures.hostless(), NOW)
    assert only.what.startswith("2 tries today · ")


def test_K10_the_count_is_told():
    rows = attempt_words.rows(pictures.waiting(), NOW)
    assert [r.what for r in rows] == [f"{n} of 25 computers have asked" for n in (12, 11, 10)]


@pytest.mark.parametrize(
    ("outcome", "look"),
    [
        (pictures.success(), Look.OK),
        (pictures.unreachable(), Look.UNKNOWN),
        (pictures.no_host(), Look.UNKNOWN),
        (pictures.too_few(), Look.ATTENTION),
        (pictures.refused(), Look.PROBLEM),
    ],
)
def test_no_road_is_neutral_a_no_is_not(outcome, look):
    assert attempt_words.mark(outcome) is look


@pytest.mark.parametrize(
    ("tried", "said"),
    [
        ((suffix_step("timeout"), host_step("unreachable", stage="tcp")), "not on the company network"),
        ((suffix_step("found"), host_step("unreachable", stage="tcp")), "kms1.acme.test does not answer"),
        ((host_step("unreachable", stage="tcp", origin=HostOrigin.CONFIGURED),), "kms1.acme.test does not answer"),
        ((suffix_step("timeout"), host_step("unreachable", stage="bind")), "kms1.acme.test does not answer"),
    ],
)
def test_only_who_sees_neither_dns_nor_host_is_off_the_network(tried, said):
    assert attempt_words.reason(replace(pictures.unreachable(), tried=tried)) == said


@pytest.mark.parametrize("kind", OutcomeKind)
def test_every_outcome_has_words(kind):
    outcome = replace(pictures.refused(), kind=kind)
    assert attempt_words.outcome_word(kind)
    assert attempt_words.reason(outcome)


@pytest.mark.parametrize("way", Way)
def test_every_way_has_a_word(way):
    assert attempt_words.way_word(way)


def test_steps_name_host_origin_result_and_for_the_helpdesk_times_and_code():
    name, dns, other = attempt_words.steps(pictures.unreachable())
    assert (name.what, name.result, name.wire) == (
        "kms1.acme.test (used before)",
        "its address is not known",
        "0x80072AF9",
    )
    assert (dns.what, dns.result) == ("DNS, acme.test", "no answer")
    assert other.result == "no such name"
    (asked,) = attempt_words.steps(pictures.refused())
    assert asked.wire == "name 2 ms · tcp 4 ms · bind 11 ms · answer 380 ms · 0xC004F06C"


def test_a_recorded_sentence_goes_before_our_own_words():
    (step,) = attempt_words.steps(replace(pictures.refused(), tried=(host_step("refused", detail="Said why."),)))
    assert step.result == "Said why."


def test_an_answer_without_a_word_is_shown_as_it_is():
    (step,) = attempt_words.steps(replace(pictures.refused(), tried=(suffix_step("moon_phase"),)))
    assert step.result == "moon phase"


@pytest.mark.parametrize(
    ("host", "port", "said"),
    [("kms1", 1688, "kms1"), ("kms1", 1700, "kms1:1700"), ("::1", 1700, "[::1]:1700"), ("kms1", None, "kms1")],
)
def test_a_port_is_told_where_it_is_not_the_usual_one(host, port, said):
    assert attempt_words.host_port(host, port) == said


@pytest.mark.parametrize(("index", "stage"), list(enumerate(attempt_words.STAGES)))
def test_progress_has_a_sentence_a_stage(index, stage):
    for host in (None, "kms1.acme.test"):
        text = attempt_words.progress(Activity(started_at=NOW - timedelta(seconds=1), stage=stage, host=host))
        assert (text.done, text.total) == (index, 5)
        assert text.doing
        assert host is None or stage == "discovery" or host in text.doing


def test_progress_before_the_first_stage():
    assert attempt_words.progress(None).doing == "Getting ready"
