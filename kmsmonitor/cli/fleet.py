"""`kmsmonitor fleet`: what the files of many machines say together."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from kmsmonitor.cli import NO, OK
from kmsmonitor.cli.render import warn
from kmsmonitor.clock import SystemClock
from kmsmonitor.fleet.files import write_whole
from kmsmonitor.fleet.overview import Overview, overview
from kmsmonitor.fleet.reader import read_folder


def run(args: argparse.Namespace) -> int:
    """Read the folder and show it; 1 where it holds no machine at all."""
    seen = overview(*read_folder(Path(args.folder)), SystemClock().now())
    text = _formed(seen, args.form)
    if args.form == "csv" or args.out:  # the other forms name them
        for broken in seen.broken:
            warn(f"{broken.file} was left out: {broken.reason}.")
    if args.out:
        write_whole(Path(args.out), text)
    else:
        sys.stdout.write(text)
    return OK if seen.machines else NO


def _formed(seen: Overview, form: str) -> str:
    if form == "html":
        from kmsmonitor.fleet.page import overview_page

        return overview_page(seen)
    if form == "text":
        from kmsmonitor.fleet.words import overview_text

        return overview_text(seen)
    from kmsmonitor.fleet.rows import overview_csv, overview_json

    if form == "csv":
        return overview_csv(seen)
    return json.dumps(overview_json(seen), indent=2, ensure_ascii=False) + "\n"
