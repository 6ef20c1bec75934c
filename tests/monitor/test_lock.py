"""The lock that the system gives back when its process dies, however it dies."""

import os
import signal
import subprocess
import sys

import pytest

from kmsmonitor.monitor.lock import FileLock

HOLD = """
import sys, threading
from pathlib import Path
from kmsmonitor.monitor.lock import FileLock
lock = FileLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
threading.Event().wait()
"""


@pytest.fixture
def hold():
    """Start another process that takes the lock; what it says about it."""
    running = []

    def start(path):
        process = subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True)
        running.append(process)
        return process, process.stdout.readline().strip() == "True"

    yield start
    for process in running:
        process.kill()
        process.wait()
        process.stdout.close()


def test_two_processes_cannot_hold_it(tmp_path, hold):
    path = tmp_path / "lock"
    mine = FileLock(path)
    assert mine.acquire()
    assert mine.acquire()
    assert mine.held
    assert hold(path)[1] is False
    mine.release()
    assert not mine.held
    assert hold(path)[1] is True
    assert not mine.acquire()


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_a_killed_process_gives_it_back(tmp_path, hold, how):
    path = tmp_path / "lock"
    process, held = hold(path)
    assert held
    mine = FileLock(path)
    assert not mine.acquire()
    process.send_signal(how)
    process.wait()
    assert mine.acquire()
    mine.release()


def test_a_child_does_not_inherit_it(tmp_path):
    path = tmp_path / "lock"
    with FileLock(path) as mine:
        mine.acquire()
        command = [sys.executable, "-c", "print(flush=True); input()"]
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, close_fds=False)
    try:
        child.stdout.readline()
        other = FileLock(path)
        assert other.acquire()
        other.release()
    finally:
        child.communicate(b"\n")


def test_every_user_of_the_computer_may_hold_it(tmp_path):
    path = tmp_path / "lock"
    with FileLock(path) as mine:
        mine.acquire()
    assert path.stat().st_mode & 0o777 == 0o666


@pytest.mark.skipif(os.name == "nt", reason="links need a right on Windows")
def test_a_link_that_somebody_laid_there_is_not_followed(tmp_path):
    (tmp_path / "lock").symlink_to(tmp_path / "victim")
    with pytest.raises(OSError, match="lock"):
        FileLock(tmp_path / "lock").acquire()
    assert not (tmp_path / "victim").exists()


def test_a_missing_folder_is_the_callers_matter(tmp_path):
    with pytest.raises(FileNotFoundError):
        FileLock(tmp_path / "missing" / "lock").acquire()


def test_release_without_hold_does_nothing(tmp_path):
    FileLock(tmp_path / "lock").release()
    assert not (tmp_path / "lock").exists()
