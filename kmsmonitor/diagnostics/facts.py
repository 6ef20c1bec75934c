"""What a diagnosis starts from: everything that this computer knows without asking anybody, gathered once."""

from __future__ import annotations

import getpass
import os
import platform
import sys
from dataclasses import dataclass
from datetime import datetime

from kmsmonitor.authority.base import Owner
from kmsmonitor.authority.identity import NO_CMID, is_virtual, load_identity
from kmsmonitor.authority.mak_store import read_marker
from kmsmonitor.authority.membership import joined_domain
from kmsmonitor.authority.standalone import OnlineConfig
from kmsmonitor.authority.windows.rights import WindowsRights
from kmsmonitor.clock import Clock
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.facts import facts_stale
from kmsmonitor.licensing.forecast import forecast
from kmsmonitor.licensing.hosts import CachedHost, ConfiguredHost, HostOrigin
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.owner import after_reading
from kmsmonitor.licensing.product import Identity
from kmsmonitor.licensing.state import LicenseState, fresh
from kmsmonitor.licensing.status import Channel
from kmsmonitor.monitor.history import Change, read_history, read_latest
from kmsmonitor.monitor.home import Home
from kmsmonitor.monitor.settings import Loaded, Settings, load_settings
from kmsmonitor.monitor.setup import authority_for, online_of, settings_troubles
from kmsmonitor.monitor.snapshot import AttemptRow, Snapshot
from kmsmonitor.network.system_dns import SystemDns, suffix_list, system_dns

RECENT = 20
# N1; where Windows begins its own online activation. Of its step two nothing is known, and nothing is tried.
_ONLINE_SERVICE = OnlineConfig(service="", availability="http://go.microsoft.com/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything known before anybody is asked.

    Attributes:
        snapshot: the licence, as the faces see it.
        attempts, changes: the history, newest first.
        settings: those that count; problems: one sentence for each line that does not.
        dns: the machine's domain and search list, and the name servers that are asked.
        suffixes: where hosts are looked for, in order (K2).
        own_addresses: of this computer's network adapters, loopback included.
        membership: the Active Directory domain that this computer is a member of, or None.
        user: who runs this program; elevated: whether with an administrator's rights (L3).
        system: name and version of the operating system.
        online_service: the activation service of a computer with a MAK (N1), or None where there is nothing to ask.
    """

    snapshot: Snapshot
    attempts: tuple[AttemptRow, ...] = ()
    changes: tuple[Change, ...] = ()
    settings: Settings
    problems: tuple[str, ...] = ()
    dns: SystemDns
    suffixes: tuple[str, ...]
    own_addresses: tuple[str, ...] = ()
    membership: str | None = None
    user: str = ""
    elevated: bool = False
    system: str = ""
    online_service: OnlineConfig | None = None

    @property
    def now(self) -> datetime:
        """The moment that all of it is about."""
        return self.snapshot.at

    @property
    def state(self) -> LicenseState:
        """The licence's state."""
        return self.snapshot.state

    @property
    def asks_kms(self) -> bool:
        """Whether this computer ever asks a KMS host (M4, M8)."""
        return self.state.channel is Channel.KMS_CLIENT

    @property
    def configured(self) -> ConfiguredHost | None:
        """The one host that somebody set (K13), in our settings or in Windows."""
        if self.settings.discovery_host is not None:
            return self.settings.discovery_host
        reading = self.snapshot.reading
        product = reading.products[0] if reading is not None and reading.products else None
        if product is None or product.host_origin is not HostOrigin.CONFIGURED or product.host is None:
            return None
        return ConfiguredHost(product.host, product.host_port or 1688)

    @property
    def cached(self) -> CachedHost | None:
        """The host that is asked first in the next attempt (K5, K7)."""
        return self.state.cache if self.settings.discovery_caching and self.configured is None else None

    @property
    def answers(self) -> tuple[tuple[datetime, Outcome], ...]:
        """The attempts in which a host answered, newest first, with the end of each."""
        return tuple((row.ended_at, row.outcome) for row in self.attempts if row.outcome.host is not None)


def gather(home: Home, clock: Clock, *, snapshot: Snapshot | None = None) -> Facts:
    """Read settings, history and the system. Nothing is sent, and nothing is written.

    Args:
        home: where settings and history lie.
        clock: what "now" is.
        snapshot: the running Monitor's picture; made from what is on disk if not given.

    Raises:
        WorldError: the settings ask for an authority that is not here.
    """
    loaded = load_settings(home)
    attempts, changes, damage = _history(home)
    shown, gaps = (snapshot, ()) if snapshot is not None else _from_disk(home, loaded, clock, attempts)
    dns = system_dns()
    servers = loaded.settings.discovery_nameservers or dns.nameservers
    return Facts(
        snapshot=shown,
        attempts=attempts,
        changes=changes,
        settings=loaded.settings,
        problems=(*(str(problem) for problem in loaded.problems), *damage, *gaps),
        dns=SystemDns(domain=dns.domain, search=dns.search, nameservers=servers),
        suffixes=suffix_list(dns.domain, loaded.settings.discovery_suffixes, dns.search),
        own_addresses=_own_addresses(),
        membership=loaded.settings.directory_domain or joined_domain(),
        user=_user(),
        elevated=_elevated(),
        system=f"{platform.system()} {platform.release()}",
        online_service=_online_service(home, loaded.settings, shown),
    )


def _online_service(home: Home, settings: Settings, shown: Snapshot) -> OnlineConfig | None:
    """Where online activation would ask; None for a computer without a MAK, installed or kept for the last way."""
    if shown.authority == "windows":
        return _ONLINE_SERVICE if shown.state.channel is Channel.MAK else None
    has_key = shown.state.channel is Channel.MAK or read_marker(home.data) is not None
    return online_of(settings) if has_key else None


def _history(home: Home) -> tuple[tuple[AttemptRow, ...], tuple[Change, ...], tuple[str, ...]]:
    """The history; a damaged one is something to say, not a reason to say nothing."""
    try:
        return *read_history(home.database), ()
    except WorldError as error:
        return (), (), (str(error),)


def _state(home: Home) -> LicenseState | None:
    try:
        return read_latest(home.database)[0]
    except WorldError:
        return None  # `_history` has said why


def _from_disk(
    home: Home, loaded: Loaded, clock: Clock, attempts: tuple[AttemptRow, ...]
) -> tuple[Snapshot, tuple[str, ...]]:
    """The picture that a Monitor would give, and what could not be read for it."""
    now, identity = clock.now(), _identity(home)
    authority, policy = authority_for(loaded.settings, identity, clock)
    state, reading, gaps = _state(home) or fresh(now), None, tuple[str, ...]()
    if isinstance(authority, Owner):
        try:
            reading = authority.read(now)
            state = after_reading(state, authority.facts(reading))
        except WorldError as error:
            gaps = (str(error),)
    snapshot = Snapshot(
        at=now,
        authority=authority.name,
        computer=identity.workstation,
        product=authority.product,
        identity=identity,
        state=state,
        forecast=forecast(state, now, policy),
        policy=policy,
        recent=attempts[:RECENT],
        troubles=settings_troubles(loaded),
        reading=reading,
        facts_stale=facts_stale(state, now, policy),
    )
    return snapshot, gaps


def _identity(home: Home) -> Identity:
    """As it is on disk; a computer that never made an attempt has none yet, and a diagnosis gives it none."""
    if home.identity.exists():
        return load_identity(home.identity)
    return Identity(
        cmid=NO_CMID, previous_cmid=NO_CMID, workstation=platform.node() or "localhost", is_virtual=is_virtual()
    )


def _own_addresses() -> tuple[str, ...]:
    import psutil  # type: ignore[import-untyped]  # noqa: PLC0415 - loaded in the worker that needs it

    found = (entry.address.partition("%")[0] for entries in psutil.net_if_addrs().values() for entry in entries)
    return tuple(address for address in found if "." in address or (address.count(":") > 1 and "-" not in address))


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such entry in the system's list of users
        return ""


def _elevated() -> bool:
    return WindowsRights().elevated() if sys.platform == "win32" else os.geteuid() == 0
