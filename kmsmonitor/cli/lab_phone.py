"""`kmsmonitor lab phone`: the other end of the line, where an installation ID is answered (M1, M5)."""

from __future__ import annotations

import argparse
from pathlib import Path

from kmsmonitor.cli import NO, OK, USAGE
from kmsmonitor.cli.render import print_json, warn
from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.activation_ledger import FILE_NAME, ActivationLedger
from kmsmonitor.lab.activation_service import EXAMPLE_KEYS, HOST_KEY
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.wire.installation_id import INSTALLATION, NumberFormatError, checked, groups


def run(args: argparse.Namespace) -> int:
    """Answer one caller."""
    try:
        asked = checked(" ".join(args.number), INSTALLATION)
    except NumberFormatError as error:
        warn(f"{error.sentence} Ask the caller to read it again.")
        return USAGE
    books = _open(args.books)
    try:
        for example in (*EXAMPLE_KEYS, HOST_KEY):
            books.add_key(example.mak, example.activations, blocked=example.blocked)
        verdict = books.redeem(asked, SystemClock().now())
    finally:
        books.close()
    if verdict.result:
        return _refuse(verdict.result, as_json=args.json)
    parts = groups(verdict.confirmation_id)
    if args.json:
        document = {"confirmation_id": verdict.confirmation_id, "groups": list(parts), "code": None, "message": None}
        print_json(document)
        return OK
    print("Confirmation ID, to be read out group by group:\n")
    for position, part in enumerate(parts, 1):
        print(f"  {position}   {part[:3]} {part[3:]}")
    return OK


def _refuse(code: int, *, as_json: bool) -> int:
    from kmsmonitor.catalogue import explain, hex_code

    entry = explain(code)
    if as_json:
        print_json({"confirmation_id": None, "groups": [], "code": hex_code(code), "message": entry.title})
    else:
        print(f"No confirmation ID: {entry.title} ({hex_code(code)})")
    return NO


def _open(folder: str | None) -> ActivationLedger:
    try:
        return ActivationLedger(Path(folder) / FILE_NAME if folder else None)
    except OSError as error:
        raise WorldError(
            "books_unusable",
            f"The activation service's books cannot be used: {error}.",
            remedy="Give the folder of a lab that ran before with --books, or leave it out.",
        ) from error
