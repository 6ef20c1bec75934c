"""Builds a Monitor from a home: settings, identity, authority, database; used by every program root."""

from __future__ import annotations

from pathlib import Path

from kmsmonitor.authority.base import Authority
from kmsmonitor.authority.identity import load_identity
from kmsmonitor.authority.membership import joined_domain
from kmsmonitor.authority.standalone import DirectoryConfig, OnlineConfig, Standalone, StandaloneConfig, lab_product
from kmsmonitor.clock import Clock
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.product import Identity
from kmsmonitor.monitor.history import open_store
from kmsmonitor.monitor.home import Home
from kmsmonitor.monitor.lock import FileLock
from kmsmonitor.monitor.monitor import Monitor
from kmsmonitor.monitor.settings import USER, Loaded, Problem, Settings, authority_kind, load_settings
from kmsmonitor.monitor.shell import Shell
from kmsmonitor.monitor.snapshot import Trouble
from kmsmonitor.monitor.system_log import SystemLog, system_log
from kmsmonitor.value import dataclass, replace


class ActivatorBusyError(WorldError):
    """Another process of this home (or this machine) makes the attempts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """A Monitor with the lock that makes it the only one; `close` gives both up."""

    monitor: Monitor
    lock: FileLock
    loaded: Loaded
    identity: Identity
    shell: Shell
    folder: Path

    def look_at_hardware(self) -> None:
        """See in a worker whether this is still the computer that was activated (S9); Windows does that by itself."""
        if self.monitor.snapshot.authority == "standalone":
            from kmsmonitor.monitor.hardware_watch import look_at_hardware  # noqa: PLC0415 - after the icon

            look_at_hardware(self.monitor, self.shell, self.folder)

    def close(self) -> None:
        """Stop the monitor and let the next activator in."""
        self.monitor.close()
        self.lock.release()


def standalone(settings: Settings, identity: Identity, clock: Clock, folder: Path | None = None) -> Standalone:
    """Our own client under these settings; `folder` holds its home's data."""
    told = identity if settings.privacy_workstation_name else replace(identity, workstation="")
    return Standalone(
        product=lab_product(settings.product_edition),
        identity=told,
        policy=settings.policy(),
        config=StandaloneConfig(
            nameservers=settings.discovery_nameservers,
            suffixes=settings.discovery_suffixes,
            host=settings.discovery_host,
            caching=settings.discovery_caching,
            by_weight=settings.discovery_priority_and_weight,
            directory=directory_of(settings),
            online=online_of(settings),
        ),
        clock=clock,
        folder=folder,
    )


def directory_of(settings: Settings) -> DirectoryConfig | None:
    """The domain that this computer is a member of: the configured one, or what Windows says (O2)."""
    domain = settings.directory_domain or joined_domain()
    if not domain:
        return None
    return DirectoryConfig(
        domain=domain,
        server=settings.directory_server,
        security=settings.directory_security,
        user=settings.directory_user,
        ca_file=settings.directory_ca_file,
    )


def online_of(settings: Settings) -> OnlineConfig | None:
    """The activation service for a computer with a MAK, where one is configured (O4)."""
    if not settings.online_service:
        return None
    return OnlineConfig(
        service=settings.online_service,
        availability=settings.online_availability,
        ca_file=settings.online_ca_file,
    )


def authority_for(
    settings: Settings, identity: Identity, clock: Clock, folder: Path | None = None
) -> tuple[Authority, Policy]:
    """Who owns the licence under these settings, and the policy that follows: Windows makes what is due by itself.

    Raises:
        WorldError: the settings ask for Windows' licensing service, and this is not Windows.
    """
    policy = settings.policy()
    if authority_kind(settings) == "windows":
        from kmsmonitor.authority.windows.authority import WindowsAuthority  # noqa: PLC0415 - Windows only

        return WindowsAuthority(clock), replace(policy, owner_acts=True)
    return standalone(settings, identity, clock, folder), policy


def settings_troubles(loaded: Loaded) -> tuple[Trouble, ...]:
    """Every line of the settings file and of the policy that does not count, for the faces."""
    return tuple(_settings_trouble(problem) for problem in loaded.problems)


def _settings_trouble(problem: Problem) -> Trouble:
    kind, remedy = "settings", "Correct this line in the settings file."
    if problem.origin != USER:
        kind, remedy = "policy", "Tell whoever administers this computer."
    return Trouble(code=f"{kind}:{problem.file}:{problem.line}", sentence=str(problem), remedy=remedy)


def open_household(home: Home, shell: Shell, clock: Clock, loaded: Loaded | None = None) -> Household:
    """Become the activator of this home.

    Raises:
        ActivatorBusyError: another process is it already.
        WorldError: a folder, the database or the identity cannot be used.
    """
    home.make()
    loaded = loaded or load_settings(home)
    authority_kind(loaded.settings)  # before anything is touched
    lock = _take_lock(home)
    try:
        identity = load_identity(home.identity)
        authority, policy = authority_for(loaded.settings, identity, clock, home.data)
        monitor = Monitor(
            authority=authority,
            store=open_store(home.database, clock.now()),
            policy=policy,
            clock=clock,
            shell=shell,
            computer=identity.workstation,
            troubles=settings_troubles(loaded),
            system_log=_logs(loaded.settings, clock),
        )
    except BaseException:
        lock.release()
        raise
    return Household(monitor=monitor, lock=lock, loaded=loaded, identity=identity, shell=shell, folder=home.data)


def _logs(settings: Settings, clock: Clock) -> SystemLog:
    """The system's log, and the file of JSON lines where one is set."""
    if not settings.fleet_log:
        return system_log()
    from kmsmonitor.monitor.json_log import JsonLog, ManyLogs  # noqa: PLC0415 - most computers have none
    from kmsmonitor.monitor.setting_values import place  # noqa: PLC0415

    return ManyLogs((system_log(), JsonLog(place(settings.fleet_log), clock)))


def _take_lock(home: Home) -> FileLock:
    lock = FileLock(home.activator_lock)
    try:
        if lock.acquire():
            return lock
    except OSError as error:
        raise WorldError(
            "lock_unusable",
            f"The lock {home.activator_lock} cannot be used: {error.strerror}.",
            remedy="Correct its rights, or give another folder with --home.",
        ) from error
    raise ActivatorBusyError(
        "activator_busy",
        "Another kmsmonitor makes the attempts on this computer, and an attempt of it may be under way.",
        remedy="Wait a moment and ask again, or use its window.",
    )
