"""`kmsmonitor check`: one line and an exit code, for Nagios and its relatives and for Intune's detection scripts.

Whoever runs this reads one line and the exit code and nothing else. So every way out of here says one line: a mistake
on the command line and an error that nobody foresaw, too.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr
from typing import TYPE_CHECKING, Any

from kmsmonitor.cli import plain
from kmsmonitor.licensing.errors import KmsMonitorError, WorldError

if TYPE_CHECKING:
    import argparse

    from kmsmonitor.fleet.verdict import Verdict


def answer(words: Sequence[str]) -> int:
    """Judge and print; the exit code is the state, or with `--intune` 1 for anything but OK."""
    intune = any(word.startswith("--i") and "--intune".startswith(word) for word in words)  # as argparse has it
    if intune:
        _close_stderr()
    return _say(_verdict(words), intune=intune)


def run(args: argparse.Namespace) -> int:
    """The same for words of which only the parser sees that they mean this command, such as `--hom DIR check`."""
    return _say(_judged(args.home), intune=args.intune)


def _say(verdict: Verdict, *, intune: bool) -> int:
    line = verdict.intune_line if intune else verdict.plugin_line
    if isinstance(sys.stdout, io.TextIOWrapper):  # a letter that the code page lacks must not cost the line
        sys.stdout.reconfigure(errors="backslashreplace")
    print(line, flush=True)
    return int(verdict.state > 0) if intune else int(verdict.state)  # 0 is OK


def _close_stderr() -> None:
    """One letter there makes a detection script fail, whoever writes it: Python at its end, a library."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def _verdict(words: Sequence[str]) -> Verdict:
    try:
        return _judged(_arguments(words).home)
    except KmsMonitorError as error:
        return _unknown(str(error))
    except Exception as error:  # noqa: BLE001 - see the module's first words
        return _unknown(f"The check itself failed: {error!r}.")


def _judged(folder: str | None) -> Verdict:
    from kmsmonitor.clock import SystemClock
    from kmsmonitor.fleet.facts import brief_facts
    from kmsmonitor.fleet.verdict import judge
    from kmsmonitor.monitor.home import find_home
    from kmsmonitor.monitor.settings import load_settings

    home = find_home(folder)
    return judge(brief_facts(home, load_settings(home).settings, SystemClock().now()))


def _unknown(text: str) -> Verdict:
    from kmsmonitor.fleet.verdict import State, Verdict

    return Verdict(State.UNKNOWN, text)


def _arguments(words: Sequence[str]) -> Any:  # noqa: ANN401 - argparse's, which is not always loaded
    """What the words mean.

    Raises:
        WorldError: they mean nothing.
        SystemExit: help was asked for.
    """
    args = plain(words)
    if args is not None:
        return args
    from kmsmonitor.cli.parser import build_parser

    said = io.StringIO()
    try:
        with redirect_stderr(said):
            return build_parser("check").parse_args(words)
    except SystemExit as leaving:
        if not leaving.code:
            raise
        sentence = said.getvalue().strip().rpartition("error: ")[2]
        raise WorldError("usage", f"Wrong usage: {sentence}.", remedy="See kmsmonitor check --help.") from leaving
