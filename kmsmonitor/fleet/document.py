"""The one flat object that every export of a machine is: the same names in JSON, in the folder drop and in CSV.

It holds no name of a person or of this computer: the machine is a token, and only the activation host is named.
"""

from __future__ import annotations

from typing import Any

from kmsmonitor import __version__
from kmsmonitor.fleet.facts import Facts, ProductFacts
from kmsmonitor.fleet.tokens import cmid_token
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.status import SUCCESSES
from kmsmonitor.monitor.codec import iso
from kmsmonitor.monitor.explain import hex_or_none, inner_code

SCHEMA = 1  # one more when a field changes its meaning; new fields do not count

MACHINE_FIELDS = (
    "schema", "tool_version", "machine_token", "site", "collected_at", "authority",
    "last_attempt_at", "last_outcome", "last_outer_code", "last_inner_code", "cause_id",
    "count_current", "count_required", "clock_offset_s", "cmid_token", "facts_age_s", "confidence",
)  # fmt: skip
PRODUCT_FIELDS = (
    "product", "application_id", "activation_id", "edition", "channel", "license_status", "status_reason", "urgency",
    "activated_via", "expires_at", "remaining_minutes", "last_success_at", "failing_since", "missed_renewals",
    "next_attempt_at", "host_used", "host_origin", "host_expected",
)  # fmt: skip
FIELDS = (*MACHINE_FIELDS, *PRODUCT_FIELDS, "other_products")


def document(facts: Facts, *, machine: str, site: str | None, own_hosts: tuple[str, ...]) -> dict[str, Any]:
    """The object, keys in the order of FIELDS; `other_products` has one object for each product but the first.

    Args:
        facts: what is known.
        machine: the machine's token (tokens.py).
        site: where it stands, as its settings say, or None.
        own_hosts: `discovery.expected_hosts`.
    """
    products = [_product(product, own_hosts) for product in facts.products]
    first = products[0] if products else dict.fromkeys(PRODUCT_FIELDS)
    return _machine(facts, machine, site) | first | {"other_products": products[1:]}


def cause_of(outcome: Outcome | None) -> str | None:
    """A stable word for why an attempt failed: the catalogue's cause, or the outcome's kind; None after a success."""
    if outcome is None or outcome.kind in SUCCESSES:
        return None
    if outcome.cause is not None:
        return outcome.cause.partition(":")[0]  # "bug: ..." may hold anything after it
    code = inner_code(outcome)
    if code is not None:
        from kmsmonitor.catalogue import explain  # noqa: PLC0415 - only a failure needs it

        causes = explain(code).causes
        if causes:
            return causes[0]
    return outcome.kind.value


def is_expected(host: str | None, own_hosts: tuple[str, ...]) -> bool | None:
    """Whether the host is one of the organisation's own; None where nobody said which are, or a name cannot tell."""
    if host is None or not own_hosts:
        return None
    from kmsmonitor.monitor.host_patterns import is_name, listed  # noqa: PLC0415 - only where the key is set

    if listed(own_hosts, host, ()):
        return True
    by_address = any(not _is_host_name(pattern, is_name) for pattern in own_hosts)
    return None if by_address and _is_host_name(host, is_name) else False


def _is_host_name(text: str, is_name: Any) -> bool:  # noqa: ANN401 - a function of a module that is loaded late
    return bool(is_name(text.lower())) and not text.replace(".", "").isdigit()


def _machine(facts: Facts, machine: str, site: str | None) -> dict[str, Any]:
    last, counted = facts.last, facts.counted
    outcome = last.outcome if last else None
    failed = outcome is not None and not outcome.success
    values = (
        SCHEMA,
        __version__,
        machine,
        site,
        iso(facts.at),
        facts.authority,
        iso(last.ended_at) if last else None,
        outcome.kind.value if outcome else None,
        hex_or_none(outcome.code) if outcome else None,
        hex_or_none(inner_code(outcome)) if outcome and failed else None,
        cause_of(outcome),
        counted.count if counted else None,
        counted.required if counted else None,
        facts.clock_offset_s,
        cmid_token(facts.cmid) if facts.cmid else None,
        None if facts.facts_at is None else max(0.0, round((facts.at - facts.facts_at).total_seconds(), 3)),
        _confidence(facts),
    )
    return dict(zip(MACHINE_FIELDS, values, strict=True))


def _confidence(facts: Facts) -> str:
    if facts.facts_at is None or facts.stale or not facts.products:
        return "unknown"
    return "partial" if facts.gaps else "ok"


def _product(product: ProductFacts, own_hosts: tuple[str, ...]) -> dict[str, Any]:
    state, ahead = product.state, product.ahead
    values = (
        product.name,
        product.application_id,
        product.activation_id,
        product.edition,
        state.channel.value,
        int(ahead.status),
        hex_or_none(product.reason),
        ahead.urgency.value,
        state.way.value if state.way else "none",
        iso(ahead.expires_at),
        None if ahead.remaining is None else int(ahead.remaining.total_seconds() // 60),
        iso(product.last_success_at),
        iso(ahead.failing_since),
        ahead.renewals_missed,
        iso(ahead.next_attempt_at),
        product.host,
        product.host_origin.value if product.host_origin else None,
        is_expected(product.host, own_hosts),
    )
    return dict(zip(PRODUCT_FIELDS, values, strict=True))
