"""The probes: DNS, hosts, clock, controller, online service, process. Each may take time, and ends when cancelled.

No host is ever sent a request: the probe of a host is TCP and one RPC bind, so no host's count changes.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace

from kmsmonitor.chance import chance
from kmsmonitor.clock import SystemClock
from kmsmonitor.diagnostics.facts import Facts
from kmsmonitor.diagnostics.seen import CostSeen, DoorSeen, HostSeen, NamesSeen, Reach, ServiceSeen, TimeSeen
from kmsmonitor.diagnostics.trace import Trace, draw_line, host_lines, suffix_line
from kmsmonitor.licensing.candidates import Candidates
from kmsmonitor.licensing.hosts import Candidate, HostOrigin, HostRecord
from kmsmonitor.network.addresses import resolve_addresses
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.dns_query import Asker, Reply
from kmsmonitor.network.domain_controller import DomainDirectory
from kmsmonitor.network.errors import NetworkError
from kmsmonitor.network.https import ask_available, check_secure
from kmsmonitor.network.ldap import Access, Controller, Security
from kmsmonitor.network.probe import Interface, ProbeResult, probe
from kmsmonitor.network.sntp import clock_offset
from kmsmonitor.network.srv import Answer, SuffixAnswer, discover
from kmsmonitor.wire.web_address import parse_web_address

MOST_HOSTS = 24  # a zone with more is shown whole, but not every host in it is probed
MOST_ADDRESSES = 4
_MORE_NAMES_S = 4.0  # for the questions that only a missing record asks
_ANSWERED = frozenset({Answer.FOUND, Answer.NXDOMAIN, Answer.NO_RECORDS, Answer.NO_SERVICE, Answer.REFUSED})


# ---------------------------------------------------------------- DNS


def look_up_names(facts: Facts, deadline: Deadline, cancel: Cancel, trace: Trace) -> NamesSeen:
    """Ask DNS for hosts; where there are none, ask further: is the domain there at all, are the hosts elsewhere?

    Raises:
        Cancelled: as every probe.
    """
    import dns.message  # noqa: F401, PLC0415 - loaded here, so that the first question is not timed with it

    servers = facts.dns.nameservers
    began = trace.elapsed_s
    found = discover(facts.suffixes, nameservers=servers, deadline=deadline, cancel=cancel)
    for answer in found.suffixes:
        began += answer.elapsed_s
        trace.note(suffix_line(answer), began)
    names = NamesSeen(suffixes=found.suffixes, usable=found.usable())
    if names.usable or facts.configured is not None or not any(a.answer in _ANSWERED for a in found.suffixes):
        return names
    more = Deadline(_MORE_NAMES_S)
    asker = Asker(servers, deadline=more, cancel=cancel)
    unknown = tuple(a.name for a in found.suffixes if not _domain_known(asker, a, more))
    elsewhere = discover(hints(facts), nameservers=servers, deadline=more, cancel=cancel)
    for answer in elsewhere.suffixes:
        trace.note(suffix_line(answer) + " (not in the list)")
    return replace(names, unknown=unknown, elsewhere=tuple(a for a in elsewhere.suffixes if a.records))


def _domain_known(asker: Asker, answer: SuffixAnswer, budget: Deadline) -> bool:
    """Whether DNS knows a suffix as a domain, or as a name inside an organisation's zone; in doubt, yes."""
    if answer.answer not in (Answer.NXDOMAIN, Answer.REFUSED):
        return True
    reply = asker.ask(answer.name, "SOA", budget)
    if reply.answer is Answer.REFUSED:
        return False  # a server that serves only its own zones, and this is none of them
    return reply.answer is not Answer.NXDOMAIN or _denied_inside(reply)


def _denied_inside(reply: Reply) -> bool:
    """Whether the zone that says "no such name" (its SOA, RFC 2308 2.1) is deeper than a top-level domain."""
    for rrset in reply.message.authority if reply.message is not None else ():
        if rrset.rdtype == 6:  # SOA, RFC 1035 3.2.2
            return len(rrset.name.labels) >= 3  # two labels and the root
    return True


def hints(facts: Facts) -> tuple[str, ...]:
    """Domains that are not asked, but that other facts point to: parents, remembered and expected hosts, history."""
    names = [*_parents(facts.suffixes)]
    cache = facts.state.cache
    if cache is not None:
        names += [cache.suffix or "", _domain_of(cache.name)]
    names += [facts.membership or ""]
    names += [pattern for pattern in facts.settings.discovery_expected_hosts if "/" not in pattern]
    for row in facts.attempts[:50]:
        names += [line.suffix or "" for line in row.outcome.tried]
        names += [_domain_of(line.host) for line in row.outcome.tried if line.host]
    asked = {suffix.lower() for suffix in facts.suffixes}
    clean = (name.strip(".").lower() for name in names)
    return tuple(dict.fromkeys(n for n in clean if "." in n and n not in asked and not n.replace(".", "").isdigit()))[
        :8
    ]


def _parents(suffixes: Sequence[str]) -> list[str]:
    return [_domain_of(suffix) for suffix in suffixes]


def _domain_of(name: str) -> str:
    return "" if ":" in name else name.partition(".")[2]


# ---------------------------------------------------------------- hosts


def known_hosts(facts: Facts) -> tuple[Candidate, ...]:
    """The hosts that are known before DNS has answered: configured, remembered."""
    found = []
    if facts.configured is not None:
        host = facts.configured
        found.append(Candidate(name=host.name, port=host.port, origin=HostOrigin.CONFIGURED))
    cached = facts.state.cache
    if cached is not None and facts.settings.discovery_caching:
        found.append(Candidate(name=cached.name, port=cached.port, origin=HostOrigin.CACHED, suffix=cached.suffix))
    return tuple(found)


def drawn_hosts(facts: Facts, names: NamesSeen, trace: Trace) -> tuple[Candidate, ...]:
    """The hosts in the order in which an attempt would try them now, suffix after suffix (K2, K3); then all others.

    The draws are noted in the trace.
    """
    cursor = Candidates(configured=None, cached=None, by_weight=facts.settings.discovery_priority_and_weight)
    cursor.next(0.0)  # asks for the discovery
    cursor.discovered(names.records)
    order: list[Candidate] = []
    while isinstance(candidate := cursor.next(chance()), Candidate):
        if candidate.draw is not None:
            trace.note(draw_line(candidate.draw))
        order.append(candidate)
    shown = {(c.name.lower(), c.port) for c in order}
    order += [_candidate(record) for record in names.records if (record.target.lower(), record.port) not in shown]
    return tuple(order[:MOST_HOSTS])


def _candidate(record: HostRecord) -> Candidate:
    return Candidate(
        name=record.target, port=record.port, origin=HostOrigin.DNS, suffix=record.suffix, addresses=record.addresses
    )


def look_at_host(facts: Facts, host: Candidate, deadline: Deadline, *, cancel: Cancel, trace: Trace) -> HostSeen:
    """Name, TCP, RPC bind, interface; each address in turn until one is an activation host's.

    Raises:
        Cancelled: as every probe.
    """
    began = trace.elapsed_s
    seen = HostSeen(name=host.name, port=host.port, origin=host.origin, addresses=host.addresses)
    try:
        addresses = host.addresses or resolve_addresses(
            host.name, nameservers=facts.dns.nameservers, search=facts.dns.search, deadline=deadline, cancel=cancel
        )
    except NetworkError as error:
        seen = replace(seen, code=error.code, detail=error.detail)
        addresses = ()
    resolved = trace.elapsed_s
    seen = replace(seen, addresses=addresses)
    for number, address in enumerate(addresses[:MOST_ADDRESSES]):
        share = deadline.at_most(deadline.left() / (min(len(addresses), MOST_ADDRESSES) - number))
        found = _probed(seen, address, probe((address, host.port), deadline=share, cancel=cancel))
        seen = found if number == 0 or found.reach > seen.reach else seen
        if seen.reach is Reach.FINE:
            break
    for at_s, text in host_lines(seen, began, trace.elapsed_s, resolved):
        trace.note(text, at_s)
    return seen


def _probed(seen: HostSeen, address: str, result: ProbeResult) -> HostSeen:
    return replace(
        seen,
        address=address,
        reach=_reach(result),
        code=result.code,
        detail=result.error or "",
        connect_s=result.connect_s,
        bind_s=result.bind_s,
        interface=result.interface,
    )


def _reach(result: ProbeResult) -> Reach:
    if not result.reachable:
        return Reach.TCP
    if not result.rpc:
        return Reach.RPC
    return Reach.FINE if result.interface in (Interface.KMS, Interface.LAB) else Reach.INTERFACE


# ---------------------------------------------------------------- the rest


def look_at_time(facts: Facts, deadline: Deadline, cancel: Cancel) -> TimeSeen | None:
    """The time server's clock, where one is set; nobody is asked without.

    Raises:
        Cancelled: as every probe.
    """
    server = facts.settings.diagnostics_time_server
    if server is None:
        return None
    name, port = server
    try:
        addresses = resolve_addresses(
            name, nameservers=facts.dns.nameservers, search=facts.dns.search, deadline=deadline, cancel=cancel
        )
        return TimeSeen(name, clock_offset((addresses[0], port), deadline=deadline, cancel=cancel))
    except NetworkError as error:
        return TimeSeen(name, None, error.detail)


def look_for_controller(facts: Facts, deadline: Deadline, cancel: Cancel) -> DoorSeen | None:
    """A domain controller, as an attempt would find it, and whether it tells about itself (LDAP); nobody signs in.

    Raises:
        Cancelled: as every probe.
    """
    if facts.membership is None:
        return None
    directory = _directory(facts, facts.membership)
    wanted, answer, detail = _controllers(facts, directory, deadline, cancel)
    for controller in wanted[:3]:
        try:
            with directory.open(controller, deadline=deadline.at_most(3.0), cancel=cancel):
                return DoorSeen(controller.name, reached=True)
        except NetworkError as error:
            detail = f"{controller.name}: {error.detail}"
    return DoorSeen(facts.membership, reached=False, detail=detail, answer=answer)


def _directory(facts: Facts, domain: str) -> DomainDirectory:
    settings = facts.settings
    access = Access(security=Security(settings.directory_security), ca_file=settings.directory_ca_file or None)
    return DomainDirectory.of(
        domain, access=access, server=settings.directory_server, nameservers=facts.dns.nameservers, draw=chance
    )


def _controllers(
    facts: Facts, directory: DomainDirectory, deadline: Deadline, cancel: Cancel
) -> tuple[list[Controller], Answer | None, str]:
    """The controllers to look at, at their first addresses; DNS's answer; and why there are none."""
    if directory.server is None:
        found = directory.find(deadline=deadline, cancel=cancel)
        known = [Controller(name=r.target, address=r.addresses[0], port=r.port) for r in found.order if r.addresses]
        return known, found.answer.answer, found.answer.detail
    name, port = directory.server
    try:
        addresses = resolve_addresses(
            name, nameservers=facts.dns.nameservers, search=facts.dns.search, deadline=deadline, cancel=cancel
        )
    except NetworkError as error:
        return [], None, error.detail
    return [Controller(name=name, address=addresses[0], port=port)], None, ""


def look_online(facts: Facts, deadline: Deadline, cancel: Cancel) -> DoorSeen | None:
    """Both steps of online activation, as far as nothing is sent that says anything about this computer (N1).

    Raises:
        Cancelled: as every probe.
    """
    service = facts.online_service
    if service is None:
        return None
    question = service.question()
    try:
        status = ask_available(question, deadline=deadline, cancel=cancel).status
    except NetworkError as error:
        return DoorSeen(question.authority, reached=False, detail=error.detail)
    seen = DoorSeen(question.authority, reached=True, detail=f"HTTP status {status}")
    if not service.service:
        return seen
    secure = parse_web_address(service.service, "https")
    try:
        check_secure(secure, ca_file=service.ca_file or None, deadline=deadline, cancel=cancel)
    except NetworkError as error:
        return replace(seen, second_step=error.detail)
    return replace(seen, second_step="")


def look_at_service() -> ServiceSeen | None:
    """Windows' licensing service; None elsewhere."""
    if sys.platform != "win32":
        return None
    import psutil  # type: ignore[import-untyped]  # noqa: PLC0415 - loaded in the worker that needs it

    service = psutil.win_service_get("sppsvc")
    return ServiceSeen(service.status(), service.start_type())


def look_at_cost() -> CostSeen:
    """What this process has used so far."""
    import psutil  # noqa: PLC0415 - loaded in the worker that needs it

    process = psutil.Process()
    times = process.cpu_times()
    age_s = max(SystemClock().now().timestamp() - process.create_time(), 0.0)
    return CostSeen(cpu_s=times.user + times.system, age_s=age_s, wake_ups=process.num_ctx_switches().voluntary)
