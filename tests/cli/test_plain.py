"""The fast look at the words of a command that is started often."""

import pytest

from kmsmonitor.cli import plain
from kmsmonitor.cli.parser import build_parser


@pytest.mark.parametrize(
    "words",
    [
        ["status"],
        ["status", "--json"],
        ["--home", "/srv/home", "status", "--json"],
        ["--home", "", "status"],
        ["tray"],
        ["tray", "--minimized"],
        ["--home", "h", "tray", "--minimized", "--minimized"],
    ],
)
def test_it_sees_what_the_parser_sees(words):
    assert vars(plain(words)) == vars(build_parser().parse_args(words))


@pytest.mark.parametrize(("words", "home"), [([], None), (["--home", "h"], "h")])
def test_without_a_command_it_is_the_tray(words, home):
    assert vars(plain(words)) == {"home": home, "command": "tray", "module": "tray", "minimized": False, "quit": False}


@pytest.mark.parametrize(
    "words",
    [
        ["--help"],
        ["--version"],
        ["--home"],
        ["--home", "--json"],
        ["--home=h", "status"],
        ["status", "--help"],
        ["status", "--js"],
        ["status", "extra"],
        ["status", "--computer", "PC-7"],
        ["status", "--minimized"],
        ["history"],
        ["nonsense"],
        [""],
    ],
)
def test_all_else_is_the_parsers_business(words):
    assert plain(words) is None
