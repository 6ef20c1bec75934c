"""Knocking at the running program's door: one line there, one back, and never an exception."""

import json
import os
import socket
import threading
from contextlib import contextmanager, suppress

import pytest

from kmsmonitor.monitor.ipc import LONGEST_LINE, ask_running

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the other end is a Unix socket here")


@contextmanager
def door(path, answer):
    """A program behind the socket that reads one line and sends these bytes."""
    heard = []

    def serve():
        with suppress(OSError):
            peer, _ = listener.accept()
            with peer, peer.makefile("rb") as lines:
                heard.append(lines.readline())
                for part in answer:
                    peer.sendall(part)

    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen()
        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield heard
        finally:
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            thread.join()


@pytest.fixture
def name(tmp_path):
    return str(tmp_path / "socket")


def test_the_answer_comes_back(name):
    with door(name, [b'{"ok": true}\n']) as heard:
        assert ask_running(name, {"do": "raise"}, wait=10) == {"ok": True}
    assert json.loads(heard[0]) == {"do": "raise"}


def test_an_answer_in_pieces_is_put_together(name):
    with door(name, [b'{"o', b'k": ', b"[1, 2]}", b"\n"]):
        assert ask_running(name, {}, wait=10) == {"ok": [1, 2]}


@pytest.mark.parametrize("answer", [b"", b"\n", b"nonsense\n", b"[1]\n", b"7\n", b'{"cut": ', b"\xff\xfe\n"])
def test_an_answer_that_is_none_is_None(name, answer):
    with door(name, [answer]):
        assert ask_running(name, {}, wait=10) is None


def test_an_endless_answer_ends(name):
    with door(name, [b"x" * 65536] * (LONGEST_LINE // 65536 + 8)):
        assert ask_running(name, {}, wait=10) is None


def test_nobody_there(name):
    assert ask_running(name, {}, wait=10) is None


def test_a_socket_that_a_killed_program_left(name):
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(name)
    assert ask_running(name, {}, wait=10) is None


def test_a_program_that_says_nothing(name):
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(name)
        listener.listen()
        assert ask_running(name, {}, wait=0.05) is None


def test_a_name_that_is_too_long(tmp_path):
    assert ask_running(str(tmp_path / ("x" * 300)), {}, wait=1) is None
