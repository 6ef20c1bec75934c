"""A real Prometheus and a real node exporter for tests: `with NodeExporter(dir) as node, Prometheus(...) as prom: ...`.

Both run in the foreground on free loopback ports, with everything they write in one folder. Nothing of an installed
service is touched: the packages' units are never started (installer/system_packages.py).
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import threading
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pytest

START_S, PATIENCE_S = 20, 30
_CONFIG = """global:
  scrape_interval: 1s
  evaluation_interval: 1s
rule_files: [{rules}]
scrape_configs:
  - job_name: clients
    static_configs: [{{targets: ["{target}"]}}]
"""


def program(name: str, package: str) -> str:
    """The path of a program. Without it the test is skipped on a user's machine and fails where CI is set."""
    found = shutil.which(name)
    if found is None:
        missing = f"{name} is missing: apt-get install {package}"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    return found


def promtool(*words: str | Path, given: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run promtool; `given` is its standard input."""
    command = [program("promtool", "prometheus"), *map(str, words)]
    return subprocess.run(command, input=given, capture_output=True, text=True, check=False, timeout=PATIENCE_S)


def get(url: str) -> str:
    """A page."""
    with urllib.request.urlopen(url, timeout=5) as answer:
        return answer.read().decode()


class Server:
    """One process that answers on a loopback port; its log is in `home`."""

    def __init__(self, home: Path, ready: str) -> None:
        self.home = home
        self.home.mkdir(parents=True, exist_ok=True)
        self.address = f"127.0.0.1:{_free_port()}"
        self._ready = ready
        self._process: subprocess.Popen[bytes] | None = None

    def command(self) -> Sequence[str]:
        """What is started."""
        raise NotImplementedError

    @property
    def log(self) -> str:
        """What it has said so far."""
        return (self.home / "log").read_text(errors="replace")

    def page(self, path: str) -> str:
        """One of its pages."""
        return get(f"http://{self.address}{path}")

    def __enter__(self) -> Self:
        with (self.home / "log").open("wb") as log:
            self._process = subprocess.Popen(self.command(), stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        try:
            eventually(self._answers, lambda: f"{self.command()[0]} did not answer:\n{self.log[-3000:]}", START_S)
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def _answers(self) -> bool:
        if self._process is not None and self._process.poll() is not None:
            pytest.fail(f"{self.command()[0]} ended with {self._process.returncode}:\n{self.log[-3000:]}")
        try:
            self.page(self._ready)
        except (urllib.error.URLError, OSError):
            return False
        return True

    def _stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(START_S)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()


class NodeExporter(Server):
    """The node exporter with nothing but its textfile collector, over `folder`."""

    def __init__(self, home: Path, folder: Path) -> None:
        super().__init__(home, "/")
        self._folder = folder

    def command(self) -> Sequence[str]:
        """What is started."""
        return (
            program("prometheus-node-exporter", "prometheus-node-exporter"),
            *("--collector.disable-defaults", "--collector.textfile", "--web.disable-exporter-metrics"),
            f"--collector.textfile.directory={self._folder}",
            f"--web.listen-address={self.address}",
        )

    def metrics(self) -> str:
        """What a scrape gets now."""
        return self.page("/metrics")


class Prometheus(Server):
    """A Prometheus that scrapes one target each second and judges by the rules of one file."""

    def __init__(self, home: Path, target: str, rules: Path) -> None:
        super().__init__(home, "/-/ready")
        self._target, self._rules = target, rules

    def command(self) -> Sequence[str]:
        """What is started."""
        config = self.home / "prometheus.yml"
        config.write_text(_CONFIG.format(rules=self._rules, target=self._target))
        return (
            program("prometheus", "prometheus"),
            f"--config.file={config}",
            f"--storage.tsdb.path={self.home / 'tsdb'}",
            f"--web.listen-address={self.address}",
            "--log.level=warn",
        )

    def ask(self, path: str) -> Any:
        """The data of an answer of its interface."""
        return json.loads(self.page(f"/api/v1/{path}"))["data"]

    def query(self, expression: str) -> list[dict[str, Any]]:
        """The samples of an expression, now."""
        return self.ask(f"query?{urllib.parse.urlencode({'query': expression})}")["result"]

    def firing(self) -> list[dict[str, str]]:
        """The labels of every alert that fires."""
        return [alert["labels"] for alert in self.ask("alerts")["alerts"] if alert["state"] == "firing"]


def eventually(done: Callable[[], object], said: Callable[[], str], limit: float = PATIENCE_S) -> None:
    """Wait for what another process does on its own."""
    pause = threading.Event()
    for _ in range(int(limit / 0.05)):
        if done():
            return
        pause.wait(0.05)
    pytest.fail(said())


def _free_port() -> int:
    with socket.socket() as tcp:
        tcp.bind(("127.0.0.1", 0))
        return int(tcp.getsockname()[1])
