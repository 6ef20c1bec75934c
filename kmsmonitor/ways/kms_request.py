"""What a KMS attempt sends: built here and nowhere else, for the attempt and for whoever shows it beforehand (N4)."""

from __future__ import annotations

from datetime import datetime, timedelta

from kmsmonitor.licensing.policy import MINUTE, Policy
from kmsmonitor.licensing.product import Identity, Product
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.licensing.status import LicenseStatus
from kmsmonitor.wire.activation import ActivationRequest


def kms_request(
    *,
    product: Product,
    identity: Identity,
    status: LicenseStatus,
    remaining_minutes: int,
    required: int,
    now: datetime,
) -> ActivationRequest:
    """The request (K9, K12): `required` is the count that activates, `now` the time it carries."""
    return ActivationRequest(
        is_virtual=identity.is_virtual,
        licence_status=int(status),
        remaining_minutes=remaining_minutes,
        application_id=product.application_id,
        product_group_id=product.group_id,
        activation_id=product.activation_id,
        cmid=identity.cmid,
        previous_cmid=identity.previous_cmid,
        required_count=required,
        request_time=now,
        workstation=identity.workstation,
    )


def minutes_left(state: LicenseState, now: datetime) -> int:
    """Whole minutes until the activation ends, as the request tells them; 0 where there is none, or for good."""
    left = max(state.expires_at - now, timedelta(0)) if state.expires_at else timedelta(0)
    return left // MINUTE


def next_request(
    state: LicenseState, product: Product, identity: Identity, policy: Policy, now: datetime
) -> ActivationRequest:
    """The very request that an attempt at `now` would send."""
    return kms_request(
        product=product,
        identity=identity,
        status=state.status,
        remaining_minutes=minutes_left(state, now),
        required=policy.threshold(product.edition),
        now=now,
    )
