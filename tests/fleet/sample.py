"""A made-up fleet: the documents and metrics of many machines, made by the program's own exports."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from kmsmonitor.fleet.document import document
from kmsmonitor.fleet.facts import Facts, ProductFacts
from kmsmonitor.fleet.tokens import machine_token
from kmsmonitor.licensing.forecast import forecast
from kmsmonitor.licensing.hosts import CachedHost, HostOrigin
from kmsmonitor.licensing.outcome import Outcome, Tried
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.state import LicenseState, fresh
from kmsmonitor.licensing.status import Channel, OutcomeKind, Trigger, Way
from kmsmonitor.monitor.rows import AttemptRow

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
DAY = timedelta(days=1)
POLICY = Policy()
SITES = ("Berlin", "Lyon", "Osaka", "Sevilla")
CLONED = UUID(int=7)
OWN = UUID(int=1)

RENEWED = Outcome(
    kind=OutcomeKind.RENEWED, way=Way.KMS, host="kms1.corp.test", port=1688, count=40, required=25, clock_offset_s=-0.5
)
SILENT = Outcome(
    kind=OutcomeKind.UNREACHABLE,
    way=Way.KMS,
    code=0xC004F074,
    tried=(Tried(way=Way.KMS, what="host", answer="unreachable", host="kms1.corp.test", port=1688, code=0x8007274C),),
)
FEW = Outcome(
    kind=OutcomeKind.BELOW_THRESHOLD, way=Way.KMS, code=0xC004F038, host="kms1.corp.test", port=1688,
    count=12, required=25,
)  # fmt: skip


def licensed(at: datetime = NOW, *, days: float = 1, failures: int = 0, last: Outcome = RENEWED) -> LicenseState:
    """A computer that was activated `days` ago, and has failed since."""
    activated = at - days * DAY
    return LicenseState(
        installed_at=at - 300 * DAY,
        channel=Channel.KMS_CLIENT,
        way=Way.KMS,
        activated_at=activated,
        expires_at=activated + POLICY.validity,
        next_attempt_at=at + timedelta(hours=2) if failures else activated + 7 * DAY,
        attempts=failures + 1,
        failures=failures,
        failing_since=at - days * DAY + 7 * DAY if failures else None,
        last_attempt_at=at - timedelta(hours=1) if failures else activated,
        last=last,
        cache=CachedHost(
            name="kms1.corp.test", port=1688, origin=HostOrigin.DNS, suffix="corp.test", cached_at=activated
        ),
    )


def facts_of(state: LicenseState, at: datetime = NOW, *, cmid: UUID = OWN, outcomes=(), **more) -> Facts:
    """What a machine in this state exports; `outcomes` newest first."""
    outcomes = outcomes or ((state.last,) if state.last else ())
    product = ProductFacts(
        name="Lab Windows Enterprise",
        application_id=str(UUID(int=2)),
        activation_id=str(UUID(int=3)),
        edition="client",
        state=state,
        ahead=forecast(state, at, POLICY),
        last_success_at=state.activated_at,
        host=state.cache.name if state.cache else None,
        host_origin=HostOrigin.CACHED if state.cache else None,
    )
    rows = tuple(
        AttemptRow(id=9 - n, ended_at=state.last_attempt_at or at, trigger=Trigger.DUE, outcome=outcome)
        for n, outcome in enumerate(outcomes)
    )
    values = {"at": at, "facts_at": at, "authority": "standalone", "products": (product,), "policy": POLICY}
    return Facts(**values | {"recent": rows, "tally": (("kms", "renewed", 8),), "cmid": str(cmid)} | more)


def machine(number: int, at: datetime) -> Facts:
    """One of a fleet: most are fine; every 10th misses renewals, every 50th has run out, every 25th is a clone."""
    cmid = CLONED if number % 25 == 0 else UUID(int=1000 + number)
    if number % 50 == 1:
        return facts_of(licensed(at, days=190, failures=80, last=SILENT), at, cmid=cmid)
    if number % 10 == 2:
        return facts_of(licensed(at, days=16 + number % 30, failures=20, last=SILENT), at, cmid=cmid)
    if number % 100 == 3:
        return facts_of(fresh(at), at, cmid=cmid, facts_at=None)
    return facts_of(licensed(at, days=(number % 70) / 10), at, cmid=cmid)


def fleet(size: int, at: datetime = NOW) -> Iterator[tuple[str, Facts]]:
    """Token and facts of each machine."""
    for number in range(size):
        yield machine_token(b"one key for all", f"PC{number}"), machine(number, at)


def drop_fleet(folder: Path, size: int, at: datetime = NOW) -> None:
    """The files of a fleet in a folder."""
    for number, (token, facts) in enumerate(fleet(size, at)):
        told = document(facts, machine=token, site=SITES[number % 4], own_hosts=("corp.test",))
        (folder / f"{token}.json").write_text(json.dumps(told | {"written_at": told["collected_at"]}) + "\n")
