"""A real Active Directory domain controller for tests: Samba's, on a loopback address of its own.

`with Samba(folder) as dc:` provisions a forest (some 5 s), prepares it for activation objects and starts it. LDAP's
ports cannot be chosen, so each controller takes an address; DNS, Kerberos and LDAP listen there and nowhere else.
"""

from __future__ import annotations

import base64
import contextlib
import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Self

import pytest
import trustme

from kmsmonitor.wire.activation_object import CONTAINER, OBJECT_CLASS, ActivationObject

REALM, DOMAIN, NAME = "AD.TEST", "ad.test", "dc1.ad.test"
FOREST = "CN=Configuration,DC=ad,DC=test"
USER, PASSWORD = "kmsreader@ad.test", "Reader-lab1"
EVERYBODY_READS = "D:(A;;RPLCLORC;;;AU)"  # Samba gives a new object no right for ordinary users by itself
_START_S = 60
_PROGRAMS = ("samba", "samba-tool", "samba_spnupdate", "ldbadd", "ldbdel", "kinit", "faketime")
_PACKAGES = "samba samba-dsdb-modules samba-ad-provision python3-markdown ldb-tools krb5-user faketime python3-gssapi"
_DISTRIBUTION = Path("/usr/lib/python3/dist-packages")

_SEED = """[global]
interfaces = {address}/8
bind interfaces only = yes
"""
_CONFIG = """[global]
netbios name = DC1
realm = AD.TEST
workgroup = ADTEST
server role = active directory domain controller
server services = ldap, cldap, kdc, dns, rpc
dcerpc endpoint servers = epmapper, samr, lsarpc, netlogon, drsuapi, dnsserver
interfaces = {address}/8
bind interfaces only = yes
disable netbios = yes
dns forwarder =
private dir = {home}/private
lock directory = {home}
state directory = {home}/state
cache directory = {home}/cache
pid directory = {home}/run
ncalrpc dir = {home}/ncalrpc
binddns dir = {home}/bind-dns
log file = {home}/log/log.%m
tls enabled = yes
"""
_KRB5 = """[libdefaults]
default_realm = AD.TEST
dns_lookup_kdc = false
dns_lookup_realm = false
dns_canonicalize_hostname = false
rdns = false
[realms]
AD.TEST = {{
 kdc = {address}:88
}}
"""


def samba_or_skip() -> None:
    """Without Samba, or rights for its ports, the test is skipped on a user's machine and fails where CI is set."""
    missing = [name for name in _PROGRAMS if _which(name) is None]
    lack = f"{', '.join(missing)} missing: apt-get install {_PACKAGES}" if missing else ""
    if not (_DISTRIBUTION / "gssapi").exists():
        lack = lack or "Python's gssapi is missing: apt-get install python3-gssapi"
    if os.geteuid() != 0:
        lack = lack or "a domain controller needs root for its ports"
    if lack and os.environ.get("CI"):
        pytest.fail(lack)
    if lack:
        pytest.skip(lack)


class Samba:
    """One domain controller with a forest of its own.

    Args:
        home: a folder for everything that it writes.
        schema: the forest's schema; "2008_R2" knows no activation objects.
        prepared: whether the forest has the place for them.
    """

    def __init__(self, home: Path, *, schema: str = "2012_R2", prepared: bool = True) -> None:
        samba_or_skip()
        self.home = home / "dc"
        self.address = _free_address()
        self.config = self.home / "etc" / "smb.conf"
        self._schema, self._prepared = schema, prepared
        self._process: subprocess.Popen[bytes] | None = None
        self._authority = trustme.CA()

    # ------------------------------------------------------------ what clients need

    @property
    def ca_file(self) -> Path:
        """The certificate of the authority that made the controller's own."""
        return self.home / "private" / "tls" / "ca.pem"

    def ticket(self, *, cache: str = "ticket") -> dict[str, str]:
        """The environment in which the reader has a Kerberos ticket, and our Python the system's gssapi module."""
        env = self.kerberos(cache)
        self._run("kinit", f"kmsreader@{REALM}", said=f"{PASSWORD}\n", env=env)
        return env

    def kerberos(self, cache: str) -> dict[str, str]:
        """The same without a ticket."""
        config = self.home / "krb5.conf"
        config.write_text(_KRB5.format(address=self.address))
        only = self.home / "gssapi-only"
        only.mkdir(exist_ok=True)
        for name in ("gssapi", "decorator.py"):
            with contextlib.suppress(FileExistsError):
                (only / name).symlink_to(_DISTRIBUTION / name)
        path = os.pathsep.join((str(only), str(Path(__file__).parents[2])))
        return {"KRB5_CONFIG": str(config), "KRB5CCNAME": f"FILE:{self.home}/{cache}.cc", "PYTHONPATH": path}

    # ------------------------------------------------------------ what the forest keeps

    def keep(self, *objects: ActivationObject, hidden: Iterable[ActivationObject] = ()) -> None:
        """Let the forest hold these activation objects and no others; nobody but administrators may read `hidden`."""
        self.unprepare()
        self.prepare(*objects, hidden=hidden)

    def prepare(self, *objects: ActivationObject, hidden: Iterable[ActivationObject] = ()) -> None:
        """Make the place for activation objects, with these in it."""
        rights = f"nTSecurityDescriptor: {EVERYBODY_READS}\n"
        text = [f"dn: {CONTAINER},{FOREST}\nobjectClass: msSPP-ActivationObjectsContainer\n" + rights]
        text += [_ldif(made) + rights for made in objects]
        text += [_ldif(made) for made in hidden]
        self._tool("ldbadd", said="\n".join(text))

    def unprepare(self) -> None:
        """Take the place for activation objects away, with what is in it."""
        self._tool("ldbdel", "--recursive", f"{CONTAINER},{FOREST}")

    # ------------------------------------------------------------ life

    def provision(self) -> None:
        """Make the forest, its reader and its certificate."""
        self.home.mkdir(parents=True)
        seed = self.home / "seed.conf"
        seed.write_text(_SEED.format(address=self.address))
        self._run(
            "samba-tool", "domain", "provision", f"--configfile={seed}", f"--targetdir={self.home}",
            f"--realm={REALM}", "--domain=ADTEST", "--server-role=dc", "--dns-backend=SAMBA_INTERNAL",
            "--adminpass=Passw0rd-lab1", "--host-name=dc1", f"--host-ip={self.address}",
            f"--base-schema={self._schema}",
        )  # fmt: skip
        for name in ("cache", "run", "ncalrpc", "log"):
            (self.home / name).mkdir(exist_ok=True)
        self.config.write_text(_CONFIG.format(home=self.home, address=self.address))
        if self._prepared:
            self._samba_tool("domain", "functionalprep", "--function-level=2012_R2")
        self._run("samba_spnupdate", f"--configfile={self.config}")  # or Kerberos does not know the server
        self._samba_tool("user", "create", "kmsreader", PASSWORD, "-H", str(self._database))
        self._certify(NAME)

    def _certify(self, name: str) -> None:
        folder = self.home / "private" / "tls"
        folder.mkdir(mode=0o700, exist_ok=True)
        made = self._authority.issue_cert(name)
        made.private_key_pem.write_to_path(folder / "key.pem")
        made.cert_chain_pems[0].write_to_path(folder / "cert.pem")
        self._authority.cert_pem.write_to_path(folder / "ca.pem")
        (folder / "key.pem").chmod(0o600)

    def start(self) -> None:
        """Start it and wait until it answers; it lives no longer than the tests, whose pipe it listens to."""
        command = [str(_which("samba")), "-i", "-M", "single", "--debug-stdout", "-d1", "-s", str(self.config)]
        with (self.home / "log" / "out").open("ab") as log:
            self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=log, stderr=log)
        pause = threading.Event()
        for _ in range(int(_START_S / 0.05)):
            if self._process.poll() is not None:
                pytest.fail(f"samba ended with {self._process.returncode}:\n{self.log[-3000:]}")
            if all(_answers(self.address, port) for port in (53, 88, 389, 636)):
                return
            pause.wait(0.05)
        pytest.fail(f"samba did not answer within {_START_S} s:\n{self.log[-3000:]}")

    def stop(self) -> None:
        """Stop it and wait for its end; harmless when it does not run."""
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(_START_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdin is not None:
            process.stdin.close()

    @property
    def log(self) -> str:
        """What it has said so far."""
        path = self.home / "log" / "out"
        return path.read_text(errors="replace") if path.exists() else ""

    def __enter__(self) -> Self:
        self.provision()
        self.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.stop()

    # ------------------------------------------------------------ tools

    @property
    def _database(self) -> Path:
        return self.home / "private" / "sam.ldb"

    def _samba_tool(self, *words: str) -> None:
        self._run("samba-tool", *words, f"--configfile={self.config}")

    def _tool(self, program: str, *words: str, said: str = "") -> None:
        self._run(program, "-H", str(self._database), f"--configfile={self.config}", *words, said=said)

    def _run(self, program: str, *words: str, said: str = "", env: dict[str, str] | None = None) -> None:
        path = env | {"PYTHONPATH": ""} if env else {"PYTHONPATH": ""}  # Samba's tools are the system Python's
        done = subprocess.run(
            [str(_which(program)), *words], input=said, capture_output=True, text=True, check=False,
            env=os.environ | path, timeout=120,
        )  # fmt: skip
        if done.returncode != 0:
            pytest.fail(f"{program} {' '.join(words)} ended with {done.returncode}: {done.stdout}{done.stderr}")


def _ldif(made: ActivationObject) -> str:
    lines = [f"dn: {made.dn}", f"objectClass: {OBJECT_CLASS}"]
    for name, values in made.attributes().items():
        lines += [f"{name}:: {base64.b64encode(value).decode()}" for value in values]
    return "\n".join(lines) + "\n"


def _which(name: str) -> str | None:
    return shutil.which(name, path=os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/bin")))


def _free_address() -> str:
    """A loopback address on which nobody has LDAP's ports."""
    for last in range(101, 200):
        address = f"127.0.0.{last}"
        with socket.socket() as ldap, socket.socket() as kdc:
            try:
                ldap.bind((address, 389))
                kdc.bind((address, 88))
            except OSError:
                continue
        return address
    raise AssertionError("no loopback address is free for a domain controller")


def _answers(address: str, port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection((address, port), 0.5):
        return True
    return False
