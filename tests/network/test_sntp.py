"""The clock of a time server, asked with one packet (RFC 4330)."""

import socket
import struct
import threading
from contextlib import contextmanager
from datetime import timedelta

import pytest

from kmsmonitor.clock import SystemClock
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import Cancelled, NetworkError
from kmsmonitor.network.sntp import clock_offset

_EPOCH = 2_208_988_800
_PACKET = struct.Struct("!BBbb11I")
HOUR = timedelta(hours=1)


def stamp(seconds):
    whole = int(seconds)
    return (whole + _EPOCH) % (1 << 32), int((seconds - whole) * (1 << 32))


def server_time(question, ahead_s, *, mode=4, stratum=2):
    """The answer of a server whose clock is `ahead_s` ahead."""
    now = SystemClock().now().timestamp() + ahead_s
    cookie = _PACKET.unpack(question)[13:15]
    return _PACKET.pack(0x20 | mode, stratum, 0, -20, 0, 0, 0, *stamp(now), *cookie, *stamp(now), *stamp(now))


@contextmanager
def serving(*replies):
    """A server on loopback that answers each question with what the functions make of it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
        udp.bind(("127.0.0.1", 0))

        def serve():
            question, peer = udp.recvfrom(512)
            for reply in replies:
                udp.sendto(reply(question), peer)

        thread = threading.Thread(target=serve)
        thread.start()
        yield udp.getsockname()
        thread.join()


def ask(address, seconds=20.0, cancel=None, **more):
    return clock_offset(address, deadline=Deadline(seconds), cancel=cancel or Cancel(), **more)


@pytest.mark.parametrize("ahead_s", [0.0, 0.75, -3600.0, 18_000.0])
def test_the_offset_is_how_far_the_server_is_ahead(ahead_s):
    with serving(lambda question: server_time(question, ahead_s)) as address:
        assert ask(address) == pytest.approx(ahead_s, abs=0.5)


def test_the_question_tells_nothing_but_a_number_nobody_can_guess():
    questions = []

    def keep(question):
        questions.append(question)
        return server_time(question, 0)

    for _ in range(2):
        with serving(keep) as address:
            ask(address)
    fields = [_PACKET.unpack(question) for question in questions]
    assert [f[0] for f in fields] == [0x23, 0x23]
    assert all(not any(f[1:13]) for f in fields)
    assert fields[0][13:] != fields[1][13:]


def test_a_time_beyond_2036_is_understood():
    class Later:
        def now(self):
            return SystemClock().now() + timedelta(days=20 * 365)

    twenty_years = timedelta(days=20 * 365).total_seconds()
    with serving(lambda question: server_time(question, twenty_years)) as address:
        assert ask(address, clock=Later()) == pytest.approx(0, abs=0.5)


def test_an_answer_to_another_question_is_passed_over():
    def stray(question):
        return server_time(question[:40] + b"\0" * 8, 9999)

    with serving(lambda _: b"short", stray, lambda question: server_time(question, 5)) as address:
        assert ask(address) == pytest.approx(5, abs=0.5)


@pytest.mark.parametrize("change", [{"stratum": 0}, {"stratum": 16}, {"mode": 3}])
def test_a_server_without_time_is_none(change):
    with (
        serving(lambda question: server_time(question, 0, **change)) as address,
        pytest.raises(NetworkError, match="no time"),
    ):
        ask(address)


def test_a_silent_server():
    with serving() as address, pytest.raises(NetworkError, match="does not answer"):
        ask(address, 0.1)


def test_a_closed_port():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
        udp.bind(("127.0.0.1", 0))
        address = udp.getsockname()
    with pytest.raises(NetworkError, match="refused"):
        ask(address)


def test_a_cancel_ends_the_wait():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
        udp.bind(("127.0.0.1", 0))
        cancel = Cancel()

        def give_up():
            udp.recv(512)
            cancel.cancel()

        thread = threading.Thread(target=give_up)
        thread.start()
        with pytest.raises(Cancelled):
            ask(udp.getsockname(), 60, cancel)
        thread.join()
