"""S7, D2, D3 with the real Monitor over the lab: a member asks its directory first at each start, until it leaves."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kmsmonitor.licensing.status import LicenseStatus, OutcomeKind, Way
from kmsmonitor.monitor.setup import authority_for
from tests.monitor.living import Living


class Member(Living):
    """A computer in the lab's domain, until `domain` says otherwise."""

    domain = "lab.test"

    @property
    def settings(self):
        return replace(super().settings, directory_domain=self.domain)

    @property
    def directory(self):
        return self.organisation.directory

    def join(self, domain):
        """Other settings, as after the settings window."""
        self.domain = domain
        authority, policy = authority_for(self.settings, self.household.identity, self.clock)
        self.monitor.reconfigure(authority, policy, ())
        return self.land()


@pytest.fixture
def member(tmp_path):
    with Member(tmp_path) as made:
        yield made


def restarted(member, **span):
    member.close()
    member.clock.advance(timedelta(**span).total_seconds())
    member.open()
    return member.start()


def test_D2_the_first_start_activates_without_anybody(member):
    state = member.start().state
    assert (state.status, state.way) == (LicenseStatus.LICENSED, Way.AD)
    assert state.expires_at - state.activated_at == timedelta(days=180)
    assert member.host.counters.requests == 0


def test_S7_every_start_asks_the_directory_first(member):
    member.start()
    for number in (2, 3):
        state = restarted(member, hours=1).state
        assert (state.attempts, state.last.way, state.last.kind) == (number, Way.AD, OutcomeKind.RENEWED)
    assert member.directory.reads == 3
    assert member.host.counters.requests == 0


def test_D2_S4_it_renews_every_seven_days(member):
    member.start()
    assert member.after(days=6, hours=23).state.attempts == 1
    assert member.after(hours=1).state.attempts == 2
    assert member.directory.reads == 2


def test_O3_without_its_controller_it_renews_by_KMS_and_comes_back(member):
    member.start()
    member.directory.stop()
    state = restarted(member, hours=1).state
    assert (state.way, state.last.kind) == (Way.KMS, OutcomeKind.RENEWED)
    member.directory.start()
    assert member.activate().state.way is Way.AD


def test_D3_without_controller_and_host_it_stays_activated_for_the_interval(member):
    member.start()
    member.directory.stop()
    member.host.stop()
    snapshot = member.after(days=179)
    assert (snapshot.state.status, snapshot.state.way) == (LicenseStatus.LICENSED, Way.AD)


class TestLeaving:
    def test_D3_it_ends_with_the_settings_that_say_so_and_KMS_is_asked(self, member):
        member.start()
        member.clock.advance(3600)
        member.join("")
        member.after(minutes=10)
        assert (member.monitor.snapshot.state.status, member.monitor.snapshot.state.way) == (
            LicenseStatus.LICENSED,
            Way.KMS,
        )

    def test_D3_it_ends_at_the_next_start_at_the_latest(self, member):
        member.start()
        member.host.stop()
        member.domain = ""
        state = restarted(member, days=1).state
        assert (state.status, state.way, state.activated_at) == (LicenseStatus.UNLICENSED, None, None)

    def test_D3_another_domain_is_not_the_one_that_activated_it(self, member):
        member.start()
        member.host.stop()
        member.domain = "elsewhere.test"
        assert restarted(member, days=1).state.status is LicenseStatus.UNLICENSED

    def test_what_KMS_activated_holds(self, member):
        member.directory.stop()
        assert member.start().state.way is Way.KMS
        member.clock.advance(3600)
        state = member.join("").state
        assert (state.status, state.way) == (LicenseStatus.LICENSED, Way.KMS)

    def test_the_same_domain_in_other_letters_is_the_same(self, member):
        member.start()
        member.clock.advance(3600)
        assert member.join("LAB.test").state.way is Way.AD
