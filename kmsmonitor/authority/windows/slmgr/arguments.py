"""The arguments of options and their shapes, checked before anything is touched.

A check gives the argument as it is used, or raises ValueError with one sentence. No sentence repeats what was typed
where that could be a product key.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from kmsmonitor.wire.endpoint import parse_endpoint

_GUID = re.compile(r"\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?")
_KEY = re.compile(r"[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}")
_LABEL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?")
CONFIRMATION_DIGITS: Final = 48


class Argument(NamedTuple):
    """One argument: how usage names it, its check, and whether it may be left out."""

    name: str
    check: Callable[[str], str]
    optional: bool = False


def product_key(text: str) -> str:
    """A product key, in capitals: five groups of five letters and digits."""
    key = text.strip().upper()
    if not _KEY.fullmatch(key):
        raise ValueError("That is not a product key: it has five groups of five letters or digits, joined by dashes.")
    return key


def guid(text: str) -> str:
    """A GUID in lower case, without braces."""
    match = _GUID.fullmatch(text.strip().lower())
    if match is None:
        raise ValueError(
            "The ID must be a GUID (8-4-4-4-12 hexadecimal digits); `/dli all` lists those of this computer."
        )
    return match[1]


def guid_or_all(text: str) -> str:
    """A GUID, or the word all."""
    return "all" if text.strip().lower() == "all" else guid(text)


def confirmation_id(text: str) -> str:
    """A confirmation ID without blanks and dashes: 48 digits."""
    digits = re.sub(r"[\s-]", "", text)
    if not (digits.isascii() and digits.isdecimal() and len(digits) == CONFIRMATION_DIGITS):
        raise ValueError(f"A confirmation ID has {CONFIRMATION_DIGITS} digits, in 8 groups of 6.")
    return digits


def host(text: str) -> str:
    """NAME, NAME:PORT, [IPv6]:PORT or :PORT, as it was written."""
    stripped = text.strip()
    split_host(stripped)
    return stripped


def split_host(text: str) -> tuple[str | None, int | None]:
    """A host as written, in parts; either may be missing.

    An IPv6 address keeps its brackets: Windows puts ":" and the port after the stored name.

    Raises:
        ValueError: with one sentence.
    """
    if re.fullmatch(r":\d+", text):
        return None, parse_endpoint(f"host{text}")[1]
    name, port = parse_endpoint(text, default_port=0)
    return f"[{name}]" if ":" in name else name, port or None


def domain(text: str) -> str:
    """A domain name without a final dot."""
    name = text.strip().removesuffix(".")
    if len(name) > 253 or not all(_LABEL.fullmatch(label) for label in name.split(".")):
        raise ValueError("That is not a domain name such as corp.example.")
    return name


def way(text: str) -> str:
    """0 for all ways of volume activation, 1 directory, 2 KMS, 3 token."""
    if text.strip() not in ("0", "1", "2", "3"):
        raise ValueError("The activation type is 0 (all), 1 (directory), 2 (KMS) or 3 (token).")
    return text.strip()


def some_text(text: str) -> str:
    """Anything but nothing."""
    if not text.strip():
        raise ValueError("An argument is empty.")
    return text.strip()


KEY: Final = Argument("KEY", product_key)
ACTIVATION_ID: Final = Argument("ACTIVATION-ID", guid)
ACTIVATION_ID_IF: Final = Argument("ACTIVATION-ID", guid, optional=True)
ACTIVATION_ID_OR_ALL: Final = Argument("ACTIVATION-ID|all", guid_or_all, optional=True)
APPLICATION_ID: Final = Argument("APPLICATION-ID", guid)
CONFIRMATION_ID: Final = Argument("CONFIRMATION-ID", confirmation_id)
FILE: Final = Argument("FILE", some_text)
HOST: Final = Argument("NAME[:PORT]|:PORT", host)
DOMAIN: Final = Argument("DOMAIN", domain)
WAY: Final = Argument("0|1|2|3", way, optional=True)
OBJECT_NAME_IF: Final = Argument("OBJECT-NAME", some_text, optional=True)
OBJECT: Final = Argument("DN|CN=NAME", some_text)
