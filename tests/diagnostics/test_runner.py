"""How a diagnosis runs: growing, cancelled, limited, in parts."""

import threading
from dataclasses import replace

import pytest

from kmsmonitor.diagnostics import table
from kmsmonitor.diagnostics.facts import gather
from kmsmonitor.diagnostics.findings import Link, Verdict
from kmsmonitor.diagnostics.runner import Run, diagnose
from kmsmonitor.lab.kms_host import HostFault
from kmsmonitor.network.deadline import Cancel
from kmsmonitor.wire.association import ServerAssociation
from kmsmonitor.wire.ids import LAB_INTERFACE
from tests.diagnostics.scene import CLOCK, DAY, licensed
from tests.network import peers


def test_every_check_ends_exactly_once_and_the_rest_is_running(scene):
    scene.host()
    grown = []
    whole = diagnose(scene.home, CLOCK, progress=grown.append)
    ids = {check.id for check in table.CHECKS}
    for picture in grown:
        assert {finding.id for finding in picture.findings} | set(picture.running) == ids
        assert len(picture.findings) + len(picture.running) == len(ids)
        assert len(picture.links) == len(Link)
    assert len(grown) >= 2
    assert grown[0].running
    assert whole.running == ()
    assert grown[-1].findings == whole.findings


def test_links_that_are_not_reached_yet_say_so(scene):
    scene.host()
    grown = []
    diagnose(scene.home, CLOCK, progress=grown.append)
    links = {link.link: link for link in grown[0].links}
    assert links[Link.RPC].verdict is None
    assert links[Link.RPC].caption == "checking"


def test_a_cancel_ends_it_at_once_with_what_was_found(scene):
    """The host would be silent for ten seconds; the end comes with the cancel, which waits for the first findings."""
    scene.host().fault = HostFault.MUTE
    cancel = Cancel()
    stopper = []

    def stop(picture):
        if "dns.records" not in picture.running and not stopper:
            stopper.append(threading.Thread(target=cancel.cancel))
            stopper[0].start()

    found = diagnose(scene.home, CLOCK, cancel=cancel, progress=stop)
    stopper[0].join()
    by_id = {finding.id: finding for finding in found.findings}
    assert by_id["dns.records"].verdict is Verdict.OK
    assert by_id["path.rpc"].verdict is Verdict.SKIP
    assert "it was stopped" in by_id["path.rpc"].detail
    assert found.running == ()


def test_a_cancel_wakes_the_workers_as_well(scene):
    """A worker that was only left behind would come to the end of its patience, and say so in the trace."""
    scene.host().fault = HostFault.MUTE
    cancel = Cancel()
    run = Run(
        gather(scene.home, CLOCK), cancel=cancel, progress=lambda p: "dns.records" in p.running or cancel.cancel()
    )
    run.run()
    for thread in threading.enumerate():
        if thread.name.startswith("diagnosis-"):
            thread.join()
    assert not [line for line in run._trace.lines if "gave up" in line.text]


def test_what_was_cancelled_before_it_began_asks_nobody(scene):
    host = scene.host()
    cancel = Cancel()
    cancel.cancel()
    found = diagnose(scene.home, CLOCK, cancel=cancel)
    assert {finding.id for finding in found.findings} == {check.id for check in table.CHECKS}
    assert host.counters.connections == 0


def test_only_what_is_asked_for_is_looked_at(scene):
    host = scene.host()
    found = diagnose(scene.home, CLOCK, only=("dns.records", "channel.key"))
    assert {finding.id for finding in found.findings} == {"dns.records", "channel.key"}
    assert host.counters.connections == 0


def test_a_check_made_again_joins_the_others_findings(scene):
    scene.past(state=licensed())
    host = scene.host()
    host.fault = HostFault.CLOSED
    before = diagnose(scene.home, CLOCK)
    assert before.verdict is Verdict.FAIL
    host.fault = HostFault.NONE
    after = diagnose(scene.home, CLOCK, only=("path.tcp", "path.rpc", "path.interface"), before=before)
    assert after.verdict is Verdict.OK
    assert {finding.id for finding in after.findings} == {check.id for check in table.CHECKS}


def test_what_a_cause_silenced_is_judged_again_when_the_cause_is_gone(scene):
    scene.past(state=licensed(200 * DAY))
    scene.host().fault = HostFault.CLOSED
    before = diagnose(scene.home, CLOCK)
    assert [f.silenced_by for f in before.findings if f.id == "licence.state"] == ["path.tcp"]
    scene.lab_hosts[0].fault = HostFault.NONE
    after = diagnose(scene.home, CLOCK, only=("path.tcp", "path.rpc", "path.interface"), before=before)
    assert [(f.verdict, f.silenced_by) for f in after.findings if f.id == "licence.state"] == [(Verdict.FAIL, None)]


def test_a_check_that_there_is_not_is_refused(scene):
    with pytest.raises(ValueError, match=r"no check dns\.colour"):
        diagnose(scene.home, CLOCK, only=("dns.colour",))


def test_hosts_are_looked_at_side_by_side(scene):
    """Each waits until all have been asked: one after the other none would ever be answered."""
    gate = threading.Barrier(4, timeout=30)

    def together(talk):
        data = talk.read()
        gate.wait()
        talk.send(ServerAssociation((LAB_INTERFACE,), peers.answer).receive(data))
        talk.wait()

    for number in range(4):
        scene.publish(f"kms{number}", scene.enter(peers.Peer(together)).address)
    found = diagnose(scene.home, CLOCK)
    assert [row.verdict for row in found.hosts] == [Verdict.OK] * 4


def test_a_probe_that_breaks_costs_only_what_needs_it(scene, monkeypatch, caplog):
    scene.host()
    monkeypatch.setattr("psutil.Process", lambda: 1 / 0)
    found = {finding.id: finding for finding in diagnose(scene.home, CLOCK).findings}
    assert found["pc.cost"].verdict is Verdict.SKIP
    assert "division by zero" in found["pc.cost"].detail
    assert found["path.rpc"].verdict is Verdict.OK
    assert "the probe cost failed" in caplog.text


def test_a_probe_that_cannot_be_woken_is_left_behind(scene, monkeypatch):
    over = threading.Event()
    monkeypatch.setattr("psutil.Process", lambda: over.wait(60))
    try:
        found = {f.id: f for f in diagnose(scene.home, CLOCK, only=("pc.cost", "channel.key"), limit_s=0.05).findings}
    finally:
        over.set()
    assert "it took too long" in found["pc.cost"].detail
    assert found["channel.key"].verdict is Verdict.OK


def test_a_mistake_in_one_check_leaves_the_others(scene, caplog):
    facts = replace(gather(scene.home, CLOCK), problems=7)
    found = {finding.id: finding for finding in Run(facts, only=("pc.settings", "channel.key")).run().findings}
    assert found["pc.settings"].title.startswith("This check itself failed")
    assert found["channel.key"].verdict is Verdict.OK
    assert "the check pc.settings failed" in caplog.text


def test_a_running_monitors_picture_is_what_counts(scene):
    scene.host()
    alone = diagnose(scene.home, CLOCK)
    picture = alone.seen.facts.snapshot
    shown = Run(alone.seen.facts, only=("licence.state",)).run()
    assert shown.started_at == picture.at
    found = diagnose(scene.home, CLOCK, snapshot=picture, only=("licence.state",))
    assert found.started_at == picture.at


class TestTable:
    def test_every_check_stands_behind_what_silences_it(self):
        """So that one pass finds the root: a cause that is a consequence itself silences nobody."""
        seen = []
        for check in table.CHECKS:
            assert set(check.after) <= set(seen), check.id
            seen.append(check.id)
        assert len(set(seen)) == len(seen)

    def test_every_link_has_a_check(self):
        assert {check.link for check in table.CHECKS} == set(Link)
