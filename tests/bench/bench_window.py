"""How long the diagnostics window takes to be seen: `python tests/bench/bench_window.py [--rounds N]`.

Beside an empty QMainWindow. Each opening is in a process of its own, with the application, the tray's own modules and
the status window loaded: what the diagnostics window has to import counts. Interleaved rounds.
"""

# ruff: noqa: T201 - a benchmark prints

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

TARGET_MS = 150.0
KINDS = ("empty", "diagnostics", "again")


def opening(kind: str) -> float:
    """Milliseconds until the window has been painted once."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QMainWindow

    import kmsmonitor.app  # noqa: F401 - what is loaded in the tray by then
    from kmsmonitor.ui.status_window import StatusWindow
    from kmsmonitor.ui.theme import Theme
    from tests.ui import pictures

    app = QApplication(["bench"])
    theme, clock = Theme(), pictures.FixedClock()
    status = StatusWindow(theme, clock, lambda _: None)
    status.show_snapshot(pictures.attention())
    status.show()
    app.processEvents()

    def made():
        if kind == "empty":
            window = QMainWindow()
            window.resize(1040, 740)
            return window
        from kmsmonitor.ui.diagnostics import desk  # noqa: F401 - what the tray imports when it is asked for
        from kmsmonitor.ui.diagnostics.window import DiagnosticsWindow

        window = DiagnosticsWindow(theme, clock)
        window.show_snapshot(pictures.attention())
        return window

    if kind == "again":
        first = made()
        first.show()
        app.processEvents()
    start = time.perf_counter()
    window = made()
    window.show()
    app.processEvents()
    window.grab()
    return (time.perf_counter() - start) * 1000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--one", choices=KINDS)
    args = parser.parse_args()
    if args.one:
        print(f"{opening(args.one):.2f}")
        return 0
    taken: dict[str, list[float]] = {kind: [] for kind in KINDS}
    for number in range(args.rounds + 1):
        for kind in KINDS:
            command = [sys.executable, __file__, "--one", kind]
            out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            if number:  # the first round fills the disk's cache
                taken[kind].append(float(out))
    empty, first, again = (statistics.median(taken[kind]) for kind in KINDS)
    print(f"empty QMainWindow      {empty:7.1f} ms")
    print(f"diagnostics, first     {first:7.1f} ms   {first - empty:+.1f} ms over it")
    print(f"diagnostics, a second  {again:7.1f} ms   {again - empty:+.1f} ms over it")
    met = first - empty < TARGET_MS
    print(f"target: less than {TARGET_MS:.0f} ms over the empty window:", "met" if met else "MISSED")
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
