"""Takes people, computers and networks out of a report: each name becomes a token, the same one wherever it stands.

Pure. Tokens are made with a salt that is new for every bundle and not kept in it, so that nobody can try names out
against them, and two bundles cannot be laid side by side.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeVar
from uuid import UUID

T = TypeVar("T")

_SHORTEST = 2  # a single letter names nobody, and would take every "a" out of the text
_NOBODY = frozenset({"", "-", "none", "localhost", "nobody", "unknown"})
_EDGE_BEFORE, _EDGE_AFTER = r"(?<![^\W_])", r"(?![^\W_])"  # no letter or digit there
_ID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_ADDRESS = re.compile(r"(?<![\w.:])[0-9A-Fa-f]*[.:][0-9A-Fa-f.:]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Secrets:
    """What must not leave the computer."""

    users: tuple[str, ...] = ()
    computers: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()


class Redactor:
    """Puts tokens such as `host-3f2a` in the place of names."""

    def __init__(self, salt: bytes, secrets: Secrets) -> None:
        self._salt = salt
        self._tokens: dict[str, str] = {}
        self._taken: set[str] = set()
        self._domains = _clean(secrets.domains)
        for address in _clean(secrets.addresses):
            self._token("address", address)
        for domain in self._domains:
            self._token("domain", domain)
        for host in (*_clean(secrets.hosts), *_clean(secrets.computers)):
            self._name_host(host)
        for user in _clean(secrets.users):
            self._token("user", user)
        for number in _clean(secrets.ids):
            self._token("id", number)
        self._pattern = self._compiled()

    def text(self, text: str) -> str:
        """The text with every name in it replaced."""
        return _ADDRESS.sub(self._address, self._pattern.sub(self._known, text))

    def value(self, value: T) -> T:
        """The same value with every text in it replaced; numbers, times and names of ours (enums) stay."""
        return _mapped(value, self)  # type: ignore[no-any-return]

    # ------------------------------------------------------------ tokens

    def _token(self, kind: str, name: str) -> str:
        """The token of a name; a longer one where two names would share it."""
        low = name.lower()
        if low not in self._tokens:
            digest = hmac.new(self._salt, low.encode(), hashlib.sha256).hexdigest()
            length = next(n for n in range(4, 65) if f"{kind}-{digest[:n]}" not in self._taken)
            self._tokens[low] = f"{kind}-{digest[:length]}"
            self._taken.add(self._tokens[low])
        return self._tokens[low]

    def _name_host(self, host: str) -> None:
        """A host by its full name and by the first part of it: both are the same host."""
        token = self._token("host", host)
        first = host.lower().partition(".")[0]
        if len(first) >= _SHORTEST and not first.isdigit():
            self._tokens.setdefault(first, token)

    def _compiled(self) -> re.Pattern[str]:
        names = "|".join(re.escape(name) for name in sorted(self._tokens, key=len, reverse=True))
        zones = "|".join(re.escape(domain) for domain in sorted(self._domains, key=len, reverse=True))
        below = rf"(?<!_)(?!_)[\w-]+(?:\.(?!_)[\w-]+)*\.(?:{zones})" if zones else ""
        # Service labels say nothing about anybody: `_vlmcs._tcp.` stays readable before a domain's token.
        parts = [below, names, _ID]
        return re.compile(f"{_EDGE_BEFORE}(?:{'|'.join(p for p in parts if p)}){_EDGE_AFTER}", re.IGNORECASE)

    def _known(self, match: re.Match[str]) -> str:
        found = match[0]
        token = self._tokens.get(found.lower())
        if token is not None:
            return token
        return self._token("id" if re.fullmatch(_ID, found, re.IGNORECASE) else "host", found)

    def _address(self, match: re.Match[str]) -> str:
        found = match[0]
        clean = found.rstrip(":.")
        for candidate in (found, clean):
            try:
                address = str(ipaddress.ip_address(candidate))
            except ValueError:
                continue
            return self._token("address", address) + found[len(candidate) :]
        return found


def _clean(names: Iterable[str]) -> tuple[str, ...]:
    stripped = (name.strip().strip(".").lower() for name in names)
    return tuple(dict.fromkeys(n for n in stripped if len(n) >= _SHORTEST and n not in _NOBODY))


def _mapped(value: Any, redactor: Redactor) -> Any:  # noqa: ANN401 - any value of ours
    if isinstance(value, Enum) or value is None:
        return value
    if isinstance(value, str):
        return redactor.text(value)
    if isinstance(value, UUID):
        return redactor.text(str(value))
    if isinstance(value, tuple):
        return tuple(_mapped(item, redactor) for item in value)
    if isinstance(value, dict):
        return {key: _mapped(item, redactor) for key, item in value.items()}
    if hasattr(value, "__dataclass_fields__"):
        return type(value)(**{name: _mapped(getattr(value, name), redactor) for name in value.__slots__})
    return value
