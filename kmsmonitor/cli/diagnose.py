"""`kmsmonitor diagnose`: every check, and the same report or bundle that the window saves."""

from __future__ import annotations

import argparse
from pathlib import Path

from kmsmonitor.cli import NO, OK, USAGE
from kmsmonitor.cli.render import print_json, warn
from kmsmonitor.clock import SystemClock
from kmsmonitor.diagnostics.bundle import FORMATS, Contents, contents, write
from kmsmonitor.diagnostics.findings import Diagnosis, Finding, Verdict
from kmsmonitor.diagnostics.runner import diagnose
from kmsmonitor.diagnostics.table import BY_ID
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.monitor.home import find_home

_SIGNS = {Verdict.FAIL: "FAIL", Verdict.WARN: "warn", Verdict.SKIP: "skip", Verdict.OK: "ok"}


def run(args: argparse.Namespace) -> int:
    """Make the checks, print or save what they found."""
    out = Path(args.out) if args.out else None
    if out is not None and out.suffix.lower() not in FORMATS:
        warn(f"{out.name} is none of the kinds of file that can be written: {', '.join(FORMATS)}.")
        return USAGE
    unknown = set(args.check or ()) - BY_ID.keys()
    if unknown:
        warn(f"There is no check {', '.join(sorted(unknown))}; there are {', '.join(BY_ID)}.")
        return USAGE
    diagnosis = _other(args) if args.computer else _this(args)
    made = contents(diagnosis, redact=out is not None and not args.plain)
    if out is not None:
        _save(out, made)
    if args.json:
        print_json(made.document if out is None else contents(diagnosis, redact=False).document)
    else:
        _print(diagnosis, verbose=args.verbose)
    return NO if diagnosis.verdict is Verdict.FAIL else OK


def _this(args: argparse.Namespace) -> Diagnosis:
    return diagnose(find_home(args.home), SystemClock(), only=args.check, limit_s=args.timeout)


def _other(args: argparse.Namespace) -> Diagnosis:
    """Another computer: its licence by WMI, the road to the hosts from here."""
    from kmsmonitor.cli.windows_status import read_other
    from kmsmonitor.diagnostics.remote import CHECKS, facts_from
    from kmsmonitor.diagnostics.runner import Run

    clock = SystemClock()
    facts = facts_from(read_other(args.computer, clock.now()), args.computer, find_home(args.home), clock)
    return Run(facts, only=args.check or CHECKS, limit_s=args.timeout).run()


def _save(out: Path, made: Contents) -> None:
    try:
        write(out, made)
    except OSError as error:
        raise WorldError(
            "report_unwritable",
            f"The report {out} cannot be written: {error.strerror}.",
            remedy="Give another file with --out.",
        ) from error


def _print(diagnosis: Diagnosis, *, verbose: bool) -> None:
    print("  ".join(f"{link.link.value}:{link.verdict.value if link.verdict else '-'}" for link in diagnosis.links))
    print()
    for finding in diagnosis.findings:
        if verbose or finding.verdict in (Verdict.FAIL, Verdict.WARN):
            _print_finding(finding, verbose=verbose)
    fine = sum(finding.verdict is Verdict.OK for finding in diagnosis.findings)
    skipped = sum(finding.verdict is Verdict.SKIP for finding in diagnosis.findings)
    print(f"{fine} checks are fine, {skipped} had nothing to check. No activation request was sent; no count changed.")


def _print_finding(finding: Finding, *, verbose: bool) -> None:
    print(f"{_SIGNS[finding.verdict]:<5} {finding.title}  [{finding.id}]")
    if finding.detail:
        print(f"      {finding.detail}")
    if finding.remedy and not finding.silenced_by:
        who = f" ({finding.who.value.replace('_', ' ')})" if finding.who else ""
        print(f"      Next step{who}: {finding.remedy}")
    for name, value in finding.evidence if verbose else ():
        print(f"        {name}: {value}")
