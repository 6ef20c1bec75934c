"""The command line as a user has it: a process of its own, its two outputs and its exit code."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 60
PYTHON = [sys.executable, "-m", "kmsmonitor"]


def environment(**more: str) -> dict[str, str]:
    """The tests' environment without what would change the program's mind, whichever folder it is started in."""
    kept = {k: v for k, v in os.environ.items() if k not in ("KMSMONITOR_HOME", "DISPLAY", "WAYLAND_DISPLAY")}
    return kept | {"PYTHONPATH": str(Path(__file__).parents[2]), "TZ": "UTC"} | more


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def lines(self):
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def sentence(self) -> str:
        """The one line on stderr."""
        (line,) = self.err.splitlines()
        return line


def kmsmonitor(home, *words, **env: str) -> Done:
    """Run `kmsmonitor --home HOME WORDS...`."""
    options = [] if home is None else ["--home", str(home)]
    done = subprocess.run(
        [*PYTHON, *options, *map(str, words)],
        check=False,
        capture_output=True,
        text=True,
        env=environment(**env),
        stdin=subprocess.DEVNULL,
        timeout=PATIENCE,
    )
    return Done(done.returncode, done.stdout, done.stderr)


def started(home, *words, **env: str) -> subprocess.Popen:
    """The same, running; the test ends it."""
    command = [*PYTHON, "--home", str(home), *map(str, words)]
    pipe = subprocess.PIPE
    return subprocess.Popen(
        command, stdout=pipe, stderr=pipe, stdin=subprocess.DEVNULL, text=True, env=environment(**env)
    )


def use_lab(home: Path, nameserver, *suffixes, **keys) -> Path:
    """A home whose settings lead to the lab's name server."""
    home.mkdir(parents=True, exist_ok=True)
    address, port = nameserver
    lines = [f'nameservers = ["{address}:{port}"]', f"suffixes = {json.dumps(list(suffixes or ('lab.test',)))}"]
    lines += [f"{key} = {json.dumps(value)}" for key, value in keys.items()]
    (home / "settings.toml").write_text("[discovery]\n" + "\n".join(lines) + "\n")
    return home
