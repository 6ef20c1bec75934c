"""README and help pages say what is there: commands, settings, JSON keys, files."""

import argparse
import json
import re
import shlex
from pathlib import Path

import pytest

from kmsmonitor import cli
from kmsmonitor.cli.parser import build_parser
from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.monitor.settings import DEFINITIONS, Settings

ROOT = Path(__file__).resolve().parent.parent
HELP = ROOT / "resources" / "help"
PAGES = [ROOT / "README.md", *sorted(HELP.glob("*.md"))]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(text, *kinds):
    found = re.findall(r"^```(\w*)\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return "".join(body for kind, body in found if kind in kinds)


def commands(text):
    """Every command line that a reader may type: in shell blocks, and after a prompt."""
    lines = blocks(text, "sh").splitlines() + re.findall(r"^\$ (.*)$", blocks(text, "console"), re.MULTILINE)
    return [shlex.split(line, comments=True) for line in lines]


def parser_commands():
    (choices,) = [a.choices for a in build_parser()._actions if isinstance(a, argparse._SubParsersAction)]
    return set(choices)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_is_printed_can_be_parsed(page):
    for words in commands(page.read_text(encoding="utf-8")):
        if words[:1] == ["kmsmonitor"]:
            build_parser().parse_args(words[1:])
        elif words[0].endswith("python") or words[0] == "python3":
            assert (ROOT / words[1]).is_file()
            assert words[1] != "installer/bootstrap.py" or words[2] in ("demo", "test", "install", "run", "msi")
        else:
            assert words[0] == "mkdir"


def test_the_first_screen_of_the_readme_has_the_two_commands():
    first = README.partition("\n## ")[0]
    assert [words[1:3] for words in commands(first)] == [
        ["installer/bootstrap.py", "demo"],
        ["installer/bootstrap.py", "test"],
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_that_is_linked_is_there(page):
    links = re.findall(r"\]\(([^):#]+)\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).is_file()] == []


def test_the_help_has_every_setting_with_its_meaning_and_default():
    text = (HELP / "settings.md").read_text(encoding="utf-8")
    default = Settings()
    for definition in DEFINITIONS:
        section = text.partition(f"## [{definition.section}]\n")[2].partition("\n## ")[0]
        row = f"| `{definition.key}` | {definition.meaning} |"
        assert row in section
        rest = section.partition(row)[2].partition("\n")[0]
        assert rest.endswith(f"| `{definition.form(getattr(default, definition.name))}` |")
    assert len(re.findall(r"^\| `", text, re.MULTILINE)) == len(DEFINITIONS)


def test_the_help_speaks_of_no_command_that_is_not_there():
    pages = (HELP / "commands.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^## (\w+)$", pages, re.MULTILINE)) <= parser_commands()


@pytest.fixture
def member(tmp_path):
    """The home of a client that finds the lab's host; a list of calls that print JSON follows it."""
    with Organisation("lab.test", 1, 24, SystemClock()) as lab:
        ready = lab.describe()
        (tmp_path / "settings.toml").write_text(
            f'[discovery]\nnameservers = ["{ready.dns}"]\nsuffixes = ["lab.test"]\n', encoding="utf-8"
        )
        yield tmp_path, f"{ready.hosts[0].address}:{ready.hosts[0].port}"


def keys(value):
    if isinstance(value, dict):
        return set(value) | {key for name, inner in value.items() if name != "stages" for key in keys(inner)}
    return {key for inner in value for key in keys(inner)} if isinstance(value, list) else set()


def test_the_help_names_every_json_key(member, capsys):
    """What a script may read is written down: each key stands in its command's section, or in `activate`'s."""
    home, host = member
    pages = (HELP / "commands.md").read_text(encoding="utf-8")
    attempt = pages.partition("\n## activate")[2].partition("\n## ")[0]
    for command in (["discover"], ["probe", host], ["activate"], ["status"]):
        assert cli.main(["--home", str(home), *command, "--json"]) == 0
        found = json.loads(capsys.readouterr().out)
        section = pages.partition(f"\n## {command[0]}\n")[2].partition("\n## ")[0]
        shown = set(re.findall(r"`(\w+)(?:\[\])?`", section + attempt))
        inner = {"names", "weights", "number", "picked", "rule"}  # of `draw`: how the host was drawn
        assert keys(found) - inner - shown == set()
