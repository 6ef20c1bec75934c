"""H5 with a real BIND: hosts publish themselves, unsigned, with a key or by Kerberos; refused ones say what to add.

Every host is `kmsmonitor lab host` and every client a `kmsmonitor`, each a process of its own.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from contextlib import contextmanager
from pathlib import Path

import dns.message
import dns.query
import dns.rcode
import pytest

from tests.cli.command import kmsmonitor, started, use_lab
from tests.network.peers import closed_port
from tests.servers.bind import BROKEN, Bind

pytestmark = pytest.mark.servers

KEY = 'key "vlmcs-upd" {{ algorithm hmac-sha256; secret "{secret}"; }};'
RIGHT, WRONG = "c2VjcmV0LW9mLXRoZS1sYWI=", "c2VjcmV0LW9mLW5vYm9keQ=="


@pytest.fixture(scope="module")
def bind(tmp_path_factory):
    home = tmp_path_factory.mktemp("publish")
    zones = dict.fromkeys(("open.test", "keyed.test", "locked.test"), "") | {"broken.test": BROKEN}
    rights = {
        "open.test": "allow-update { 127.0.0.0/8; };",
        "keyed.test": 'allow-update { key "vlmcs-upd"; };',
        "locked.test": "allow-update { none; };",
    }
    with Bind(home, zones, rights=rights, head=KEY.format(secret=RIGHT)) as running:
        yield running


@contextmanager
def host(tmp_path, bind, *words, **env):
    """A host that publishes; its ready line, and after the block its exit code and what it said."""
    options = ("--listen", f"127.0.0.1:{closed_port()[1]}", "--count", "25", "--dns-server", bind.address, "--json")
    process = started(tmp_path, "lab", "host", *options, *words, **env)
    said = {}
    try:
        said.update(json.loads(process.stdout.readline()))
        yield said
    finally:
        process.send_signal(signal.SIGINT)
        _, said["stderr"] = process.communicate(timeout=30)
        said["code"] = process.returncode


def records(bind, name, kind="SRV"):
    reply = dns.query.udp(dns.message.make_query(name, kind), "127.0.0.1", port=bind.port, timeout=5)
    return sorted(str(record) for rrset in reply.answer for record in rrset)


def answers(said):
    return {entry["domain"]: entry["answer"] for entry in said["published"]}


def test_H5_a_client_finds_and_uses_a_host_that_has_published_itself(tmp_path, bind):
    with host(tmp_path, bind, "--publish", "open.test", "--name", "kms1", "--priority", 5, "--weight", 30) as said:
        found = kmsmonitor(tmp_path, "discover", "--domain", "open.test", "--dns", bind.address, "--json").json
        (record,) = found["records"]
        assert (record["target"], record["port"], record["priority"], record["weight"], record["addresses"]) == (
            "kms1.open.test",
            said["port"],
            5,
            30,
            ["127.0.0.1"],
        )
        use_lab(tmp_path, bind.nameserver, "open.test")
        done = kmsmonitor(tmp_path, "activate", "--json").json
        assert (done["outcome"], done["host"]) == ("activated", "kms1.open.test")
    assert said["code"] == 0
    assert records(bind, "_vlmcs._tcp.open.test") == []
    assert records(bind, "kms1.open.test", "A") == []


def test_H5_one_host_withdraws_and_leaves_the_other_alone(tmp_path, bind):
    with host(tmp_path, bind, "--publish", "open.test", "--name", "kms1") as one:
        with host(tmp_path, bind, "--publish", "open.test", "--name", "kms2") as two:
            both = [f"0 10 {said['port']} {name}.open.test." for said, name in ((one, "kms1"), (two, "kms2"))]
            assert records(bind, "_vlmcs._tcp.open.test") == sorted(both)
        assert records(bind, "_vlmcs._tcp.open.test") == both[:1]


def test_H5_every_domain_of_the_list_has_its_own_answer(tmp_path, bind):
    lists = [word for zone in ("open", "keyed", "locked", "broken") for word in ("--publish", f"{zone}.test")]
    with host(tmp_path, bind, *lists) as said:
        assert answers(said) == {
            "open.test": "done",
            "keyed.test": "refused",
            "locked.test": "refused",
            "broken.test": "no_zone",
        }
    assert said["code"] == 3


@pytest.mark.parametrize(("secret", "answer"), [(RIGHT, "done"), (WRONG, "bad_key")])
def test_H5_signed_with_a_shared_key(tmp_path, bind, secret, answer):
    key = tmp_path / "k.key"
    key.write_text(KEY.format(secret=secret))
    with host(tmp_path, bind, "--publish", "keyed.test", "--tsig-key", key) as said:
        assert answers(said) == {"keyed.test": answer}
        assert bool(records(bind, "_vlmcs._tcp.keyed.test")) is (answer == "done")
    assert secret not in said["stderr"]
    assert records(bind, "_vlmcs._tcp.keyed.test") == []


def test_H5_refused_ends_with_zone_file_lines_that_BIND_accepts(tmp_path, bind):
    options = (
        "--listen",
        f"127.0.0.1:{closed_port()[1]}",
        "--dns-server",
        bind.address,
        "--publish",
        "locked.test",
        "--address",
        "::1",
    )
    process = started(tmp_path, "lab", "host", *options)
    ready, sentence, *lines = (process.stdout.readline().strip() for _ in range(4))
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert ready.startswith("ready: ")
    assert "security group" in sentence
    assert "could not be published in locked.test: the server refuses updates" in err
    frame = "$TTL 60\n@ IN SOA ns1 hostmaster 1 3600 600 86400 5\n@ IN NS ns1\nns1 IN A 127.0.0.1\n"
    zone = tmp_path / "locked.db"
    zone.write_text(frame + "\n".join(lines) + "\n")
    checker = shutil.which("named-checkzone", path=os.environ["PATH"] + ":/usr/sbin:/usr/bin")
    checked = subprocess.run([checker, "locked.test", zone], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout
    assert "SRV" in lines[0]
    assert "AAAA ::1" in lines[1]


# ---------------------------------------------------------------- Kerberos (RFC 3645)

REALM = "CORP.TEST"
KRB5 = """[libdefaults]
 default_realm = {realm}
 dns_lookup_kdc = false
 dns_lookup_realm = false
 dns_canonicalize_hostname = false
 rdns = false
[realms]
 {realm} = {{
  kdc = 127.0.0.1:{port}
 }}
"""
KDC = """[kdcdefaults]
 kdc_listen = 127.0.0.1:{port}
 kdc_tcp_listen = 127.0.0.1:{port}
[realms]
 {realm} = {{
  database_name = {home}/principal
  key_stash_file = {home}/stash
  acl_file = {home}/acl
 }}
"""


class Kdc:
    """A real KDC (MIT) with the DNS server's account, alice, who may update, and mallory, who may not."""

    def __init__(self, home: Path, port: int) -> None:
        self.home, self.port = home, port
        (home / "krb5.conf").write_text(KRB5.format(realm=REALM, port=port))
        (home / "kdc.conf").write_text(KDC.format(realm=REALM, port=port, home=home))
        self.env = {"KRB5_CONFIG": str(home / "krb5.conf"), "KRB5_KDC_PROFILE": str(home / "kdc.conf")}

    def __enter__(self):
        self._run("kdb5_util", "create", "-s", "-P", "x", "-r", REALM)
        orders = f"addprinc -randkey DNS/ns1.corp.test\nktadd -k {self.keytab} DNS/ns1.corp.test\n"
        orders += "addprinc -pw user-lab1 alice\naddprinc -pw user-lab1 mallory\n"
        self._run("kadmin.local", "-r", REALM, said=orders)
        command = [_program("krb5kdc"), "-n", "-r", REALM]
        quiet = subprocess.DEVNULL
        self._process = subprocess.Popen(command, env=os.environ | self.env, stdout=quiet, stderr=quiet)
        return self

    def __exit__(self, *_error):
        self._process.terminate()
        self._process.wait(20)

    @property
    def keytab(self):
        return self.home / "dns.keytab"

    def ticket(self, user):
        """The environment in which `user` has a ticket."""
        cache = {"KRB5CCNAME": f"FILE:{self.home}/{user}.cc"}
        self._run("kinit", user, said="user-lab1\n", **cache)
        return self.env | cache | {"PYTHONPATH": os.pathsep.join((_gssapi(self.home), str(Path(__file__).parents[2])))}

    def _run(self, program, *words, said="", **env):
        command = [_program(program), *words]
        full = os.environ | self.env | env
        done = subprocess.run(command, input=said, capture_output=True, text=True, check=False, env=full)
        assert done.returncode == 0, done.stderr


def _program(name):
    found = shutil.which(name, path=os.environ["PATH"] + ":/usr/sbin:/usr/bin")
    if found is None:
        missing = f"{name} is missing: apt-get install krb5-kdc krb5-admin-server krb5-user"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    return found


def _gssapi(home):
    """A folder with the distribution's gssapi module alone, for our Python's path."""
    source = Path("/usr/lib/python3/dist-packages")
    if not (source / "gssapi").exists():
        missing = "Python's gssapi is missing: apt-get install python3-gssapi"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    folder = home / "gssapi-only"
    folder.mkdir(exist_ok=True)
    for name in ("gssapi", "decorator.py"):
        link = folder / name
        if not link.exists():
            link.symlink_to(source / name)
    return str(folder)


@pytest.fixture(scope="module")
def kerberos(tmp_path_factory):
    home = tmp_path_factory.mktemp("kerberos")
    with Kdc(home, closed_port()[1]) as kdc:
        rights = {"corp.test": f"update-policy {{ grant alice@{REALM} zonesub SRV A AAAA; }};"}
        options = f'tkey-gssapi-keytab "{kdc.keytab}";'
        with Bind(home, {"corp.test": ""}, rights=rights, options=options, env=kdc.env) as bind:
            yield kdc, bind


def test_H5_signed_by_kerberos(tmp_path, kerberos):
    kdc, bind = kerberos
    words = ("--publish", "corp.test", "--kerberos", "ns1.corp.test")
    with host(tmp_path, bind, *words, **kdc.ticket("alice")) as said:
        assert answers(said) == {"corp.test": "done"}
        assert records(bind, "_vlmcs._tcp.corp.test") == [f"0 10 {said['port']} lab-kms.corp.test."]
    assert said["code"] == 0
    assert records(bind, "_vlmcs._tcp.corp.test") == []


def test_H5_a_kerberos_account_without_the_right_is_refused(tmp_path, kerberos):
    kdc, bind = kerberos
    words = ("--publish", "corp.test", "--kerberos", "ns1.corp.test")
    with host(tmp_path, bind, *words, **kdc.ticket("mallory")) as said:
        assert answers(said) == {"corp.test": "refused"}
    assert records(bind, "_vlmcs._tcp.corp.test") == []


def test_H5_without_a_ticket_the_sentence_says_kinit(tmp_path, kerberos):
    kdc, bind = kerberos
    words = ("--publish", "corp.test", "--kerberos", "ns1.corp.test")
    env = kdc.ticket("alice") | {"KRB5CCNAME": f"FILE:{tmp_path}/none"}
    with host(tmp_path, bind, *words, **env) as said:
        (entry,) = said["published"]
        assert entry["answer"] == "bad_key"
        assert "kinit" in entry["detail"]
