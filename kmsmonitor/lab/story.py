"""The demo's story: one client of a small organisation, told in virtual time with everything else real.

Real DNS, real RPC, the real Monitor and its database; only the clock is the lab's. Client and host share its day, so
what is shown here is what the tray does.

    day 1    the client asks: 24 of the 25 computers that the host wants; it waits and asks again every two hours
             the 25th computer comes; the client is activated and counts down from 180 days
    day 8    the first renewal, without a word
    day 17   the laptop leaves the company network; two renewals are missed and the icon asks for attention
    day 33   the VPN is up again; the client renews at once
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kmsmonitor.clock import Clock
from kmsmonitor.lab.clock import VirtualClock
from kmsmonitor.lab.kms_host import HostFault
from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.licensing.machine import next_deadline
from kmsmonitor.monitor.home import Home
from kmsmonitor.monitor.monitor import Monitor
from kmsmonitor.monitor.settings import Loaded, Settings
from kmsmonitor.monitor.settings_writer import save_settings
from kmsmonitor.monitor.setup import Household, open_household
from kmsmonitor.monitor.shell import Shell

DOMAIN = "lab.test"
NEIGHBOURS = 23  # with our client 24: one too few
COMES_AFTER = timedelta(hours=1, minutes=30)
LEAVES_AFTER = timedelta(days=16)
RETURNS_AFTER = timedelta(days=32)
NEIGHBOURS_ASK_EVERY = timedelta(days=7)  # as every client does, or the host would forget them (H3)


class Chapter(StrEnum):
    """Where the story stands."""

    WAITING = "waiting"
    ACTIVATED = "activated"
    AWAY = "away"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class _Turn:
    """Something that the world does at a moment of its own."""

    at: datetime
    chapter: Chapter


class Story:
    """Runs the lab, the client and the virtual clock; call `step` as often as you like to let time pass."""

    def __init__(self, home: Home, shell: Shell, clock: Clock) -> None:
        self.began = clock.now()
        self.clock = VirtualClock(self.began, 0.0)
        self.organisation = Organisation(DOMAIN, 1, NEIGHBOURS, self.clock)
        self.chapter = Chapter.WAITING
        self._neighbours = NEIGHBOURS
        self._asked_at = self.began
        self._turns = [
            _Turn(self.began + COMES_AFTER, Chapter.ACTIVATED),
            _Turn(self.began + LEAVES_AFTER, Chapter.AWAY),
            _Turn(self.began + RETURNS_AFTER, Chapter.BACK),
        ]
        ready = self.organisation.start()
        settings = Settings(discovery_nameservers=(ready.nameserver,), discovery_suffixes=(DOMAIN,))
        try:
            self._household: Household = open_household(home, shell, self.clock, Loaded(settings))
            save_settings(home, settings)  # for whoever looks closer: a diagnosis reads them from there
        except BaseException:
            self.organisation.stop()
            raise

    @property
    def monitor(self) -> Monitor:
        """The client's monitor: the very one that the tray uses."""
        return self._household.monitor

    @property
    def elapsed(self) -> timedelta:
        """Virtual time since the story began."""
        return self.clock.now() - self.began

    @property
    def asked(self) -> int:
        """The host's count: how many computers have asked it."""
        return self.organisation.hosts[0].count

    def step(self, virtual: timedelta) -> None:
        """Let at most `virtual` pass: up to what comes next. While an attempt is under way time stands still."""
        if self.monitor.snapshot.state.flight is not None:
            return
        now = self.clock.now()
        until = now + virtual
        due = next_deadline(self.monitor.snapshot.state, self.monitor.snapshot.policy)
        for moment in (due, self._turns[0].at if self._turns else None, self._asked_at + NEIGHBOURS_ASK_EVERY):
            if moment is not None and now < moment < until:
                until = moment
        self.clock.advance((until - now).total_seconds())
        self._world(until)
        self.monitor.tick()

    def close(self) -> None:
        """Stop everything."""
        self._household.close()
        self.organisation.stop()

    def _world(self, now: datetime) -> None:
        host = self.organisation.hosts[0]
        if now - self._asked_at >= NEIGHBOURS_ASK_EVERY and self.chapter is not Chapter.AWAY:
            host.preload(self._neighbours)  # the same computers again: each renews its record (H3)
            self._asked_at = now
        if not self._turns or now < self._turns[0].at:
            return
        self.chapter = self._turns.pop(0).chapter
        if self.chapter is Chapter.ACTIVATED:
            self._neighbours += 1
            host.preload(self._neighbours)
        elif self.chapter is Chapter.AWAY:
            host.fault = HostFault.CLOSED
        else:
            host.preload(self._neighbours)
            host.fault = HostFault.NONE
            self.monitor.road_opened("vpn")
