"""How fast the program starts beside the smallest tray program: `python tests/bench/bench_startup.py [--rounds N]`.

Interleaved whole processes on Qt's offscreen platform: the smallest tray until its icon is shown and the event loop has
turned once, ours until then and once more until its icon shows the licence's state, and the command line beside them.
Ratios are medians of the rounds' own ratios, of wall time and, steadier where others work too, of processor time
(`cpu`). Memory is the peak of the resident set, ours until the state is shown.
"""

# ruff: noqa: T201 - a benchmark prints

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from tests.bench.processes import HERE, PYTHON, Run, environment, interleaved, licensed_home

WHAT = ("wall_ms", "cpu_ms", "peak_mib")
TARGETS = (
    (("icon", "wall_ms"), 1.25, "start to icon / bare"),
    (("state", "wall_ms"), None, "start to state / bare"),
    (("state", "peak_mib"), 1.20, "peak memory / bare"),
    (("status", "wall_ms"), 0.40, "status / bare"),
    (("check", "wall_ms"), 0.40, "check / bare"),
)


def ratio(ours: list[Run], bare: list[Run], what: str) -> float:
    """The median of the rounds' ratios of a field."""
    return statistics.median(getattr(a, what) / getattr(b, what) for a, b in zip(ours, bare, strict=True))


def main() -> int:
    """Print medians and ratios; the exit code says whether the targets were met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15, help="interleaved rounds (default 15)")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory(prefix="kmsmonitor-bench-") as folder:
        home = str(licensed_home(Path(folder)))
        commands = {
            "bare tray": [PYTHON, str(HERE / "bare_tray.py")],
            "icon": [PYTHON, str(HERE / "our_tray.py"), home, "icon"],
            "state": [PYTHON, str(HERE / "our_tray.py"), home, "state"],
            "status": [PYTHON, "-m", "kmsmonitor", "--home", home, "status", "--json"],
            "check": [PYTHON, "-m", "kmsmonitor", "--home", home, "check"],
        }
        taken = interleaved(commands, environment(XDG_RUNTIME_DIR=folder), rounds)
    for name, runs in taken.items():
        wall, cpu, peak = (
            statistics.median(getattr(r, what) for r in runs) for what in ("wall_ms", "cpu_ms", "peak_mib")
        )
        print(f"{name:10} median {wall:6.1f} ms   cpu {cpu:6.1f} ms   peak {peak:5.1f} MiB")
    ratios = {(name, what): ratio(taken[name], taken["bare tray"], what) for name in taken for what in WHAT}
    for (name, what), target, says in TARGETS:
        cpu = f"   cpu {ratios[name, 'cpu_ms']:5.2f}" if what == "wall_ms" else ""
        goal = f"target <= {target:.2f}" if target else "no target of its own"
        print(f"{says:22} {ratios[name, what]:5.2f}{cpu}   {goal}")
    return int(any(target and ratios[place] > target for place, target, _ in TARGETS))


if __name__ == "__main__":
    sys.exit(main())
