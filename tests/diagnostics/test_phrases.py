"""Sentences that remember what they are made of."""

import ast
from pathlib import Path

import pytest

import kmsmonitor.diagnostics
from kmsmonitor.diagnostics.findings import Diagnosis, Link
from kmsmonitor.diagnostics.phrases import Phrase, listing, say
from kmsmonitor.diagnostics.runner import Run
from kmsmonitor.diagnostics.said import days, milliseconds
from kmsmonitor.diagnostics.table import CHECKS
from tests.diagnostics.looks import facts

ROOM = Path(kmsmonitor.diagnostics.__file__).parent


def test_a_phrase_is_a_text_and_more():
    phrase = say("{host} is gone", host="kms1")
    assert phrase == "kms1 is gone"
    assert (phrase.template, phrase.values) == ("{host} is gone", (("host", "kms1"),))


def test_a_phrase_in_a_phrase_stays_one():
    outer = say("{cause} {more}", cause=say("It is off."), more=7)
    assert outer == "It is off. 7"
    assert isinstance(outer.values[0][1], Phrase)


def test_a_value_that_is_missing_is_a_mistake():
    with pytest.raises(KeyError):
        say("{host} is gone")


def test_values_are_not_read_as_templates():
    assert say("{host}", host="{nobody}") == "{nobody}"


def test_templates_are_literals_so_that_translators_find_them_all():
    found = []
    for file in sorted(ROOM.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
                assert isinstance(node.args[0], ast.Constant), f"{file.name}, line {node.lineno}"
                found.append(node.args[0].value)
    assert len(found) > 100


def test_every_title_of_a_finding_can_be_translated():
    made = Run(facts()).run()
    assert isinstance(made, Diagnosis)
    assert all(isinstance(finding.title, Phrase) for finding in made.findings)
    assert all(isinstance(check.title, Phrase) for check in CHECKS)


def test_a_long_list_is_cut():
    assert listing(("a", "b", "c", "d", "e")) == "a, b, c (+2)"
    assert listing(("a", "b", "c")) == "a, b, c"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 seconds"), (119, "119 seconds"), (120, "2 minutes"), (7199, "120 minutes"), (7200, "2 hours"),
     (172_799, "48 hours"), (172_800, "2 days"), (-7200, "-2 hours")],
)  # fmt: skip
def test_spans(seconds, words):
    assert days(seconds) == words


@pytest.mark.parametrize(("seconds", "words"), [(None, "-"), (0.0042, "4 ms"), (9.99, "9990 ms"), (10.012, "10 s")])
def test_short_times(seconds, words):
    assert milliseconds(seconds) == words


def test_the_chain_is_in_the_order_of_the_road():
    assert [link.link for link in Run(facts(), only=("pc.rights",)).run().links] == list(Link)
