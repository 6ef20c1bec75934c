"""The settings file: one definition of every key, read so that one bad line never costs the others.

Layers, lowest first: built-in defaults < machine policy defaults < the user's settings.toml < enforced machine policy <
command line. Every bad value is named with file and line; the layer below it counts instead.

A new key: a field in `Settings`, a line in `DEFINITIONS` (in the same order), a row in resources/help/settings.md, its
words for the policy editors in installer/policy_words.py. Nothing secret: this file, a policy and a report are read by
many.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from datetime import time, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.hosts import ConfiguredHost
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.status import Edition
from kmsmonitor.monitor import setting_values as kinds
from kmsmonitor.monitor.home import REGISTRY, Home
from kmsmonitor.value import dataclass, replace

BUILT_IN, POLICY_DEFAULT, USER, POLICY = "default", "policy_default", "user", "policy"
"""Where a value comes from, lowest layer first."""

LineOf = Callable[[str, str | None], int | None]
"""The line on which a section's key (or its header) stands, where that can be told."""


class Problem(NamedTuple):
    """One line that does not count, and why."""

    file: Path
    line: int | None
    sentence: str
    origin: str = USER

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
    directory_domain: str = ""
    directory_server: tuple[str, int] | None = None
    directory_security: str = "auto"
    directory_user: str = ""
    directory_ca_file: str = ""
    online_service: str = ""
    online_availability: str = ""
    online_ca_file: str = ""
    diagnostics_time_server: tuple[str, int] | None = None
    policy_activation_interval: timedelta = timedelta(hours=2)
    policy_renewal_interval: timedelta = timedelta(days=7)
    policy_attention_after_missed: int = 2
    policy_problem_below: timedelta = timedelta(days=14)
    notices_success: bool = False
    notices_attention: bool = True
    notices_quiet: tuple[time, time] | None = None
    notices_remind_after: timedelta = timedelta(days=1)
    ui_language: str = "auto"
    ui_theme: str = "auto"
    ui_quit: bool = True
    organisation_name: str = ""
    organisation_helpdesk: str = ""
    privacy_workstation_name: bool = True
    fleet_site: str = ""
    fleet_prometheus_file: str = ""
    fleet_drop_folder: str = ""
    fleet_log: str = ""

    def policy(self) -> Policy:
        """The licensing policy that follows from these settings."""
        return Policy(
            activation_interval=self.policy_activation_interval,
            renewal_interval=self.policy_renewal_interval,
            attention_after_missed=self.policy_attention_after_missed,
            problem_below=self.policy_problem_below,
        )


class Definition(NamedTuple):
    """One key of the file: where it stands, what it means, what it may hold."""

    section: str
    key: str
    meaning: str
    kind: kinds.Kind

    @property
    def name(self) -> str:
        """The field of Settings."""
        return f"{self.section}_{self.key}"

    @property
    def parse(self) -> Callable[[Any], Any]:
        """Reads what stands in a file."""
        return self.kind.parse

    @property
    def form(self) -> Callable[[Any], str]:
        """Writes what `parse` reads."""
        return self.kind.form


class Layer(NamedTuple):
    """What one source says: its values by name, and the lines that do not count."""

    values: Mapping[str, Any] = {}
    problems: tuple[Problem, ...] = ()


class Loaded(NamedTuple):
    """What reading came to: the settings that count, every line that does not, and where each value comes from.

    Attributes:
        settings: what counts.
        problems: what does not.
        origins: name and origin of each value that is not the built-in one.
    """

    settings: Settings = Settings()
    problems: tuple[Problem, ...] = ()
    origins: tuple[tuple[str, str], ...] = ()

    def origin(self, name: str) -> str:
        """The layer that a value comes from: `default`, `policy_default`, `user` or `policy`."""
        return dict(self.origins).get(name, BUILT_IN)

    def managed(self, name: str) -> bool:
        """Whether the machine's policy enforces this value: no user can change it."""
        return self.origin(name) == POLICY

    @property
    def managed_names(self) -> frozenset[str]:
        """The names of all values that the machine's policy enforces."""
        return frozenset(name for name, origin in self.origins if origin == POLICY)


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


def _define(section: str, key: str, meaning: str, kind: kinds.Kind) -> Definition:
    return Definition(section=section, key=key, meaning=meaning, kind=kind)


DEFINITIONS: tuple[Definition, ...] = (
    _define(
        "authority",
        "kind",
        "Who owns the licence: auto, windows or standalone.",
        kinds.choice("auto", "windows", "standalone"),
    ),
    _define(
        "product",
        "edition",
        "Client or server edition: decides the count that a host must reach.",
        kinds.choice("client", "server", read=Edition),
    ),
    _define("discovery", "nameservers", "Name servers to ask instead of the system's.", kinds.NAMESERVERS),
    _define("discovery", "suffixes", "Domains to look for a host in, after the machine's own.", kinds.SUFFIXES),
    _define("discovery", "host", "The one host to ask; DNS is not asked then.", kinds.HOST),
    _define("discovery", "caching", "Remember the host that answered and ask it first.", kinds.SWITCH),
    _define(
        "discovery",
        "priority_and_weight",
        "Choose among hosts by priority and weight; false: plainly at random, as old clients did.",
        kinds.SWITCH,
    ),
    _define(
        "discovery",
        "expected_hosts",
        "Hosts that are ours: names, domains, addresses, networks; any other is reported. Empty: judged by domain.",
        kinds.EXPECTED_HOSTS,
    ),
    _define("directory", "domain", "Active Directory domain that this computer is a member of.", kinds.DOMAIN),
    _define("directory", "server", "The one domain controller to ask; DNS is not asked then.", kinds.LDAP_SERVER),
    _define(
        "directory",
        "security",
        "How to sign in at the domain controller: auto, kerberos, starttls or ldaps.",
        kinds.choice("auto", "kerberos", "starttls", "ldaps"),
    ),
    _define("directory", "user", "Who signs in, where it is not the user or computer itself.", kinds.TEXT),
    _define("directory", "ca_file", "Certificates that are trusted for starttls and ldaps.", kinds.PATH),
    _define("online", "service", "Activation service for a computer with a MAK (https://...).", kinds.HTTPS_ADDRESS),
    _define(
        "online",
        "availability",
        "Where it is asked first whether the service is there; empty: its own name, over HTTP.",
        kinds.HTTP_ADDRESS,
    ),
    _define("online", "ca_file", "Certificates that are trusted for the activation service.", kinds.PATH),
    _define(
        "diagnostics",
        "time_server",
        "Time server (NTP) that the diagnosis asks how far this computer's clock is off.",
        kinds.TIME_SERVER,
    ),
    _define("policy", "activation_interval", "Wait after a failed attempt (15m to 30d).", kinds.INTERVAL),
    _define("policy", "renewal_interval", "Wait from success to renewal (15m to 30d).", kinds.INTERVAL),
    _define("policy", "attention_after_missed", "Missed renewals before the icon asks for attention.", kinds.COUNT),
    _define("policy", "problem_below", "Time left below which it is a problem.", kinds.SPAN),
    _define("notices", "success", "Tell also when all is well.", kinds.SWITCH),
    _define("notices", "attention", "Tell when something needs attention.", kinds.SWITCH),
    _define("notices", "quiet", "Hours in which nothing is told, by this computer's clock.", kinds.QUIET_HOURS),
    _define(
        "notices",
        "remind_after",
        "Time after which the same is told again, while it lasts (1d to 30d).",
        kinds.REMINDER,
    ),
    _define(
        "ui",
        "language",
        "Language of the windows and menus, from the next start on; auto: the system's.",
        kinds.choice("auto", "en", "de", "fr", "es", "ja"),
    ),
    _define("ui", "theme", "Light or dark windows; auto: as the system has it.", kinds.choice("auto", "light", "dark")),
    _define("ui", "quit", "The menu lets the user quit the program.", kinds.SWITCH),
    _define("organisation", "name", "Who manages this computer: shown beside what is managed.", kinds.TEXT),
    _define(
        "organisation", "helpdesk", "Where its users find help: a web page, a mail address or a phone.", kinds.CONTACT
    ),
    _define("privacy", "workstation_name", "Tell a KMS host this computer's name.", kinds.SWITCH),
    _define("fleet", "site", "Where this computer stands, as exports tell it.", kinds.TEXT),
    _define("fleet", "prometheus_file", "Metrics for Prometheus' textfile collector, kept up to date.", kinds.PATH),
    _define("fleet", "drop_folder", "Shared folder that gets this computer's file, kept up to date.", kinds.PATH),
    _define("fleet", "log", "File that gets every step as one line of JSON, from the next start on.", kinds.PATH),
)
_BY_PLACE = {(d.section, d.key): d for d in DEFINITIONS}
assert {d.name for d in DEFINITIONS} == set(Settings.__annotations__)


# ---------------------------------------------------------------- reading


def load_settings(home: Home) -> Loaded:
    """The settings that count in this home: the user's file between the two layers of the machine's policy."""
    file = read_layer(home.settings)
    if home.policy and _may_be_there(home.policy):
        from kmsmonitor.monitor.machine_policy import read_policy  # noqa: PLC0415 - most computers have no policy

        defaults, enforced = read_policy(home.policy)
        return settle((POLICY_DEFAULT, defaults), (USER, file), (POLICY, enforced))
    return settle((USER, file))


def _may_be_there(policy: str) -> bool:
    """False only where there is no such file for sure; one that this user may not look at is named by its reader."""
    if policy.startswith(REGISTRY):
        return True
    try:
        os.lstat(policy)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def settle(*layers: tuple[str, Layer]) -> Loaded:
    """One above the other, the lowest first: for each value the highest layer that has it counts."""
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    problems: list[Problem] = []
    for origin, layer in layers:
        values.update(layer.values)
        origins.update(dict.fromkeys(layer.values, origin))
        problems += (problem._replace(origin=origin) for problem in layer.problems)
    return Loaded(replace(Settings(), **values), tuple(problems), tuple(origins.items()))


def read_layer(path: Path) -> Layer:
    """What the user's file says; a missing one says nothing."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Layer()
    except (OSError, UnicodeDecodeError) as error:
        return Layer(problems=(Problem(path, None, f"The file cannot be read ({error}); defaults are used."),))
    return parse_layer(path, text)


def parse_layer(path: Path, text: str) -> Layer:
    """What the text of the user's file at `path` says."""
    from kmsmonitor.monitor.toml_file import find_line, parse_leniently  # noqa: PLC0415 - most have no settings file

    tables, bad = parse_leniently(text)
    layer = layer_of(path, tables, lambda section, key: find_line(text, section, key))
    return layer._replace(problems=(*(Problem(path, line, sentence) for line, sentence in bad), *layer.problems))


def layer_of(path: Path, tables: Mapping[str, Any], line_of: LineOf) -> Layer:
    """The values in a source's tables; whatever cannot be is named, and costs nothing else."""
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    sections = {d.section for d in DEFINITIONS}
    for section, table in tables.items():
        if section not in sections or not isinstance(table, dict):
            sentence = f"There is no section [{section}]; it is ignored."
            problems.append(Problem(path, line_of(section, None), sentence))
            continue
        for key, value in table.items():
            definition = _BY_PLACE.get((section, key))
            if definition is None:
                known = ", ".join(d.key for d in DEFINITIONS if d.section == section)
                sentence = f"There is no key {key} in [{section}]; known are {known}."
                problems.append(Problem(path, line_of(section, key), sentence))
                continue
            try:
                values[definition.name] = definition.parse(value)
            except ValueError as error:
                sentence = f"{section}.{key}: {error} The default is used."
                problems.append(Problem(path, line_of(section, key), sentence))
    return Layer(values, tuple(problems))
