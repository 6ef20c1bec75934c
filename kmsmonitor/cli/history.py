"""`kmsmonitor history`: attempts and changes, oldest first."""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import Any

from kmsmonitor.cli import OK
from kmsmonitor.cli.render import local, print_line
from kmsmonitor.monitor.codec import iso
from kmsmonitor.monitor.explain import attempt_json
from kmsmonitor.monitor.history import read_history
from kmsmonitor.monitor.home import find_home


def run(args: argparse.Namespace) -> int:
    """Print the history."""
    attempts, changes = read_history(find_home(args.home).database)
    lines: list[tuple[datetime, int, dict[str, Any]]] = []
    lines += [(row.ended_at, 0, {"event": "attempt", **attempt_json(row)}) for row in attempts]
    lines += [(c.at, 1, {"event": c.what, "at": iso(c.at), **c.data}) for c in changes]
    lines.sort(key=lambda line: line[:2])
    shown = lines[-args.limit :] if args.limit else lines
    for at, _, document in shown:
        if args.json:
            print_line(document)
        else:
            print(f"{local(at)}  {_words(document)}")
    if not shown and not args.json:
        print("Nothing has happened yet.")
    return OK


def _words(document: dict[str, Any]) -> str:
    match document["event"]:
        case "attempt":
            return f"attempt  {document['message']}"
        case "status":
            return f"status   {document['from']} -> {document['to']}"
        case "cache":
            host = document["host"]
            return f"host     {host}:{document['port']} is cached" if host else "host     none is cached any more"
        case _:
            return f"note     {document['code']} {' '.join(document['args'])}".rstrip()
