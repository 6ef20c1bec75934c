"""Writes a file that others read at any moment: whole, or not at all."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path

from kmsmonitor.licensing.errors import WorldError

READABLE = 0o644  # collectors run as users of their own; nothing in these files is secret
_TRIES, _PAUSE_S = 5, 0.05


def write_whole(path: Path, text: str) -> None:
    """Write aside in the same folder, then rename: a reader finds the old text or the new one.

    UTF-8 without a mark, line ends LF on every system: Prometheus refuses others. The name aside ends neither in
    `.prom` nor in `.json`, so no collector takes it.

    Raises:
        WorldError: the file cannot be written; nothing is left behind.
    """
    aside = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.new")
    try:
        aside.write_text(text, encoding="utf-8", newline="\n")
        aside.chmod(READABLE)
        _rename(aside, path)
    except OSError as error:
        with suppress(OSError):
            aside.unlink()
        raise WorldError(
            "export_unwritable",
            f"The file {path} cannot be written: {error.strerror or error}.",
            remedy="Check that its folder is there, its rights and the free space.",
        ) from error


def _rename(aside: Path, path: Path) -> None:
    """Put it in place; Windows refuses while somebody reads the old one, which takes a moment."""
    for left in reversed(range(_TRIES)):
        try:
            aside.replace(path)
        except PermissionError:
            if not left or path.is_dir():
                raise
            threading.Event().wait(_PAUSE_S)
        else:
            return
