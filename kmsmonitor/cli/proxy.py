"""`kmsmonitor proxy`: activation for computers without Internet, in three steps that may lie days apart (M3)."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kmsmonitor.authority.proxy_files import (
    ConfirmationFile,
    ProxyFolder,
    ProxyRequestFile,
    pseudonym,
    read_folder,
    write_request,
)
from kmsmonitor.cli import NO, OK
from kmsmonitor.cli.render import print_json, warn
from kmsmonitor.clock import SystemClock
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.monitor.home import Home, find_home
from kmsmonitor.monitor.phone_line import phone_line
from kmsmonitor.monitor.settings import authority_kind, load_settings

if TYPE_CHECKING:
    from kmsmonitor.authority.phone import PhoneLine
    from kmsmonitor.authority.proxy_redeem import Redeemed


def run(args: argparse.Namespace) -> int:
    """Make one of the three steps."""
    steps = {"collect": _collect, "redeem": _redeem, "apply": _apply}
    return steps[args.run](args, find_home(args.home))


# ---------------------------------------------------------------- collect


def _collect(args: argparse.Namespace, home: Home) -> int:
    home.make()
    folder = Path(args.out)
    requests, failed = [], 0
    for name in args.computer or [None]:
        try:
            line, kind = _line(home, name)
            requests.append(ProxyRequestFile(_pseudonym(home, name), kind, line.installation_id()))
        except WorldError as error:
            if name is None:
                raise
            failed += 1
            warn(f"{name}: {error}")
            continue
        path = write_request(folder, requests[-1])
        if not args.json:
            print(f"{path.name}: {'this computer' if name is None else name}")
    if args.json:
        print_json({"requests": [_request_json(one) for one in requests], "failed": failed})
    return NO if failed else OK


def _line(home: Home, computer: str | None) -> tuple[PhoneLine, str]:
    if computer is not None:
        from kmsmonitor.authority.windows.phone import WindowsPhone

        return WindowsPhone(SystemClock(), computer=computer), "windows"
    kind = authority_kind(load_settings(home).settings)
    return phone_line(home, kind, SystemClock()), kind


def _pseudonym(home: Home, computer: str | None) -> str:
    """Made of a secret that stays here: another computer's name can be found by nobody else."""
    from kmsmonitor.authority.hardware import hardware_id

    return pseudonym(hardware_id(home.data), computer or "")


# ---------------------------------------------------------------- redeem


def _redeem(args: argparse.Namespace, home: Home) -> int:
    folder = Path(args.folder)
    found = read_folder(folder)
    done = _redeemed(folder, found, home, by_hand=args.by_hand)
    problems = (*found.problems, *done.problems)
    for problem in problems:
        warn(problem)
    pending = read_folder(folder).pending()
    if args.json:
        waiting = [_request_json(one) for one in pending]
        print_json({"answers": [_answer_json(one) for one in done.answers], "pending": waiting})
    else:
        _print_redeemed(done, pending, folder, by_hand=args.by_hand)
    return NO if pending or problems else OK


def _redeemed(folder: Path, found: ProxyFolder, home: Home, *, by_hand: bool) -> Redeemed:
    from kmsmonitor.authority.proxy_redeem import Redeemed, redeem_by_hand, redeem_online
    from kmsmonitor.monitor.setup import online_of

    if by_hand:
        return redeem_by_hand(folder, found)
    if not found.pending():
        return Redeemed(())
    config = online_of(load_settings(home).settings)
    if config is None:
        raise WorldError(
            "no_online_service",
            "No activation service is set up to redeem at.",
            remedy="Set online.service in the settings, or redeem --by-hand.",
        )
    return redeem_online(folder, found.pending(), config, SystemClock().now())


def _print_redeemed(done: Redeemed, pending: tuple[ProxyRequestFile, ...], folder: Path, *, by_hand: bool) -> None:
    from kmsmonitor.authority.proxy_redeem import TABLE, spoken

    for one in done.answers:
        print(f"{one.computer}: {'confirmed' if one.confirmation_id else _refusal(one.code)}")
    if by_hand and pending:
        print(f"To be read out; the answers go into the last column of {folder / TABLE}:\n")
        for request in pending:
            print(f"  {request.computer}   {spoken(request.installation_id)}")
    elif not pending:
        print("Every computer in the folder has its confirmation ID.")


def _refusal(code: str | None) -> str:
    from kmsmonitor.catalogue import explain

    return f"refused: {explain(int(code, 16)).title} ({code})" if code else "refused"


# ---------------------------------------------------------------- apply


def _apply(args: argparse.Namespace, home: Home) -> int:
    home.make()
    found = read_folder(Path(args.folder))
    for problem in found.problems:
        warn(problem)
    line, kind = _line(home, args.computer)
    number = line.installation_id()
    answer = next((one for one in found.confirmations if one.installation_id == number), None)
    if answer is None or answer.confirmation_id is None:
        raise _nothing_for_us(answer, number)
    line.deposit(answer.confirmation_id)
    if kind == "standalone":
        return _activated(home, as_json=args.json)
    message = "Windows took the confirmation ID and is activated."
    print_json({"outcome": "activated", "way": "phone", "message": message}) if args.json else print(message)
    return OK


def _activated(home: Home, *, as_json: bool) -> int:
    """Make the attempt; a step that was made before is no mistake."""
    from kmsmonitor.cli.activate import print_attempt
    from kmsmonitor.licensing.facts import permanent
    from kmsmonitor.monitor.history import read_latest

    state = read_latest(home.database)[0]
    if state is None or not permanent(state) or state.out_of_tolerance_at is not None:
        return print_attempt(home, "phone", as_json=as_json)
    message = "This computer is activated for good already."
    way = state.way.value if state.way else None
    print_json({"outcome": "activated", "way": way, "message": message}) if as_json else print(message)
    return OK


def _nothing_for_us(answer: ConfirmationFile | None, number: str) -> WorldError:
    if answer is not None:
        return WorldError(
            "proxy_refused",
            f"The activation service gave this computer no confirmation ID. It was {_refusal(answer.code)}",
        )
    return WorldError(
        "proxy_nothing_here",
        f"The folder has no confirmation ID for this computer, whose installation ID begins with {number[:7]}.",
        remedy="Run `proxy collect` on it and `proxy redeem` again, if its key or hardware has changed since.",
    )


# ---------------------------------------------------------------- JSON


def _request_json(request: ProxyRequestFile) -> dict[str, Any]:
    return {
        "computer": request.computer,
        "authority": request.authority,
        "installation_id": request.installation_id,
    }


def _answer_json(answer: ConfirmationFile) -> dict[str, Any]:
    return {
        "computer": answer.computer,
        "installation_id": answer.installation_id,
        "confirmation_id": answer.confirmation_id,
        "code": answer.code,
    }
