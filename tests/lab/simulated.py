"""Scenarios for tests: TOML in, rows and summary out, with short questions about them."""

from pathlib import Path

from kmsmonitor.lab.scenario_file import read_scenario
from kmsmonitor.lab.simulation.rows import Rows, client_names, summary
from kmsmonitor.lab.simulation.simulator import Simulator

SECOND, MINUTE, HOUR, DAY = 1, 60, 3600, 86_400


class Run:
    """A scenario that has been run, every client watched."""

    def __init__(self, text, **more):
        self.scenario = read_scenario(Path("test.toml"), text)
        self.rows = []
        names = client_names(Simulator(self.scenario), range(self.scenario.size))
        self.simulator = Simulator(self.scenario, listener=Rows(names, self.rows.append), watched=names, **more)
        self.simulator.run()
        self.summary = summary(self.simulator)

    def of(self, client, event):
        return [row for row in self.rows if row["client"] == client and row["event"] == event]

    def attempts(self, client, *keys):
        """The client's attempts as (second, outcome), or (second, those keys)."""
        return [(row["t_s"], *(row[key] for key in keys or ("outcome",))) for row in self.of(client, "attempt")]

    def statuses(self, client):
        return [(row["t_s"], row["from"], row["to"]) for row in self.of(client, "status")]

    def caches(self, client):
        return [(row["t_s"], row["host"]) for row in self.of(client, "cache")]

    def tried(self, client, number=0):
        """What one attempt tried, as (way, host, answer)."""
        row = self.of(client, "attempt")[number]
        return [(line["way"], line["host"], line["answer"]) for line in row["tried"]]


def run(text, **more):
    return Run(text, **more)
