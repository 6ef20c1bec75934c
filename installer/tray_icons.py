"""Draws the strips of the tray's icons from their SVG files: `python installer/tray_icons.py`, after one has changed.

A start loads them in place of Qt's SVG (kmsmonitor/ui/icons.py). A test fails while strip and SVG file differ.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"


def main() -> int:
    """Write all strips."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(FOLDER.parent.parent))
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - its platform is chosen above

    from kmsmonitor.ui.icons import draw_strip, strip_name  # noqa: PLC0415 - the checkout's, wherever this is started
    from kmsmonitor.ui.looks import Look  # noqa: PLC0415

    application = QGuiApplication([])
    for look in Look:
        if not draw_strip(look).save(str(FOLDER / strip_name(look))):
            print(f"{FOLDER / strip_name(look)} cannot be written.", file=sys.stderr)
            return 1
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
