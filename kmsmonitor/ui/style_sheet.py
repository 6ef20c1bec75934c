"""The style sheet of the windows, made from the tokens. Pure text.

Widgets say what they are by the property `role`; nothing is coloured by name of class alone but what Qt itself draws.
"""

from __future__ import annotations

from kmsmonitor.resources import resource
from kmsmonitor.ui.colours import mix
from kmsmonitor.ui.tokens import BUTTON_RADIUS, CARD_RADIUS, S1, S2, S3, S4, S5, Tokens, Type


def style_sheet(t: Tokens, size: Type) -> str:
    """The whole sheet for one scheme and one type size."""
    parts = (_surfaces(t), _text(t, size), _buttons(t, size), _fields(t, size), _small(t, size), _tables(t, size))
    return "\n".join(parts)


def _surfaces(t: Tokens) -> str:
    return f"""
QWidget[role="window"], QDialog, QScrollArea, QScrollArea > QWidget > QWidget[role="body"] {{ background: {t.window}; }}
QScrollArea {{ border: none; }}
QFrame[role="card"] {{ background: {t.card}; border: 1px solid {t.line}; border-radius: {CARD_RADIUS}px; }}
QFrame[role="line"] {{ background: {t.line}; border: none; }}
QFrame[role="strip"] {{ background: {t.working_soft}; border: none; }}
QFrame[role="banner"] {{ background: {t.attention_soft}; border: none; border-radius: {CARD_RADIUS}px; }}
QFrame[role="hint"] {{ background: {t.working_soft}; border: none; border-radius: {CARD_RADIUS}px; }}
QToolTip {{ background: {t.card}; color: {t.text}; border: 1px solid {t.line}; padding: {S1}px; }}
"""


def _text(t: Tokens, size: Type) -> str:
    return f"""
QLabel {{ color: {t.text}; font-size: {size.text}px; background: transparent; }}
QLabel[role="headline"] {{ font-size: {size.headline}px; font-weight: 600; }}
QLabel[role="fact"], QLabel[role="title"] {{ font-weight: 600; }}
QLabel[role="second"] {{ color: {t.second}; }}
QLabel[role="small"] {{ color: {t.second}; font-size: {size.second}px; }}
QLabel[role="error"] {{ color: {t.problem}; font-size: {size.second}px; }}
QLabel[role="digits"] {{ font-size: {size.headline}px; font-family: monospace; }}
QLabel[role="wire"] {{ color: {t.second}; font-size: {size.second}px; font-family: monospace; }}
"""


def _buttons(t: Tokens, size: Type) -> str:
    hover, pressed = mix(t.card, t.text, 0.05), mix(t.card, t.text, 0.1)
    primary_hover, primary_pressed = mix(t.accent, t.text, 0.12), mix(t.accent, t.text, 0.24)
    return f"""
QPushButton {{
  background: {t.card}; color: {t.text}; border: 1px solid {t.line}; border-radius: {BUTTON_RADIUS}px;
  padding: {S2}px {S4}px; font-size: {size.text}px; font-weight: 600;
}}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed, QPushButton:checked {{ background: {pressed}; }}
QPushButton:disabled {{ color: {t.second}; background: {t.window}; }}
QPushButton:focus {{ border: 2px solid {t.accent}; padding: {S2 - 1}px {S4 - 1}px; }}
QPushButton[role="primary"] {{ background: {t.accent}; color: {t.on_accent}; border: 1px solid {t.accent}; }}
QPushButton[role="primary"]:hover {{ background: {primary_hover}; }}
QPushButton[role="primary"]:pressed {{ background: {primary_pressed}; }}
QPushButton[role="primary"]:disabled {{ background: {t.line}; color: {t.second}; border-color: {t.line}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {t.text}; }}
QToolButton {{ background: transparent; color: {t.text}; border: 1px solid transparent;
  border-radius: {BUTTON_RADIUS}px; padding: {S1}px; font-size: {size.text}px; }}
QToolButton:hover, QToolButton:pressed, QToolButton:checked {{ background: {hover}; }}
QToolButton:focus {{ border: 1px solid {t.accent}; }}
QToolButton::menu-indicator {{ image: none; }}
"""


def _fields(t: Tokens, size: Type) -> str:
    edge = mix(t.line, t.text, 0.35)
    return f"""
QLineEdit, QComboBox {{
  background: {t.card}; color: {t.text}; border: 1px solid {edge}; border-radius: 6px;
  padding: {S1 + 2}px {S2}px; font-size: {size.text}px; selection-background-color: {t.accent};
  selection-color: {t.on_accent};
}}
QLineEdit[role="digits"] {{ font-family: monospace; font-size: {round(size.headline * 0.85)}px; }}
QLineEdit:focus, QComboBox:focus {{ border: 2px solid {t.accent}; padding: {S1 + 1}px {S2 - 1}px; }}
QLineEdit[wrong="true"] {{ border-color: {t.problem}; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {t.second}; background: {t.window}; }}
QComboBox::drop-down {{ border: none; width: {S5 + S1}px; }}
QComboBox::down-arrow {{ image: url("{_mark("arrow", t)}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {t.card}; color: {t.text}; border: 1px solid {edge}; outline: none;
  selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QCheckBox {{ color: {t.text}; font-size: {size.text}px; spacing: {S2}px; padding: {S1}px 0; }}
QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {edge}; border-radius: 4px;
  background: {t.card}; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; image: url("{_mark("tick", t)}"); }}
QCheckBox:disabled {{ color: {t.second}; }}
QCheckBox::indicator:disabled {{ background: {t.window}; border-color: {edge}; }}
QCheckBox::indicator:checked:disabled {{ background: {t.second}; border-color: {t.second}; }}
QCheckBox::indicator:focus {{ border: 2px solid {t.text}; }}
"""


def _mark(name: str, t: Tokens) -> str:
    """A sheet cannot colour an image: there is one for each scheme."""
    return resource(f"icons/{name}-{'dark' if t.dark else 'light'}.svg").as_posix()


def _small(t: Tokens, size: Type) -> str:
    return f"""
QProgressBar {{ background: {t.line}; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
QScrollBar:vertical {{ background: transparent; width: {S3}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {mix(t.line, t.text, 0.25)}; border-radius: 4px; min-height: 32px;
  margin: 2px; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QMenu {{ font-size: {size.text}px; }}
QTextBrowser {{ background: {t.card}; color: {t.text}; border: 1px solid {t.line}; border-radius: {CARD_RADIUS}px;
  padding: {S3}px; font-size: {size.text}px; }}
"""


def _tables(t: Tokens, size: Type) -> str:
    """What only the diagnostics window has: tabs, tables, the worst finding, the trace."""
    hover, quiet = mix(t.card, t.text, 0.05), mix(t.line, t.text, 0.25)
    return f"""
QTabWidget::pane {{ border: none; border-top: 1px solid {t.line}; }}
QTabWidget::tab-bar {{ left: {S5}px; }}
QTabBar {{ background: transparent; border: none; font-size: {size.text}px; font-weight: 600; }}
QTabBar::tab {{ color: {t.second}; background: transparent; border: none; border-bottom: 2px solid transparent;
  padding: {S2}px {S1}px; margin-right: {S4}px; }}
QTabBar::tab:hover {{ color: {t.text}; }}
QTabBar::tab:selected {{ color: {t.text}; border-bottom-color: {t.accent}; }}
QTabBar:focus::tab:selected {{ color: {t.accent}; }}
QFrame[role="worst"] {{ background: {t.problem_soft}; border: none;
  border-top-left-radius: {CARD_RADIUS - 1}px; border-top-right-radius: {CARD_RADIUS - 1}px; }}
QLabel[role="step"] {{ font-size: {size.second}px; }}
QPushButton[role="fold"] {{ background: transparent; border: none; border-radius: 0; text-align: left;
  border-top: 1px solid {t.line}; padding: {S3}px {S4}px; }}
QPushButton[role="fold"][first="true"] {{ border-top: none; }}
QPushButton[role="fold"]:hover {{ background: {hover}; }}
QPushButton[role="fold"]:focus {{ border: 2px solid {t.accent}; }}
QPushButton[role="small"] {{ padding: {S1}px {S3}px; font-size: {size.second}px; }}
QPushButton[role="small"]:checked {{ background: {t.working_soft}; border-color: {t.accent}; }}
QTextEdit[role="trace"], QPlainTextEdit {{ background: {t.card}; color: {t.text}; border: none;
  selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QTextEdit[role="trace"]:focus {{ border-bottom: 1px solid {t.accent}; }}
QPlainTextEdit {{ border: 1px solid {t.line}; border-radius: {CARD_RADIUS}px; padding: {S2}px;
  font-family: monospace; font-size: {size.second}px; }}
QPlainTextEdit:focus {{ border-color: {t.accent}; }}
QTableView {{ background: {t.card}; color: {t.text}; border: 1px solid {t.line}; border-radius: {CARD_RADIUS}px;
  font-size: {size.second}px; outline: none; gridline-color: {t.line};
  selection-background-color: {t.working_soft}; selection-color: {t.text}; }}
QTableView:focus {{ border-color: {t.accent}; }}
QTableView::item {{ padding: 0 {S2}px; border: none; border-bottom: 1px solid {t.line}; }}
QTableView::item:selected {{ background: {t.working_soft}; color: {t.text}; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: {t.card}; color: {t.second}; border: none; border-bottom: 1px solid {quiet};
  padding: {S2}px {S2}px; font-size: {size.second}px; font-weight: 600; }}
QScrollBar:horizontal {{ background: transparent; height: {S3}px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {quiet}; border-radius: 4px; min-width: 32px; margin: 2px; }}
QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal {{ width: 0; }}
"""
