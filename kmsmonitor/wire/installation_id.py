"""The two numbers of an activation by phone (M5), in the lab's own layout: made of digits, to be read aloud.

An *installation ID* says in one number which key a computer has and what hardware it is; the *confirmation ID* answers
it. Both come in short groups, each of which ends in a check digit of its own (Damm's), begun with the group's position:
one wrong digit, two exchanged neighbours and two exchanged groups are always found, and found where they are.

An installation ID tells the key's number and a trace of its salt, too little to make the key of it; and part of the
hardware ID, which is itself a one-way hash.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import blake2b
from hmac import compare_digest
from typing import Final

from kmsmonitor.wire.activation import LAB_TEST_KEY
from kmsmonitor.wire.lab_key import Mak

HARDWARE_SIZE: Final = 32
"""Bytes of a hardware ID."""


@dataclass(frozen=True, slots=True)
class NumberLayout:
    """How one kind of number is written: `groups` of `digits` each, the last of which is the check digit."""

    name: str
    groups: int
    digits: int

    @property
    def length(self) -> int:
        """Digits of the whole number."""
        return self.groups * self.digits


INSTALLATION: Final = NumberLayout("installation ID", 9, 7)
CONFIRMATION: Final = NumberLayout("confirmation ID", 8, 6)
GROUPS: Final = INSTALLATION.groups
GROUP_DIGITS: Final = INSTALLATION.digits
CONFIRMATION_GROUPS: Final = CONFIRMATION.groups
CONFIRMATION_GROUP_DIGITS: Final = CONFIRMATION.digits

_HARDWARE_PART: Final = 14  # bytes: hardware, key number, trace of the salt, seal; 22 bytes < 10**53, so the first
_SEAL_SIZE: Final = 5  # of the 54 digits is always 0 and names this layout
_BODY_SIZE: Final = _HARDWARE_PART + 2 + 1
_NOT_DIGITS: Final = re.compile(r"\D+")

# H. M. Damm's quasigroup of order 10 (totally anti-symmetric): row the check so far, column the next digit.
_DAMM: Final = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)


class NumberFormatError(ValueError):
    """A number was mistyped, or is none; `sentence` says where, `groups` names the groups to compare (1-based)."""

    def __init__(self, sentence: str, groups: tuple[int, ...] = ()) -> None:
        super().__init__(sentence)
        self.sentence: Final = sentence
        self.groups: Final = groups


@dataclass(frozen=True, slots=True)
class InstallationId:
    """What an installation ID says: the key's number, one byte of the key's hash, 14 bytes of the hardware ID."""

    number: int
    key_trace: int
    hardware: bytes

    def belongs_to(self, mak: Mak) -> bool:
        """Whether it was made with this key."""
        return self.number == mak.number and self.key_trace == _trace(mak)


def installation_id(mak: Mak, hardware_id: bytes) -> str:
    """The installation ID of a computer with this key (63 digits); the same for ever while neither changes.

    Raises:
        ValueError: the hardware ID is not 32 bytes long.
    """
    if len(hardware_id) != HARDWARE_SIZE:
        raise ValueError(f"a hardware ID has {HARDWARE_SIZE} bytes, not {len(hardware_id)}")
    body = hardware_id[:_HARDWARE_PART] + mak.number.to_bytes(2, "big") + bytes([_trace(mak)])
    return _with_checks(int.from_bytes(body + _seal(body), "big"), INSTALLATION)


def read_installation_id(text: str) -> InstallationId:
    """Check an installation ID as somebody typed it, and take it apart.

    Raises:
        NumberFormatError: a group is wrong, or no computer of the lab made it.
    """
    digits = checked(text, INSTALLATION)
    value = int("".join(group[:-1] for group in groups(digits)))
    size = _BODY_SIZE + _SEAL_SIZE
    if value >= 1 << 8 * size:
        raise NumberFormatError("No computer of the lab makes an installation ID like this one.")
    raw = value.to_bytes(size, "big")
    body, seal = raw[:_BODY_SIZE], raw[_BODY_SIZE:]
    if not compare_digest(seal, _seal(body)):
        raise NumberFormatError("No computer of the lab makes an installation ID like this one.")
    return InstallationId(int.from_bytes(body[-3:-1], "big"), body[-1], body[:_HARDWARE_PART])


def confirmation_id(installation_id: str) -> str:
    """The answer to an installation ID (48 digits): the same from the lab's service and from its phone.

    Raises:
        NumberFormatError: the installation ID is wrong.
    """
    digits = checked(installation_id, INSTALLATION)
    answer = blake2b(digits.encode("ascii"), key=LAB_TEST_KEY, person=b"confirmation", digest_size=32).digest()
    payload = 10 ** (CONFIRMATION.groups * (CONFIRMATION.digits - 1))
    return _with_checks(int.from_bytes(answer, "big") % payload, CONFIRMATION)


def confirms(confirmation_id: str, installation_id: str) -> bool:
    """Whether the one answers the other; both as typed, False also where one is malformed."""
    try:
        expected = _answer(installation_id)
        return compare_digest(checked(confirmation_id, CONFIRMATION), expected)
    except NumberFormatError:
        return False


def groups(digits: str) -> tuple[str, ...]:
    """The groups of a whole number of either kind, for the eye and the ear.

    Raises:
        ValueError: it has neither 63 nor 48 digits.
    """
    for layout in (INSTALLATION, CONFIRMATION):
        if len(digits) == layout.length:
            return tuple(digits[at : at + layout.digits] for at in range(0, layout.length, layout.digits))
    raise ValueError(f"{len(digits)} digits make neither an installation ID nor a confirmation ID")


def split_groups(digits: str) -> tuple[str, ...]:
    """The groups of an installation ID of whatever kind: Windows 7 tells 54 digits, in groups of six."""
    size = GROUP_DIGITS if len(digits) == INSTALLATION.length else 6
    return tuple(digits[at : at + size] for at in range(0, len(digits), size))


def group_is_right(group: str, position: int, layout: NumberLayout) -> bool:
    """Whether one typed group is complete and its check digit fits; `position` counts from 1."""
    return len(group) == layout.digits and group.isascii() and group.isdigit() and not _damm(group, position)


def split_typed(text: str, layout: NumberLayout) -> tuple[str, ...]:
    """What somebody typed or pasted, as groups: by the gaps where there are as many as groups, else by counting.

    Digits of other scripts (full-width ones) become ASCII; letters and signs only separate. The last group may be short
    and, where too much was typed, there is one group more than the number has.
    """
    ascii_text = "".join(str(int(sign)) if sign.isdecimal() else " " for sign in text)
    typed = tuple(_NOT_DIGITS.sub(" ", ascii_text).split())
    if len(typed) == layout.groups:
        return typed
    digits = "".join(typed)
    whole = tuple(digits[at : at + layout.digits] for at in range(0, min(len(digits), layout.length), layout.digits))
    return (*whole, digits[layout.length :]) if len(digits) > layout.length else whole


def bad_groups(text: str, layout: NumberLayout = INSTALLATION) -> tuple[int, ...]:
    """The groups (1-based) in which a typing error stands; missing, short and surplus groups are such."""
    typed = split_typed(text, layout)
    wrong = [n for n, group in enumerate(typed, 1) if n > layout.groups or not group_is_right(group, n, layout)]
    return (*wrong, *range(len(typed) + 1, layout.groups + 1))


def checked(text: str, layout: NumberLayout) -> str:
    """The digits of a whole number as somebody typed it.

    Raises:
        NumberFormatError: a group is wrong or missing, or there are too many.
    """
    wrong = bad_groups(text, layout)
    if not wrong:
        return "".join(split_typed(text, layout))
    count = sum(len(group) for group in split_typed(text, layout))
    if count != layout.length:
        raise NumberFormatError(
            f"The {layout.name} has {layout.length} digits in {layout.groups} groups; {count} were given.", wrong
        )
    names = ", ".join(str(n) for n in wrong)
    which = f"group {names} was" if len(wrong) == 1 else f"groups {names} were"
    raise NumberFormatError(f"In the {layout.name}, {which} mistyped.", wrong)


def _answer(installation_id: str) -> str:
    return confirmation_id(installation_id)


def _with_checks(value: int, layout: NumberLayout) -> str:
    body = layout.digits - 1
    payload = f"{value:0{layout.groups * body}d}"
    parts = (payload[at : at + body] for at in range(0, len(payload), body))
    return "".join(part + str(_damm(part, position)) for position, part in enumerate(parts, 1))


def _damm(digits: str, position: int) -> int:
    check = position % 10
    for digit in digits:
        check = _DAMM[check][int(digit)]
    return check


def _trace(mak: Mak) -> int:
    return blake2b(mak.text.encode("ascii"), person=b"key trace", digest_size=1).digest()[0]


def _seal(body: bytes) -> bytes:
    return blake2b(body, key=LAB_TEST_KEY, person=b"installation", digest_size=_SEAL_SIZE).digest()
