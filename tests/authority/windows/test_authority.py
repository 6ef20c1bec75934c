"""Windows as the owner of the licence, over the ports: how often it is read, what an attempt may cost."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from datetime import timedelta
from uuid import UUID

import pytest

from kmsmonitor.authority.base import Owner
from kmsmonitor.authority.windows.authority import READ_AT_MOST_EVERY, WindowsAuthority
from kmsmonitor.authority.windows.com import error_of, plain, wmi_error
from kmsmonitor.authority.windows.registry import WINDOWS_KEY
from kmsmonitor.authority.windows.worker import SlowError, WmiWorker
from kmsmonitor.licensing.effects import StartAttempt
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.product import Edition
from kmsmonitor.licensing.state import fresh
from kmsmonitor.licensing.status import OutcomeKind, Trigger, Way
from kmsmonitor.network.deadline import Cancel
from kmsmonitor.network.errors import Cancelled
from tests.authority.windows import machines
from tests.authority.windows.machines import NOW


class FixedClock:
    def now(self):
        return NOW

    def monotonic(self):
        return 0.0


def opener(machine):
    @contextmanager
    def open_session():
        machine.sessions = getattr(machine, "sessions", 0) + 1
        yield machine

    return open_session


def authority_of(machine):
    return WindowsAuthority(
        FixedClock(),
        open_session=opener(machine),
        registry=machine,
        event_log=machine,
        rights=machine,
        workstation="PC-17",
    )


def attempt(authority, *, way=None, cancel=None):
    start = StartAttempt(id=1, trigger=Trigger.USER, way=way, renewal=True)
    return authority.attempt(fresh(NOW), start, cancel=cancel or Cancel(), progress=lambda _stage, _host=None: None)


# ---------------------------------------------------------------- reading


def test_it_is_an_owner_of_the_licence():
    assert isinstance(authority_of(machines.healthy()), Owner)


def test_it_is_asked_at_most_every_ten_minutes():
    machine = machines.healthy()
    authority = authority_of(machine)
    first = authority.read(NOW)
    assert authority.read(NOW + READ_AT_MOST_EVERY - timedelta(seconds=1)) is first
    assert machine.sessions == 1
    assert authority.read(NOW + READ_AT_MOST_EVERY).at == NOW + READ_AT_MOST_EVERY
    assert machine.sessions == 2


def test_S12_clock_set_back_does_not_keep_an_old_reading():
    machine = machines.healthy()
    authority = authority_of(machine)
    authority.read(NOW)
    assert authority.read(NOW - timedelta(days=1)).at == NOW - timedelta(days=1)


def test_after_an_attempt_it_is_asked_at_once():
    machine = machines.healthy()
    authority = authority_of(machine)
    authority.read(NOW)
    assert attempt(authority).kind is OutcomeKind.RENEWED
    assert authority.read(NOW).products[0].remaining == timedelta(minutes=machines.FULL_LEASE)


def test_product_and_identity_come_from_the_last_reading():
    authority = authority_of(machines.healthy())
    assert (authority.product.name, authority.identity.cmid) == ("Windows", UUID(int=0))
    authority.read(NOW)
    assert authority.product.name == "Windows(R), Enterprise edition"
    assert str(authority.product.application_id) == machines.WINDOWS
    assert (str(authority.identity.cmid), authority.identity.workstation) == (machines.CMID, "PC-17")


@pytest.mark.parametrize(
    ("installed", "edition"),
    [("Client", Edition.CLIENT), ("Server Core", Edition.SERVER), ("Server", Edition.SERVER), (None, Edition.CLIENT)],
)
def test_K11_edition_is_what_is_installed(installed, edition):
    machine = machines.healthy()
    machine.registry[WINDOWS_KEY.lower(), "InstallationType"] = installed
    assert authority_of(machine).product.edition is edition


def test_nothing_to_read_is_an_error_in_words():
    with pytest.raises(WorldError) as caught:
        authority_of(machines.broken_service()).read(NOW)
    assert "0x80070422" in caught.value.sentence


def test_failed_reading_is_not_kept_as_one():
    machine = machines.broken_service()
    authority = authority_of(machine)
    for _ in range(2):
        with pytest.raises(WorldError):
            authority.read(NOW)
    machine.refuses.clear()
    assert authority.read(NOW).products


def test_past_attempts_come_from_the_event_log_without_a_query():
    machine = machines.healthy()
    past = authority_of(machine).past_attempts()
    assert [a.outcome.kind for a in past] == [OutcomeKind.RENEWED, OutcomeKind.RENEWED]
    assert machine.queries == []


def test_a_reading_and_its_past_attempts_ask_the_event_log_once():
    machine = machines.healthy()
    authority = authority_of(machine)
    reading, past = authority.read(NOW), authority.past_attempts()
    assert len(machine.log_queries) == 1
    assert past[-1].ended_at == reading.last_success_at
    assert authority.past_attempts() == past  # what may have come since then is asked for
    assert len(machine.log_queries) == 2


# ---------------------------------------------------------------- attempts


def test_way_cannot_be_chosen_for_windows():
    machine = machines.healthy()
    outcome = attempt(authority_of(machine), way=Way.AD)
    assert (outcome.kind, outcome.cause, machine.calls) == (OutcomeKind.FAILED, "no_way", [])
    assert outcome.started_at == NOW


def test_unreadable_product_fails_with_a_cause():
    outcome = attempt(authority_of(machines.broken_service()))
    assert (outcome.kind, outcome.cause) == (OutcomeKind.FAILED, "windows_unreadable")


def test_refused_connection_fails_with_its_code():
    @contextmanager
    def refused():
        raise error_of(0x80041003)
        yield

    outcome = attempt(WindowsAuthority(FixedClock(), open_session=refused))
    assert (outcome.kind, outcome.code) == (OutcomeKind.FAILED, 0x80041003)


def test_bug_in_a_worker_is_an_outcome():
    machine = machines.healthy()
    machine.methods["Activate"] = lambda *_: 1 / 0
    outcome = attempt(authority_of(machine))
    assert outcome.kind is OutcomeKind.FAILED
    assert outcome.cause.startswith("bug: ")


def test_who_gives_up_stops_waiting_and_windows_goes_on():
    machine, begun, end = machines.healthy(), threading.Event(), threading.Event()
    renews = machine.methods["Activate"]

    def slow(*arguments):
        begun.set()
        end.wait()
        return renews(*arguments)

    machine.methods["Activate"] = slow
    authority, cancel = authority_of(machine), Cancel()

    def give_up():
        begun.wait()
        cancel.cancel()

    threading.Thread(target=give_up).start()
    outcome = attempt(authority, cancel=cancel)
    assert (outcome.kind, outcome.cause) == (OutcomeKind.FAILED, "cancelled")
    end.set()
    assert authority.read(NOW).products[0].remaining == timedelta(minutes=machines.FULL_LEASE)


# ---------------------------------------------------------------- the worker


def test_slow_job_ends_the_waiting_and_the_next_job_waits_for_it():
    end = threading.Event()
    worker = WmiWorker(opener(machines.healthy()))
    with pytest.raises(SlowError):
        worker.run(lambda _session: end.wait(), limit=0.01)
    with pytest.raises(SlowError):
        worker.run(lambda _session: 1, limit=0.01)
    end.set()
    assert worker.run(lambda _session: 2, limit=60) == 2


def test_worker_runs_in_another_thread_and_hands_on_errors():
    worker = WmiWorker(opener(machines.healthy()))
    assert worker.run(lambda _session: threading.current_thread(), limit=60) is not threading.current_thread()
    with pytest.raises(KeyError):
        worker.run(lambda _session: {}["x"], limit=60)


def test_given_up_before_it_began_nothing_is_waited_for():
    cancel = Cancel()
    cancel.cancel()
    with pytest.raises(Cancelled):
        WmiWorker(opener(machines.healthy())).run(lambda _session: 1, limit=60, cancel=cancel)


# ---------------------------------------------------------------- codes out of COM


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((-2147352567, "Exception", (0, "SWbemObjectEx", "text", None, 0, -1073418124), None), 0xC004F074),
        ((-2147024891, "Access is denied.", None, None), 0x80070005),
        ((-2147352567, "Exception", (0, "x", "y", None, 0, 0), None), 0x80004005),
        ((-2147217407, "OLE", (0, None, None, None, 0, -2147217385), None), 0x80041017),
    ],
)
def test_real_code_is_the_scode_of_the_exception(arguments, code):
    assert wmi_error(arguments).hresult == code


def test_error_says_title_and_next_step():
    error = error_of(0xC004F074)
    assert error.sentence
    assert error.remedy
    assert "0x12345678" in error_of(0x12345678).sentence


@pytest.mark.parametrize(
    ("value", "expected"),
    [(-1, 0xFFFFFFFF), (True, True), (5, 5), ("x", "x"), (None, None), ((1, 2), None), (object, None), (1.5, None)],
)
def test_values_out_of_com_are_plain(value, expected):
    found = plain(value)
    assert found == expected
    assert type(found) is type(expected)
