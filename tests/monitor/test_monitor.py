"""The running thing over the lab: what becomes an attempt, what is recorded, and what every face gets to see."""

import sqlite3
from contextlib import closing
from dataclasses import FrozenInstanceError, replace
from datetime import timedelta
from itertools import pairwise

import pytest

from kmsmonitor.lab.kms_host import HostFault
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.events import CacheCleared
from kmsmonitor.licensing.policy import Intervals, Policy
from kmsmonitor.licensing.status import AttemptKind, LicenseStatus, OutcomeKind, Trigger, Urgency, Way
from kmsmonitor.monitor.history import read_history, read_latest
from kmsmonitor.monitor.settings import load_settings
from kmsmonitor.monitor.setup import ActivatorBusyError, open_household, settings_troubles, standalone
from kmsmonitor.monitor.snapshot import Trouble
from tests.monitor.living import START, Living, eventually

HOURS, DAYS = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def living(tmp_path):
    with Living(tmp_path / "home") as made:
        yield made


def notes(living):
    return [c.data["code"] for c in reversed(read_history(living.home.database)[1]) if c.what == "note"]


class TestAttempts:
    def test_O1_the_start_activates_a_new_computer(self, living):
        snapshot = living.start()
        assert snapshot.forecast.status is LicenseStatus.LICENSED
        assert snapshot.state.expires_at == START + 180 * DAYS
        assert (snapshot.recent[0].trigger, snapshot.recent[0].outcome.count) == (Trigger.START, 25)
        assert snapshot.state.cache.name == "kms1.lab.test"

    def test_S5_a_failure_is_tried_again_after_two_hours(self, living):
        living.host.fault = HostFault.CLOSED
        snapshot = living.start()
        assert snapshot.recent[0].outcome.kind is OutcomeKind.UNREACHABLE
        assert snapshot.forecast.next_attempt_at == START + 2 * HOURS
        assert snapshot.forecast.next_attempt_kind is AttemptKind.RETRY
        assert len(living.after(hours=1, minutes=59).recent) == 1
        living.host.fault = HostFault.NONE
        snapshot = living.after(minutes=1)
        assert [row.trigger for row in snapshot.recent] == [Trigger.DUE, Trigger.START]
        assert snapshot.forecast.status is LicenseStatus.LICENSED

    def test_S6_a_client_waits_for_the_threshold(self, tmp_path):
        with Living(tmp_path, clients=23) as living:
            snapshot = living.start()
            assert (snapshot.recent[0].outcome.count, snapshot.recent[0].outcome.required) == (24, 25)
            assert snapshot.forecast.status is LicenseStatus.UNLICENSED
            living.organisation.join_clients(1)
            assert living.after(hours=2).forecast.status is LicenseStatus.LICENSED

    def test_S4_it_renews_every_seven_days_for_a_month_and_never_in_between(self, living):
        """Thirty days, looked at every fifteen minutes as the coarse timer does."""
        living.start()
        for _ in range(30 * 24 * 4):
            living.after(minutes=15)
        assert living.host.counters.requests == 1 + 4
        rows = read_history(living.home.database)[0]
        assert [row.outcome.kind for row in rows] == [OutcomeKind.RENEWED] * 4 + [OutcomeKind.ACTIVATED]
        gaps = {a.ended_at - b.ended_at for a, b in pairwise(rows)}
        assert gaps == {7 * DAYS}
        assert living.monitor.snapshot.forecast.urgency is Urgency.OK

    def test_S11_the_hosts_intervals_rule(self, living):
        living.host.intervals = Intervals(HOURS, 2 * DAYS)
        assert living.start().forecast.next_attempt_at == START + 2 * DAYS

    def test_S12_three_weeks_asleep_make_one_attempt(self, living):
        living.start()
        living.clock.jump(timedelta(days=21).total_seconds())
        living.monitor.tick()
        living.land()
        snapshot = living.after(seconds=6)
        assert living.host.counters.requests == 2
        assert snapshot.recent[0].outcome.kind is OutcomeKind.RENEWED

    def test_S12_a_clock_set_back_loses_nothing(self, living):
        living.start()
        living.clock.jump(timedelta(days=-400).total_seconds())
        assert living.after(minutes=15).forecast.status is LicenseStatus.LICENSED
        living.clock.jump(timedelta(days=400).total_seconds())
        snapshot = living.after(minutes=15)
        assert snapshot.state.expires_at == START + 180 * DAYS
        assert snapshot.forecast.status is LicenseStatus.LICENSED

    def test_S2_without_its_host_it_ends_in_notification_mode_and_goes_on_trying(self, living):
        living.start()
        living.host.fault = HostFault.CLOSED
        for _ in range(181):
            snapshot = living.after(days=1)
        assert snapshot.forecast.status is LicenseStatus.NOTIFICATION
        assert snapshot.forecast.urgency is Urgency.PROBLEM
        assert ("licensed", "notification") in [
            (c.data["from"], c.data["to"]) for c in read_history(living.home.database)[1] if c.what == "status"
        ]
        living.host.fault = HostFault.NONE
        living.host.preload(24)
        assert living.after(hours=2).forecast.status is LicenseStatus.LICENSED

    def test_a_road_that_opens_brings_the_renewal_forward(self, living):
        living.start()
        living.host.fault = HostFault.CLOSED
        living.after(days=7)
        living.host.fault = HostFault.NONE
        living.clock.advance(20 * 60)
        living.monitor.road_opened("vpn")
        snapshot = living.after(seconds=5)
        assert (snapshot.recent[0].trigger, snapshot.recent[0].outcome.kind) == (Trigger.ROAD, OutcomeKind.RENEWED)

    def test_L2_a_second_wish_does_not_start_a_second_attempt(self, living):
        living.host.fault = HostFault.MUTE
        living.monitor.activate()
        living.monitor.activate()
        living.until_stage("bind")
        assert living.monitor.snapshot.state.attempts == 1
        living.monitor.cancel()
        living.land()
        assert notes(living)[:1] == ["attempt_under_way"]
        eventually(lambda: living.host.counters.connections == 1)

    def test_one_way_alone_can_be_asked_for(self, living):
        living.monitor.activate(Way.MAK)
        assert living.land().recent[0].outcome.cause == "no_way"

    def test_K7_the_cache_can_be_cleared(self, living):
        living.start()
        living.monitor.tell(CacheCleared())
        assert living.monitor.snapshot.state.cache is None
        assert read_latest(living.home.database)[0].cache is None

    def test_an_authority_that_breaks_is_an_outcome(self, living):
        class Broken:
            name = "standalone"
            product = living.monitor.snapshot.product
            identity = living.monitor.snapshot.identity
            domain = None

            def attempt(self, *_args, **_more):
                raise ZeroDivisionError("on purpose")

        living.monitor.reconfigure(Broken(), Policy(), ())
        snapshot = living.activate()
        assert snapshot.recent[0].outcome.kind is OutcomeKind.FAILED
        assert "on purpose" in snapshot.recent[0].outcome.cause


class TestCancel:
    def test_it_ends_at_once_and_is_no_failure(self, living):
        living.start()
        living.host.fault = HostFault.MUTE
        living.clock.advance(3600)
        before = living.monitor.snapshot
        living.monitor.activate()
        living.until_stage("bind")
        living.monitor.cancel()
        snapshot = living.land()
        assert snapshot.activity is None
        assert snapshot.state.failures == 0
        assert snapshot.recent == before.recent
        assert snapshot.forecast.next_attempt_at == before.forecast.next_attempt_at
        assert notes(living) == ["attempt_cancelled"]

    def test_without_an_attempt_it_does_nothing(self, living):
        before = living.start()
        living.monitor.cancel()
        assert living.monitor.snapshot.state == before.state

    def test_a_success_that_came_first_counts(self, living):
        """The answer was on its way when the button was pressed: the licence is not thrown away."""
        living.monitor.activate()
        living.monitor._flight.thread.join()
        living.monitor.cancel()
        assert living.land().forecast.status is LicenseStatus.LICENSED


class TestSnapshots:
    def test_a_subscriber_gets_the_picture_of_now_and_then_each_new_one(self, living):
        assert len(living.seen) == 1
        living.start()
        assert [s.activity.stage for s in living.seen if s.activity][:2] == ["discovery", "discovery"]
        assert {s.activity.stage for s in living.seen if s.activity} == {"discovery", "tcp", "bind", "answer"}
        assert living.seen[-1] == living.monitor.snapshot

    def test_each_is_consistent(self, living):
        living.host.fault = HostFault.CLOSED
        living.start()
        living.host.fault = HostFault.NONE
        living.after(hours=2)
        living.after(days=7)
        for s in living.seen:
            assert (s.activity is not None) == (s.state.flight is not None) == s.forecast.working
            assert s.forecast.at == s.at
            assert [row.id for row in s.recent] == sorted((row.id for row in s.recent), reverse=True)
            assert (s.recent[0].outcome if s.recent else None) == s.state.last
        assert [s.at for s in living.seen] == sorted(s.at for s in living.seen)

    def test_none_can_be_changed(self, living):
        with pytest.raises(FrozenInstanceError):
            living.seen[0].computer = "other"
        with pytest.raises(FrozenInstanceError):
            living.seen[0].state.attempts = 7

    def test_an_old_one_stays_as_it_was(self, living):
        first = living.seen[0]
        text = repr(first)
        living.start()
        assert repr(first) == text

    def test_who_unsubscribed_hears_nothing_more(self, living):
        living.monitor.unsubscribe(living.seen.append)
        living.monitor.unsubscribe(print)
        heard = []
        living.monitor.subscribe(heard.append)
        living.monitor.unsubscribe(heard.append)
        living.start()
        assert len(heard) == 1

    def test_only_the_last_twenty_attempts_are_shown(self, living):
        living.host.fault = HostFault.CLOSED
        living.start()
        for _ in range(25):
            snapshot = living.after(hours=2)
        assert [row.id for row in snapshot.recent] == list(range(26, 6, -1))
        assert len(read_history(living.home.database)[0]) == 26


class TestReminders:
    def test_a_snooze_holds_for_its_time_and_across_starts(self, living):
        living.monitor.snooze(timedelta(hours=1))
        assert living.monitor.snapshot.snoozed_until == START + HOURS
        living.close()
        living.open()
        assert living.monitor.snapshot.snoozed_until == START + HOURS
        living.clock.advance(3600)
        assert living.monitor.snapshot.snoozed_until is None

    def test_small_facts_of_the_faces_are_kept(self, living):
        living.monitor.keep("window", "here")
        living.close()
        living.open()
        assert living.monitor.kept("window") == "here"


class TestTroubles:
    def test_a_full_disk_is_shown_and_what_it_kept_back_is_written_later(self, living):
        living.monitor._store._db.execute("PRAGMA busy_timeout = 20")
        with closing(sqlite3.connect(living.home.database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            snapshot = living.start()
            assert snapshot.forecast.status is LicenseStatus.LICENSED
            (trouble,) = snapshot.troubles
            assert trouble.code == "history_unwritable"
            assert read_latest(living.home.database) == (None, None)
            other.execute("ROLLBACK")
        snapshot = living.after(minutes=15)
        assert snapshot.troubles == ()
        state, last = read_latest(living.home.database)
        assert state == snapshot.state
        assert last == snapshot.recent[0]

    def test_what_was_kept_back_is_written_at_the_end_at_the_latest(self, living):
        living.monitor._store._db.execute("PRAGMA busy_timeout = 20")
        with closing(sqlite3.connect(living.home.database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            snapshot = living.start()
            other.execute("ROLLBACK")
        living.close()
        assert read_latest(living.home.database) == (snapshot.state, snapshot.recent[0])

    def test_a_damaged_history_is_told(self, living):
        living.start()
        living.close()
        living.home.database.write_bytes(b"nonsense" * 1000)
        living.open()
        assert [t.code for t in living.monitor.snapshot.troubles] == ["history_damaged"]

    def test_other_settings_leave_the_other_troubles(self, living):
        living.close()
        living.home.database.write_bytes(b"nonsense" * 1000)
        living.open()
        living.home.settings.write_text("[policy]\nrenewal_interval = 7\n")
        loaded = load_settings(living.home)
        authority = standalone(living.settings, living.household.identity, living.clock)
        living.monitor.reconfigure(authority, Policy(), settings_troubles(loaded))
        troubles = [t.code for t in living.monitor.snapshot.troubles]
        assert troubles == ["history_damaged", f"settings:{living.home.settings}:2"]
        living.monitor.reconfigure(authority, Policy(), ())
        assert [t.code for t in living.monitor.snapshot.troubles] == ["history_damaged"]

    def test_a_face_may_add_one(self, living):
        living.monitor.add_trouble(Trouble(code="x", sentence="Something."))
        assert [t.code for t in living.seen[-1].troubles] == ["x"]

    def test_a_shorter_interval_counts_from_now_on(self, living):
        living.start()
        authority = standalone(living.settings, living.household.identity, living.clock)
        living.monitor.reconfigure(authority, Policy(renewal_interval=DAYS), ())
        assert living.monitor.snapshot.forecast.next_attempt_at == START + DAYS


class TestEnds:
    def test_everything_is_there_after_a_restart(self, living):
        before = living.start()
        living.close()
        living.open()
        after = living.monitor.snapshot
        assert (after.state, after.recent, after.identity) == (before.state, before.recent, before.identity)

    def test_S12_a_restart_makes_no_attempt_that_is_not_due(self, living):
        living.start()
        for _ in range(3):
            living.close()
            living.open()
            living.start()
        assert living.host.counters.requests == 1

    def test_an_attempt_whose_process_died_is_over_and_still_due(self, living):
        living.host.fault = HostFault.MUTE
        living.monitor.activate()
        living.until_stage("bind")
        living.close()
        assert read_latest(living.home.database)[0].flight is not None
        living.host.fault = HostFault.NONE
        living.open()
        assert living.monitor.snapshot.state.flight is None
        assert living.monitor.snapshot.activity is None
        living.start()
        snapshot = living.after(minutes=2)
        assert snapshot.forecast.status is LicenseStatus.LICENSED
        assert snapshot.recent[0].id == 2

    def test_close_stops_the_worker_and_may_be_called_twice(self, living):
        living.host.fault = HostFault.MUTE
        living.monitor.activate()
        living.until_stage("bind")
        thread = living.monitor._flight.thread
        living.close()
        assert not thread.is_alive()
        living.close()

    def test_after_close_intents_and_late_answers_do_nothing(self, living):
        living.monitor.activate()
        living.close()
        seen = len(living.seen)
        living.monitor.activate()
        living.monitor.tick()
        living.monitor.cancel()
        living.monitor.snooze(HOURS)
        living.monitor.keep("a", "b")
        assert not living.shell.run_until(lambda: len(living.seen) > seen, limit=0.05)

    def test_one_activator_a_home(self, living):
        with pytest.raises(ActivatorBusyError):
            open_household(living.home, living.shell, living.clock)
        living.close()
        living.open()

    def test_a_household_that_cannot_open_lets_the_next_one_in(self, living):
        living.close()
        living.home.database.unlink()
        living.home.database.mkdir()
        with pytest.raises(WorldError, match="cannot be opened"):
            living.open()
        living.home.database.rmdir()
        living.open()

    def test_windows_asked_for_where_there_is_none_stops_before_the_lock(self, living, monkeypatch):
        living.close()
        monkeypatch.setattr("sys.platform", "linux")
        living.home.settings.write_text('[authority]\nkind = "windows"\n')
        with pytest.raises(WorldError, match="not available on this system"):
            open_household(living.home, living.shell, living.clock)
        living.open()

    def test_a_home_that_cannot_be_made_is_one_sentence(self, living):
        (living.home.data / "file").write_text("")
        home = replace(
            living.home, data=living.home.data / "file" / "x", settings=living.home.data / "file" / "y" / "z"
        )
        with pytest.raises(WorldError, match="cannot be made"):
            open_household(home, living.shell, living.clock)
