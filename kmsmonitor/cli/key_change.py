"""Tells whoever watches the licence that there is a key of another kind, and waits for what comes of it (M4)."""

from __future__ import annotations

from typing import Any

from kmsmonitor.clock import SystemClock
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.events import KeyChanged
from kmsmonitor.licensing.facts import permanent
from kmsmonitor.licensing.status import Channel
from kmsmonitor.monitor.explain import attempt_json
from kmsmonitor.monitor.home import Home
from kmsmonitor.monitor.ipc import ask_running
from kmsmonitor.monitor.setup import ActivatorBusyError, Household, open_household
from kmsmonitor.monitor.shell import PlainShell

_PATIENCE_S = 180.0  # an attempt takes two minutes at most, and one may be under way already


def change_key(home: Home, channel: Channel) -> dict[str, Any] | None:
    """Enter the change, by this process or the one that runs, and make the attempt that follows; what JSON shows of it.

    None where no attempt follows: the computer is activated for good by this very key.

    Raises:
        WorldError: whoever watches the licence does not answer; the change is not entered.
    """
    clock = SystemClock()
    shell = PlainShell(clock.monotonic)
    try:
        household = open_household(home, shell, clock)
    except ActivatorBusyError:
        return _by_the_running_one(home, channel)
    return _by_ourselves(household, shell, channel)


def _by_ourselves(household: Household, shell: PlainShell, channel: Channel) -> dict[str, Any] | None:
    monitor = household.monitor
    try:
        before = monitor.snapshot.state.attempts
        monitor.tell(KeyChanged(channel))
        state = monitor.snapshot.state
        if state.flight is None and state.attempts == before and not permanent(state):
            monitor.activate()
        shell.run_until(lambda: monitor.snapshot.state.flight is None)
        done = monitor.snapshot
        return attempt_json(done.recent[0]) if done.state.attempts > before else None
    finally:
        household.close()


def _by_the_running_one(home: Home, channel: Channel) -> dict[str, Any] | None:
    answer = ask_running(home.socket, {"do": "key", "channel": channel.value}, wait=_PATIENCE_S)
    if answer is None or "error" in answer:
        raise WorldError(
            "activator_busy",
            "Another kmsmonitor watches this licence and does not answer; it has not taken the change up.",
            remedy="Close its window (Quit in its menu) and repeat the command.",
        )
    return answer if "outcome" in answer else None
