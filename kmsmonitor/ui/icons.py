"""Icons from the SVG files in resources/icons, drawn at the very size and in the very colour that is asked for.

Windows use outlined shapes in the scheme's colours. The tray's panel may be of any colour, so its icons are filled
shapes in middle tones that stand out on light and on dark ones alike, with a white sign inside. They are the first that
a start shows, and what draws SVG takes 2 MiB: so they lie there drawn, all sizes of a state in one strip beside its SVG
file (installer/tray_icons.py).
"""

from __future__ import annotations

import re

from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap

from kmsmonitor.resources import resource
from kmsmonitor.ui.looks import Look

TRAY_SIZES = (16, 20, 22, 24, 32, 40, 48, 64)  # what panels ask for between 100 % and 200 %
APP_SIZES = (16, 24, 32, 48, 64, 128)

_SIZE = re.compile(r'width="\d+" height="\d+"')

TRAY_COLOURS = {
    Look.OK: "#24915d",
    Look.WORKING: "#4478ee",
    Look.ATTENTION: "#c07300",
    Look.PROBLEM: "#df4545",
    Look.UNKNOWN: "#7b8694",
}


def image(name: str, size: int, colour: str = "#000000") -> QImage:
    """The icon `name` of `size` by `size` device pixels, drawn in `colour` where it says `currentColor`.

    Raises:
        WorldError: there is no such icon; the installation is incomplete.
        RuntimeError: this Qt cannot read SVG files; the installation is incomplete.
    """
    text = resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    # The size stands in the file itself: Qt then draws at that size and scales nothing.
    text = _SIZE.sub(f'width="{size}" height="{size}"', text, count=1)
    drawn = QImage.fromData(text.encode())
    if drawn.isNull():
        raise RuntimeError(f"Qt cannot draw the icon {name}: its SVG plugin is missing")
    return drawn


def pixmap(name: str, size: int, ratio: float, colour: str = "#000000") -> QPixmap:
    """The icon for painting: `size` logical pixels on a screen of `ratio` device pixels each."""
    made = QPixmap.fromImage(image(name, round(size * ratio), colour))
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """An icon for a button, sharp at 100 to 200 %."""
    made = QIcon()
    for ratio in (1.0, 1.25, 1.5, 2.0):
        made.addPixmap(pixmap(name, size, ratio, colour))
    return made


def state_name(look: Look) -> str:
    """The outlined icon of a state."""
    return f"state-{look}"


def tray_icon(look: Look) -> QIcon:
    """The tray's icon of a state, cut out of its strip.

    Raises:
        WorldError: there is no strip; the installation is incomplete.
        RuntimeError: it is no picture of all sizes; the installation is damaged.
    """
    strip = QPixmap(str(resource(f"icons/{strip_name(look)}")))
    if strip.width() != sum(TRAY_SIZES):
        raise RuntimeError(f"{strip_name(look)} is not a strip of all sizes")
    made = QIcon()
    for number, size in enumerate(TRAY_SIZES):
        made.addPixmap(strip.copy(sum(TRAY_SIZES[:number]), 0, size, size))
    return made


def strip_name(look: Look) -> str:
    """The file with all sizes of a state's tray icon, from left to right."""
    return f"tray-{look}.png"


def draw_strip(look: Look) -> QImage:
    """The strip, from the SVG file."""
    strip = QImage(sum(TRAY_SIZES), max(TRAY_SIZES), QImage.Format.Format_ARGB32_Premultiplied)
    strip.fill(0)
    painter = QPainter(strip)
    for number, size in enumerate(TRAY_SIZES):
        painter.drawImage(sum(TRAY_SIZES[:number]), 0, image(f"tray-{look}", size, TRAY_COLOURS[look]))
    painter.end()
    return strip


def app_icon() -> QIcon:
    """The program's own icon."""
    return _sized("kmsmonitor", APP_SIZES, "#000000")


def _sized(name: str, sizes: tuple[int, ...], colour: str) -> QIcon:
    made = QIcon()
    for size in sizes:
        made.addPixmap(QPixmap.fromImage(image(name, size, colour)))
    return made
