"""One time budget, and a way out of every blocked call."""

# ruff: noqa: PT012 - what happens inside a guarded block is the subject

import errno
import socket
import threading

import pytest

from kmsmonitor.network.deadline import Cancel, Deadline, in_time, pause
from kmsmonitor.network.errors import Cancelled
from tests.network.peers import Peer, black_hole, mute


class Time:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_deadline_counts_down_and_stops_at_zero():
    time = Time()
    deadline = Deadline(5, time)
    assert deadline.left() == 5
    time.now += 4
    assert (deadline.left(), deadline.expired) == (1, False)
    time.now += 4
    assert (deadline.left(), deadline.expired) == (0, True)


def test_a_part_never_outlives_the_whole():
    time = Time()
    deadline = Deadline(5, time)
    assert deadline.at_most(2).left() == 2
    assert deadline.at_most(9).left() == 5


def test_arming_gives_a_socket_what_is_left():
    time = Time()
    deadline = Deadline(5, time)
    with socket.socket() as first, socket.socket() as second:
        deadline.arm(first)
        time.now += 0.005
        deadline.arm(first)
        assert first.gettimeout() == 5  # hardly older: not worth a system call
        time.now += 1.995
        deadline.arm(first)
        assert first.gettimeout() == 3
        deadline.arm(second)
        assert second.gettimeout() == 3
        time.now += 3
        with pytest.raises(TimeoutError):
            deadline.arm(first)


def _blocked(call) -> None:
    """Run `call` in a thread, cancel it when it says that it is about to block, and see it leave with `Cancelled`."""
    cancel, about_to_block, outcome = Cancel(), threading.Event(), []

    def run():
        try:
            call(cancel, about_to_block.set)
        except BaseException as error:  # noqa: BLE001 - the test looks at it
            outcome.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    about_to_block.wait()
    cancel.cancel()
    thread.join()
    assert [type(error) for error in outcome] == [Cancelled]


def test_cancel_wakes_a_connect_into_the_void():
    def call(cancel, ready):
        with black_hole() as address, socket.socket() as sock, cancel.guard(sock):
            sock.settimeout(60)
            ready()
            sock.connect(address)

    _blocked(call)


def test_cancel_wakes_a_read_from_a_mute_server():
    def call(cancel, ready):
        with Peer(mute) as peer, socket.create_connection(peer.address, 60) as sock, cancel.guard(sock):
            ready()
            sock.recv(1)

    _blocked(call)


@pytest.mark.parametrize("connected", [False, True])
def test_cancel_wakes_a_datagram_read(connected):
    def call(cancel, ready):
        with socket.socket(type=socket.SOCK_DGRAM) as sock, cancel.guard(sock):
            sock.bind(("127.0.0.1", 0))
            if connected:
                sock.connect(("127.0.0.1", 9))
            sock.settimeout(60)
            ready()
            sock.recvfrom(512)

    _blocked(call)


def test_cancel_before_the_connect_is_not_lost():
    """Given up between entering the block and the system call: the call must not wait for its timeout."""
    cancel = Cancel()
    with black_hole() as address, socket.socket() as sock:
        sock.settimeout(60)
        with pytest.raises(Cancelled), cancel.guard(sock):
            cancel.cancel()
            sock.connect(address)


def test_cancel_wakes_a_wait_that_is_not_on_a_socket():
    def call(cancel, ready):
        done = threading.Event()
        with cancel.waking(done.set):
            ready()
            done.wait(60)

    _blocked(call)


def test_a_cancelled_block_is_not_entered_again():
    cancel = Cancel()
    cancel.cancel()
    cancel.cancel()
    with socket.socket() as sock, pytest.raises(Cancelled), cancel.guard(sock):
        pytest.fail("entered")
    with pytest.raises(Cancelled):
        cancel.check()


def test_a_block_that_was_not_cancelled_leaves_errors_alone():
    cancel = Cancel()
    cancel.check()
    with socket.socket() as sock:
        with pytest.raises(ZeroDivisionError), cancel.guard(sock):
            raise ZeroDivisionError
        with cancel.guard(sock):
            pass
    assert not cancel.cancelled


def test_a_socket_is_let_go_after_the_block():
    cancel = Cancel()
    ours, theirs = socket.socketpair()
    with ours, theirs:
        with cancel.guard(ours):
            pass
        cancel.cancel()
        ours.sendall(b"x")
        assert theirs.recv(1) == b"x"


def test_a_cancel_turns_any_error_of_the_block_into_Cancelled():
    cancel = Cancel()
    with socket.socket() as sock, pytest.raises(Cancelled) as caught, cancel.guard(sock):
        cancel.cancel()
        raise OSError(errno.EBADF, "closed")
    assert isinstance(caught.value.__cause__, OSError)


def test_an_interrupt_by_the_keyboard_stays_one():
    cancel = Cancel()
    with socket.socket() as sock, pytest.raises(KeyboardInterrupt), cancel.guard(sock):
        cancel.cancel()
        raise KeyboardInterrupt


class TestInTime:
    """What can neither be timed nor stopped: a resolver, a keyring that waits for its owner."""

    def test_its_result_and_its_error_come_through(self):
        assert in_time(lambda: 7, Deadline(20), Cancel()) == 7
        with pytest.raises(ZeroDivisionError):
            in_time(lambda: 1 // 0, Deadline(20), Cancel())

    def test_what_takes_too_long_is_left_behind(self):
        over = threading.Event()
        with pytest.raises(TimeoutError):
            in_time(over.wait, Deadline(0.05), Cancel())
        over.set()

    def test_a_cancel_ends_the_wait_at_once(self):
        over, begun, cancel = threading.Event(), threading.Event(), Cancel()
        thread = threading.Thread(target=lambda: (begun.wait(30), cancel.cancel()))
        thread.start()
        with pytest.raises(Cancelled):
            in_time(lambda: (begun.set(), over.wait(60)), Deadline(60), cancel)
        thread.join()
        over.set()


def test_a_pause_passes_and_ends_at_once_when_cancelled():
    pause(0.01, Cancel())
    cancel = Cancel()
    thread = threading.Thread(target=cancel.cancel)
    thread.start()
    with pytest.raises(Cancelled):
        pause(60, cancel)
    thread.join()
