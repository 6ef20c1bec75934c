"""The desk over a real Monitor, a real database and the lab: checks in workers, a window that never waits."""

import zipfile

import pytest
from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QFileDialog

from kmsmonitor.clock import SystemClock
from kmsmonitor.diagnostics.findings import Link, Verdict
from kmsmonitor.lab.kms_host import HostFault
from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.monitor.home import find_home
from kmsmonitor.monitor.qt_binding import QtShell
from kmsmonitor.monitor.settings import load_settings
from kmsmonitor.monitor.setup import open_household
from kmsmonitor.ui.diagnostics.desk import Desk
from tests.cli.command import use_lab

PATIENCE_MS = 30_000


class Office:
    """A computer of the lab's organisation with a desk."""

    def __init__(self, qtbot, theme, folder, organisation):
        self.qtbot, self.organisation = qtbot, organisation
        self.home = find_home(str(folder))
        dns = organisation.dns
        use_lab(self.home.data, (dns.address, dns.port))
        loaded = load_settings(self.home)
        self.shell = QtShell()
        self.household = open_household(self.home, self.shell, SystemClock(), loaded)
        self.desk = Desk(self.household.monitor, self.home, theme, SystemClock())
        self.window = self.desk.window
        qtbot.addWidget(self.window)

    def until(self, done):
        self.qtbot.waitUntil(lambda: bool(done()), timeout=PATIENCE_MS)

    def checked(self):
        self.until(lambda: self.desk._run is None and self.desk._diagnosis is not None)
        return self.desk._diagnosis

    def close(self):
        self.desk.close()
        self.household.close()


@pytest.fixture
def organisation():
    with Organisation(clients=30) as made:
        yield made


@pytest.fixture
def office(qtbot, theme, tmp_path, organisation):
    made = Office(qtbot, theme, tmp_path, organisation)
    yield made
    made.close()


def test_opening_it_makes_the_checks_and_changes_no_count(office, organisation):
    before = organisation.hosts[0].count
    office.desk.open()
    assert office.window.isVisible()
    diagnosis = office.checked()
    assert {state.link for state in diagnosis.links} == set(Link)
    rpc = next(state for state in diagnosis.links if state.link is Link.RPC)
    assert rpc.verdict is Verdict.OK
    assert office.window.findings.list.fine.isVisible()
    assert organisation.hosts[0].count == before


def test_one_check_is_made_again_and_the_others_stay(office, organisation):
    office.desk.open()
    first = office.checked()
    organisation.hosts[0].fault = HostFault.CLOSED
    office.window.run_asked.emit(("path.tcp",))
    office.until(lambda: office.desk._diagnosis is not first)
    second = office.desk._diagnosis
    assert {f.id for f in second.findings} == {f.id for f in first.findings}
    assert next(f for f in second.findings if f.id == "path.tcp").verdict is Verdict.FAIL


def test_a_silent_host_never_freezes_the_window_and_stop_ends_it_at_once(office, organisation):
    organisation.hosts[0].fault = HostFault.MUTE
    longest = _longest_pause(office)
    office.desk.open()
    office.until(lambda: len(office.window.findings.list.rows()) or office.window._diagnosis is not None)
    assert office.desk._run is not None
    office.window.stop_asked.emit()
    office.checked()
    assert longest() < 1000  # milliseconds; the bench holds it to 50


def _longest_pause(office):
    """Measures how long the event loop was away."""
    timer, clock, pauses = QTimer(office.window), QElapsedTimer(), [0]

    def beat():
        if clock.isValid():
            pauses.append(clock.elapsed())
        clock.start()

    timer.timeout.connect(beat)
    timer.start(1)
    return lambda: max(pauses)


def test_the_history_is_read_and_follows_each_attempt(office):
    office.desk.open()
    office.checked()
    office.household.monitor.activate()
    office.window.show_tab("events")
    office.until(lambda: any(row.what == "Activated" for row in office.window.events.table.table.rows))


def test_checks_that_cannot_be_made_are_said_and_can_be_asked_for_again(office):
    office.desk.open()
    office.checked()
    office.window.run_asked.emit(("no.such.check",))
    office.until(lambda: office.desk._run is None)
    assert office.window._line.said.startswith("The checks failed")
    office.window.run.click()
    office.until(lambda: office.desk._run is None)
    assert office.window._line.said.endswith(" s")


def test_a_bundle_is_seen_and_saved_without_real_names(office, tmp_path):
    office.desk.open()
    office.checked()
    office.household.monitor.activate()
    office.window.save.click()
    dialog = office.desk._bundle
    office.until(dialog.save.isEnabled)
    assert "lab.test" not in dialog.preview.toPlainText()
    dialog.save.click()
    path = tmp_path / "bundle.zip"
    dialog.findChild(QFileDialog).fileSelected.emit(str(path))
    office.until(path.exists)
    office.until(lambda: dialog.said.said.startswith("Saved"))
    with zipfile.ZipFile(path) as packed:
        assert sorted(packed.namelist()) == ["diagnosis.json", "history.log", "report.html", "report.txt"]
        assert all(b"lab.test" not in packed.read(name) for name in packed.namelist())
    dialog._save(str(tmp_path / "no" / "such" / "folder.zip"))
    office.until(lambda: dialog.said.said.startswith("It could not be saved"))
    dialog.close()


def test_the_windows_place_is_kept(office, qtbot, theme):
    office.desk.open()
    office.window.resize(720, 640)
    office.desk.close()
    again = Desk(office.household.monitor, office.home, theme, SystemClock())
    qtbot.addWidget(again.window)
    assert again.window.size() == office.window.size()
    again.close()


def test_closed_it_costs_nothing(office):
    office.desk.open()
    office.checked()
    office.window.close()
    known = office.desk._history_of
    office.household.monitor.activate()
    office.until(lambda: office.household.monitor.snapshot.recent)
    assert office.desk._history_of == known
