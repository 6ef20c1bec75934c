"""The three facts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kmsmonitor.licensing.status import Way
from kmsmonitor.ui.fact_words import facts
from tests.ui import pictures
from tests.ui.pictures import NOW


@pytest.mark.parametrize(
    ("situation", "said"),
    [
        (
            "ok",
            [
                ("Next renewal", "in 6 d 19 h 22 min"),
                ("Activated through", "KMS · kms1.acme.test"),
                ("Activation ends", "16 May 2027"),
            ],
        ),
        ("attention", [("Next try", "in 1 h 12 min 08 s"), None, ("Activation ends", "23 April 2027")]),
        ("working", [("Next renewal", "under way"), None, None]),
        ("never", [("Next try", "in 3 min 05 s"), ("Last host asked", "none yet"), ("Reminders begin", "16 May 2027")]),
        ("below-threshold", [None, ("Last host asked", "KMS · kms1.acme.test"), None]),
        (
            "permanent",
            [
                ("Next renewal", "none needed"),
                ("Activated through", "Own key (MAK)"),
                ("Activation ends", "never"),
            ],
        ),
        ("notification", [None, None, ("Reminders since", "1 November 2026")]),
    ],
)
def test_facts(situation, said):
    shown = facts(pictures.SITUATIONS[situation](), NOW)
    for fact, wanted in zip(shown, said, strict=True):
        assert wanted is None or (fact.name, fact.value) == wanted


def test_the_host_is_told_with_origin_and_age():
    _, through, _ = facts(pictures.ok(), NOW)
    assert through.more == "found in DNS 23 days ago"


def test_exact_times_are_in_the_tooltip():
    next_one, _, end = facts(pictures.ok(), NOW)
    assert next_one.tooltip == "Tuesday 24 November 2026, 09:12:00 (UTC+00:00)"
    assert end.tooltip.startswith("Sunday 16 May 2027")


def test_K7_without_a_cache_the_last_answering_host_is_told():
    state = replace(pictures.ok().state, cache=None)
    _, through, _ = facts(pictures.snapshot(state), NOW)
    assert (through.value, through.more) == ("KMS · kms1.acme.test", "")


def test_another_way_is_told_by_its_name():
    state = replace(pictures.ok().state, way=Way.AD)
    assert facts(pictures.snapshot(state), NOW)[1].value == "Active Directory"


def test_it_counts_down():
    shown = pictures.attention()
    first, later = (facts(shown, NOW + timedelta(seconds=s))[0].value for s in (0, 9))
    assert (first, later) == ("in 1 h 12 min 08 s", "in 1 h 11 min 59 s")
