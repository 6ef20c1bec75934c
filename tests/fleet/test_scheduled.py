"""The running program keeps its exports up to date, and nothing that goes wrong there reaches it."""

import json
import logging
from datetime import timedelta

import pytest

from kmsmonitor.fleet.scheduled import Exporter
from kmsmonitor.value import replace
from tests.monitor.living import Living, eventually


@pytest.fixture
def there(tmp_path):
    with Living(tmp_path / "home") as living:
        yield living


class Watched:
    """A running program with an exporter, and the folder that it writes to."""

    def __init__(self, living, folder, **keys):
        self.living = living
        self.drop = folder / "drop"
        self.drop.mkdir()
        self.prom = folder / "k.prom"
        paths = {"fleet_prometheus_file": str(self.prom), "fleet_drop_folder": str(self.drop), "fleet_site": "Lyon"}
        self.settings = replace(living.settings, **paths | keys)
        self.exporter = Exporter(living.monitor, living.home, lambda: self.settings, wait=lambda: 0.0)

    def told(self):
        """The newest file, or None."""
        files = list(self.drop.glob("*.json"))
        return json.loads(files[0].read_text()) if files else None

    def quiet(self):
        """Wait until nobody writes."""
        eventually(lambda: self.exporter._worker is None)


@pytest.fixture
def watched(there, tmp_path):
    found = Watched(there, tmp_path)
    yield found
    found.exporter.close()


def test_the_first_picture_is_written(watched):
    eventually(lambda: watched.told() and watched.prom.exists())
    assert watched.told()["site"] == "Lyon"
    assert "kmsmonitor_build_info" in watched.prom.read_text()


def test_a_step_that_changed_something_is_written_at_once(watched):
    watched.quiet()
    watched.living.activate()
    eventually(lambda: watched.told()["license_status"] == 1)
    eventually(lambda: 'result="activated"} 1' in watched.prom.read_text())
    assert watched.told()["last_success_at"] is not None


def test_what_only_moves_with_time_is_written_daily(watched):
    watched.living.activate()
    eventually(lambda: watched.told() and watched.told()["license_status"] == 1)
    watched.quiet()
    before = watched.told()["collected_at"]
    watched.living.after(hours=3)
    watched.quiet()
    assert watched.told()["collected_at"] == before
    watched.living.after(hours=21)
    eventually(lambda: watched.told()["collected_at"] > before)


def test_one_file_a_machine(watched):
    watched.living.activate()
    eventually(lambda: watched.told() and watched.told()["license_status"] == 1)
    watched.quiet()
    assert [path.suffix for path in watched.drop.iterdir()] == [".json"]


def test_a_share_that_is_away_costs_nothing_and_is_tried_again(watched, caplog):
    watched.quiet()
    away = watched.drop.rename(watched.drop.with_name("away"))
    with caplog.at_level(logging.WARNING):
        watched.living.activate()
        watched.quiet()
        eventually(lambda: "cannot be written" in caplog.text)
    assert watched.living.monitor.snapshot.forecast.status == 1
    away.rename(watched.drop)
    watched.living.after(minutes=15)
    eventually(lambda: watched.told()["license_status"] == 1)


def test_settings_that_change_count_at_once(watched, tmp_path):
    watched.quiet()
    watched.settings = replace(watched.settings, fleet_prometheus_file=str(tmp_path / "other.prom"))
    watched.living.after(minutes=15)
    eventually((tmp_path / "other.prom").exists)


def test_without_such_settings_nothing_happens(there, tmp_path):
    found = Watched(there, tmp_path, fleet_prometheus_file="", fleet_drop_folder="")
    there.activate()
    assert found.exporter._worker is None
    assert found.told() is None
    found.exporter.close()


def test_a_program_that_ends_does_not_wait_for_its_turn(there, tmp_path):
    """The first file waits up to two minutes, so that a whole organisation does not write at eight o'clock."""
    settings = replace(there.settings, fleet_drop_folder=str(tmp_path))
    exporter = Exporter(there.monitor, there.home, lambda: settings, wait=lambda: timedelta(days=1).total_seconds())
    worker = exporter._worker
    assert worker.is_alive()
    exporter.close()
    assert not worker.is_alive()
    assert list(tmp_path.glob("*.json")) == []


def test_an_error_that_nobody_foresaw_stays_in_the_worker(there, tmp_path, caplog):
    settings = replace(there.settings, fleet_drop_folder=str(tmp_path / "x\0y"))
    exporter = Exporter(there.monitor, there.home, lambda: settings, wait=lambda: 0.0)
    eventually(lambda: "unforeseen" in caplog.text)
    exporter.close()
    there.activate()
    assert there.monitor.snapshot.forecast.status == 1
