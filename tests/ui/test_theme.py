"""Light and dark, live; high contrast; large system fonts."""

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QWidget

from kmsmonitor.ui import theme as theme_module
from kmsmonitor.ui.style_sheet import style_sheet
from kmsmonitor.ui.theme import Scheme, Theme, from_palette, palette
from kmsmonitor.ui.tokens import DARK, LIGHT, Type


@pytest.fixture
def system_palette(qapp):
    """Sets the system's palette, and sets it back."""
    before = QPalette(qapp.palette())
    yield qapp.setPalette
    qapp.setPalette(before)


def colours(window: str, text: str) -> QPalette:
    made = QPalette()
    made.setColor(QPalette.ColorRole.Window, QColor(window))
    made.setColor(QPalette.ColorRole.WindowText, QColor(text))
    return made


def test_the_users_choice_goes_before_the_system(qapp):
    theme = Theme(Scheme.DARK, qapp)
    assert theme.dress.tokens == DARK
    theme.choose(Scheme.LIGHT)
    assert theme.dress.tokens == LIGHT


def test_a_system_without_a_scheme_is_judged_by_its_palette(system_palette, qapp):
    system_palette(colours("#202020", "#e0e0e0"))
    assert Theme(Scheme.AUTO, qapp).dress.tokens == DARK
    system_palette(colours("#f0f0f0", "#202020"))
    assert Theme(Scheme.AUTO, qapp).dress.tokens == LIGHT


def test_a_live_switch_is_told_once(system_palette, qapp):
    system_palette(colours("#f0f0f0", "#202020"))
    theme = Theme(Scheme.AUTO, qapp)
    told = []
    theme.changed.connect(told.append)
    system_palette(colours("#202020", "#e0e0e0"))
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(hints.colorScheme())
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert [dress.tokens for dress in told] == [DARK]


def test_high_contrast_switches_the_tokens_off(system_palette, qapp, monkeypatch):
    system_palette(colours("#000000", "#ffffff"))
    monkeypatch.setattr(theme_module, "high_contrast", lambda _palette: True)
    tokens = Theme(Scheme.LIGHT, qapp).dress.tokens
    assert (tokens.window, tokens.text, tokens.ok, tokens.line) == ("#000000", "#ffffff", "#ffffff", "#ffffff")


def test_an_ordinary_palette_is_no_high_contrast(qapp):
    assert not theme_module.high_contrast(qapp.palette())


def test_larger_system_fonts_make_everything_larger(qapp):
    before = QFont(qapp.font())
    large = QFont(before)
    large.setPixelSize(28)
    qapp.setFont(large)
    try:
        assert Theme(Scheme.LIGHT, qapp).dress.type.headline == 44
    finally:
        qapp.setFont(before)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_is_understood_by_qt(qtbot, tokens):
    """Qt warns of what it cannot parse, and a warning fails a test here."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(style_sheet(tokens, Type()))
    window.show()
    assert tokens.accent in window.styleSheet()


@pytest.mark.usefixtures("qapp")
def test_the_palette_has_the_tokens():
    made = palette(DARK)
    assert made.color(QPalette.ColorRole.Window).name() == DARK.window
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name() == DARK.second


@pytest.mark.usefixtures("qapp")
def test_from_palette_takes_the_highlight_as_accent():
    made = colours("#000000", "#ffffff")
    made.setColor(QPalette.ColorRole.Highlight, QColor("#1aebff"))
    assert from_palette(made).accent == "#1aebff"
