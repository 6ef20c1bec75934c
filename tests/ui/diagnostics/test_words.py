"""What the window says, without a window."""

from dataclasses import replace

import pytest

from kmsmonitor.diagnostics.findings import Link, LinkState, Verdict
from kmsmonitor.diagnostics.phrases import say
from kmsmonitor.ui import speech
from kmsmonitor.ui.diagnostics import words
from kmsmonitor.ui.wording import Look
from tests.ui.diagnostics import samples
from tests.ui.pictures import NOW


@pytest.mark.parametrize(
    ("situation", "word", "look"),
    [
        ("healthy", "fine", Look.OK),
        ("rpc", "broken at RPC bind", Look.PROBLEM),
        ("dns", "broken at DNS", Look.PROBLEM),
        ("count", "broken at Answer", Look.PROBLEM),
    ],
)
def test_the_pill_names_the_broken_link(situation, word, look):
    assert words.pill(samples.SITUATIONS[situation](), running=False) == words.PillText(word, look)


def test_the_pill_before_during_and_with_a_warning():
    assert words.pill(None, running=False) == words.PillText("not checked yet", Look.UNKNOWN)
    assert words.pill(samples.healthy(), running=True) == words.PillText("checking", Look.WORKING)
    warned = replace(samples.healthy(), verdict=Verdict.WARN)
    assert words.pill(warned, running=False) == words.PillText("worth a look", Look.ATTENTION)


def test_the_line_under_the_headline():
    running = replace(samples.healthy(), running=("dns.srv", "path.tcp"))
    assert words.run_line(None, NOW, running=True) == "Looking at this PC"
    assert words.run_line(running, NOW, running=True) == "15 of 17 checks made"
    assert words.run_line(samples.healthy(), NOW, running=False) == "15 checks, today, 13:49, in 0.4 s"


def test_findings_are_sorted_worst_first_and_the_fine_ones_apart():
    mixed = replace(samples.broken_at_rpc(), findings=samples.broken_at_rpc().findings[::-1])
    found = words.sort_findings(mixed)
    assert [f.verdict for f in found.bad] == [Verdict.FAIL, Verdict.WARN, Verdict.WARN]
    assert {f.verdict for f in found.fine} == {Verdict.OK}
    assert {f.verdict for f in found.skipped} == {Verdict.SKIP}
    total = len(found.bad) + len(found.fine) + len(found.skipped)
    assert total == len(samples.broken_at_rpc().findings)


def test_folded_lines():
    assert words.fine_line(13, more=True) == "13 more checks are fine"
    assert words.fine_line(1, more=True) == "1 more check is fine"
    assert words.fine_line(13, more=False) == "All 13 checks are fine"
    assert words.skipped_line(1) == "1 check was not made"


@pytest.mark.parametrize("link", Link)
@pytest.mark.parametrize("verdict", [*Verdict, None])
def test_every_link_has_a_sentence_for_those_who_do_not_see_it(link, verdict):
    sentence = words.link_sentence(LinkState(link=link, verdict=verdict, caption="kms1 in 4 ms"))
    assert sentence == f"{words.link_name(link)}: {words.verdict_word(verdict)}, kms1 in 4 ms"


def test_verdicts_differ_by_word_and_by_shape():
    assert len({words.verdict_word(v) for v in (*Verdict, None)}) == 5
    assert len({words.verdict_look(v) for v in Verdict}) == 4


def test_what_checks_say_is_said_in_the_users_language():
    speech.use(translate=lambda text, _n=-1: {"no answer in {s} s": "keine Antwort in {s} s"}.get(text, ""))
    assert words.said(say("no answer in {s} s", s=10)) == "keine Antwort in 10 s"
    assert words.said("kms1 {broken}") == "kms1 {broken}"  # not ours to translate, and no template


def test_a_finding_as_text_for_a_ticket():
    text = words.finding_text(samples.broken_at_rpc().findings[0])
    assert text.splitlines()[0] == "[fail] kms1.acme.test accepts TCP but its RPC service stays silent"
    assert "Next step: exempt TCP 1688" in text
    assert "  bind: no answer in 10 s" in text


def test_the_next_step_says_who():
    assert words.who_does(samples.broken_at_rpc().findings[0]) == "The KMS administrator"
    assert words.who_does(samples.healthy().findings[0]) == ""


def test_trace_times_are_grouped():
    assert words.trace_time(10_012) == "+10\u202f012 ms"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (samples.host(), ("33 %", "0 / 10", "1 h", "TCP 4 ms · RPC 1.2 ms · KMS host", "DNS, acme.test", "yes")),
        (
            samples.broken_at_rpc().hosts[1],
            ("33 %", "0 / 10", "1 h", "the name does not exist", "DNS, acme.test", "yes"),
        ),
        (
            samples.broken_at_rpc().hosts[2],
            ("0 %", "\u2013", "\u2013", "TCP 4 ms · RPC 1.2 ms · KMS host", "used before", "not one of ours"),
        ),
        (
            samples.host(share=0.004, ttl_s=90, interface="other", expected=None, origin="configured", suffix=""),
            (
                "under 1 %",
                "0 / 10",
                "1 min 30 s",
                "TCP 4 ms · RPC 1.2 ms · another service",
                "set by hand",
                "not known",
            ),
        ),
    ],
)
def test_hosts(row, said):
    cells = (words.share, words.draw, words.ttl, words.stages, words.origin, words.expected)
    assert tuple(cell(row) for cell in cells) == said


def test_the_line_above_the_hosts():
    assert words.hosts_line(samples.broken_at_rpc().hosts) == "3 hosts are known, 1 of them answered."
    assert words.hosts_line(()).startswith("No host is known")
