"""Addresses of web services, as people write them: `https://name[:port][/path]`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from kmsmonitor.wire.endpoint import format_endpoint, parse_endpoint

DEFAULT_PORTS: Final = {"http": 80, "https": 443}
_PATH: Final = re.compile(r"/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*", re.ASCII)
_MOST: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class WebAddress:
    """Where a web service is: `scheme` is http or https, `path` begins with a slash."""

    scheme: str
    host: str
    port: int
    path: str = "/"

    @property
    def authority(self) -> str:
        """Host and, where it is not the usual one, port."""
        usual = DEFAULT_PORTS[self.scheme] == self.port
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if usual else format_endpoint(self.host, self.port)

    @property
    def url(self) -> str:
        """The whole address."""
        return f"{self.scheme}://{self.authority}{self.path}"

    def below(self, path: str) -> WebAddress:
        """A place below this address; `path` begins with a slash."""
        whole = self.path.rstrip("/") + path
        return WebAddress(scheme=self.scheme, host=self.host, port=self.port, path=whole)


def parse_web_address(text: str, *schemes: str) -> WebAddress:
    """Read an address of one of these schemes.

    Raises:
        ValueError: with one sentence that can be shown to the person.
    """
    scheme, sign, rest = text.strip().partition("://")
    scheme = scheme.lower()
    allowed = schemes or tuple(DEFAULT_PORTS)
    if not sign or scheme not in allowed or len(text) > _MOST:
        wanted = " or ".join(f"{one}://NAME[:PORT]" for one in allowed)
        raise ValueError(f"{text[:80]!r} is not an address of a web service; write {wanted}.")
    place, slash, path = rest.partition("/")
    if "@" in place:  # not repeated: what stands before it may be a password
        raise ValueError("An address of a web service holds no user name and no password.")
    if not _PATH.fullmatch(slash + path or "/"):
        raise ValueError(f"{text[:80]!r} is not an address of a web service: its path has characters that cannot be.")
    host, port = parse_endpoint(place, DEFAULT_PORTS[scheme])
    return WebAddress(scheme=scheme, host=host.lower(), port=port, path=slash + path or "/")
