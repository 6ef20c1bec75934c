"""Paints an SVG document into a PNG file, without a display. The one place of the command line that loads Qt for it."""

from __future__ import annotations

import os
from pathlib import Path


def write_png(svg: str, path: Path) -> None:
    """Paint.

    Raises:
        OSError: the file cannot be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    _application = QGuiApplication.instance() or QGuiApplication([])  # text needs one; kept until all is painted
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    image = QImage(renderer.defaultSize() * 2, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    path.touch()  # says in its own words why it cannot be written; Qt only says that
    if not image.save(str(path)):
        raise OSError(None, "the picture could not be stored", str(path))
