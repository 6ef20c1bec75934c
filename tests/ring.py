"""Keyrings that keep nothing in files: one in memory, and one that a test holds for the processes that it starts.

`PYTHON_KEYRING_BACKEND=tests.ring.RemoteRing` and the address in `KMSMONITOR_TEST_RING` lead a process to it.
"""

import os
import threading
from contextlib import contextmanager, suppress
from multiprocessing.connection import Client, Listener

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

ADDRESS = "KMSMONITOR_TEST_RING"
_SECRET = b"tests only"


class MemoryRing(KeyringBackend):
    """Everything that was put in, in `kept`."""

    priority = 0.1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")


class LockedRing(MemoryRing):
    """A keyring that nobody unlocks; what it raises shows what it was given, as some do."""

    def get_password(self, service, username):
        raise KeyringLocked(f"{service} {username}")

    def set_password(self, service, username, password):
        raise RuntimeError(f"cannot store {password} for {service} {username}")

    delete_password = get_password


class RemoteRing(KeyringBackend):
    """The test's own MemoryRing, from another process."""

    priority = 0.1

    def get_password(self, service, username):
        return _asked("get_password", service, username)

    def set_password(self, service, username, password):
        _asked("set_password", service, username, password)

    def delete_password(self, service, username):
        if _asked("delete_password", service, username):
            raise PasswordDeleteError("not there")


def _asked(*words):
    host, _, port = os.environ[ADDRESS].rpartition(":")
    with Client((host, int(port)), authkey=_SECRET) as line:
        line.send(words)
        return line.recv()


@contextmanager
def served():
    """A MemoryRing and the environment with which other processes find it."""
    ring = MemoryRing()
    with Listener(("127.0.0.1", 0), authkey=_SECRET, backlog=16) as listener:
        host, port = listener.address
        thread = threading.Thread(target=_serve, args=(listener, ring))
        thread.start()
        try:
            yield ring, {"PYTHON_KEYRING_BACKEND": "tests.ring.RemoteRing", ADDRESS: f"{host}:{port}"}
        finally:
            with Client(listener.address, authkey=_SECRET) as line:
                line.send(None)
            thread.join()


def _serve(listener, ring):
    while True:
        with suppress(EOFError, OSError), listener.accept() as line:
            words = line.recv()
            if words is None:
                return
            try:
                line.send(getattr(ring, words[0])(*words[1:]))
            except PasswordDeleteError:
                line.send("not there")
