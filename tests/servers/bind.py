"""A real BIND for tests: `with Bind(tmp_path, {"corp.test": RECORDS}) as bind: ... bind.nameserver ...`.

Runs `named` in the foreground, as whoever runs the tests, with everything it writes in one directory of its own, on a
free loopback port. Nothing of the system's own name service is touched.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import threading
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

import dns.exception
import dns.message
import dns.query
import pytest

BROKEN = "@broken"  # as a zone's text: the zone is configured, but its file is missing, so it answers SERVFAIL
FORWARDED = "@forwarded"  # as a zone's text: asked of a server that nobody runs, so it answers SERVFAIL as well

_FRAME = """$TTL {ttl}
@ IN SOA ns1 hostmaster {serial} 3600 600 86400 5
@ IN NS ns1
ns1 IN A 127.0.0.1
{records}
"""
_OPTIONS = """options {{
  directory "{home}"; managed-keys-directory "{home}";
  pid-file none; session-keyfile none; lock-file none;
  listen-on port {port} {{ 127.0.0.1; }}; listen-on-v6 {{ none; }};
  recursion {recursion}; allow-recursion {{ 127.0.0.0/8; }}; notify no; dnssec-validation no;
  empty-zones-enable no; max-cache-size 8m;
  {options}
}};
controls {{ }};
"""
_START_S = 20


def named_or_skip() -> str:
    """The path of `named`. Without one the test is skipped on a user's machine and fails where CI is set."""
    found = shutil.which("named") or shutil.which("named", path="/usr/sbin:/usr/local/sbin")
    if found is None:
        missing = "named is missing: apt-get install bind9"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    return found


class Bind:
    """One `named` with the given zones, each the text of a zone file without SOA and NS (or `BROKEN`, `FORWARDED`).

    `rewrite` changes zones while it runs; `stop` and `start` may be repeated: the port stays. `rights` adds a zone's
    own statements (`allow-update { ... };`), `options` and `head` go into the configuration as they are, `env` into
    the environment of named.
    """

    def __init__(
        self,
        home: Path,
        zones: Mapping[str, str],
        *,
        ttl: int = 60,
        rights: Mapping[str, str] | None = None,
        options: str = "",
        head: str = "",
        env: Mapping[str, str] | None = None,
    ) -> None:
        self.home = home / "named"
        self.home.mkdir(parents=True, exist_ok=True)
        self.ttl = ttl
        self.rights = dict(rights or {})
        self.options = options
        self.head = head
        self.env = {**os.environ, **(env or {})}
        self.zones = dict(zones)
        self.port = _free_port()
        self._serial = 0
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def nameserver(self) -> tuple[str, int]:
        """Address and port, as `discover` wants them."""
        return ("127.0.0.1", self.port)

    @property
    def address(self) -> str:
        """`IP:PORT`, as the settings want it."""
        return f"127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        """What named has said so far."""
        path = self.home / "log"
        return path.read_text(errors="replace") if path.exists() else ""

    def start(self) -> None:
        """Start it and wait until it answers."""
        command = [self._program(), "-g", "-4", "-n", "1", "-c", str(self._write_config())]
        with (self.home / "log").open("ab") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=self.env)
        try:
            self._await_answer(self._process)
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Stop it and wait for its end; harmless when it does not run."""
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(_START_S)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    def rewrite(self, zone: str, text: str) -> None:
        """Give a zone new records, or add one; a running server is started anew (some 60 ms) and forgets its cache."""
        self.zones[zone] = text
        if self._process is not None:
            self.stop()
            self.start()

    def _program(self) -> str:
        """The `named` to run: where AppArmor confines the installed one to the system's folders, a copy of it."""
        installed = named_or_skip()
        if not Path("/sys/module/apparmor").exists():
            return installed
        copy = self.home / "named-unconfined"
        if not copy.exists():
            shutil.copy(installed, copy)
        return str(copy)

    def _write_config(self) -> Path:
        self._serial += 1
        recursion = "yes" if self._forwards else "no"
        parts = [self.head, _OPTIONS.format(home=self.home, port=self.port, recursion=recursion, options=self.options)]
        for number, (zone, text) in enumerate(self.zones.items()):
            file = self.home / f"{number}-{self._serial}.db"
            if text == FORWARDED:
                upstream = f"127.0.0.1 port {_free_port()}"
                parts.append(f'zone "{zone}" {{ type forward; forward only; forwarders {{ {upstream}; }}; }};')
                continue
            if text != BROKEN:
                file.write_text(_FRAME.format(ttl=self.ttl, serial=self._serial, records=text))
            parts.append(f'zone "{zone}" {{ type primary; file "{file}"; {self.rights.get(zone, "")} }};')
        path = self.home / "named.conf"
        path.write_text("\n".join(parts))
        return path

    @property
    def _forwards(self) -> bool:
        return FORWARDED in self.zones.values()

    def _await_answer(self, process: subprocess.Popen[bytes]) -> None:
        """Ask until it answers, whatever the answer; a named that ended says why in its log."""
        pause = threading.Event()
        for _ in range(int(_START_S / 0.02)):
            if process.poll() is not None:
                pytest.fail(f"named ended with {process.returncode}:\n{self.log[-3000:]}")
            try:
                dns.query.udp(dns.message.make_query("up.invalid", "TXT"), "127.0.0.1", port=self.port, timeout=0.5)
            except (dns.exception.Timeout, OSError):
                pause.wait(0.02)
            else:
                return
        pytest.fail(f"named did not answer within {_START_S} s:\n{self.log[-3000:]}")

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def _free_port() -> int:
    """A port that is free on UDP and TCP just now."""
    while True:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp, socket.socket() as tcp:
            udp.bind(("127.0.0.1", 0))
            try:
                tcp.bind(udp.getsockname())
            except OSError:
                continue
            return int(udp.getsockname()[1])
