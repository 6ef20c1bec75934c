"""The lab's own multiple activation keys (M1), written `LABMAK-0007-4F2C-91`.

They look like no product's key on purpose: a word, a number that the activation service knows, a salt that nobody can
guess from it, and two check digits. The number alone may be shown to anybody; the salt is what makes the key a secret.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

KEY_WORD: Final = "LABMAK"
NUMBERS: Final = range(0x10000)

_SHAPE: Final = re.compile(rf"{KEY_WORD}[-_ ]?([0-9A-F]{{4}})[-_ ]?([0-9A-F]{{4}})[-_ ]?([0-9A-F]{{2}})")
_POLYNOMIAL: Final = 0x07  # CRC-8: finds each wrong digit and each pair of exchanged neighbours
_SEED: Final = 0xD1


class KeyFormatError(ValueError):
    """A text is no key of the lab; `sentence` says why, without repeating what was typed."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence: Final = sentence


@dataclass(frozen=True, slots=True, repr=False)
class Mak:
    """One multiple activation key: its number with the service and its salt, 0 to 65535 each.

    A key is a secret of its organisation: `repr` shows what may be shown, `text` is for the keyring and the wire only.
    """

    number: int
    salt: int

    def __post_init__(self) -> None:
        if self.number not in NUMBERS or self.salt not in NUMBERS:
            raise ValueError("the number and the salt of a key lie between 0 and 65535")

    @property
    def text(self) -> str:
        """The whole key as it is typed."""
        return f"{KEY_WORD}-{self.number:04X}-{self.salt:04X}-{self.partial}"

    @property
    def partial(self) -> str:
        """Its last group: all of a key that a window, a log or a file may show."""
        return f"{_check(self.number, self.salt):02X}"

    def __repr__(self) -> str:
        return f"Mak(...-{self.partial})"


def make_mak(number: int, salt: int) -> Mak:
    """Make a key.

    Raises:
        ValueError: a part does not lie between 0 and 65535.
    """
    return Mak(number, salt)


def parse_mak(text: str) -> Mak:
    """Read a key as somebody typed or pasted it: upper or lower case, with or without hyphens.

    Raises:
        KeyFormatError: it is none, or was mistyped.
    """
    found = _SHAPE.fullmatch(text.strip().upper())
    if found is None:
        raise KeyFormatError(
            f"This is no key of the lab: a key is the word {KEY_WORD}, two groups of four and one of two digits (0 to 9"
            " and A to F)."
        )
    mak = Mak(int(found[1], 16), int(found[2], 16))
    if mak.partial != found[3]:
        raise KeyFormatError(
            "The key was mistyped: its last two digits do not fit the others. Compare it digit by digit."
        )
    return mak


def _check(number: int, salt: int) -> int:
    crc = _SEED
    for byte in number.to_bytes(2, "big") + salt.to_bytes(2, "big"):
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ (_POLYNOMIAL if crc & 0x80 else 0)) & 0xFF
    return crc
