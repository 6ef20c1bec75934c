"""`kmsmonitor slmgr`: slmgr's options, same spelling, same effect, without VBScript."""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Callable
from contextlib import ExitStack, redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING

from kmsmonitor.authority.windows.slmgr.answer import AdminNeededError, Answer, UsageProblemError, refusal
from kmsmonitor.authority.windows.slmgr.options import OPTIONS, Need, Side
from kmsmonitor.authority.windows.slmgr.text import document, exit_code, lines, without_keys
from kmsmonitor.authority.windows.slmgr.words import Request, parse
from kmsmonitor.cli import BROKEN, OK, USAGE
from kmsmonitor.cli.render import warn
from kmsmonitor.licensing.errors import KmsMonitorError, WorldError
from kmsmonitor.value import dataclass, replace

if TYPE_CHECKING:
    from kmsmonitor.authority.windows.ports import WmiSession
    from kmsmonitor.authority.windows.slmgr.elevation import Launcher
    from kmsmonitor.authority.windows.slmgr.machine import Machine

_HELP = """\
usage: kmsmonitor [--home DIR] slmgr [--json] [--elevate] [MACHINE [USER PASSWORD]] /OPTION [ARGUMENT ...]

Does what slmgr.vbs does for a client, without VBScript. Options are spelled as there, with / or -, in any case.

MACHINE           another computer; without USER the account of whoever runs the command is used
PASSWORD          * is replaced by a question; so is a missing one, where there is somebody to be asked
--json            print JSON instead of text
--elevate         ask for an administrator's rights where the option needs them

options:
"""
_HELP_END = """
Product keys are never shown: only their last five characters are.

exit codes:
  0      done, and the answer is good
  2      wrong usage; nothing was touched
  3      could not be done: Windows' licensing service is not here, or a file cannot be used
  other  the HRESULT of what failed: whole on Windows (as slmgr has it), its low byte elsewhere
"""
_NEEDS = {
    Need.BY_KIND: " (administrator, but not for a KMS client)",
    Need.OPERATIONS: " (administrator, unless UserOperations is 1)",
    Need.ADMIN: " (administrator)",
    Need.DIRECTORY: " (write access in the directory)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Flags:
    """The words that are ours and not slmgr's."""

    words: tuple[str, ...]
    json: bool
    elevate: bool
    help: bool


def run(args: argparse.Namespace) -> int:
    """Carry out one option and print its answer."""
    flags = _flags(args.words)
    if flags.help:
        print(help_text(), end="")
        return OK
    if len(flags.words) == 2 and flags.words[0] == "--answer-to":
        return _as_administrator(flags.words[1])
    return _run(flags, lambda request: _answer(request, args.home))


def help_text() -> str:
    """Every option with what it does and needs."""
    width = 2 + max(len(option.usage) for option in OPTIONS.values() if len(option.usage) < 45)
    rows = []
    for option in OPTIONS.values():
        gap = " " * (width - len(option.usage)) if len(option.usage) < width else "\n" + " " * (width + 2)
        rows.append(f"  {option.usage}{gap}{option.meaning}{_NEEDS.get(option.need, '')}")
    return _HELP + "\n".join(rows) + "\n" + _HELP_END


def _flags(words: list[str]) -> _Flags:
    ours = {"--json", "--elevate", "--help", "-h", "/?"}
    present = {word for word in words if word in ours}
    return _Flags(
        words=tuple(word for word in words if word not in ours),
        json="--json" in present,
        elevate="--elevate" in present,
        help=bool(present & {"--help", "-h", "/?"}),
    )


def _run(flags: _Flags, answer_to: Callable[[Request], Answer]) -> int:
    try:
        request = _with_password(parse(flags.words))
    except UsageProblemError as error:
        warn(without_keys(str(error)))
        return USAGE
    try:
        answer = answer_to(request)
    except AdminNeededError as error:
        if flags.elevate and request.computer is None:
            return _elevate(flags)
        answer = refusal(error)
    return _print(answer, request, as_json=flags.json)


def _with_password(request: Request) -> Request:
    """The request with a password, asked for where it is missing.

    Raises:
        UsageProblemError: it is missing, and there is nobody to ask.
    """
    if not request.ask_password:
        return request
    if not sys.stdin.isatty():
        raise UsageProblemError("A user needs a password: before the option stand MACHINE, or MACHINE USER PASSWORD.")
    import dataclasses
    import getpass

    password = getpass.getpass(f"Password of {request.user} on {request.computer}: ", stream=sys.stderr)
    return dataclasses.replace(request, password=password, ask_password=False)


def _answer(request: Request, home: str | None) -> Answer:
    if request.option.side in (Side.HOST, Side.TOKEN):
        return request.option.run()
    # Another computer's licence is always Windows' own.
    if request.computer is None and _owner(home) == "standalone":
        from kmsmonitor.cli.slmgr_standalone import execute_standalone

        return execute_standalone(request, home)
    return _by_windows(request)


def _owner(home: str | None) -> str:
    from kmsmonitor.monitor.home import find_home
    from kmsmonitor.monitor.settings import load_settings

    loaded = load_settings(find_home(home))
    for problem in loaded.problems:
        warn(str(problem))
    return loaded.settings.authority_kind


# ---------------------------------------------------------------- Windows


def _by_windows(request: Request) -> Answer:
    """Ask the real service. The connection is opened when an option first needs it, so after rights are checked.

    Raises:
        WorldError: this is not Windows.
    """
    if sys.platform != "win32":
        raise WorldError(
            "no_windows_licensing",
            "Windows' licensing service is not on this computer.",
            remedy='For the lab, run `kmsmonitor lab up` and set authority.kind = "standalone".',
        )
    from kmsmonitor.authority.windows.com import com_thread
    from kmsmonitor.authority.windows.slmgr.run import execute

    with com_thread(), ExitStack() as stack:
        return execute(request, _machine(request, stack))


def _machine(request: Request, stack: ExitStack) -> Machine:
    from kmsmonitor.authority.windows.com import connect
    from kmsmonitor.authority.windows.registry import WindowsRegistry
    from kmsmonitor.authority.windows.rights import WindowsRights
    from kmsmonitor.authority.windows.slmgr.machine import Machine
    from kmsmonitor.authority.windows.slmgr.system import AdsiDirectory, LicenceFiles, WindowsRegistryEditor
    from kmsmonitor.clock import SystemClock

    opened: list[WmiSession] = []

    def session() -> WmiSession:
        if not opened:
            opened.append(connect(request.computer, request.user, request.password))
            stack.callback(opened[0].close)
        return opened[0]

    here = request.computer is None
    return Machine(
        computer=request.computer,
        session=session,
        registry=WindowsRegistry() if here else None,
        editor=WindowsRegistryEditor() if here else None,
        rights=WindowsRights(),
        files=LicenceFiles(),
        directory=AdsiDirectory(),
        clock=SystemClock(),
    )


# ---------------------------------------------------------------- elevation


def _elevate(flags: _Flags, launcher: Launcher | None = None) -> int:
    from kmsmonitor.authority.windows.slmgr.elevation import ShellLauncher, run_elevated

    reply = run_elevated(flags.words, as_json=flags.json, launcher=launcher or ShellLauncher())
    print(reply.out, end="")
    print(reply.err, end="", file=sys.stderr)
    return reply.code


def _as_administrator(address: str) -> int:
    """In the elevated copy: do what the first one asks for, and send it what would have been printed.

    It is Windows' licence that is meant: the first copy has seen that, in settings that may be another user's here.
    """
    from kmsmonitor.authority.windows.slmgr.elevation import Reply, give_answer, take_order

    line, words, as_json = take_order(address)
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            code = _run(replace(_flags([]), words=words, json=as_json), _by_windows)
        except KmsMonitorError as error:
            warn(str(error))
            code = BROKEN
    give_answer(line, Reply(code, out.getvalue(), err.getvalue()))
    return code


# ---------------------------------------------------------------- printing


def _print(answer: Answer, request: Request, *, as_json: bool) -> int:
    if as_json:
        shown = json.dumps(document(answer, request.option.name, request.computer), indent=2, ensure_ascii=False)
        print(without_keys(shown))
    else:
        for line in lines(answer):
            print(without_keys(line))
        if not answer.ok:
            warn(without_keys(f"{answer.message} {answer.remedy}".strip()))
    return exit_code(answer.code, sys.platform)
