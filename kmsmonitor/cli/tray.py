"""`kmsmonitor` and `kmsmonitor tray`: the icon and its window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kmsmonitor.monitor.home import find_home
from kmsmonitor.start import run_tray

if TYPE_CHECKING:
    import argparse


def run(args: argparse.Namespace) -> int:
    """Run the program until it is quit."""
    return run_tray(find_home(args.home), minimized=args.minimized)
