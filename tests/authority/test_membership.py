"""Who signs in at the directory: the password comes from the environment or the keyring, and never from a file."""

import sys

import keyring
import keyring.backend
import keyring.errors
import pytest

from kmsmonitor.authority.membership import KEYRING_SERVICE, PASSWORD_VARIABLE, directory_account, joined_domain

USER = "reader@corp.test"


class Ring(keyring.backend.KeyringBackend):
    """A keyring in memory, that may be locked."""

    priority = 1
    locked = False

    def __init__(self):
        super().__init__()
        self.kept = {(KEYRING_SERVICE, USER): "from the ring"}

    def get_password(self, service, username):
        if self.locked:
            raise keyring.errors.KeyringLocked("locked")
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password


@pytest.fixture(autouse=True)
def ring(monkeypatch):
    monkeypatch.delenv(PASSWORD_VARIABLE, raising=False)
    before = keyring.get_keyring()
    made = Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_no_user_no_account():
    assert directory_account("") is None


def test_the_keyring_has_the_password():
    assert directory_account(USER).password == "from the ring"


def test_the_environment_goes_before_it(monkeypatch):
    monkeypatch.setenv(PASSWORD_VARIABLE, "from outside")
    assert directory_account(USER).password == "from outside"


def test_a_user_whom_the_keyring_does_not_know_has_no_password():
    assert directory_account("other").password == ""


def test_a_locked_keyring_is_no_crash(ring):
    ring.locked = True
    assert directory_account(USER).password == ""


def test_the_password_is_not_in_what_is_shown():
    assert "from the ring" not in repr(directory_account(USER))


@pytest.mark.skipif(sys.platform == "win32", reason="there Windows says")
def test_only_windows_knows_a_domain_by_itself():
    assert joined_domain() is None
