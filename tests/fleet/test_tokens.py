"""Pseudonyms: stable, different for clones, and not to be found by trying names out."""

import os
import re

import pytest

from kmsmonitor.fleet.tokens import cmid_token, home_key, machine_token, windows_key
from kmsmonitor.licensing.errors import WorldError


def test_a_machine_keeps_its_token(tmp_path):
    token = machine_token(home_key(tmp_path), "PC-7")
    assert re.fullmatch(r"m-[0-9a-f]{16}", token)
    assert machine_token(home_key(tmp_path), " pc-7 ") == token


def test_clones_share_all_but_the_name_and_differ():
    assert machine_token(b"key", "PC-7") != machine_token(b"key", "PC-8")


def test_nobody_finds_the_name_by_trying(tmp_path):
    """The key never leaves the computer, and no two have the same."""
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    assert home_key(tmp_path / "a") != home_key(tmp_path / "b")


@pytest.mark.skipif(os.name == "nt", reason="Windows' rights are the folder's")
def test_only_its_owner_reads_the_key(tmp_path):
    home_key(tmp_path)
    assert (tmp_path / "fleet.key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("damage", ["", "not hexadecimal\n", "abcd\n", "\xff"])
def test_a_damaged_key_is_made_anew(tmp_path, damage):
    (tmp_path / "fleet.key").write_text(damage, encoding="utf-8")
    key = home_key(tmp_path)
    assert len(key) == 32
    assert home_key(tmp_path) == key


def test_a_key_that_cannot_be_made_is_told(tmp_path):
    with pytest.raises(WorldError, match="pseudonym") as told:
        home_key(tmp_path / "nowhere")
    assert told.value.code == "fleet_key_unusable"


def test_all_users_of_one_Windows_have_one_key():
    """Else two users of a computer, who share its client ID, would look like two clones."""
    registry = {r"SOFTWARE\Microsoft\Cryptography": {"MachineGuid": "A0B1-C2"}}

    class Registry:
        def read(self, key, name):
            return registry.get(key, {}).get(name)

    assert windows_key(Registry()) == b"a0b1-c2"
    registry.clear()
    assert windows_key(Registry()) is None


def test_a_client_ID_has_the_same_token_everywhere():
    token = cmid_token("{3F2504E0-4F89-11D3-9A0C-0305E82C3301}")
    assert token == cmid_token("3f2504e0-4f89-11d3-9a0c-0305e82c3301")
    assert token == "c-96e85f2fdc17818f", "computers of other versions must say the same"
