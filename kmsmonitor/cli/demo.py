"""`kmsmonitor demo`: the story in a window, or as live text where there is no display."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from datetime import timedelta

from kmsmonitor.cli import OK
from kmsmonitor.cli.render import span
from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.scenario import DAY_S
from kmsmonitor.lab.scenario_file import load_scenario, observed_index
from kmsmonitor.lab.simulation.rows import Row, Rows, summary
from kmsmonitor.lab.simulation.simulator import Simulator
from kmsmonitor.lab.simulation.timeline import timeline
from kmsmonitor.lab.story import Chapter, Story
from kmsmonitor.licensing.forecast import Forecast
from kmsmonitor.monitor.explain import message
from kmsmonitor.monitor.home import lab_home
from kmsmonitor.monitor.shell import PlainShell
from kmsmonitor.monitor.snapshot import Snapshot

FRAME_S = 0.05
END = timedelta(days=36)
SCENARIO_STEP_S = 21_600  # virtual seconds a frame: five days a second
# Virtual time a real second: slow enough to read while it waits for the 25th computer, then days fly.
SPEEDS = {
    Chapter.WAITING: timedelta(minutes=30),
    Chapter.ACTIVATED: timedelta(days=3),
    Chapter.AWAY: timedelta(days=3),
    Chapter.BACK: timedelta(days=2),
}
CHAPTERS = {
    Chapter.ACTIVATED: "the 25th computer of the organisation has asked the host",
    Chapter.AWAY: "the laptop leaves the company network",
    Chapter.BACK: "the VPN is up: the road to the host is open again",
}


def run(args: argparse.Namespace) -> int:
    """Tell the story, or play a scenario."""
    if args.scenario:
        return play(args.scenario)
    if args.terminal or not _display():
        return _in_terminal()
    from kmsmonitor.app import run_demo

    return run_demo()


def play(name: str, frame_s: float = FRAME_S) -> int:
    """A scenario as live text: what becomes of its observed client, and day by day on a terminal of all of them.

    Raises:
        ScenarioError: there is no such scenario, or it says what cannot be.
    """
    scenario = load_scenario(name)
    watched = observed_index(scenario, scenario.observe) if scenario.observe else 0
    rows: list[Row] = []
    simulator = Simulator(scenario, listener=Rows({watched or 0: ""}, rows.append), watched={watched or 0})
    live = sys.stdout.isatty()
    print(f"{scenario.name}: {scenario.size} computers in virtual time; told of {scenario.observe or 'the first one'}.")
    while simulator.second < scenario.duration:
        simulator.advance(simulator.second + SCENARIO_STEP_S)
        for line in timeline([row for row in rows if row["event"] == "status"]):
            print(f"{chr(13) + chr(27) + '[K' if live else ''}{line}", flush=True)
        rows.clear()
        if live:
            print(f"\r\033[K{_standing(simulator)}", end="", flush=True)
        time.sleep(frame_s)
    print(f"{chr(13) + chr(27) + '[K' if live else ''}{_standing(simulator)}")
    return OK


def _standing(simulator: Simulator) -> str:
    by_status = summary(simulator)["clients_by_status"]
    return f"day {simulator.second // DAY_S:>3}  {', '.join(f'{status} {n}' for status, n in by_status.items())}"


def _display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _in_terminal() -> int:
    clock = SystemClock()
    shell = PlainShell(clock.monotonic)
    with tempfile.TemporaryDirectory(prefix="kmsmonitor-demo-") as folder:
        story = Story(lab_home(folder), shell, clock)
        teller = _Teller(story)
        try:
            story.monitor.subscribe(teller.hear)
            story.monitor.start()
            while story.elapsed < END:
                shell.run_until(lambda: story.monitor.snapshot.state.flight is None)
                story.step(SPEEDS[story.chapter] * FRAME_S)
                teller.turn()
                time.sleep(FRAME_S)
            shell.run_until(lambda: story.monitor.snapshot.state.flight is None)
            teller.end()
        finally:
            story.close()
    return OK


class _Teller:
    """Prints what changes, one line each, and on a terminal the countdown in place."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._attempts = 0
        self._urgency = ""
        self._chapter = story.chapter
        self._live = sys.stdout.isatty()
        print(
            "An organisation in a box: one KMS host, its DNS, and this client. Virtual time; everything else is real."
        )
        host = story.organisation.describe().hosts[0]
        print(
            f"{host.name} on {host.address}:{host.port} has counted {host.count} computers; it activates from 25 on.\n"
        )

    def hear(self, snapshot: Snapshot) -> None:
        """A new picture from the monitor."""
        if snapshot.recent and snapshot.recent[0].id > self._attempts:
            self._attempts = snapshot.recent[0].id
            outcome = snapshot.recent[0].outcome
            if outcome.success or outcome.kind.value == "below_threshold" or snapshot.state.failures <= 1:
                self._say(f"{message(outcome)} {_next(snapshot)}")
        urgency = snapshot.forecast.urgency.value
        if urgency != self._urgency and urgency in ("attention", "ok", "problem"):
            if self._urgency:
                self._say(f"icon: {urgency}{_missed(snapshot.forecast)}")
            self._urgency = urgency

    def turn(self) -> None:
        """A step of the story has been made."""
        if self._story.chapter is not self._chapter:
            self._chapter = self._story.chapter
            self._say(CHAPTERS[self._chapter])
        if self._live:
            print(f"\r\033[K{self._stamp()}  {_countdown(self._story.monitor.snapshot)}", end="", flush=True)

    def end(self) -> None:
        """The last line."""
        self._say(_countdown(self._story.monitor.snapshot))
        print("\nThe same in a window: `kmsmonitor demo` with a display. Your own lab: `kmsmonitor lab up`.")

    def _say(self, text: str) -> None:
        print(f"{chr(13) + chr(27) + '[K' if self._live else ''}{self._stamp()}  {text}", flush=True)

    def _stamp(self) -> str:
        elapsed = self._story.elapsed
        return f"day {elapsed.days + 1:>3} {elapsed.seconds // 3600:02}:{elapsed.seconds % 3600 // 60:02}"


def _next(snapshot: Snapshot) -> str:
    ahead = snapshot.forecast
    if ahead.next_attempt_at is None or ahead.next_attempt_kind is None:
        return ""
    return f"Next {ahead.next_attempt_kind.value} in {span(ahead.next_attempt_at - snapshot.at)}."


def _missed(ahead: Forecast) -> str:
    return f" ({ahead.renewals_missed} renewals missed)" if ahead.renewals_missed else ""


def _countdown(snapshot: Snapshot) -> str:
    ahead = snapshot.forecast
    if ahead.remaining is None:
        return f"not activated yet. {_next(snapshot)}"
    return f"activated, {span(ahead.remaining)} left. {_next(snapshot)}"
