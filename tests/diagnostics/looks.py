"""What a check judges, made of values alone: a healthy computer of `corp.test`, with changes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from kmsmonitor.authority.standalone import lab_product
from kmsmonitor.diagnostics.facts import Facts
from kmsmonitor.diagnostics.seen import HostSeen, NamesSeen, Reach, Seen
from kmsmonitor.diagnostics.table import BY_ID, judge
from kmsmonitor.licensing.forecast import forecast
from kmsmonitor.licensing.hosts import CachedHost, HostOrigin, HostRecord
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.product import Edition, Identity
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.licensing.status import LicenseStatus, Trigger, Way
from kmsmonitor.monitor.rows import AttemptRow
from kmsmonitor.monitor.settings import Settings
from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.network.probe import Interface
from kmsmonitor.network.srv import Answer, SuffixAnswer
from kmsmonitor.network.system_dns import SystemDns

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
DAY = timedelta(days=1)
DOMAIN = "corp.test"
STATE = LicenseState(
    installed_at=NOW - 300 * DAY,
    status=LicenseStatus.LICENSED,
    way=Way.KMS,
    activated_at=NOW - DAY,
    expires_at=NOW + 179 * DAY,
    next_attempt_at=NOW + 6 * DAY,
    cache=CachedHost(name=f"kms1.{DOMAIN}", port=1688, origin=HostOrigin.DNS, suffix=DOMAIN, cached_at=NOW - DAY),
)
IDENTITY = Identity(cmid=UUID(int=7), previous_cmid=UUID(int=0), workstation="PC-1", is_virtual=False)


def facts(*, state=STATE, virtual=False, outcomes=(), stale=False, **more) -> Facts:
    """Facts of a healthy computer; `outcomes` are `(age, outcome)`, newest first."""
    policy = Policy()
    rows = tuple(
        AttemptRow(id=number, ended_at=NOW - age, trigger=Trigger.DUE, outcome=outcome)
        for number, (age, outcome) in enumerate(outcomes, 1)
    )
    snapshot = Snapshot(
        at=NOW,
        authority="standalone",
        computer="PC-1",
        product=lab_product(Edition.CLIENT),
        identity=replace(IDENTITY, is_virtual=virtual),
        state=state,
        forecast=forecast(state, NOW, policy),
        policy=policy,
        recent=rows,
        facts_stale=stale,
    )
    usual = {
        "settings": Settings(),
        "dns": SystemDns(DOMAIN, (), (("10.0.0.53", 53),)),
        "suffixes": (DOMAIN,),
        "own_addresses": ("127.0.0.1", "::1", "10.0.0.99"),
        "user": "alice",
        "system": "Linux 6.1",
    }
    return Facts(snapshot=snapshot, attempts=rows, **{**usual, **more})


def record(name="kms1", addresses=("10.0.0.11",), **more) -> HostRecord:
    usual = {"port": 1688, "suffix": DOMAIN, "ttl": 3600}
    return HostRecord(target=name if "." in name else f"{name}.{DOMAIN}", addresses=addresses, **{**usual, **more})


def answer(*records, name=DOMAIN, kind=None, **more) -> SuffixAnswer:
    usual = {"query": f"_vlmcs._tcp.{name}", "server": "10.0.0.53:53", "elapsed_s": 0.004}
    found = kind or (Answer.FOUND if records else Answer.NXDOMAIN)
    return SuffixAnswer(name=name, answer=found, records=records, **{**usual, **more})


def names(*answers, **more) -> NamesSeen:
    usable = next((a.records for a in answers if a.records), ())
    return NamesSeen(suffixes=answers, usable=usable, **more)


def host(name="kms1", reach=Reach.FINE, **more) -> HostSeen:
    full = name if "." in name or ":" in name or name == "localhost" else f"{name}.{DOMAIN}"
    usual = {"port": 1688, "origin": HostOrigin.DNS, "addresses": ("10.0.0.11",), "address": "10.0.0.11"}
    if reach > Reach.TCP:
        usual["connect_s"] = 0.004
    if reach > Reach.RPC:
        usual |= {"bind_s": 0.002, "interface": Interface.KMS if reach is Reach.FINE else Interface.OTHER}
    return HostSeen(name=full, reach=reach, **{**usual, **more})


def seen(*hosts, found=None, about=None, **more) -> Seen:
    """A look at the given hosts; by default one healthy one that DNS names."""
    looked = hosts or (host(),)
    records = tuple(record(h.name, h.addresses, port=h.port) for h in looked)
    return Seen(facts=about or facts(), names=names(answer(*records)) if found is None else found, hosts=looked, **more)


def said(check, look):
    """The finding of one check."""
    return judge(BY_ID[check], look)
