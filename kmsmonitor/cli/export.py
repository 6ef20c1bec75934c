"""`kmsmonitor export`: how the licence stands, in a file that a monitoring system collects."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kmsmonitor.cli import OK, USAGE
from kmsmonitor.cli.render import print_json, warn
from kmsmonitor.clock import SystemClock
from kmsmonitor.fleet.export import drop, machine_document, write_json, write_prometheus
from kmsmonitor.fleet.facts import full_facts
from kmsmonitor.monitor.home import find_home
from kmsmonitor.monitor.settings import load_settings


def run(args: argparse.Namespace) -> int:
    """Write what was asked for."""
    if not (args.prometheus or args.json or args.drop):
        print("kmsmonitor: Say where to: --prometheus FILE, --json [FILE] or --drop FOLDER.", file=sys.stderr)
        return USAGE
    home = find_home(args.home)
    loaded = load_settings(home)
    for problem in loaded.problems:
        warn(str(problem))
    facts = full_facts(home, loaded.settings, SystemClock().now())
    if args.prometheus:
        write_prometheus(Path(args.prometheus), facts, loaded.settings)
    if args.json or args.drop:
        told = machine_document(facts, home, loaded.settings)
        if args.drop:
            drop(Path(args.drop), told)
        if args.json == "-":
            print_json(told)
        elif args.json:
            write_json(Path(args.json), told)
    return OK
