"""Whole processes, measured from outside: wall seconds and peak memory, in interleaved rounds."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.clock import VirtualClock
from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.monitor.home import find_home
from kmsmonitor.monitor.settings import Loaded, Settings
from kmsmonitor.monitor.setup import open_household
from kmsmonitor.monitor.shell import PlainShell

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Run:
    """One process from start to end."""

    wall_ms: float
    cpu_ms: float
    peak_mib: float


def environment(**more: str) -> dict[str, str]:
    """Both sides of a comparison run in it."""
    dropped = ["KMSMONITOR_HOME", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"]
    dropped += ["PYTHONDONTWRITEBYTECODE"]  # or every start would compile us, and nobody else
    kept = {key: value for key, value in os.environ.items() if key not in dropped}
    return kept | {"PYTHONPATH": str(HERE.parents[1]), "QT_QPA_PLATFORM": "offscreen"} | more


def run(command: Sequence[str], env: Mapping[str, str]) -> Run:
    """Run it and wait for its end.

    Raises:
        RuntimeError: it failed.
    """
    begin = time.perf_counter()
    process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command} ended with {process.returncode}")
    return Run(wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024)


def interleaved(commands: Mapping[str, Sequence[str]], env: Mapping[str, str], rounds: int) -> dict[str, list[Run]]:
    """Each command once a round, so that the machine's mood falls on all alike; the first round only warms."""
    taken: dict[str, list[Run]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            one = run(command, env)
            if number:
                taken[name].append(one)
    return taken


def licensed_home(folder: Path) -> Path:
    """A home as a computer has it on an ordinary day: activated, a year of history, nothing due."""
    start = SystemClock().now()
    clock = VirtualClock(start, 0)
    shell = PlainShell(SystemClock().monotonic)
    with Organisation(clients=24, clock=clock) as there:
        settings = Settings(discovery_nameservers=(there.describe().nameserver,), discovery_suffixes=("lab.test",))
        household = open_household(find_home(str(folder)), shell, clock, Loaded(settings))
        for _ in range(52):
            household.monitor.activate()
            shell.run_until(lambda: household.monitor.snapshot.state.flight is None)
        household.close()
    return folder


PYTHON = sys.executable
