"""The standalone authority: a plan from state and settings, real ports, and always an outcome."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from kmsmonitor.authority.standalone import Standalone, StandaloneConfig, lab_product
from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.clock import VirtualClock
from kmsmonitor.lab.organisation import Organisation
from kmsmonitor.licensing.effects import StartAttempt
from kmsmonitor.licensing.hosts import CachedHost, ConfiguredHost, HostOrigin
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.product import Edition, Identity
from kmsmonitor.licensing.state import LicenseState, fresh
from kmsmonitor.licensing.status import LicenseStatus, OutcomeKind, Trigger, Way
from kmsmonitor.network.deadline import Cancel
from kmsmonitor.wire.activation import MESSAGE_SIZE, ActivationRequest
from tests.network.peers import Peer, closed_port, lab

IDENTITY = Identity(cmid=UUID(int=5), previous_cmid=UUID(int=4), workstation="PC-0005", is_virtual=True)
START = StartAttempt(id=1, trigger=Trigger.USER, way=None, renewal=False)


def ignore(_stage, _host=None):
    pass


def authority(edition=Edition.CLIENT, *, identity=IDENTITY, policy=None, clock=None, draw=None, **config):
    return Standalone(
        product=lab_product(edition),
        identity=identity,
        policy=policy or Policy(attempt_limit=timedelta(seconds=20)),
        config=StandaloneConfig(**config),
        clock=clock or SystemClock(),
        draw=draw,
    )


def ask(who, state=None, start=START):
    state = state or fresh(SystemClock().now())
    return who.attempt(state, start, cancel=Cancel(), progress=ignore)


def test_O3_it_finds_the_labs_host_in_the_labs_DNS():
    with Organisation(clients=24) as there:
        who = authority(nameservers=(there.describe().nameserver,), suffixes=("lab.test",))
        outcome = ask(who)
    assert (outcome.kind, outcome.count, outcome.host) == (OutcomeKind.ACTIVATED, 25, "kms1.lab.test")


def test_K2_the_configured_suffixes_come_before_the_search_list():
    who = authority(suffixes=("b.test", "a.test"))
    configured = [s for s in who.suffixes() if s in ("a.test", "b.test")]
    assert configured == ["b.test", "a.test"]


def test_K7_without_caching_the_cached_host_is_not_asked():
    cached = CachedHost(
        name="127.0.0.1",
        port=closed_port()[1],
        origin=HostOrigin.DNS,
        suffix="lab.test",
        cached_at=SystemClock().now(),
    )
    with Organisation(clients=24) as there:
        state = replace(fresh(SystemClock().now()), cache=cached)
        config = {"nameservers": (there.describe().nameserver,), "suffixes": ("lab.test",)}
        without = ask(authority(caching=False, **config), state)
        with_it = ask(authority(**config), state)
    origins = [t.origin for t in without.tried if t.what == "host"]
    assert origins == [HostOrigin.DNS]
    assert [t.origin for t in with_it.tried if t.what == "host"] == [HostOrigin.CACHED, HostOrigin.DNS]


@pytest.mark.parametrize(("edition", "needed"), [(Edition.CLIENT, 25), (Edition.SERVER, 5)])
def test_K11_what_it_asks_for_follows_from_the_edition(edition, needed):
    with Peer(lab()) as peer:
        outcome = ask(authority(edition, host=ConfiguredHost(*peer.address)))
    assert outcome.required == needed
    sent = request_in(peer)
    assert (sent.required_count, sent.cmid, sent.previous_cmid) == (needed, UUID(int=5), UUID(int=4))
    assert (sent.workstation, sent.is_virtual) == ("PC-0005", True)


def test_the_request_says_what_is_left_of_the_licence():
    now = SystemClock().now()
    clock = VirtualClock(now, 0)
    state = LicenseState(
        installed_at=now,
        status=LicenseStatus.LICENSED,
        way=Way.KMS,
        activated_at=now - timedelta(days=170),
        expires_at=now + timedelta(minutes=90, seconds=30),
    )
    with Peer(lab()) as peer:
        ask(authority(host=ConfiguredHost(*peer.address), clock=clock), state)
    sent = request_in(peer)
    assert (sent.licence_status, sent.remaining_minutes, sent.request_time) == (1, 90, now)


def test_an_interval_that_is_over_leaves_nothing():
    now = SystemClock().now()
    state = replace(fresh(now), activated_at=now - timedelta(days=200), expires_at=now - timedelta(days=20))
    with Peer(lab()) as peer:
        ask(authority(host=ConfiguredHost(*peer.address)), state)
    assert request_in(peer).remaining_minutes == 0


def request_in(peer):
    """The activation request that the peer received: what its last packet ends with."""
    return ActivationRequest.unpack(peer.received[-MESSAGE_SIZE:])


def test_an_unforeseen_exception_becomes_an_outcome():
    """A worker must always answer, or the waiting side waits for ever."""

    def broken():
        raise ZeroDivisionError("on purpose")

    outcome = ask(authority(draw=broken))
    assert (outcome.kind, outcome.code) == (OutcomeKind.FAILED, 0x80004005)
    assert "on purpose" in outcome.cause


def test_a_name_too_long_for_the_request_is_an_outcome_too():
    long = replace(IDENTITY, workstation="x" * 500)
    with Peer(lab()) as peer:
        outcome = ask(authority(host=ConfiguredHost(*peer.address), identity=long))
    assert outcome.kind is OutcomeKind.FAILED


def test_chance_is_a_number_below_one():
    draws = {authority().draw() for _ in range(50)}
    assert len(draws) > 40
    assert all(0 <= number < 1 for number in draws)
