"""What the program costs while nothing is due: `python tests/bench/bench_idle.py [--seconds S]`.

`kmsmonitor tray --minimized` on a private X server, with a session bus and a panel that shows its icon, the licence
in order and the window closed. Counted over all its threads, from the kernel's own books: voluntary context switches
and milliseconds on a processor.
"""

# ruff: noqa: T201 - a benchmark prints

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.processes import PYTHON, environment, licensed_home
from tests.ui.desktop import Panel, session_bus
from tests.ui.xvfb import Xvfb

SWITCHES_TARGET, CPU_TARGET_MS = 2, 1.0
SETTLE_S = 8


def switches(pid: int) -> int:
    """Voluntary context switches of all its threads."""
    total = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        for line in (task / "status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                total += int(line.split()[1])
    return total


def cpu_ms(pid: int) -> float:
    """Milliseconds on a processor, of all its threads (proc(5), schedstat)."""
    return sum(int((task / "schedstat").read_text().split()[0]) for task in Path(f"/proc/{pid}/task").iterdir()) / 1e6


def thread_count(pid: int) -> int:
    """How many threads it has."""
    return len(list(Path(f"/proc/{pid}/task").iterdir()))


async def idle(pid: int, bus: str, seconds: float) -> tuple[int, float, int]:
    """Switches and milliseconds of that many seconds, once the program has settled; and how many threads it has."""
    panel = await Panel.connect(bus)
    await panel.appear()
    await panel.item()
    await asyncio.sleep(SETTLE_S)
    before = switches(pid), cpu_ms(pid)
    await asyncio.sleep(seconds)
    after = switches(pid), cpu_ms(pid)
    threads = thread_count(pid)
    panel.bus.disconnect()
    return after[0] - before[0], after[1] - before[1], threads


def measure(seconds: float) -> tuple[int, float, int]:
    """Start everything, measure, end everything."""
    with tempfile.TemporaryDirectory(prefix="kmsmonitor-bench-") as folder, Xvfb() as display, session_bus() as bus:
        home = licensed_home(Path(folder) / "home")
        env = environment(DISPLAY=display, QT_QPA_PLATFORM="xcb", DBUS_SESSION_BUS_ADDRESS=bus, XDG_RUNTIME_DIR=folder)
        command = [PYTHON, "-m", "kmsmonitor", "--home", str(home), "tray", "--minimized"]
        with subprocess.Popen(command, env=env) as process:
            try:
                return asyncio.run(idle(process.pid, bus, seconds))
            finally:
                process.terminate()


def main() -> int:
    """Print the figures; the exit code says whether the targets were met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=30, help="how long to look (default 30)")
    seconds = parser.parse_args().seconds
    woke, busy, threads = measure(seconds)
    print(f"{seconds:g} s idle with {threads} threads: {woke} voluntary switches, {busy:.2f} ms on a processor")
    print(f"voluntary switches {woke:5}   target <= {SWITCHES_TARGET}")
    print(f"milliseconds       {busy:5.2f}   target <= {CPU_TARGET_MS:g}")
    return 0 if woke <= SWITCHES_TARGET and busy <= CPU_TARGET_MS else 1


if __name__ == "__main__":
    sys.exit(main())
