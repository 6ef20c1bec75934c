"""The same lines that administrators find in the system's log, as JSON Lines in a file that a collector follows.

The file is opened for each line and closed again: lines are few, and a file that nobody holds can be renamed and read
on every system while the program runs. The standard library's rotating handler keeps its file open, and loads sockets.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from kmsmonitor import __version__
from kmsmonitor.clock import Clock
from kmsmonitor.monitor.codec import iso
from kmsmonitor.monitor.system_log import LogLine, SystemLog, one_line

SCHEMA = 1
LARGEST = 1024 * 1024  # bytes of one file: some 4,000 lines, years of an ordinary computer
OLD_FILES = 4


class JsonLog:
    """A SystemLog in `path`; full files become `path.1` (the newest) to `path.4`."""

    def __init__(self, path: Path, clock: Clock, *, largest: int = LARGEST) -> None:
        self._path = path
        self._clock = clock
        self._largest = largest

    def write(self, line: LogLine) -> None:
        """One object on one line."""
        told = {
            "schema": SCHEMA,
            "at": iso(self._clock.now()),
            "number": line.number,
            "severity": line.severity,
            "text": one_line(line.text),
            "tool_version": __version__,
            **(line.data or {}),
        }
        with suppress(OSError):  # a service to administrators: it must not cost the user an activation
            self._append(json.dumps(told).encode() + b"\n")

    def _append(self, data: bytes) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if self._path.exists() and self._path.stat().st_size + len(data) > self._largest:
            with suppress(OSError):  # a reader holds it: it grows until the next line
                self._rotate()
        with self._path.open("ab") as file:
            file.write(data)

    def _rotate(self) -> None:
        names = [self._path, *(self._path.with_name(f"{self._path.name}.{n + 1}") for n in range(OLD_FILES))]
        for older, newer in zip(names[:0:-1], names[-2::-1], strict=True):
            if newer.exists():
                newer.replace(older)


class ManyLogs:
    """Each line to all of several logs."""

    def __init__(self, logs: Sequence[SystemLog]) -> None:
        self._logs = tuple(logs)

    def write(self, line: LogLine) -> None:
        """To each of them."""
        for log in self._logs:
            log.write(line)
