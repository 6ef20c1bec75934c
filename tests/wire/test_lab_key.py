"""The lab's own keys: found mistypes, nothing told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kmsmonitor.wire.lab_key import KeyFormatError, Mak, make_mak, parse_mak

EXAMPLE = "LABMAK-0007-4F2C-91"
KEYS = st.builds(make_mak, st.integers(0, 0xFFFF), st.integers(0, 0xFFFF))


def test_M1_a_key_is_read_as_it_is_written():
    assert parse_mak(EXAMPLE) == make_mak(7, 0x4F2C)
    assert make_mak(7, 0x4F2C).text == EXAMPLE
    assert make_mak(7, 0x4F2C).partial == "91"


@pytest.mark.parametrize("typed", [" labmak-0007-4f2c-91\n", "LABMAK00074F2C91", "LabMak 0007 4f2c 91"])
def test_case_hyphens_and_blanks_do_not_matter(typed):
    assert parse_mak(typed).text == EXAMPLE


@given(KEYS)
def test_every_key_survives_its_text(mak: Mak):
    assert parse_mak(mak.text) == mak


@given(KEYS, st.integers(7, 18), st.sampled_from("0123456789ABCDEF"))
def test_one_wrong_digit_is_found(mak: Mak, place: int, digit: str):
    text = mak.text
    if text[place] in ("-", digit):
        return
    with pytest.raises(KeyFormatError, match="mistyped"):
        parse_mak(text[:place] + digit + text[place + 1 :])


@pytest.mark.parametrize(
    "typed", ["", "LABMAK-0007-4F2C", "LABMAK-0007-4F2C-911", "LABMAK-00G7-4F2C-91", "0007-4F2C-91"]
)
def test_what_is_no_key_is_refused_without_repeating_it(typed):
    with pytest.raises(KeyFormatError) as caught:
        parse_mak(typed)
    assert "LABMAK" in caught.value.sentence
    assert "4F2C" not in caught.value.sentence


def test_N3_a_key_does_not_show_itself_in_a_log():
    assert "4F2C" not in repr(make_mak(7, 0x4F2C))
    assert "0007" not in f"{make_mak(7, 0x4F2C)}"


def test_a_part_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="65535"):
        make_mak(0x10000, 0)
