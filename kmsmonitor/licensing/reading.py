"""What another owner of the licence (Windows) says about it at one moment: facts read, not rules applied.

Every value is independent of the system's language: numbers, GUIDs, host names. What the owner does not tell is None.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from kmsmonitor.licensing.hosts import CachedHost, HostOrigin
from kmsmonitor.licensing.policy import Intervals
from kmsmonitor.licensing.status import Channel, LicenseStatus, Way
from kmsmonitor.value import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryActivation:
    """The activation object that activated the product (D1)."""

    object_name: str
    object_dn: str
    csvlk_pid: str
    csvlk_sku_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductReading:
    """One installed product.

    Attributes:
        activation_id, application_id: GUIDs in lower case; application_id tells Windows and Office apart.
        name, description: as the system gives them; `description` carries the channel's documented words.
        partial_key: the last five characters of the key.
        channel: kind of key; status: its number (S1); reason: LicenseStatusReason, unsigned.
        remaining: what is left of the lease or grace; None where nothing runs out or it is not told.
        way: how the last success came; None if never or not told.
        host, host_port, host_origin: the host in use and where its name comes from.
        host_epid: the extended product ID of the host that activated this product.
        intervals: retry and renewal, as the owner uses them now.
        directory: the activation object, if the directory activated it.
        evaluation_end: when an evaluation ends.
    """

    activation_id: str
    application_id: str
    name: str
    description: str
    partial_key: str
    channel: Channel
    status: LicenseStatus
    reason: int | None = None
    remaining: timedelta | None = None
    way: Way | None = None
    host: str | None = None
    host_port: int | None = None
    host_origin: HostOrigin | None = None
    host_epid: str | None = None
    intervals: Intervals | None = None
    directory: DirectoryActivation | None = None
    evaluation_end: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything that was read at `at` (aware UTC).

    Attributes:
        products: installed products, the one to watch first (Windows before Office).
        cmid: the client machine ID, if told.
        caching: whether the host is cached (K7), if told.
        version: of the licensing service, if told.
        last_success_at: when the watched product was last activated or renewed, as far as events tell.
        gaps: one sentence for each thing that could not be read.
    """

    at: datetime
    products: tuple[ProductReading, ...]
    cmid: str | None = None
    caching: bool | None = None
    version: str | None = None
    last_success_at: datetime | None = None
    gaps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerFacts:
    """The reading of the watched product in the machine's own terms.

    Attributes:
        at: when it was read.
        status, reason, channel, way: as the owner says.
        activated_at, expires_at: the validity interval; `expires_at` None with `activated_at` set means permanent (S8).
        intervals: as the owner uses them.
        cache: the host in use, where it came from DNS (K5).
    """

    at: datetime
    status: LicenseStatus
    reason: int | None = None
    channel: Channel
    way: Way | None = None
    activated_at: datetime | None = None
    expires_at: datetime | None = None
    intervals: Intervals | None = None
    cache: CachedHost | None = None
