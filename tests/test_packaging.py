"""What is shipped: one version, few dependencies, a whole wheel, clean rooms, nothing of the builder's machine."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

from kmsmonitor import __version__
from kmsmonitor.cli.parser import COMMANDS

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def run(*command: str | Path, cwd: Path = ROOT, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "KMSMONITOR_HOME"}}
    return subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=environment | more,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def python(code: str, *words: str) -> subprocess.CompletedProcess[str]:
    return run(sys.executable, "-c", code, *words)


def shipped() -> list[Path]:
    """The files under version control; in an unpacked source archive, all of them."""
    if (ROOT / ".git").exists():
        # -z: a name may hold anything. A file that another change has just removed is nobody's business here.
        listed = run("git", "ls-files", "-z").stdout.split("\0")
        return [ROOT / name for name in listed if name and (ROOT / name).is_file()]
    parts = ("kmsmonitor", "resources", "installer", "tests")
    found = [path for part in parts for path in (ROOT / part).rglob("*") if path.is_file()]
    return [path for path in (*found, *ROOT.glob("*.*")) if path.is_file() and "__pycache__" not in path.parts]


def texts() -> list[tuple[str, str]]:
    """Name and text of each shipped file that is text."""
    found = []
    for path in shipped():
        data = path.read_bytes()
        if b"\0" not in data:
            found.append((path.relative_to(ROOT).as_posix(), data.decode("utf-8")))
    return found


# ---------------------------------------------------------------- PySide6

DRIFT = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

class Bell(QObject):
    rang = Signal(int)

class Ear(QObject):
    heard = 0
    @Slot(int)
    def hear(self, number: int) -> None:
        Ear.heard += 1

application, bell, ear = QCoreApplication([]), Bell(), Ear()
bell.rang.connect(ear.hear)
before = sys.getrefcount(True), sys.getrefcount(None)
for number in range(20_000):
    bell.rang.emit(number)
    application.processEvents()
after = sys.getrefcount(True), sys.getrefcount(None)
print(Ear.heard, abs(after[0] - before[0]), abs(after[1] - before[1]))
"""


def test_PySide6_loses_no_references_to_True_and_None():
    """PySide6 6.12.0 below Python 3.12 loses one with each emitted signal and dies after a few hundred."""
    done = python(DRIFT)
    assert done.returncode == 0, done.stderr
    heard, true, none = map(int, done.stdout.split())
    assert heard == 20_000
    assert true < 1_000
    assert none < 1_000


def test_run_time_dependencies_are_these_and_no_others():
    def names(lines):
        return {re.split(r"[<>=!~; \[]", line)[0] for line in lines}

    windows = [line for line in PROJECT["dependencies"] if "sys_platform == 'win32'" in line]
    others = [line for line in PROJECT["dependencies"] if line not in windows]
    assert names(others) == {
        "PySide6-Essentials",
        "cryptography",
        "psutil",
        "dnspython",
        "platformdirs",
        "keyring",
        "pyspnego",
        "sansldap",
    }
    assert names(windows) == {"pywin32"}


# ---------------------------------------------------------------- one version


def test_the_version_stands_in_one_place():
    """A number that is written twice is wrong once."""
    assert "version" not in PROJECT
    assert "version" in PROJECT["dynamic"]
    said = re.compile(rf"(?<![\d.]){re.escape(__version__)}(?![\d.])")
    locks = {"requirements.lock", "installer/windows/requirements.lock"}
    history = {"CHANGELOG.md", "kmsmonitor/__init__.py", *locks}
    assert [name for name, text in texts() if name not in history and said.search(text)] == []


# ---------------------------------------------------------------- import contracts


def lint_imports(cwd: Path) -> subprocess.CompletedProcess[str]:
    code = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    return run(sys.executable, "-c", code, "--no-cache", cwd=cwd, PYTHONPATH=str(cwd))


def test_the_rooms_know_only_whom_they_may():
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("room", "line", "contract"),
    [
        ("licensing/policy.py", "import socket", "Pure rooms"),
        ("wire/cursor.py", "import random", "Pure rooms"),
        ("licensing/policy.py", "import kmsmonitor.clock, kmsmonitor.wire.pdu", "Rooms: downwards only"),
        ("network/srv.py", "import kmsmonitor.ways.kms", "Rooms: downwards only"),
        ("ways/kms.py", "import PySide6.QtCore", "Qt stays in ui"),
    ],
)
def test_the_contracts_notice(tmp_path: Path, room: str, line: str, contract: str):
    shutil.copytree(ROOT / "kmsmonitor", tmp_path / "kmsmonitor", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "kmsmonitor" / room).open("a", encoding="utf-8") as module:
        module.write(f"\n{line}\n")
    done = lint_imports(tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert re.search(rf"{re.escape(contract)}.* BROKEN", done.stdout), done.stdout


# ---------------------------------------------------------------- a quick command line

LOADED = """
import sys
from kmsmonitor.cli import main
try:
    code = main(sys.argv[1:])
except SystemExit as leaving:
    code = leaving.code
print("\\nloaded:", *sorted({name.partition(".")[0] for name in sys.modules}))
"""


HEAVY = {"PySide6", "shiboken6", "dns", "psutil", "ssl", "asyncio", "cryptography", "keyring", "spnego", "sansldap"}


def loaded_by(*words: str) -> set[str]:
    done = python(LOADED, *words)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return set(done.stdout.rpartition("loaded:")[2].split())


@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS if name != "lab"), ("lab", "up")], ids=" ".join)
def test_help_loads_neither_Qt_nor_anything_heavy(command: tuple[str, ...]):
    loaded = loaded_by(*command, "--help")
    assert "kmsmonitor" in loaded
    assert not loaded & {*HEAVY, "sqlite3"}


def test_status_loads_neither_Qt_nor_what_only_an_attempt_needs(tmp_path: Path):
    loaded = loaded_by("--home", str(tmp_path), "status", "--json")
    assert not loaded & HEAVY


@pytest.mark.parametrize("more", [(), ("--intune",)])
def test_check_loads_no_more_than_status(tmp_path: Path, more: tuple[str, ...]):
    """It runs every few minutes on thousands of computers."""
    done = python(LOADED, "--home", str(tmp_path), "check", *more)
    assert done.stderr == ""
    loaded = set(done.stdout.rpartition("loaded:")[2].split())
    assert "kmsmonitor" in loaded
    assert not loaded & {"PySide6", "shiboken6", "dns", "psutil", "ssl", "asyncio", "socket", "argparse", "uuid"}


@pytest.mark.parametrize(
    "words", [("history",), ("probe", "127.0.0.1:1"), ("discover", "--domain", "lab.test", "--dns", "127.0.0.1:1")]
)
def test_no_command_of_the_terminal_loads_Qt(tmp_path: Path, words: tuple[str, ...]):
    assert not loaded_by("--home", str(tmp_path), *words) & {"PySide6", "shiboken6"}


# ---------------------------------------------------------------- the wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    done = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_carries_the_package_its_resources_and_nothing_else(wheel: Path):
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert "kmsmonitor/resources/errors.toml" in names
    assert "kmsmonitor/py.typed" in names
    assert {name.partition("/")[0] for name in names} == {"kmsmonitor", f"kmsmonitor-{__version__}.dist-info"}
    assert not [name for name in names if "__pycache__" in name or name.endswith((".pyc", ".toml.orig"))]
    for kind in ("kmsmonitor", "resources"):
        inside = "kmsmonitor/resources/" if kind == "resources" else "kmsmonitor/"
        missing = [p.relative_to(ROOT / kind).as_posix() for p in shipped() if p.is_relative_to(ROOT / kind)]
        assert [name for name in missing if inside + name not in names] == []


def test_the_wheel_says_who_it_is(wheel: Path):
    with zipfile.ZipFile(wheel) as archive:
        metadata = Parser().parsestr(archive.read(f"kmsmonitor-{__version__}.dist-info/METADATA").decode())
    assert metadata["Version"] == __version__
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "MIT"


def test_an_installed_wheel_finds_its_resources_and_starts(wheel: Path, tmp_path: Path):
    """Without its dependencies: the catalogue and the help need the standard library alone."""
    assert run(sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv").returncode == 0
    place = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
    installed = run(
        *(sys.executable, "-m", "pip", "--python", place / "python", "install", "--quiet"),
        *("--no-deps", "--no-index", "--disable-pip-version-check", wheel),
    )
    assert installed.returncode == 0, installed.stderr
    code = (
        "from kmsmonitor.catalogue import load; from kmsmonitor.resources import resource; "
        "print(resource('errors.toml').parent.parent.name, len(load()))"
    )
    done = run(place / "python", "-c", code, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    where, entries = done.stdout.split()
    assert where == "kmsmonitor", "from inside the package, not from this checkout"
    assert int(entries) >= 60
    assert run(place / "kmsmonitor", "--version", cwd=tmp_path).stdout == f"kmsmonitor {__version__}\n"


# ---------------------------------------------------------------- nothing of the builder's machine

# Written so that this file does not contain what it looks for.
_FOLDERS = ("work", "root", "home/[a-z]", "Users/[A-Za-z]", "opt/pypi", "opt/wheels")
FOREIGN = re.compile(
    r"(?<![\w.~$}])/(" + "|".join(_FOLDERS) + r")\b"  # a folder of this machine
    r"|\bpypi\." + r"org|pythonhosted\." + r"org|\b(registry\.npmjs|crates)\.(org|io)"
    r"|--(extra-)?index-" + r"url|--find-" + r"links|--trusted-" + r"host"
)


@pytest.mark.parametrize(
    "line", ["cd /" + "work/main", "'/" + "root/.cache'", "https://pypi." + "org/simple", "--index" + "-url x"]
)
def test_the_search_for_foreign_traces_finds_them(line: str):
    assert FOREIGN.search(line)


@pytest.mark.parametrize(
    "line", ["the network/root of it", "~/work", "$HOME/root", "https://example.test/work", "and/or"]
)
def test_the_search_for_foreign_traces_lets_ordinary_words_pass(line: str):
    assert not FOREIGN.search(line)


def test_no_file_names_a_folder_of_the_builder_s_machine_or_a_registry():
    found = [
        f"{name}:{number}: {line.strip()[:100]}"
        for name, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if FOREIGN.search(line)
    ]
    assert found == []
