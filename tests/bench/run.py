"""All benchmarks, one after the other, each beside its floor: `python tests/bench/run.py [NAME ...]`.

Not timed tests: run it at a quiet moment. The exit code is the number of benchmarks that missed a target.
"""

# ruff: noqa: T201 - a benchmark prints

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BENCHMARKS = (
    "startup",
    "idle",
    "exchange",
    "discovery",
    "lab_host",
    "history",
    "stalls",
    "fleet",
    "step",
    "simulation",
)


def run(name: str) -> bool:
    """Run one in a process of its own, so that none inherits another's memory or modules."""
    print(f"== {name}", flush=True)
    command = [sys.executable, "-m", f"tests.bench.bench_{name}"]
    done = subprocess.run(command, cwd=ROOT, check=False, stderr=subprocess.PIPE, text=True)
    if "Traceback" in done.stderr:
        print(done.stderr)
    print("targets met" if done.returncode == 0 else "A TARGET WAS MISSED", flush=True)
    return done.returncode == 0


def main() -> int:
    """Run those named, or all."""
    names = sys.argv[1:] or BENCHMARKS
    if unknown := set(names) - set(BENCHMARKS):
        print(f"There is no benchmark {', '.join(sorted(unknown))}; there are {', '.join(BENCHMARKS)}.")
        return 2
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    missed = [name for name in names if not run(name)]
    print(f"\n{len(names) - len(missed)} of {len(names)} met their targets" + (f"; not: {missed}" if missed else ""))
    return len(missed)


if __name__ == "__main__":
    sys.exit(main())
