"""What is to be licensed: edition, product group and the threshold that follows from it (K11)."""

from __future__ import annotations

from uuid import UUID

from kmsmonitor.licensing.status import LAB_PRODUCT_NAMES, Edition
from kmsmonitor.value import dataclass

__all__ = ["LAB_PRODUCT_NAMES", "Edition", "Identity", "Product"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """The installed product as the licence sees it.

    `group_id` is what a host's key must match (H8); `activation_id` names the edition's licence.
    """

    name: str
    edition: Edition
    application_id: UUID
    group_id: UUID
    activation_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who the computer is towards a host: the client machine ID, the one before it, and its workstation name."""

    cmid: UUID
    previous_cmid: UUID
    workstation: str
    is_virtual: bool
