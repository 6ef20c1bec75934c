"""How fast ten thousand machines' files become an overview: `python tests/bench/bench_fleet.py [--machines N]`.

Beside the least that any reader must do: open each file, read it, parse its JSON.
"""

# ruff: noqa: T201 - a benchmark prints

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from kmsmonitor.fleet.overview import overview
from kmsmonitor.fleet.page import overview_page
from kmsmonitor.fleet.reader import read_folder
from kmsmonitor.fleet.rows import overview_csv, overview_json
from tests.fleet.sample import NOW, drop_fleet

SECONDS_TARGET, RATIO_TARGET = 4.0, 4.0


def seconds(call: Callable[[], object]) -> float:
    """How long one call takes."""
    begin = time.perf_counter()
    call()
    return time.perf_counter() - begin


def bare(folder: Path) -> int:
    """Read and parse every file, and look at nothing."""
    return sum(bool(json.loads(path.read_bytes())) for path in folder.glob("*.json"))


def main() -> int:
    """Print medians; the exit code says whether the targets were met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--machines", type=int, default=10_000, help="how many (default 10000)")
    parser.add_argument("--rounds", type=int, default=5, help="interleaved rounds (default 5)")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kmsmonitor-bench-") as name:
        folder = Path(name)
        drop_fleet(folder, given.machines)
        taken: dict[str, list[float]] = {"bare": [], "overview": []}
        for _ in range(given.rounds):
            taken["bare"].append(seconds(lambda: bare(folder)))
            taken["overview"].append(seconds(lambda: overview(*read_folder(folder), NOW)))
        seen = overview(*read_folder(folder), NOW)
        forms = {
            "JSON": seconds(lambda: json.dumps(overview_json(seen))),
            "CSV": seconds(lambda: overview_csv(seen)),
            "HTML": seconds(lambda: overview_page(seen)),
        }
    if len(seen.machines) != given.machines:
        raise RuntimeError(f"{len(seen.machines)} of {given.machines} were read; {seen.broken[:3]}")
    whole = statistics.median(taken["overview"])
    ratio = statistics.median(o / b for o, b in zip(taken["overview"], taken["bare"], strict=True))
    print(f"{given.machines} files read and put together {whole:6.2f} s   target <= {SECONDS_TARGET:.2f}")
    print(f"beside reading and parsing alone  {ratio:6.2f}     target <= {RATIO_TARGET:.2f}")
    print("then, once: " + ", ".join(f"{form} {spent:.2f} s" for form, spent in forms.items()))
    return 0 if whole <= SECONDS_TARGET and ratio <= RATIO_TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
