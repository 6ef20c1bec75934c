"""`kmsmonitor activate`: one attempt now, by this process or by the one that already watches this licence."""

from __future__ import annotations

import argparse
from typing import Any

from kmsmonitor.cli import NO, OK
from kmsmonitor.cli.render import print_json, rows, warn
from kmsmonitor.clock import SystemClock
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.status import OutcomeKind, Way
from kmsmonitor.monitor.explain import attempt_json
from kmsmonitor.monitor.home import Home, find_home
from kmsmonitor.monitor.ipc import ask_running
from kmsmonitor.monitor.setup import ActivatorBusyError, Household, open_household
from kmsmonitor.monitor.shell import PlainShell

_GOOD = {OutcomeKind.ACTIVATED.value, OutcomeKind.RENEWED.value}


def run(args: argparse.Namespace) -> int:
    """Make the attempt and print how it ended."""
    return print_attempt(find_home(args.home), args.way, as_json=args.json)


def print_attempt(home: Home, way: str | None, *, as_json: bool) -> int:
    """Make one attempt, print how it ended, and give the exit code.

    Raises:
        WorldError: no attempt can be made.
    """
    document = attempt_now(home, way)
    if as_json:
        print_json(document)
    else:
        show_attempt(document)
    return OK if document["outcome"] in _GOOD else NO


def attempt_now(home: Home, way: str | None) -> dict[str, Any]:
    """One attempt, by this process or by the one that already watches this licence; the object that JSON shows.

    Raises:
        ActivatorBusyError: the other one has an attempt under way.
        WorldError: no attempt can be made.
    """
    clock = SystemClock()
    shell = PlainShell(clock.monotonic)
    try:
        household = open_household(home, shell, clock)
    except ActivatorBusyError:
        return _by_the_running_one(home, way)
    return _by_ourselves(household, shell, way)


def _by_ourselves(household: Household, shell: PlainShell, way: str | None) -> dict[str, Any]:
    monitor = household.monitor
    try:
        for problem in household.loaded.problems:
            warn(str(problem))
        before = monitor.snapshot.state.attempts
        monitor.activate(Way(way) if way else None)
        if monitor.snapshot.state.attempts == before:
            raise _never_attempts()
        shell.run_until(lambda: monitor.snapshot.state.flight is None)
        return attempt_json(monitor.snapshot.recent[0])
    except KeyboardInterrupt:
        monitor.cancel()
        shell.run_until(lambda: monitor.snapshot.state.flight is None, limit=2)
        raise
    finally:
        household.close()


def _by_the_running_one(home: Home, way: str | None) -> dict[str, Any]:
    """The window or tray that holds the licence makes the attempt and tells us."""
    answer = ask_running(home.socket, {"do": "activate", "way": way}, wait=180)
    if answer is None or "error" in answer:
        raise _refused("silent" if answer is None else str(answer["error"]))
    return answer


def _refused(why: str) -> WorldError:
    """What the running program said instead of an outcome (ui/door.py)."""
    match why:
        case "never":
            return _never_attempts()
        case "cancelled":
            return WorldError("cancelled", "The attempt was stopped in the window of the kmsmonitor that is running.")
        case "busy":
            sentence = "An attempt of the kmsmonitor that is running is under way (0xC004E028)."
        case _:
            sentence = "Another kmsmonitor makes the attempts on this computer and does not answer."
    return ActivatorBusyError("activator_busy", sentence, remedy="Wait a moment and ask again.")


def _never_attempts() -> WorldError:
    return WorldError(
        "never_attempts",
        "This computer makes no attempts: it is activated for good, or is no volume client.",
        remedy="Nothing needs to be done.",
    )


def show_attempt(document: dict[str, Any]) -> None:
    """An attempt for a person to read."""
    print(document["message"])
    lines = [("outcome", document["outcome"])]
    lines += [("tried", _tried(line)) for line in document["tried"]]
    if document["code"]:
        lines.append(("code", document["code"]))
    if document["remedy"]:
        lines.append(("next step", document["remedy"]))
    lines.append(("took", f"{document['duration_s']:.3f} s"))
    rows(lines)


def _tried(line: dict[str, Any]) -> str:
    if line["host"] is None:
        return f"{line['way']}: {line['answer']}. {line['detail'] or ''}".rstrip()
    port = f":{line['port']}" if line["port"] else ""
    where = f"{line['host']}{port}" + (f" ({line['origin']})" if line["origin"] else "")
    reason = f": {line['detail']}" if line["detail"] else ""
    return f"{where} {line['answer']}{reason}"
