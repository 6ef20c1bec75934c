"""A reading in the licensing machine's own terms. Pure."""

from __future__ import annotations

from datetime import datetime

from kmsmonitor.licensing.hosts import DEFAULT_PORT, CachedHost, HostOrigin
from kmsmonitor.licensing.policy import DAY, Policy
from kmsmonitor.licensing.reading import OwnerFacts, ProductReading, Reading
from kmsmonitor.licensing.status import PERMANENT_WAYS, Channel, LicenseStatus

LEASE = Policy().validity  # 180 days for KMS and directory alike; Windows does not let it be set
SAME = DAY  # events and lease tell of the same success if they lie no further apart


def facts_of(reading: Reading) -> OwnerFacts | None:
    """What the watched product's reading means; None where no product could be read.

    `expires_at` is the end of the lease or of the running grace. A product in notification mode has neither.
    """
    if not reading.products:
        return None
    product = reading.products[0]
    activated_at, expires_at = _interval(product, reading)
    return OwnerFacts(
        at=reading.at,
        status=product.status,
        reason=product.reason,
        channel=product.channel,
        way=product.way,
        activated_at=activated_at,
        expires_at=expires_at,
        intervals=product.intervals,
        cache=_cache(product, activated_at or reading.at),
    )


def _interval(product: ProductReading, reading: Reading) -> tuple[datetime | None, datetime | None]:
    ends = reading.at + product.remaining if product.remaining is not None else product.evaluation_end
    if product.status is LicenseStatus.LICENSED:
        return _activated_at(product, reading, ends), ends
    if product.status is LicenseStatus.NOTIFICATION and product.channel is Channel.KMS_CLIENT:
        last = reading.last_success_at  # the interval that ran out, if events still tell of it
        return last, min(last + LEASE, reading.at) if last else None
    return None, ends


def _activated_at(product: ProductReading, reading: Reading, ends: datetime | None) -> datetime | None:
    """When the running interval began.

    A lease is 180 days, so its end tells its beginning to the minute; an event that tells of the same success is more
    exact. An event of another day belongs to an earlier success, or to another product. A licence that never ends
    began some time: Windows does not say when, and the moment of reading stands for "before now".
    """
    if product.channel is not Channel.KMS_CLIENT or ends is None:
        return reading.at if ends is None and _for_good(product) else None
    began, told = min(ends - LEASE, reading.at), reading.last_success_at
    return told if told is not None and abs(told - began) <= SAME else began


def _for_good(product: ProductReading) -> bool:
    return product.way in PERMANENT_WAYS or product.channel in (Channel.RETAIL, Channel.OEM, Channel.AVMA)


def _cache(product: ProductReading, since: datetime) -> CachedHost | None:
    """The host in use as a cached one, where DNS gave it (K5); Windows tells no age, so it counts from its last use."""
    if product.host is None or product.host_origin is not HostOrigin.CACHED:
        return None
    return CachedHost(
        name=product.host,
        port=product.host_port or DEFAULT_PORT,
        origin=HostOrigin.DNS,
        suffix=None,
        cached_at=since,
    )
