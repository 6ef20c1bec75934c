"""Runs an option again with an administrator's rights, and brings its answer back.

Windows starts the elevated copy in a console of its own, and its command line is kept by the system's audit. So neither
the option nor the answer goes that way: the copy is only told the name of a pipe, reads there what to do and answers
there. A product key is thereby in no command line but the one that its owner typed.
"""

from __future__ import annotations

import ctypes
import json
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing.connection import Client, Listener
from typing import Final, NamedTuple, Protocol

from kmsmonitor.itself import own_command
from kmsmonitor.licensing.errors import WorldError

_CANCELLED: Final = 1223  # ERROR_CANCELLED: the person said no
_LAST_WORDS: Final = 5.0  # seconds that an answer may take after the copy has ended
_LONGEST: Final = 1 << 20  # bytes of a message
ANSWER_TO: Final = "--answer-to"


class Reply(NamedTuple):
    """What the elevated copy printed and how it ended."""

    code: int
    out: str
    err: str


class Line(Protocol):
    """The elevated copy's end of the pipe."""

    def send_bytes(self, buf: bytes, /) -> None:
        """Send one message."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...


class Launcher(Protocol):
    """Starts a program with an administrator's rights."""

    def run_elevated(self, program: str, arguments: Sequence[str]) -> None:
        """Start it and wait for its end.

        Raises:
            WorldError: the person or the system said no.
        """
        ...


def run_elevated(words: Sequence[str], *, as_json: bool, launcher: Launcher, last_words: float = _LAST_WORDS) -> Reply:
    """Run `kmsmonitor slmgr WORDS` elevated.

    `last_words` is how long, in seconds, its answer may take after it has ended.

    Raises:
        WorldError: it was not allowed, or the elevated copy gave no answer.
    """
    replies: list[Reply] = []
    with Listener(family="AF_PIPE" if sys.platform == "win32" else "AF_UNIX") as listener:
        order = json.dumps({"words": list(words), "json": as_json}).encode()
        waiter = threading.Thread(target=_serve, args=(listener, order, replies), daemon=True)
        waiter.start()
        program, *own = own_command(window=False)
        launcher.run_elevated(program, [*own, "slmgr", ANSWER_TO, str(listener.address)])
        waiter.join(last_words)
        if waiter.is_alive():  # nobody called: be the caller, so that the wait ends
            with suppress(OSError):
                Client(listener.address).close()
            waiter.join(last_words)
    if not replies:
        raise WorldError(
            "elevation_failed",
            "The copy that was started as administrator gave no answer.",
            remedy="Repeat the command in a terminal that was opened as administrator.",
        )
    return replies[0]


def take_order(address: str) -> tuple[Line, tuple[str, ...], bool]:
    """In the elevated copy: the line to the first one, the words, and whether JSON is wanted.

    Raises:
        WorldError: nobody is there, or what came is no order.
    """
    try:
        line = Client(address)
        order = json.loads(line.recv_bytes(_LONGEST))
        return line, tuple(str(word) for word in order["words"]), bool(order["json"])
    except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
        raise WorldError("no_order", "The program that asked for an administrator is not there any more.") from error


def give_answer(line: Line, reply: Reply) -> None:
    """In the elevated copy: send back what was printed."""
    line.send_bytes(json.dumps(reply._asdict()).encode())
    line.close()


def _serve(listener: Listener, order: bytes, replies: list[Reply]) -> None:
    try:
        with listener.accept() as line:
            line.send_bytes(order)
            answer = json.loads(line.recv_bytes(_LONGEST))
            replies.append(Reply(int(answer["code"]), str(answer["out"]), str(answer["err"])))
    except (OSError, EOFError, ValueError, KeyError, TypeError):
        return  # no reply is the answer


class _ShellExecuteInfo(ctypes.Structure):
    # SHELLEXECUTEINFOW
    _fields_ = (
        ("cbSize", ctypes.c_uint32),
        ("fMask", ctypes.c_uint32),
        ("hwnd", ctypes.c_void_p),
        ("lpVerb", ctypes.c_wchar_p),
        ("lpFile", ctypes.c_wchar_p),
        ("lpParameters", ctypes.c_wchar_p),
        ("lpDirectory", ctypes.c_wchar_p),
        ("nShow", ctypes.c_int),
        ("hInstApp", ctypes.c_void_p),
        ("lpIDList", ctypes.c_void_p),
        ("lpClass", ctypes.c_wchar_p),
        ("hkeyClass", ctypes.c_void_p),
        ("dwHotKey", ctypes.c_uint32),
        ("hIcon", ctypes.c_void_p),
        ("hProcess", ctypes.c_void_p),
    )


class ShellLauncher:
    """Launcher through the shell's verb `runas`, which asks the person."""

    def run_elevated(self, program: str, arguments: Sequence[str]) -> None:
        """Start it and wait for its end.

        Raises:
            WorldError: the person or the system said no.
        """
        if sys.platform != "win32":
            raise WorldError("no_elevation", "Only Windows can start a program as administrator from here.")
        import subprocess  # noqa: PLC0415 - its quoting rules are Windows' own

        info = _ShellExecuteInfo(
            cbSize=ctypes.sizeof(_ShellExecuteInfo),
            fMask=0x40 | 0x400,  # SEE_MASK_NOCLOSEPROCESS: a handle to wait for; SEE_MASK_FLAG_NO_UI: errors are ours
            lpVerb="runas",
            lpFile=program,
            lpParameters=subprocess.list2cmdline(arguments),
            nShow=0,  # SW_HIDE: its answer comes through the pipe
        )
        shell = ctypes.WinDLL("shell32", use_last_error=True)
        if not shell.ShellExecuteExW(ctypes.byref(info)):
            raise _not_started(ctypes.get_last_error())
        kernel = ctypes.WinDLL("kernel32")
        kernel.WaitForSingleObject(ctypes.c_void_p(info.hProcess), ctypes.c_uint32(0xFFFFFFFF))
        kernel.CloseHandle(ctypes.c_void_p(info.hProcess))


def _not_started(error: int) -> WorldError:
    if error == _CANCELLED:
        return WorldError("elevation_declined", "The question for an administrator's consent was answered with no.")
    return WorldError(
        "elevation_failed",
        f"Windows did not start the program as administrator (error {error}).",
        remedy="Repeat the command in a terminal that was opened as administrator.",
    )
