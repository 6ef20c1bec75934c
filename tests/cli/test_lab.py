"""`kmsmonitor lab` and `demo --terminal`: the organisation in a box as a process of its own."""

import json
import re
import signal
import socket
from pathlib import Path

import pytest

from kmsmonitor.lab.activation_service import HOST_KEY
from kmsmonitor.wire.host_key import host_key_text
from tests.cli.command import kmsmonitor, started, use_lab
from tests.network.peers import closed_port


@pytest.fixture
def run(tmp_path):
    running = []

    def start(*words):
        running.append(started(tmp_path / "lab", *words))
        return running[-1]

    yield start
    for process in running:
        if process.poll() is None:
            process.kill()
        process.communicate()


def ready(process):
    return json.loads(process.stdout.readline())


class TestUp:
    def test_one_ready_line_with_everything_that_a_client_needs(self, run, tmp_path):
        lab = run("lab", "up", "--domain", "corp.test", "--hosts", "2", "--clients", "24", "--json")
        about = ready(lab)
        assert about.keys() >= {"dns", "hosts", "activation_service", "directory"}
        service = about["activation_service"]
        assert service.keys() == {"availability_url", "url", "ca_file", "maks", "host_key"}
        assert Path(service["ca_file"]).parent == tmp_path / "lab" / "lab"
        assert [(key["left"], key["blocked"]) for key in service["maks"]] == [
            (50, False),
            (1, False),
            (0, False),
            (50, True),
        ]
        assert [(h["name"], h["count"]) for h in about["hosts"]] == [("kms1.corp.test", 24), ("kms2.corp.test", 24)]
        assert all(h["address"].startswith("127.") and h["port"] > 0 for h in about["hosts"])
        address, _, port = about["dns"].rpartition(":")
        home = use_lab(tmp_path / "home", (address, int(port)), "corp.test")
        assert kmsmonitor(home, "activate", "--json").json["outcome"] == "activated"

    def test_O2_a_member_of_its_domain_is_activated_by_its_directory(self, run, tmp_path):
        about = ready(run("lab", "up", "--json"))
        directory = about["directory"]
        assert directory.keys() == {"domain", "name", "address", "port"}
        address, _, port = about["dns"].rpartition(":")
        home = use_lab(tmp_path / "home", (address, int(port)))
        with (home / "settings.toml").open("a") as settings:
            settings.write(f'[directory]\ndomain = "{directory["domain"]}"\n')
        document = kmsmonitor(home, "activate", "--json").json
        assert (document["outcome"], document["way"], document["host"]) == ("activated", "ad", directory["name"])
        (product,) = kmsmonitor(home, "status", "--json").json["products"]
        assert (product["status"], product["way"]) == ("licensed", "ad")

    def test_it_can_do_without_a_directory(self, run):
        assert ready(run("lab", "up", "--no-directory", "--json"))["directory"] is None

    @pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
    def test_it_runs_until_interrupted_and_ends_well(self, run, how):
        lab = run("lab", "up", "--json")
        dns = ready(lab)["dns"]
        lab.send_signal(how)
        out, err = lab.communicate(timeout=60)
        assert (lab.returncode, out, err) == (0, "", "")
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", int(dns.rpartition(":")[2])), 10)

    def test_in_words_it_says_what_to_try(self, run):
        line = run("lab", "up").stdout.readline()
        assert line.startswith("ready: lab.test, DNS on 127.0.0.1:")
        words = line.rpartition("; try: kmsmonitor ")[2].split()
        assert kmsmonitor("unused", *words).code == 0

    def test_a_port_that_is_taken_is_one_sentence(self, run, tmp_path):
        dns = ready(run("lab", "up", "--json"))["dns"]
        done = kmsmonitor(tmp_path, "lab", "up", "--dns-port", dns.rpartition(":")[2])
        assert (done.code, done.out) == (3, "")
        assert "cannot listen: Address already in use" in done.sentence

    @pytest.mark.parametrize(
        ("words", "complaint"),
        [(["--domain", "a..b"], "not a domain"), (["--hosts", "41"], "1 to 40")],
    )
    def test_what_cannot_be(self, tmp_path, words, complaint):
        done = kmsmonitor(tmp_path, "lab", "up", *words)
        assert (done.code, done.out) == (2, "")
        assert complaint in done.sentence

    def test_days_pass_in_seconds(self, run, tmp_path):
        """At a million times the speed the host's records are older than 30 days at once, and its clock far off."""
        about = ready(run("lab", "up", "--clients", "24", "--speed", "1000000", "--json"))
        address, _, port = about["dns"].rpartition(":")
        home = use_lab(tmp_path / "home", (address, int(port)))
        assert kmsmonitor(home, "activate", "--json").json["code"] == "0xC004F06C"


class TestHost:
    def test_a_host_of_its_own_with_a_count(self, run, tmp_path):
        about = ready(run("lab", "host", "--listen", free(), "--count", "24", "--json"))
        assert about["count"] == 24
        home = tmp_path / "home"
        home.mkdir()
        (home / "settings.toml").write_text(f'[discovery]\nhost = "{about["address"]}:{about["port"]}"\n')
        document = kmsmonitor(home, "activate", "--json").json
        assert (document["outcome"], document["count"]) == ("activated", 25)
        assert document["tried"][1]["origin"] == "config"

    def test_over_IPv6(self, run, tmp_path):
        about = ready(run("lab", "host", "--listen", f"[::1]:{free().rpartition(':')[2]}", "--json"))
        done = kmsmonitor(tmp_path, "probe", f"[::1]:{about['port']}", "--json")
        assert (done.code, done.json["interface"]) == (0, "lab")

    @pytest.mark.parametrize(
        "where", ["192.0.2.1:1688", "0.0.0.0:1688", "[::]:1688", "localhost:1688", "x y", "127.0.0.1:x"]
    )
    def test_it_stays_on_this_computer(self, tmp_path, where):
        done = kmsmonitor(tmp_path, "lab", "host", "--listen", where)
        assert (done.code, done.out) == (2, "")
        assert done.sentence.startswith("kmsmonitor: --listen: ")

    def test_a_port_that_is_taken(self, tmp_path):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            done = kmsmonitor(tmp_path, "lab", "host", "--listen", f"127.0.0.1:{taken.getsockname()[1]}")
        assert (done.code, done.out) == (3, "")
        assert "cannot listen" in done.sentence


def free():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return f"127.0.0.1:{listener.getsockname()[1]}"


class TestDemo:
    def test_it_tells_of_a_client_at_24_of_25_that_activates_and_counts_down(self, run):
        """The first day and a half; the whole month takes a quarter of a minute."""
        demo = run("demo", "--terminal")
        text = ""
        for line in demo.stdout:
            text += line
            if "leaves the company network" in line:
                break
        demo.send_signal(signal.SIGINT)
        out, err = demo.communicate(timeout=60)
        assert demo.returncode == 130
        assert "Traceback" not in out + err
        told = [
            r"day   1 00:00  kms1.lab.test has counted 24 of the 25 computers",
            r"day   1 01:30  the 25th computer",
            r"day   1 02:00  Activated through kms1.lab.test; the count there is 25",
            r"day   8 02:00  Renewed through kms1.lab.test",
            r"day  17 00:00  the laptop leaves",
        ]
        places = [re.search(line, text) for line in told]
        assert all(places), text
        assert [p.start() for p in places] == sorted(p.start() for p in places)


class TestHostKey:
    """H7, as a user runs it."""

    def test_H7_a_host_with_a_key_serves_only_when_it_is_activated(self, tmp_path):
        key = host_key_text(HOST_KEY.mak)
        listen = ("--listen", f"127.0.0.1:{closed_port()[1]}")
        asked = kmsmonitor(tmp_path, "lab", "host", *listen, "--key", key)
        assert (asked.code, asked.out) == (3, "")
        read_out = re.search(r"installation ID is ([\d ]+):", asked.sentence)[1]
        answer = kmsmonitor(tmp_path, "lab", "phone", read_out, "--json").json["confirmation_id"]
        host = started(tmp_path, "lab", "host", *listen, "--key", key, "--confirm", answer)
        assert host.stdout.readline().startswith("ready: ")
        host.send_signal(signal.SIGINT)
        host.communicate(timeout=30)
        assert host.returncode == 0

    @pytest.mark.parametrize(
        "words", [("--key", "LABHOST-1"), ("--key", "K", "--service", "https://127.0.0.1:1"), ("--key", "LABMAK-0001")]
    )
    def test_a_wrong_key_or_half_a_service_is_one_sentence(self, tmp_path, words):
        done = kmsmonitor(tmp_path, "lab", "host", *words)
        assert (done.code, done.out) == (2, "")
        assert done.sentence
