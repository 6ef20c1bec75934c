"""The lab's activation object: what the forest keeps below `CN=Activation Objects`, and the seal that makes it ours.

The lab uses the directory's own class and attributes (msSPP-ActivationObject), so that a real Active Directory or Samba
can keep its objects. What it puts into them is its own:

| attribute | carries |
|---|---|
| msSPP-CSVLKSkuId | the edition that the object activates: a lab activation ID |
| msSPP-KMSIds | the key groups that it enables: lab product group IDs |
| msSPP-CSVLKPid | a plain text that says that this is the lab's |
| msSPP-CSVLKPartialProductKey | five characters, `LAB01`: the lab has no product keys |
| msSPP-OnlineLicense | the seal: `kmLO`, a version, and a MAC under the lab's public key over all of the above |

The seal also covers the forest in which the object stands: a copy in another forest is worth nothing. An object without
the lab's seal is somebody's genuine one: it is told of, and never used.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from hmac import compare_digest
from typing import Final
from uuid import UUID

from kmsmonitor.wire.activation import LAB_TEST_KEY
from kmsmonitor.wire.cursor import WireError

OBJECT_CLASS: Final = "msSPP-ActivationObject"
CONTAINER: Final = "CN=Activation Objects,CN=Microsoft SPP,CN=Services"
"""Where the objects stand, below the forest's configuration partition (D1)."""

NAME: Final = "displayName"
SKU_ID: Final = "msSPP-CSVLKSkuId"
KMS_IDS: Final = "msSPP-KMSIds"
PID: Final = "msSPP-CSVLKPid"
PARTIAL_KEY: Final = "msSPP-CSVLKPartialProductKey"
LICENCE: Final = "msSPP-OnlineLicense"
ATTRIBUTES: Final = (NAME, SKU_ID, KMS_IDS, PID, PARTIAL_KEY, LICENCE)
"""Everything that is read of an object."""

MUST_HAVE: Final = (SKU_ID, KMS_IDS, PID, PARTIAL_KEY)
"""What the class demands (mustContain): an object that shows none of it hides it from this reader."""

LAB_PID: Final = "kmsmonitor lab activation object"
LAB_PARTIAL_KEY: Final = "LAB01"
SEAL_SIZE: Final = 22

_MAGIC: Final = b"kmLO"
_VERSION: Final = b"\x01\x00"
_MAC_SIZE: Final = 16
_LONGEST_TEXT: Final = 512  # the schema's rangeUpper of msSPP-CSVLKPid
_MOST_IDS: Final = 256


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivationObject:
    """One activation object, genuine or the lab's.

    Attributes:
        dn: its distinguished name; says in which forest it stands.
        name: what people call it.
        sku_id: the edition it activates; kms_ids: the key groups it enables.
        pid, partial_key: as the table above.
        licence: the lab's seal, or whatever a genuine object carries there; b"" for none.
    """

    dn: str
    name: str
    sku_id: UUID
    kms_ids: tuple[UUID, ...]
    pid: str = LAB_PID
    partial_key: str = LAB_PARTIAL_KEY
    licence: bytes = b""

    @property
    def is_lab(self) -> bool:
        """Whether it claims to be the lab's; `verifies` says whether it is."""
        return self.licence.startswith(_MAGIC)

    def attributes(self) -> dict[str, tuple[bytes, ...]]:
        """As the directory keeps them; identifiers as Windows does, in the little-endian form of a GUID."""
        found = {
            NAME: (self.name.encode(),),
            SKU_ID: (self.sku_id.bytes_le,),
            KMS_IDS: tuple(group.bytes_le for group in self.kms_ids),
            PID: (self.pid.encode(),),
            PARTIAL_KEY: (self.partial_key.encode(),),
        }
        return {**found, LICENCE: (self.licence,)} if self.licence else found


def lab_object(forest: str, name: str, edition: UUID, groups: Sequence[UUID]) -> ActivationObject:
    """A sealed object for one edition and its key groups, in the forest with this configuration partition."""
    dn = f"CN={name},{CONTAINER},{forest}"
    return sealed(ActivationObject(dn=dn, name=name, sku_id=edition, kms_ids=tuple(groups)))


def seal(made: ActivationObject) -> bytes:
    """The seal that belongs on an object (HMAC's job done by keyed BLAKE2b, RFC 7693; the key is public)."""
    parts = [
        _forest(made.dn).encode(),
        made.sku_id.bytes,
        b"".join(sorted(group.bytes for group in made.kms_ids)),
        made.pid.encode(),
        made.partial_key.encode(),
    ]
    signed = b"".join(len(part).to_bytes(4, "little") + part for part in parts)  # no two objects give the same bytes
    mac = blake2b(signed, key=LAB_TEST_KEY, digest_size=_MAC_SIZE, person=_MAGIC).digest()
    return _MAGIC + _VERSION + mac


def sealed(made: ActivationObject) -> ActivationObject:
    """The same object under its seal."""
    return replace(made, licence=seal(made))


def verifies(found: ActivationObject) -> bool:
    """Whether an object is the lab's, unchanged, and in its own forest."""
    return compare_digest(found.licence, seal(found))


def is_unreadable(attributes: Mapping[str, Sequence[bytes]]) -> bool:
    """Whether an entry shows none of what every object has: the reader has no right to it."""
    shown = {name.lower() for name, values in attributes.items() if values}
    return shown.isdisjoint(name.lower() for name in MUST_HAVE)


def read_object(dn: str, attributes: Mapping[str, Sequence[bytes]]) -> ActivationObject:
    """Read an entry of the directory; names of attributes in any case.

    Raises:
        WireError: something that every object has is missing, or cannot be what it should be.
    """
    shown = {name.lower(): tuple(values) for name, values in attributes.items()}
    groups = shown.get(KMS_IDS.lower(), ())
    if not 0 < len(groups) <= _MOST_IDS:
        raise WireError(KMS_IDS, 0, f"{len(groups)} values where 1 to {_MOST_IDS} belong")
    names = shown.get(NAME.lower(), ())
    return ActivationObject(
        dn=dn,
        name=_text(names, NAME) if names else short_name(dn),
        sku_id=_guid(_only(shown, SKU_ID), SKU_ID),
        kms_ids=tuple(_guid(group, KMS_IDS) for group in groups),
        pid=_text((_only(shown, PID),), PID),
        partial_key=_text((_only(shown, PARTIAL_KEY),), PARTIAL_KEY),
        licence=next(iter(shown.get(LICENCE.lower(), ())), b""),
    )


def _only(shown: Mapping[str, Sequence[bytes]], name: str) -> bytes:
    values = shown.get(name.lower(), ())
    if len(values) != 1:
        raise WireError(name, 0, f"{len(values)} values where one belongs")
    return values[0]


def _guid(raw: bytes, name: str) -> UUID:
    """16 bytes, as Windows gives them; or the text of a GUID, as Samba's own tools do."""
    if len(raw) == 16:
        return UUID(bytes_le=raw)
    try:
        return UUID(raw.decode("ascii"))
    except ValueError:  # UnicodeDecodeError is one
        raise WireError(name, 0, "no GUID") from None


def _text(values: Sequence[bytes], name: str) -> str:
    try:
        text = values[0].decode()
    except UnicodeDecodeError as error:
        raise WireError(name, error.start, "not UTF-8") from None
    if len(text) > _LONGEST_TEXT or not text.isprintable():  # it ends up in logs and windows
        raise WireError(name, 0, "too long, or with characters that cannot be shown")
    return text


def short_name(dn: str) -> str:
    """The value of a name's first part, `lab-ao-1` of `CN=lab-ao-1,CN=...`, without what cannot be shown."""
    first = dn.partition(",")[0].partition("=")[2]
    return "".join(c for c in first if c.isprintable())[:_LONGEST_TEXT]


def _forest(dn: str) -> str:
    """The configuration partition that the name ends in, as all spellings of it; "" for a name without one."""
    parts = [part.strip().lower() for part in dn.split(",")]
    at = parts.index("cn=configuration") if "cn=configuration" in parts else len(parts)
    return ",".join(parts[at:])
