"""Which domain controllers a domain has: the SRV record that every domain publishes for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kmsmonitor.licensing.hosts import HostRecord, order
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.ldap import LDAP_PORT, LDAPS_PORT, Access, Controller, LdapSession, Security
from kmsmonitor.network.srv import SuffixAnswer, discover

SERVICE = "_ldap._tcp.dc._msdcs"
"""Before the domain's name (MS-ADTS 6.3.2.3): the LDAP service of its domain controllers."""


@dataclass(frozen=True, slots=True)
class Controllers:
    """What DNS answered about a domain, and its controllers in the order in which they are asked (RFC 2782)."""

    answer: SuffixAnswer
    order: tuple[HostRecord, ...]


def find_controllers(
    domain: str,
    *,
    nameservers: Sequence[tuple[str, int]],
    draw: Callable[[], float],
    deadline: Deadline,
    cancel: Cancel,
) -> Controllers:
    """Ask DNS for the domain controllers of `domain`; a failure is in the answer.

    Args:
        domain: the Active Directory domain.
        nameservers: address and port, in the order in which they are asked.
        draw: numbers in [0, 1): chance within a priority.
        deadline: the budget.
        cancel: ends it at once.

    Raises:
        Cancelled: the attempt was cancelled.
    """
    found = discover((domain,), nameservers=nameservers, deadline=deadline, cancel=cancel, service=SERVICE)
    records = found.usable()
    return Controllers(found.suffixes[0], order(records, [draw() for _ in records]))


@dataclass(frozen=True, slots=True, kw_only=True)
class DomainDirectory:
    """The directory of one domain, as this computer signs in to it.

    Attributes:
        domain: the Active Directory domain.
        access: how to sign in.
        server: the one controller that somebody set, by name and port; None: DNS is asked.
        nameservers, draw: as `find_controllers`.
    """

    domain: str
    access: Access
    server: tuple[str, int] | None
    nameservers: tuple[tuple[str, int], ...]
    draw: Callable[[], float]

    @classmethod
    def of(
        cls,
        domain: str,
        *,
        access: Access,
        server: tuple[str, int] | None,
        nameservers: tuple[tuple[str, int], ...],
        draw: Callable[[], float],
    ) -> DomainDirectory:
        """As the settings describe it: a server without a port of its own listens where the sign-in wants it."""
        if server is not None and server[1] == LDAP_PORT:
            server = (server[0], access.security.port)
        return cls(domain=domain, access=access, server=server, nameservers=nameservers, draw=draw)

    def find(self, *, deadline: Deadline, cancel: Cancel) -> Controllers:
        """What DNS answers; the ports are those that are used.

        Raises:
            Cancelled: the attempt was cancelled.
        """
        found = find_controllers(
            self.domain, nameservers=self.nameservers, draw=self.draw, deadline=deadline, cancel=cancel
        )
        if self.access.security is not Security.LDAPS:
            return found
        # The record tells the port for LDAP alone; LDAPS has no record of its own.
        return Controllers(found.answer, tuple(replace(record, port=LDAPS_PORT) for record in found.order))

    def open(self, controller: Controller, *, deadline: Deadline, cancel: Cancel) -> LdapSession:
        """A conversation with one of them, to be entered."""
        return LdapSession(controller, self.access, deadline=deadline, cancel=cancel)
