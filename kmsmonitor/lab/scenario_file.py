"""Reads a scenario file: every key that cannot be is named with file, line and key, all at once.

The tables below are the schema; resources/help/scenarios.md says the same in words.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from kmsmonitor.lab import scenario_values as read
from kmsmonitor.lab.scenario import ClientSpec, DirectorySpec, DnsSpec, HostSpec, MakMode, Scenario, ServiceSpec
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.policy import Intervals, Policy
from kmsmonitor.licensing.status import Edition
from kmsmonitor.monitor.setting_values import interval, one_of, parse_duration, suffixes, switch
from kmsmonitor.resources import resource

_Reader = Callable[[Any], Any]
_Keys = Mapping[str, tuple[str, _Reader]]  # a key of the file: the field that it fills, and how it is read

MOST_CLIENTS = 10_000_000
LONGEST = timedelta(days=3660)
_HEADER = re.compile(r"\s*\[(\[?)\s*[\"']?([A-Za-z0-9_-]+)[\"']?\s*\]")
_KEY = re.compile(r"\s*[\"']?([A-Za-z0-9_-]+)[\"']?\s*=")
_SYNTAX = re.compile(r"(.*) \(at line (\d+), column \d+\)", re.DOTALL)


class ScenarioError(WorldError):
    """A scenario that cannot be run; `problems` has one sentence for each reason."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(
            "scenario", "\n".join(problems), remedy="The help page scenarios.md has every key and what it may hold."
        )
        self.problems = problems


def load_scenario(where: str) -> Scenario:
    """The scenario in this file; a bare name without dot or slash is one of the samples.

    Raises:
        ScenarioError: there is none, it cannot be read, or it says what cannot be.
    """
    path = Path(where)
    if not path.exists() and re.fullmatch(r"[\w-]+", where, re.ASCII):
        path = resource("scenarios") / f"{where}.toml"
        if not path.exists():
            raise ScenarioError((f"There is no sample scenario {where}; there are {', '.join(samples())}.",))
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no text"
        raise ScenarioError((f"{path}: the file cannot be read ({reason}).",)) from error
    return read_scenario(path, text)


def samples() -> tuple[str, ...]:
    """The names of the sample scenarios."""
    return tuple(sorted(path.stem for path in resource("scenarios").glob("*.toml")))


def read_scenario(path: Path, text: str) -> Scenario:
    """The scenario in the text of the file at `path`.

    Raises:
        ScenarioError: as `load_scenario`.
    """
    try:
        tables = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        said = _SYNTAX.fullmatch(str(error))
        where = f"{path}, line {said[2]}" if said else str(path)
        raise ScenarioError((f"{where}: This is no TOML: {said[1] if said else error}.",)) from None
    return _Reading(path, tuple(_places(text))).scenario(tables)


# ---------------------------------------------------------------- the schema

_TOP: _Keys = {
    "seed": ("seed", partial(read.whole, least=0, most=2**63 - 1)),
    "duration": ("duration", partial(read.seconds, most=LONGEST)),
    "observe": ("observe", read.name),
}
_POLICY: _Keys = {
    "activation_interval": ("activation_interval", interval),
    "renewal_interval": ("renewal_interval", interval),
    "validity": ("validity", partial(read.at_least, timedelta(hours=1))),
    "client_threshold": ("client_threshold", partial(read.whole, least=1, most=1000)),
    "server_threshold": ("server_threshold", partial(read.whole, least=1, most=1000)),
    "start_jitter": ("start_jitter", parse_duration),
}
_HOST: _Keys = {
    "name": ("name", read.name),
    "port": ("port", partial(read.whole, least=1, most=65535)),
    "priority": ("priority", partial(read.whole, least=0, most=65535)),
    "weight": ("weight", partial(read.whole, least=0, most=65535)),
    "suffix": ("suffix", read.suffix),
    "published": ("published", read.spans),
    "down": ("down", read.spans),
    "refuse": ("refuse", read.refusal),
    "skew": ("skew_s", read.signed_seconds),
    "loss": ("loss", read.share),
    "activation_interval": ("activation", interval),
    "renewal_interval": ("renewal", interval),
    "preload": ("preload", partial(read.whole, least=0, most=1000)),
    "preload_renews": ("preload_renews", switch),
}
_CLIENT: _Keys = {
    "name": ("name", read.name),
    "count": ("count", partial(read.whole, least=1, most=MOST_CLIENTS)),
    "edition": ("edition", lambda value: Edition(one_of("client", "server")(value))),
    "start": ("start", read.seconds),
    "start_spread": ("start_spread", read.seconds),
    "hours": ("hours", read.hours),
    "off": ("off", read.spans),
    "away": ("away", read.spans),
    "domain_member": ("domain", read.membership),
    "domain_left": ("domain_left", read.seconds),
    "suffixes": ("suffixes", suffixes),
    "host": ("host", read.host),
    "caching": ("caching", switch),
    "priority_and_weight": ("by_weight", switch),
    "mak": ("mak", read.mak),
    "cmid": ("same_cmid", lambda value: one_of("same", "own")(value) == "same"),
    "hardware_change": ("hardware_change", read.moments),
    "clear_cache": ("clear_cache", read.moments),
}
_DIRECTORY: _Keys = {
    "name": ("name", read.name),
    "domain": ("domain", read.suffix),
    "edition": ("edition", lambda value: Edition(one_of("client", "server")(value))),
    "down": ("down", read.spans),
}
_DNS: _Keys = {"suffix": ("suffix", read.suffix), "down": ("down", read.spans)}
_SERVICE: _Keys = {
    "down": ("down", read.spans),
    "activations": ("activations", partial(read.whole, least=0, most=MOST_CLIENTS)),
}
_TABLES: dict[str, _Keys] = {
    "host": _HOST,
    "client": _CLIENT,
    "directory": _DIRECTORY,
    "dns": _DNS,
    "service": _SERVICE,
}


# ---------------------------------------------------------------- reading


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a key (or, without one, a table's header) stands; `number` counts the tables of one name from 0."""

    line: int
    table: str
    number: int
    key: str = ""


def _places(text: str) -> Iterator[_Place]:
    seen: dict[str, int] = {}
    table, number = "", 0
    for line, words in enumerate(text.splitlines(), 1):
        header = _HEADER.match(words)
        if header:
            table = header[2]
            number = seen.get(table, 0)
            seen[table] = number + 1
            yield _Place(line, table, number)
        elif key := _KEY.match(words):
            yield _Place(line, table, number, key[1])


@dataclass(slots=True)
class _Reading:
    """The working copy of one reading: collects what is wrong."""

    path: Path
    places: tuple[_Place, ...]
    problems: list[tuple[int, str]] = field(default_factory=list)

    def scenario(self, tables: Mapping[str, Any]) -> Scenario:
        """The scenario, or all its problems."""
        values = self._top(tables)
        blocks = {name: self._blocks(name, tables.get(name, [])) for name in _TABLES}
        clients = tuple(self._client(number, client) for number, client in enumerate(blocks["client"]))
        scenario: Scenario | None = None
        if not self.problems:
            scenario = Scenario(
                name=self.path.stem,
                **values,
                hosts=tuple(_host(host) for host in blocks["host"]),
                clients=clients,
                directories=tuple(DirectorySpec(**directory) for directory in blocks["directory"]),
                dns=tuple(DnsSpec(**server) for server in blocks["dns"]),
                service=next((ServiceSpec(**service) for service in blocks["service"]), None),
            )
            self._judge(scenario)
        if scenario is None or self.problems:
            raise ScenarioError(tuple(sentence for _, sentence in sorted(self.problems)))
        return scenario

    def _top(self, tables: Mapping[str, Any]) -> dict[str, Any]:
        plain = {key: value for key, value in tables.items() if key not in _TABLES and key != "policy"}
        values = self._read(plain, _TOP, "", 0)
        policy = tables.get("policy", {})
        if not isinstance(policy, dict):
            self._wrong("policy", 0, "", "This is a table: write [policy].")
            policy = {}
        values["policy"] = Policy(**self._read(policy, _POLICY, "policy", 0))
        return values

    def _blocks(self, name: str, found: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - from the file
        if not isinstance(found, list) or not all(isinstance(block, dict) for block in found):
            self._wrong(name, 0, "", f"These are tables in a row: write [[{name}]] in double brackets.")
            return []
        if name == "service" and len(found) > 1:
            self._wrong(name, 1, "", "There is one activation service; this is a second one.")
        blocks = [self._read(block, _TABLES[name], name, number) for number, block in enumerate(found)]
        for number, block in enumerate(blocks):
            if name in ("host", "client") and "name" not in block and "name" not in found[number]:
                self._wrong(name, number, "", "This needs a name.")
            if name == "directory":
                block.setdefault("name", f"dc{number + 1}")
        return blocks

    def _read(self, table: Mapping[str, Any], keys: _Keys, name: str, number: int) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key, value in table.items():
            if key not in keys:
                self._wrong(name, number, key, f"There is no such key here; known are {', '.join(keys)}.")
                continue
            target, reader = keys[key]
            try:
                values[target] = reader(value)
            except ValueError as error:
                self._wrong(name, number, key, str(error))
        return values

    def _client(self, number: int, values: dict[str, Any]) -> ClientSpec:
        host, port = values.pop("host", (None, None))
        port = {} if port is None else {"port": port}
        name = values.pop("name", f"client {number + 1}")
        return ClientSpec(name=name, host=host, **port, numbered="count" in values, **values)

    def _judge(self, scenario: Scenario) -> None:
        """What is wrong only together."""
        for kind in ("host", "client"):
            seen: set[str] = set()
            for number, block in enumerate(getattr(scenario, f"{kind}s")):
                if block.name.lower() in seen:
                    self._wrong(kind, number, "name", f"The name {block.name} stands for another {kind} already.")
                seen.add(block.name.lower())
        if not scenario.clients:
            self.problems.append((0, f"{self.path}: There is no client in it: write a [[client]] with a name."))
        if scenario.size > MOST_CLIENTS:
            self.problems.append((0, f"{self.path}: More than {MOST_CLIENTS} clients are too many."))
        targets = {name for host in scenario.hosts for name in (host.name.lower(), host.target.lower())}
        for number, client in enumerate(scenario.clients):
            if client.host is not None and client.host.lower() not in targets:
                known = ", ".join(host.name for host in scenario.hosts) or "none"
                self._wrong("client", number, "host", f"There is no host {client.host}; there are {known}.")
            if client.mak is not MakMode.NONE and scenario.service is None:
                self._wrong("client", number, "mak", "A key needs an activation service: write [[service]].")
        if scenario.observe is not None and observed_index(scenario, scenario.observe) is None:
            self._wrong("", 0, "observe", f"There is no client {scenario.observe}.")

    def _wrong(self, table: str, number: int, key: str, sentence: str) -> None:
        line = self._line(table, number, key)
        where = f"{self.path}, line {line}" if line else str(self.path)
        what = f"[{table}] {key}".strip() if table == "policy" else f"[[{table}]] {key}".strip() if table else key
        self.problems.append((line, f"{where}: {what}: {sentence}"))

    def _line(self, table: str, number: int, key: str) -> int:
        headers = [place.line for place in self.places if (place.table, place.number, place.key) == (table, number, "")]
        for place in self.places:
            if (place.table, place.number, place.key) == (table, number, key):
                return place.line
        return headers[0] if headers else next((place.line for place in self.places if place.key == table), 0)


def _host(values: dict[str, Any]) -> HostSpec:
    """A host; one interval alone leaves the other as the documentation has it (S11)."""
    activation, renewal = values.pop("activation", None), values.pop("renewal", None)
    if activation is not None or renewal is not None:
        default = Policy()
        values["intervals"] = Intervals(activation or default.activation_interval, renewal or default.renewal_interval)
    spans, editions = values.pop("refuse", ((), ()))
    return HostSpec(**values, refuse=spans, refuse_editions=editions)


def observed_index(scenario: Scenario, name: str) -> int | None:
    """The number, counted from 0, of the client with this name; a block's name stands for its first client."""
    first = 0
    for block in scenario.clients:
        if name == block.name:
            return first
        number = name.removeprefix(f"{block.name}-")
        if block.numbered and number != name and number.isdecimal() and 1 <= int(number) <= block.count:
            return first + int(number) - 1
        first += block.count
    return None
