"""A scenario in the simulator, and the same one with real processes, DNS and RPC over loopback: the same outcomes.

Every client is a process of its own with its own home; being off is having ended. All clocks stand still between two
moments that matter, so that both tellings can be compared to the second.
"""

import json
import subprocess
import sys
from pathlib import Path

from kmsmonitor.lab.clock import VirtualClock
from kmsmonitor.lab.kms_host import HostFault
from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.lab.scenario import BEGIN, inside
from kmsmonitor.licensing.status import Edition
from kmsmonitor.wire.endpoint import format_endpoint
from tests.lab.simulated import DAY, Run

ROOT = Path(__file__).resolve().parents[2]
SCENARIO = """
duration = "26d"
[[host]]
name = "kms1"
preload = 23
preload_renews = true
down = [["13d", "15d"]]
[[client]]
name = "pc"
off = [["20d", "25d"]]
[[client]]
name = "late"
start = "5h"
[[client]]
name = "srv"
edition = "server"
start = "7h"
off = [["1d", "13d"]]
"""


class Computer:
    """One client, as long as it runs."""

    def __init__(self, home, spec, dns):
        self.home, self.spec = home, spec
        self.attempts, self.statuses = [], []
        self.process = self.wake = None
        home.mkdir()
        (home / "settings.toml").write_text(
            f'[authority]\nkind = "standalone"\n[product]\nedition = "{spec.edition.value}"\n'
            f'[discovery]\nnameservers = ["{dns}"]\nsuffixes = ["lab.test"]\n',
            encoding="utf-8",
        )

    def runs(self, second):
        return second >= self.spec.start and not inside(self.spec.off, second)

    def start(self, second):
        command = [sys.executable, ROOT / "tests" / "servers" / "client_process.py", self.home, str(second)]
        self.process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self.hear(second)

    def move(self, second):
        self.process.stdin.write(f"{second}\n")
        self.process.stdin.flush()
        self.hear(second)

    def hear(self, second):
        told = json.loads(self.process.stdout.readline())
        self.attempts += [(second, *attempt) for attempt in told["attempts"]]
        if not self.statuses or self.statuses[-1][1] != told["status"]:
            self.statuses.append((second, told["status"]))
        self.wake = told["wake"]

    def stop(self):
        if self.process is not None:
            self.process.communicate(timeout=30)
        self.process = self.wake = None


class Telling:
    """The scenario with everything real but the clock."""

    def __init__(self, scenario, folder):
        self.scenario = scenario
        self.second = 0
        self.clock = VirtualClock(BEGIN, 0.0)
        (spec,) = scenario.hosts
        self.spec = spec
        self.organisation = Organisation("lab.test", 1, spec.preload, self.clock, directory=False)
        ready = self.organisation.start()
        dns = format_endpoint(*ready.nameserver)
        self.computers = [Computer(folder / client.name, client, dns) for client in scenario.clients]
        self.renewal = 7 * DAY

    def tell(self):
        """From the first second to the last."""
        while self.second < self.scenario.duration:
            self.happen()
            later = self.fixed_moments() | {c.wake for c in self.computers if c.wake is not None}
            following = min((s for s in later if s > self.second), default=self.scenario.duration)
            self.clock.advance(following - self.second)
            self.second = following

    def fixed_moments(self):
        edges = {edge for client in self.scenario.clients for span in client.off for edge in span}
        edges |= {edge for span in self.spec.down for edge in span}
        return edges | {client.start for client in self.scenario.clients} | {self.renewal}

    def happen(self):
        (host,) = self.organisation.hosts
        host.fault = HostFault.CLOSED if inside(self.spec.down, self.second) else HostFault.NONE
        if self.second == self.renewal:
            down = host.fault is HostFault.CLOSED
            if not down:
                host.preload(self.spec.preload, Edition.CLIENT)
            self.renewal += 2 * 3600 if down else 7 * DAY
        for computer in self.computers:
            if not computer.runs(self.second):
                computer.stop()
            elif computer.process is None:
                computer.start(self.second)
        for computer in self.computers:
            if computer.wake is not None and computer.wake <= self.second:
                computer.move(self.second)

    def close(self):
        for computer in self.computers:
            computer.stop()
        self.organisation.stop()


def test_real_processes_over_loopback_tell_the_same_story(tmp_path):
    simulated = Run(SCENARIO)
    telling = Telling(simulated.scenario, tmp_path)
    try:
        telling.tell()
    finally:
        telling.close()
    for computer in telling.computers:
        name = computer.spec.name
        assert computer.attempts == simulated.attempts(name, "outcome", "count"), name
        went = [(second, after) for second, _, after in simulated.statuses(name)]
        assert [status for status in computer.statuses if status[1] != "unlicensed"] == went
    outcomes = {outcome for computer in telling.computers for _, outcome, _ in computer.attempts}
    assert outcomes == {"activated", "renewed", "below_threshold", "unreachable"}
    assert telling.organisation.hosts[0].counters.requests == simulated.summary["requests_per_host"]["kms1"]
