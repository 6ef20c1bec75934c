"""The Active Directory way against a real domain controller (Samba): O2, O3, O5, D1, and every way to be turned away.

Each client is `kmsmonitor activate --json`, a process of its own. The controller's own DNS names it; a lab KMS host
stands by for what the directory does not do (O3).
"""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from uuid import UUID

import pytest

from kmsmonitor.lab.kms_host import KmsHost
from kmsmonitor.wire.activation_object import lab_object, sealed
from kmsmonitor.wire.ids import (
    LAB_ACTIVATION_ID_CLIENT,
    LAB_ACTIVATION_ID_SERVER,
    LAB_GROUP_CLIENT,
    LAB_GROUP_SERVER,
)
from tests.cli.command import PYTHON, Done, environment, kmsmonitor
from tests.servers.samba import DOMAIN, FOREST, NAME, PASSWORD, USER, Samba

pytestmark = pytest.mark.servers

CLIENT = lab_object(FOREST, "Lab clients", LAB_ACTIVATION_ID_CLIENT, [LAB_GROUP_CLIENT, LAB_GROUP_SERVER])
SERVER = lab_object(FOREST, "Lab servers", LAB_ACTIVATION_ID_SERVER, [LAB_GROUP_SERVER])
OTHER_KEY = lab_object(FOREST, "Lab other key", LAB_ACTIVATION_ID_CLIENT, [LAB_GROUP_SERVER])
GENUINE = replace(CLIENT, dn=CLIENT.dn.replace("Lab clients", "Windows 2025"), name="Windows Server 2025",
                  sku_id=UUID(int=0x11112222333344445555666677778888), pid="00000-00000-000-000000",
                  partial_key="VWXYZ", licence=b"<licence/>")  # fmt: skip
COPIED = replace(CLIENT, licence=lab_object("CN=Configuration,DC=other,DC=test", "Lab clients",
                 LAB_ACTIVATION_ID_CLIENT, [LAB_GROUP_CLIENT, LAB_GROUP_SERVER]).licence)  # fmt: skip
SECRET = {"KMSMONITOR_DIRECTORY_PASSWORD": PASSWORD}


@pytest.fixture(scope="module")
def forest(tmp_path_factory):
    with Samba(tmp_path_factory.mktemp("samba")) as running:
        yield running


@pytest.fixture
def dc(forest):
    forest.keep(CLIENT)
    return forest


@pytest.fixture
def kms():
    with KmsHost("kms1.ad.test") as host:
        host.preload(24)
        yield host


@pytest.fixture
def home(tmp_path, dc, kms):
    return member(tmp_path / "home", dc, kms)


def member(home, dc, kms=None, **keys):
    """A home whose computer is a member of the forest; `keys` go to [directory]."""
    home.mkdir(exist_ok=True)
    keys = {"domain": DOMAIN, "user": USER} | keys
    discovery = {"nameservers": [f"{dc.address}:53"]}
    if kms is not None:
        discovery["host"] = f"{kms.address}:{kms.port}"
    text = ""
    for section, values in (("discovery", discovery), ("directory", keys)):
        lines = [
            f"{key} = {json.dumps(value if isinstance(value, list) else str(value))}" for key, value in values.items()
        ]
        text += "\n".join([f"[{section}]", *lines, ""])
    (home / "settings.toml").write_text(text)
    return home


def activate(home, *words, env=SECRET, ends=0):
    done = kmsmonitor(home, "activate", "--json", *words, **env)
    assert (done.code, done.err) == (ends, "")
    return done.json


def said(document, way="ad"):
    """What each step of a way answered."""
    return [line["answer"] for line in document["tried"] if line["way"] == way]


def last(document):
    """The last step of the directory's way: its code and its sentence."""
    line = [line for line in document["tried"] if line["way"] == "ad"][-1]
    return line["code"], line["detail"]


class TestActivation:
    @pytest.mark.parametrize("security", ["auto", "starttls", "ldaps"])
    def test_O2_a_member_is_activated_by_its_directory(self, home, dc, kms, security):
        """`auto` here is NTLM with a seal; the others are a simple bind through TLS."""
        document = activate(member(home, dc, kms, security=security, ca_file=dc.ca_file))
        assert (document["outcome"], document["way"], document["host"]) == ("activated", "ad", NAME)
        assert said(document) == ["found", "answered", "fits"]
        assert kms.counters.requests == 0
        (product,) = kmsmonitor(home, "status", "--json").json["products"]
        assert (product["status"], product["way"]) == ("licensed", "ad")

    @pytest.mark.parametrize("security", ["auto", "kerberos"])
    def test_a_kerberos_ticket_signs_in_and_seals(self, home, dc, security):
        document = activate(member(home, dc, user="", security=security), env=dc.ticket())
        assert (document["outcome"], document["way"]) == ("activated", "ad")

    def test_the_controllers_name_may_be_set(self, home, dc):
        document = activate(member(home, dc, server=dc.address))
        assert (document["outcome"], document["host"], said(document)) == (
            "activated",
            dc.address,
            ["answered", "fits"],
        )

    def test_K12_the_next_one_is_a_renewal(self, home):
        activate(home)
        assert activate(home)["outcome"] == "renewed"

    def test_the_first_object_that_fits_counts(self, dc, home):
        dc.keep(SERVER, GENUINE, CLIENT)
        document = activate(home)
        assert (document["way"], said(document)[-1]) == ("ad", "fits")

    def test_the_password_is_nowhere_in_the_home(self, home):
        activate(home)
        assert not [path for path in home.rglob("*") if path.is_file() and PASSWORD.encode() in path.read_bytes()]


class TestObjectsThatDoNotCount:
    @pytest.mark.parametrize(
        ("kept", "answer", "sentence"),
        [
            (SERVER, "edition", "is for another edition than Lab Windows Enterprise"),
            (OTHER_KEY, "group", "not for this computer's key"),
            (replace(CLIENT, pid="changed"), "seal", "its seal is broken"),
            (COPIED, "seal", "copied from another forest"),
        ],
        ids=["edition", "key group", "changed", "copied"],
    )
    def test_O3_O5_KMS_follows_and_the_record_says_why(self, home, dc, kept, answer, sentence):
        dc.keep(kept)
        document = activate(home)
        assert (document["outcome"], document["way"]) == ("activated", "kms")
        assert said(document) == ["found", "answered", answer]
        assert sentence in last(document)[1]

    def test_a_genuine_object_is_told_of_and_never_used(self, home, dc):
        dc.keep(GENUINE)
        document = activate(home)
        assert (document["way"], said(document)[-1]) == ("kms", "genuine")
        sentence = last(document)[1]
        assert '"Windows Server 2025" is a genuine one' in sentence
        assert str(LAB_GROUP_CLIENT) in sentence
        assert "Schema level of the forest: 69" in sentence

    def test_an_object_without_the_right_to_read_it_is_seen_as_such(self, home, dc):
        """Samba's pitfall: a search by class would find nothing at all."""
        dc.keep(hidden=[CLIENT])
        document = activate(home)
        assert (document["way"], said(document)[-1]) == ("kms", "unreadable")
        assert "lacks the right to read it" in last(document)[1]

    def test_a_deleted_object(self, home, dc):
        activate(home)
        dc.keep()
        document = activate(home)
        assert (document["outcome"], document["way"]) == ("renewed", "kms")
        assert last(document)[1] == "The forest has no activation object."

    def test_the_directory_alone_asked_for_ends_with_its_own_code(self, home, dc):
        dc.keep(SERVER)
        document = activate(home, "--way", "ad", ends=1)
        assert (document["outcome"], document["way"], document["code"]) == ("refused", "ad", "0xC004F081")
        assert document["remedy"]


class TestForests:
    def test_a_forest_that_is_too_old(self, tmp_path, kms):
        """2008 R2's schema has no activation objects."""
        with Samba(tmp_path, schema="2008_R2", prepared=False) as old:
            document = activate(member(tmp_path / "home", old, kms))
        assert document["way"] == "kms"
        assert last(document) == (
            "0xC004F083",
            "The forest is too old for activation objects (schema level 47, 56 is needed).",
        )

    def test_a_forest_that_was_not_prepared(self, home, dc):
        dc.unprepare()
        try:
            document = activate(home)
        finally:
            dc.prepare()
        assert document["way"] == "kms"
        code, sentence = last(document)
        assert code == "0x80072030"
        assert "has no place for activation objects yet (schema level 69)" in sentence


class TestTurnedAway:
    def test_a_wrong_password(self, home, dc, kms):
        for security in ("auto", "starttls"):
            document = activate(
                member(home, dc, kms, security=security, ca_file=dc.ca_file),
                env={"KMSMONITOR_DIRECTORY_PASSWORD": "wrong"},
            )
            assert document["way"] == "kms"
            assert last(document)[0] == "0x8007052E"

    def test_no_password_is_not_taken_for_an_empty_one(self, home, dc, kms):
        document = activate(
            member(home, dc, kms, security="starttls", ca_file=dc.ca_file),
            env={"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
        )
        assert last(document)[0] == "0x8009030E"
        assert "There is no password for kmsreader@ad.test" in last(document)[1]

    @pytest.mark.parametrize("security", ["starttls", "ldaps"])
    def test_a_certificate_of_nobody_we_trust(self, home, dc, kms, security):
        document = activate(member(home, dc, kms, security=security))
        assert document["way"] == "kms"
        assert last(document)[0] == "0x80090325"
        assert NAME in last(document)[1]

    def test_a_certificate_for_another_name(self, home, dc, kms):
        document = activate(member(home, dc, kms, security="ldaps", ca_file=dc.ca_file, server=dc.address))
        assert last(document)[0] == "0x80090322"

    @pytest.mark.parametrize("span", ["+20m", "-20m", "+20h"])
    def test_a_clock_that_is_off_is_named_as_the_cause(self, home, dc, kms, span):
        env = dc.ticket(cache=f"skew{span}")
        command = ["faketime", "-f", span, *PYTHON, "--home", str(member(home, dc, kms, user="", security="kerberos"))]
        done = subprocess.run(
            [*command, "activate", "--json"], capture_output=True, text=True, check=False, env=environment(**env)
        )
        document = Done(done.returncode, done.stdout, done.stderr).json
        code, sentence = last(document)
        assert code == "0x80090324"
        assert sentence.startswith("This computer's clock is ")
        assert ("ahead of" if span[0] == "+" else "behind") in sentence

    def test_without_a_ticket(self, home, dc, kms):
        document = activate(member(home, dc, kms, user="", security="kerberos"), env=dc.kerberos("none"))
        assert (document["way"], last(document)[0]) == ("kms", "0x8009030E")


class TestGoneAndBack:
    def test_the_controller_stopped_and_started_again(self, home, dc, kms):
        """O3 and back: the DNS is the controller's own, so its name is gone with it."""
        assert activate(home)["way"] == "ad"
        dc.stop()
        try:
            gone = activate(home)
            fixed = activate(member(home, dc, kms, server=dc.address))
        finally:
            dc.start()
        assert (gone["outcome"], gone["way"]) == ("renewed", "kms")
        assert said(gone)[0] in ("no_nameserver", "timeout")
        assert said(fixed) == ["unreachable"]
        assert last(fixed)[0] == "0x8007203A"
        back = activate(member(home, dc, kms))
        assert (back["outcome"], back["way"]) == ("renewed", "ad")


def test_the_seal_is_made_of_what_the_directory_gives_back(dc, home):
    """16 bytes go in, 16 bytes come out: Samba's own tools would show text."""
    dc.keep(sealed(replace(CLIENT, name='Names with "quotes", commas and ü')))
    assert activate(home)["way"] == "ad"
