"""Each check by itself: facts in, verdict and words out."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kmsmonitor.catalogue import Who
from kmsmonitor.diagnostics.checks.count import trend
from kmsmonitor.diagnostics.findings import Verdict
from kmsmonitor.diagnostics.seen import CostSeen, DoorSeen, NamesSeen, Probe, Reach, Seen, ServiceSeen, TimeSeen
from kmsmonitor.diagnostics.table import CHECKS
from kmsmonitor.licensing.hosts import CachedHost, ConfiguredHost, HostOrigin
from kmsmonitor.licensing.outcome import Outcome, Tried
from kmsmonitor.licensing.product import Edition
from kmsmonitor.licensing.reading import ProductReading, Reading
from kmsmonitor.licensing.status import Channel, LicenseStatus, OutcomeKind, Way
from kmsmonitor.monitor.settings import Settings
from kmsmonitor.network.probe import Interface
from kmsmonitor.network.srv import Answer
from kmsmonitor.network.system_dns import SystemDns
from tests.diagnostics.looks import DAY, DOMAIN, NOW, STATE, answer, facts, host, names, record, said, seen
from tests.diagnostics.scene import counted

OK, WARN, FAIL, SKIP = Verdict.OK, Verdict.WARN, Verdict.FAIL, Verdict.SKIP
HOUR = timedelta(hours=1)
NEVER = replace(STATE, status=LicenseStatus.UNLICENSED, activated_at=None, expires_at=None, way=None, cache=None)


def told(finding):
    return dict(finding.evidence)


def with_state(**change):
    return seen(about=facts(state=replace(STATE, **change)))


def configured(name, port=1688, **more):
    return facts(settings=Settings(discovery_host=ConfiguredHost(name, port)), **more)


class TestChannel:
    @pytest.mark.parametrize(
        ("kind", "verdict", "words"),
        [
            (Channel.KMS_CLIENT, OK, "volume client key (GVLK)"),
            (Channel.MAK, OK, "multiple activation key"),
            (Channel.RETAIL, FAIL, "retail key"),
            (Channel.EVALUATION, FAIL, "evaluation edition"),
            (Channel.OEM, OK, "manufacturer's own"),
            (Channel.AVMA, OK, "virtual machines"),
            (Channel.KMS_HOST, OK, "KMS host"),
            (Channel.UNKNOWN, WARN, "not known"),
        ],
    )
    def test_M8_each_kind_of_key_is_named(self, kind, verdict, words):
        finding = said("channel.key", with_state(channel=kind))
        assert finding.verdict is verdict
        assert words in finding.title
        assert told(finding)["channel"] == kind.value

    @pytest.mark.parametrize("kind", [Channel.OEM, Channel.AVMA, Channel.KMS_HOST])
    def test_M8_a_key_of_its_own_way_that_is_not_activated_is_the_wrong_one(self, kind):
        finding = said("channel.key", seen(about=facts(state=replace(NEVER, channel=kind))))
        assert finding.verdict is FAIL
        assert "it will never ask a KMS host" in finding.detail

    def test_a_computer_that_asks_no_kms_host_skips_what_is_about_one(self):
        finding = said("path.tcp", with_state(channel=Channel.MAK))
        assert (finding.verdict, finding.detail) == (SKIP, "This computer asks no KMS host.")


class TestLicence:
    def test_activated(self):
        assert said("licence.state", seen()).title == "This computer is activated for another 179 days"

    def test_S8_activated_for_good(self):
        assert said("licence.state", with_state(expires_at=None)).title == "This computer is activated for good"

    def test_S9_out_of_tolerance(self):
        finding = said("licence.state", with_state(out_of_tolerance_at=NOW - DAY))
        assert (finding.verdict, finding.cause_id) == (FAIL, "licence.grace")

    def test_facts_that_are_too_old_are_no_licence(self):
        finding = said("licence.state", seen(about=facts(stale=True)))
        assert (finding.verdict, finding.cause_id) == (WARN, "licence.stale")

    @pytest.mark.parametrize(
        ("age", "verdict", "title"),
        [
            (DAY, OK, "Renewals are made as they fall due"),
            (13 * DAY, OK, "Renewals are made as they fall due"),
            (23 * DAY, WARN, "Not renewed for 23 days"),
            (170 * DAY, FAIL, "Not renewed for 170 days"),
        ],
    )
    def test_S4_missed_renewals_count(self, age, verdict, title):
        finding = said("licence.renewal", with_state(activated_at=NOW - age, expires_at=NOW - age + 180 * DAY))
        assert (finding.verdict, finding.title) == (verdict, title)

    @pytest.mark.parametrize("state", [NEVER, replace(STATE, expires_at=None)])
    def test_there_is_nothing_to_renew(self, state):
        assert said("licence.renewal", seen(about=facts(state=state))).verdict is SKIP

    def test_failed_attempts_are_told_with_their_codes(self):
        line = Tried(way=Way.KMS, what="host", answer="unreachable", host="kms1", code=0x800706BA)
        failed = Outcome(kind=OutcomeKind.UNREACHABLE, way=Way.KMS, code=0xC004F074, tried=(line,))
        old = replace(STATE, activated_at=NOW - 23 * DAY, expires_at=NOW + 157 * DAY)
        finding = said("licence.renewal", seen(about=facts(state=old, outcomes=((HOUR, failed), (2 * HOUR, failed)))))
        assert told(finding)["failed attempts since"] == "2"
        assert told(finding)["outer code"].startswith("0xC004F074 ")
        assert told(finding)["inner code"].startswith("0x800706BA ")


class TestLastAttempt:
    @pytest.mark.parametrize(
        ("outcome", "verdict"),
        [
            (counted(30), OK),
            (counted(24), OK),  # the count is another check's
            (Outcome(kind=OutcomeKind.REFUSED, code=0xC004F042, host="kms1", port=1688), FAIL),
            (Outcome(kind=OutcomeKind.UNREACHABLE, code=0xC004F074), WARN),
            (Outcome(kind=OutcomeKind.NO_HOST, code=0x8007232B), WARN),
            (Outcome(kind=OutcomeKind.FAILED, cause="no_way"), WARN),
        ],
    )
    def test_its_end(self, outcome, verdict):
        assert said("answer.last", seen(about=facts(outcomes=((HOUR, outcome),)))).verdict is verdict

    def test_there_was_none(self):
        assert said("answer.last", seen()).verdict is SKIP

    def test_the_code_is_explained(self):
        refused = Outcome(kind=OutcomeKind.REFUSED, code=0xC004F042, host="kms1", port=1688)
        finding = said("answer.last", seen(about=facts(outcomes=((HOUR, refused),))))
        assert finding.title.startswith("The last attempt failed with 0xC004F042: ")
        assert finding.remedy
        assert finding.cause_id == "host.group"


class TestRememberedHost:
    def cached(self, name="kms1", **more):
        usual = {"port": 1688, "origin": HostOrigin.DNS, "suffix": DOMAIN, "cached_at": NOW - 40 * DAY}
        return replace(STATE, cache=CachedHost(name=f"{name}.{DOMAIN}", **{**usual, **more}))

    def test_K5_it_is_still_in_dns(self):
        finding = said("host.cached", seen(about=facts(state=self.cached())))
        assert finding.verdict is OK
        assert told(finding)["origin"] == "dns, suffix corp.test"
        assert "40 days" in finding.detail

    def test_K6_gone_and_silent(self):
        look = seen(host(), host("kms-old", Reach.TCP), found=names(answer(record())),
                    about=facts(state=self.cached("kms-old")))  # fmt: skip
        assert said("host.cached", look).verdict is FAIL

    def test_gone_from_dns_but_alive(self):
        look = seen(host(), host("kms-old"), found=names(answer(record())), about=facts(state=self.cached("kms-old")))
        finding = said("host.cached", look)
        assert finding.verdict is WARN
        assert "Clear the remembered host" in finding.remedy

    @pytest.mark.parametrize(
        ("about", "words"),
        [
            (facts(settings=Settings(discovery_caching=False)), "switched off"),
            (facts(state=NEVER), "none is remembered"),
            (configured("kms1.corp.test"), "while one is set"),
        ],
    )
    def test_K7_there_is_none(self, about, words):
        finding = said("host.cached", seen(about=about))
        assert finding.verdict is SKIP
        assert words in finding.title


class TestDns:
    def test_K2_which_queries_are_sent_and_which_not(self):
        look = seen(found=names(answer(record()), elsewhere=(answer(record("kms9"), name="b.test"),)))
        lines = told(said("dns.suffixes", look))
        assert lines["_vlmcs._tcp.corp.test"] == "found"
        assert lines["_vlmcs._tcp.b.test"] == "found, but not in the list"
        assert lines["machine's domain"] == "corp.test"

    def test_K3_shares_ttl_priority_and_weight(self):
        found = names(answer(record("kms1", weight=10), record("kms2", weight=30, priority=0),
                             record("kms3", weight=5, priority=10)))  # fmt: skip
        lines = told(said("dns.records", seen(found=found)))
        assert lines["kms1.corp.test:1688"] == "priority 0, weight 10, TTL 3600 s, drawn first by 25% of clients"
        assert lines["kms3.corp.test:1688"] == "priority 10, weight 5, TTL 3600 s, drawn first by 0% of clients"

    @pytest.mark.parametrize(
        ("found", "suffixes", "server", "listed", "records"),
        [
            (names(answer(record())), (DOMAIN,), OK, OK, OK),
            (names(answer()), (DOMAIN,), OK, OK, FAIL),
            (names(answer(kind=Answer.NO_SERVICE)), (DOMAIN,), OK, OK, FAIL),
            (names(answer(), unknown=(DOMAIN,)), (DOMAIN,), OK, FAIL, FAIL),
            (names(answer(), elsewhere=(answer(record(), name="b.test"),)), (DOMAIN,), OK, FAIL, FAIL),
            (names(answer(kind=Answer.TIMEOUT)), (DOMAIN,), FAIL, OK, FAIL),
            (names(answer(kind=Answer.TIMEOUT), answer(kind=Answer.REFUSED)), (DOMAIN, "b"), FAIL, OK, FAIL),
            (names(answer(kind=Answer.SERVFAIL), answer(name="b.test")), (DOMAIN, "b.test"), WARN, OK, FAIL),
            (names(answer(kind=Answer.SERVFAIL), answer(record())), (DOMAIN, "b.test"), WARN, OK, OK),
            (names(), (), SKIP, FAIL, FAIL),
        ],
    )
    def test_each_way_of_not_finding_a_host(self, found, suffixes, server, listed, records):
        look = seen(found=found, about=facts(suffixes=suffixes))
        got = [said(check, look).verdict for check in ("dns.server", "dns.suffixes", "dns.records")]
        assert got == [server, listed, records]

    @pytest.mark.parametrize(
        ("detail", "end"), [("answered SERVFAIL", "answered SERVFAIL."), ("it sent: ", "it sent."), ("", "servfail.")]
    )
    def test_the_sentence_about_a_broken_server_ends_with_a_reason(self, detail, end):
        found = names(answer(kind=Answer.SERVFAIL, detail=detail))
        assert said("dns.server", seen(found=found)).detail == f"Without DNS no host can be found: {end}"

    @pytest.mark.parametrize("check", ["dns.server", "dns.suffixes", "dns.records"])
    def test_K13_nothing_of_it_matters_while_a_host_is_set(self, check):
        look = seen(found=names(answer(kind=Answer.SERVFAIL)), about=configured("kms1.corp.test"))
        assert said(check, look).verdict is SKIP


class TestConfiguredHost:
    @pytest.mark.parametrize(
        ("where", "looked", "records", "verdict"),
        [
            ("kms1.corp.test", host(), (record(),), OK),
            ("KMS1.corp.test", host("KMS1.corp.test"), (record(),), OK),
            ("kms9.corp.test", host("kms9"), (), OK),
            ("10.0.0.11", host("10.0.0.11"), (record(),), OK),  # the same host by its address
            ("10.0.0.12", host("10.0.0.12", addresses=("10.0.0.12",)), (record(),), WARN),
            ("kms9.corp.test", host("kms9", addresses=("10.0.0.9",)), (record(),), WARN),
            ("kms9.corp.test", host("kms9", Reach.TCP, addresses=("10.0.0.9",)), (record(),), FAIL),
            ("kms9.corp.test", host("kms9", Reach.NAME, addresses=()), (record(),), FAIL),
            ("kms9.corp.test", host("kms9", Reach.NAME, addresses=()), (), FAIL),
            ("kms1.corp.test", host(reach=Reach.TCP), (record(),), OK),  # the right one: its port is another's finding
            ("kms9.corp.test", host("kms9", Reach.TCP), (), OK),
        ],
    )
    def test_K13_against_dns(self, where, looked, records, verdict):
        look = seen(looked, found=names(answer(*records)), about=configured(where))
        assert said("host.configured", look).verdict is verdict

    def test_none_is_set(self):
        assert said("host.configured", seen()).verdict is SKIP

    def test_windows_own_setting_counts(self):
        product = ProductReading(
            activation_id="a", application_id="b", name="Windows", description="", partial_key="AAAAA",
            channel=Channel.KMS_CLIENT, status=LicenseStatus.LICENSED, host="kms9.corp.test", host_port=1700,
            host_origin=HostOrigin.CONFIGURED,
        )  # fmt: skip
        about = facts()
        about = replace(about, snapshot=replace(about.snapshot, reading=Reading(at=NOW, products=(product,))))
        assert about.configured == ConfiguredHost("kms9.corp.test", 1700)


class TestExpected:
    @pytest.mark.parametrize(
        ("looked", "verdict"),
        [
            (host(), OK),
            (host(addresses=("8.8.8.8",)), FAIL),
            (host(addresses=("8.8.8.8",), reach=Reach.TCP), WARN),
            (host(addresses=("127.0.0.1",)), FAIL),
            (host(addresses=("10.0.0.99",)), FAIL),  # this computer's own
            (host(addresses=("127.0.0.1",), interface=Interface.LAB), OK),
            (host("localhost", addresses=("127.0.0.1",), interface=Interface.LAB), FAIL),
            (host("127.0.0.1", addresses=("127.0.0.1",), interface=Interface.LAB), FAIL),
            (host("kms.evil.test", addresses=("127.0.0.1",), interface=Interface.LAB), FAIL),
            (host(addresses=("127.0.0.1",), reach=Reach.TCP), SKIP),
            (host(addresses=("127.0.0.1",), reach=Reach.INTERFACE), SKIP),
            (host("kms.evil.test"), WARN),
            (host("10.0.0.12", addresses=("10.0.0.12",)), SKIP),
            (host(addresses=(), reach=Reach.NAME), SKIP),
        ],
    )
    def test_without_a_list_address_and_domain_decide(self, looked, verdict):
        assert said("host.expected", seen(looked)).verdict is verdict

    @pytest.mark.parametrize(
        ("patterns", "looked", "verdict"),
        [
            (("10.0.0.0/8",), host(), OK),
            (("10.0.0.0/8",), host("kms.evil.test"), OK),
            (("127.0.0.1",), host("localhost", addresses=("127.0.0.1",)), OK),
            (("azkms.core.windows.net",), host("azkms.core.windows.net", addresses=("20.118.99.224",)), OK),
            (("kms9.corp.test",), host(), FAIL),
            (("kms9.corp.test",), host(reach=Reach.TCP), WARN),
        ],
    )
    def test_with_a_list_the_list_decides(self, patterns, looked, verdict):
        about = facts(settings=Settings(discovery_expected_hosts=patterns))
        assert said("host.expected", seen(looked, about=about)).verdict is verdict

    def test_it_accuses_nobody(self):
        finding = said("host.expected", seen(host(addresses=("127.0.0.1",))))
        assert finding.title == "kms1.corp.test is not one of ours"
        assert finding.detail == "It runs on this computer itself."

    def test_no_host_is_known(self):
        assert said("host.expected", replace(seen(), hosts=())).verdict is SKIP


class TestPath:
    @pytest.mark.parametrize(
        ("check", "reach", "code", "cause"),
        [
            ("host.addresses", Reach.NAME, 0x8007232B, "name.unknown"),
            ("host.addresses", Reach.NAME, 0x8007251D, "name.no_address"),
            ("path.tcp", Reach.TCP, 0x8007274C, "tcp.timeout"),
            ("path.tcp", Reach.TCP, 0x800706BA, "tcp.refused"),
            ("path.tcp", Reach.TCP, 0x800704CF, "network.down"),
            ("path.tcp", Reach.TCP, 0x80072746, "tcp.reset"),
            ("path.rpc", Reach.RPC, 0x800705B4, "rpc.silent"),
            ("path.rpc", Reach.RPC, 0x80072746, "rpc.fault"),
            ("path.rpc", Reach.RPC, 0x8007000D, "rpc.malformed"),
            ("path.interface", Reach.INTERFACE, 0x800706D9, "rpc.rejected"),
            ("path.interface", Reach.INTERFACE, 0x800706BB, "rpc.busy"),
        ],
    )
    def test_each_stage_has_its_own_causes(self, check, reach, code, cause):
        finding = said(check, seen(host(reach=reach, code=code, detail="reason")))
        assert (finding.verdict, finding.cause_id) == (FAIL, cause)
        assert finding.remedy
        assert finding.cause
        assert any("reason" in value for _, value in finding.evidence)

    @pytest.mark.parametrize(
        ("check", "reach"),
        [("path.tcp", Reach.TCP), ("path.rpc", Reach.RPC), ("path.interface", Reach.INTERFACE)],
    )
    def test_a_good_host_beside_it_makes_it_a_warning(self, check, reach):
        assert said(check, seen(host(reach=reach, code=1), host("kms2"))).verdict is WARN

    @pytest.mark.parametrize("check", ["path.tcp", "path.rpc", "path.interface"])
    def test_what_nobody_reached_is_skipped(self, check):
        assert said(check, seen(host(reach=Reach.NAME, addresses=()))).verdict is SKIP

    @pytest.mark.parametrize("check", ["path.tcp", "path.rpc", "path.interface"])
    def test_the_screen_says_that_nothing_is_counted(self, check):
        assert said(check, seen()).detail == "This test sends no request, so no host's count changes."

    def test_K2_hosts_of_later_suffixes_decide_nothing(self):
        found = names(answer(record()), answer(record("kms2.b.test"), name="b.test"))
        assert said("path.tcp", seen(host(), host("kms2.b.test", Reach.TCP), found=found)).verdict is OK

    @pytest.mark.parametrize(("later", "verdict"), [(Reach.FINE, WARN), (Reach.TCP, FAIL)])
    def test_K2_where_the_first_suffixes_hosts_are_dead_the_next_ones_decide(self, later, verdict):
        """As in an attempt, which goes on to them."""
        found = names(answer(record()), answer(record("kms2.b.test"), name="b.test"))
        look = seen(host(reach=Reach.TCP, code=1), host("kms2.b.test", later), found=found)
        assert said("path.tcp", look).verdict is verdict

    def test_K13_only_the_host_that_is_set_is_in_play(self):
        look = seen(host(), host("kms9", Reach.TCP, code=0x8007274C), found=names(answer(record())),
                    about=configured("kms9.corp.test"))  # fmt: skip
        assert said("path.tcp", look).verdict is FAIL

    @pytest.mark.parametrize(
        ("looked", "own", "verdict"),
        [
            (host(addresses=("fd00::1",), reach=Reach.TCP), ("10.0.0.99", "::1", "fe80::2"), FAIL),
            (host(addresses=("fd00::1",), reach=Reach.TCP), ("fd00::2",), OK),
            (host(addresses=("fd00::1",)), ("fd00::2",), OK),
            (host(addresses=("fd00::1", "10.0.0.11")), ("10.0.0.99",), SKIP),
        ],
    )
    def test_hosts_with_ipv6_alone(self, looked, own, verdict):
        assert said("path.ipv6", seen(looked, about=facts(own_addresses=own))).verdict is verdict


class TestClock:
    def at(self, offset, **more):
        return facts(outcomes=((HOUR, counted(30, clock_offset_s=offset)),), **more)

    @pytest.mark.parametrize(
        ("offset", "verdict", "words"),
        [
            (1.9, OK, "Clock within 2 s of the host"),
            (-299.0, OK, "Clock within 299 s"),
            (301.0, WARN, "5 minutes behind"),
            (-14_000.0, WARN, "233 minutes ahead"),
            (-14_401.0, FAIL, "240 minutes ahead"),
            (18_000.0, FAIL, "300 minutes behind"),
        ],
    )
    def test_four_hours_are_the_limit(self, offset, verdict, words):
        finding = said("clock.offset", seen(about=self.at(offset)))
        assert finding.verdict is verdict
        assert words in finding.title

    def test_without_an_answer_nothing_is_known(self):
        assert said("clock.offset", seen()).verdict is SKIP

    def test_a_refusal_for_the_time_is_enough(self):
        refused = Outcome(kind=OutcomeKind.REFUSED, code=0xC004F06C, host="kms1", port=1688)
        assert said("clock.offset", seen(about=facts(outcomes=((HOUR, refused),)))).verdict is FAIL

    def test_a_later_success_ends_it(self):
        refused = Outcome(kind=OutcomeKind.REFUSED, code=0xC004F06C, host="kms1", port=1688, clock_offset_s=18_000.0)
        about = facts(outcomes=((HOUR, counted(30)), (2 * HOUR, refused)))
        assert said("clock.offset", seen(about=about)).verdict is OK

    def test_a_time_server_tells_whose_clock_is_wrong(self):
        finding = said("clock.offset", seen(about=self.at(18_000.0), time=TimeSeen("time.corp.test", 0.5)))
        assert finding.who is Who.KMS_ADMIN
        assert "Set the clock of the KMS host" in finding.remedy

    @pytest.mark.parametrize(("offset", "verdict"), [(0.5, OK), (900.0, WARN), (20_000.0, FAIL), (None, SKIP)])
    def test_a_time_server_alone(self, offset, verdict):
        look = seen(time=TimeSeen("time.corp.test", offset, "silent"))
        assert said("clock.offset", look).verdict is verdict


class TestCount:
    def past(self, *counts, **more):
        """Counts by age in days, newest first."""
        return facts(outcomes=tuple((age * DAY, counted(count)) for age, count in counts), **more)

    @pytest.mark.parametrize(
        ("counts", "verdict", "words"),
        [
            (((0, 25),), OK, "The host has counted 25 of 25"),
            (((0, 24),), FAIL, "has counted 24 of 25 computers"),
            (((0, 24), (1, 20)), FAIL, "24 of 25, and the count is rising"),
            (((0, 24), (7, 24), (21, 24)), FAIL, "24 of 25 for 21 days: not rising"),
            (((0, 22), (10, 24), (21, 20)), FAIL, "22 of 25 for 10 days: not rising"),
            (((0, 24), (7, 24), (8, 23)), FAIL, "24 of 25 for 7 days: not rising"),
        ],
    )
    def test_K10_threshold_and_trend(self, counts, verdict, words):
        finding = said("count.threshold", seen(about=self.past(*counts, state=NEVER)))
        assert finding.verdict is verdict
        assert words in finding.title

    def test_a_renewal_below_the_threshold_is_a_warning_while_the_licence_holds(self):
        assert said("count.threshold", seen(about=self.past((0, 24)))).verdict is WARN

    def test_nobody_has_counted_yet(self):
        assert said("count.threshold", seen()).verdict is SKIP

    def test_K11_a_server_needs_five(self):
        outcome = counted(5, required=5)
        about = facts(outcomes=((HOUR, outcome),), settings=Settings(product_edition=Edition.SERVER))
        assert said("count.threshold", seen(about=about)).title == "The host has counted 5 of 5"

    def test_another_hosts_counts_are_another_trend(self):
        found = trend(((NOW, counted(24)), (NOW - DAY, counted(3, host="kms9")), (NOW - 30 * DAY, counted(24))))
        assert (found.count, found.answers, found.unrisen) == (24, 2, 30 * DAY)

    @pytest.mark.parametrize(
        ("counts", "virtual", "verdict"),
        [
            (((0, 1), (10, 1)), False, WARN),
            (((0, 24), (10, 24)), True, WARN),
            (((0, 24), (10, 24)), False, OK),
            (((0, 1), (2, 1)), True, OK),
            (((0, 9), (10, 1)), True, OK),
            (((0, 30),), True, SKIP),
        ],
    )
    def test_a_low_count_that_never_rises_smells_of_clones(self, counts, virtual, verdict):
        assert said("count.duplicate", seen(about=self.past(*counts, virtual=virtual, state=NEVER))).verdict is verdict


class TestThisPc:
    def test_no_member_of_a_domain(self):
        finding = said("pc.domain", seen())
        assert finding.verdict is SKIP
        assert told(finding)["computer"] == "PC-1"

    def test_member_of_a_domain(self):
        assert said("pc.domain", seen(about=facts(membership="ad.corp.test"))).verdict is OK

    @pytest.mark.parametrize(
        ("found", "verdict"),
        [
            (DoorSeen("dc1.ad.corp.test", reached=True), OK),
            (DoorSeen("ad.corp.test", reached=False, detail="nxdomain"), WARN),
            (None, SKIP),
        ],
    )
    def test_a_domain_controller(self, found, verdict):
        look = seen(about=facts(membership="ad.corp.test"), controller=found)
        assert said("pc.controller", look).verdict is verdict

    @pytest.mark.parametrize(
        ("found", "verdict"),
        [
            (ServiceSeen("running", "automatic"), OK),
            (ServiceSeen("stopped", "automatic"), OK),  # it starts when it is needed
            (ServiceSeen("stopped", "disabled"), FAIL),
            (None, SKIP),
        ],
    )
    def test_the_licensing_service(self, found, verdict):
        assert said("pc.service", seen(service=found)).verdict is verdict

    @pytest.mark.parametrize(
        ("channel", "found", "verdict"),
        [
            (Channel.KMS_CLIENT, None, SKIP),
            (Channel.MAK, None, SKIP),
            (Channel.MAK, DoorSeen("activation.test", reached=True, detail="HTTP status 404"), OK),
            (Channel.MAK, DoorSeen("activation.test", reached=False, detail="HTTP status 503"), FAIL),
            (Channel.MAK, DoorSeen("activation.test", reached=True, second_step=""), OK),
            (Channel.MAK, DoorSeen("activation.test", reached=True, second_step="it has expired"), FAIL),
        ],
    )
    def test_N1_online_activation_is_asked_for_only_with_a_mak(self, channel, found, verdict):
        look = seen(about=facts(state=replace(STATE, channel=channel)), online=found)
        assert said("online.service", look).verdict is verdict

    def test_settings_that_do_not_count(self):
        finding = said("pc.settings", seen(about=facts(problems=("line 2: no", "line 3: no"))))
        assert (finding.verdict, len(finding.evidence)) == (WARN, 2)
        assert said("pc.settings", seen()).verdict is OK

    @pytest.mark.parametrize(("elevated", "words"), [(True, "administrator"), (False, "This user may activate")])
    def test_L2_a_standard_user_may_activate(self, elevated, words):
        finding = said("pc.rights", seen(about=facts(elevated=elevated)))
        assert finding.verdict is OK
        assert words in finding.title

    def test_own_cost_is_counted_from_the_last_day(self):
        asked = Tried(way=Way.KMS, what="suffix", answer="found", suffix=DOMAIN)
        outcome = counted(30)
        outcome = replace(outcome, tried=(*outcome.tried, asked))
        about = facts(outcomes=((HOUR, outcome), (23 * HOUR, outcome), (25 * HOUR, outcome)))
        lines = told(said("pc.cost", seen(about=about, cost=CostSeen(cpu_s=0.5, age_s=3600.0, wake_ups=70))))
        assert lines["attempts in 24 h"] == "2"
        assert lines["DNS questions in 24 h"] == "2"
        assert lines["hosts asked in 24 h"] == "2"
        assert lines["bytes in 24 h, about"] == "2400"
        assert lines["wake-ups"] == "70"

    @pytest.mark.parametrize(
        ("cpu_s", "age_s", "verdict"), [(0.5, 3600.0, OK), (0.5, 1.0, OK), (36.0, 3600.0, WARN), (3.7, 3600.0, WARN)]
    )
    def test_own_cost_above_a_thousandth_of_a_processor_is_too_much(self, cpu_s, age_s, verdict):
        assert said("pc.cost", seen(cost=CostSeen(cpu_s=cpu_s, age_s=age_s, wake_ups=1))).verdict is verdict


def test_what_could_not_be_looked_at_is_skipped_with_the_reason():
    look = Seen(facts=facts(), broken=((Probe.NAMES, "it took too long"),))
    finding = said("dns.records", look)
    assert (finding.verdict, finding.detail) == (SKIP, "It could not be checked: it took too long.")


def test_a_check_before_anything_was_seen_does_not_break():
    look = Seen(facts=facts(dns=SystemDns()), names=NamesSeen(), hosts=())
    for check in CHECKS:
        assert said(check.id, look).title
