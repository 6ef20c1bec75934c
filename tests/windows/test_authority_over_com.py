"""The whole authority, its worker threads and COM together: read, asked, refused."""

from __future__ import annotations

from contextlib import contextmanager

import pytest

from kmsmonitor.authority.base import Owner
from kmsmonitor.authority.windows.authority import WindowsAuthority
from kmsmonitor.authority.windows.com import com_session, com_thread, connect
from kmsmonitor.authority.windows.ports import WmiError
from kmsmonitor.authority.windows.worker import WmiWorker
from kmsmonitor.clock import SystemClock
from kmsmonitor.licensing.effects import StartAttempt
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.state import fresh
from kmsmonitor.licensing.status import LicenseStatus, OutcomeKind, Trigger, Way
from kmsmonitor.network.deadline import Cancel
from tests.authority.windows import machines
from tests.windows import com_standin

START = StartAttempt(id=1, trigger=Trigger.USER, way=None, renewal=True)


def authority_of(machine):
    @contextmanager
    def open_session():
        with com_thread():
            session = connect(locator=com_standin.locator(machine))
            try:
                yield session
            finally:
                session.close()

    return WindowsAuthority(
        SystemClock(), open_session=open_session, registry=machine, event_log=machine, rights=machine
    )


def attempt(authority, machine):
    machine.now = SystemClock().now()
    return authority.attempt(fresh(machine.now), START, cancel=Cancel(), progress=lambda _stage, _host=None: None)


def test_it_is_an_owner():
    assert isinstance(authority_of(machines.healthy()), Owner)


@pytest.mark.parametrize(
    "name", ["healthy", "directory", "mak", "retail", "evaluation", "notification", "office", "windows_7"]
)
def test_each_computer_is_read_and_mapped(name):
    authority = authority_of(machines.ALL[name]())
    reading = authority.read(machines.NOW)
    assert authority.facts(reading).status is reading.products[0].status
    assert str(authority.product.activation_id) == machines.SKU
    assert str(authority.identity.cmid) == machines.CMID


def test_renewal_through_com_and_the_next_reading_shows_it():
    machine = machines.healthy()
    authority = authority_of(machine)
    authority.read(machines.NOW)
    outcome = attempt(authority, machine)
    assert (outcome.kind, outcome.way, outcome.count) == (OutcomeKind.RENEWED, Way.KMS, 31)
    after = authority.read(machines.NOW)
    assert after.products[0].remaining.total_seconds() == machines.FULL_LEASE * 60


def test_failure_through_com_keeps_inner_codes():
    machine = machines.in_notification_mode()
    authority = authority_of(machine)
    outcome = attempt(authority, machine)
    assert (outcome.kind, outcome.code) == (OutcomeKind.UNREACHABLE, 0xC004F074)
    assert [t.code for t in outcome.tried] == [0x800706BA, 0x800705B4]


def test_broken_service_is_told_with_a_next_step():
    with pytest.raises(WorldError) as caught:
        authority_of(machines.broken_service()).read(machines.NOW)
    assert "0x80070422" in caught.value.sentence
    assert caught.value.remedy


def test_denied_service_leaves_a_reading_with_gaps():
    reading = authority_of(machines.access_denied()).read(machines.NOW)
    assert reading.products[0].status is LicenseStatus.LICENSED
    assert reading.gaps


def test_this_system_without_a_licensing_service_says_so_in_words():
    """Wine: no product with a key can be named, and nothing crashes in any of the threads."""
    authority = WindowsAuthority(SystemClock())
    for _ in range(5):
        with pytest.raises(WorldError) as caught:
            authority.read(SystemClock().now())
        assert caught.value.sentence.endswith(".")
    outcome = authority.attempt(fresh(machines.NOW), START, cancel=Cancel(), progress=lambda _stage, _host=None: None)
    assert outcome.kind is OutcomeKind.FAILED


def test_errors_leave_the_worker_without_com_objects():
    worker = WmiWorker(com_session)

    def fails(session):
        rows = session.select("Win32_OperatingSystem", ("Caption",))
        rows[0].call("NoSuchMethod")

    for _ in range(20):
        with pytest.raises(WmiError):
            worker.run(fails, limit=60)
    names = worker.run(
        lambda session: [row.get("Caption") for row in session.select("Win32_OperatingSystem", ("Caption",))], limit=60
    )
    assert len(names) == 1
