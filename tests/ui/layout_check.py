"""Looks at a window as a person would: is any text cut, does any widget lie on another or stick out?

As a program (`layout_check.py PIXELS [LANGUAGE]`, the size of the font) it checks every situation and prints one line a
fault: Qt reads its scale factor only at the start, so 200 % needs a process of its own.
"""

from __future__ import annotations

import re
import sys
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLabel, QScrollArea, QWidget

_SIGNS = re.compile("[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]")  # Japanese: a line may end behind each
SLACK = 1  # pixel: rounding at fractional scales


def faults(window: QWidget) -> list[str]:
    """Every fault of a visible window."""
    found: list[str] = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible():
            found += _cut(widget) + _overlaps(widget) + _sticks_out(widget, window)
    return found


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} {text[:40]!r} {widget.geometry().getRect()}"


def _cut(widget: QWidget) -> list[str]:
    if isinstance(widget, QLabel) and widget.text():
        return _cut_label(widget)
    if isinstance(widget, QAbstractButton):
        hint, size = widget.minimumSizeHint(), widget.size()
        if hint.width() > size.width() + SLACK or hint.height() > size.height() + SLACK:
            return [f"cut: {_name(widget)} wants {hint.toTuple()}"]
    return []


def _cut_label(label: QLabel) -> list[str]:
    room, metrics = label.contentsRect(), label.fontMetrics()
    if not label.wordWrap():
        shown = label.text().replace("&", "") if label.buddy() else label.text()
        wide, high = metrics.horizontalAdvance(shown), metrics.height()
    else:
        text = label.text()
        if label.textFormat() is Qt.TextFormat.RichText:
            text = QTextDocumentFragment.fromHtml(text).toPlainText()
        words = _SIGNS.sub(r" \g<0> ", text.replace("\u200b", " ")).split()
        wide, high = max(map(metrics.horizontalAdvance, words)), label.heightForWidth(label.width())
        room = label.rect()
    if wide > room.width() + SLACK or high > room.height() + SLACK:
        return [f"cut: {_name(label)} wants {wide}x{high}"]
    return []


def _overlaps(parent: QWidget) -> list[str]:
    shown = [c for c in parent.children() if isinstance(c, QWidget) and c.isVisible() and not c.isWindow()]
    if isinstance(parent, QAbstractScrollArea):
        return []
    pairs = combinations(shown, 2)
    return [f"overlap: {_name(a)} and {_name(b)}" for a, b in pairs if a.geometry().intersects(b.geometry())]


def _sticks_out(widget: QWidget, window: QWidget) -> list[str]:
    parent = widget.parentWidget()
    if widget is window or parent is None or widget.isWindow() or isinstance(parent.parentWidget(), QScrollArea):
        return _too_wide(widget) if parent is not None and widget is not window else []
    room = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
    return [] if room.contains(widget.geometry()) else [f"sticks out: {_name(widget)} of {parent.rect().getRect()}"]


def _too_wide(body: QWidget) -> list[str]:
    """What scrolls may be higher than its window, never wider."""
    parent = body.parentWidget()
    if parent is None or body.isWindow() or body.width() <= parent.width() + SLACK:
        return []
    return [f"too wide: {_name(body)} in {parent.width()}"]


def main(pixels: int, language: str = "en") -> None:
    """Check every situation, in both sizes, and both dialogs, with a system font of `pixels`."""
    root = str(Path(__file__).resolve().parents[2])
    if root not in sys.path:
        sys.path.insert(0, root)
    from tests.ui import windows

    app = QApplication(["layout_check"])
    font = app.font()
    font.setPixelSize(pixels)
    app.setFont(font)
    for name, window in windows.all_windows(language):
        window.show()
        app.processEvents()
        for fault in faults(window):
            sys.stdout.write(f"{name}: {fault}\n")
        window.hide()
    sys.stdout.write("checked\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), *sys.argv[2:])
