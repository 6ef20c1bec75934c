"""M5: the installation ID, its answer, and typing errors that are found where they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kmsmonitor.wire.installation_id import (
    CONFIRMATION,
    GROUP_DIGITS,
    GROUPS,
    INSTALLATION,
    NumberFormatError,
    bad_groups,
    checked,
    confirmation_id,
    confirms,
    group_is_right,
    groups,
    installation_id,
    read_installation_id,
    split_typed,
)
from kmsmonitor.wire.lab_key import make_mak

MAK = make_mak(7, 0x4F2C)
HARDWARE = bytes(range(32))
NUMBER = installation_id(MAK, HARDWARE)
ANSWER = confirmation_id(NUMBER)
NUMBERS = st.builds(
    installation_id,
    st.builds(make_mak, st.integers(0, 0xFFFF), st.integers(0, 0xFFFF)),
    st.binary(min_size=32, max_size=32),
)


def test_M5_installation_id_says_key_and_hardware():
    read = read_installation_id(NUMBER)
    assert (read.number, read.hardware) == (7, HARDWARE[:14])
    assert read.belongs_to(MAK)
    assert not read.belongs_to(make_mak(8, 0x4F2C))
    assert installation_id(MAK, bytes(32)) != NUMBER
    assert installation_id(make_mak(7, 0x4F2D), HARDWARE) != NUMBER


def test_M5_the_numbers_keep_their_layout_for_ever():
    """Golden: stored numbers and other computers must be understood by every later version."""
    assert " ".join(groups(NUMBER)) == ("0000011 4729869 8712669 7136270 7954120 3675025 1696986 8261949 0831231")
    assert " ".join(groups(ANSWER)) == "247169 665107 956137 886349 254776 152209 240589 951711"


@given(NUMBERS)
def test_layout_is_groups_of_digits(number: str):
    assert len(number) == 63
    assert number.isdigit()
    assert [len(group) for group in groups(number)] == [GROUP_DIGITS] * GROUPS
    assert [len(group) for group in groups(confirmation_id(number))] == [6] * 8
    assert bad_groups(number) == bad_groups(confirmation_id(number), CONFIRMATION) == ()


@given(NUMBERS, st.integers(0, 62), st.integers(1, 9))
def test_M5_one_wrong_digit_is_found_in_its_group(number: str, place: int, by: int):
    wrong = number[:place] + str((int(number[place]) + by) % 10) + number[place + 1 :]
    assert bad_groups(wrong) == (place // GROUP_DIGITS + 1,)


@given(NUMBERS, st.integers(0, 61))
def test_M5_exchanged_neighbours_in_a_group_are_found(number: str, place: int):
    first, second = number[place], number[place + 1]
    if place % GROUP_DIGITS == GROUP_DIGITS - 1 or first == second:
        return
    wrong = number[:place] + second + first + number[place + 2 :]
    assert bad_groups(wrong) == (place // GROUP_DIGITS + 1,)


@given(NUMBERS, st.permutations(range(9)))
def test_M5_groups_in_the_wrong_order_are_found(number: str, order: list[int]):
    parts = groups(number)
    moved = tuple(place + 1 for place, origin in enumerate(order) if place != origin)
    assert bad_groups(" ".join(parts[origin] for origin in order)) == moved


def test_a_short_group_is_found_where_it_is_if_gaps_show_it():
    parts = list(groups(NUMBER))
    parts[3] = parts[3][:-1]
    assert bad_groups("-".join(parts)) == (4,)


def test_missing_and_surplus_digits_are_typing_errors():
    assert bad_groups(NUMBER[:21]) == (4, 5, 6, 7, 8, 9)
    assert bad_groups(NUMBER + "1") == (10,)
    assert bad_groups("") == tuple(range(1, 10))


@pytest.mark.parametrize("gap", ["", " ", "-", "\n", " / "])
def test_paste_is_understood_with_any_gaps(gap: str):
    assert checked(gap.join(groups(ANSWER)), CONFIRMATION) == ANSWER


def test_paste_of_full_width_digits_is_understood():
    wide = "".join(chr(0xFF10 + int(digit)) for digit in ANSWER)
    assert checked(wide, CONFIRMATION) == ANSWER
    assert split_typed(wide, CONFIRMATION) == groups(ANSWER)


def test_refusal_names_the_groups():
    wrong = str((int(ANSWER[0]) + 1) % 10) + ANSWER[1:]
    with pytest.raises(NumberFormatError, match="group 1 was mistyped") as caught:
        checked(wrong, CONFIRMATION)
    assert caught.value.groups == (1,)
    with pytest.raises(NumberFormatError, match="63 digits in 9 groups; 5 were given"):
        read_installation_id("12345")


def test_a_number_with_right_checks_that_no_computer_made_is_refused():
    invented = "".join(f"{n:06d}" for n in range(9))
    parts = [invented[at : at + 6] for at in range(0, 54, 6)]
    whole = "".join(
        part + next(d for d in "0123456789" if group_is_right(part + d, n, INSTALLATION))
        for n, part in enumerate(parts, 1)
    )
    assert bad_groups(whole) == ()
    with pytest.raises(NumberFormatError, match="No computer of the lab"):
        read_installation_id(whole)
    huge = "9" * 6
    whole = "".join(
        huge + next(d for d in "0123456789" if group_is_right(huge + d, n, INSTALLATION)) for n in range(1, 10)
    )
    with pytest.raises(NumberFormatError, match="No computer of the lab"):
        read_installation_id(whole)


def test_M5_confirmation_answers_one_installation_only():
    assert confirms(ANSWER, NUMBER)
    assert confirms(" ".join(groups(ANSWER)), "-".join(groups(NUMBER)))
    assert not confirms(ANSWER, installation_id(MAK, bytes(32)))
    assert not confirms(ANSWER[:-1], NUMBER)
    assert not confirms("nonsense", NUMBER)


@given(st.text())
def test_any_text_is_answered(text: str):
    assert bad_groups(text)
    assert not confirms(text, NUMBER)


def test_a_hardware_id_of_another_size_is_our_mistake():
    with pytest.raises(ValueError, match="32 bytes"):
        installation_id(MAK, b"short")


def test_groups_of_neither_number_are_our_mistake():
    with pytest.raises(ValueError, match="neither"):
        groups("123")
