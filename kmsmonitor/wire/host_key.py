"""The lab's own keys for KMS hosts (H7), written `LABHOST-8001-2A6E-..`: made as a MAK is, with another word.

Their numbers lie above those of the MAKs, so that one set of books holds both and an installation ID tells which it is.
"""

from __future__ import annotations

from typing import Final

from kmsmonitor.wire.lab_key import KEY_WORD, KeyFormatError, Mak, parse_mak

HOST_WORD: Final = "LABHOST"
HOST_NUMBERS: Final = range(0x8000, 0x10000)
MOST_HOSTS: Final = 6
"""Hosts that one key serves (H7)."""

MOST_REACTIVATIONS: Final = 9
"""Further activations of one host with it (H7)."""

HOST_KEY_USED_UP: Final = 0xC004C008
"""The code of a host key that has served for all its hosts, or all of one host's activations."""


def is_host_key(number: int) -> bool:
    """Whether a key of this number is for hosts."""
    return number in HOST_NUMBERS


def host_key_text(key: Mak) -> str:
    """The whole key as it is typed."""
    return key.text.replace(KEY_WORD, HOST_WORD, 1)


def parse_host_key(text: str) -> Mak:
    """Read a host key as somebody typed or pasted it.

    Raises:
        KeyFormatError: it is none, or was mistyped.
    """
    typed = text.strip().upper()
    if not typed.startswith(HOST_WORD):
        raise KeyFormatError(f"This is no host key of the lab: it begins with the word {HOST_WORD}.")
    key = parse_mak(KEY_WORD + typed.removeprefix(HOST_WORD))
    if not is_host_key(key.number):
        raise KeyFormatError("This is no host key of the lab: its number is that of a key for computers.")
    return key
