"""The metrics that the node exporter's textfile collector reads. Pure.

Moments, not days left: a computer that died shows as stale instead of frozen at 173. No names of hosts or computers:
the collector adds the instance, and a label for each host would be a series for each host.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from kmsmonitor import __version__
from kmsmonitor.fleet.document import cause_of, is_expected
from kmsmonitor.fleet.facts import Facts
from kmsmonitor.monitor.explain import hex_or_none, inner_code
from kmsmonitor.value import dataclass

Labels = Mapping[str, str]
Samples = Iterable[tuple[Labels, float | datetime | None]]


@dataclass(frozen=True, slots=True)
class Metric:
    """One metric: its name without the program's, its type, and its meaning."""

    name: str
    kind: str
    help: str

    @property
    def full_name(self) -> str:
        """As Prometheus knows it."""
        return f"kmsmonitor_{self.name}"


STATUS = Metric(
    "license_status", "gauge", "Windows' LicenseStatus of a product: 1 is licensed, 5 is notification mode."
)
EXPIRY = Metric("license_expiry_timestamp_seconds", "gauge", "When the licence that ends first ends; none: never.")
SUCCESS = Metric("last_success_timestamp_seconds", "gauge", "When the computer was last activated or renewed.")
ATTEMPTS = Metric("attempts_total", "counter", "Finished attempts in the history by way and result.")
ERROR = Metric("last_error_info", "gauge", "1 where the last attempt failed, with its outer and inner code and cause.")
COUNT = Metric("kms_count", "gauge", "Computers that the host had counted when it last said so.")
REQUIRED = Metric("kms_count_required", "gauge", "Computers that this edition needs on its host.")
OFFSET = Metric("clock_offset_seconds", "gauge", "How far the host's clock was ahead of this computer's.")
EXPECTED = Metric("host_expected", "gauge", "1 where the host in use is one of the organisation's own, 0 where not.")
FACTS = Metric("facts_timestamp_seconds", "gauge", "When the licence was last looked at.")
BUILD = Metric("build_info", "gauge", "1, with the program's version and who owns the licence.")
METRICS = (STATUS, EXPIRY, SUCCESS, ATTEMPTS, ERROR, COUNT, REQUIRED, OFFSET, EXPECTED, FACTS, BUILD)


def exposition(facts: Facts, own_hosts: tuple[str, ...]) -> str:
    """The whole file, in the text format 0.0.4; what is not known is left out."""
    counted, last = facts.counted, facts.last
    first = facts.first
    expected = is_expected(first.host, own_hosts) if first else None
    ends = [product.ahead.expires_at for product in facts.products if product.ahead.expires_at is not None]
    families: tuple[tuple[Metric, Samples], ...] = (
        (STATUS, [({"product": name}, status) for name, status in _statuses(facts).items()]),
        (EXPIRY, [({}, min(ends, default=None))]),
        (SUCCESS, [({}, first.last_success_at if first else None)]),
        (ATTEMPTS, [({"way": way, "result": result}, number) for way, result, number in facts.tally]),
        (ERROR, [(_error(facts), 1)] if last and not last.outcome.success else []),
        (COUNT, [({}, counted.count if counted else None)]),
        (REQUIRED, [({}, counted.required if counted else None)]),
        (OFFSET, [({}, facts.clock_offset_s)]),
        (EXPECTED, [({}, expected)]),
        (FACTS, [({}, facts.facts_at)]),
        (BUILD, [({"version": __version__, "authority": facts.authority}, 1)]),
    )
    return "".join(_family(metric, samples) for metric, samples in families)


def _statuses(facts: Facts) -> dict[str, int]:
    """By name; a name that two products share is told apart, since a series must not stand twice in a file."""
    found: dict[str, int] = {}
    for product in facts.products:
        name, number = product.name, 2
        while name in found:
            name, number = f"{product.name} ({number})", number + 1
        found[name] = int(product.ahead.status)
    return found


def _error(facts: Facts) -> dict[str, str]:
    outcome = facts.last.outcome if facts.last else None
    inner = inner_code(outcome) if outcome else None
    outer = outcome.code if outcome else None
    return {
        "outer": hex_or_none(outer) or "none",
        "inner": hex_or_none(inner) or "none",
        "cause": cause_of(outcome) or "none",
    }


def _family(metric: Metric, samples: Samples) -> str:
    lines = [f"{metric.full_name}{_labels(labels)} {_number(value)}" for labels, value in samples if value is not None]
    if not lines:
        return ""
    head = (f"# HELP {metric.full_name} {_escaped(metric.help)}", f"# TYPE {metric.full_name} {metric.kind}")
    return "\n".join((*head, *lines, ""))


def _labels(labels: Labels) -> str:
    if not labels:
        return ""
    return "{" + ",".join(f'{name}="{_escaped(value, quote=True)}"' for name, value in labels.items()) + "}"


def _escaped(text: str, *, quote: bool = False) -> str:
    text = text.replace("\\", r"\\").replace("\n", r"\n")
    return text.replace('"', r"\"") if quote else text


def _number(value: float | datetime) -> str:
    number = value.timestamp() if isinstance(value, datetime) else float(value)
    return str(int(number)) if number.is_integer() else repr(round(number, 3))
