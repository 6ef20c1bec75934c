"""The test command: lint, types, import contracts, then pytest, whose closing line is the last that is printed."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

# Most tests wait for sockets and processes: two at a time take little more than half as long. A file stays together.
PARALLEL = ("-n", "2", "--dist", "loadfile")


def run_checks(root: Path, program: Callable[[str], Path], pytest_arguments: Sequence[str]) -> int:
    """Run all checks, also after one has failed; 0 if all are good, otherwise 1."""
    failed = [name for name, command in _static(program).items() if not _good(name, command, root)]
    if failed:
        print(f"FAILED: {', '.join(failed)} (see above)", flush=True)
    with display(os.environ) as env:
        command = [str(program("python")), "-m", "pytest", *PARALLEL, *pytest_arguments]
        tests = subprocess.run(command, cwd=root, env=env, check=False)
    return 1 if failed or tests.returncode else 0


def _static(program: Callable[[str], Path]) -> dict[str, list[str]]:
    return {
        "ruff check": [str(program("ruff")), "check", "--quiet"],
        "ruff format": [str(program("ruff")), "format", "--check", "--quiet"],
        "mypy": [str(program("mypy"))],
        "import contracts": [str(program("lint-imports"))],
    }


def _good(name: str, command: list[str], root: Path) -> bool:
    """One line where all is well, everything the tool has said where it is not."""
    ran = subprocess.run(
        command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False
    )
    print(f"{name}: ok" if ran.returncode == 0 else f"{name}: FAILED\n{ran.stdout}", flush=True)
    return ran.returncode == 0


@contextlib.contextmanager
def display(environment: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """The environment for the tests: with a private X server where there is no display."""
    env = dict(environment)
    if not sys.platform.startswith("linux") or env.get("DISPLAY") or shutil.which("Xvfb") is None:
        yield env
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1200x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()  # the server itself has looked for a number that is free
        yield {**env, "DISPLAY": f":{number}"} if number else env
    finally:
        server.terminate()
        server.wait(10)
