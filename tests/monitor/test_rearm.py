"""L3, H1: rearm makes a fresh client, a limited number of times, and never behind a running program's back."""

from __future__ import annotations

import pytest

from kmsmonitor.authority.identity import load_identity
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.status import LicenseStatus
from kmsmonitor.monitor.history import read_history, read_latest
from kmsmonitor.monitor.rearm import REARMS, NoRearmLeftError, rearm
from tests.monitor.living import START, Living


@pytest.fixture
def living(tmp_path):
    with Living(tmp_path) as one:
        yield one


def test_L3_a_rearmed_client_begins_as_a_fresh_one(living):
    living.start()
    before = load_identity(living.home.identity)
    living.close()
    living.clock.advance(3600)
    assert rearm(living.home, living.clock) == REARMS - 1
    state = read_latest(living.home.database)[0]
    assert (state.status, state.activated_at, state.cache) == (LicenseStatus.UNLICENSED, None, None)
    assert state.installed_at == living.clock.now() > START
    after = load_identity(living.home.identity)
    assert (after.previous_cmid, after.cmid != before.cmid) == (before.cmid, True)
    changes = [(c.what, c.data) for c in read_history(living.home.database)[1]]
    assert changes[1::-1] == [  # newest first
        ("status", {"from": "licensed", "to": "unlicensed"}),
        ("note", {"code": "rearmed", "args": [str(REARMS - 1)]}),
    ]


def test_H1_it_is_activated_again_as_a_new_client_and_the_history_goes_on(living):
    living.start()
    living.close()
    count = living.host.count
    rearm(living.home, living.clock)
    living.open()
    state = living.start().state
    assert (state.status, state.attempts) == (LicenseStatus.LICENSED, 2)
    assert living.host.count == count + 1
    assert [row.id for row in read_history(living.home.database)[0]] == [2, 1]


def test_L3_the_count_ends_and_then_nothing_is_changed(living):
    living.close()
    assert [rearm(living.home, living.clock) for _ in range(REARMS)] == [2, 1, 0]
    living.open()
    living.start()
    living.close()
    identity, state = living.home.identity.read_text(), read_latest(living.home.database)[0]
    with pytest.raises(NoRearmLeftError, match="3 times"):
        rearm(living.home, living.clock)
    assert (living.home.identity.read_text(), read_latest(living.home.database)[0]) == (identity, state)


def test_a_running_program_keeps_its_licence(living):
    state = living.start().state
    with pytest.raises(WorldError, match="Quit it"):
        rearm(living.home, living.clock)
    assert living.monitor.snapshot.state == state
