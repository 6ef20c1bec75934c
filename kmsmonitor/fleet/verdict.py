"""How a computer stands, in the four states and the one line that monitoring systems understand. Pure.

Monitoring Plugins' guidelines: `STATE: text | name=value[unit];warning;critical;minimum;maximum ...`.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import IntEnum

from kmsmonitor.fleet.facts import Facts, ProductFacts
from kmsmonitor.licensing.forecast import Forecast
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.status import AttemptKind, LicenseStatus, Urgency
from kmsmonitor.monitor.codec import iso
from kmsmonitor.monitor.explain import hex_or_none, message
from kmsmonitor.monitor.system_log import one_line
from kmsmonitor.value import dataclass

LONGEST_INTUNE_LINE = 2048  # characters that Intune keeps of a detection script's output


class State(IntEnum):
    """The guidelines' states; the number is the exit code."""

    OK = 0
    WARNING = 1
    CRITICAL = 2
    UNKNOWN = 3


_OF_URGENCY = {
    Urgency.OK: State.OK,
    Urgency.ATTENTION: State.WARNING,
    Urgency.PROBLEM: State.CRITICAL,
    Urgency.UNKNOWN: State.UNKNOWN,
}
_RANK = (State.OK, State.UNKNOWN, State.WARNING, State.CRITICAL)
_WORDS = {
    LicenseStatus.LICENSED: "activated",
    LicenseStatus.UNLICENSED: "not activated yet",
    LicenseStatus.NOTIFICATION: "not activated, in notification mode",
    LicenseStatus.NON_GENUINE_GRACE: "found not genuine",
    LicenseStatus.OOT_GRACE: "hardware changed, needs activation again",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a monitoring system is told."""

    state: State
    text: str
    data: str = ""

    @property
    def plugin_line(self) -> str:
        """The line of a monitoring plugin."""
        head = f"{self.state.name}: {_clean(self.text)}"
        return f"{head} | {self.data}" if self.data else head

    @property
    def intune_line(self) -> str:
        """The line of an Intune detection script."""
        line = f"{self.state.name}: {_clean(self.text)}"
        return line if len(line) <= LONGEST_INTUNE_LINE else line[: LONGEST_INTUNE_LINE - 3] + "..."


def judge(facts: Facts) -> Verdict:
    """The worst of all products, in words; the performance data are the watched one's."""
    if facts.first is None:
        return Verdict(State.UNKNOWN, "No licensed product was found on this computer.")
    if facts.facts_at is None:
        return Verdict(State.UNKNOWN, f"{facts.first.name}: nothing has been tried on this computer yet.")
    if facts.stale:
        return Verdict(State.UNKNOWN, f"The licence was last read at {iso(facts.facts_at)}.", _data(facts))
    states = [_OF_URGENCY[product.ahead.urgency] for product in facts.products]
    worst = max(states, key=_RANK.index)
    texts = [_sentence(product, facts) for product, state in zip(facts.products, states, strict=True) if state is worst]
    return Verdict(worst, " ".join(texts), _data(facts))


def _clean(text: str) -> str:
    """The text on one line, without the sign that separates it from the performance data."""
    return one_line(text).replace("|", "/")


# ---------------------------------------------------------------- words


def _sentence(product: ProductFacts, facts: Facts) -> str:
    ahead = product.ahead
    parts = [_standing(ahead)]
    if ahead.renewals_missed:
        parts.append(f"{ahead.renewals_missed} renewal{'s' if ahead.renewals_missed > 1 else ''} missed")
    if product.last_success_at and not ahead.permanent:
        parts.append(f"last success {iso(product.last_success_at)}")
    if ahead.failing_since:
        parts.append(f"{product.state.failures} failed since {iso(ahead.failing_since)}")
    if ahead.urgency is not Urgency.OK and ahead.notification_at and ahead.notification_at > ahead.at:
        parts.append(f"notification mode from {iso(ahead.notification_at)}")
    if ahead.next_attempt_at and ahead.next_attempt_kind:
        parts.append(_next(ahead.next_attempt_kind, ahead.next_attempt_at, ahead.at))
    return f"{product.name}: {', '.join(parts)}.{_why(product, facts)}"


def _standing(ahead: Forecast) -> str:
    words = _WORDS.get(ahead.status, ahead.status.key.replace("_", " "))
    if ahead.permanent and ahead.status is LicenseStatus.LICENSED:
        return "activated for good"
    if ahead.status is LicenseStatus.LICENSED and ahead.expires_at:
        return f"{words} until {iso(ahead.expires_at)}"
    return words


def _next(kind: AttemptKind, due: datetime, now: datetime) -> str:
    return f"{kind.value} due now" if due <= now else f"next {kind.value} {iso(due)}"


def _why(product: ProductFacts, facts: Facts) -> str:
    """What the last attempt came to, where it failed; attempts are the watched product's."""
    if product is not facts.first or facts.last is None or facts.last.outcome.success or not product.state.failures:
        return ""
    outcome = facts.last.outcome
    code = hex_or_none(outcome.code)
    return f" Last attempt: {message(outcome)}{f' {code}.' if code else ''}"


# ---------------------------------------------------------------- performance data


def _data(facts: Facts) -> str:
    """Thresholds are the policy's; a range `N:` asks for at least N. Moments are seconds since 1970."""
    product, policy = facts.products[0], facts.policy
    ahead = product.ahead
    values = [
        f"missed_renewals={ahead.renewals_missed};{policy.attention_after_missed - 1};;0",
        f"failures={product.state.failures};;;0",
    ]
    if ahead.remaining is not None:
        values.append(f"remaining={_seconds(ahead.remaining)}s;;{_at_least(policy.problem_below)};0;{_limit(policy)}")
    moments = (
        ("expiry_timestamp", ahead.expires_at),
        ("last_success_timestamp", product.last_success_at),
        ("next_attempt_timestamp", ahead.next_attempt_at),
        ("facts_timestamp", facts.facts_at),
    )
    values += [f"{name}={int(moment.timestamp())};;;0" for name, moment in moments if moment is not None]
    counted = facts.counted
    if counted is not None:
        values.append(f"kms_count={counted.count};{_at_least_count(counted.required)};;0")
    return " ".join(values)


def _seconds(span: timedelta) -> int:
    return int(span.total_seconds())


def _at_least(span: timedelta) -> str:
    return f"{_seconds(span)}:"


def _at_least_count(required: int | None) -> str:
    return "" if required is None else f"{required}:"


def _limit(policy: Policy) -> int:
    return _seconds(policy.validity)
