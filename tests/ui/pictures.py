"""Snapshots of every situation that the faces must be able to show, built from the value classes and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from kmsmonitor.licensing.forecast import forecast
from kmsmonitor.licensing.hosts import CachedHost, HostOrigin
from kmsmonitor.licensing.outcome import Outcome, StageTime, Tried
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.product import Edition, Identity, Product
from kmsmonitor.licensing.state import Flight, LicenseState, fresh
from kmsmonitor.licensing.status import Channel, LicenseStatus, OutcomeKind, Trigger, Way
from kmsmonitor.monitor.snapshot import Activity, AttemptRow, Snapshot, Trouble

NOW = datetime(2026, 11, 17, 13, 49, 52, tzinfo=UTC)  # a Tuesday
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
POLICY = Policy()
PRODUCT = Product(
    name="Windows 11 Enterprise",
    edition=Edition.CLIENT,
    application_id=UUID(int=1),
    group_id=UUID(int=2),
    activation_id=UUID(int=3),
)
IDENTITY = Identity(
    cmid=UUID("6f1d3a52-0c4e-4b8a-9d4f-2a3b4c5d6e7f"),
    previous_cmid=UUID(int=0),
    workstation="PC-0421",
    is_virtual=False,
)
LONG_HOST = "kms-frankfurt-datacenter-02.infrastructure.example-corporation-international.test"
STAGES = (StageTime("name", 0.002), StageTime("tcp", 0.004), StageTime("bind", 0.011), StageTime("answer", 0.38))


def cached(name: str = "kms1.acme.test", at: datetime = NOW - 23 * DAY) -> CachedHost:
    return CachedHost(name=name, port=1688, origin=HostOrigin.DNS, suffix="acme.test", cached_at=at)


def host_step(answer: str, host: str = "kms1.acme.test", **more) -> Tried:
    more = {"origin": HostOrigin.DNS, "port": 1688} | more
    return Tried(way=Way.KMS, what="host", answer=answer, host=host, **more)


def suffix_step(answer: str, suffix: str = "acme.test", **more) -> Tried:
    return Tried(way=Way.KMS, what="suffix", answer=answer, suffix=suffix, **more)


def success(kind: OutcomeKind = OutcomeKind.RENEWED, host: str = "kms1.acme.test", seconds: float = 0.4) -> Outcome:
    tried = (host_step("answered", host, origin=HostOrigin.CACHED, stages=STAGES),)
    return Outcome(kind=kind, way=Way.KMS, host=host, port=1688, count=41, required=25, tried=tried, duration_s=seconds)


def unreachable() -> Outcome:
    tried = (
        host_step("unreachable", origin=HostOrigin.CACHED, stage="name", code=0x80072AF9),
        suffix_step("timeout", stage="discovery", code=0x80072EE2),
        suffix_step("nxdomain", "corp.acme.test", stage="discovery", code=0x8007232B),
    )
    return Outcome(kind=OutcomeKind.UNREACHABLE, way=Way.KMS, code=0xC004F074, tried=tried, duration_s=10.2)


def no_host() -> Outcome:
    tried = (
        suffix_step("nxdomain", code=0x8007232B),
        suffix_step("no_records", "corp.acme.test", code=0x8007251D),
    )
    return Outcome(kind=OutcomeKind.NO_HOST, way=Way.KMS, code=0x8007232B, tried=tried, duration_s=0.1)


def too_few(count: int = 12, required: int = 25) -> Outcome:
    tried = (suffix_step("found"), host_step("below_threshold", stages=STAGES, code=0xC004F038))
    return Outcome(
        kind=OutcomeKind.BELOW_THRESHOLD, way=Way.KMS, host="kms1.acme.test", port=1688, code=0xC004F038,
        count=count, required=required, tried=tried, duration_s=0.4,
    )  # fmt: skip


def refused() -> Outcome:
    tried = (host_step("refused", stage="answer", code=0xC004F06C, stages=STAGES),)
    return Outcome(
        kind=OutcomeKind.REFUSED, way=Way.KMS, host="kms1.acme.test", port=1688, code=0xC004F06C, tried=tried,
        duration_s=0.4,
    )  # fmt: skip


def row(number: int, ended_at: datetime, outcome: Outcome, trigger: Trigger = Trigger.DUE) -> AttemptRow:
    return AttemptRow(id=number, ended_at=ended_at, trigger=trigger, outcome=outcome)


def weekly(newest: datetime, count: int, first_id: int = 20, host: str = "kms1.acme.test") -> tuple[AttemptRow, ...]:
    times = (newest - 7 * DAY * i for i in range(count))
    return tuple(row(first_id - i, at, success(host=host, seconds=0.4 + i % 2 / 10)) for i, at in enumerate(times))


def snapshot(state: LicenseState, now: datetime = NOW, **more) -> Snapshot:
    return Snapshot(
        **{
            "at": now, "authority": "standalone", "computer": "PC-0421", "product": PRODUCT, "identity": IDENTITY,
            "state": state, "forecast": forecast(state, now, POLICY), "policy": POLICY,
        }
        | more
    )  # fmt: skip


def licensed(activated_at: datetime, **more) -> LicenseState:
    base = LicenseState(
        installed_at=NOW - 400 * DAY,
        status=LicenseStatus.LICENSED,
        way=Way.KMS,
        activated_at=activated_at,
        expires_at=activated_at + POLICY.validity,
        next_attempt_at=activated_at + POLICY.renewal_interval,
        attempts=40,
        last_attempt_at=activated_at,
        last=success(),
        cache=cached(),
    )
    return replace(base, **more)


def failing(activated_at: datetime, failures: int, last: Outcome) -> LicenseState:
    return licensed(
        activated_at,
        failures=failures,
        failing_since=activated_at + 7 * DAY,
        last=last,
        last_attempt_at=NOW - 9 * timedelta(minutes=1),
        next_attempt_at=NOW + timedelta(hours=1, minutes=12, seconds=8),
    )


def ok() -> Snapshot:
    done = NOW - timedelta(hours=4, minutes=37, seconds=52)
    state = licensed(done, next_attempt_at=NOW + timedelta(days=6, hours=19, minutes=22, seconds=8))
    return snapshot(state, recent=weekly(done, 3))


def working() -> Snapshot:
    before = ok()
    flight = Flight(id=41, started_at=NOW - timedelta(seconds=2), trigger=Trigger.USER)
    state = replace(before.state, flight=flight, next_attempt_at=None)
    activity = Activity(started_at=NOW - timedelta(seconds=2), stage="tcp", host="kms1.acme.test")
    return snapshot(state, recent=before.recent, activity=activity)


def attention() -> Snapshot:
    done = NOW - 23 * DAY
    tries = tuple(row(40 - i, NOW - timedelta(minutes=9) - 2 * HOUR * i, unreachable()) for i in range(11))
    state = failing(done, 11, unreachable())
    return snapshot(state, recent=(*tries, *weekly(done, 2, first_id=29)))


def problem() -> Snapshot:
    done = NOW - 171 * DAY
    tries = tuple(row(40 - i, NOW - timedelta(minutes=9) - 2 * HOUR * i, no_host()) for i in range(9))
    silent = row(31, NOW - 3 * DAY, refused())
    return snapshot(failing(done, 1900, no_host()), recent=(*tries, silent))


def never() -> Snapshot:
    return snapshot(replace(fresh(NOW - timedelta(minutes=1)), next_attempt_at=NOW + timedelta(minutes=3, seconds=5)))


def waiting(count: int = 12) -> Snapshot:
    tries = tuple(row(3 - i, NOW - timedelta(minutes=9) - 2 * HOUR * i, too_few(count - i)) for i in range(3))
    state = replace(
        fresh(NOW - 5 * HOUR), failures=3, failing_since=NOW - 4 * HOUR, attempts=3, last=too_few(count),
        last_attempt_at=tries[0].ended_at, next_attempt_at=NOW + timedelta(hours=1, minutes=51),
        cache=cached(at=NOW - 4 * HOUR),
    )  # fmt: skip
    return snapshot(state, recent=tries)


def hostless() -> Snapshot:
    tries = tuple(row(2 - i, NOW - timedelta(minutes=4) - 2 * HOUR * i, no_host()) for i in range(2))
    state = replace(
        fresh(NOW - 3 * HOUR), failures=2, failing_since=tries[-1].ended_at, attempts=2, last=no_host(),
        last_attempt_at=tries[0].ended_at, next_attempt_at=NOW + timedelta(hours=1, minutes=56),
    )  # fmt: skip
    return snapshot(state, recent=tries)


def permanent() -> Snapshot:
    done = NOW - 40 * DAY
    outcome = Outcome(kind=OutcomeKind.ACTIVATED, way=Way.MAK, duration_s=1.8)
    state = licensed(
        done, way=Way.MAK, channel=Channel.MAK, expires_at=None, next_attempt_at=None, cache=None, last=outcome
    )
    return snapshot(state, recent=(row(1, done, outcome, Trigger.KEY),))


def notification() -> Snapshot:
    done = NOW - 196 * DAY
    state = replace(failing(done, 2100, unreachable()), status=LicenseStatus.NOTIFICATION)
    tries = tuple(row(40 - i, NOW - timedelta(minutes=9) - 2 * HOUR * i, unreachable()) for i in range(20))
    return snapshot(state, recent=tries)


def long_names() -> Snapshot:
    before = attention()
    name = "Windows Server 2025 Datacenter: Azure Edition (Desktop Experience), English International"
    product = replace(PRODUCT, name=name)
    state = replace(before.state, cache=cached(LONG_HOST))
    recent = (*before.recent[:11], *weekly(NOW - 23 * DAY, 2, first_id=29, host=LONG_HOST))
    return snapshot(state, recent=recent, product=product)


def stale() -> Snapshot:
    return replace(ok(), facts_stale=True)


def troubled() -> Snapshot:
    trouble = Trouble(
        code="settings_line",
        sentence="Line 4 of the settings file is not understood: renewal_interval = “often”.",
        remedy="The default of 7 d is used. Correct the line, or open Settings and save.",
    )
    return replace(ok(), troubles=(trouble,))


SITUATIONS = {
    "ok": ok,
    "working": working,
    "attention": attention,
    "problem": problem,
    "never": never,
    "below-threshold": waiting,
    "no-host": hostless,
    "permanent": permanent,
    "notification": notification,
    "long-names": long_names,
    "stale": stale,
    "troubled": troubled,
}


class FixedClock:
    """Stands still until it is told otherwise."""

    def __init__(self, now: datetime = NOW) -> None:
        self.at = now

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.at.timestamp()
