"""A computer of the lab with its home on disk: settings, history, real servers around it, and the command line."""

import json
from contextlib import ExitStack
from datetime import timedelta
from typing import Self

from kmsmonitor.cli import main
from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.dns_server import LabDns
from kmsmonitor.lab.kms_host import KmsHost
from kmsmonitor.licensing.hosts import CachedHost, HostOrigin
from kmsmonitor.licensing.outcome import Outcome, Tried
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.licensing.status import Channel, LicenseStatus, OutcomeKind, Trigger, Way
from kmsmonitor.monitor.history import Step, open_store
from kmsmonitor.monitor.home import find_home
from kmsmonitor.monitor.rows import AttemptRow

DOMAIN = "corp.test"
CLOCK = SystemClock()
DAY = timedelta(days=1)


class Scene:
    """`corp.test` with its DNS server; hosts as asked for. `diagnose` is the command, `findings` its answer by id."""

    def __init__(self, folder, capsys) -> None:
        self.home = find_home(str(folder))
        self.folder = folder
        self.capsys = capsys
        self.dns = LabDns(zones={DOMAIN: ()})
        self.records = {DOMAIN: []}
        self.lab_hosts = []
        self.code = None
        self._stack = ExitStack()
        self._nameserver = None

    def __enter__(self) -> Self:
        self._stack.enter_context(self.dns)
        self.settings()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    # ------------------------------------------------------------ the world

    def ask(self, nameserver) -> None:
        """Another name server than the lab's own."""
        self._nameserver = nameserver
        self.settings()

    def settings(self, suffixes=(DOMAIN,), **more) -> None:
        """Write the settings file; `more` are keys of [discovery] as TOML, with `text` for further lines."""
        address, port = self._nameserver or (self.dns.address, self.dns.port)
        text = more.pop("text", "")
        lines = [
            "[discovery]",
            f'nameservers = ["{address}:{port}"]',
            f"suffixes = {json.dumps(list(suffixes))}",
            *(f"{key} = {json.dumps(value)}" for key, value in more.items()),
        ]
        self.home.make()
        self.home.settings.write_text("\n".join([*lines, text]) + "\n")

    def host(self, name="kms1", *, count=30, priority=0, weight=0, **more) -> KmsHost:
        """A running host of the lab and its records."""
        host = self._stack.enter_context(KmsHost(f"{name}.{DOMAIN}", **more))
        host.preload(count)
        self.lab_hosts.append(host)
        self.publish(name, (host.address, host.port), priority, weight)
        return host

    def enter(self, manager):
        """Something that lives as long as the scene."""
        return self._stack.enter_context(manager)

    def publish(self, name, address=None, priority=0, weight=0, *, port=1688, domain=DOMAIN) -> None:
        records = self.records.setdefault(domain, [])
        records.append(f"_vlmcs._tcp SRV {priority} {weight} {address[1] if address else port} {name}")
        if address is not None:
            kind = "AAAA" if ":" in address[0] else "A"
            records.append(f"{name} {kind} {address[0]}")
        self.dns.set_records(domain, records)

    def unpublish(self, name=None, domain=DOMAIN) -> None:
        """Take SRV records away, all or those of one name."""
        self.records[domain] = [
            line
            for line in self.records[domain]
            if not (" SRV " in line and name in (None, line.rpartition(" ")[2])) and not line.startswith(f"{name} ")
        ]
        self.dns.set_records(domain, self.records[domain])

    # ------------------------------------------------------------ the past

    def past(self, *outcomes, state=None) -> None:
        """Write attempts, each `(age, outcome)`, oldest first, and the state after them."""
        self.home.make()
        now = CLOCK.now()
        store = open_store(self.home.database, now)
        state = state or LicenseState(installed_at=now - 60 * DAY, status=LicenseStatus.UNLICENSED)
        store.write(Step(at=now, state=state))
        for number, (age, outcome) in enumerate(outcomes, 1):
            row = AttemptRow(id=number, ended_at=now - age, trigger=Trigger.DUE, outcome=outcome)
            store.write(Step(at=now, state=state, attempt=row))
        store.close()

    # ------------------------------------------------------------ the command

    def run(self, *words):
        """One command; its output as JSON."""
        self.capsys.readouterr()
        self.code = main(["--home", str(self.folder), *words, "--json"])
        return json.loads(self.capsys.readouterr().out)

    def diagnose(self, *words, timeout="5"):
        return self.run("diagnose", "--timeout", timeout, *words)

    def counts(self):
        """What every host of the lab has counted and answered: a diagnosis must not change it."""
        return [(host.count, host.counters.requests, host.counters.refusals) for host in self.lab_hosts]


def by_id(document):
    return {finding["id"]: finding for finding in document["findings"]}


def broken(document):
    """The ids of what failed."""
    return [finding["id"] for finding in document["findings"] if finding["verdict"] == "fail"]


def licensed(age=DAY, **more) -> LicenseState:
    """Activated `age` ago."""
    now = CLOCK.now()
    return LicenseState(
        installed_at=now - 300 * DAY,
        status=LicenseStatus.LICENSED,
        way=Way.KMS,
        activated_at=now - age,
        expires_at=now - age + 180 * DAY,
        next_attempt_at=now + DAY,
        **more,
    )


def never(**more) -> LicenseState:
    """Never activated."""
    return LicenseState(installed_at=CLOCK.now() - 60 * DAY, **more)


def remembered(name, port, age=DAY) -> CachedHost:
    return CachedHost(name=name, port=port, origin=HostOrigin.DNS, suffix=DOMAIN, cached_at=CLOCK.now() - age)


def counted(count, host=f"kms1.{DOMAIN}", required=25, **more) -> Outcome:
    """An answer with a count."""
    enough = count >= required
    kind = OutcomeKind.RENEWED if enough else OutcomeKind.BELOW_THRESHOLD
    tried = (Tried(way=Way.KMS, what="host", answer="answered", host=host, port=1688, suffix=DOMAIN),)
    return Outcome(
        kind=kind, way=Way.KMS, host=host, port=1688, count=count, required=required, tried=tried,
        code=None if enough else 0xC004F038, **{"clock_offset_s": 0.2, **more},
    )  # fmt: skip


def channel(kind) -> LicenseState:
    return never(channel=Channel(kind))
