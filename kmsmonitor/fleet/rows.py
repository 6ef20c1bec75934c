"""An overview as data: one JSON document, and CSV with one row for each machine and product."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from kmsmonitor.fleet.document import FIELDS, PRODUCT_FIELDS
from kmsmonitor.fleet.overview import Overview, is_silent
from kmsmonitor.fleet.reader import Machine
from kmsmonitor.monitor.codec import iso
from kmsmonitor.monitor.system_log import one_line

SCHEMA = 1
_OTHERS = "other_products"
_OWN = ("file", "standing", "silent")  # what the reader adds to a machine's own fields
_FORMULA = ("=", "+", "-", "@")  # a spreadsheet runs a cell that begins so


def overview_json(seen: Overview) -> dict[str, Any]:
    """Everything, machines worst first; the keys are in resources/help/fleet.md."""
    return {
        "schema": SCHEMA,
        "at": iso(seen.at),
        "standings": dict(seen.standings),
        "silent": [_brief(machine) for machine in seen.silent],
        "oldest_success": [_brief(machine) for machine in seen.oldest],
        "never_succeeded": seen.never,
        "causes": dict(seen.causes),
        "sites": [{"site": s.name, "machines": s.machines, "hosts": dict(s.hosts)} for s in seen.sites],
        "duplicates": [
            {"cmid_token": d.cmid_token, "machines": [_brief(machine) for machine in d.machines]}
            for d in seen.duplicates
        ],
        "superseded": seen.superseded,
        "broken": [{"file": b.file, "reason": b.reason} for b in seen.broken],
        "machines": [_row(machine, standing, seen) for machine, standing in seen.machines],
    }


def overview_csv(seen: Overview) -> str:
    """CSV with a head; columns that this version does not know come last."""
    rows = [row for machine, standing in seen.machines for row in _product_rows(_row(machine, standing, seen))]
    known = (*_OWN, *(field for field in FIELDS if field != _OTHERS))
    unknown = sorted({field for row in rows for field in row} - set(known))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    columns = (*known, *unknown)
    writer.writerow([_cell(column) for column in columns])
    writer.writerows([_cell(row.get(column)) for column in columns] for row in rows)
    return out.getvalue()


def _brief(machine: Machine) -> dict[str, Any]:
    return {
        "machine_token": machine.token,
        "site": machine.site,
        "last_success_at": iso(machine.last_success_at),
        "collected_at": iso(machine.collected_at),
        "cause_id": machine.cause,
    }


def _row(machine: Machine, standing: str, seen: Overview) -> dict[str, Any]:
    own = {"file": machine.file, "standing": standing, "silent": is_silent(machine, seen.at)}
    return own | machine.told | own | {"site": machine.site}  # in front, and nobody's file speaks for us


def _product_rows(row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    others = row.pop(_OTHERS, None)
    yield row
    for product in others if isinstance(others, list) else ():
        if isinstance(product, dict):
            yield row | dict.fromkeys(PRODUCT_FIELDS) | product


def _cell(value: Any) -> str:  # noqa: ANN401 - what a file held
    """A cell that no spreadsheet takes for a formula; numbers stay numbers."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    text = one_line(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
