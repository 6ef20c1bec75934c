"""`kmsmonitor simulate`: a scenario in virtual time; the same file and the same seed give the same output."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from kmsmonitor.cli import OK
from kmsmonitor.cli.render import rows as print_pairs
from kmsmonitor.cli.render import warn
from kmsmonitor.lab.scenario import ClientSpec, Scenario
from kmsmonitor.lab.scenario_file import ScenarioError, load_scenario, observed_index
from kmsmonitor.lab.simulation.rows import Row, Rows, summary
from kmsmonitor.lab.simulation.simulator import Simulator
from kmsmonitor.lab.simulation.timeline import timeline
from kmsmonitor.licensing.errors import WorldError

_SHOWN_LATE = 5.0  # seconds after which a person is told that it goes on
_MOST_PICTURES = 10  # clients in one page


def run(args: argparse.Namespace) -> int:
    """Simulate."""
    scenario = load_scenario(args.file)
    kind = _kind_of(args.out)
    watched = _watched(scenario, args)
    names = {number: name for number, name in enumerate(_names(scenario)) if number in watched}
    told = _Told(as_json=args.json, keep=not args.json or kind is not None)
    simulator = Simulator(scenario, seed=args.seed, listener=Rows(names, told.take), watched=watched)
    elapsed = _run(simulator)
    figures = summary(simulator, events_per_s=simulator.events / max(elapsed, 1e-9) if args.timing else None)
    if args.json:
        _print({"summary": figures})
    else:
        _show(figures, {name: told.rows.get(name, []) for name in names.values()})
    if kind is not None:
        shown = [(name, _block(scenario, n), told.rows.get(name, [])) for n, name in names.items()][:_MOST_PICTURES]
        _write(Path(args.out), kind, simulator, figures, shown)
    return OK


class _Told:
    """Takes the rows as they come: prints them, keeps them by client, or both."""

    def __init__(self, *, as_json: bool, keep: bool) -> None:
        self._as_json = as_json
        self._keep = keep
        self.rows: dict[str, list[Row]] = {}

    def take(self, row: Row) -> None:
        """One row."""
        if self._as_json and row["event"] != "note":
            _print(row)
        if self._keep:
            self.rows.setdefault(row["client"], []).append(row)


def _print(document: Any) -> None:  # noqa: ANN401 - anything that JSON holds
    sys.stdout.write(json.dumps(document, ensure_ascii=False) + "\n")


def _run(simulator: Simulator) -> float:
    """The whole scenario, with a word now and then where it takes long; the seconds that it took."""
    began = spoken = time.monotonic()
    end = simulator.scenario.duration
    while simulator.second < end:
        simulator.advance(simulator.second + 3600)
        now = time.monotonic()
        if now - spoken > _SHOWN_LATE:
            spoken = now
            warn(f"day {simulator.second / 86_400:.1f} of {end / 86_400:g}, {simulator.events} events so far.")
    return time.monotonic() - began


def _watched(scenario: Scenario, args: argparse.Namespace) -> frozenset[int]:
    if args.every_client:
        return frozenset(range(scenario.size))
    name = args.client or scenario.observe
    number = 0 if name is None else observed_index(scenario, name)
    if number is None:
        raise ScenarioError((f"--client: there is no client {name} in {args.file}.",))
    return frozenset({number})


def _names(scenario: Scenario) -> tuple[str, ...]:
    return tuple(name for block in scenario.clients for name in block.names())


def _block(scenario: Scenario, number: int) -> ClientSpec:
    for block in scenario.clients:
        if number < block.count:
            return block
        number -= block.count
    raise AssertionError("the client is in no block")


def _show(figures: Row, told: dict[str, list[Row]]) -> None:
    for name, rows in told.items():
        print(f"{name}:")
        for line in timeline(rows):
            print(f"  {line}")
        print()
    day = figures["first_notification_day"]
    pairs = [
        ("clients", f"{figures['clients']}: {_listed(figures['clients_by_status'])}"),
        ("attempts", _listed(figures["attempts_by_outcome"])),
        ("requests", _listed(figures["requests_per_host"])),
        ("highest count", _listed(figures["highest_count_per_host"])),
        ("first notification", "none" if day is None else f"day {day}"),
        ("events", str(figures["events"])),
    ]
    for name, load in figures["load_per_host"].items():
        if load["busiest_minute"] is not None:
            most = f"most in a second {load['most_in_a_second']}"
            pairs.append((f"load of {name}", f"busiest minute of the day {load['busiest_minute']}, {most}"))
    if figures["events_per_s"] is not None:
        pairs.append(("events a second", str(figures["events_per_s"])))
    print_pairs(pairs)


def _listed(numbers: dict[str, int]) -> str:
    return ", ".join(f"{name.replace('_', ' ')} {number}" for name, number in numbers.items()) or "none"


# ---------------------------------------------------------------- the picture


def _kind_of(out: str | None) -> str | None:
    """`.html` or `.png`; seen to before anything runs."""
    if out is None:
        return None
    kind = Path(out).suffix.lower()
    if kind not in (".html", ".png"):
        raise WorldError(
            "simulate_out", f"{out}: the picture's kind is not known.", remedy="Name a .html or .png file."
        )
    return kind


def _write(
    path: Path, kind: str, simulator: Simulator, figures: Row, shown: list[tuple[str, ClientSpec, list[Row]]]
) -> None:
    from kmsmonitor.lab.simulation import chart

    try:
        if kind == ".html":
            path.write_text(chart.page(simulator, figures, shown), encoding="utf-8")
        else:
            from kmsmonitor.cli.svg_picture import write_png

            write_png(chart.picture(simulator, shown), path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise WorldError(
            "simulate_out", f"{path} cannot be written ({reason}).", remedy="Name another file with --out."
        ) from error
