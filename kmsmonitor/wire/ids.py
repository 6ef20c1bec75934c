"""Who is who on the wire: interfaces, transfer syntaxes and the lab's own identifiers.

Every lab identifier was invented for this program (random UUIDs). None is an identifier of a real product, so neither
can a real client take a lab host for its own, nor a lab client be counted by a real host.
"""

from __future__ import annotations

from typing import Final
from uuid import UUID

from kmsmonitor.value import dataclass


@dataclass(frozen=True, slots=True)
class SyntaxId:
    """An interface or a transfer syntax with its version (C706 12.6.3.1, `p_syntax_id_t`)."""

    uuid: UUID
    major: int
    minor: int = 0

    def __str__(self) -> str:
        return f"{self.uuid} v{self.major}.{self.minor}"


LAB_INTERFACE: Final = SyntaxId(UUID("8f71ab47-a13c-45ca-b380-a5d1b87072ba"), 1)
"""The lab's activation interface: operation 0 takes an `ActivationRequest` and gives an `ActivationResponse`."""

LAB_OPNUM_ACTIVATE: Final = 0

KMS_INTERFACE: Final = SyntaxId(UUID("51c82175-844e-4750-b0d8-ec255555bc06"), 1)
"""The genuine KMS interface. Only the probe names it, in a bind: it gets no request, and no host of ours serves it."""

NDR: Final = SyntaxId(UUID("8a885d04-1ceb-11c9-9fe8-08002b104860"), 2)
"""Network Data Representation, the transfer syntax of C706 chapter 14."""

NDR64: Final = SyntaxId(UUID("71710533-beba-4937-8319-b5dbef9ccc36"), 1)
"""The 64-bit transfer syntax (MS-RPCE 2.2.5); peers may offer it, we do not speak it."""

FEATURE_NEGOTIATION_PREFIX: Final = UUID("6cb71c2c-9812-4540-0000-000000000000").bytes[:8]
"""How a "transfer syntax" begins that in truth asks for bind-time features (MS-RPCE 2.2.2.14)."""

LAB_APPLICATION_ID: Final = UUID("893ebbee-adc5-4f30-9054-1bd268f24f4b")
"""The product family that lab clients belong to."""

LAB_GROUP_CLIENT: Final = UUID("75d978b9-92a1-4aa6-ac21-ddc01fd92614")
LAB_GROUP_SERVER: Final = UUID("d9a576b0-dd83-472a-b80b-32001f73140f")
LAB_PRODUCT_GROUPS: Final[tuple[UUID, ...]] = (LAB_GROUP_CLIENT, LAB_GROUP_SERVER)
"""What a lab host's key may cover (H8): client editions, server editions."""

LAB_ACTIVATION_ID_CLIENT: Final = UUID("2efa12f0-9715-40fd-b796-a1e8df9406ec")
LAB_ACTIVATION_ID_SERVER: Final = UUID("85455e03-3686-4c91-897c-5bc0fc29ecd1")
"""The two editions that lab clients can be."""
