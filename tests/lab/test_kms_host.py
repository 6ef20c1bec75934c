import contextlib
import random
import socket
import threading
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kmsmonitor.lab.client_table import ClientTable
from kmsmonitor.lab.clock import VirtualClock
from kmsmonitor.lab.kms_host import HostFault, KmsHost
from kmsmonitor.licensing.policy import Intervals
from kmsmonitor.licensing.product import Edition
from kmsmonitor.wire.activation import ActivationRequest, ActivationResponse
from kmsmonitor.wire.association import Answered, Bound, ClientAssociation, Faulted
from kmsmonitor.wire.bind import PresentationContext
from kmsmonitor.wire.call import FaultStatus
from kmsmonitor.wire.ids import (
    LAB_ACTIVATION_ID_CLIENT,
    LAB_APPLICATION_ID,
    LAB_GROUP_CLIENT,
    LAB_GROUP_SERVER,
    LAB_INTERFACE,
)

START = datetime(2026, 3, 1, 8, tzinfo=UTC)
CONTEXTS = (PresentationContext(0, LAB_INTERFACE),)


def request(number=1, **changes):
    fields = {
        "is_virtual": False,
        "licence_status": 2,
        "remaining_minutes": 0,
        "application_id": LAB_APPLICATION_ID,
        "product_group_id": LAB_GROUP_CLIENT,
        "activation_id": LAB_ACTIVATION_ID_CLIENT,
        "cmid": UUID(int=number),
        "required_count": 25,
        "request_time": START,
        "workstation": f"pc{number}",
    }
    return ActivationRequest(**fields | changes).pack()


class Caller:
    """A client of plain parts: one socket, one association."""

    def __init__(self, host):
        self.sock = socket.create_connection((host.address, host.port), 10)
        self.association = ClientAssociation(CONTEXTS)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.sock.close()

    def event(self):
        while True:
            data = self.sock.recv(8192)
            if not data:
                raise EOFError
            if events := self.association.receive(data):
                return events[0]

    def bind(self):
        self.sock.sendall(self.association.bind())
        return self.event()

    def call(self, stub):
        self.sock.sendall(self.association.request(0, stub))
        return self.event()

    def activate(self, stub):
        answered = self.call(stub)
        assert isinstance(answered, Answered)
        return ActivationResponse.unpack(answered.stub)


def ask(host, stub):
    with Caller(host) as caller:
        assert isinstance(caller.bind(), Bound)
        return caller.activate(stub)


def send_without_end(sock, data):
    while True:
        sock.sendall(data)


def is_closed(sock):
    sock.settimeout(10)
    try:
        return sock.recv(1) == b""
    except ConnectionResetError:
        return True


def wait_until(condition, patience_s=10):
    """Wait on a condition that another thread makes true."""
    done = threading.Event()
    for _ in range(int(patience_s / 0.005)):
        if condition():
            return
        done.wait(0.005)
    raise AssertionError("waited in vain")


@pytest.fixture
def clock():
    return VirtualClock(START, speed=0)


@pytest.fixture
def host(clock):
    with KmsHost("kms1", clock=clock) as running:
        yield running


def test_H2_every_valid_request_is_answered_with_the_count(host):
    answers = [ask(host, request(number)) for number in (1, 2, 2, 3)]
    assert [(answer.result, answer.count) for answer in answers] == [(0, 1), (0, 2), (0, 2), (0, 3)]
    assert host.count == 3
    assert host.counters.requests == 4


def test_the_answer_echoes_the_request_and_names_the_host_and_its_time(host, clock):
    clock.advance(60)
    answer = ask(host, request(7))
    assert (answer.cmid, answer.request_time) == (UUID(int=7), START)
    assert (answer.host_id, answer.host_time) == ("kms1", START + timedelta(seconds=60))
    assert (answer.activation_interval_minutes, answer.renewal_interval_minutes) == (0, 0)


def test_H3_records_expire_by_the_hosts_clock(host, clock):
    ask(host, request(1))
    clock.advance(30 * 86400)
    assert host.count == 0


def test_H4_the_threshold_asked_for_decides_the_capacity(clock):
    table = ClientTable()
    with KmsHost("kms1", clock=clock, table=table) as host:
        ask(host, request(1, required_count=5))
        assert table.capacity == 10
        ask(host, request(2, required_count=25))
        assert table.capacity == 50


def test_H8_another_product_group_is_refused_and_not_counted(clock):
    with KmsHost("kms1", clock=clock, group_ids=(LAB_GROUP_SERVER,)) as host:
        answer = ask(host, request(1, product_group_id=LAB_GROUP_CLIENT))
        assert (answer.result, answer.count, host.count) == (0xC004F042, 0, 0)
        assert ask(host, request(1, product_group_id=LAB_GROUP_SERVER)).count == 1
        assert (host.counters.refusals, host.counters.requests) == (1, 1)


@pytest.mark.parametrize(
    ("off", "result"),
    [
        (timedelta(hours=4), 0),
        (-timedelta(hours=4), 0),
        (timedelta(hours=4, seconds=1), 0xC004F06C),
        (-timedelta(hours=4, seconds=1), 0xC004F06C),
        (timedelta(days=400), 0xC004F06C),
    ],
)
def test_a_request_more_than_four_hours_off_is_refused_either_way(host, off, result):
    assert ask(host, request(1, request_time=START + off)).result == result
    assert host.count == (0 if result else 1)


def test_a_host_with_a_wrong_clock_refuses_the_right_ones(host):
    host.skew = timedelta(hours=5)
    assert ask(host, request(1)).result == 0xC004F06C
    host.skew = timedelta(0)
    assert ask(host, request(1)).result == 0


def test_S11_intervals_are_handed_out_and_settable(host):
    host.intervals = Intervals(timedelta(hours=3), timedelta(days=2))
    answer = ask(host, request(1))
    assert (answer.activation_interval_minutes, answer.renewal_interval_minutes) == (180, 2880)


@pytest.mark.parametrize("wrong", [timedelta(minutes=14), timedelta(minutes=43201)])
def test_S11_intervals_outside_the_documented_limits_are_refused(host, wrong):
    with pytest.raises(ValueError, match="15 to 43200"):
        host.intervals = Intervals(timedelta(hours=2), wrong)
    assert host.intervals is None


def test_a_malformed_request_gets_a_fault_and_touches_no_count(host):
    stub = bytearray(request(1))
    stub[40] ^= 1  # under the MAC
    with Caller(host) as caller:
        caller.bind()
        assert caller.call(bytes(stub)) == Faulted(FaultStatus.BAD_STUB_DATA)
        assert caller.activate(request(2)).count == 1  # the conversation goes on
    assert (host.counters.errors, host.counters.requests) == (1, 1)


def test_preload_lets_a_demo_show_24_and_then_25(host):
    assert host.preload(24) == 24
    assert ask(host, request(99)).count == 25


def test_preload_of_servers_keeps_the_servers_capacity(host):
    assert host.preload(24, Edition.SERVER) == 10


@given(st.binary(max_size=400))
@settings(max_examples=200)
def test_no_stub_whatever_is_answered_but_by_a_wire_error(stub):
    from kmsmonitor.wire.cursor import WireError

    with contextlib.suppress(WireError):
        KmsHost("kms1").activate(stub)


def test_nothing_that_a_client_sends_stops_the_host(host):
    noise = random.Random(11)
    good = ClientAssociation(CONTEXTS).bind()
    for round_ in range(150):
        with contextlib.suppress(OSError), socket.create_connection((host.address, host.port), 10) as sock:
            bent = bytearray(good)
            bent[noise.randrange(len(bent))] = noise.randrange(256)
            sock.sendall(bytes(bent) if round_ % 2 else noise.randbytes(noise.randrange(300)))
            if round_ % 3:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")  # leaves with a reset
    assert ask(host, request(1)).count == 1
    wait_until(lambda: host.open_connections == 0)


def test_a_client_that_sends_and_never_reads_costs_bounded_memory_and_nobody_else(host):
    with Caller(host) as greedy:
        greedy.bind()
        greedy.sock.settimeout(0.5)
        call = greedy.association.request(0, request(1)) * 200
        with pytest.raises(TimeoutError):  # in the end its own sending stops
            send_without_end(greedy.sock, call)
        assert ask(host, request(2)).count == 2


def test_fault_mute_takes_the_connection_and_never_answers(host):
    host.fault = HostFault.MUTE
    with Caller(host) as caller:
        caller.sock.settimeout(0.2)
        with pytest.raises(TimeoutError):
            caller.bind()
    host.fault = HostFault.NONE
    assert ask(host, request(1)).count == 1


def test_fault_refuse_bind_is_another_service_on_the_port(host):
    host.fault = HostFault.REFUSE_BIND
    with Caller(host) as caller:
        assert caller.bind().accepted == ()


def test_fault_closed_refuses_connections_and_can_be_healed(host):
    host.fault = HostFault.CLOSED
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host.address, host.port), 10)
    host.fault = HostFault.NONE
    assert ask(host, request(1)).count == 1


def test_a_host_may_start_closed(clock):
    host = KmsHost("kms1", clock=clock)
    host.fault = HostFault.CLOSED
    with host:
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((host.address, host.port), 10)
        host.fault = HostFault.NONE
        assert ask(host, request(1)).count == 1


def test_an_idle_connection_is_closed_even_if_it_sends_a_byte_now_and_then(clock):
    with KmsHost("kms1", clock=clock, idle_s=0.2) as host, Caller(host) as silent, Caller(host) as dripping:
        pause, closed = threading.Event(), False
        try:
            for byte in dripping.association.bind()[:-1]:  # a packet that never gets whole, over some 3 s
                dripping.sock.sendall(bytes([byte]))
                pause.wait(0.05)
        except OSError:
            closed = True
        assert closed
        assert is_closed(silent.sock)
        assert host.open_connections == 0


def test_connections_over_the_limit_are_closed_at_the_door(clock):
    with KmsHost("kms1", clock=clock, max_connections=2) as host, Caller(host) as one, Caller(host) as two:
        one.bind()
        two.bind()
        with Caller(host) as three:
            assert is_closed(three.sock)
        assert one.activate(request(1)).count == 1
        assert host.counters.turned_away == 1


def test_stop_finishes_an_open_exchange_and_closes_the_others(clock):
    host = KmsHost("kms1", clock=clock)
    host.start()
    with Caller(host) as bound, Caller(host) as idle:
        bound.bind()
        stopper = threading.Thread(target=host.stop)
        stopper.start()
        assert is_closed(idle.sock)
        assert bound.activate(request(1)).count == 1
        assert is_closed(bound.sock)
        stopper.join()
    host.stop()  # twice is once
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host.address, host.port), 10)


def test_stop_does_not_wait_for_ever_for_an_exchange_that_never_ends(clock):
    host = KmsHost("kms1", clock=clock)
    host.start()
    with Caller(host) as caller:
        caller.bind()
        host.stop()
        assert is_closed(caller.sock)


def test_the_port_is_free_again_after_a_stop(clock):
    with KmsHost("kms1", clock=clock) as host:
        ask(host, request(1))
    with KmsHost("kms1", port=host.port, clock=clock) as again:
        assert ask(again, request(1)).count == 1


def test_a_taken_port_is_an_error_at_start(host):
    with pytest.raises(OSError, match="in use"):
        KmsHost("kms2", port=host.port).start()


def test_it_listens_on_ipv6_too(clock):
    with KmsHost("kms1", "::1", clock=clock) as host:
        assert ask(host, request(1)).count == 1


@pytest.mark.parametrize("address", ["0.0.0.0", "192.0.2.1", "::"])
def test_it_listens_on_loopback_alone_unless_told_otherwise(address):
    with pytest.raises(ValueError, match="loopback"):
        KmsHost("kms1", address)
    KmsHost("kms1", address, allow_remote=True)


def test_many_clients_at_once_are_each_counted_once(host):
    failures = []

    def storm(first):
        try:
            for number in range(first, first + 6):
                ask(host, request(number))
        except (OSError, EOFError, AssertionError) as error:
            failures.append(error)

    threads = [threading.Thread(target=storm, args=(1 + 6 * n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert (host.count, host.counters.requests) == (48, 48)
