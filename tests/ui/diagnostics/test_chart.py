"""The timeline under wheel, mouse and keys."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication

from kmsmonitor.licensing.status import LicenseStatus
from kmsmonitor.ui.diagnostics.chart import Chart
from kmsmonitor.ui.diagnostics.chart_data import ChartData
from kmsmonitor.ui.theme import Scheme, Theme
from kmsmonitor.ui.tokens import DARK, LIGHT
from tests.ui import pictures
from tests.ui.diagnostics import samples
from tests.ui.pictures import DAY, NOW

DAY_S = 86_400


@pytest.fixture
def chart(qtbot, theme):
    made = Chart(None)
    qtbot.addWidget(made)
    made.show_theme(theme.dress)
    made.resize(900, 320)
    history = samples.half_a_year()
    made.show_data(ChartData(history.attempts, history.changes, status=LicenseStatus.NOTIFICATION, now=NOW))
    made.show()
    return made


def span(chart):
    start, end = chart.seen
    return end - start


def x_of(chart, at):
    start, _ = chart.seen
    return round(chart._gutter() + (at - start) / chart._per_pixel)


def wheel(chart, x, notches):
    event = QWheelEvent(
        QPointF(x, 40), QPointF(x, 40), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003
    )  # fmt: skip
    QApplication.sendEvent(chart, event)


def test_at_first_everything_is_seen(chart):
    start, end = chart.seen
    assert start <= chart._data.start
    assert end >= chart._data.end


def test_the_wheel_zooms_where_the_pointer_is(chart):
    x = 500
    before, whole = chart._moment(QPointF(x, 0)), span(chart)
    wheel(chart, x, 3)
    assert span(chart) == pytest.approx(whole / 1.25**3)
    assert chart._moment(QPointF(x, 0)) == pytest.approx(before, abs=1)
    wheel(chart, x, -30)
    assert span(chart) == pytest.approx(chart._data.span * 1.04)


def test_dragging_pans_as_far_as_the_hand_goes(chart, qtbot):
    chart.show_last(30 * DAY)
    before = chart._moment(QPointF(400, 50))
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(400, 50))
    qtbot.mouseMove(chart, QPoint(600, 50))
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=QPoint(600, 50))
    assert chart._moment(QPointF(600, 50)) == pytest.approx(before, abs=1)


@pytest.mark.parametrize(("key", "panned"), [(Qt.Key.Key_Left, -0.1), (Qt.Key.Key_Right, 0.1)])
def test_arrows_pan(chart, qtbot, key, panned):
    chart.show_last(30 * DAY)
    chart.pan(-60 * DAY_S)
    start, width = chart.seen[0], span(chart)
    qtbot.keyClick(chart, key)
    assert chart.seen[0] - start == pytest.approx(panned * width)


def test_keys_zoom_and_show_everything(chart, qtbot):
    whole = span(chart)
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    assert span(chart) == pytest.approx(whole / 1.25)
    qtbot.keyClick(chart, Qt.Key.Key_Minus)
    assert span(chart) == pytest.approx(whole)
    qtbot.keyClick(chart, Qt.Key.Key_Equal)
    qtbot.keyClick(chart, Qt.Key.Key_0)
    assert span(chart) == pytest.approx(whole)


def test_home_and_end_lead_to_either_end_and_not_beyond(chart, qtbot):
    chart.show_last(10 * DAY)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.seen[0] == pytest.approx(chart._data.start - span(chart) / 2)
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.seen[1] == pytest.approx(chart._data.end + span(chart) / 2)


def test_it_zooms_no_closer_than_an_hour(chart):
    chart.zoom(1e-9)
    assert span(chart) == pytest.approx(3600)


def test_the_pointer_tells_of_the_attempt_under_it(chart, qtbot):
    number = 61  # a renewal
    with qtbot.waitSignal(chart.told, timeout=1000) as told:
        qtbot.mouseMove(chart, QPoint(x_of(chart, chart._data.times[number]), 60))
    assert "Renewed · kms1.acme.test · 41 counted, 25 needed" in told.args[0]
    assert chart.chosen == number
    assert chart.accessibleDescription() == told.args[0]


def test_between_attempts_it_tells_the_state(chart, qtbot):
    chart.zoom(0.05, around=chart._data.times[65] + 3 * DAY_S)
    with qtbot.waitSignal(chart.told, timeout=1000) as told:
        qtbot.mouseMove(chart, QPoint(x_of(chart, chart._data.times[65] + 3 * DAY_S), 60))
    assert told.args[0].endswith("· Licensed")
    assert chart.chosen is None


def test_page_keys_go_from_attempt_to_attempt_and_the_view_follows(chart, qtbot):
    chart.show_last(5 * DAY)
    qtbot.keyClick(chart, Qt.Key.Key_PageUp)
    first = chart.chosen
    for _ in range(40):
        qtbot.keyClick(chart, Qt.Key.Key_PageUp)
    assert chart.chosen == first - 40
    at = chart._data.times[chart.chosen]
    assert chart.seen[0] <= at <= chart.seen[1]
    qtbot.keyClick(chart, Qt.Key.Key_PageDown)
    assert chart.chosen == first - 39


def test_a_new_attempt_leaves_the_view_where_it_is(chart):
    chart.show_last(30 * DAY)
    chart.pan(-90 * DAY_S)
    before = chart.seen
    history = samples.half_a_year()
    rows = (pictures.row(9999, NOW, pictures.success()), *history.attempts)
    chart.show_data(ChartData(rows, history.changes, now=NOW))
    assert chart.seen == before


def test_resizing_keeps_the_time_that_is_seen(chart):
    chart.show_last(30 * DAY)
    before = chart.seen
    chart.resize(700, 300)
    assert span(chart) == pytest.approx(before[1] - before[0])


@pytest.mark.parametrize(("scheme", "tokens"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
def test_states_are_drawn_by_colour_and_pattern(chart, qapp, scheme, tokens):
    chart.show_theme(Theme(scheme, qapp).dress)
    image = chart.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 2)}
    assert {tokens.ok, tokens.ok_soft, tokens.problem, tokens.attention, tokens.unknown, tokens.accent} <= colours


def test_without_counts_it_says_so_and_without_a_history_it_stands(chart, theme):
    chart.show_data(ChartData(now=NOW))
    assert chart.accessibleDescription() == "No attempt has been recorded yet."
    assert not chart.grab().isNull()
    assert chart.chosen is None
    chart.step(1)
    assert chart.chosen is None
    assert QColor(theme.dress.tokens.accent).isValid()


def test_the_focus_is_seen(chart, qtbot):
    chart.activateWindow()
    qtbot.waitUntil(chart.isActiveWindow, timeout=5000)
    chart.setFocus()
    corner = {chart.grab().toImage().pixelColor(x, 1).name() for x in range(100, 200)}
    assert LIGHT.accent in corner
