"""The settings file: one definition of every key, read so that one bad line never costs the others.

Layers, lowest first: built-in defaults < machine policy defaults < the user's settings.toml < enforced machine policy <
command line. Every bad value is named with file and line; the layer below it counts instead.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import time, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.hosts import ConfiguredHost
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.status import Edition
from kmsmonitor.monitor import setting_values as forms
from kmsmonitor.value import dataclass, replace

_KINDS = ("auto", "windows", "standalone")
_LANGUAGES = ("auto", "en", "de", "fr", "es", "ja")


class Problem(NamedTuple):
    """One line that does not count, and why."""

    file: Path
    line: int | None
    sentence: str

    def __str__(self) -> str:
        where = f"{self.file}, line {self.line}" if self.line else str(self.file)
        return f"{where}: {self.sentence}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings, checked. Field names are `section_key`; see DEFINITIONS for what each may hold."""

    authority_kind: str = "auto"
    product_edition: Edition = Edition.CLIENT
    discovery_nameservers: tuple[tuple[str, int], ...] = ()
    discovery_suffixes: tuple[str, ...] = ()
    discovery_host: ConfiguredHost | None = None
    discovery_caching: bool = True
    discovery_priority_and_weight: bool = True
    discovery_expected_hosts: tuple[str, ...] = ()
    diagnostics_time_server: tuple[str, int] | None = None
    policy_activation_interval: timedelta = timedelta(hours=2)
    policy_renewal_interval: timedelta = timedelta(days=7)
    policy_attention_after_missed: int = 2
    policy_problem_below: timedelta = timedelta(days=14)
    notices_success: bool = False
    notices_attention: bool = True
    notices_quiet: tuple[time, time] | None = None
    ui_language: str = "auto"

    def policy(self) -> Policy:
        """The licensing policy that follows from these settings."""
        return Policy(
            activation_interval=self.policy_activation_interval,
            renewal_interval=self.policy_renewal_interval,
            attention_after_missed=self.policy_attention_after_missed,
            problem_below=self.policy_problem_below,
        )


class Definition(NamedTuple):
    """One key of the file: where it stands, what it means, how its value is read and written."""

    section: str
    key: str
    meaning: str
    parse: Callable[[Any], Any]
    form: Callable[[Any], str]

    @property
    def name(self) -> str:
        """The field of Settings."""
        return f"{self.section}_{self.key}"


class Loaded(NamedTuple):
    """What reading came to: the settings that count, and every line that does not."""

    settings: Settings = Settings()
    problems: tuple[Problem, ...] = ()


def authority_kind(settings: Settings) -> str:
    """`windows` or `standalone`; `auto` is Windows where it is there.

    Raises:
        WorldError: the settings ask for Windows' licensing service, and this is not Windows.
    """
    if settings.authority_kind == "windows" and sys.platform != "win32":
        raise WorldError(
            "no_windows_licensing",
            "Windows' licensing service is not available on this system.",
            remedy='Set authority.kind = "standalone" to use the lab (kmsmonitor lab up).',
        )
    if settings.authority_kind == "auto":
        return "windows" if sys.platform == "win32" else "standalone"
    return settings.authority_kind


def _define(
    section: str, key: str, meaning: str, parse: Callable[[Any], Any], form: Callable[[Any], str]
) -> Definition:
    return Definition(section=section, key=key, meaning=meaning, parse=parse, form=form)


DEFINITIONS: tuple[Definition, ...] = (
    _define(
        "authority", "kind", "Who owns the licence: auto, windows or standalone.", forms.one_of(*_KINDS), forms.quoted
    ),
    _define(
        "product",
        "edition",
        "Client or server edition: decides the count that a host must reach.",
        lambda value: Edition(forms.one_of("client", "server")(value)),
        forms.quoted,
    ),
    _define(
        "discovery",
        "nameservers",
        "Name servers to ask instead of the system's.",
        forms.nameservers,
        lambda value: forms.quoted_list(tuple(forms.endpoint_text(*server) for server in value)),
    ),
    _define(
        "discovery",
        "suffixes",
        "Domains to look for a host in, after the machine's own.",
        forms.suffixes,
        forms.quoted_list,
    ),
    _define(
        "discovery",
        "host",
        "The one host to ask; DNS is not asked then.",
        forms.host,
        lambda value: '""' if value is None else forms.quoted(forms.endpoint_text(value.name, value.port)),
    ),
    _define(
        "discovery", "caching", "Remember the host that answered and ask it first.", forms.switch, forms.boolean_text
    ),
    _define(
        "discovery",
        "priority_and_weight",
        "Choose among hosts by priority and weight; false: plainly at random, as old clients did.",
        forms.switch,
        forms.boolean_text,
    ),
    _define(
        "discovery",
        "expected_hosts",
        "Hosts that are ours: names, domains, addresses, networks; any other is reported. Empty: judged by domain.",
        forms.expected_hosts,
        forms.quoted_list,
    ),
    _define(
        "diagnostics",
        "time_server",
        "Time server (NTP) that the diagnosis asks how far this computer's clock is off.",
        forms.time_server,
        lambda value: '""' if value is None else forms.quoted(forms.endpoint_text(*value)),
    ),
    _define(
        "policy",
        "activation_interval",
        "Wait after a failed attempt (15m to 30d).",
        forms.interval,
        forms.duration_text,
    ),
    _define(
        "policy", "renewal_interval", "Wait from success to renewal (15m to 30d).", forms.interval, forms.duration_text
    ),
    _define(
        "policy", "attention_after_missed", "Missed renewals before the icon asks for attention.", forms.count, str
    ),
    _define(
        "policy", "problem_below", "Time left below which it is a problem.", forms.parse_duration, forms.duration_text
    ),
    _define("notices", "success", "Tell also when all is well.", forms.switch, forms.boolean_text),
    _define("notices", "attention", "Tell when something needs attention.", forms.switch, forms.boolean_text),
    _define(
        "notices",
        "quiet",
        "Hours in which nothing is told, by this computer's clock.",
        forms.quiet_hours,
        forms.quiet_text,
    ),
    _define(
        "ui",
        "language",
        "Language of the windows and menus, from the next start on; auto: the system's.",
        forms.one_of(*_LANGUAGES),
        forms.quoted,
    ),
)
_BY_PLACE = {(d.section, d.key): d for d in DEFINITIONS}
assert {d.name for d in DEFINITIONS} == set(Settings.__annotations__)


# ---------------------------------------------------------------- reading


def load_settings(path: Path) -> Loaded:
    """Read the user's file; a missing one is no problem."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Loaded()
    except (OSError, UnicodeDecodeError) as error:
        return Loaded(problems=(Problem(path, None, f"The file cannot be read ({error}); defaults are used."),))
    return read_settings(path, text)


def read_settings(path: Path, text: str) -> Loaded:
    """The settings in the text of the file at `path`."""
    from kmsmonitor.monitor.toml_file import parse_leniently  # noqa: PLC0415 - most computers have no settings file

    tables, bad = parse_leniently(text)
    settings, problems = _apply(path, text, tables)
    return Loaded(settings, (*(Problem(path, line, sentence) for line, sentence in bad), *problems))


def _apply(path: Path, text: str, tables: Mapping[str, Any]) -> tuple[Settings, tuple[Problem, ...]]:
    from kmsmonitor.monitor.toml_file import find_line  # noqa: PLC0415 - as above

    values: dict[str, Any] = {}
    problems: list[Problem] = []
    sections = {d.section for d in DEFINITIONS}
    for section, table in tables.items():
        if section not in sections or not isinstance(table, dict):
            line = find_line(text, section, None)
            problems.append(Problem(path, line, f"There is no section [{section}]; it is ignored."))
            continue
        for key, value in table.items():
            line = find_line(text, section, key)
            definition = _BY_PLACE.get((section, key))
            if definition is None:
                known = ", ".join(d.key for d in DEFINITIONS if d.section == section)
                problems.append(Problem(path, line, f"There is no key {key} in [{section}]; known are {known}."))
                continue
            try:
                values[definition.name] = definition.parse(value)
            except ValueError as error:
                problems.append(Problem(path, line, f"{section}.{key}: {error} The default is used."))
    return replace(Settings(), **values), tuple(problems)


# ---------------------------------------------------------------- writing


def save_settings(path: Path, settings: Settings) -> None:
    """Write what differs from the file's present values; comments and unknown lines stay as they are.

    A file in which that cannot be done line by line (it is no text, or puts a section into one line) is kept beside the
    new one with `.old` behind its name.

    Raises:
        OSError: the file cannot be written.
    """
    from kmsmonitor.monitor.toml_file import with_value  # noqa: PLC0415 - as above

    try:
        text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
    except UnicodeDecodeError:
        text = "\0"
    current = read_settings(path, text).settings
    for definition in DEFINITIONS:
        value = getattr(settings, definition.name)
        if value != getattr(current, definition.name):
            text = with_value(text, definition.section, definition.key, definition.form(value))
    if "\0" in text or read_settings(path, text).settings != settings:
        path.replace(path.with_name(path.name + ".old"))
        text = _written_anew(settings)
    aside = path.with_name(path.name + ".new")
    aside.write_text(text, encoding="utf-8")
    aside.replace(path)


def _written_anew(settings: Settings) -> str:
    from kmsmonitor.monitor.toml_file import with_value  # noqa: PLC0415 - as above

    text = ""
    for definition in DEFINITIONS:
        value = getattr(settings, definition.name)
        if value != getattr(Settings(), definition.name):
            text = with_value(text, definition.section, definition.key, definition.form(value))
    return text
