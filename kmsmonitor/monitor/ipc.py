"""How a second start reaches the program that already runs for this home: one JSON line there, one back.

The running program listens on a local socket (app.py); this is the other end, without Qt. Requests are
`{"do": "raise"}`, which opens the window, `{"do": "quit"}`, and `{"do": "activate", "way": null}`, answered when the
attempt has ended.
"""

from __future__ import annotations

import json
import socket
import sys
from contextlib import suppress
from typing import Any

LONGEST_LINE = 1 << 20


def ask_running(name: str, request: dict[str, Any], *, wait: float) -> dict[str, Any] | None:
    """Send `request` to the program that listens on `name`; its answer, or None if nobody answers in `wait` seconds."""
    line = json.dumps(request).encode() + b"\n"
    with suppress(OSError, ValueError):
        answer = _over_pipe(name, line) if sys.platform == "win32" else _over_socket(name, line, wait)
        parsed = json.loads(answer)
        return parsed if isinstance(parsed, dict) else None
    return None


def _over_socket(name: str, line: bytes, wait: float) -> bytes:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as peer:
        peer.settimeout(wait)
        peer.connect(name)
        peer.sendall(line)
        answer = b""
        while not answer.endswith(b"\n") and len(answer) < LONGEST_LINE:
            more = peer.recv(65536)
            if not more:
                break
            answer += more
        return answer


def _over_pipe(name: str, line: bytes) -> bytes:
    with open(name, "r+b", buffering=0) as pipe:  # noqa: PTH123 - a pipe's name is no path
        pipe.write(line)
        return pipe.readline(LONGEST_LINE)
