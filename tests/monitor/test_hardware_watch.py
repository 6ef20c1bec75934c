"""S9: other hardware is seen at the start, told once, and lost by no interruption."""

from __future__ import annotations

import threading

import pytest

from kmsmonitor.authority import hardware
from kmsmonitor.authority.hardware import FILE_NAME, Kind
from kmsmonitor.licensing.status import LicenseStatus
from kmsmonitor.monitor.hardware_watch import look_at_hardware
from tests.monitor.living import Living

BEFORE = {Kind.BOARD: ("A",), Kind.MEMORY: ("16 GiB",)}
NEW_BOARD = {Kind.BOARD: ("B",), Kind.MEMORY: ("16 GiB",)}
MORE_MEMORY = {Kind.BOARD: ("A",), Kind.MEMORY: ("32 GiB",)}


@pytest.fixture
def living(tmp_path):
    with Living(tmp_path) as one:
        yield one


def look(living, readings):
    thread = look_at_hardware(living.monitor, living.shell, living.home.data, lambda: readings)
    told = []  # what the worker had to tell lies before this in the shell's queue
    threading.Thread(target=lambda: (thread.join(), living.shell.call_soon(lambda: told.append(True)))).start()
    living.until(lambda: told)
    return living.monitor.snapshot.state


def test_S9_a_new_board_is_told_and_activates_anew(living):
    look(living, BEFORE)
    assert living.start().state.status is LicenseStatus.LICENSED
    living.organisation.stop()  # so that the new attempt fails, and the state can be seen
    living.clock.advance(3600)
    assert look(living, NEW_BOARD).status is LicenseStatus.OOT_GRACE
    assert living.land().state.attempts == 2
    living.close()
    living.open()
    assert living.monitor.snapshot.state.status is LicenseStatus.OOT_GRACE


def test_S9_it_is_told_once(living):
    look(living, BEFORE)
    living.start()
    living.clock.advance(3600)
    look(living, NEW_BOARD)
    living.land()
    since = living.monitor.snapshot.state
    assert since.status is LicenseStatus.LICENSED, "its host activated it again"
    assert look(living, NEW_BOARD) == since


def test_S9_more_memory_changes_nothing(living):
    look(living, BEFORE)
    before = living.start().state
    assert look(living, MORE_MEMORY) == before


def test_S9_a_program_that_ended_before_it_was_told_tells_it_the_next_time(living):
    look(living, BEFORE)
    living.start()
    living.organisation.stop()  # so that the new attempt fails, and the state can be seen
    hardware.look(living.home.data, lambda: NEW_BOARD)  # as far as the worker comes; the program ends here
    living.clock.advance(3600)
    assert look(living, NEW_BOARD).out_of_tolerance_at == living.clock.now()


def test_the_tray_lives_on_where_the_record_cannot_be_written(living, caplog):
    for name in (FILE_NAME, f"{FILE_NAME}.damaged"):
        (living.home.data / name / "in the way").mkdir(parents=True)
    look(living, BEFORE)
    assert "hardware" in caplog.text
    assert living.start().state.status is LicenseStatus.LICENSED
