"""What may stand on the command line: every command, its options and their words in `--help`.

A plain `status` never comes here (`kmsmonitor.cli.plain`): argparse takes a fifth of the time that it has.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from kmsmonitor import __version__

_EPILOG = """\
exit codes:
  0    done, and the answer is good
  1    done, and the answer is no: not activated, no host found, not reachable
  2    wrong usage, or a value on the command line that cannot be
  3    could not be done: a folder, file or service is not usable; stderr says which and what to do
  130  interrupted

environment:
  KMSMONITOR_HOME  the same as --home

Times are UTC in JSON (ISO 8601 with Z) and local in text; durations are in seconds.
"""

_CHECK_EPILOG = """\
exit codes:
  0  OK        activated, and renewed in time
  1  WARNING   renewals were missed, or the first activation fails
  2  CRITICAL  few days are left, or the licence has run out
  3  UNKNOWN   nothing is known, or what is known is too old; a mistake on the command line
with --intune:
  0  OK
  1  anything else
"""


def build_parser(only: str | None = None) -> argparse.ArgumentParser:
    """The command line. Every command's `run` is named, not imported.

    Args:
        only: leave out all commands but this one; a quarter of the time of `status` went into describing the others.
    """
    parser = argparse.ArgumentParser(
        prog="kmsmonitor",
        description="Watches a volume licence: sees a missed renewal coming, says why, and renews when the road opens.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--home", metavar="DIR", help="keep settings, state and history in DIR")
    parser.add_argument("--version", action="version", version=f"kmsmonitor {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, add in COMMANDS.items():
        if only in (None, name):
            add(commands)
    return parser


if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no public name


def _add(commands: _Commands, name: str, module: str, text: str, *, prints: bool = True) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    parser.set_defaults(module=module)
    if prints:
        parser.add_argument("--json", action="store_true", help="print JSON instead of text")
    return parser


def _tray(commands: _Commands) -> None:
    tray = _add(commands, "tray", "tray", "Show the tray icon (also without a command).", prints=False)
    tray.add_argument("--minimized", action="store_true", help="start without opening a window")
    tray.add_argument("--quit", action="store_true", help="end the program that runs, if one does")


def _privacy(commands: _Commands) -> None:
    text = "Show what each way of activation would send now; nothing is sent."
    privacy = _add(commands, "privacy", "privacy", text)
    privacy.add_argument("--way", choices=("ad", "kms", "mak", "phone"), help="this way alone")


def _remove_data(commands: _Commands) -> None:
    text = "Delete settings, state and history."
    remove = _add(commands, "remove-data", "remove_data", text, prints=False)
    remove.add_argument("--all-users", action="store_true", help="of everybody on this computer: for an installer")
    remove.add_argument("--yes", action="store_true", help="really")


def _status(commands: _Commands) -> None:
    status = _add(commands, "status", "status", "Show the licence now.")
    status.add_argument("--computer", metavar="NAME", help="of another Windows computer, read through WMI")


def _activate(commands: _Commands) -> None:
    activate = _add(commands, "activate", "activate", "Make one attempt now and say how it ended.")
    activate.add_argument("--way", choices=("ad", "kms", "mak", "phone"), help="try this way only")


def _history(commands: _Commands) -> None:
    history = _add(commands, "history", "history", "List attempts and changes, oldest first; JSON: one object a line.")
    history.add_argument("--limit", type=_count, metavar="N", help="only the last N lines")


def _discover(commands: _Commands) -> None:
    discover = _add(commands, "discover", "discover", "Look for hosts in DNS and show every answer; asks no host.")
    discover.add_argument("--domain", action="append", metavar="D", help="ask below this domain only (repeatable)")
    discover.add_argument("--dns", metavar="IP[:PORT]", help="ask this name server")


def _probe(commands: _Commands) -> None:
    text = "See whether a host is alive: TCP and RPC bind, never a request, so no count changes."
    probe = _add(commands, "probe", "probe", text)
    where = "name or address; IPv6 as [::1]:1688; port 1688 unless given"
    probe.add_argument("host", metavar="HOST[:PORT]", help=where)
    probe.add_argument("--timeout", type=_seconds, default=10.0, metavar="S", help="give up after S seconds (10)")


def _diagnose(commands: _Commands) -> None:
    text = "Check the whole chain from this computer to its host and say what to do; sends no request."
    diagnose = _add(commands, "diagnose", "diagnose", text)
    kinds = "also write a bundle (.zip), a page (.html), .json or .txt; redacted"
    diagnose.add_argument("--out", metavar="FILE", help=kinds)
    diagnose.add_argument("--plain", action="store_true", help="leave names and addresses in the file of --out")
    diagnose.add_argument("--check", action="append", metavar="ID", help="make this check only (repeatable)")
    diagnose.add_argument("--timeout", type=_seconds, metavar="S", help="give no host more than S seconds (10)")
    diagnose.add_argument("--computer", metavar="NAME", help="judge another Windows computer's licence, read by WMI")
    diagnose.add_argument("-v", "--verbose", action="store_true", help="print what is fine too, with the evidence")


def _check(commands: _Commands) -> None:
    text = "Say in one line how the licence stands, for a monitoring system."
    check = _add(commands, "check", "check", text, prints=False)
    check.formatter_class = argparse.RawDescriptionHelpFormatter
    check.epilog = _CHECK_EPILOG
    check.add_argument("--intune", action="store_true", help="as an Intune detection script: exit 1 where not OK")


def _export(commands: _Commands) -> None:
    text = "Write how the licence stands to a file that a monitoring system collects."
    export = _add(commands, "export", "export", text, prints=False)
    export.add_argument("--prometheus", metavar="FILE", help="metrics for the node exporter's textfile collector")
    export.add_argument(
        "--json", nargs="?", const="-", metavar="FILE", help="one flat JSON object; without FILE: print"
    )
    export.add_argument("--drop", metavar="FOLDER", help="the same in a shared folder, under this computer's pseudonym")


def _fleet(commands: _Commands) -> None:
    text = "Read a folder of such files and show the fleet: duplicates, causes, hosts, who is silent."
    fleet = _add(commands, "fleet", "fleet", text, prints=False)
    fleet.add_argument("folder", metavar="FOLDER", help="where `export --drop` writes; folders in it are sites")
    form = fleet.add_mutually_exclusive_group()
    for name, what in (("csv", "a row for each machine"), ("html", "a page"), ("json", "everything, as one document")):
        form.add_argument(f"--{name}", dest="form", action="store_const", const=name, help=what)
    fleet.set_defaults(form="text")
    fleet.add_argument("--out", metavar="FILE", help="write to FILE instead of printing")


def _settings(commands: _Commands) -> None:
    _add(commands, "settings", "settings", "List every setting, its value, and who set it: default, policy or you.")


def _lab(commands: _Commands) -> None:
    text = "The lab: an organisation in a box, on this computer."
    lab = commands.add_parser("lab", help=text, description=text)
    parts = lab.add_subparsers(dest="part", metavar="PART", required=True)
    up = _add(parts, "up", "lab", "Start DNS, KMS hosts, directory and activation service; run until interrupted.")
    up.add_argument("--domain", default="lab.test", metavar="D", help="the organisation's domain (lab.test)")
    up.add_argument("--hosts", type=_count, default=1, metavar="N", help="number of KMS hosts (1)")
    up.add_argument("--clients", type=_number, default=0, metavar="N", help="clients that each host has counted (0)")
    up.add_argument("--speed", type=_speed, default=1.0, metavar="X", help="the hosts' clock runs X times as fast (1)")
    up.add_argument("--dns-port", type=_port, default=0, metavar="P", help="port of the name server (a free one)")
    up.add_argument("--no-directory", dest="directory", action="store_false", help="without a domain controller")
    up.add_argument("--no-online", dest="online", action="store_false", help="without an activation service")
    keep = "keep the activation service's books in DIR (folder lab of the home)"
    up.add_argument("--keep", metavar="DIR", help=keep)
    up.set_defaults(run="up")
    host = _add(parts, "host", "lab", "Run one KMS host, for use behind a name server of your own.")
    listen = "where to listen (127.0.0.1:1688)"
    host.add_argument("--listen", default="127.0.0.1:1688", metavar="ADDR:PORT", help=listen)
    host.add_argument("--count", type=_number, default=0, metavar="N", help="start with N clients counted (0)")
    host.add_argument("--anywhere", action="store_true", help="allow an address that other computers can reach")
    _publishing(host.add_argument_group("publishing in DNS (off unless a domain is given)"))
    _activating(host.add_argument_group("the host's own activation (without a key it needs none)"))
    host.set_defaults(run="host")
    phone = _add(parts, "phone", "lab_phone", "Answer an installation ID, as the activation centre does on the phone.")
    phone.add_argument("number", nargs="+", metavar="INSTALLATION-ID", help="63 digits, with or without gaps")
    phone.add_argument("--books", metavar="DIR", help="count the activation in the books of the lab service in DIR")


def _activating(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--key", metavar="KEY", help="a host key of the lab; activated once, it sends nothing any more")
    group.add_argument("--service", metavar="URL", help="the activation service (https), to activate online")
    group.add_argument("--availability", metavar="URL", help="where it is asked whether it is there (http)")
    group.add_argument("--ca-file", metavar="FILE", help="the authority of its certificate")
    group.add_argument("--confirm", metavar="ID", help="the confirmation ID that was read out on the phone")
    group.add_argument("--reactivate", action="store_true", help="forget the activation, as a host installed anew")


def _publishing(group: argparse._ArgumentGroup) -> None:
    many: dict[str, Any] = {"action": "append", "default": []}
    group.add_argument("--publish", metavar="DOMAIN", **many, help="write the host's records there; may be repeated")
    group.add_argument("--name", default="lab-kms", metavar="NAME", help="the host's name in DNS (lab-kms)")
    group.add_argument("--address", metavar="IP", **many, help="address to publish (the one that it listens on)")
    group.add_argument("--priority", type=_number, default=0, metavar="N", help="lowest is asked first (0)")
    group.add_argument("--weight", type=_number, default=10, metavar="N", help="share among equal priorities (10)")
    server = "send updates there instead of to the domain's primary server"
    group.add_argument("--dns-server", metavar="IP[:PORT]", **many, help=server)
    signed = group.add_mutually_exclusive_group()
    signed.add_argument("--tsig-key", metavar="FILE", help="sign updates with this key, as tsig-keygen writes it")
    signed.add_argument(
        "--kerberos", metavar="SERVER", help="sign updates by Kerberos, for the DNS server of this name"
    )


def _phone(commands: _Commands) -> None:
    text = "Activate by phone: what to read out, and what was answered."
    phone = commands.add_parser("phone", help=text, description=text)
    parts = phone.add_subparsers(dest="part", metavar="PART", required=True)
    _add(parts, "id", "phone", "Show the installation ID, to be read out.").set_defaults(run="id")
    confirm = _add(parts, "confirm", "phone", "Enter the confirmation ID that was told, and activate with it.")
    number = "48 digits, with or without gaps; in PowerShell in quotes"
    confirm.add_argument("number", nargs="+", metavar="CONFIRMATION-ID", help=number)
    confirm.set_defaults(run="confirm")


def _mak(commands: _Commands) -> None:
    text = "Give this computer a multiple activation key (MAK), or take it away."
    mak = commands.add_parser("mak", help=text, description=text)
    parts = mak.add_subparsers(dest="part", metavar="PART", required=True)
    how = "Install a key, typed unseen or read from standard input; it is kept in the system's keyring only."
    put = _add(parts, "set", "mak", how)
    only = "use it only when neither the directory nor a KMS host activates; without: in place of KMS"
    put.add_argument("--fallback", action="store_true", help=only)
    put.set_defaults(run="set")
    _add(parts, "remove", "mak", "Remove the key; a computer that had it in place of KMS asks KMS again.").set_defaults(
        run="remove"
    )
    _add(parts, "show", "mak", "Show whether there is a key, and its last group.").set_defaults(run="show")


def _proxy(commands: _Commands) -> None:
    text = "Activate computers that have no Internet, through one that has: collect, redeem, apply."
    proxy = commands.add_parser("proxy", help=text, description=text)
    parts = proxy.add_subparsers(dest="part", metavar="PART", required=True)
    collect = _add(parts, "collect", "proxy", "Put this computer's installation ID into a folder.")
    collect.add_argument("--out", required=True, metavar="FOLDER", help="where its file goes: a stick, or a share")
    computer = "another Windows computer, asked through WMI"
    collect.add_argument("--computer", action="append", metavar="NAME", help=f"{computer} (repeatable)")
    redeem = _add(parts, "redeem", "proxy", "Get a confirmation ID for every computer in the folder.")
    by_hand = "write a list to read out on the phone and a table for the answers; read what it holds already"
    redeem.add_argument("--by-hand", action="store_true", help=by_hand)
    apply = _add(parts, "apply", "proxy", "Activate this computer with its confirmation ID from the folder.")
    apply.add_argument("--computer", metavar="NAME", help=computer)
    for part, name in ((collect, "collect"), (redeem, "redeem"), (apply, "apply")):
        part.set_defaults(run=name)
        if part is not collect:
            part.add_argument("folder", metavar="FOLDER", help="where `proxy collect` put the files")


def _slmgr(commands: _Commands) -> None:
    # slmgr's options begin with / or -: none of the words is argparse's business, not even --help.
    text = "Do what slmgr does on a client, without VBScript."
    slmgr = commands.add_parser("slmgr", help=text, add_help=False, prefix_chars="\0")
    slmgr.add_argument("words", nargs="*")
    slmgr.set_defaults(module="slmgr")


def _demo(commands: _Commands) -> None:
    demo = _add(commands, "demo", "demo", "Watch a client wait at 24 of 25, activate and count down.", prints=False)
    demo.add_argument("--terminal", action="store_true", help="in the terminal even where there is a display")
    demo.add_argument("--scenario", metavar="NAME", help="play this scenario (a file or a sample) as text instead")


def _simulate(commands: _Commands) -> None:
    text = "Run a scenario in virtual time: an organisation, its faults, and what becomes of its licences."
    simulate = _add(commands, "simulate", "simulate", text)
    simulate.add_argument("file", metavar="FILE", help="a scenario (TOML), or the name of a sample")
    who = simulate.add_mutually_exclusive_group()
    who.add_argument("--every-client", action="store_true", help="tell of every client, not of the observed one alone")
    who.add_argument("--client", metavar="NAME", help="tell of this client")
    simulate.add_argument("--seed", type=_number, metavar="N", help="chance begins here, not at the file's own seed")
    simulate.add_argument("--out", metavar="FILE", help="also write a picture: .html (no network needed) or .png")
    simulate.add_argument("--timing", action="store_true", help="measure events_per_s by a real clock (else null)")


COMMANDS: dict[str, Callable[[_Commands], None]] = {
    "tray": _tray,
    "status": _status,
    "activate": _activate,
    "history": _history,
    "discover": _discover,
    "probe": _probe,
    "diagnose": _diagnose,
    "check": _check,
    "export": _export,
    "fleet": _fleet,
    "settings": _settings,
    "lab": _lab,
    "demo": _demo,
    "simulate": _simulate,
    "phone": _phone,
    "proxy": _proxy,
    "mak": _mak,
    "privacy": _privacy,
    "remove-data": _remove_data,
    "slmgr": _slmgr,
}


def command_in(argv: Sequence[str]) -> str | None:
    """The command that the words name, where it is plain to see."""
    words = iter(argv)
    for word in words:
        if word == "--home":
            next(words, None)
        elif not word.startswith("-"):
            return word if word in COMMANDS else None
    return None


def _number(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) > 1_000_000:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 to 1000000")
    return int(text)


def _count(text: str) -> int:
    number = _number(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1 is needed")
    return number


def _port(text: str) -> int:
    number = _number(text)
    if number > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port from 0 to 65535")
    return number


def _seconds(text: str) -> float:
    return _positive(text, "a number of seconds")


def _speed(text: str) -> float:
    return _positive(text, "a speed")


def _positive(text: str, what: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < 1e9:
        raise argparse.ArgumentTypeError(f"{text!r} is not {what} above 0")
    return value
