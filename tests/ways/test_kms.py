"""One KMS attempt in a small world of real servers: who is asked, in which order, and what comes of it."""

from datetime import timedelta

import pytest

from kmsmonitor.authority.standalone import lab_product
from kmsmonitor.lab.dns_server import DnsFault
from kmsmonitor.lab.kms_host import HostFault
from kmsmonitor.licensing.hosts import ConfiguredHost, DrawRule, HostOrigin
from kmsmonitor.licensing.policy import Intervals
from kmsmonitor.licensing.product import Edition
from kmsmonitor.licensing.status import OutcomeKind, Way
from kmsmonitor.network.deadline import Deadline
from kmsmonitor.ways import kms
from kmsmonitor.ways.sequence import CODE_CANCELLED
from kmsmonitor.wire.ids import LAB_GROUP_SERVER
from tests.network.peers import Peer, black_hole, bound_then, closed_port, mute
from tests.ways.world import CLOCK, World, cached, hosts_tried


@pytest.fixture
def world():
    with World() as made:
        yield made


@pytest.fixture
def short(monkeypatch):
    """A black hole costs a moment here, not ten seconds."""
    monkeypatch.setattr(kms, "HOST_LIMIT", 0.3)


class TestDiscovery:
    def test_K1_K2_every_suffix_is_asked_and_its_answer_kept(self, world):
        world.host("kms9", domain="branch.test")
        outcome = world.ask(suffixes=("corp.test", "none.corp.test", "branch.test", "elsewhere.test"))
        assert outcome.kind is OutcomeKind.ACTIVATED
        suffixes = [(t.suffix, t.answer, t.code) for t in outcome.tried if t.what == "suffix"]
        assert suffixes == [
            ("corp.test", "nxdomain", 0x8007232B),
            ("none.corp.test", "nxdomain", 0x8007232B),
            ("branch.test", "found", None),
            ("elsewhere.test", "refused", 0x8007232D),
        ]
        (line,) = [t for t in outcome.tried if t.what == "host"]
        assert (line.host, line.origin, line.suffix) == ("kms9.branch.test", HostOrigin.DNS, "branch.test")

    def test_K2_K4_a_later_suffixs_host_is_asked_when_the_first_ones_are_dead(self, world):
        world.publish("gone", closed_port())
        world.host("kms9", domain="branch.test")
        outcome = world.ask(suffixes=("corp.test", "branch.test"))
        assert (outcome.kind, outcome.host) == (OutcomeKind.ACTIVATED, "kms9.branch.test")
        assert [line[:2] for line in hosts_tried(outcome)] == [("gone", "unreachable"), ("kms9", "answered")]

    def test_K3_the_lowest_priority_first_and_weights_decide_the_draw(self, world):
        world.host("late", 10, 100)
        world.host("light", 0, 1)
        world.host("heavy", 0, 3)
        first = world.ask(0.5, 0.2)  # the first number goes to the question before DNS was asked
        assert first.host == "heavy.corp.test"
        assert world.ask(0.5, 0.74).host == "heavy.corp.test"
        assert world.ask(0.5, 0.76).host == "light.corp.test"
        draw = next(t.draw for t in first.tried if t.what == "host")
        assert (draw.names, draw.weights) == (("heavy.corp.test", "light.corp.test"), (3, 1))
        assert (draw.number, draw.picked, draw.rule) == (0.2, "heavy.corp.test", DrawRule.PRIORITY_WEIGHT)

    def test_K14_priority_and_weight_can_be_ignored_and_the_trace_says_so(self, world):
        world.host("late", 10, 1)
        world.host("soon", 0, 1)
        outcome = world.ask(0.0, by_weight=False)
        assert outcome.host == "late.corp.test"
        assert outcome.tried[-1].draw.rule is DrawRule.PLAIN_RANDOM

    def test_without_any_host_the_first_suffix_says_why(self, world):
        outcome = world.ask(suffixes=("corp.test", "elsewhere.test"))
        assert (outcome.kind, outcome.code) == (OutcomeKind.NO_HOST, 0x8007232B)
        assert outcome.responded is None

    def test_without_any_suffix_there_is_a_code_of_its_own(self, world):
        outcome = world.ask(suffixes=())
        assert (outcome.kind, outcome.code) == (OutcomeKind.NO_HOST, kms.CODE_NO_SUFFIX)


class TestDeadHosts:
    @pytest.mark.usefixtures("short")
    def test_K4_each_dead_host_leaves_the_list_with_its_own_code(self, world):
        """A closed port, a black hole, a mute host and another RPC service before the one that answers."""
        world.publish("closed", closed_port(), 1)
        world.host("mute", 3).fault = HostFault.MUTE
        world.host("other", 4).fault = HostFault.REFUSE_BIND
        world.host("alive", 5)
        never = world.host("spare", 6)
        with black_hole() as hole:
            world.publish("hole", hole, 2)
            outcome = world.ask()
        assert outcome.kind is OutcomeKind.ACTIVATED
        assert hosts_tried(outcome) == [
            ("closed", "unreachable", 0x800706BA),
            ("hole", "unreachable", 0x8007274C),
            ("mute", "unreachable", 0x800705B4),
            ("other", "unreachable", 0x800706D9),
            ("alive", "answered", None),
        ]
        stages = [t.stage for t in outcome.tried if t.what == "host"]
        assert stages == ["tcp", "tcp", "bind", "bind", None]
        assert never.counters.connections == 0

    def test_K4_none_left_is_0xC004F074_and_names_them_all(self, world):
        for name in ("a", "b", "c"):
            world.publish(name, closed_port())
        outcome = world.ask()
        assert (outcome.kind, outcome.code) == (OutcomeKind.UNREACHABLE, 0xC004F074)
        assert [name for name, *_ in hosts_tried(outcome)] == ["a", "b", "c"]

    def test_K4_a_name_without_an_address_is_struck_off_too(self, world):
        world.records["corp.test"] = ["_vlmcs._tcp SRV 0 0 1688 ghost"]
        world.host("alive", 1)
        outcome = world.ask()
        assert hosts_tried(outcome) == [("ghost", "unreachable", 0x8007232B), ("alive", "answered", None)]
        assert outcome.tried[2].stage == "name"

    def test_a_host_is_asked_at_each_of_its_addresses(self, world):
        host = world.host("kms1", address="127.0.0.12")
        world.records["corp.test"].insert(0, "kms1 A 127.0.0.11")
        world.publish("other", closed_port(), 9)
        outcome = world.ask()
        assert (outcome.kind, host.counters.requests) == (OutcomeKind.ACTIVATED, 1)
        assert hosts_tried(outcome) == [("kms1", "answered", None)]

    def test_the_deadline_holds_over_all_hosts(self, world):
        """Two black holes and half a second: the attempt ends, and says whom it asked until then."""
        world.deadline = Deadline(0.5)
        with black_hole() as hole:
            world.publish("a", hole, 1)
            world.publish("b", hole, 2)
            outcome = world.ask()
        assert (outcome.kind, outcome.code) == (OutcomeKind.UNREACHABLE, 0xC004F074)
        assert hosts_tried(outcome) == [("a", "unreachable", 0x8007274C)]

    def test_the_deadline_holds_over_the_discovery(self, world):
        world.dns.fault = DnsFault.SILENT
        world.deadline = Deadline(0.4)
        outcome = world.ask(suffixes=("corp.test", "branch.test"))
        assert (outcome.kind, outcome.code) == (OutcomeKind.NO_HOST, 0x800705B4)
        assert [t.answer for t in outcome.tried if t.what == "suffix"] == ["timeout", "timeout"]


class TestCache:
    def test_K5_the_host_that_responded_is_to_be_cached(self, world):
        host = world.host()
        found = world.ask().responded
        assert (found.name, found.port, found.origin, found.suffix) == (
            "kms1.corp.test", host.port, HostOrigin.DNS, "corp.test",
        )  # fmt: skip

    def test_K5_also_a_host_that_has_not_counted_enough(self, world):
        world.host(count=3)
        assert world.ask().responded.name == "kms1.corp.test"

    def test_K5_the_cached_host_is_asked_first_and_DNS_for_its_address_alone(self, world):
        one = world.host("kms1", 5)
        two = world.host("kms2", 0)
        known = cached(one)
        outcome = world.ask(cached=known)
        assert (outcome.host, outcome.responded) == ("kms1.corp.test", known)
        assert [t.what for t in outcome.tried if t.what != "way"] == ["host"]
        assert outcome.tried[1].origin is HostOrigin.CACHED
        assert two.counters.connections == 0

    def test_K6_a_cached_host_that_died_leads_to_a_new_discovery(self, world):
        one = world.host("kms1", 0)
        world.host("kms2", 5)
        one.fault = HostFault.CLOSED
        outcome = world.ask(cached=cached(one))
        assert [t.what for t in outcome.tried if t.what != "way"] == ["host", "suffix", "host"]
        assert outcome.cache_failed
        assert outcome.responded.name == "kms2.corp.test"

    def test_K4_K6_the_dead_cached_host_is_not_asked_again_when_DNS_names_it(self, world):
        one = world.host("kms1", 0)
        one.fault = HostFault.CLOSED
        outcome = world.ask(cached=cached(one, name="KMS1.corp.test"))
        assert outcome.kind is OutcomeKind.UNREACHABLE
        assert len(hosts_tried(outcome)) == 1
        assert outcome.cache_failed

    def test_K7_without_caching_nobody_is_to_be_cached(self, world):
        world.host()
        assert world.ask(caching=False).responded is None

    def test_K13_a_configured_host_alone_is_asked_and_never_cached(self, world):
        host = world.host("set")
        other = world.host("other")
        outcome = world.ask(configured=ConfiguredHost("127.0.0.1", host.port), cached=cached(other))
        assert outcome.kind is OutcomeKind.ACTIVATED
        assert outcome.responded is None
        assert [(t.what, t.origin) for t in outcome.tried[1:2]] == [("host", HostOrigin.CONFIGURED)]
        assert other.counters.connections == 0

    def test_K13_a_configured_host_that_is_dead_is_the_end(self, world):
        other = world.host("other")
        outcome = world.ask(configured=ConfiguredHost(*closed_port()), cached=cached(other))
        assert (outcome.kind, outcome.code) == (OutcomeKind.UNREACHABLE, 0xC004F074)
        assert [t.what for t in outcome.tried if t.what != "way"] == ["host"]
        assert not outcome.cache_failed


class TestAnswer:
    def test_K9_one_session_one_request(self, world):
        host = world.host()
        world.ask()
        counters = host.counters
        assert (counters.connections, counters.requests, counters.errors) == (1, 1, 0)

    @pytest.mark.parametrize(
        ("before", "kind", "code"),
        [(23, OutcomeKind.BELOW_THRESHOLD, 0xC004F038), (24, OutcomeKind.ACTIVATED, None)],
    )
    def test_K10_the_count_decides(self, world, before, kind, code):
        world.host(count=before)
        outcome = world.ask()
        assert (outcome.kind, outcome.code, outcome.count, outcome.required) == (kind, code, before + 1, 25)

    def test_K10_below_the_threshold_no_other_host_is_asked(self, world):
        world.host("few", 0, count=1)
        full = world.host("full", 1, count=40)
        assert world.ask().kind is OutcomeKind.BELOW_THRESHOLD
        assert full.counters.connections == 0

    def test_K11_a_server_edition_needs_five(self, world):
        world.host(count=4)
        assert world.ask(product=lab_product(Edition.SERVER), required=5).kind is OutcomeKind.ACTIVATED

    def test_K12_a_renewal_is_the_same_exchange(self, world):
        host = world.host()
        assert world.ask(renewal=True).kind is OutcomeKind.RENEWED
        assert host.counters.requests == 1

    def test_S11_the_hosts_intervals_come_with_its_answer(self, world):
        wanted = Intervals(timedelta(minutes=30), timedelta(days=1))
        world.host(intervals=wanted)
        assert world.ask().intervals == wanted

    def test_S11_a_host_may_leave_the_intervals_to_the_client(self, world):
        world.host()
        assert world.ask().intervals is None

    def test_H8_a_host_for_other_products_refuses_and_the_next_one_is_asked(self, world):
        servers_only = world.host("servers", 0, group_ids=(LAB_GROUP_SERVER,))
        world.host("all", 1)
        outcome = world.ask()
        assert hosts_tried(outcome) == [("servers", "refused", 0xC004F042), ("all", "answered", None)]
        assert (outcome.kind, outcome.responded.name) == (OutcomeKind.ACTIVATED, "all.corp.test")
        assert servers_only.counters.refusals == 1

    def test_H8_the_first_refusal_is_the_outcome_where_nobody_activates(self, world):
        world.host("servers", 0, group_ids=(LAB_GROUP_SERVER,))
        world.publish("closed", closed_port(), 1)
        outcome = world.ask()
        assert (outcome.kind, outcome.code, outcome.host) == (OutcomeKind.REFUSED, 0xC004F042, "servers.corp.test")
        assert outcome.responded is None
        assert outcome.count is None

    def test_of_two_refusals_the_first_is_told(self, world):
        world.host("servers", 0, group_ids=(LAB_GROUP_SERVER,))
        world.host("late", 1).skew = timedelta(hours=5)
        outcome = world.ask()
        assert [code for _, _, code in hosts_tried(outcome)] == [0xC004F042, 0xC004F06C]
        assert (outcome.code, outcome.host) == (0xC004F042, "servers.corp.test")

    def test_H8_a_cached_host_that_refuses_is_forgotten(self, world):
        host = world.host(group_ids=(LAB_GROUP_SERVER,))
        assert world.ask(cached=cached(host)).cache_failed

    @pytest.mark.parametrize("hours", [-5, 5])
    def test_a_clock_too_far_off_is_0xC004F06C_and_says_by_how_much(self, world, hours):
        world.host().skew = timedelta(hours=hours)
        outcome = world.ask()
        assert (outcome.kind, outcome.code) == (OutcomeKind.REFUSED, 0xC004F06C)
        assert round(outcome.clock_offset_s / 3600) == hours

    def test_the_record_has_the_seconds_of_each_stage(self, world):
        world.host()
        outcome = world.ask()
        assert [t.what for t in outcome.tried] == ["way", "suffix", "host"]
        assert [stage.stage for stage in outcome.tried[2].stages] == ["tcp", "bind", "answer"]
        assert outcome.way is Way.KMS

    def test_the_faces_hear_of_each_stage_and_host(self, world):
        host = world.host()
        world.ask(cached=cached(host))
        name = "kms1.corp.test"
        assert world.progress == [("name", name), ("tcp", name), ("bind", name), ("answer", name)]


class TestCancel:
    @pytest.fixture(autouse=True)
    def _patient(self, monkeypatch):
        """Were a cancel not to wake the stage, the attempt would use up its minute."""
        monkeypatch.setattr(kms, "HOST_LIMIT", 60)

    def ended(self, world, stage, **plan):
        thread = world.cancel_in(stage)
        try:
            outcome = world.ask(**plan)
        finally:
            thread.join()
        assert (outcome.kind, outcome.code) == (OutcomeKind.FAILED, CODE_CANCELLED)
        assert world.deadline.left() > 30
        return outcome

    def test_in_discovery(self, world):
        world.dns.fault = DnsFault.SILENT
        self.ended(world, "discovery")

    def test_while_a_name_is_looked_up(self, world):
        world.dns.fault = DnsFault.SILENT
        self.ended(world, "name", configured=ConfiguredHost("kms1.corp.test", 1688))

    def test_while_connecting(self, world):
        with black_hole() as hole:
            self.ended(world, "tcp", configured=ConfiguredHost(*hole))

    def test_while_waiting_for_the_bind(self, world):
        with Peer(mute) as peer:
            self.ended(world, "bind", configured=ConfiguredHost(*peer.address))

    def test_while_waiting_for_the_answer(self, world):
        with Peer(bound_then(mute)) as peer:
            self.ended(world, "answer", configured=ConfiguredHost(*peer.address))

    def test_before_it_began(self, world):
        host = world.host()
        world.cancel.cancel()
        assert world.ask().code == CODE_CANCELLED
        assert host.counters.connections == 0

    def test_no_other_host_is_asked_afterwards(self, world):
        spare = world.host("spare", 9)
        with black_hole() as hole:
            world.publish("hole", hole, 0)
            self.ended(world, "tcp")
        assert spare.counters.connections == 0


def test_the_request_carries_this_moment_not_the_plans(world):
    """A plan that waited (a slow discovery) must not make the request look late."""
    world.host()
    began = CLOCK.now()
    outcome = world.ask(started_at=began - timedelta(hours=5))
    assert outcome.kind is OutcomeKind.ACTIVATED
    assert abs(outcome.clock_offset_s) < 3600
