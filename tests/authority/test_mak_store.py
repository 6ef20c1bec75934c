"""The key is the keyring's alone; what lies in the home says only that there is one (issue: MAK kept by the system)."""

import traceback

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from kmsmonitor.authority.mak_store import (
    MakMarker,
    MakMode,
    forget_mak,
    load_mak,
    read_marker,
    remove_marker,
    store_mak,
    write_marker,
)
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.wire.lab_key import make_mak
from tests.ring import LockedRing, MemoryRing

MAK = make_mak(0x0001, 0x4F2C)
ACTS = [lambda folder: store_mak(folder, MAK), load_mak, forget_mak]


@pytest.fixture
def use():
    before = keyring.get_keyring()

    def put(ring):
        keyring.set_keyring(ring)
        return ring

    yield put
    keyring.set_keyring(before)


def test_a_key_comes_back_as_it_was_given(use, tmp_path):
    use(MemoryRing())
    assert load_mak(tmp_path) is None
    store_mak(tmp_path, MAK)
    assert load_mak(tmp_path) == MAK
    forget_mak(tmp_path)
    forget_mak(tmp_path)
    assert load_mak(tmp_path) is None
    assert list(tmp_path.iterdir()) == []


def test_each_home_has_a_key_of_its_own(use, tmp_path):
    use(MemoryRing())
    store_mak(tmp_path / "one", MAK)
    assert load_mak(tmp_path / "two") is None


@pytest.mark.parametrize("act", ACTS)
def test_without_a_keyring_a_sentence_says_what_to_do(use, tmp_path, act):
    use(NoKeyring())
    with pytest.raises(WorldError, match="no keyring") as caught:
        act(tmp_path)
    assert caught.value.code == "no_keyring"
    assert "gnome-keyring-daemon --unlock" in caught.value.remedy


def test_a_keyring_that_keeps_plain_files_is_not_used(use, tmp_path):
    plain = type("PlaintextKeyring", (MemoryRing,), {"__module__": "keyrings.alt.file", "priority": 0.1})
    ring = use(plain())
    with pytest.raises(WorldError, match="file of its own") as caught:
        store_mak(tmp_path, MAK)
    assert caught.value.code == "keyring_in_a_file"
    assert ring.kept == {}


@pytest.mark.parametrize("act", ACTS)
def test_a_keyring_that_fails_shows_nothing_of_the_key(use, tmp_path, act):
    use(LockedRing())
    with pytest.raises(WorldError) as caught:
        act(tmp_path)
    told = "".join(traceback.format_exception(caught.value))
    assert MAK.text not in told
    assert "4F2C" not in told


def test_what_the_keyring_holds_may_be_no_key(use, tmp_path):
    ring = use(MemoryRing())
    store_mak(tmp_path, MAK)
    ring.kept = dict.fromkeys(ring.kept, "not a key")
    with pytest.raises(WorldError, match="no key of the lab"):
        load_mak(tmp_path)


@pytest.mark.parametrize("mode", MakMode)
def test_the_marker_says_that_there_is_a_key_and_what_for(tmp_path, mode):
    marker = MakMarker(MAK.partial, mode)
    write_marker(tmp_path, marker)
    assert read_marker(tmp_path) == marker
    assert "4F2C" not in (tmp_path / "mak.json").read_text()
    remove_marker(tmp_path)
    remove_marker(tmp_path)
    assert read_marker(tmp_path) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "7",
        '{"format": 2, "partial": "EC", "mode": "fallback"}',
        '{"format": 1, "partial": "EC", "mode": "sometimes"}',
        '{"format": 1, "partial": "LABMAK-0001-4F2C-EC", "mode": "fallback"}',
        '{"format": 1, "mode": "fallback"}',
    ],
)
def test_a_marker_that_says_nothing_is_none(tmp_path, text):
    (tmp_path / "mak.json").write_text(text)
    assert read_marker(tmp_path) is None


def test_a_folder_that_cannot_be_written(tmp_path):
    with pytest.raises(WorldError, match="cannot be written"):
        write_marker(tmp_path / "nowhere", MakMarker("EC", MakMode.FALLBACK))
    (tmp_path / "mak.json").mkdir()
    with pytest.raises(WorldError, match="cannot be written"):
        remove_marker(tmp_path)
