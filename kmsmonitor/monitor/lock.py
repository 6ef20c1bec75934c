"""A lock file that the operating system releases when its process dies, however it dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self


class FileLock:
    """At most one process holds the lock on `path`. Not for threads of one process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._file is not None

    def acquire(self) -> bool:
        """Take the lock if it is free; never waits.

        Raises:
            OSError: the file cannot be opened.
        """
        if self._file is not None:
            return True
        # Users share a machine's lock: readable and writable by all, and never through a link that somebody laid there.
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
        handle = _open_shared(self._path, flags)
        if not _lock(handle):
            os.close(handle)
            return False
        self._file = handle
        return True

    def release(self) -> None:
        """Give the lock back; nothing happens if it is not held."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def _open_shared(path: Path, flags: int) -> int:
    """Another user's file in a sticky folder may be opened, but not with O_CREAT (fs.protected_regular)."""
    try:
        return os.open(path, flags & ~os.O_CREAT)
    except FileNotFoundError:
        old = os.umask(0)
        try:
            return os.open(path, flags, 0o666)
        finally:
            os.umask(old)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
