"""The chain: its shapes, its lines, its keys."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from kmsmonitor.diagnostics.findings import Link
from kmsmonitor.ui.colours import mix
from kmsmonitor.ui.diagnostics.path_view import PathView
from kmsmonitor.ui.tokens import LIGHT
from tests.ui.diagnostics import samples


@pytest.fixture
def view(qtbot, theme):
    made = PathView(None)
    qtbot.addWidget(made)
    made.show_theme(theme.dress)
    made.resize(1000, made.heightForWidth(1000))
    made.show()
    return made


def between(view, number):
    """The middles of the shapes on either side of a line."""
    nodes = view.nodes[number : number + 2]
    return [node.geometry().topLeft() + node.circle().center().toPoint() for node in nodes]


def line_colours(view, number):
    """The colours on the line after a link, left to right."""
    start, end = between(view, number)
    image = view.grab().toImage()
    y = start.y()
    return [image.pixelColor(x, y).name() for x in range(start.x() + 24, end.x() - 24)]


def test_it_is_broken_where_it_fails_and_dashed_after(view):
    view.show_links(samples.broken_at_rpc().links)
    whole = mix(LIGHT.line, LIGHT.text, 0.12)
    assert set(line_colours(view, 0)) == {whole}  # PC to suffixes: one stroke
    broken = line_colours(view, 4)  # TCP to RPC
    assert LIGHT.problem in broken
    assert LIGHT.card not in set(line_colours(view, 3))
    after = line_colours(view, 5)
    assert LIGHT.problem not in after
    for dashed in (broken, after):
        changes = sum(a != b for a, b in pairwise(dashed))
        assert changes >= 8


def test_a_healthy_chain_is_whole(view):
    view.show_links(samples.healthy().links)
    for number in range(7):
        assert len(set(line_colours(view, number))) == 1, number


def test_only_the_first_break_is_drawn_as_one(view):
    states = samples.broken_at_rpc().links
    view.show_links((*states[:2], *samples.no_dns().links[2:3], *states[3:]))
    assert LIGHT.problem in line_colours(view, 1)
    assert LIGHT.problem not in line_colours(view, 4)


def test_each_link_says_all_to_a_screen_reader(view):
    view.show_links(samples.broken_at_rpc().links)
    names = [node.accessibleName() for node in view.nodes]
    assert names[5] == "RPC bind: broken, no answer in 10 s"
    assert names[6] == "Answer: not reached, not reached"
    assert len(names) == 8


def test_shapes_are_drawn_in_the_verdicts_colours(view):
    view.show_links(samples.broken_at_rpc().links)
    image = view.grab().toImage()
    for number, colour in ((0, LIGHT.ok), (5, LIGHT.problem), (7, LIGHT.attention)):
        middle = view.nodes[number].geometry().topLeft() + view.nodes[number].circle().center().toPoint()
        near = [image.pixelColor(middle + QPoint(x, y)) for x in range(-10, 11) for y in range(-10, 11)]
        assert QColor(colour) in near, number


def test_tab_reaches_it_once_and_arrows_go_along(view, qtbot):
    view.show_links(samples.healthy().links)
    view.activateWindow()
    view.nodes[0].setFocus()
    qtbot.keyClick(view.nodes[0], Qt.Key.Key_Left)
    assert view.nodes[0].hasFocus()
    for number in range(1, 8):
        qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Right)
        assert view.nodes[number].hasFocus()
    tabbed = [n for n in view.nodes if n.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert tabbed == [view.nodes[7]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_link_is_pressed_by_key(view, qtbot, key):
    with qtbot.waitSignal(view.chosen, timeout=1000) as sent:
        qtbot.keyClick(view.nodes[2], key)
    assert sent.args == [Link.DNS]


def test_a_link_is_pressed_by_the_mouse(view, qtbot):
    with qtbot.waitSignal(view.chosen, timeout=1000) as sent:
        qtbot.mouseClick(view.nodes[5], Qt.MouseButton.LeftButton)
    assert sent.args == [Link.RPC]


def test_captions_make_it_higher_and_a_small_window_leaves_them_out(view):
    view.show_links(samples.long_names().links)
    high = view.heightForWidth(1000)
    view.show_links(samples.healthy().links)
    lower = view.heightForWidth(1000)
    view.set_captions(shown=False)
    assert high > lower > view.heightForWidth(1000)


def test_it_never_gets_narrower_than_its_names(view):
    assert view.minimumSizeHint().width() <= 680 - 40  # the smallest window
    for node in view.nodes:
        assert node.width() >= node.minimumSizeHint().width()
