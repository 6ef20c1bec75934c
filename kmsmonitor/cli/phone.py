"""`kmsmonitor phone`: the installation ID to read out, and the confirmation ID that was told (M2, M5)."""

from __future__ import annotations

import argparse

from kmsmonitor.authority.phone import PhoneLine
from kmsmonitor.cli import OK
from kmsmonitor.cli.activate import print_attempt
from kmsmonitor.cli.render import print_json
from kmsmonitor.clock import SystemClock
from kmsmonitor.monitor.home import find_home
from kmsmonitor.monitor.phone_line import phone_line
from kmsmonitor.monitor.settings import authority_kind, load_settings
from kmsmonitor.wire.installation_id import split_groups


def run(args: argparse.Namespace) -> int:
    """Do one half of the call."""
    home = find_home(args.home)
    kind = authority_kind(load_settings(home).settings)
    home.make()
    line = phone_line(home, kind, SystemClock())
    if args.run == "id":
        return _show(line, kind, as_json=args.json)
    line.deposit(" ".join(args.number))
    if kind == "standalone":
        return print_attempt(home, "phone", as_json=args.json)
    message = "Windows took the confirmation ID and is activated."
    print_json({"outcome": "activated", "way": "phone", "message": message}) if args.json else print(message)
    return OK


def _show(line: PhoneLine, kind: str, *, as_json: bool) -> int:
    number = line.installation_id()
    parts = split_groups(number)
    if as_json:
        print_json({"authority": kind, "installation_id": number, "groups": list(parts)})
        return OK
    print("Installation ID, to be read out group by group:\n")
    for position, part in enumerate(parts, 1):
        print(f"  {position}   {' '.join((part[:3], part[3:5], part[5:]))}")
    desk = "`kmsmonitor lab phone` with these digits" if kind == "standalone" else "the activation centre"
    print(f"\nThe answer of {desk} goes into `kmsmonitor phone confirm`.")
    return OK
