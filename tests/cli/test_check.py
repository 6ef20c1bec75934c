"""`kmsmonitor check`: whoever runs it reads one line and the exit code, and gets both whatever happens."""

import os
import re
import subprocess

import pytest

from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.monitor.history import Step, open_store
from kmsmonitor.monitor.home import find_home
from tests.cli.command import PYTHON, environment, kmsmonitor, use_lab
from tests.fleet.sample import SILENT, licensed
from tests.monitor.living import SystemClock


@pytest.fixture(scope="module")
def activated(tmp_path_factory):
    with Organisation(clients=24) as there:
        home = use_lab(tmp_path_factory.mktemp("activated"), there.describe().nameserver)
        assert kmsmonitor(home, "activate").code == 0
        yield home


def stored(folder, **state):
    """A home whose history holds this state."""
    now = SystemClock().now()
    home = find_home(str(folder))
    home.make()
    store = open_store(home.database, now)
    store.write(Step(at=now, state=licensed(now, **state)))
    store.close()
    return folder


def test_an_activated_computer(activated):
    done = kmsmonitor(activated, "check")
    assert (done.code, done.err) == (0, "")
    (line,) = done.out.splitlines()
    assert re.fullmatch(r"OK: Lab [^|]+ \| missed_renewals=0;1;;0 [^|]+", line)


@pytest.mark.parametrize(
    ("state", "word", "code"),
    [
        ({"days": 16, "failures": 9, "last": SILENT}, "WARNING", 1),
        ({"days": 170, "failures": 9, "last": SILENT}, "CRITICAL", 2),
        ({"days": 190, "failures": 9, "last": SILENT}, "CRITICAL", 2),
    ],
)
def test_the_exit_code_is_the_state_and_for_Intune_1(tmp_path, state, word, code):
    home = stored(tmp_path, **state)
    nagios, intune = kmsmonitor(home, "check"), kmsmonitor(home, "check", "--intune")
    assert (nagios.code, nagios.out.partition(":")[0], nagios.err) == (code, word, "")
    assert (intune.code, intune.out.partition(":")[0], intune.err) == (1, word, "")
    assert "|" not in intune.out


def test_a_new_computer_is_unknown_and_stays_untouched(tmp_path):
    done = kmsmonitor(tmp_path / "new", "check")
    assert (done.code, done.out.partition(":")[0], done.err) == (3, "UNKNOWN", "")
    assert not (tmp_path / "new").exists()


def damaged(folder):
    (folder / "kmsmonitor.db").write_bytes(b"this is no database" * 100)


def bad_settings(folder):
    (folder / "settings.toml").write_bytes(b"\xff\xfe[[[ \0")


def wrong_owner(folder):
    (folder / "settings.toml").write_text('[authority]\nkind = "windows"\n')


@pytest.mark.parametrize("fault", [damaged, bad_settings, wrong_owner])
@pytest.mark.parametrize("option", [(), ("--intune",)])
def test_whatever_is_wrong_one_line_says_so_and_stderr_is_empty(tmp_path, fault, option):
    fault(tmp_path)
    done = kmsmonitor(tmp_path, "check", *option)
    assert done.err == ""
    (line,) = done.out.splitlines()
    assert line.startswith("UNKNOWN: ")
    assert done.code == (1 if option else 3)


@pytest.mark.parametrize("words", [("check", "--nonsense"), ("check", "extra"), ("check", "--int", "x"), ("--home",)])
def test_a_mistake_on_the_command_line_is_unknown_too(tmp_path, words):
    if words == ("--home",):
        words = ("--home=", "check", "--bad")
    done = kmsmonitor(tmp_path, *words) if words[0] == "check" else kmsmonitor(None, *words)
    assert (done.code, done.err) == (1 if "--int" in words else 3, "")
    assert done.out.startswith("UNKNOWN: Wrong usage: ")


def test_a_way_to_say_home_that_only_the_parser_knows(tmp_path):
    done = kmsmonitor(None, "--hom", tmp_path, "check", "--intune")
    assert (done.code, done.out.partition(":")[0], done.err) == (1, "UNKNOWN", "")


def test_help_is_help():
    done = kmsmonitor(None, "check", "--help")
    assert (done.code, done.err) == (0, "")
    assert "CRITICAL" in done.out


def test_Intune_gets_nothing_on_stderr_even_when_nobody_takes_the_line(tmp_path):
    """Python complains about a closed pipe at its very end, past every handler."""
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [*PYTHON, "--home", str(tmp_path), "check", "--intune"],
        check=False, stdout=write, stderr=subprocess.PIPE, env=environment(), timeout=60,
    )  # fmt: skip
    os.close(write)
    assert done.stderr == b""
    assert done.returncode != 0


def test_a_code_page_that_lacks_a_letter_costs_only_the_letter(tmp_path):
    done = kmsmonitor(tmp_path / "日本", "check", PYTHONIOENCODING="ascii")
    assert (done.code, done.err) == (3, "")
    (tmp_path / "日本").mkdir()
    damaged(tmp_path / "日本")
    done = kmsmonitor(tmp_path / "日本", "check", PYTHONIOENCODING="ascii")
    assert (done.code, done.err) == (3, "")
    assert "\\u65e5" in done.out
