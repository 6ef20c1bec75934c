"""Who this computer is: one client machine ID for its life, whatever happens to the file (H1)."""

import json
import uuid

import pytest

from kmsmonitor.authority.identity import LONGEST_NAME, NO_CMID, load_identity
from kmsmonitor.licensing.errors import WorldError


def test_H1_the_identity_is_kept_across_starts(tmp_path):
    path = tmp_path / "identity.json"
    first = load_identity(path)
    assert first.cmid.version == 4
    assert first.previous_cmid == NO_CMID
    assert load_identity(path) == first
    assert [p.name for p in tmp_path.iterdir()] == ["identity.json"]


def test_H1_two_computers_have_two_identities(tmp_path):
    assert load_identity(tmp_path / "a").cmid != load_identity(tmp_path / "b").cmid


def test_the_previous_identity_is_read_back(tmp_path):
    path = tmp_path / "identity.json"
    path.write_text(json.dumps({"cmid": str(uuid.UUID(int=7)), "previous_cmid": str(uuid.UUID(int=6))}))
    identity = load_identity(path)
    assert (identity.cmid, identity.previous_cmid) == (uuid.UUID(int=7), uuid.UUID(int=6))


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"7", b'{"cmid": 7}', b'{"cmid": "no"}', b"\xff\xfe\x00", b'{"other": 1}', bytes(100)],
)
def test_a_damaged_file_is_set_aside_and_a_new_identity_begins(tmp_path, content):
    path = tmp_path / "identity.json"
    path.write_bytes(content)
    identity = load_identity(path)
    assert (tmp_path / "identity.json.damaged").read_bytes() == content
    assert load_identity(path) == identity


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    path = tmp_path / "missing" / "identity.json"
    with pytest.raises(WorldError, match=r"identity cannot be written to .*identity.json") as caught:
        load_identity(path)
    assert caught.value.code == "identity_unwritable"
    assert "--home" in caught.value.remedy


def test_a_folder_in_its_place_is_set_aside(tmp_path):
    path = tmp_path / "identity.json"
    path.mkdir()
    identity = load_identity(path)
    assert load_identity(path) == identity


def test_the_workstation_name_fits_the_request(tmp_path):
    assert load_identity(tmp_path / "a", workstation="PC-1").workstation == "PC-1"
    assert load_identity(tmp_path / "b", workstation="x" * 200).workstation == "x" * LONGEST_NAME
    assert 0 < len(load_identity(tmp_path / "c").workstation) <= LONGEST_NAME
