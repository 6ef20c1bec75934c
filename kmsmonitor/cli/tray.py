"""`kmsmonitor` and `kmsmonitor tray`: the icon and its window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kmsmonitor.monitor.home import find_home

if TYPE_CHECKING:
    import argparse

_LONGEST_GOODBYE = 5.0  # seconds


def run(args: argparse.Namespace) -> int:
    """Run the program until it is quit, or quit the one that runs."""
    home = find_home(args.home)
    if args.quit:
        from kmsmonitor.monitor.ipc import ask_running

        ask_running(home.socket, {"do": "quit"}, wait=_LONGEST_GOODBYE)
        return 0
    from kmsmonitor.start import run_tray  # Qt comes with it

    return run_tray(home, minimized=args.minimized)
