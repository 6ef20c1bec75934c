"""One attempt of the standalone authority: settings and state become a plan and ports. Loaded by the worker."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kmsmonitor.authority.mak_store import read_marker
from kmsmonitor.authority.membership import directory_account
from kmsmonitor.authority.phone import attempt_by_phone
from kmsmonitor.licensing.effects import StartAttempt
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.licensing.status import Way
from kmsmonitor.network.addresses import resolve_addresses
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.domain_controller import DomainDirectory
from kmsmonitor.network.exchange import exchange
from kmsmonitor.network.ldap import Access, Security
from kmsmonitor.network.srv import Discovery, discover
from kmsmonitor.network.system_dns import SystemDns, suffix_list, system_dns
from kmsmonitor.ways.kms_request import minutes_left
from kmsmonitor.ways.ports import AttemptPlan, Ports, Progress
from kmsmonitor.ways.sequence import attempt
from kmsmonitor.wire.web_address import parse_web_address

if TYPE_CHECKING:
    from kmsmonitor.authority.online_service import OnlineService
    from kmsmonitor.authority.standalone import Standalone, StandaloneConfig


def make_attempt(
    who: Standalone, state: LicenseState, start: StartAttempt, *, cancel: Cancel, progress: Progress
) -> Outcome:
    """Make one attempt (O1-O5) for `who`; by phone only where that was asked for."""
    if start.way is Way.PHONE:
        return attempt_by_phone(who.folder, who.clock.now())
    dns = dns_of(who.config)
    deadline = Deadline(who.policy.attempt_limit.total_seconds())
    plan = _plan(who, state, start, dns)
    directory = _directory(who, dns) if start.way in (None, Way.AD) else None
    return attempt(plan, _ports(who, dns, directory, with_mak=plan.mak), deadline, cancel, progress)


def dns_of(config: StandaloneConfig) -> SystemDns:
    """The computer's own DNS, with the configured name servers in place of its own."""
    dns = system_dns()
    return SystemDns(domain=dns.domain, search=dns.search, nameservers=config.nameservers or dns.nameservers)


def suffixes_of(config: StandaloneConfig, dns: SystemDns) -> tuple[str, ...]:
    """Where DNS is asked, in order (K2)."""
    return suffix_list(dns.domain, config.suffixes, dns.search)


def _plan(who: Standalone, state: LicenseState, start: StartAttempt, dns: SystemDns) -> AttemptPlan:
    now, config = who.clock.now(), who.config
    return AttemptPlan(
        product=who.product,
        identity=who.identity,
        channel=state.channel,
        status=state.status,
        remaining_minutes=minutes_left(state, now),
        required=who.policy.threshold(who.product.edition),
        renewal=start.renewal,
        configured=config.host,
        cached=state.cache if config.caching else None,
        caching=config.caching,
        by_weight=config.by_weight,
        suffixes=suffixes_of(config, dns),
        only=start.way,
        started_at=now,
        domain=who.domain,
        mak=who.folder is not None and read_marker(who.folder) is not None,
        service=config.online is not None,
    )


def _ports(who: Standalone, dns: SystemDns, directory: DomainDirectory | None, *, with_mak: bool) -> Ports:
    def find(suffixes: Sequence[str], *, deadline: Deadline, cancel: Cancel) -> Discovery:
        return discover(suffixes, nameservers=dns.nameservers, deadline=deadline, cancel=cancel)

    def resolve(name: str, *, deadline: Deadline, cancel: Cancel) -> tuple[str, ...]:
        return resolve_addresses(name, nameservers=dns.nameservers, search=dns.search, deadline=deadline, cancel=cancel)

    return Ports(
        discover=find,
        resolve=resolve,
        exchange=exchange,
        draw=who.draw,
        clock=who.clock,
        directory=directory,
        online=online_service(who) if with_mak else None,
    )


def online_service(who: Standalone) -> OnlineService | None:
    """The activation service, where one is configured (O4)."""
    from kmsmonitor.authority.online_service import OnlineService  # noqa: PLC0415 - only who has a MAK needs it

    config = who.config.online
    if config is None or who.folder is None:
        return None
    return OnlineService(
        availability=config.question(),
        service=parse_web_address(config.service, "https"),
        ca_file=config.ca_file or None,
        folder=who.folder,
        product=who.product,
        identity=who.identity,
        clock=who.clock,
    )


def _directory(who: Standalone, dns: SystemDns) -> DomainDirectory | None:
    """The domain's directory, for a member (O2)."""
    config = who.config.directory
    if config is None:
        return None
    security = Security(config.security)
    return DomainDirectory.of(
        config.domain,
        access=Access(security=security, account=directory_account(config.user), ca_file=config.ca_file or None),
        server=config.server,
        nameservers=dns.nameservers,
        draw=who.draw,
    )
