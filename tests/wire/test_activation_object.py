"""The lab's activation object: what its attributes carry, and the seal that any change breaks (O2, D1)."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kmsmonitor.wire.activation_object import (
    CONTAINER,
    KMS_IDS,
    LICENCE,
    NAME,
    PARTIAL_KEY,
    PID,
    SEAL_SIZE,
    SKU_ID,
    ActivationObject,
    is_unreadable,
    lab_object,
    read_object,
    seal,
    sealed,
    verifies,
)
from kmsmonitor.wire.cursor import WireError
from kmsmonitor.wire.ids import LAB_ACTIVATION_ID_CLIENT, LAB_GROUP_CLIENT, LAB_GROUP_SERVER

FOREST = "CN=Configuration,DC=corp,DC=test"
OBJECT = lab_object(FOREST, "Clients", LAB_ACTIVATION_ID_CLIENT, [LAB_GROUP_CLIENT, LAB_GROUP_SERVER])


def test_it_stands_where_windows_looks_for_it():
    assert OBJECT.dn == f"CN=Clients,{CONTAINER},{FOREST}"


def test_identifiers_are_kept_as_little_endian_guids():
    assert OBJECT.attributes()[SKU_ID] == (LAB_ACTIVATION_ID_CLIENT.bytes_le,)
    assert OBJECT.attributes()[KMS_IDS] == (LAB_GROUP_CLIENT.bytes_le, LAB_GROUP_SERVER.bytes_le)


def test_the_seal_of_a_known_object():
    """A golden value: who changes the seal makes every object of a running lab worthless."""
    made = ActivationObject(
        dn=f"CN=x,{CONTAINER},CN=Configuration,DC=a,DC=test", name="x", sku_id=UUID(int=1), kms_ids=(UUID(int=2),)
    )
    assert seal(made).hex() == "6b6d4c4f0100498203477b1e4c8bbdf6eb559a179a41"


def test_what_is_written_is_read_back():
    assert read_object(OBJECT.dn, OBJECT.attributes()) == OBJECT


@given(st.text("abcäöü 123,=", min_size=1), st.uuids(), st.lists(st.uuids(), min_size=1, max_size=5))
def test_any_object_comes_back(name, edition, groups):
    made = sealed(replace(OBJECT, name=name, sku_id=edition, kms_ids=tuple(groups)))
    assert read_object(made.dn, made.attributes()) == made
    assert verifies(made)


def test_names_of_attributes_may_come_in_any_letters():
    shouted = {name.upper(): values for name, values in OBJECT.attributes().items()}
    assert read_object(OBJECT.dn, shouted) == OBJECT


def test_guids_may_come_as_text():
    """As Samba's own tools show them."""
    shown = OBJECT.attributes() | {SKU_ID: (str(OBJECT.sku_id).encode(),)}
    assert read_object(OBJECT.dn, shown) == OBJECT


@pytest.mark.parametrize(
    "change",
    [
        {"sku_id": UUID(int=7)},
        {"kms_ids": (LAB_GROUP_CLIENT,)},
        {"kms_ids": (LAB_GROUP_CLIENT, LAB_GROUP_SERVER, UUID(int=7))},
        {"pid": "other"},
        {"partial_key": "LAB02"},
        {"dn": OBJECT.dn.replace("DC=corp", "DC=other")},
        {"licence": b""},
        {"licence": OBJECT.licence[:-1]},
        {"licence": OBJECT.licence[:-1] + bytes([OBJECT.licence[-1] ^ 1])},
        {"licence": OBJECT.licence + b"\0"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_any_change_breaks_the_seal(change):
    assert verifies(OBJECT)
    assert not verifies(replace(OBJECT, **change))


@pytest.mark.parametrize(
    "same",
    [
        {"kms_ids": (LAB_GROUP_SERVER, LAB_GROUP_CLIENT)},
        {"dn": OBJECT.dn.replace(",DC=", ", dc=").lower()},
        {"name": "Renamed"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_a_directory_may_change_does_not_matter(same):
    """Values come in any order, names in any spelling; what people call it may change."""
    assert verifies(replace(OBJECT, **same))


def test_a_genuine_object_is_not_the_labs():
    genuine = replace(OBJECT, licence=b"<r:license/>")
    assert not genuine.is_lab
    assert OBJECT.is_lab
    assert len(OBJECT.licence) == SEAL_SIZE


def test_an_object_that_shows_nothing_is_one_that_may_not_be_read():
    assert is_unreadable({})
    assert is_unreadable({"objectClass": (b"top",), NAME: (b"x",), SKU_ID: ()})
    assert not is_unreadable({PID.lower(): (b"x",)})


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({SKU_ID: ()}, SKU_ID),
        ({SKU_ID: (bytes(16), bytes(16))}, SKU_ID),
        ({SKU_ID: (bytes(15),)}, SKU_ID),
        ({SKU_ID: (b"\xff" * 17,)}, SKU_ID),
        ({KMS_IDS: ()}, KMS_IDS),
        ({KMS_IDS: (bytes(16),) * 257}, KMS_IDS),
        ({KMS_IDS: (b"no",)}, KMS_IDS),
        ({PID: (b"\xff",)}, PID),
        ({PID: (b"a\nb",)}, PID),
        ({PID: (b"x" * 513,)}, PID),
        ({PARTIAL_KEY: ()}, PARTIAL_KEY),
        ({NAME: (b"a\x1b[2J",)}, NAME),
    ],
)
def test_what_cannot_be_is_named(change, named):
    with pytest.raises(WireError) as caught:
        read_object(OBJECT.dn, OBJECT.attributes() | change)
    assert caught.value.field == named


@given(st.dictionaries(st.sampled_from([NAME, SKU_ID, KMS_IDS, PID, PARTIAL_KEY, LICENCE]),
                       st.lists(st.binary(max_size=40), max_size=3)), st.text())  # fmt: skip
def test_mad_entries_are_refused_or_read(attributes, dn):
    try:
        found = read_object(dn, attributes)
    except WireError:
        return
    assert not verifies(found) or found.is_lab


def test_without_a_display_name_it_is_called_by_its_place():
    shown = {name: values for name, values in OBJECT.attributes().items() if name != NAME}
    assert read_object(OBJECT.dn, shown).name == "Clients"
