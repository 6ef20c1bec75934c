"""The answer to "What is wrong?"."""

from dataclasses import replace

import pytest

from kmsmonitor import catalogue
from kmsmonitor.licensing.status import OutcomeKind
from kmsmonitor.ui.explain_words import explanation, who_word
from kmsmonitor.ui.wording import Look
from tests.ui import pictures
from tests.ui.pictures import DAY, NOW, host_step, suffix_step


def explain(outcome):
    shown = pictures.snapshot(pictures.failing(NOW - 23 * DAY, 2, outcome))
    return explanation(shown, catalogue.load().entry)


def test_cause_next_step_and_who_come_from_the_catalogue():
    entry = catalogue.load().entry(0xC004F06C)
    text = explain(pictures.refused())
    assert (text.title, text.cause, text.remedy) == (entry.title, entry.cause, entry.remedy)
    assert text.code == f"0xC004F06C {entry.name}"
    assert text.mark is Look.PROBLEM
    assert len(text.steps) == 1


def test_off_the_network_the_outer_code_explains():
    """The first host's own code would send its reader to the DNS administrator."""
    assert explain(pictures.unreachable()).code.startswith("0xC004F074")


def test_where_dns_answered_the_first_hosts_own_code_explains():
    tried = (suffix_step("found"), host_step("unreachable", stage="tcp", code=0x800706BA))
    assert explain(replace(pictures.unreachable(), tried=tried)).code.startswith("0x800706BA")


@pytest.mark.parametrize("kind", [k for k in OutcomeKind if k not in (OutcomeKind.ACTIVATED, OutcomeKind.RENEWED)])
def test_a_failure_without_a_code_is_explained_too(kind):
    text = explain(replace(pictures.unreachable(), kind=kind, code=None, tried=()))
    assert text.title
    assert text.cause
    assert text.remedy
    assert text.who
    assert text.code == ""


def test_nothing_is_wrong():
    text = explanation(pictures.ok(), catalogue.load().entry)
    assert (text.mark, text.title) == (Look.OK, "Nothing is wrong")


def test_a_success_long_ago_is_no_comfort():
    shown = pictures.snapshot(pictures.licensed(NOW - 23 * DAY))
    text = explanation(shown, catalogue.load().entry)
    assert (text.mark, text.title) == (Look.ATTENTION, "It has not been renewed since")


def test_nothing_tried_yet():
    assert explanation(pictures.never(), catalogue.load().entry).title == "Nothing has been tried yet"


@pytest.mark.parametrize("who", catalogue.Who)
def test_everybody_who_can_help_has_a_name(who):
    assert who_word(who) != who.value
