"""`kmsmonitor remove-data`: settings, state and history go, of this user or, for an installer, of all users."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path

from kmsmonitor.cli import BROKEN, OK, USAGE
from kmsmonitor.cli.render import warn
from kmsmonitor.monitor.home import find_home

NAME = "kmsmonitor"
_OF_A_USER = (Path("AppData", "Local", NAME), Path("AppData", "Roaming", NAME))


def run(args: argparse.Namespace) -> int:
    """Remove the folders; each that cannot be removed is named, and the rest still goes."""
    if args.home or os.environ.get("KMSMONITOR_HOME"):
        warn("remove-data is for the platform's own folders: remove a folder given by --home yourself.")
        return USAGE
    if not args.yes:
        warn("remove-data deletes settings and history for good: add --yes if that is what you want.")
        return USAGE
    folders = of_all_users() if args.all_users else of_this_user()
    left = [folder for folder in folders if not _removed(folder)]
    for folder in left:
        warn(f"The folder {folder} cannot be removed: it is in use, or belongs to somebody else.")
    return BROKEN if left else OK


def of_this_user() -> tuple[Path, ...]:
    """Where this user's settings, state and history lie."""
    home = find_home(None)
    return tuple(dict.fromkeys((home.data, home.settings.parent)))


def of_all_users() -> tuple[Path, ...]:
    """The same of everybody who has a profile on this computer; without a word where that is not known."""
    if sys.platform != "win32":
        return of_this_user()
    public = os.environ.get("PUBLIC")
    profiles = sorted(Path(public).parent.iterdir()) if public else []
    found = [profile / folder for profile in profiles for folder in _OF_A_USER]
    return tuple(folder for folder in found if folder.is_dir() and folder.name == NAME)


def _removed(folder: Path) -> bool:
    if not folder.exists():
        return True
    shutil.rmtree(folder, ignore_errors=True)
    return not folder.exists()
