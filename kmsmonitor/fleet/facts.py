"""What every export says, gathered once: from the running Monitor, or by a command from the disk or from Windows.

`check` runs every minute on thousands of computers: what it needs loads nothing that `status` does not load.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from kmsmonitor.licensing.forecast import Forecast, forecast
from kmsmonitor.licensing.hosts import HostOrigin
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.state import LicenseState, fresh
from kmsmonitor.licensing.status import LAB_PRODUCT_NAMES
from kmsmonitor.monitor.history import read_latest
from kmsmonitor.monitor.home import Home
from kmsmonitor.monitor.rows import AttemptRow
from kmsmonitor.monitor.settings import Settings, authority_kind
from kmsmonitor.value import dataclass, replace

if TYPE_CHECKING:
    from kmsmonitor.licensing.product import Identity, Product
    from kmsmonitor.licensing.reading import ProductReading, Reading
    from kmsmonitor.monitor.snapshot import Snapshot
    from kmsmonitor.monitor.tally import Records

Tally = tuple[tuple[str, str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductFacts:
    """One product.

    Attributes:
        name: as its owner calls it.
        application_id, activation_id: GUIDs in lower case, or None where they were not asked for.
        edition: `client`, `server`, or None where the owner does not tell.
        reason: LicenseStatusReason, unsigned.
        state, ahead: the licence, and what follows from it.
        last_success_at: the last activation or renewal.
        host, host_origin: the host in use and where its name is from.
    """

    name: str
    application_id: str | None = None
    activation_id: str | None = None
    edition: str | None = None
    reason: int | None = None
    state: LicenseState
    ahead: Forecast
    last_success_at: datetime | None = None
    host: str | None = None
    host_origin: HostOrigin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """One computer, as of `at`.

    Attributes:
        facts_at: when its licence was last looked at by somebody who knows; None if never.
        authority: `standalone` or `windows`.
        products: the watched one first; empty where none could be read.
        policy: under which urgencies were judged.
        recent: the last attempts, newest first.
        tally: finished attempts in the history by way and result.
        cmid: the client machine ID, where it was asked for.
        gaps: something could not be read; stale: what was read is too old.
    """

    at: datetime
    facts_at: datetime | None
    authority: str
    products: tuple[ProductFacts, ...]
    policy: Policy
    recent: tuple[AttemptRow, ...] = ()
    tally: Tally = ()
    cmid: str | None = None
    gaps: bool = False
    stale: bool = False

    @property
    def first(self) -> ProductFacts | None:
        """The watched product."""
        return self.products[0] if self.products else None

    @property
    def last(self) -> AttemptRow | None:
        """The last attempt."""
        return self.recent[0] if self.recent else None

    @property
    def counted(self) -> Outcome | None:
        """The newest answer that told of the host's count."""
        return next((row.outcome for row in self.recent if row.outcome.count is not None), None)

    @property
    def clock_offset_s(self) -> float | None:
        """The newest answer's word on how far the host's clock is ahead."""
        told = (row.outcome.clock_offset_s for row in self.recent)
        return next((offset for offset in told if offset is not None), None)


def brief_facts(home: Home, settings: Settings, now: datetime) -> Facts:
    """As much as a verdict needs; asks Windows only where the running program has not just done so.

    Raises:
        WorldError: the history or Windows cannot be read.
    """
    state, last = read_latest(home.database)
    recent = (last,) if last else ()
    if authority_kind(settings) == "windows":
        policy = replace(settings.policy(), owner_acts=True)
        if state is None or state.read_at is None or abs(now - state.read_at) > 2 * policy.read_interval:
            return from_reading(_read_windows(now), policy, recent=recent, now=now)
        facts_at: datetime | None = state.read_at
        product = _brief("Windows", state, policy, now)
    else:
        policy = settings.policy()
        facts_at = now if state else None
        product = _brief(LAB_PRODUCT_NAMES[settings.product_edition], state or fresh(now), policy, now)
    return Facts(
        at=now,
        facts_at=facts_at,
        authority=authority_kind(settings),
        products=(product,),
        policy=policy,
        recent=recent,
    )


def _brief(name: str, state: LicenseState, policy: Policy, now: datetime) -> ProductFacts:
    return ProductFacts(name=name, state=state, ahead=forecast(state, now, policy), last_success_at=state.activated_at)


def full_facts(home: Home, settings: Settings, now: datetime) -> Facts:
    """All that an export says, for a command.

    Raises:
        WorldError: the history or Windows cannot be read, or the folder cannot be made.
    """
    from kmsmonitor.monitor.tally import read_records  # noqa: PLC0415 - `check` has no use for it

    records = read_records(home.database)
    if authority_kind(settings) == "windows":
        policy = replace(settings.policy(), owner_acts=True)
        return from_reading(_read_windows(now), policy, recent=records.recent, now=now, tally=records.tally)
    from kmsmonitor.authority.identity import load_identity  # noqa: PLC0415 - as above
    from kmsmonitor.authority.standalone import lab_product  # noqa: PLC0415

    home.make()
    own = _own(
        records.state or fresh(now), lab_product(settings.product_edition), settings.policy(), now,
        identity=load_identity(home.identity), recent=records.recent, tally=records.tally,
    )  # fmt: skip
    return own if records.state else replace(own, facts_at=None)


def from_snapshot(snapshot: Snapshot, records: Records) -> Facts:
    """All that an export says, for the running program."""
    policy, now = snapshot.policy, snapshot.at
    if snapshot.reading is not None:
        return from_reading(snapshot.reading, policy, recent=snapshot.recent, now=now, tally=records.tally)
    facts = _own(
        snapshot.state, snapshot.product, policy, now,
        identity=snapshot.identity, recent=snapshot.recent, tally=records.tally,
    )  # fmt: skip
    if not policy.owner_acts:
        return facts
    return replace(facts, authority=snapshot.authority, facts_at=snapshot.state.read_at, stale=snapshot.facts_stale)


def from_reading(
    reading: Reading, policy: Policy, *, recent: tuple[AttemptRow, ...], now: datetime, tally: Tally = ()
) -> Facts:
    """What Windows said at `reading.at`, as of `now`."""
    from kmsmonitor.authority.windows.reading_map import facts_of  # noqa: PLC0415 - Windows only
    from kmsmonitor.licensing.owner import after_reading  # noqa: PLC0415

    products = []
    for product in reading.products:
        facts = facts_of(replace(reading, products=(product,)))
        if facts is not None:
            state = after_reading(fresh(reading.at, product.channel), facts)
            products.append(_read_product(product, state, reading, policy, now))
    return Facts(
        at=now,
        facts_at=reading.at,
        authority="windows",
        products=tuple(products),
        policy=policy,
        recent=recent,
        tally=tally,
        cmid=reading.cmid,
        gaps=bool(reading.gaps),
        stale=abs(now - reading.at) > policy.facts_hold,
    )


def _read_windows(now: datetime) -> Reading:
    from kmsmonitor.authority.windows.authority import WindowsAuthority  # noqa: PLC0415 - Windows only
    from kmsmonitor.clock import SystemClock  # noqa: PLC0415

    return WindowsAuthority(SystemClock()).read(now)


def _read_product(
    product: ProductReading, state: LicenseState, reading: Reading, policy: Policy, now: datetime
) -> ProductFacts:
    return ProductFacts(
        name=product.name,
        application_id=product.application_id,
        activation_id=product.activation_id,
        reason=product.reason,
        state=state,
        ahead=forecast(state, now, policy),
        last_success_at=reading.last_success_at or state.activated_at,
        host=product.host,
        host_origin=product.host_origin,
    )


def _own(
    state: LicenseState,
    product: Product,
    policy: Policy,
    now: datetime,
    *,
    identity: Identity,
    recent: tuple[AttemptRow, ...],
    tally: Tally,
) -> Facts:
    host, origin = _host_of(state, recent)
    told = ProductFacts(
        name=product.name,
        application_id=str(product.application_id),
        activation_id=str(product.activation_id),
        edition=product.edition.value,
        state=state,
        ahead=forecast(state, now, policy),
        last_success_at=state.activated_at,
        host=host,
        host_origin=origin,
    )
    return Facts(
        at=now, facts_at=now, authority="standalone", products=(told,), policy=policy,
        recent=recent, tally=tally, cmid=str(identity.cmid),
    )  # fmt: skip


def _host_of(state: LicenseState, recent: tuple[AttemptRow, ...]) -> tuple[str | None, HostOrigin | None]:
    """The host that answered last, and where its name came from then."""
    outcome = recent[0].outcome if recent else None
    if outcome is not None and outcome.host is not None:
        asked = (line for line in outcome.tried if line.what == "host" and line.host == outcome.host)
        return outcome.host, next((line.origin for line in asked), None)
    return (state.cache.name, HostOrigin.CACHED) if state.cache else (None, None)
