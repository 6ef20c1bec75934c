"""How fast the program starts beside the smallest tray program: `python tests/bench/bench_startup.py [--rounds N]`.

Interleaved whole processes on Qt's offscreen platform, each until its icon is shown and the event loop turns; the
command line beside them. Ratios are medians of the rounds' own ratios, memory is the peak of the resident set.
"""

# ruff: noqa: T201 - a benchmark prints

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from tests.bench.processes import HERE, PYTHON, Run, environment, interleaved, licensed_home

WALL_TARGET, MEMORY_TARGET, COMMAND_TARGET = 1.25, 1.20, 0.40


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
            "kmsmonitor tray": [PYTHON, str(HERE / "our_tray.py"), home],
            "status": [PYTHON, "-m", "kmsmonitor", "--home", home, "status", "--json"],
        }
        taken = interleaved(commands, environment(XDG_RUNTIME_DIR=folder), rounds)
    for name, runs in taken.items():
        wall, peak = (statistics.median(getattr(r, what) for r in runs) for what in ("wall_ms", "peak_mib"))
        print(f"{name:16} median {wall:6.1f} ms   peak {peak:5.1f} MiB")
    bare = taken["bare tray"]
    wall, memory = (ratio(taken["kmsmonitor tray"], bare, what) for what in ("wall_ms", "peak_mib"))
    command = ratio(taken["status"], bare, "wall_ms")
    print(f"start to icon / bare {wall:5.2f}   target <= {WALL_TARGET:.2f}")
    print(f"peak memory / bare   {memory:5.2f}   target <= {MEMORY_TARGET:.2f}")
    print(f"status / bare        {command:5.2f}   target <= {COMMAND_TARGET:.2f}")
    return 0 if wall <= WALL_TARGET and memory <= MEMORY_TARGET and command <= COMMAND_TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
