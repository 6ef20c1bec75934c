"""The organisation in a box: DNS, KMS hosts and a directory on loopback, for demo, training ground and tests.

Needs no rights and no free well-known port. Each host has a loopback address of its own where the system has them
(Linux and Windows: all of 127.0.0.0/8); on macOS, which has 127.0.0.1 alone, all share that one on different ports.
"""

from __future__ import annotations

import socket
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from types import TracebackType
from typing import TYPE_CHECKING, Self

from kmsmonitor.clock import Clock, SystemClock
from kmsmonitor.lab.directory import LabDirectory
from kmsmonitor.lab.dns_server import LabDns
from kmsmonitor.lab.kms_host import KmsHost
from kmsmonitor.lab.sockets import bound
from kmsmonitor.licensing.policy import Intervals, Policy
from kmsmonitor.licensing.product import Edition
from kmsmonitor.network.deadline import Deadline
from kmsmonitor.network.domain_controller import SERVICE as DIRECTORY_SERVICE
from kmsmonitor.network.exchange import exchange
from kmsmonitor.network.srv import SERVICE
from kmsmonitor.wire.activation import ActivationRequest
from kmsmonitor.wire.endpoint import format_endpoint
from kmsmonitor.wire.ids import (
    LAB_ACTIVATION_ID_CLIENT,
    LAB_ACTIVATION_ID_SERVER,
    LAB_APPLICATION_ID,
    LAB_GROUP_CLIENT,
    LAB_GROUP_SERVER,
)

if TYPE_CHECKING:  # it brings TLS and certificates along, which not every lab needs
    from kmsmonitor.lab.activation_service import ActivationService, ServiceDescription

DEFAULT_DOMAIN = "lab.test"
_FIRST_ADDRESS = 11  # 127.0.0.11: clear of 127.0.0.1 and of the 127.0.0.53 of systemd-resolved
_MOST_HOSTS = 40
_TTL = 60
_WEIGHT = 10
_EXCHANGE_S = 5.0
_OUT_OF_BOX_GRACE = 2  # S1: what a computer is that asks for the first time


@dataclass(frozen=True, slots=True, kw_only=True)
class HostDescription:
    """One host as it stands now: its full name, where it listens, and its count."""

    name: str
    address: str
    port: int
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryDescription:
    """The domain controller: its full name, and where it listens."""

    name: str
    address: str
    port: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """The organisation as it stands now.

    `dns` is `IP:PORT`, `directory` its domain controller and `activation_service` the vendor's, if it has them.
    """

    domain: str
    dns: str
    nameserver: tuple[str, int]
    hosts: tuple[HostDescription, ...]
    directory: DirectoryDescription | None = None
    activation_service: ServiceDescription | None = None


class Organisation:
    """A domain with its DNS server, its KMS hosts and its directory, and the activation service on its Internet.

    `dns`, `hosts`, `directory` and `service` are the servers themselves, with their faults; see `LabDns`, `KmsHost`,
    `LabDirectory` and `ActivationService`. Each may be stopped and started by itself.

    Args:
        domain: its DNS domain.
        hosts: how many KMS hosts, all of the same priority and weight.
        clients: with how many records each host's table starts.
        clock: the hosts' clock; a virtual one makes days pass in seconds.
        dns_port: 0 takes a free one.
        intervals: what the hosts tell their clients to use; None leaves it to them (S11).
        addresses: the loopback address of each host; chosen if not given.
        directory: whether it has a domain controller.
        service: the activation service to start and stop with it; who made it closes its books.

    Raises:
        ValueError: fewer than 1 or more than 40 hosts, or a domain that is none.
    """

    def __init__(
        self,
        domain: str = DEFAULT_DOMAIN,
        hosts: int = 1,
        clients: int = 0,
        clock: Clock | None = None,
        *,
        dns_port: int = 0,
        intervals: Intervals | None = None,
        addresses: Sequence[str] = (),
        directory: bool = True,
        service: ActivationService | None = None,
    ) -> None:
        if not 1 <= hosts <= _MOST_HOSTS:
            raise ValueError(f"an organisation has 1 to {_MOST_HOSTS} KMS hosts, not {hosts}")
        self.domain = domain.strip().strip(".")
        self.clock: Clock = clock or SystemClock()
        self.dns = LabDns(port=dns_port, zones={self.domain: ()})
        self.hosts = tuple(
            KmsHost(f"kms{number}.{self.domain}", address, clock=self.clock, intervals=intervals)
            for number, address in enumerate(addresses or loopback_addresses(hosts), start=1)
        )
        self.directory = LabDirectory(self.domain, clock=self.clock)
        self._has_directory = directory
        self.service = service
        for host in self.hosts:
            host.preload(clients)

    def start(self) -> Description:
        """Start everything and publish the hosts in the DNS.

        Raises:
            OSError: a port cannot be had; nothing is left running.
        """
        try:
            for host in self.hosts:
                host.start()
            if self._has_directory:
                self.directory.start()
            if self.service is not None:
                self.service.start()
            self.publish()
            self.dns.start()
        except BaseException:
            self.stop()
            raise
        return self.describe()

    def stop(self) -> None:
        """Stop everything, the DNS server first; harmless when it does not run."""
        self.dns.stop()
        self.directory.stop()
        if self.service is not None:
            self.service.stop()
        for host in self.hosts:
            host.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def publish(self) -> None:
        """Write the SRV and address records of all hosts and of the directory, as their ports are now (K2, O2)."""
        lines = []
        for host in self.hosts:
            lines.append(f"{SERVICE} {_TTL} IN SRV 0 {_WEIGHT} {host.port} {host.name}.")
            lines.append(f"{host.name}. {_TTL} IN A {host.address}")
        if self._has_directory:
            dc = self.directory
            lines.append(f"{DIRECTORY_SERVICE} {_TTL} IN SRV 0 100 {dc.port} {dc.name}.")
            lines.append(f"{dc.name}. {_TTL} IN A {dc.address}")
        self.dns.set_records(self.domain, lines)

    def describe(self) -> Description:
        """Everything that somebody needs to use it, as it stands now."""
        return Description(
            domain=self.domain,
            dns=format_endpoint(self.dns.address, self.dns.port),
            nameserver=(self.dns.address, self.dns.port),
            hosts=tuple(
                HostDescription(name=host.name, address=host.address, port=host.port, count=host.count)
                for host in self.hosts
            ),
            directory=self._describe_directory(),
            activation_service=self.service.describe() if self.service is not None else None,
        )

    def _describe_directory(self) -> DirectoryDescription | None:
        dc = self.directory
        return DirectoryDescription(name=dc.name, address=dc.address, port=dc.port) if self._has_directory else None

    def join_clients(self, n: int, edition: Edition = Edition.CLIENT) -> tuple[int, ...]:
        """Let `n` new computers ask over the network, the hosts in turn; return the counts they were told.

        Raises:
            NetworkError: a host did not answer.
        """
        counts = []
        for number in range(n):
            host = self.hosts[number % len(self.hosts)]
            request = self._request(number + 1, edition)
            result = exchange((host.address, host.port), request, deadline=Deadline(_EXCHANGE_S))
            counts.append(result.response.count)
        return tuple(counts)

    def _request(self, number: int, edition: Edition) -> ActivationRequest:
        is_client = edition is Edition.CLIENT
        return ActivationRequest(
            is_virtual=False,
            licence_status=_OUT_OF_BOX_GRACE,
            remaining_minutes=timedelta(days=30) // timedelta(minutes=1),
            application_id=LAB_APPLICATION_ID,
            product_group_id=LAB_GROUP_CLIENT if is_client else LAB_GROUP_SERVER,
            activation_id=LAB_ACTIVATION_ID_CLIENT if is_client else LAB_ACTIVATION_ID_SERVER,
            cmid=uuid.uuid4(),
            required_count=Policy().threshold(edition),
            request_time=self.clock.now(),
            workstation=f"pc{number}.{self.domain}"[:63],
        )


def _exists(address: str) -> bool:
    try:
        bound(address, 0, socket.SOCK_DGRAM).close()
    except OSError:
        return False
    return True


def loopback_addresses(n: int, exists: Callable[[str], bool] = _exists) -> tuple[str, ...]:
    """A loopback address for each of `n` hosts: their own, as far as this system has them, or 127.0.0.1 for all."""
    own = tuple(f"127.0.0.{_FIRST_ADDRESS + number}" for number in range(n))
    return own if all(exists(address) for address in own) else ("127.0.0.1",) * n
