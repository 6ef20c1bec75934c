"""N2 to N5: what is shown beforehand is what is sent, byte for byte, and nobody is named in it."""

from __future__ import annotations

import getpass
import json
import socket
from dataclasses import replace
from pathlib import Path

import pytest

from kmsmonitor.lab.dns_server import LabDns
from kmsmonitor.lab.kms_host import KmsHost
from kmsmonitor.wire.activation import ActivationRequest
from tests.cli.command import kmsmonitor, use_lab


class RecordingHost(KmsHost):
    """A host that keeps what it was sent."""

    heard: bytes = b""

    def activate(self, stub: bytes) -> bytes:
        self.heard = stub
        return super().activate(stub)


@pytest.fixture
def host():
    with RecordingHost("kms1.lab.test") as running:
        running.preload(30)
        yield running


@pytest.fixture
def home(tmp_path, host):
    records = [f"_vlmcs._tcp SRV 0 0 {host.port} kms1", f"kms1 A {host.address}"]
    with LabDns(zones={"lab.test": records}) as dns:
        yield use_lab(tmp_path / "home", (dns.address, dns.port))


def shown(home, way="kms"):
    (found,) = kmsmonitor(home, "privacy", "--way", way, "--json").json["ways"]
    return found


def test_N4_what_is_shown_is_what_a_host_hears_byte_for_byte(home, host):
    before = ActivationRequest.unpack(bytes.fromhex(shown(home)["bytes"]))
    assert host.heard == b""  # showing sends nothing
    assert kmsmonitor(home, "activate", "--json").json["outcome"] == "activated"
    heard = ActivationRequest.unpack(host.heard)
    assert replace(before, request_time=heard.request_time).pack() == host.heard
    again = ActivationRequest.unpack(bytes.fromhex(shown(home)["bytes"]))
    assert again.licence_status == 1  # and after the activation it shows the renewal
    assert again.remaining_minutes > 0


def test_N4_every_field_is_shown_with_its_value_and_its_purpose(home):
    found = shown(home)
    sent = ActivationRequest.unpack(bytes.fromhex(found["bytes"]))
    assert {field["name"] for field in found["fields"]} == set(sent.__dataclass_fields__)
    assert all(field["why"] for field in found["fields"])
    values = {field["name"]: field["value"] for field in found["fields"]}
    assert (values["cmid"], values["workstation"]) == (str(sent.cmid), sent.workstation)


def test_N3_nobody_is_named_in_what_a_host_hears(home, host):
    kmsmonitor(home, "activate")
    heard = host.heard.lower()
    addresses = {entry[4][0] for entry in socket.getaddrinfo(socket.gethostname(), None)} - {"127.0.0.1", "::1"}
    for secret in (getpass.getuser(), str(Path.home()), *addresses):
        for form in (secret.encode(), secret.encode("utf-16-le")):
            assert form.lower() not in heard
    name = socket.gethostname().lower()
    assert name.encode() in heard or name.encode("utf-16-le") in heard  # shown as what it is: the workstation name


@pytest.mark.parametrize(("way", "words"), [("ad", "not a member of a domain"), ("mak", "no activation service")])
def test_a_way_that_sends_nothing_says_why(home, way, words):
    found = shown(home, way)
    assert (found["fields"], found["bytes"]) == ([], None)
    assert words in found["to"]


def test_in_words_it_ends_with_what_was_not_done(home, host):
    done = kmsmonitor(home, "privacy")
    assert done.code == 0
    assert done.out.splitlines()[-1].startswith("Nothing was sent by this command.")
    assert json.dumps(host.counters.requests) == "0"


def test_N4_the_name_is_left_out_where_the_settings_say_so(home, host):
    with (home / "settings.toml").open("a", encoding="utf-8") as settings:
        settings.write("[privacy]\nworkstation_name = false\n")
    assert {field["name"]: field["value"] for field in shown(home)["fields"]}["workstation"] == ""
    assert kmsmonitor(home, "activate", "--json").json["outcome"] == "activated"
    assert ActivationRequest.unpack(host.heard).workstation == ""
