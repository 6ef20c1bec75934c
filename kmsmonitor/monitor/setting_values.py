"""What the settings file may hold: each value read with a plain sentence for what cannot be, and written back.

Readers take what stands in the file and raise ValueError with one sentence; writers give the text that they read. A
`Kind` holds both, and says what a form (the settings window, a policy editor) offers for such a value.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from datetime import time, timedelta
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any, Literal, NamedTuple

from kmsmonitor.licensing.hosts import ConfiguredHost
from kmsmonitor.licensing.policy import LONGEST_INTERVAL, SHORTEST_INTERVAL

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_HOURS = r"\s*([0-9]{1,2}):([0-9]{2})\s*-\s*([0-9]{1,2}):([0-9]{2})\s*"  # compiled where the key is set
_LONGEST_TEXT = 200
_LDAP_PORT = 389

Shape = Literal["switch", "choice", "number", "span", "text", "list"]


class Kind(NamedTuple):
    """One sort of value.

    Attributes:
        parse: reads what stands in a file; raises ValueError with one sentence.
        form: the text that `parse` reads back.
        shape: what a form offers for it.
        choices: the words of a choice.
        low, high: the range that a form offers for a number or a span.
        unit: what a bare number of a span counts, as a registry has it: `m` or `d`.
    """

    parse: Callable[[Any], Any]
    form: Callable[[Any], str]
    shape: Shape
    choices: tuple[str, ...] = ()
    low: int = 0
    high: int = 0
    unit: str = ""


def parse_duration(value: Any) -> timedelta:  # noqa: ANN401 - from the file
    """A duration such as "90m", "2h", "7d" (units s m h d).

    Raises:
        ValueError: with one sentence that says what is allowed.
    """
    match = re.fullmatch(r"\s*([0-9]{1,9})\s*([smhd])\s*", value) if isinstance(value, str) else None
    if match is None:
        raise ValueError(f'{value!r} is not a duration; write a number and one of s, m, h, d, such as "2h".')
    return timedelta(seconds=int(match[1]) * _UNITS[match[2]])


def format_duration(value: timedelta) -> str:
    """The shortest exact form: "7d", "90m"."""
    seconds = int(value.total_seconds())
    unit = next(u for u in ("d", "h", "m", "s") if seconds % _UNITS[u] == 0)
    return f"{seconds // _UNITS[unit]}{unit}"


def interval(value: Any) -> timedelta:  # noqa: ANN401
    """A duration within the documented limits (S11)."""
    interval = parse_duration(value)
    if not SHORTEST_INTERVAL <= interval <= LONGEST_INTERVAL:
        raise ValueError(f"{value!r} is outside the documented limits of 15m to 30d.")
    return interval


def reminder(value: Any) -> timedelta:  # noqa: ANN401
    """How long until the same is told again: never more often than daily."""
    span = parse_duration(value)
    if not timedelta(days=1) <= span <= timedelta(days=30):
        raise ValueError(f"{value!r} is not from 1d to 30d.")
    return span


def one_of(*names: str) -> Callable[[Any], str]:
    """A reader that takes one of these names."""

    def parse(value: Any) -> str:  # noqa: ANN401
        if value not in names:
            raise ValueError(f"{value!r} is not one of {', '.join(names)}.")
        return str(value)

    return parse


def switch(value: Any) -> bool:  # noqa: ANN401
    """A switch: true or false."""
    if not isinstance(value, bool):
        raise ValueError(f"{value!r} is neither true nor false.")  # noqa: TRY004 - the file's fault, not a caller's
    return value


def count(value: Any) -> int:  # noqa: ANN401
    """A whole number from 1 to 25."""
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 25:
        raise ValueError(f"{value!r} is not a whole number from 1 to 25.")
    return value


def quiet_hours(value: Any) -> tuple[time, time] | None:  # noqa: ANN401
    """Quiet hours, which may go past midnight; "" for none."""
    if value == "":
        return None
    match = re.fullmatch(_HOURS, value) if isinstance(value, str) else None
    if match is None:
        raise ValueError(f'{value!r} are no hours; write from when to when, such as "22:00-07:00".')
    from_hour, from_minute, to_hour, to_minute = (int(part) for part in match.groups())
    try:
        return time(from_hour, from_minute), time(to_hour, to_minute)
    except ValueError:
        raise ValueError(f"{value!r} names an hour that no clock shows.") from None


def quiet_text(value: tuple[time, time] | None) -> str:
    """Quiet hours as they stand in the file."""
    return '""' if value is None else quoted(f"{value[0]:%H:%M}-{value[1]:%H:%M}")


def host(value: Any) -> ConfiguredHost | None:  # noqa: ANN401
    """One host, or "" for none."""
    if value == "":
        return None
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is not a host name; write NAME or NAME:PORT in quotes.")  # noqa: TRY004
    from kmsmonitor.wire.endpoint import parse_endpoint  # noqa: PLC0415 - only where the key is set

    name, port = parse_endpoint(value)
    return ConfiguredHost(name, port)


def expected_hosts(value: Any) -> tuple[str, ...]:  # noqa: ANN401
    """Names, domains, addresses and networks that are the organisation's own."""
    from kmsmonitor.monitor.host_patterns import parse_pattern  # noqa: PLC0415 - only where the key is set

    return tuple(parse_pattern(text) for text in _texts(value))


def time_server(value: Any) -> tuple[str, int] | None:  # noqa: ANN401
    """One time server, or "" for none."""
    if value == "":
        return None
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is not a time server; write NAME or NAME:PORT in quotes.")  # noqa: TRY004
    from kmsmonitor.wire.endpoint import parse_endpoint  # noqa: PLC0415 - only where the key is set

    return parse_endpoint(value, default_port=123)


def ldap_server(value: Any) -> tuple[str, int] | None:  # noqa: ANN401
    """One domain controller, or "" for none."""
    if value == "":
        return None
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is not a domain controller; write NAME or NAME:PORT in quotes.")  # noqa: TRY004
    from kmsmonitor.wire.endpoint import parse_endpoint  # noqa: PLC0415 - only where the key is set

    return parse_endpoint(value, default_port=_LDAP_PORT)


def domain(value: Any) -> str:  # noqa: ANN401
    """One domain, or "" for none."""
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is not a domain name; write it in quotes.")  # noqa: TRY004
    return suffixes([value])[0] if value else ""


def nameservers(value: Any) -> tuple[tuple[str, int], ...]:  # noqa: ANN401
    """A list of name servers."""
    return tuple(parse_nameserver(item) for item in _texts(value))


def parse_nameserver(text: str) -> tuple[str, int]:
    """A name server as IP or IP:PORT ("[::1]:5300" for IPv6), port 53 unless given.

    Raises:
        ValueError: with one sentence.
    """
    import ipaddress  # noqa: PLC0415 - only where the key is set

    from kmsmonitor.wire.endpoint import parse_endpoint  # noqa: PLC0415

    host, port = parse_endpoint(text, default_port=53)
    try:
        ipaddress.ip_address(host)
    except ValueError:
        raise ValueError(f"{text!r} is not an address; a name server is given as IP or IP:PORT.") from None
    return host, port


def suffixes(value: Any) -> tuple[str, ...]:  # noqa: ANN401
    """A list of domains."""
    from kmsmonitor.monitor.host_patterns import is_name  # noqa: PLC0415 - only where the key is set

    found = []
    for text in _texts(value):
        suffix = text.strip().strip(".").lower()
        if not is_name(suffix):
            raise ValueError(f"{text!r} is not a domain name.")
        found.append(suffix)
    return tuple(found)


def line_of_text(value: Any) -> str:  # noqa: ANN401
    """A name or the like: one line."""
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT or not value.isprintable():
        raise ValueError(f"{str(value)[:40]!r} is not one line of text, of at most {_LONGEST_TEXT} characters.")
    return value.strip()


def full_path(value: Any) -> str:  # noqa: ANN401
    """Where a file or folder lies, from the root on, or "" for none: nobody knows in which folder a program starts."""
    text = line_of_text(value)
    rooted = PurePosixPath(text).is_absolute() or PureWindowsPath(text).is_absolute()
    if text and not rooted and not text.startswith(("~/", "~\\", "%")):
        raise ValueError(f"{text!r} is not a full path; write where it lies from the root on.")
    return text


def place(text: str) -> Path:
    """Where such a path leads on this computer: `~` and the environment's variables filled in."""
    return Path(os.path.expandvars(text)).expanduser()


def contact(value: Any) -> str:  # noqa: ANN401
    """Where help is found: an address on the web, a mail address, or what people should read ("call 4711")."""
    text = line_of_text(value)
    scheme, sign, rest = text.partition("://")
    if sign and (scheme.lower() not in ("http", "https") or "@" in rest.partition("/")[0] or not rest):
        raise ValueError(f"{text!r} is no page to open; write https://..., a mail address or a phone number.")
    return text


def web_address(scheme: str) -> Callable[[Any], str]:
    """A reader of a web service's address; "" for none."""

    def parse(value: Any) -> str:  # noqa: ANN401
        if value == "":
            return ""
        if not isinstance(value, str):
            raise ValueError(f"{value!r} is not a text; write {scheme}://NAME[:PORT].")  # noqa: TRY004 - as switch
        from kmsmonitor.wire.web_address import parse_web_address  # noqa: PLC0415 - most computers have none

        return parse_web_address(value, scheme).url

    return parse


def _texts(value: Any) -> list[str]:  # noqa: ANN401
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(f'{value!r} is not a list of texts; write ["...", "..."].')
    return value


def quoted(value: object) -> str:
    """A text in quotes."""
    text = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'


def quoted_list(values: tuple[str, ...]) -> str:
    """A list of texts."""
    return "[" + ", ".join(quoted(v) for v in values) + "]"


def endpoint_text(host: str, port: int) -> str:
    """A host with its port where it is not the usual one."""
    from kmsmonitor.wire.endpoint import format_endpoint  # noqa: PLC0415 - only where one is written

    return format_endpoint(host, port)


def boolean_text(value: object) -> str:
    """A switch: true or false."""
    return "true" if value else "false"


def duration_text(value: timedelta) -> str:
    """A duration in quotes."""
    return quoted(format_duration(value))


def _hosts_text(values: tuple[tuple[str, int], ...]) -> str:
    return quoted_list(tuple(endpoint_text(*server) for server in values))


def _host_text(value: ConfiguredHost | None) -> str:
    return '""' if value is None else quoted(endpoint_text(value.name, value.port))


def _ldap_text(value: tuple[str, int] | None) -> str:
    if value is None:
        return '""'
    name, port = value
    return quoted(name if port == _LDAP_PORT and ":" not in name else endpoint_text(name, port))


def _server_text(value: tuple[str, int] | None) -> str:
    return '""' if value is None else quoted(endpoint_text(*value))


# ---------------------------------------------------------------- the kinds


def choice(*names: str, read: Callable[[str], Any] = str) -> Kind:
    """One of these words; `read` makes of it what the program works with."""
    parse = one_of(*names)
    return Kind(lambda value: read(parse(value)), quoted, "choice", names)


SWITCH = Kind(switch, boolean_text, "switch")
COUNT = Kind(count, str, "number", low=1, high=25)
INTERVAL = Kind(interval, duration_text, "span", low=15, high=43_200, unit="m")
SPAN = Kind(parse_duration, duration_text, "span", low=1, high=180, unit="d")
REMINDER = Kind(reminder, duration_text, "span", low=1, high=30, unit="d")
QUIET_HOURS = Kind(quiet_hours, quiet_text, "text")
HOST = Kind(host, _host_text, "text")
TIME_SERVER = Kind(time_server, _server_text, "text")
LDAP_SERVER = Kind(ldap_server, _ldap_text, "text")
DOMAIN = Kind(domain, quoted, "text")
NAMESERVERS = Kind(nameservers, _hosts_text, "list")
SUFFIXES = Kind(suffixes, quoted_list, "list")
EXPECTED_HOSTS = Kind(expected_hosts, quoted_list, "list")
TEXT = Kind(line_of_text, quoted, "text")
PATH = Kind(full_path, quoted, "text")
HTTPS_ADDRESS = Kind(web_address("https"), quoted, "text")
HTTP_ADDRESS = Kind(web_address("http"), quoted, "text")
CONTACT = Kind(contact, quoted, "text")
