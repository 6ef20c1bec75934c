"""The bundle: what is previewed is what is written, nothing in it names anybody, and everybody can read it."""

import io
import json
import re
import string
import xml.etree.ElementTree as ET
import zipfile
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kmsmonitor.diagnostics import bundle
from kmsmonitor.diagnostics.chart import chart
from kmsmonitor.diagnostics.findings import TraceLine
from kmsmonitor.diagnostics.hosts_table import host_rows
from kmsmonitor.diagnostics.runner import Run
from kmsmonitor.licensing.errors import BugError
from kmsmonitor.licensing.hosts import CachedHost, HostOrigin
from kmsmonitor.licensing.outcome import Outcome, Tried
from kmsmonitor.licensing.product import Identity
from kmsmonitor.licensing.status import OutcomeKind, Trigger, Way
from kmsmonitor.monitor.history import Change
from kmsmonitor.monitor.rows import AttemptRow
from kmsmonitor.monitor.settings import Settings
from kmsmonitor.network.system_dns import SystemDns
from tests.diagnostics.looks import DAY, NOW, STATE, facts, host, record
from tests.diagnostics.scene import counted, licensed

CMID = UUID(int=7)
WORD = st.text(string.ascii_lowercase + string.digits, min_size=6, max_size=12).map("z{}".format)


def failed(name, suffix, address):
    detail = f"{name} at {address} below {suffix} was silent"
    line = Tried(way=Way.KMS, what="host", answer="unreachable", host=name, port=1688, suffix=suffix, stage="tcp",
                 code=0x8007274C, detail=detail)  # fmt: skip
    return Outcome(kind=OutcomeKind.UNREACHABLE, way=Way.KMS, code=0xC004F074, tried=(line,))


def diagnosis_of(
    *, user="alice", computer="PC-0421", name="kms1", domain="corp.test", address="10.0.0.53", cmid=CMID, **more
):
    """A diagnosis of a computer with these names: offline, so without any look at the network."""
    full = f"{name}.{domain}"
    about = facts(
        outcomes=((DAY, counted(30, host=full)), (2 * DAY, failed(full, domain, address))),
        state=replace(
            STATE, cache=CachedHost(name=full, port=1688, origin=HostOrigin.DNS, suffix=domain, cached_at=NOW)
        ),
        user=user,
        dns=SystemDns(domain, (f"search.{domain}",), ((address, 53),)),
        suffixes=(domain, f"search.{domain}"),
        settings=Settings(discovery_suffixes=(domain,), discovery_expected_hosts=(domain,), **more),
        own_addresses=(address,),
        problems=(f"/home/{user}/settings.toml, line 2: {full} is wrong",),
        changes=(Change(NOW - DAY, "cache", {"host": full, "port": 1688}),),
    )
    identity = Identity(cmid=cmid, previous_cmid=UUID(int=0), workstation=computer, is_virtual=False)
    about = replace(about, snapshot=replace(about.snapshot, computer=computer, identity=identity))
    offline = ("channel.key", "pc.settings", "pc.rights", "answer.last", "licence.state", "count.threshold")
    made = Run(about, only=offline).run()
    assert made.seen is not None
    looked = replace(made.seen, hosts=(host(full, addresses=(address,)),))
    return replace(made, seen=looked)


def whole(diagnosis, **more):
    """Every byte of the bundle as text, unpacked, with the names of the files."""
    with zipfile.ZipFile(io.BytesIO(bundle.as_zip(bundle.contents(diagnosis, **more)))) as packed:
        return {name: packed.read(name).decode() for name in packed.namelist()}


def stands_in(name, text):
    return re.search(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", text, re.IGNORECASE)


SECRETS = st.fixed_dictionaries({
    "user": WORD, "computer": WORD, "name": WORD, "domain": WORD.map("{}.test".format),
    "address": st.ip_addresses(v=4).map(str), "cmid": st.uuids(version=4),
})  # fmt: skip


@given(secrets=SECRETS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
def test_no_name_of_anybody_is_anywhere_in_the_bundle(secrets):
    diagnosis = diagnosis_of(**secrets)
    plain = "".join(whole(diagnosis, redact=False).values())
    redacted = whole(diagnosis)
    for secret in (*map(str, secrets.values()), f"{secrets['name']}.{secrets['domain']}"):
        assert stands_in(secret, plain), f"the test looks for {secret}, which was never there"
        for file, text in redacted.items():
            assert not stands_in(secret, text), (secret, file)


def test_whose_computer_it_is_stands_in_no_file():
    """The organisation's name, its helpdesk, and where its fleet's files lie are settings too."""
    theirs = {
        "organisation_name": "Zebra Works",
        "organisation_helpdesk": "https://help.zebra.example/kms?a=1",
        "fleet_site": "Zurich-7",
        "fleet_drop_folder": r"\\files.zebra.example\drop",
        "fleet_log": "/home/zoe/kms.log",
    }
    diagnosis = diagnosis_of(**theirs)
    plain = "".join(whole(diagnosis, redact=False).values())
    redacted = "".join(whole(diagnosis).values()).lower()
    for word in ("zebra", "zurich", "zoe"):
        assert word in plain.lower()
        assert word not in redacted


def test_where_a_key_is_activated_stands_in_no_file():
    """The activation service may be the organisation's own; a MAK's service and its first question are settings."""
    theirs = {"online_service": "https://zulu.zebra.example:8443/", "online_availability": "http://yankee.example/"}
    diagnosis = diagnosis_of(**theirs)
    plain = "".join(whole(diagnosis, redact=False).values())
    redacted = "".join(whole(diagnosis).values()).lower()
    for word in ("zulu.zebra", "yankee"):
        assert word in plain
        assert word not in redacted


def test_the_real_thing_is_redacted_too(scene):
    live = scene.host()
    scene.past((DAY, counted(30, host=live.name)), state=licensed())
    target = scene.folder / "out.zip"
    scene.diagnose("--out", str(target))
    with zipfile.ZipFile(target) as packed:
        text = "".join(packed.read(name).decode() for name in packed.namelist())
    for secret in ("corp.test", "kms1", "127.0.0.1", live.name):
        assert not stands_in(secret, text)
    assert re.search(r"host-[0-9a-f]{4}", text)


def test_a_name_is_the_same_token_in_every_file():
    files = whole(diagnosis_of())
    tokens = [set(re.findall(r"(host-[0-9a-f]+):1688", text)) for text in files.values()]
    shared = set.intersection(*(found for found in tokens if found))
    assert len(shared) == 1


def test_two_bundles_have_nothing_in_common():
    diagnosis = diagnosis_of()
    first, second = (
        set(re.findall(r"\b(?:host|user|id)-[0-9a-f]{4,}", whole(diagnosis)["diagnosis.json"])) for _ in "12"
    )
    assert first
    assert not first & second


def test_the_preview_is_what_is_written():
    made = bundle.contents(diagnosis_of())
    with zipfile.ZipFile(io.BytesIO(bundle.as_zip(made))) as packed:
        assert {name: packed.read(name).decode() for name in packed.namelist()} == dict(made.files)
    assert made.text == dict(made.files)["report.txt"]
    assert made.redacted


@pytest.mark.parametrize("redact", [True, False])
def test_the_report_is_under_forty_lines(redact):
    text = bundle.contents(diagnosis_of(), redact=redact).text
    assert 10 < text.count("\n") < 40
    assert "no request was sent to any host" in text


def test_the_report_of_the_worst_case_is_under_forty_lines():
    diagnosis = diagnosis_of()
    worst = [replace(f, verdict=f.verdict.FAIL, remedy="Do something.") for f in diagnosis.findings for _ in range(9)]
    text = bundle.contents(replace(diagnosis, findings=tuple(worst))).text
    assert text.count("\n") < 40
    assert "more" in text


def test_the_page_needs_nothing_else_and_is_whole():
    page = bundle.contents(diagnosis_of()).html
    assert not re.search(r"(src|href)\s*=|@import|url\(", page)
    assert page.count("<article") == 6
    for tag in ("article", "table", "svg", "details", "html", "body"):
        assert page.count(f"<{tag}") == page.count(f"</{tag}>"), tag


def test_what_a_stranger_named_cannot_write_into_the_page():
    evil = "<script>alert(1)</script>"
    diagnosis = diagnosis_of(name=evil)
    finding = replace(diagnosis.findings[0], id=evil, title=evil, detail=evil, remedy=evil, evidence=((evil, evil),))
    link = replace(diagnosis.links[0], caption=evil)
    row = replace(host_rows(diagnosis.seen)[0], name=evil, suffix=evil, note=evil, interface=evil)
    evil_one = replace(diagnosis, findings=(finding,), links=(link,), hosts=(row,), facts=((evil, evil),),
                       trace=(TraceLine(1, evil),))  # fmt: skip
    page = bundle.contents(evil_one, redact=False).html
    assert page.count("&lt;script") > 10
    assert "<script" not in page


@pytest.mark.parametrize("ending", [".zip", ".html", ".json", ".txt"])
def test_each_ending_writes_its_kind(tmp_path, ending):
    target = tmp_path / f"report{ending}"
    made = bundle.contents(diagnosis_of())
    bundle.write(target, made)
    data = target.read_bytes()
    starts = {".zip": b"PK", ".html": b"<!DOCTYPE html>", ".json": b"{", ".txt": b"kmsmonitor "}
    assert data.startswith(starts[ending])
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    if ending == ".json":
        assert json.loads(data)["redacted"] is True


def test_a_diagnosis_without_its_facts_cannot_be_saved():
    with pytest.raises(BugError, match="does not carry its facts"):
        bundle.contents(replace(diagnosis_of(), seen=None))


class TestCommand:
    def test_another_ending_is_refused_before_anything_is_done(self, scene):
        from kmsmonitor.cli import main

        assert main(["--home", str(scene.folder), "diagnose", "--out", "report.pdf"]) == 2
        assert "report.pdf is none of the kinds" in scene.capsys.readouterr().err

    def test_an_unknown_check_is_refused_with_those_that_there_are(self, scene):
        from kmsmonitor.cli import main

        assert main(["--home", str(scene.folder), "diagnose", "--check", "dns.colour"]) == 2
        assert "path.tcp" in scene.capsys.readouterr().err

    def test_a_place_that_cannot_be_written_is_named(self, scene):
        from kmsmonitor.cli import main

        scene.host()
        where = scene.folder / "nowhere" / "report.txt"
        assert main(["--home", str(scene.folder), "diagnose", "--out", str(where)]) == 3
        assert f"The report {where} cannot be written" in scene.capsys.readouterr().err

    def test_plain_leaves_the_names_in(self, scene):
        scene.host()
        target = scene.folder / "report.txt"
        scene.diagnose("--out", str(target), "--plain")
        scene.diagnose("--out", str(scene.folder / "redacted.txt"))
        assert "kms1" not in (scene.folder / "redacted.txt").read_text()
        assert "licence.state" in target.read_text()

    def test_the_text_tells_what_is_wrong_and_what_to_do(self, scene):
        from kmsmonitor.cli import main

        scene.publish("kms-old")
        assert main(["--home", str(scene.folder), "diagnose"]) == 1
        text = scene.capsys.readouterr().out
        assert "FAIL  kms-old.corp.test in DNS does not exist any more  [host.addresses]" in text
        assert "Next step (dns admin): Remove the SRV record of kms-old.corp.test" in text
        assert "No activation request was sent" in text

    def test_verbose_shows_what_is_fine_with_its_evidence(self, scene):
        from kmsmonitor.cli import main

        scene.host()
        main(["--home", str(scene.folder), "diagnose", "-v"])
        assert "kms1.corp.test: connected in" in scene.capsys.readouterr().out


class TestChart:
    def rows(self, *kinds):
        outcome = {"ok": counted(30), "low": counted(12), "bad": Outcome(kind=OutcomeKind.NO_HOST)}
        return tuple(
            AttemptRow(id=n, ended_at=NOW - n * DAY, trigger=Trigger.DUE, outcome=outcome[kind])
            for n, kind in enumerate(kinds, 1)
        )

    def picture(self, rows, changes=()):
        return ET.fromstring(chart(rows, changes, NOW))

    def tags(self, rows, changes=()):
        return [element.tag.partition("}")[2] for element in self.picture(rows, changes).iter()]

    def test_each_end_has_a_shape_of_its_own(self):
        empty, full = self.tags(()), self.tags(self.rows("ok", "ok", "low", "bad"))
        more = {tag: full.count(tag) - empty.count(tag) for tag in ("circle", "polygon", "title")}
        assert more == {"circle": 2, "polygon": 1, "title": 4}

    def test_only_the_last_180_days_are_shown(self):
        old = AttemptRow(id=1, ended_at=NOW - 200 * DAY, trigger=Trigger.DUE, outcome=counted(30))
        assert self.picture((old,)).attrib["aria-label"] == "0 attempts from 2026-05-26 to 2026-11-22"

    def test_the_licences_states_are_bands(self):
        changes = (Change(NOW - 2 * DAY, "status", {"from": "licensed", "to": "notification"}),
                   Change(NOW - 3 * DAY, "status", {"from": "unlicensed", "to": "licensed"}))  # fmt: skip
        fills = [
            e.attrib["fill"] for e in self.picture(self.rows("ok", "bad"), changes).iter() if e.tag.endswith("rect")
        ]
        assert fills == ["#d9f0e3", "#fbe3e1"]

    def test_an_empty_history_is_a_picture_too(self):
        assert "polyline" not in self.tags(())

    def test_an_attempt_of_this_very_moment(self):
        now = AttemptRow(id=1, ended_at=NOW + timedelta(seconds=0), trigger=Trigger.USER, outcome=counted(30))
        assert self.tags((now,)).count("title") == 1


def test_records_that_nobody_probed_are_redacted_as_well():
    diagnosis = diagnosis_of()
    from tests.diagnostics.looks import answer, names

    other = record("zz-secret.elsewhere.test", ("192.0.2.99",))
    seen = replace(diagnosis.seen, names=names(answer(other, name="elsewhere.test")))
    text = "".join(whole(replace(diagnosis, seen=seen, facts=(("record", "zz-secret is here"),))).values())
    assert "zz-secret" not in text
