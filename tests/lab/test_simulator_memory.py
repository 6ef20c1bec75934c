"""Remembering what `step` has said changes nothing but the time that it takes."""

from dataclasses import fields
from datetime import timedelta

import pytest

from kmsmonitor.lab.scenario import BEGIN, ClientSpec, HostSpec, Scenario
from kmsmonitor.lab.simulation.remembered import shifted
from kmsmonitor.lab.simulation.rows import summary
from kmsmonitor.lab.simulation.simulator import Simulator
from kmsmonitor.licensing.events import AttemptEnded, DomainLeft, HardwareChanged, RoadOpened, Started, Tick
from kmsmonitor.licensing.machine import step
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.state import LicenseState, fresh
from kmsmonitor.licensing.status import OutcomeKind, Way
from tests.lab.simulated import DAY, HOUR
from tests.lab.test_simulator_reference import random_scenario


def both(scenario, prepare=lambda _: None):
    """The same scenario, with and without remembering."""
    told = []
    for remember in (True, False):
        simulator = Simulator(scenario, remember=remember)
        prepare(simulator)
        simulator.run()
        told.append((summary(simulator), list(simulator.states), [h.per_minute for h in simulator.world.hosts]))
    return told


@pytest.mark.parametrize("batch", range(6))
def test_random_scenarios_end_alike(batch):
    for number in range(batch * 10, batch * 10 + 10):
        remembered, asked = both(random_scenario(number))
        assert remembered == asked, number


CROWD = Scenario(
    name="crowd",
    duration=60 * DAY,
    hosts=(HostSpec(name="kms1", loss=0.1, down=((20 * DAY, 21 * DAY + 17),)), HostSpec(name="kms2", loss=0.05)),
    clients=(
        ClientSpec(name="pc", count=300, numbered=True, start_spread=7 * DAY),
        ClientSpec(name="day", count=100, numbered=True, start_spread=HOUR, hours=(8 * HOUR, 17 * HOUR)),
    ),
    policy=Policy(start_jitter=timedelta(minutes=20)),
)


def test_a_crowd_ends_alike():
    remembered, asked = both(CROWD)
    assert remembered == asked


def test_where_there_is_room_for_little_it_ends_alike_too():
    def narrow(simulator):
        simulator._memory._room = 7

    remembered, asked = both(CROWD, narrow)
    assert remembered == asked


def test_where_no_two_live_alike_it_stops_remembering_and_ends_alike(monkeypatch):
    monkeypatch.setattr("kmsmonitor.lab.simulation.simulator._WEIGHED_EVERY", 300)
    simulator = Simulator(CROWD)
    simulator.run()
    assert not simulator._remembers
    asked = Simulator(CROWD, remember=False)
    asked.run()
    assert summary(simulator) == summary(asked)
    assert list(simulator.states) == list(asked.states)


def test_those_who_live_alike_are_asked_about_once():
    alike = Scenario(
        name="alike",
        duration=100 * DAY,
        hosts=(HostSpec(name="kms1", preload=40, preload_renews=True),),
        clients=(ClientSpec(name="pc", count=1000, numbered=True, start_spread=7 * DAY),),
    )
    simulator = Simulator(alike)
    simulator.run()
    assert simulator.events > 28_000
    assert simulator._memory.asked < 500


def test_every_time_of_a_state_is_shifted():
    times = {f.name for f in fields(LicenseState) if "datetime" in str(f.type)}
    state = LicenseState(installed_at=BEGIN, **dict.fromkeys(times - {"installed_at"}, BEGIN))
    later = shifted(state, 90)
    assert {getattr(later, name) for name in times} == {BEGIN + timedelta(seconds=90)}
    assert shifted(later, -90) == state


def test_step_knows_no_calendar():
    """A life, and the same one 1234567 seconds later: each state and each effect is the same one, shifted."""
    policy, shift = Policy(), 1_234_567
    yes = Outcome(kind=OutcomeKind.ACTIVATED, way=Way.AD)
    no = Outcome(kind=OutcomeKind.UNREACHABLE, way=Way.KMS)
    life = [
        (0, Started(timedelta(seconds=9))), (9, Tick()), (9, AttemptEnded(1, no)), (20, RoadOpened("network")),
        (129, Tick()), (129, AttemptEnded(2, yes)), (7 * DAY + 129, Tick()), (7 * DAY + 130, AttemptEnded(3, no)),
        (8 * DAY, HardwareChanged(significant=True)), (8 * DAY, AttemptEnded(4, no)), (39 * DAY, Tick()),
        (40 * DAY, AttemptEnded(5, yes)), (41 * DAY, DomainLeft()), (250 * DAY, Tick()),
    ]  # fmt: skip
    now, then = fresh(BEGIN), fresh(BEGIN + timedelta(seconds=shift))
    for second, event in life:
        first = step(now, event, BEGIN + timedelta(seconds=second), policy)
        other = step(then, event, BEGIN + timedelta(seconds=second + shift), policy)
        assert shifted(first.state, shift) == other.state
        assert first.effects == other.effects
        now, then = first.state, other.state
