"""`kmsmonitor phone`: the installation ID to read out, and the confirmation ID that was told (M2, M5)."""

from __future__ import annotations

import argparse

from kmsmonitor.authority.phone import PhoneLine, standalone_phone
from kmsmonitor.cli import OK
from kmsmonitor.cli.activate import print_attempt
from kmsmonitor.cli.render import print_json
from kmsmonitor.clock import SystemClock
from kmsmonitor.monitor.home import Home, find_home
from kmsmonitor.monitor.settings import authority_kind, load_settings
from kmsmonitor.wire.installation_id import groups


def run(args: argparse.Namespace) -> int:
    """Do one half of the call."""
    home = find_home(args.home)
    kind = authority_kind(load_settings(home).settings)
    line = phone_line(home, kind)
    if args.run == "id":
        return _show(line, kind, as_json=args.json)
    line.deposit(" ".join(args.number))
    if kind == "standalone":
        return print_attempt(home, "phone", as_json=args.json)
    message = "Windows took the confirmation ID and is activated."
    print_json({"outcome": "activated", "way": "phone", "message": message}) if args.json else print(message)
    return OK


def phone_line(home: Home, kind: str) -> PhoneLine:
    """This computer's end of the line, for the authority of this kind."""
    if kind == "windows":
        from kmsmonitor.authority.windows.phone import WindowsPhone

        return WindowsPhone(SystemClock())
    home.make()
    return standalone_phone(home.data)


def _show(line: PhoneLine, kind: str, *, as_json: bool) -> int:
    number = line.installation_id()
    parts = _parts(number)
    if as_json:
        print_json({"authority": kind, "installation_id": number, "groups": list(parts)})
        return OK
    print("Installation ID, to be read out group by group:\n")
    for position, part in enumerate(parts, 1):
        print(f"  {position}   {' '.join((part[:3], part[3:5], part[5:]))}")
    desk = "`kmsmonitor lab phone` with these digits" if kind == "standalone" else "the activation centre"
    print(f"\nThe answer of {desk} goes into `kmsmonitor phone confirm`.")
    return OK


def _parts(number: str) -> tuple[str, ...]:
    """Its groups; Windows 7 has 54 digits in groups of six."""
    if len(number) != 54:
        return groups(number)
    return tuple(number[at : at + 6] for at in range(0, len(number), 6))
