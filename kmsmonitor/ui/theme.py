"""Colours, type and spacing: one set of tokens, light and dark, and the style sheet that is made from them.

The windows follow the system's scheme, also when it changes while they are open. A high-contrast theme switches the
tokens off: then the system's own palette speaks.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget

from kmsmonitor.ui.colours import contrast
from kmsmonitor.ui.style_sheet import style_sheet
from kmsmonitor.ui.tokens import DARK, LIGHT, Tokens, Type


class Scheme(StrEnum):
    """What the user chose: the system's scheme, or one of the two."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Dress:
    """All that a widget needs to draw itself."""

    tokens: Tokens
    type: Type


class Theme(QObject):
    """Says how the windows look now, and when that changes."""

    changed = Signal(object)
    """Dress: the new look."""

    def __init__(self, scheme: Scheme = Scheme.AUTO, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scheme = scheme
        self._dress = self._measure()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def dress(self) -> Dress:
        """The look now."""
        return self._dress

    def choose(self, scheme: Scheme) -> None:
        """The user wants the system's scheme, or always one of the two."""
        self._scheme = scheme
        self._system_changed()

    def put_on(self, window: QWidget) -> None:
        """Dress a top-level window; called again by it after `changed`."""
        window.setPalette(palette(self._dress.tokens))
        window.setStyleSheet(style_sheet(self._dress.tokens, self._dress.type))

    @Slot()
    def _system_changed(self) -> None:
        dress = self._measure()
        if dress != self._dress:
            self._dress = dress
            self.changed.emit(dress)

    def _measure(self) -> Dress:
        return Dress(_tokens(self._scheme), _type(QGuiApplication.font()))


def _tokens(scheme: Scheme) -> Tokens:
    system = QGuiApplication.palette()
    if high_contrast(system):
        return from_palette(system)
    if scheme is Scheme.AUTO:
        return DARK if _system_is_dark(system) else LIGHT
    return DARK if scheme is Scheme.DARK else LIGHT


def _system_is_dark(system: QPalette) -> bool:
    known = QGuiApplication.styleHints().colorScheme()
    if known is Qt.ColorScheme.Unknown:
        return system.window().color().lightness() < 128
    return known is Qt.ColorScheme.Dark


def high_contrast(system: QPalette) -> bool:
    """Whether the user has asked for high contrast.

    Qt says so from 6.10 on; before, a palette of pure black and white (21:1) is taken as the wish.
    """
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None:
        return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)
    return contrast(system.window().color().name(), system.windowText().color().name()) > 20.9


def from_palette(system: QPalette) -> Tokens:
    """The system's own colours in place of ours; the states differ by shape and word alone."""

    def name(role: QPalette.ColorRole) -> str:
        return system.color(QPalette.ColorGroup.Active, role).name()

    role = QPalette.ColorRole
    window, text = name(role.Window), name(role.WindowText)
    return Tokens(
        dark=system.window().color().lightness() < 128,
        window=window,
        card=window,
        line=text,
        text=text,
        second=text,
        accent=name(role.Highlight),
        on_accent=name(role.HighlightedText),
        ok=text,
        ok_soft=window,
        working=text,
        working_soft=window,
        attention=text,
        attention_soft=window,
        problem=text,
        problem_soft=window,
        unknown=text,
        unknown_soft=window,
    )


def palette(tokens: Tokens) -> QPalette:
    """The tokens as a palette, for what a style draws without asking the style sheet."""
    made, role = QPalette(), QPalette.ColorRole
    pairs = {
        role.Window: tokens.window, role.WindowText: tokens.text, role.Base: tokens.card, role.Text: tokens.text,
        role.AlternateBase: tokens.window, role.Button: tokens.card, role.ButtonText: tokens.text,
        role.Highlight: tokens.accent, role.HighlightedText: tokens.on_accent, role.PlaceholderText: tokens.second,
        role.ToolTipBase: tokens.card, role.ToolTipText: tokens.text, role.Link: tokens.accent, role.Mid: tokens.line,
    }  # fmt: skip
    for which, colour in pairs.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.second))
    return made


def _type(system: QFont) -> Type:
    """Our sizes are for a system font of up to 14 pixels; where the user wants larger ones, all grow with it."""
    size = QFontInfo(system).pixelSize()
    return Type(max(1.0, size / 14))
