"""Diagnoses of every situation that the window must be able to show, built from the values and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from kmsmonitor.catalogue import Who
from kmsmonitor.diagnostics.findings import Diagnosis, Finding, HostRow, Link, LinkState, TraceLine, Verdict
from kmsmonitor.licensing.status import LicenseStatus
from kmsmonitor.monitor.history import Change
from kmsmonitor.ui.diagnostics.loading import History
from tests.ui import pictures
from tests.ui.pictures import DAY, HOUR, NOW

OK, WARN, FAIL, SKIP = Verdict.OK, Verdict.WARN, Verdict.FAIL, Verdict.SKIP

FINE = (
    ("channel.key", Link.PC, "The key is of the kind that a KMS host activates"),
    ("rights.user", Link.PC, "This user may activate"),
    ("suffixes.list", Link.SUFFIXES, "Two suffixes are asked"),
    ("dns.srv", Link.DNS, "DNS names three hosts"),
    ("dns.addresses", Link.DNS, "Each host has an address"),
    ("hosts.cached", Link.HOST, "The host used last is still named by DNS"),
    ("hosts.expected", Link.HOST, "All hosts are ours"),
    ("path.tcp", Link.TCP, "kms1.acme.test accepts connections"),
    ("path.rpc", Link.RPC, "kms1.acme.test answers as a KMS host"),
    ("clock.offset", Link.ANSWER, "Clock within 2 seconds of the host"),
    ("count.threshold", Link.ANSWER, "41 computers counted, 25 are needed"),
    ("licence.state", Link.LICENCE, "Licensed for 174 more days"),
    ("licence.renewal", Link.LICENCE, "Renewed three times in a row"),
    ("cost.day", Link.PC, "kmsmonitor used 0.8 s of the processor in 24 hours"),
)


def fine(check: str, link: Link, title: str) -> Finding:
    return Finding(id=check, title=title, verdict=OK, link=link, evidence=(("seen", title.lower()),), seconds=0.004)


def skipped() -> Finding:
    return Finding(
        id="online.step1", title="Online activation is not in use", verdict=SKIP, link=Link.ANSWER,
        detail="There is no key of its own on this computer, so its two steps were not tried.",
    )  # fmt: skip


def states(*verdicts: Verdict | None, captions: tuple[str, ...]) -> tuple[LinkState, ...]:
    parts = zip(Link, verdicts, captions, strict=True)
    return tuple(LinkState(link=link, verdict=verdict, caption=caption) for link, verdict, caption in parts)


def host(name: str = "kms1.acme.test", **more) -> HostRow:
    return HostRow(
        **{
            "name": name, "port": 1688, "suffix": "acme.test", "priority": 0, "weight": 10, "ttl_s": 3600,
            "share": 1 / 3, "addresses": ("10.20.0.14",), "origin": "dns", "connect_s": 0.004, "bind_s": 0.0012,
            "interface": "kms", "expected": True, "verdict": OK,
        }
        | more
    )  # fmt: skip


def trace(*lines: tuple[int, str]) -> tuple[TraceLine, ...]:
    return tuple(TraceLine(*entry) for entry in lines)


FACTS = (
    ("product", "Windows 11 Enterprise"), ("channel", "kms_client"), ("client ID", "6f1d3a52-0c4e-4b8a-9d4f-2a3b4c5d"),
    ("suffixes", "acme.test, corp.acme.test"), ("nameservers", "10.20.0.53:53"), ("expires_at", "2027-05-16T09:12:00Z"),
)  # fmt: skip


def healthy() -> Diagnosis:
    captions = (
        "GVLK, CMID fine", "acme.test, corp.acme.test", "3 hosts in 1 answer", "kms1.acme.test", "kms1 in 4 ms",
        "KMS host in 1 ms", "41 of 25", "174 days left",
    )  # fmt: skip
    return Diagnosis(
        started_at=NOW - timedelta(seconds=4), duration_s=0.4, verdict=OK,
        findings=(*(fine(*f) for f in FINE), skipped()),
        links=states(*[OK] * 8, captions=captions),
        trace=trace(
            (0, "suffix acme.test asked: 3 SRV, TTL 3600"), (6, "draw 0.412 of weights 10/10/10: kms1"),
            (7, "kms1.acme.test = 10.20.0.14"), (11, "TCP 1688 open"), (12, "bind sent, 2 interfaces offered"),
            (13, "bind_ack: KMS"),
        ),
        hosts=(host(), host("kms2.acme.test", addresses=("10.20.0.15", "fd00:20::15"), connect_s=0.006)),
        facts=FACTS,
    )  # fmt: skip


def broken_at_rpc() -> Diagnosis:
    """The picture that sets the look."""
    silent = Finding(
        id="path.rpc", title="kms1.acme.test accepts TCP but its RPC service stays silent", verdict=FAIL, link=Link.RPC,
        detail="A firewall that opens port 1688 and then inspects the traffic looks exactly like this. The host's "
        "count was not touched by this test.",
        cause="inspection of the traffic by a firewall",
        remedy="exempt TCP 1688 to 10.20.0.14 from inspection, then press Run again.",
        who=Who.KMS_ADMIN, evidence=(("tcp", "open in 4 ms"), ("bind", "no answer in 10 s")), seconds=10.0,
    )  # fmt: skip
    unrenewed = Finding(
        id="licence.renewal", title="Not renewed for 23 days", verdict=WARN, link=Link.LICENCE,
        detail="11 attempts failed, all with outer code 0xC004F074; inner code 0x800706BA.", seconds=0.0,
    )  # fmt: skip
    dead = Finding(
        id="dns.addresses", title="kms-old.acme.test in DNS does not exist any more", verdict=WARN, link=Link.DNS,
        detail="SRV record 0 10 1688, added 2022; one client in three asks it first.",
        remedy="delete the SRV record of kms-old.acme.test.", who=Who.DNS_ADMIN,
    )  # fmt: skip
    wrong = {"path.rpc", "licence.renewal", "dns.addresses", "licence.state", "count.threshold"}
    captions = (
        "GVLK, CMID", "acme.test, corp.acme.test", "3 hosts in 1 answer", "2 of 3 exist", "kms1 in 4 ms",
        "no answer in 10 s", "not reached", "23 days unrenewed",
    )  # fmt: skip
    return Diagnosis(
        started_at=NOW - timedelta(seconds=14), duration_s=10.02, verdict=FAIL,
        findings=(silent, unrenewed, dead, *(fine(*f) for f in FINE if f[0] not in wrong), skipped()),
        links=states(OK, OK, WARN, OK, OK, FAIL, None, WARN, captions=captions),
        trace=trace(
            (0, "suffix acme.test asked: 3 SRV, TTL 3600"), (6, "draw 0.412 of weights 10/10/10: kms1"),
            (7, "kms1.acme.test = 10.20.0.14"), (11, "TCP 1688 open"), (12, "bind sent, 2 interfaces offered"),
            (10_012, "no bind_ack; gave up"), (10_013, "draw 0.871 of 10/10: kms-old"),
            (10_019, "kms-old.acme.test: NXDOMAIN"),
        ),
        hosts=(
            host(bind_s=None, interface=None, verdict=FAIL, note="silent after the connection"),
            host("kms-old.acme.test", addresses=(), connect_s=None, bind_s=None, interface=None, verdict=FAIL,
                 note="the name does not exist"),
            host("kms.evil.test", suffix="", origin="cached", expected=False, verdict=WARN, priority=None, weight=None,
                 ttl_s=None, share=0.0, addresses=("203.0.113.9",)),
        ),
        facts=FACTS,
    )  # fmt: skip


def no_dns() -> Diagnosis:
    missing = Finding(
        id="dns.srv", title="DNS names no KMS host for any of the two suffixes", verdict=FAIL, link=Link.DNS,
        detail="acme.test and corp.acme.test were asked; the names do not exist.",
        cause="the record _vlmcs._tcp was never published there, or was deleted",
        remedy="publish the record _vlmcs._tcp in acme.test, or ask for the right suffix.", who=Who.DNS_ADMIN,
        evidence=(("_vlmcs._tcp.acme.test", "NXDOMAIN"), ("_vlmcs._tcp.corp.acme.test", "NXDOMAIN")),
    )  # fmt: skip
    captions = ("GVLK, CMID", "acme.test, corp.acme.test", "no host named", "", "", "", "", "not activated yet")
    silent = [replace(fine(*f), verdict=SKIP, silenced_by="dns.srv") for f in FINE[5:11]]
    return Diagnosis(
        started_at=NOW - timedelta(seconds=1), duration_s=0.1, verdict=FAIL,
        findings=(missing, *(fine(*f) for f in FINE[:3]), *silent),
        links=states(OK, OK, FAIL, None, None, None, None, WARN, captions=captions),
        trace=trace((0, "suffix acme.test asked: NXDOMAIN"), (3, "suffix corp.acme.test asked: NXDOMAIN")),
        facts=FACTS,
    )  # fmt: skip


def count_24() -> Diagnosis:
    stuck = Finding(
        id="count.threshold", title="The host has counted 24 of 25 computers for three weeks", verdict=FAIL,
        link=Link.ANSWER, detail="The count does not rise: computers that were cloned with one client ID count as one.",
        cause="cloned computers that share a client ID, or no more computers",
        remedy="look for computers with the same client ID and give each its own.", who=Who.KMS_ADMIN,
        evidence=(("count", "24, 24, 24"), ("required", "25")),
    )  # fmt: skip
    captions = (
        "GVLK, CMID fine", "acme.test", "1 host in 1 answer", "kms1.acme.test", "kms1 in 4 ms", "KMS host in 1 ms",
        "24 of 25", "not activated yet",
    )  # fmt: skip
    return replace(
        healthy(), verdict=FAIL, findings=(stuck, *(fine(*f) for f in FINE[:9]), skipped()),
        links=states(OK, OK, OK, OK, OK, OK, FAIL, WARN, captions=captions),
    )  # fmt: skip


def long_names() -> Diagnosis:
    """Names as long as they may get."""
    before = broken_at_rpc()
    name = pictures.LONG_HOST
    first = replace(before.findings[0], title=f"{name} accepts TCP but stays silent", detail=f"{name} " * 6)
    links = tuple(replace(s, caption=f"{name} in 4 ms") for s in before.links)
    return replace(
        before, findings=(first, *before.findings[1:]), links=links, hosts=(host(name, note=name * 2),),
        trace=(*before.trace, TraceLine(10_020, f"{name} = 10.20.0.14, {name}")),
    )  # fmt: skip


SITUATIONS = {
    "healthy": healthy,
    "rpc": broken_at_rpc,
    "dns": no_dns,
    "count": count_24,
    "long": long_names,
}


def status_change(at, before: LicenseStatus, after: LicenseStatus) -> Change:
    return Change(at, "status", {"from": before.key, "to": after.key})


def half_a_year() -> History:
    """Waited at 24 of 25, activated, renewed every week, then off the network and into notification mode."""
    waiting = [
        pictures.row(i, NOW - 300 * DAY + 2 * HOUR * i, pictures.too_few(min(12 + i // 4, 24))) for i in range(60)
    ]
    done = NOW - 295 * DAY
    weekly = [pictures.row(100 + i, done + 7 * DAY * i, pictures.success()) for i in range(14)]
    lost = [
        pictures.row(200 + i, done + 98 * DAY + 6 * HOUR * i, pictures.unreachable() if i % 9 else pictures.refused())
        for i in range(760)
    ]
    end = done + (91 + 180) * DAY
    changes = (
        status_change(end, LicenseStatus.LICENSED, LicenseStatus.NOTIFICATION),
        Change(done, "cache", {"host": "kms1.acme.test", "port": 1688, "origin": "dns", "suffix": "acme.test"}),
        status_change(done, LicenseStatus.UNLICENSED, LicenseStatus.LICENSED),
        Change(done - DAY, "note", {"code": "road_opened", "args": ["wake"]}),
    )
    attempts = sorted([*waiting, *weekly, *lost], key=lambda row: row.ended_at, reverse=True)
    return History(tuple(attempts), changes)
