"""The small widgets: ring, pill, facts, activity, banner, explanation, labels."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QProgressBar

from kmsmonitor import catalogue
from kmsmonitor.ui.explain_words import explanation
from kmsmonitor.ui.tokens import LIGHT
from kmsmonitor.ui.widgets.activity_bar import ActivityBar
from kmsmonitor.ui.widgets.explanation import Explanation
from kmsmonitor.ui.widgets.facts_card import FactsCard
from kmsmonitor.ui.widgets.labels import Label
from kmsmonitor.ui.widgets.pill import Pill
from kmsmonitor.ui.widgets.ring import Ring
from kmsmonitor.ui.widgets.steps_view import StepsView
from kmsmonitor.ui.widgets.trouble_banner import TroubleBanner
from kmsmonitor.ui.wording import Look
from tests.ui import pictures
from tests.ui.pictures import NOW


@pytest.fixture
def make(qtbot, theme):
    def build(kind, *args):
        made = kind(*args, None)
        qtbot.addWidget(made)
        if hasattr(made, "show_theme"):
            made.show_theme(theme.dress)
        return made

    return build


def visible(widget):
    return [w.accessibleName() for w in widget.findChildren(QLabel) if w.isVisibleTo(widget) and w.text()]


def share_of(image, colour: str) -> float:
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return sum(image.pixelColor(*p) == QColor(colour) for p in points) / len(points)


def test_ring_is_filled_by_what_is_left(make):
    ring = make(Ring)
    filled = {}
    for name in ("ok", "attention", "problem"):
        ring.show_snapshot(pictures.SITUATIONS[name](), NOW)
        image = ring.grab().toImage()
        filled[name] = max(share_of(image, LIGHT.state(look)[0]) for look in Look)
    assert filled["ok"] > filled["attention"] > filled["problem"] > 0


def test_ring_has_a_name(make):
    ring = make(Ring)
    ring.show_snapshot(pictures.ok(), NOW)
    assert ring.accessibleName() == "179 days left"


def test_ring_counts_by_the_time_it_is_given(make):
    ring = make(Ring)
    ring.show_snapshot(pictures.ok(), NOW + timedelta(days=10))
    assert ring.accessibleName() == "169 days left"


def test_ring_gets_smaller(make):
    ring = make(Ring)
    wide = ring.sizeHint().width()
    ring.set_compact(compact=True)
    assert ring.sizeHint().width() < wide


@pytest.mark.parametrize(("situation", "look"), [("ok", Look.OK), ("problem", Look.PROBLEM), ("never", Look.UNKNOWN)])
def test_pill_has_the_states_colours_and_room_for_its_word(make, situation, look):
    pill = make(Pill)
    pill.show_snapshot(pictures.SITUATIONS[situation](), NOW)
    pill.resize(pill.sizeHint())
    image = pill.grab().toImage()
    colour, soft = LIGHT.state(look)
    assert share_of(image, soft) > 0.3
    assert share_of(image, colour) > 0.01
    points = [(x, y) for x in range(image.width()) for y in range(4, image.height() - 4)]
    inked = [x for x, y in points if image.pixelColor(x, y) == QColor(colour)]
    assert max(inked) < image.width() - 6, "the word is cut"


def test_facts_are_shown_with_their_exact_value_in_the_tooltip(make):
    card = make(FactsCard)
    card.show_snapshot(pictures.ok(), NOW)
    assert visible(card) == [
        "Next renewal", "in 6 d 19 h 22 min",
        "Activated through", "KMS · kms1.acme.test", "found in DNS 23 days ago",
        "Activation ends", "16 May 2027",
    ]  # fmt: skip
    assert card._cells[2].toolTip().startswith("Sunday 16 May 2027")
    assert card._cells[0].accessibleName() == "Next renewal: in 6 d 19 h 22 min"


def test_activity_goes_stage_by_stage(make, qtbot):
    bar = make(ActivityBar)
    bar.show_snapshot(pictures.working(), NOW)
    progress = bar.findChild(QProgressBar)
    assert (progress.value(), progress.maximum()) == (2, 5)
    assert progress.accessibleName() == "Connecting to kms1.acme.test"
    with qtbot.waitSignal(bar.cancel_asked, timeout=1000):
        bar.cancel.click()


def test_banner_is_there_only_with_a_trouble(make):
    banner = make(TroubleBanner)
    banner.show_snapshot(pictures.ok(), NOW)
    assert banner.isHidden()
    banner.show_snapshot(pictures.troubled(), NOW)
    assert not banner.isHidden()
    assert len(visible(banner)) == 2


def test_explanation_says_who_takes_the_next_step(make):
    card = make(Explanation)
    card.show_explanation(explanation(pictures.problem(), catalogue.load().entry))
    assert "The network does not know any activation server." in visible(card)
    assert [t for t in visible(card) if t.startswith("Next step · the DNS administrator: ")]
    card.show_explanation(explanation(pictures.ok(), catalogue.load().entry))
    assert not [t for t in visible(card) if t.startswith("Next step")]
    assert len([s for s in card.findChildren(StepsView) if s.isVisibleTo(card)]) == 1


def test_steps_without_a_record(make):
    assert visible(make(StepsView, ())) == ["Nothing was recorded of its steps."]


@pytest.mark.usefixtures("qapp")
def test_a_label_is_plain_text_and_whole_for_a_screen_reader():
    label = Label("text", None, wrap=True)
    label.say(f"<b>{pictures.LONG_HOST}</b>")
    assert label.accessibleName() == f"<b>{pictures.LONG_HOST}</b>"
    assert "\u200b" in label.text()
    assert label.said == f"<b>{pictures.LONG_HOST}</b>"
