"""`kmsmonitor activate` and `history`: one attempt by a process of its own, and what is left of it."""

import signal
import subprocess
import threading

import pytest

from kmsmonitor.lab.kms_host import HostFault
from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.monitor.history import read_history, read_latest
from kmsmonitor.monitor.lock import FileLock
from kmsmonitor.wire.ids import LAB_GROUP_SERVER
from tests.cli.command import PYTHON, environment, kmsmonitor, started, use_lab
from tests.ways.world import World

KEYS = {"outcome", "way", "host", "count", "required", "code", "message", "remedy", "tried", "duration_s"}


@pytest.fixture
def there():
    with Organisation(clients=24) as made:
        yield made


@pytest.fixture
def home(tmp_path, there):
    return use_lab(tmp_path / "home", there.describe().nameserver)


class TestOutcomes:
    def test_activated(self, home):
        done = kmsmonitor(home, "activate", "--json")
        assert (done.code, done.err) == (0, "")
        document = done.json
        assert document.keys() >= KEYS
        assert (document["outcome"], document["way"], document["host"]) == ("activated", "kms", "kms1.lab.test")
        assert (document["count"], document["required"], document["code"]) == (25, 25, None)
        assert document["remedy"] is None
        assert [(line["way"], line["answer"]) for line in document["tried"]] == [("ad", "skipped"), ("kms", "answered")]
        assert document["duration_s"] > 0

    def test_renewed_the_second_time(self, home, there):
        kmsmonitor(home, "activate")
        document = kmsmonitor(home, "activate", "--json").json
        assert (document["outcome"], document["count"]) == ("renewed", 25)
        assert there.hosts[0].counters.requests == 2

    def test_below_the_threshold(self, tmp_path):
        with Organisation(clients=11) as few:
            done = kmsmonitor(use_lab(tmp_path, few.describe().nameserver), "activate", "--json")
        assert done.code == 1
        document = done.json
        assert (document["outcome"], document["code"]) == ("below_threshold", "0xC004F038")
        assert (document["count"], document["required"]) == (12, 25)
        assert "12 of the 25" in document["message"]
        assert document["remedy"]

    def test_unreachable(self, home, there):
        there.hosts[0].fault = HostFault.CLOSED
        done = kmsmonitor(home, "activate", "--json")
        assert done.code == 1
        assert (done.json["outcome"], done.json["code"]) == ("unreachable", "0xC004F074")
        assert done.json["inner_code"] == "0x800706BA"
        (host,) = [line for line in done.json["tried"] if line["host"]]
        assert (host["host"], host["answer"], host["stage"]) == ("kms1.lab.test", "unreachable", "tcp")

    def test_no_host(self, tmp_path, there):
        home = use_lab(tmp_path, there.describe().nameserver, "none.lab.test")
        done = kmsmonitor(home, "activate", "--json")
        assert (done.code, done.json["outcome"], done.json["code"]) == (1, "no_host", "0x8007232B")
        assert "none.lab.test" in [suffix["name"] for suffix in done.json["suffixes"]]

    def test_refused(self, tmp_path):
        with World() as world:
            world.host(group_ids=(LAB_GROUP_SERVER,))
            home = use_lab(tmp_path, (world.dns.address, world.dns.port), "corp.test")
            done = kmsmonitor(home, "activate", "--json")
        assert (done.code, done.json["outcome"], done.json["code"]) == (1, "refused", "0xC004F042")

    def test_K11_a_server_edition_by_its_settings(self, tmp_path):
        with Organisation(clients=4) as few:
            home = use_lab(tmp_path, few.describe().nameserver)
            with (home / "settings.toml").open("a") as file:
                file.write('[product]\nedition = "server"\n')
            document = kmsmonitor(home, "activate", "--json").json
        assert (document["outcome"], document["required"]) == ("activated", 5)

    def test_a_way_that_cannot_be_gone(self, home):
        done = kmsmonitor(home, "activate", "--way", "mak", "--json")
        assert (done.code, done.json["outcome"], done.json["way"]) == (1, "failed", "mak")
        assert "no way to try" in done.json["message"].lower()

    def test_in_words(self, home, there):
        text = kmsmonitor(home, "activate").out
        assert text.startswith("Activated through kms1.lab.test; the count there is 25 (needed: 25).\n")
        there.hosts[0].fault = HostFault.CLOSED
        text = kmsmonitor(home, "activate").out
        assert "0xC004F074" in text
        assert "next step:" in text
        assert "(cache) unreachable: The connection was refused" in text

    def test_a_bad_settings_line_is_named_and_the_rest_counts(self, home):
        with (home / "settings.toml").open("a") as file:
            file.write("nonsense = 1\n")
        done = kmsmonitor(home, "activate", "--json")
        assert (done.code, done.json["outcome"]) == (0, "activated")
        assert "line 4: There is no key nonsense" in done.sentence


class TestTrouble:
    def test_a_home_that_cannot_be_made(self, tmp_path):
        (tmp_path / "file").write_text("")
        done = kmsmonitor(tmp_path / "file" / "home", "activate")
        assert (done.code, done.out) == (3, "")
        assert "cannot be made" in done.sentence
        assert "--home" in done.sentence

    def test_somebody_else_holds_the_licence_and_does_not_answer(self, home, tmp_path):
        with FileLock(home / "activator.lock") as lock:
            lock.acquire()
            done = kmsmonitor(home, "activate", "--json", XDG_RUNTIME_DIR=str(tmp_path))
        assert (done.code, done.out) == (3, "")
        assert "Another kmsmonitor" in done.sentence

    def test_a_damaged_history_is_set_aside_and_the_attempt_made(self, home):
        (home / "kmsmonitor.db").write_bytes(b"nonsense" * 1000)
        assert kmsmonitor(home, "activate", "--json").json["outcome"] == "activated"
        assert len(list(home.glob("kmsmonitor-damaged-*.db"))) == 1

    def test_an_interrupt_ends_it_at_once_without_a_word(self, home, there):
        there.hosts[0].fault = HostFault.MUTE
        running = started(home, "activate", "--json")
        await_connection(there.hosts[0])
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
        assert (running.returncode, out, err) == (130, "", "")
        state, last = read_latest(home / "kmsmonitor.db")
        assert (state.flight, last, state.failures) == (None, None, 0)

    def test_a_reader_that_has_seen_enough(self, home):
        for _ in range(3):
            kmsmonitor(home, "activate")
        pipe = subprocess.PIPE
        command = [*PYTHON, "--home", str(home), "history", "--json"]
        running = subprocess.Popen(command, stdout=pipe, stderr=pipe, env=environment())
        running.stdout.close()
        err = running.stderr.read()
        running.stderr.close()
        assert (running.wait(60), err) == (0, b"")


def await_connection(host):
    """Until somebody is connected to `host`."""
    pause = threading.Event()
    for _ in range(3000):
        if host.open_connections:
            return
        pause.wait(0.01)
    raise AssertionError("nobody came")


class TestHistory:
    def test_an_object_a_line_oldest_first(self, home, there):
        kmsmonitor(home, "activate")
        there.hosts[0].fault = HostFault.CLOSED
        kmsmonitor(home, "activate")
        done = kmsmonitor(home, "history", "--json")
        assert (done.code, done.err) == (0, "")
        events = [(line["event"], line.get("outcome") or line.get("to")) for line in done.lines]
        assert events[0] == ("attempt", "activated")
        assert ("cache", None) in events
        assert ("status", "licensed") in events
        assert events.count(("attempt", "unreachable")) == 1
        moments = [line["at"] for line in done.lines]
        assert moments == sorted(moments)
        attempt = done.lines[0]
        assert attempt.keys() >= KEYS | {"at", "id", "trigger"}

    def test_only_the_last(self, home):
        for _ in range(3):
            kmsmonitor(home, "activate")
        lines = kmsmonitor(home, "history", "--json", "--limit", "1").lines
        assert [line["id"] for line in lines] == [3]

    def test_in_words(self, home):
        kmsmonitor(home, "activate")
        text = kmsmonitor(home, "history").out
        assert "attempt  Activated through kms1.lab.test" in text
        assert "status   unlicensed -> licensed" in text

    def test_nothing_yet(self, tmp_path):
        assert kmsmonitor(tmp_path, "history").out == "Nothing has happened yet.\n"
        assert kmsmonitor(tmp_path, "history", "--json").out == ""

    def test_it_is_what_lies_in_the_database(self, home):
        kmsmonitor(home, "activate")
        attempts, changes = read_history(home / "kmsmonitor.db")
        assert len(kmsmonitor(home, "history", "--json").lines) == len(attempts) + len(changes)
