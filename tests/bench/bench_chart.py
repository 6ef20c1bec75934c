"""Frames a second while the timeline pans over 10 000 attempts, offscreen: `python tests/bench/bench_chart.py`.

Each frame is a whole repaint of the widget. Panned at several zooms, from everything at once to one week; zooming is
measured too, for it has to put the attempts together anew.
"""

# ruff: noqa: T201 - a benchmark prints

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from kmsmonitor.licensing.status import LicenseStatus
from kmsmonitor.monitor.rows import AttemptRow
from kmsmonitor.ui.diagnostics.chart import Chart
from kmsmonitor.ui.diagnostics.chart_data import ChartData
from kmsmonitor.ui.theme import Scheme, Theme
from tests.ui import pictures
from tests.ui.diagnostics import samples

ROWS, FRAMES = 10_000, 200
TARGET = 30.0  # frames a second, 95th percentile
NOW = datetime(2026, 11, 17, 13, 49, 52, tzinfo=UTC)


def history(rows: int) -> list[AttemptRow]:
    """Every kind of outcome, an hour apart: more than a year."""
    kinds = (pictures.success(), pictures.unreachable(), pictures.too_few(), pictures.refused(), pictures.no_host())
    hour = timedelta(hours=1)
    return [pictures.row(i, NOW - hour * (rows - i), kinds[(i // 7 + i) % len(kinds)]) for i in range(rows)]


def chart_of(rows: list[AttemptRow]) -> Chart:
    """A chart as wide as the window at its usual size."""
    made = Chart(None)
    made.show_theme(Theme(Scheme.LIGHT).dress)
    made.resize(1000, 420)
    made.show_data(ChartData(rows, samples.half_a_year().changes, status=LicenseStatus.NOTIFICATION, now=NOW))
    made.show()
    return made


def frames(chart: Chart, move: str, amount: float) -> list[float]:
    """Seconds of each frame while the chart moves there and back."""
    chart.grab()
    taken = []
    for number in range(FRAMES):
        forth = number % 40 < 20
        start = time.perf_counter()
        getattr(chart, move)(amount if forth else (-amount if move == "pan" else 1 / amount))
        chart.repaint()
        taken.append(time.perf_counter() - start)
    return taken


def report(name: str, taken: list[float]) -> bool:
    """Print it; whether it is quick enough."""
    slow = statistics.quantiles(taken, n=20)[-1]
    print(f"{name:28} {1 / statistics.median(taken):7.0f} frames/s, slowest twentieth {1 / slow:6.0f}, "
          f"slowest {max(taken) * 1000:5.1f} ms")  # fmt: skip
    return 1 / slow >= TARGET


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS)
    rows = parser.parse_args().rows
    app = QApplication(["bench"])
    chart = chart_of(history(rows))
    app.processEvents()
    print(f"{rows} attempts, {chart.width()}x{chart.height()}")
    fine = []
    spans = {"everything": None, "180 days": 180, "30 days": 30, "7 days": 7}
    for name, days in spans.items():
        if days is None:
            chart.show_whole()
        else:
            chart.show_last(timedelta(days=days))
            chart.pan(-40 * 86_400)
        start, end = chart.seen
        fine.append(report(f"pan, {name}", frames(chart, "pan", (end - start) / 100)))
    chart.show_whole()
    fine.append(report("zoom", frames(chart, "zoom", 0.9)))
    print("target: at least 30 frames a second in the slowest twentieth:", "met" if all(fine) else "MISSED")
    return 0 if all(fine) else 1


if __name__ == "__main__":
    raise SystemExit(main())
