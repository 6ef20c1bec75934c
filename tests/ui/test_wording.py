"""What the faces say, by table: one line a situation."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kmsmonitor.licensing.status import Channel, LicenseStatus
from kmsmonitor.ui import wording
from kmsmonitor.ui.wording import Look
from tests.ui import pictures
from tests.ui.pictures import DAY, NOW

W11 = "Windows 11 Enterprise"


@pytest.mark.parametrize(
    ("situation", "look", "word", "headline"),
    [
        ("ok", Look.OK, "Licensed", f"{W11} is activated"),
        ("working", Look.WORKING, "Working", f"Renewing {W11}"),
        ("attention", Look.ATTENTION, "Attention", f"{W11} has not been renewed for 23 days"),
        ("problem", Look.PROBLEM, "Problem", f"The activation of {W11} ends in 9 days"),
        ("never", Look.UNKNOWN, "Not activated yet", f"{W11} is not activated yet"),
        ("below-threshold", Look.ATTENTION, "Attention", f"{W11} is not activated yet"),
        ("no-host", Look.ATTENTION, "Attention", f"{W11} is not activated yet"),
        ("permanent", Look.OK, "Licensed", f"{W11} is activated for good"),
        ("notification", Look.PROBLEM, "Problem", f"{W11} is not activated"),
        ("stale", Look.UNKNOWN, "Unknown", f"It is not known whether {W11} is activated"),
    ],
)
def test_state_and_headline(situation, look, word, headline):
    shown = pictures.SITUATIONS[situation]()
    assert (wording.look(shown), wording.state_word(shown), wording.headline(shown, NOW)) == (look, word, headline)


@pytest.mark.parametrize(
    ("situation", "sentence"),
    [
        ("ok", "Renewed today; the next renewal is on 24 November. You need not do anything."),
        ("working", "This takes a few seconds. You can go on working."),
        (
            "attention",
            "Connect to the company network some time before Friday 9 April; kmsmonitor will do the rest.",
        ),
        ("problem", "Connect to the company network before Thursday 26 November; kmsmonitor will do the rest."),
        ("never", "The first try is today, 13:52. You need not do anything."),
        (
            "below-threshold",
            (
                "Your organisation's server has heard from 12 of the 25 computers it needs. "
                "Nothing is wrong with this one; kmsmonitor asks again by itself."
            ),
        ),
        ("permanent", "Its activation does not end. You need not do anything."),
        (
            "notification",
            (
                "Windows reminds you of it; your programs and files keep working. "
                "Connect to the company network; kmsmonitor will do the rest."
            ),
        ),
        ("stale", "The last facts are too old to rely on. kmsmonitor looks again by itself."),
    ],
)
def test_sentence(situation, sentence):
    assert wording.sentence(pictures.SITUATIONS[situation](), NOW) == sentence


def test_one_failed_renewal_is_no_alarm():
    done = NOW - 7 * DAY - timedelta(hours=1)
    shown = pictures.snapshot(pictures.failing(done, 1, pictures.unreachable()))
    assert wording.look(shown) is Look.OK
    assert wording.sentence(shown, NOW).startswith("The last renewal did not succeed; the next try is today")


def test_a_refusal_sends_the_user_to_the_helpdesk():
    shown = pictures.snapshot(pictures.failing(NOW - 23 * DAY, 11, pictures.refused()))
    assert "Copy the report and send it to your helpdesk" in wording.sentence(shown, NOW)


def test_S9_other_hardware_is_said():
    state = pictures.licensed(NOW - DAY, status=LicenseStatus.OOT_GRACE, out_of_tolerance_at=NOW - DAY)
    shown = pictures.snapshot(state)
    assert wording.headline(shown, NOW) == "This computer's hardware has changed"
    assert wording.state_line(shown, NOW) == "Attention · the hardware has changed"


def test_M8_a_computer_that_never_asks_is_told_so():
    state = replace(pictures.never().state, channel=Channel.RETAIL, next_attempt_at=None)
    shown = pictures.snapshot(state)
    assert "does not ask" in wording.sentence(shown, NOW)
    assert not wording.can_activate(shown)


@pytest.mark.parametrize(
    ("situation", "number", "under", "share"),
    [
        ("ok", "179", "days left", 0.998),
        ("attention", "157", "days left", 0.872),
        ("notification", "0", "days left", 0.0),
        ("never", "\u2013", "not yet", 0.0),
        ("below-threshold", "12", "of 25", 0.48),
        ("permanent", "∞", "no end", 1.0),
        ("stale", "?", "not known", 0.0),
    ],
)
def test_ring(situation, number, under, share):
    ring = wording.ring(pictures.SITUATIONS[situation](), NOW)
    assert (ring.number, ring.under) == (number, under)
    assert ring.share == pytest.approx(share, abs=0.002)


def test_ring_on_the_last_day_counts_hours():
    shown = pictures.snapshot(pictures.licensed(NOW - 180 * DAY + timedelta(hours=5, minutes=30)))
    assert (wording.ring(shown, NOW).number, wording.ring(shown, NOW).under) == ("5", "hours left")


def test_S12_a_clock_set_back_never_shows_more_than_the_interval():
    assert wording.ring(pictures.ok(), NOW - 400 * DAY).number == "180"


@pytest.mark.parametrize(
    ("situation", "state", "following"),
    [
        ("ok", "Licensed · 179 days left", "Next renewal in 6 d 19 h 22 min"),
        ("attention", "Attention · not renewed for 23 days", "Next try in 1 h 12 min"),
        ("below-threshold", "Attention · 12 of 25 computers", "Next try in 1 h 51 min"),
        ("working", "Working · renewing now", ""),
        ("never", "Not activated yet", "Next try in 3 min"),
        ("permanent", "Licensed · activated for good", ""),
        ("notification", "Problem · not activated", "Next try in 1 h 12 min"),
        ("stale", "Unknown · the facts are too old", "Next renewal in 6 d 19 h 22 min"),
    ],
)
def test_menu_lines(situation, state, following):
    shown = pictures.SITUATIONS[situation]()
    assert (wording.state_line(shown, NOW), wording.next_line(shown, NOW)) == (state, following)


@pytest.mark.parametrize("situation", pictures.SITUATIONS)
def test_tooltip_starts_with_the_name_and_is_never_cut(situation):
    tip = wording.tooltip(pictures.SITUATIONS[situation](), NOW)
    assert tip.startswith("kmsmonitor: ")
    assert len(tip) <= 127


@pytest.mark.parametrize("situation", pictures.SITUATIONS)
def test_no_code_is_shown_to_a_user(situation):
    shown = pictures.SITUATIONS[situation]()
    notice = wording.notification(shown, NOW)
    said = (notice.title, notice.text, wording.state_line(shown, NOW), wording.tooltip(shown, NOW))
    assert all("0x" not in text and text.strip() for text in said)


def test_long_names_may_break_anywhere_and_short_ones_never():
    assert wording.breakable("KMS · kms1.acme.test") == "KMS · kms1.acme.test"
    broken = wording.breakable(f"{pictures.LONG_HOST} · 0.4 s {'x' * 63}")
    assert max(len(part) for part in broken.replace(" ", "\u200b").split("\u200b")) <= 16
    assert broken.replace("\u200b", "") == f"{pictures.LONG_HOST} · 0.4 s {'x' * 63}"
