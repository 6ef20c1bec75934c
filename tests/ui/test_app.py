"""The whole program in one process: window and tray over a real Monitor, a real database and the lab."""

import json
import signal
import threading
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kmsmonitor.app import App, snooze_span
from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.kms_host import HostFault
from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.licensing.status import Channel, LicenseStatus, Way
from kmsmonitor.monitor.history import read_history
from kmsmonitor.monitor.home import find_home
from kmsmonitor.monitor.ipc import ask_running
from kmsmonitor.monitor.qt_binding import QtShell
from kmsmonitor.monitor.settings import load_settings
from kmsmonitor.monitor.setup import open_household
from kmsmonitor.ui.widgets.activity_bar import ActivityBar
from tests.cli.command import kmsmonitor, use_lab
from tests.network.peers import black_hole

PATIENCE_MS = 30_000
# Qt's tray on its offscreen platform asks for an X11 signal that is not there; on Xvfb it is (test_tray_process).
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


@pytest.fixture
def there():
    with Organisation(clients=24) as made:
        yield made


class Running:
    """An App as `kmsmonitor tray` builds it, on the tests' own event loop."""

    def __init__(self, qtbot, folder, nameserver):
        self.qtbot = qtbot
        self.home = find_home(str(folder))
        if not self.home.settings.exists():
            use_lab(self.home.data, nameserver)
        loaded = load_settings(self.home)
        self.shell = QtShell()
        self.household = open_household(self.home, self.shell, SystemClock(), loaded)
        self.app = App(self.household, self.home, SystemClock(), loaded)
        self.monitor = self.app.monitor
        self.closed = False

    def show(self):
        self.app.show(minimized=True)
        self.until(lambda: self.app._door is not None)

    def until(self, done):
        self.qtbot.waitUntil(lambda: bool(done()), timeout=PATIENCE_MS)

    def landed(self):
        self.until(lambda: self.monitor.snapshot.state.flight is None)
        return self.monitor.snapshot

    @property
    def window(self):
        self.app.open_window()
        return self.app._window

    def close(self):
        if self.closed:
            return
        self.closed = True
        self.app.quit()
        self.app.close()
        self.household.close()
        for face in (self.app._window, self.app._settings_dialog, self.app._about_dialog, self.app.tray.menu):
            if face is not None:
                face.close()
                face.deleteLater()
        self.app.deleteLater()


@pytest.fixture
def start(qtbot, tmp_path_factory, monkeypatch, there):
    """Start the program in a home; called again, in the same one."""
    folder = tmp_path_factory.mktemp("app")  # short: a socket's path has room for 107 characters
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    running = []

    def make(nameserver=None):
        running.append(Running(qtbot, folder / "home", nameserver or there.describe().nameserver))
        return running[-1]

    yield make
    for one in running:
        one.close()
    assert {number: signal.getsignal(number) for number in handlers} == handlers


def click(button):
    assert button.isEnabled()
    button.click()


def stage(running):
    activity = running.monitor.snapshot.activity
    return activity and activity.stage


def cancel_button(window):
    return window.findChild(ActivityBar).cancel


def knock(running, request):
    """Ask at the door from a thread, as another process does, while the event loop runs."""
    answers = []
    thread = threading.Thread(target=lambda: answers.append(ask_running(running.home.socket, request, wait=30)))
    thread.start()
    running.until(lambda: not thread.is_alive())
    return answers[0]


class TestAttempts:
    def test_activate_from_the_window_shows_progress_and_then_the_licence(self, start):
        running = start()
        seen = []
        running.monitor.subscribe(lambda s: seen.append(s.activity and s.activity.stage))
        running.show()
        window = running.window
        click(window.activate)
        assert not window.activate.isVisibleTo(window)
        assert cancel_button(window).isVisibleTo(window)
        snapshot = running.landed()
        assert snapshot.forecast.status is LicenseStatus.LICENSED
        assert [stage for stage in dict.fromkeys(seen) if stage] == ["discovery", "tcp", "bind", "answer"]
        assert window.activate.isVisibleTo(window)
        assert "kms1.lab.test" in running.app.tray.icon.toolTip() + running.app.tray.state.text() + "".join(
            label.text() for label in window.findChildren(type(window.findChild(ActivityBar)._doing))
        )

    def test_the_trays_own_entry_does_the_same(self, start):
        running = start()
        running.show()
        running.app.tray.activate.trigger()
        assert running.landed().forecast.status is LicenseStatus.LICENSED

    def test_cancel_ends_it_at_once(self, start, there):
        there.hosts[0].fault = HostFault.MUTE
        running = start()
        running.show()
        window = running.window
        click(window.activate)
        running.until(lambda: stage(running) == "bind")
        click(cancel_button(window))
        snapshot = running.landed()
        assert (snapshot.recent, snapshot.state.failures) == ((), 0)
        assert window.activate.isEnabled()

    def test_the_interface_goes_on_while_an_attempt_waits_in_a_black_hole(self, start):
        running = start()
        with black_hole() as (address, port):
            running.home.settings.write_text(f'[discovery]\nhost = "{address}:{port}"\n')
            running.app._save_settings(view(running, host=f"{address}:{port}"))
            running.show()
            window = running.window
            running.until(lambda: stage(running) == "tcp")
            ticks = []
            timer = QTimer()
            timer.timeout.connect(lambda: ticks.append(running.monitor.snapshot.state.flight))
            timer.start(1)
            running.until(lambda: len(ticks) >= 200)
            timer.stop()
            assert all(ticks), "the attempt was over before the interface had run"
            click(cancel_button(window))
            running.landed()

    def test_a_failure_is_told_once_in_the_notification_area(self, start, there, monkeypatch):
        there.hosts[0].fault = HostFault.CLOSED
        running = start()
        told = []
        monkeypatch.setattr(running.app.tray.icon, "showMessage", lambda *words: told.append(words[0]), raising=False)
        running.show()
        for _ in range(3):
            running.monitor.activate()
            running.landed()
        assert len(told) == 1


def view(running, **changes):
    from dataclasses import replace

    from kmsmonitor.ui.settings_binding import view_of

    return replace(view_of(load_settings(running.home)), **changes)


class TestDoor:
    def test_a_second_start_raises_the_window(self, start):
        running = start()
        running.show()
        assert running.app._window is None
        assert knock(running, {"do": "raise"}) == {"ok": True}
        assert running.app._window.isVisible()

    def test_a_command_in_a_terminal_gets_the_outcome(self, start):
        running = start()
        running.show()
        answer = knock(running, {"do": "activate", "way": None})
        assert (answer["outcome"], answer["count"], answer["trigger"]) == ("activated", 25, "user")
        assert knock(running, {"do": "activate", "way": "mak"})["outcome"] == "failed"

    def test_beside_an_attempt_under_way_it_is_told_so(self, start, there):
        there.hosts[0].fault = HostFault.MUTE
        running = start()
        running.show()
        running.monitor.activate()
        assert knock(running, {"do": "activate", "way": None}) == {"error": "busy"}

    def test_the_command_says_why_there_is_no_outcome(self, start, there):
        there.hosts[0].fault = HostFault.MUTE
        running = start()
        running.show()
        running.monitor.activate()
        done = []
        thread = threading.Thread(target=lambda: done.append(kmsmonitor(running.home.data, "activate", "--json")))
        thread.start()
        running.until(lambda: not thread.is_alive())
        assert (done[0].code, done[0].out) == (3, "")
        assert "is under way (0xC004E028)" in done[0].sentence

    def test_an_attempt_that_its_user_stops_is_an_answer_too(self, start, there):
        there.hosts[0].fault = HostFault.MUTE
        running = start()
        running.show()
        running.monitor.subscribe(lambda s: s.activity and s.activity.stage == "bind" and running.monitor.cancel())
        assert knock(running, {"do": "activate", "way": None}) == {"error": "cancelled"}

    def test_M4_a_command_that_gave_the_computer_a_key_is_heard(self, start):
        running = start()
        running.show()
        answer = knock(running, {"do": "key", "channel": "mak"})
        assert (answer["outcome"], answer["trigger"]) == ("failed", "key")  # no service is configured in this home
        assert [line["answer"] for line in answer["tried"]] == ["skipped"] * 3
        assert running.monitor.snapshot.state.channel is Channel.MAK
        answer = knock(running, {"do": "key", "channel": "kms_client"})
        assert (answer["outcome"], answer["way"]) == ("activated", "kms")

    def test_M4_a_key_that_comes_while_an_attempt_is_under_way_gets_its_own(self, start, there):
        there.hosts[0].fault = HostFault.MUTE
        running = start()
        running.show()
        running.monitor.activate()
        running.until(lambda: running.monitor.snapshot.activity.stage == "bind")
        answers = []
        command = {"do": "key", "channel": "mak"}
        thread = threading.Thread(target=lambda: answers.append(ask_running(running.home.socket, command, wait=60)))
        thread.start()
        running.until(lambda: running.monitor.snapshot.state.channel is Channel.MAK)
        there.hosts[0].stop()
        running.until(lambda: not thread.is_alive())
        assert (answers[0]["outcome"], answers[0]["trigger"]) == ("failed", "key")
        assert [row.outcome.way for row in running.monitor.snapshot.recent] == [None, Way.KMS]

    @pytest.mark.parametrize(
        "request_", [{}, {"do": "format"}, {"do": "activate", "way": 7}, {"do": "key", "channel": "gold"}]
    )
    def test_what_is_not_understood_changes_nothing(self, start, request_):
        running = start()
        running.show()
        before = running.monitor.snapshot.state
        assert knock(running, request_) == {"error": "not understood"}
        assert running.monitor.snapshot.state == before

    def test_a_visitor_that_leaves_early_costs_nothing(self, start):
        import socket

        running = start()
        running.show()
        with socket.socket(socket.AF_UNIX) as visitor:
            visitor.connect(running.home.socket)
            visitor.sendall(json.dumps({"do": "activate", "way": None}).encode() + b"\n")
        running.until(lambda: running.monitor.snapshot.recent)
        assert knock(running, {"do": "raise"}) == {"ok": True}


class TestIntents:
    def test_snooze_from_the_window_reaches_the_disk(self, start):
        running = start()
        running.show()
        running.window.snooze_asked.emit("hour")
        until = running.monitor.snapshot.snoozed_until
        assert timedelta(minutes=59) < until - running.monitor.snapshot.at <= timedelta(hours=1)
        running.close()
        assert start().monitor.snapshot.snoozed_until == until

    def test_settings_are_saved_and_count_at_once(self, start):
        running = start()
        running.show()
        running.landed()
        running.app._open_settings()
        dialog = running.app._settings_dialog
        dialog.fields["edition"].show_value("server")
        dialog.fields["activation_interval"].show_value("30m")
        click(dialog.save)
        saved = load_settings(running.home).settings
        assert (saved.product_edition.value, saved.policy_activation_interval) == ("server", timedelta(minutes=30))
        assert saved.discovery_suffixes == ("lab.test",)
        assert running.monitor.snapshot.policy.activation_interval == timedelta(minutes=30)
        running.monitor.activate()
        assert running.landed().recent[0].outcome.required == 5

    def test_settings_that_cannot_be_saved_are_a_trouble_and_do_not_count(self, start):
        running = start()
        running.show()
        before = running.monitor.snapshot.policy
        changed = view(running, activation_interval="30m")
        running.home.settings.unlink()
        running.home.settings.mkdir()
        running.app._save_settings(changed)
        assert [t.code for t in running.monitor.snapshot.troubles] == ["settings_unsaved"]
        assert running.monitor.snapshot.policy == before

    def test_the_report_is_on_the_clipboard(self, start):
        running = start()
        running.show()
        running.monitor.activate()
        running.landed()
        click(running.window.copy_report)
        assert "kms1.lab.test" in QGuiApplication.clipboard().text()

    def test_about_opens(self, start):
        running = start()
        running.show()
        running.window.about_asked.emit()
        assert running.app._about_dialog.isVisible()

    def test_the_window_comes_back_where_it_was(self, start):
        running = start()
        running.show()
        running.window.resize(640, 500)
        running.close()
        again = start()
        again.show()
        assert (again.window.width(), again.window.height()) == (640, 500)


class TestQuit:
    def test_everything_is_given_back(self, start, there):
        there.hosts[0].fault = HostFault.MUTE
        running = start()
        running.show()
        window = running.window
        running.monitor.activate()
        running.until(lambda: stage(running) == "bind")
        worker = running.monitor._flight.thread
        running.close()
        assert not window.isVisible()
        assert not running.app.tray.icon.isVisible()
        assert not worker.is_alive()
        assert ask_running(running.home.socket, {"do": "raise"}, wait=1) is None
        start()  # the lock is free

    def test_L2_the_licence_stays(self, start):
        running = start()
        running.show()
        running.monitor.activate()
        before = running.landed().state
        running.close()
        assert start().monitor.snapshot.state == before

    def test_every_attempt_is_in_the_history(self, start):
        running = start()
        running.show()
        for _ in range(3):
            running.monitor.activate()
            running.landed()
        running.close()
        assert [row.id for row in read_history(running.home.database)[0]] == [3, 2, 1]


@pytest.mark.parametrize(("choice", "span"), [("hour", timedelta(hours=1)), ("week", timedelta(days=7))])
def test_how_long_a_snooze_lasts(choice, span):
    assert snooze_span(choice, datetime(2026, 3, 2, 12, tzinfo=UTC)) == span


@pytest.mark.parametrize("hour", [0, 1, 12, 23])
def test_not_today_ends_at_local_midnight(hour):
    now = datetime(2026, 3, 2, hour, 30, tzinfo=UTC)
    end = (now + snooze_span("today", now)).astimezone()
    assert (end.hour, end.minute, end.second) == (0, 0, 0)
    assert timedelta(0) < end - now <= timedelta(days=1)
