"""Who may change a licence's key where our own client owns it (L3); activating is anybody's right (L2)."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kmsmonitor.licensing.errors import WorldError


def require_administrator(folder: Path, deed: str, *, apart: bool) -> None:
    """Refuse a deed that needs an administrator, before anything is touched.

    The computer's own licence is changed by its administrator alone: elevated on Windows, root elsewhere. A licence
    apart (`--home DIR`: lab, training, demo) is its owner's, for whom that folder is the whole computer.

    Args:
        folder: where the licence's data lie.
        deed: what is to be done, as the subject of a sentence: "Installing a key".
        apart: whether the folder was given by somebody, and is not the computer's own place.

    Raises:
        WorldError: the right is missing.
    """
    if is_administrator() or (apart and _owned(folder)):
        return
    if sys.platform == "win32":
        remedy = "Repeat the command in a terminal that was opened as administrator."
    else:
        remedy = "Repeat the command as root (sudo), or ask whoever administers this computer."
    raise WorldError(
        "no_right", f"{deed} needs the right of an administrator, and this is none; nothing was changed.", remedy=remedy
    )


def is_administrator() -> bool:
    """Whether this process has an administrator's rights now."""
    if sys.platform == "win32":
        from kmsmonitor.authority.windows.rights import WindowsRights  # noqa: PLC0415 - Windows only

        return WindowsRights().elevated()
    return os.geteuid() == 0


def _owned(folder: Path) -> bool:
    """Whether the folder is this user's own, or can be made by this user."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    if sys.platform == "win32":
        return os.access(folder, os.W_OK)
    return folder.stat().st_uid == os.geteuid()
