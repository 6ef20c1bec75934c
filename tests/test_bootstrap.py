"""Setting up: what is missing, which part of the lock, and what a user reads when something is not there."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

# The installer's files are scripts that import each other as such.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "installer"))

import bootstrap
import lock
import system_packages
import troubles

ROOT = Path(__file__).resolve().parent.parent
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
DEBIAN = """\
PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"
NAME="Debian GNU/Linux"
VERSION_ID="12"
ID=debian
# a comment
BUG_REPORT_URL='https://bugs.example.org/?a=b'
BROKEN="no end
ID_LIKE=
"""


def names(text):
    return {re.split(r"==", line)[0] for line in lock.requirements(text)}


def normal(name):
    return re.sub(r"[-_.]+", "-", name).lower()


# ---------------------------------------------------------------- the system


def test_os_release_is_read_as_the_shell_assignments_that_it_is():
    assert system_packages.parse_os_release(DEBIAN) == {
        "PRETTY_NAME": "Debian GNU/Linux 12 (bookworm)",
        "NAME": "Debian GNU/Linux",
        "VERSION_ID": "12",
        "ID": "debian",
        "BUG_REPORT_URL": "https://bugs.example.org/?a=b",
        "ID_LIKE": "",
    }


@pytest.mark.parametrize(
    ("release", "debian"),
    [
        ("ID=debian", True),
        ("ID=ubuntu", True),
        ("ID=raspbian\nID_LIKE=debian", True),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"', True),
        ("ID=fedora", False),
        ('ID=rocky\nID_LIKE="rhel centos fedora"', False),
        ("", False),
    ],
)
def test_debian_is_what_says_so(release, debian):
    assert system_packages.is_debian(system_packages.parse_os_release(release)) is debian


def test_the_program_alone_needs_no_library_and_no_server():
    assert [need.name for need in system_packages.needs(venv=True, window=False, tests=False)] == ["ensurepip"]


def test_a_window_needs_qts_libraries_and_tests_the_real_servers():
    window = system_packages.needs(venv=False, window=True, tests=False)
    assert {"libxcb-cursor0", "libegl1"} <= {need.package for need in window}
    assert not any(need.optional for need in window)
    tests = system_packages.needs(venv=False, window=False, tests=True)
    assert {"xvfb", "bind9", "tshark"} <= {need.package for need in tests}
    assert all(need.optional for need in tests)


@pytest.mark.parametrize(("name", "there"), [("libc.so.6", True), ("libnobody-has-this.so.9", False)])
def test_a_library_is_there_if_it_can_be_loaded(name, there):
    assert system_packages.present(system_packages.Need(name=name, package="p", words="w")) is there


def test_a_font_is_there_if_its_file_is(tmp_path, monkeypatch):
    monkeypatch.setattr(system_packages, "FONTS", tmp_path)
    need = system_packages.Need(name="ipag.ttf", package="p", words="w")
    assert not system_packages.present(need)
    (tmp_path / "truetype").mkdir()
    (tmp_path / "truetype" / "ipag.ttf").touch()
    assert system_packages.present(need)


@pytest.mark.parametrize(("name", "there"), [("sh", True), ("nobody-has-this-program", False)])
def test_a_program_is_there_if_it_is_found(name, there):
    assert system_packages.present(system_packages.Need(name=name, package="p", words="w")) is there


def test_venv_has_no_number_for_the_systems_python_only(tmp_path):
    (tmp_path / "python3.11").touch()
    (tmp_path / "python3").symlink_to("python3.11")
    (tmp_path / "python3.12").touch()
    system = tmp_path / "python3"
    assert system_packages.venv_package((3, 11), tmp_path / "python3.11", system) == "python3-venv"
    assert system_packages.venv_package((3, 12), tmp_path / "python3.12", system) == "python3.12-venv"
    assert system_packages.venv_package((3, 12), tmp_path / "python3.12", tmp_path / "none") == "python3.12-venv"


@pytest.mark.parametrize(("sudo", "start"), [(True, "sudo sh -c '"), (False, "su root -c '")])
def test_who_may_not_install_reads_exactly_one_command(sudo, start):
    text = system_packages.one_command(["python3-venv", "xvfb"], sudo=sudo)
    (command,) = [line.strip() for line in text.splitlines() if "apt-get" in line]
    assert command.startswith(start)
    assert command.endswith("python3-venv xvfb'")


# ---------------------------------------------------------------- the lock


def test_both_scripts_part_the_lock_at_the_same_line():
    assert bootstrap.MARKER == lock.MARKER
    assert LOCK.count(bootstrap.MARKER) == 1


def test_the_program_is_installed_without_what_only_tests_need():
    run = bootstrap.lock_part(LOCK, with_tests=False)
    assert {"pyside6-essentials", "dnspython", "hatchling", "editables"} <= names(run)
    assert not names(run) & {"pytest", "mypy", "impacket", "hypothesis"}
    assert names(bootstrap.lock_part(LOCK, with_tests=True)) == names(run) | names(LOCK.partition(lock.MARKER)[2])


def test_everything_that_is_declared_is_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    declared = [*project["dependencies"], *extras["build"], *extras["test"]]
    wanted = {normal(re.match(r"[\w.-]+", line)[0]) for line in declared}
    assert wanted <= names(LOCK)


def test_every_requirement_is_one_version_with_hashes():
    for line, block in lock.requirements(LOCK).items():
        assert re.match(r"[a-z0-9-]+==[\w.]+( ; .+)?$", line)
        assert block.count("--hash=sha256:") >= 1


def test_no_address_is_in_the_lock():
    assert "://" not in LOCK
    assert "index" not in LOCK


def test_pyside_below_6_12_is_pinned_for_python_3_11():
    versions = dict(re.findall(r"^pyside6-essentials==(\S+) ; (.*?) \\$", LOCK, re.MULTILINE))
    older = {v for v, marker in versions.items() if marker == "python_full_version < '3.12'"}
    assert len(versions) == 2
    assert older
    assert all(tuple(map(int, v.split(".")[:2])) < (6, 12) for v in older)


def test_a_lock_with_an_address_is_refused():
    with pytest.raises(ValueError, match="address"):
        lock.join("a==1 \\\n    --hash=sha256:00\n", "b @ file:///tmp/b \\\n    --hash=sha256:00\n")


def test_a_lock_in_which_tests_want_another_version_is_refused():
    with pytest.raises(ValueError, match="other versions than the program: a"):
        lock.join("a==1 \\\n    --hash=sha256:00\n", "a==2 \\\n    --hash=sha256:00\n")


# ---------------------------------------------------------------- which parts, and the stamp


@pytest.mark.parametrize(
    ("command", "rest", "display", "window"),
    [
        ("demo", [], True, True),
        ("demo", [], False, False),
        ("demo", ["--terminal"], True, False),
        ("run", [], True, True),
        ("run", ["tray"], True, True),
        ("run", ["--home", "status"], True, True),
        ("run", ["--home", "x", "status"], True, False),
        ("run", ["status"], True, False),
        ("install", [], True, True),
        ("install", [], False, False),
        ("test", ["-k", "demo"], False, True),
    ],
)
def test_qts_libraries_are_wanted_where_a_window_will_be_shown(command, rest, display, window):
    parts = bootstrap.parts_for(command, rest, display=display)
    assert (bootstrap.WINDOW in parts) is window
    assert (bootstrap.TEST in parts) is (command == "test")
    assert bootstrap.RUN in parts


def test_the_stamp_is_read_back(tmp_path):
    stamp = tmp_path / "stamp.json"
    stamp.write_text(json.dumps({"kind": "k", "lock": "l", "parts": ["run"]}))
    assert bootstrap.read_stamp(stamp) == ("k", "l", frozenset({"run"}))


@pytest.mark.parametrize("text", [None, "", "{", "[]", "3", '{"kind": "k"}', '{"kind": 1, "lock": 2, "parts": 3}'])
def test_a_stamp_that_is_missing_or_damaged_is_an_empty_one(tmp_path, text):
    stamp = tmp_path / "stamp.json"
    if text is not None:
        stamp.write_text(text)
    assert bootstrap.read_stamp(stamp) == bootstrap.Stamp()


# ---------------------------------------------------------------- what a user reads


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("... NameResolutionError(...): Failed to resolve ...\nERROR: No matching distribution", "cannot be reached"),
        ("E: Failed to fetch x  Temporary failure resolving 'y'", "cannot be reached"),
        ("E: Failed to fetch x  Could not connect to y:80", "cannot be reached"),
        ("ssl.SSLCertVerificationError: certificate verify failed: self-signed", "cannot be reached"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "no space is left"),
        ("E: You don't have enough free space in /var/cache/apt/archives/.", "no space is left"),
    ],
)
def test_a_known_failure_is_one_sentence(said, reason):
    text = str(troubles.explain_failure(said, "Packages could not be installed"))
    assert reason in text
    assert text.startswith("Packages could not be installed: ")
    assert "\n" not in text


def test_an_unknown_failure_is_shown_with_its_reason_and_its_end():
    said = "\n".join(["ERROR: the reason", *(f"frame {n}" for n in range(40)), "the end"])
    text = str(troubles.explain_failure(said, "It failed"))
    assert "ERROR: the reason" in text
    assert text.endswith("the end")
    assert "frame 5\n" not in text


def test_a_command_that_does_not_exist_is_wrong_usage():
    ran = subprocess.run(
        [sys.executable, ROOT / "installer" / "bootstrap.py", "dmeo"], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 2
    assert "usage:" in ran.stderr
    assert ran.stdout == ""
