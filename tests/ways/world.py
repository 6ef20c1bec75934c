"""A small world for one attempt: a real name server of the lab, real hosts, and a plan that asks below its domain."""

import threading
from contextlib import ExitStack
from dataclasses import replace
from typing import Self
from uuid import UUID

from kmsmonitor.authority.standalone import lab_product
from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.dns_server import LabDns
from kmsmonitor.lab.kms_host import KmsHost
from kmsmonitor.licensing.hosts import CachedHost, HostOrigin
from kmsmonitor.licensing.product import Edition, Identity
from kmsmonitor.licensing.status import Channel, LicenseStatus
from kmsmonitor.network.addresses import resolve_addresses
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.exchange import exchange
from kmsmonitor.network.srv import discover
from kmsmonitor.ways.ports import AttemptPlan, Ports
from kmsmonitor.ways.sequence import attempt

DOMAIN = "corp.test"
CLOCK = SystemClock()
IDENTITY = Identity(cmid=UUID(int=1), previous_cmid=UUID(int=0), workstation="PC-1", is_virtual=False)

PLAN = AttemptPlan(
    product=lab_product(Edition.CLIENT),
    identity=IDENTITY,
    channel=Channel.KMS_CLIENT,
    status=LicenseStatus.UNLICENSED,
    remaining_minutes=0,
    required=25,
    renewal=False,
    configured=None,
    cached=None,
    caching=True,
    by_weight=True,
    suffixes=(DOMAIN,),
    only=None,
    started_at=CLOCK.now(),
)


class World:
    """Hosts below `corp.test`; `ask` makes one attempt."""

    def __init__(self) -> None:
        self.dns = LabDns(zones={DOMAIN: ()})
        self.records = {DOMAIN: []}
        self.deadline = Deadline(60)
        self.cancel = Cancel()
        self.progress = []
        self.stages = threading.Condition()
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self._stack.enter_context(self.dns)
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def host(self, name="kms1", priority=0, weight=0, *, count=24, domain=DOMAIN, **more) -> KmsHost:
        """A running host that has counted `count` clients before, and its records."""
        host = self._stack.enter_context(KmsHost(f"{name}.{domain}", **more))
        host.preload(count)
        self.publish(name, (host.address, host.port), priority, weight, domain=domain)
        return host

    def publish(self, name, address, priority=0, weight=0, *, domain=DOMAIN) -> None:
        records = self.records.setdefault(domain, [])
        records += [f"_vlmcs._tcp SRV {priority} {weight} {address[1]} {name}", f"{name} A {address[0]}"]
        self.dns.set_records(domain, records)

    def unpublish(self, domain=DOMAIN) -> None:
        """Take the SRV records away; the hosts keep their names."""
        self.records[domain] = [line for line in self.records[domain] if "SRV" not in line]
        self.dns.set_records(domain, self.records[domain])

    def ports(self, *draws) -> Ports:
        servers = [(self.dns.address, self.dns.port)]
        numbers = iter(draws)
        return Ports(
            discover=lambda suffixes, *, deadline, cancel: discover(
                suffixes, nameservers=servers, deadline=deadline, cancel=cancel
            ),
            resolve=lambda name, *, deadline, cancel: resolve_addresses(
                name, nameservers=servers, search=(), deadline=deadline, cancel=cancel
            ),
            exchange=exchange,
            draw=lambda: next(numbers, 0.0),
            clock=CLOCK,
        )

    def ask(self, *draws, **plan):
        return attempt(replace(PLAN, **plan), self.ports(*draws), self.deadline, self.cancel, self.note)

    def note(self, stage, host=None) -> None:
        with self.stages:
            self.progress.append((stage, host))
            self.stages.notify_all()

    def cancel_in(self, stage) -> threading.Thread:
        """A thread that cancels from outside once the attempt has come to `stage`."""

        def wait() -> None:
            with self.stages:
                self.stages.wait_for(lambda: stage in [name for name, _ in self.progress], 30)
            self.cancel.cancel()

        thread = threading.Thread(target=wait)
        thread.start()
        return thread


def cached(host: KmsHost, name=None) -> CachedHost:
    return CachedHost(
        name=name or host.name, port=host.port, origin=HostOrigin.DNS, suffix=DOMAIN, cached_at=CLOCK.now()
    )


def hosts_tried(outcome):
    """`(first label, answer, code)` of each host, in order."""
    return [(t.host.partition(".")[0], t.answer, t.code) for t in outcome.tried if t.what == "host"]
