"""The list of attempts."""

import pytest
from PySide6.QtWidgets import QLabel, QToolButton

from kmsmonitor.ui.widgets.attempts_list import SHOWN, AttemptsList
from kmsmonitor.ui.widgets.steps_view import StepsView
from tests.ui import pictures
from tests.ui.pictures import NOW


@pytest.fixture
def attempts(qtbot, theme):
    made = AttemptsList(None)
    qtbot.addWidget(made)
    made.show_theme(theme.dress)
    made.show()
    return made


def texts(widget):
    return [label.accessibleName() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def buttons(widget):
    return [b for b in widget.findChildren(QToolButton) if b.isVisible()]


def test_newest_first(attempts):
    attempts.show_snapshot(pictures.ok(), NOW)
    assert texts(attempts)[1:4] == ["Renewed", "today, 09:12", "kms1.acme.test · 0.4 s"]
    assert len(buttons(attempts)) == 3


def test_none_so_far(attempts):
    attempts.show_snapshot(pictures.never(), NOW)
    assert texts(attempts) == ["Last attempts", "None so far."]
    attempts.show_snapshot(pictures.ok(), NOW)
    assert "None so far." not in texts(attempts)


def test_a_shorter_list_leaves_nothing_behind(attempts):
    attempts.show_snapshot(pictures.ok(), NOW)
    attempts.show_snapshot(pictures.hostless(), NOW)
    assert len(buttons(attempts)) == 1
    assert "Renewed" not in texts(attempts)


def test_steps_unfold_and_fold(attempts):
    attempts.show_snapshot(pictures.attention(), NOW)
    first = buttons(attempts)[0]
    first.click()
    assert "its address is not known" in texts(attempts)
    assert "0x80072AF9" in texts(attempts)
    first.click()
    assert "its address is not known" not in texts(attempts)


def test_what_was_unfolded_stays_so_as_the_list_grows(attempts):
    shown = pictures.ok()
    attempts.show_snapshot(shown, NOW)
    buttons(attempts)[0].click()
    newer = pictures.row(21, NOW, pictures.refused())
    attempts.show_snapshot(pictures.snapshot(shown.state, recent=(newer, *shown.recent)), NOW)
    assert [b.isChecked() for b in buttons(attempts)] == [False, True, False, False]
    assert len([s for s in attempts.findChildren(StepsView) if s.isVisible()]) == 1


def test_a_long_history_is_cut(attempts):
    state = pictures.ok().state
    attempts.show_snapshot(pictures.snapshot(state, recent=pictures.weekly(NOW, 30, first_id=99)), NOW)
    assert len(buttons(attempts)) == SHOWN


def test_widgets_are_made_once(attempts):
    """A new attempt must not stall the window."""
    attempts.show_snapshot(pictures.ok(), NOW)
    before = set(attempts.findChildren(QLabel))
    attempts.show_snapshot(pictures.hostless(), NOW)
    attempts.show_snapshot(pictures.ok(), NOW)
    assert set(attempts.findChildren(QLabel)) == before


def test_a_small_window_gets_the_reason_on_a_line_of_its_own(attempts):
    attempts.show_snapshot(pictures.attention(), NOW)
    row = attempts._rows[0]
    for compact in (True, False):
        attempts.set_compact(compact=compact)
        attempts.resize(460, 300)
        attempts.layout().activate()
        attempts._grid.activate()
        assert (row._what.y() >= row._outcome.geometry().bottom()) is compact
