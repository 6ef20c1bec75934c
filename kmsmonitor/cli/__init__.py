"""The command line: parse, call, render (text or JSON), exit code.

Each command lives in a module of its own that is imported when it runs, and parser.py describes them all: `status`
must start in a fraction of what a window takes, and nothing here imports Qt.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from types import SimpleNamespace
from typing import Any

OK, NO, USAGE, BROKEN, INTERRUPTED = 0, 1, 2, 3, 130

_PLAIN: dict[str, dict[str, Any]] = {
    "status": {"json": False, "computer": None},
    "tray": {"minimized": False, "quit": False},
    "check": {"intune": False},
}
"""Commands that are started often: their options, with what argparse makes of them where they are not given."""


def plain(words: Sequence[str]) -> SimpleNamespace | None:
    """What the parser would make of the words, where that is plain to see, else None.

    That is `[--home DIR] [COMMAND [--SWITCH]...]` of a command that is started often; anything else, and every mistake,
    is the parser's business. A fifth of the time of `status` went into building it.
    """
    home = None
    if len(words) > 1 and words[0] == "--home" and not words[1].startswith("-"):
        home, words = words[1], words[2:]
    command = words[0] if words else "tray"
    options = _PLAIN.get(command)
    switches = {f"--{name}": name for name, default in (options or {}).items() if default is False}
    if options is None or not switches.keys() >= set(words[1:]):
        return None
    given = {switches[word]: True for word in words[1:]}
    return SimpleNamespace(home=home, command=command, module=command, **options | given)


def _is_check(words: Sequence[str]) -> bool:
    """Whether a monitoring system asks: it reads one line and the exit code, also of a mistake."""
    if words[:1] == ["--home"]:
        words = words[2:]
    elif words and words[0].startswith("--home="):
        words = words[1:]
    return list(words[:1]) == ["check"]


def _parsed(words: Sequence[str]) -> Any:  # noqa: ANN401 - argparse.Namespace, which is not loaded here
    from kmsmonitor.cli.parser import build_parser, command_in

    args = build_parser(command_in(words)).parse_args(words)
    if args.command is None:
        args.module, args.minimized, args.quit = "tray", False, False
    return args


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    from kmsmonitor.licensing.errors import KmsMonitorError

    words = sys.argv[1:] if argv is None else argv
    gc.disable()  # what an import makes stays: to look for garbage in it is a twentieth of a start
    if _is_check(words):
        from kmsmonitor.cli.check import answer

        gc.freeze()
        gc.enable()
        return answer(words)
    args = plain(words) or _parsed(words)
    module = import_module(f"kmsmonitor.cli.{args.module}")
    gc.freeze()
    gc.enable()
    try:
        return int(module.run(args))
    except KmsMonitorError as error:
        print(f"kmsmonitor: {error}", file=sys.stderr)
        return BROKEN
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader (`head`, a closed pager) has seen enough; what is still buffered goes nowhere, also at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
