"""The whole path with a real BIND: discovery, order, attempt, cache, its loss, and 24 computers before the 25th.

Every host is `kmsmonitor lab host` and every client a `kmsmonitor activate`, each a process of its own.
"""

import json
import re
from collections import Counter
from contextlib import contextmanager

import pytest

from tests.cli.command import kmsmonitor, started, use_lab
from tests.network.peers import black_hole, closed_port
from tests.servers.bind import Bind

pytestmark = pytest.mark.servers


class LoggedBind(Bind):
    """A BIND that writes down every question."""

    def _write_config(self):
        path = super()._write_config()
        path.write_text(path.read_text().replace("options {", "options { querylog yes;", 1))
        return path

    @property
    def questions(self):
        """How often each `(name, type)` was asked for so far."""
        return Counter(re.findall(r"query: (\S+) IN (\w+)", self.log))


@contextmanager
def lab_host(tmp_path, address, count=24):
    """`kmsmonitor lab host` on a free port of `address`."""
    _, port = closed_port()
    process = started(tmp_path, "lab", "host", "--listen", f"{address}:{port}", "--count", count, "--json")
    try:
        yield json.loads(process.stdout.readline())["port"], process
    finally:
        process.kill()
        process.communicate()


def tried(document):
    """`(host, origin, answer)` of each host, in order."""
    return [(t["host"].partition(".")[0], t["origin"], t["answer"]) for t in document["tried"] if t["host"]]


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """corp.test: a closed port, a black hole, a good host, one of lower rank; branch.test: one more."""
    folder = tmp_path_factory.mktemp("activation")
    with (
        lab_host(folder, "127.0.0.21") as (good, good_process),
        lab_host(folder, "127.0.0.22") as (second, _),
        lab_host(folder, "127.0.0.23") as (far, _),
        black_hole() as hole,
    ):
        corp = [
            f"_vlmcs._tcp IN SRV 0 10 {closed_port()[1]} closed",
            f"_vlmcs._tcp IN SRV 1 10 {hole[1]} hole",
            f"_vlmcs._tcp IN SRV 2 10 {good} good",
            f"_vlmcs._tcp IN SRV 3 90 {second} second",
            "closed IN A 127.0.0.1",
            "hole IN A 127.0.0.1",
            "good IN A 127.0.0.21",
            "second IN A 127.0.0.22",
        ]
        branch = [f"_vlmcs._tcp IN SRV 9 0 {far} far", "far IN A 127.0.0.23"]
        zones = {"corp.test": "\n".join(corp), "branch.test": "\n".join(branch)}
        with LoggedBind(folder, zones) as bind:
            home = use_lab(folder / "home", bind.nameserver, "corp.test", "branch.test")
            yield bind, home, good_process


class TestTwoSuffixes:
    def test_discover_shows_both_suffixes_and_the_order(self, world):
        """All records are shown; those of the first suffix that has any are tried before the next one's (K2)."""
        bind, home, _ = world
        document = kmsmonitor(
            home, "discover", "--domain", "corp.test", "--domain", "branch.test", "--dns", bind.address, "--json"
        ).json
        assert [(s["name"], s["answer"]) for s in document["suffixes"]] == [
            ("corp.test", "found"), ("branch.test", "found"),
        ]  # fmt: skip
        names = ["closed.corp.test", "hole.corp.test", "good.corp.test", "second.corp.test", "far.branch.test"]
        assert document["order"] == names
        assert {(r["target"], r["priority"], r["weight"]) for r in document["records"]} == set(
            zip(names, (0, 1, 2, 3, 9), (10, 10, 10, 90, 0), strict=True)
        )

    def test_K2_the_first_suffix_that_has_hosts_comes_first(self, world):
        bind, home, _ = world
        domains = ("--domain", "none.corp.test", "--domain", "branch.test", "--domain", "corp.test")
        document = kmsmonitor(home, "discover", *domains, "--dns", bind.address, "--json").json
        assert [s["answer"] for s in document["suffixes"]] == ["nxdomain", "found", "found"]
        assert document["order"][0] == "far.branch.test"
        assert document["order"][1:] == ["closed.corp.test", "hole.corp.test", "good.corp.test", "second.corp.test"]

    def test_an_activation_its_cache_and_the_loss_of_it(self, world):
        """One story: found behind two dead hosts, cached, asked alone, killed, found anew."""
        bind, home, good = world
        first = kmsmonitor(home, "activate", "--json")
        assert first.code == 0
        assert tried(first.json) == [
            ("closed", "dns", "unreachable"), ("hole", "dns", "unreachable"), ("good", "dns", "answered"),
        ]  # fmt: skip
        codes = [t["code"] for t in first.json["tried"] if t["host"]]
        assert codes == ["0x800706BA", "0x8007274C", None]
        assert (first.json["outcome"], first.json["count"]) == ("activated", 25)
        assert kmsmonitor(home, "status", "--json").json["products"][0]["host"] == "good.corp.test"

        before = bind.questions
        second = kmsmonitor(home, "activate", "--json")
        assert tried(second.json) == [("good", "cache", "answered")]
        assert second.json["outcome"] == "renewed"
        asked = bind.questions - before
        assert {kind for _, kind in asked} == {"A", "AAAA"}
        assert {name for name, _ in asked} == {"good.corp.test"}

        good.kill()
        good.wait()
        third = kmsmonitor(home, "activate", "--json")
        assert tried(third.json) == [
            ("good", "cache", "unreachable"), ("closed", "dns", "unreachable"), ("hole", "dns", "unreachable"),
            ("second", "dns", "answered"),
        ]  # fmt: skip
        assert third.json["outcome"] == "renewed"
        assert kmsmonitor(home, "status", "--json").json["products"][0]["host"] == "second.corp.test"
        cached = [line["host"] for line in kmsmonitor(home, "history", "--json").lines if line["event"] == "cache"]
        assert [name and (name if isinstance(name, str) else name["name"]) for name in cached] == [
            "good.corp.test", "second.corp.test",
        ]  # fmt: skip


def test_H2_K10_twenty_four_computers_wait_and_the_twenty_fifth_activates_them_all(tmp_path):
    with lab_host(tmp_path, "127.0.0.21", count=0) as (port, _):
        zone = f"_vlmcs._tcp IN SRV 0 0 {port} kms\nkms IN A 127.0.0.21"
        with Bind(tmp_path, {"corp.test": zone}) as bind:
            homes = [use_lab(tmp_path / f"pc{n}", bind.nameserver, "corp.test") for n in range(1, 26)]
            done = [kmsmonitor(home, "activate", "--json") for home in homes]
            again = kmsmonitor(homes[0], "activate", "--json")
    assert [d.json["count"] for d in done] == list(range(1, 26))
    assert [d.json["outcome"] for d in done] == ["below_threshold"] * 24 + ["activated"]
    assert [d.code for d in done] == [1] * 24 + [0]
    assert (again.json["outcome"], again.json["count"]) == ("activated", 25)
