"""A household that lives in a test: the real Monitor on a plain shell, over the lab, on a clock that the test turns."""

import threading
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.clock import VirtualClock
from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.monitor.home import Home, find_home
from kmsmonitor.monitor.settings import Loaded, Settings
from kmsmonitor.monitor.setup import open_household
from kmsmonitor.monitor.shell import PlainShell

START = datetime(2026, 3, 2, 8, tzinfo=UTC)  # a Monday
PATIENCE = 30.0  # seconds for what takes milliseconds


def eventually(done) -> None:
    """Wait for what another thread does on its own: a host counts when it comes to it."""
    pause = threading.Event()
    for _ in range(int(PATIENCE / 0.01)):
        if done():
            return
        pause.wait(0.01)
    raise AssertionError("it never came")


class Living:
    """Organisation, household and time. `open` may be called again after `close`: the home stays."""

    def __init__(self, folder: Path, *, clients: int = 24, hosts: int = 1) -> None:
        self.home: Home = find_home(str(folder))
        self.clock = VirtualClock(START, 0)
        self.organisation = Organisation("lab.test", hosts, clients, self.clock)
        self.seen = []
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self._stack.enter_context(self.organisation)
        self._stack.callback(self.close)
        self.open()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    @property
    def host(self):
        return self.organisation.hosts[0]

    @property
    def settings(self) -> Settings:
        return Settings(
            discovery_nameservers=(self.organisation.describe().nameserver,), discovery_suffixes=("lab.test",)
        )

    def open(self) -> None:
        self.shell = PlainShell(SystemClock().monotonic)
        self.household = open_household(self.home, self.shell, self.clock, Loaded(self.settings))
        self.monitor = self.household.monitor
        self.monitor.subscribe(self.seen.append)

    def close(self) -> None:
        self.household.close()

    def until(self, done) -> None:
        """Let the monitor's thread run until `done()`."""
        assert self.shell.run_until(done, limit=PATIENCE), f"still waiting: {self.monitor.snapshot}"

    def land(self):
        """Let the attempt under way end; the picture afterwards."""
        self.until(lambda: self.monitor.snapshot.state.flight is None)
        return self.monitor.snapshot

    def start(self):
        self.monitor.start()
        return self.land()

    def activate(self):
        self.monitor.activate()
        return self.land()

    def until_stage(self, stage) -> None:
        self.until(lambda: self.monitor.snapshot.activity and self.monitor.snapshot.activity.stage == stage)

    def after(self, **span):
        """Time passes, and the timer fires."""
        self.clock.advance(timedelta(**span).total_seconds())
        self.monitor.tick()
        return self.land()
