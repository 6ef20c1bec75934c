"""The simulator against a plain one that was written from the rules alone: 200 random scenarios, event by event."""

import random
from datetime import timedelta

import pytest

from kmsmonitor.lab.scenario import (
    ClientSpec,
    DirectorySpec,
    DnsSpec,
    HostSpec,
    MakMode,
    Scenario,
    ServiceSpec,
)
from kmsmonitor.lab.simulation.rows import Rows, client_names, summary
from kmsmonitor.lab.simulation.simulator import Simulator
from kmsmonitor.licensing.policy import Intervals, Policy
from kmsmonitor.licensing.status import Edition
from tests.lab.reference_simulator import DAY, HOUR, NOTIFICATION, Reference

SCENARIOS = 200
BATCH = 10


def spans(luck, days, chance=0.5):
    """Some intervals, in order and apart."""
    if luck.random() > chance:
        return ()
    edges = sorted(luck.sample(range(0, days * DAY, HOUR // 2), 2 * luck.randint(1, 2)))
    edges = [edge + luck.choice((0, 0, 1, 17)) for edge in edges]
    return tuple((edges[n], edges[n + 1]) for n in range(0, len(edges), 2))


def moments(luck, days):
    return tuple(sorted(luck.sample(range(0, days * DAY, HOUR), luck.randint(1, 2)))) if luck.random() < 0.25 else ()


def random_host(luck, number, days):
    return HostSpec(
        name=f"kms{number}",
        port=luck.choice((1688, 1688, 1689)),
        priority=luck.choice((0, 0, 1)),
        weight=luck.choice((0, 1, 3)),
        suffix=luck.choice(("a.test", "a.test", "b.test")),
        published=luck.choice((None, None, spans(luck, days, 1))),
        down=spans(luck, days),
        refuse=spans(luck, days, 0.2),
        refuse_editions=luck.choice(((), (), (Edition.SERVER,))),
        skew_s=luck.choice((0, 0, 0, HOUR, -3 * HOUR, 5 * HOUR)),
        intervals=luck.choice((None, None, Intervals(timedelta(hours=3), timedelta(days=2)))),
        preload=luck.choice((0, 0, 1, 3)),
        preload_renews=luck.random() < 0.5,
    )


def random_client(luck, number, days, hosts):
    count = luck.choice((1, 1, 2, 3))
    return ClientSpec(
        name=f"pc{number}",
        count=count,
        numbered=count > 1 or luck.random() < 0.3,
        edition=luck.choice((Edition.CLIENT, Edition.CLIENT, Edition.SERVER)),
        start=luck.choice((0, 0, 7 * HOUR + 13, 2 * DAY)),
        start_spread=luck.choice((0, 3 * HOUR, 2 * DAY + 1)),
        hours=luck.choice((None, None, (8 * HOUR, 17 * HOUR))),
        off=spans(luck, days),
        away=spans(luck, days),
        domain=luck.choice((None, None, "", "corp.test")),
        domain_left=luck.choice((None, None, luck.randrange(days * DAY))),
        suffixes=luck.choice(((), (), ("b.test", "a.test"), ("c.test",))),
        host=luck.choice([None, None, *(host.name for host in hosts)]),
        caching=luck.random() < 0.8,
        by_weight=luck.random() < 0.8,
        mak=luck.choice((MakMode.NONE, MakMode.NONE, MakMode.FALLBACK, MakMode.INSTALLED)),
        same_cmid=luck.random() < 0.2,
        hardware_change=moments(luck, days),
        clear_cache=moments(luck, days),
    )


def random_scenario(number):
    luck = random.Random(number)
    days = 45 if number % 10 == 0 else luck.randint(6, 24)  # 45: a changed computer's 30 days of grace run out (S9)
    hosts = tuple(random_host(luck, n, days) for n in range(luck.randint(0, 3)))
    clients = tuple(random_client(luck, n, days, hosts) for n in range(luck.randint(1, 3)))
    return Scenario(
        name=f"random-{number}",
        seed=number,
        duration=days * DAY,
        policy=Policy(
            activation_interval=timedelta(hours=24 if days == 45 else luck.choice((2, 5, 24))),
            renewal_interval=timedelta(days=luck.choice((2, 7))),
            validity=timedelta(days=40 if days == 45 else luck.choice((3, 9, 20))),
            client_threshold=luck.randint(1, 4),
            server_threshold=luck.randint(1, 3),
        ),
        hosts=hosts,
        clients=clients,
        directories=tuple(
            DirectorySpec(
                name=f"dc{n}",
                domain=luck.choice(("", "corp.test", "other.test")),
                edition=luck.choice((None, None, Edition.CLIENT)),
                down=spans(luck, days),
            )
            for n in range(luck.choice((0, 1, 1, 2)))
        ),
        dns=tuple(DnsSpec(luck.choice(("", "a.test")), spans(luck, days)) for _ in range(luck.choice((0, 1)))),
        service=luck.choice((None, ServiceSpec(spans(luck, days), luck.randint(0, 3)))),
    )


def simulated(scenario):
    """The simulator's rows in the reference's form, the hosts that were drawn, and the summary."""
    rows, drawn = [], {}

    def take(row):
        head = (row["t_s"], row["client"], row["event"])
        if row["event"] == "attempt":
            rows.append((*head, row["outcome"], row["way"], row["host"], row["count"]))
            asked = [(line["host"], line["port"]) for line in row["tried"] if line["origin"] == "dns"]
            drawn.setdefault((row["client"], row["t_s"]), []).extend(asked)
        elif row["event"] == "status":
            rows.append((*head, row["from"], row["to"]))
        elif row["event"] == "cache":
            rows.append((*head, None if row["host"] is None else (row["host"], row["port"])))

    simulator = Simulator(scenario)
    names = client_names(simulator, range(scenario.size))
    simulator = Simulator(scenario, listener=Rows(names, take), watched=names)
    simulator.run()
    return rows, drawn, summary(simulator)


def in_order(drawn):
    """Says which host was drawn next of those that are left, from what the simulator tried."""

    def chance(client, second, left):
        return next(host for host in drawn[client, second] if host in left)

    return chance


@pytest.mark.parametrize("batch", range(SCENARIOS // BATCH))
def test_the_simulator_does_what_the_rules_say_event_by_event(batch):
    for number in range(batch * BATCH, batch * BATCH + BATCH):
        scenario = random_scenario(number)
        rows, drawn, figures = simulated(scenario)
        reference = Reference(scenario, in_order(drawn))
        expected = reference.run()
        wrong = next((pair for pair in zip(rows, expected, strict=False) if pair[0] != pair[1]), None)
        assert wrong is None, f"scenario {number}: simulator {wrong[0]}, rules {wrong[1]}\n{scenario}"
        assert len(rows) == len(expected), f"scenario {number}: {rows[len(expected) :][:3]} {expected[len(rows) :][:3]}"
        assert figures["requests_per_host"] == {host.spec.name: host.requests for host in reference.hosts}
        first = next((row[0] for row in expected if row[2] == "status" and row[4] == NOTIFICATION), None)
        assert figures["first_notification_t_s"] == first


def test_the_random_scenarios_reach_every_outcome_way_and_status():
    seen = {
        row[2:5] if row[2] == "status" else row[2:4]
        for n in range(0, SCENARIOS, 2)
        for row in simulated(random_scenario(n))[0]
    }
    outcomes = {row[1] for row in seen if row[0] == "attempt"}
    assert outcomes >= {"activated", "renewed", "below_threshold", "unreachable", "no_host", "refused"}
    assert {row[2] for row in seen if row[0] == "status"} >= {"licensed", "notification", "oot_grace", "unlicensed"}
