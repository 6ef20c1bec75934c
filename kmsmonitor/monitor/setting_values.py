"""What the settings file may hold: each value read with a plain sentence for what cannot be, and written back.

Readers take what stands in the file and raise ValueError with one sentence; writers give the text that they read.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import time, timedelta
from typing import Any

from kmsmonitor.licensing.hosts import ConfiguredHost
from kmsmonitor.licensing.policy import LONGEST_INTERVAL, SHORTEST_INTERVAL

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_HOURS = re.compile(r"\s*(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})\s*", re.ASCII)


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
    match = _HOURS.fullmatch(value) if isinstance(value, str) else None
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
