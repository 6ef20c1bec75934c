"""Monitor, workers, Qt's loop, window and COM together: the licence of a Windows computer, seen and renewed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kmsmonitor import catalogue
from kmsmonitor.clock import SystemClock
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.status import LicenseStatus, OutcomeKind, Urgency
from kmsmonitor.monitor.history import open_store
from kmsmonitor.monitor.monitor import Monitor
from kmsmonitor.monitor.qt_binding import QtShell
from kmsmonitor.ui.status_window import StatusWindow
from kmsmonitor.ui.theme import Scheme, Theme
from tests.authority.windows import machines
from tests.windows.test_authority_over_com import authority_of

pytestmark = pytest.mark.qt_log_ignore("Unable to open monitor interface", extend=True)
PATIENCE_MS = 30_000


@pytest.fixture
def watched(tmp_path, qtbot):
    """Starts a Monitor over a machine; answers it when the first reading has come."""
    made = []

    def start(machine):
        clock = SystemClock()
        machine.now = clock.now()
        monitor = Monitor(
            authority=authority_of(machine),
            store=open_store(tmp_path / "history.db", clock.now()),
            policy=Policy(owner_acts=True),
            clock=clock,
            shell=QtShell(),
            computer="PC-17",
        )
        made.append(monitor)
        monitor.start()
        qtbot.waitUntil(lambda: monitor.snapshot.reading is not None, timeout=PATIENCE_MS)
        return monitor

    yield start
    for monitor in made:
        qtbot.waitUntil(lambda reader=monitor._reader: not reader._under_way, timeout=PATIENCE_MS)
        monitor.close()


def test_licence_is_seen_in_the_window_and_renewed_by_its_user(watched, qtbot, qapp):
    machine = machines.healthy()
    monitor = watched(machine)
    shown = monitor.snapshot
    assert (shown.forecast.status, shown.forecast.urgency) == (LicenseStatus.LICENSED, Urgency.OK)
    assert abs(shown.forecast.remaining - timedelta(days=178)) < timedelta(minutes=5)
    theme = Theme(Scheme.LIGHT, qapp)
    window = StatusWindow(theme, SystemClock(), catalogue.load().entry)
    theme.put_on(window)
    qtbot.addWidget(window)
    monitor.subscribe(window.show_snapshot)
    with qtbot.waitExposed(window):
        window.bring_to_front()
    monitor.activate()
    qtbot.waitUntil(lambda: monitor.snapshot.forecast.remaining > timedelta(days=179, hours=23), timeout=PATIENCE_MS)
    monitor.unsubscribe(window.show_snapshot)
    row = monitor.snapshot.recent[0]
    assert (row.outcome.kind, row.outcome.count) == (OutcomeKind.RENEWED, 31)


def test_notification_mode_is_a_problem_and_its_failure_keeps_inner_codes(watched, qtbot):
    monitor = watched(machines.in_notification_mode())
    assert monitor.snapshot.forecast.urgency is Urgency.PROBLEM
    before = monitor.snapshot.reading
    monitor.activate()
    qtbot.waitUntil(lambda: monitor.snapshot.state.last is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: monitor.snapshot.reading is not before, timeout=PATIENCE_MS)  # no error is no success
    last = monitor.snapshot.state.last
    assert (last.kind, last.code) == (OutcomeKind.UNREACHABLE, 0xC004F074)
    assert [t.code for t in last.tried] == [0x800706BA, 0x800705B4]


@pytest.mark.parametrize("name", ["directory", "mak", "retail", "evaluation", "office", "windows_7", "access_denied"])
def test_every_other_computer_is_shown(name, watched):
    assert watched(machines.ALL[name]()).snapshot.reading.products
