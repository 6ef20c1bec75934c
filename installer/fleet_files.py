"""Writes the files of resources/fleet/ that follow from the program: `python installer/fleet_files.py`.

A test fails while one of them is out of date.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "fleet"


def made() -> dict[str, str]:
    """Name and text of each."""
    sys.path.insert(0, str(ROOT))
    from kmsmonitor.fleet.subscription import event_query  # noqa: PLC0415 - the checkout's, wherever this is started

    return {"event-forwarding.xml": event_query()}


def main() -> None:
    """Write them all."""
    for name, text in made().items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
        print(f"{name} written")


if __name__ == "__main__":
    main()
