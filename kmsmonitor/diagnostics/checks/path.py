"""The path to the hosts as stages: TCP, RPC bind, interface. No request is ever sent, so no host counts anything."""

from __future__ import annotations

from dataclasses import dataclass

from kmsmonitor.catalogue import Who
from kmsmonitor.diagnostics.findings import Verdict
from kmsmonitor.diagnostics.phrases import Phrase, listing, say
from kmsmonitor.diagnostics.said import Evidence, Said, code_evidence, fine, milliseconds, skipped
from kmsmonitor.diagnostics.seen import HostSeen, Reach, Seen
from kmsmonitor.network.errors import (
    CONNECT_TIMED_OUT,
    DATA_INVALID,
    NETWORK_UNREACHABLE,
    RPC_SERVER_TOO_BUSY,
    RPC_SERVER_UNAVAILABLE,
    TIMEOUT,
)
from kmsmonitor.network.probe import Interface
from kmsmonitor.wire.endpoint import format_endpoint

NOT_COUNTED = say("This test sends no request, so no host's count changes.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """The hosts in play at one stage: who failed there, who got past it, and how bad that is."""

    failed: tuple[HostSeen, ...]
    passed: tuple[HostSeen, ...]
    verdict: Verdict

    @property
    def names(self) -> str:
        """The hosts that failed, for a sentence."""
        return listing(tuple(host.name for host in self.failed))

    @property
    def evidence(self) -> Evidence:
        """Each host's own reason."""
        lines: list[tuple[str, str]] = []
        for host in self.failed:
            where = format_endpoint(host.name, host.port)
            lines.append(
                (where, " ".join(part for part in (host.address and f"[{host.address}]", host.detail) if part))
            )
            lines += code_evidence(f"{where} code", host.code)
        lines += [(format_endpoint(host.name, host.port), "passed this stage") for host in self.passed]
        return tuple(lines)


def at_stage(seen: Seen, reach: Reach) -> Stage:
    """The root cause is where the host fails that gets furthest; with one good host nothing is broken, only worn."""
    play = seen.in_play
    failed = tuple(host for host in play if host.reach is reach)
    passed = tuple(host for host in play if host.reach > reach)
    worst = not passed and bool(failed)
    return Stage(failed=failed, passed=passed, verdict=Verdict.FAIL if worst else Verdict.WARN)


def tcp(seen: Seen) -> Said:
    """Does anybody listen there?"""
    stage = at_stage(seen, Reach.TCP)
    if not stage.failed:
        shown = tuple((host.name, f"connected in {milliseconds(host.connect_s)}") for host in stage.passed)
        return _passed(stage, shown, say("The hosts take connections"))
    host = stage.failed[0]
    where = format_endpoint(host.name, host.port)
    if host.code == CONNECT_TIMED_OUT:
        title, cause_id, who = say("{host} does not answer at all", host=where), "tcp.timeout", Who.NETWORK_ADMIN
        cause = say("A firewall drops the packets to this port, or the host is switched off.")
        remedy = say("Open TCP {port} to {address} on the firewalls between, or switch the host on; then run this"
                     " again.", port=host.port, address=host.address or host.name)  # fmt: skip
    elif host.code == NETWORK_UNREACHABLE:
        title, cause_id, who = say("There is no way to {host} from here", host=where), "network.down", Who.USER
        cause = say("The computer is not on a network that leads there.")
        remedy = say("Connect to the company network or VPN, then run this again.")
    elif host.code == RPC_SERVER_UNAVAILABLE:
        title, cause_id, who = say("{host} refuses the connection", host=where), "tcp.refused", Who.KMS_ADMIN
        cause = say("The computer is there, but nothing listens on the port: the KMS service is stopped, or the record"
                    " names a wrong machine or port.")  # fmt: skip
        remedy = say("Start the KMS service on {host}, or correct the port {port} in the record or setting.",
                     host=host.name, port=host.port)  # fmt: skip
    else:
        title, cause_id, who = say("{host} cannot be connected to", host=where), "tcp.reset", Who.NETWORK_ADMIN
        cause = say("The connection was cut while it was made.")
        remedy = say("Check the firewalls between this computer and {address}.", address=host.address or host.name)
    return _broken(stage, title=title, cause=cause, remedy=remedy, who=who, cause_id=cause_id)


def rpc(seen: Seen) -> Said:
    """TCP is open, but is the service there? A firewall that inspects the traffic breaks exactly this."""
    stage = at_stage(seen, Reach.RPC)
    if not stage.failed:
        shown = tuple((host.name, f"bound in {milliseconds(host.bind_s)}") for host in stage.passed)
        return _passed(stage, shown, say("The hosts answer the RPC bind"))
    host = stage.failed[0]
    where = format_endpoint(host.name, host.port)
    if host.code == DATA_INVALID:
        return _broken(
            stage,
            title=say("What answers on {host} is no RPC service", host=where),
            cause=say("Another program owns the port, or a device on the way changes the data."),
            remedy=say("Check which program listens on port {port} of {host}, and correct the record or setting.",
                port=host.port, host=host.name),
            who=Who.KMS_ADMIN,
            cause_id="rpc.malformed",
        )  # fmt: skip
    silent = host.code == TIMEOUT
    return _broken(
        stage,
        title=say("{host} accepts TCP but its RPC service stays silent", host=host.name) if silent
        else say("{host} accepts TCP and then breaks the conversation off", host=host.name),
        cause=say("A firewall that opens port {port} and then inspects the traffic looks exactly like this; so does a"
                  " service that hangs.", port=host.port),
        remedy=say("Exempt TCP {port} to {address} from inspection, or restart the KMS service there; then run this"
                   " again.", port=host.port, address=host.address or host.name),
        who=Who.NETWORK_ADMIN,
        cause_id="rpc.silent" if silent else "rpc.fault",
    )  # fmt: skip


def interface(seen: Seen) -> Said:
    """An RPC service answers: is it an activation host?"""
    stage = at_stage(seen, Reach.INTERFACE)
    if not stage.failed:
        shown = tuple((host.name, _INTERFACES[host.interface]) for host in stage.passed if host.interface is not None)
        return _passed(stage, shown, say("The hosts are activation hosts"))
    host = stage.failed[0]
    where = format_endpoint(host.name, host.port)
    busy = host.code == RPC_SERVER_TOO_BUSY
    return _broken(
        stage,
        title=say("{host} is too busy to answer", host=where) if busy
        else say("Another RPC service answers on {host}, not an activation host", host=where),
        cause=say("The host has more calls than it can answer.") if busy
        else say("The record or setting names a machine or port of another service."),
        remedy=say("Wait for the next attempt, or add a second KMS host.") if busy
        else say("Check which program owns port {port} of {host}, and correct the record or setting.",
                 port=host.port, host=host.name),
        who=Who.KMS_ADMIN,
        cause_id="rpc.busy" if busy else "rpc.rejected",
    )  # fmt: skip


_INTERFACES = {
    Interface.KMS: "a genuine KMS host",
    Interface.LAB: "a host of the lab",
    Interface.OTHER: "another RPC service",
}


def ipv6(seen: Seen) -> Said:
    """Hosts that have IPv6 addresses alone, and whether this computer can reach such."""
    only = tuple(host for host in seen.in_play if host.addresses and all(":" in a for a in host.addresses))
    if not only:
        return skipped(say("No host has IPv6 addresses alone"))
    evidence = tuple((host.name, ", ".join(host.addresses)) for host in only)
    lost = tuple(host for host in only if host.reach is Reach.TCP)
    if lost and not _has_ipv6(seen):
        good = any(host.reach is Reach.FINE for host in seen.in_play)
        return Said(
            verdict=Verdict.WARN if good else Verdict.FAIL,
            title=say("{host} has only an IPv6 address, and this computer has none", host=lost[0].name),
            detail=say("Without IPv6 on this side the host cannot be reached."),
            cause=say("IPv6 is switched off here, or this network does not carry it."),
            remedy=say("Switch IPv6 on, or give the host an IPv4 address record."),
            who=Who.NETWORK_ADMIN,
            evidence=evidence,
            cause_id="network.no_ipv6",
        )
    return fine(say("Hosts with IPv6 alone are reached by name"),
                say("slmgr takes them by name only, not as a bare address."), evidence)  # fmt: skip


def _has_ipv6(seen: Seen) -> bool:
    return any(":" in a and a != "::1" and not a.lower().startswith("fe80") for a in seen.facts.own_addresses)


def _passed(stage: Stage, evidence: Evidence, title: Phrase) -> Said:
    if not stage.passed:
        return skipped(say("No host got as far as this"))
    return fine(title, NOT_COUNTED, evidence)


def _broken(stage: Stage, *, title: Phrase, cause: Phrase, remedy: Phrase, who: Who, cause_id: str) -> Said:
    more = say("Other hosts get further.") if stage.passed else NOT_COUNTED
    return Said(
        verdict=stage.verdict, title=title, detail=say("{cause} {more}", cause=cause, more=more), cause=cause,
        remedy=remedy, who=who, evidence=stage.evidence, cause_id=cause_id,
    )  # fmt: skip
