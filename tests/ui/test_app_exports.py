"""The tray program keeps the exports that its settings name."""

import json

import pytest

from kmsmonitor.app import App
from kmsmonitor.clock import SystemClock
from kmsmonitor.fleet import scheduled
from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.monitor.home import find_home
from kmsmonitor.monitor.qt_binding import QtShell
from kmsmonitor.monitor.settings import load_settings
from kmsmonitor.monitor.setup import open_household
from tests.cli.command import use_lab

PATIENCE_MS = 30_000
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)  # as in test_app


def test_each_step_reaches_the_folder_and_the_end_does_not_wait(qtbot, tmp_path, tmp_path_factory, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("app")))  # short, as in test_app
    monkeypatch.setattr(scheduled, "LONGEST_WAIT", 0.0)
    drop = tmp_path / "drop"
    drop.mkdir()
    with Organisation(clients=24) as there:
        home = find_home(str(use_lab(tmp_path / "home", there.describe().nameserver)))
        with home.settings.open("a") as file:
            file.write(f'\n[fleet]\nsite = "Lyon"\ndrop_folder = {json.dumps(str(drop))}\n')
        loaded = load_settings(home)
        assert loaded.problems == ()
        household = open_household(home, QtShell(), SystemClock(), loaded)
        app = App(household, home, SystemClock(), loaded)
        app.show(minimized=True)
        try:
            household.monitor.activate()

            def told():
                return [json.loads(path.read_text()) for path in drop.glob("*.json")]

            qtbot.waitUntil(lambda: [t["license_status"] for t in told()] == [1], timeout=PATIENCE_MS)
            assert told()[0]["site"] == "Lyon"
        finally:
            app.close()
            household.close()
            app.tray.hide()
            app.deleteLater()
