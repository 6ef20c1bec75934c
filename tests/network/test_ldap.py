"""LDAP over our own socket: the lab's directory, and peers that misbehave; one deadline, and cancelled at once."""

import threading
import time

import pytest
import trustme
from sansldap import LDAPResultCode, LDAPServer

from kmsmonitor.lab.directory import DirectoryFault, LabDirectory
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import Cancelled, Lost, Malformed, NetworkError, Rejected, Silent, Stage, Unreachable
from kmsmonitor.network.ldap import Access, Controller, LdapSession, Scope, Search, Security
from kmsmonitor.network.ldap_result import LdapRefused
from kmsmonitor.network.ldap_security import Account
from tests.network import peers

READER = Account("reader@lab.test", "open sesame")


@pytest.fixture
def directory():
    with LabDirectory("lab.test") as running:
        yield running


def session(address, *, security=Security.AUTO, account=None, ca_file=None, deadline=20.0, cancel=None):
    controller = Controller(name="dc1.lab.test", address=address[0], port=address[1])
    access = Access(security=security, account=account, ca_file=ca_file)
    return LdapSession(controller, access, deadline=Deadline(deadline), cancel=cancel or Cancel())


def at(directory, **how):
    return session((directory.address, directory.port), **how)


def below(directory, scope=Scope.SUBTREE, **more):
    return Search(base=directory.forest, scope=scope, **{"attributes": ("objectClass",), "limit": 100} | more)


class TestReading:
    def test_the_root_tells_anybody_about_the_forest(self, directory):
        with at(directory) as talk:
            root = talk.root
        assert (root.configuration, root.host) == ("CN=Configuration,DC=lab,DC=test", "dc1.lab.test")
        assert root.schema == "CN=Schema,CN=Configuration,DC=lab,DC=test"
        assert abs((root.time - directory.clock.now()).total_seconds()) < 5

    def test_entries_and_their_attributes(self, directory):
        with at(directory) as talk:
            talk.bind()
            found = talk.ask(below(directory, filter="(objectClass=msSPP-ActivationObject)"))
        assert [entry.dn for entry in found] == [made.dn for made in directory.objects]
        assert found[0].attributes == {"objectclass": (b"top", b"msSPP-ActivationObject")}

    def test_more_than_the_limit_is_left_where_it_is(self, directory):
        with at(directory) as talk:
            talk.bind()
            assert len(talk.ask(below(directory, limit=2))) == 2

    def test_a_place_that_is_not_there(self, directory):
        with at(directory) as talk:
            talk.bind()
            with pytest.raises(LdapRefused) as caught:
                talk.ask(Search(base="CN=no,DC=where", scope=Scope.BASE, attributes=()))
        assert (caught.value.code, caught.value.result, caught.value.stage) == (0x80072030, 32, Stage.ANSWER)

    def test_questions_one_after_the_other(self, directory):
        with at(directory) as talk:
            talk.bind()
            assert len({len(talk.ask(below(directory))) for _ in range(5)}) == 1


class TestSigningIn:
    def test_with_the_right_password(self, directory):
        directory.accounts[READER.user] = READER.password
        with at(directory, account=READER) as talk:
            talk.bind()
            assert talk.ask(below(directory))

    def test_with_a_wrong_one(self, directory):
        directory.accounts[READER.user] = "other"
        with at(directory, account=READER) as talk, pytest.raises(LdapRefused) as caught:
            talk.bind()
        assert (caught.value.code, caught.value.stage) == (0x8007052E, Stage.BIND)

    def test_without_any_where_one_is_needed(self, directory):
        directory.accounts[READER.user] = READER.password
        with at(directory) as talk:
            talk.bind()
            with pytest.raises(LdapRefused) as caught:
                talk.ask(below(directory))
        assert caught.value.code == 0x80072020

    def test_a_password_is_never_shown(self):
        assert READER.password not in repr(Access(account=READER))

    def test_an_empty_password_is_not_sent(self, directory):
        with (
            at(directory, account=Account("reader", "")) as talk,
            pytest.raises(Rejected, match="no password") as caught,
        ):
            talk.bind()
        assert caught.value.code == 0x8009030E

    def test_an_unsafe_sign_in_stays_on_this_computer(self, directory):
        """The lab's directory offers nothing safe: only on loopback is it asked all the same."""
        talk = at(directory)
        with talk:
            talk._controller = Controller(name="dc1.lab.test", address="192.0.2.1")
            with pytest.raises(Rejected, match="no safe sign-in") as caught:
                talk.bind()
        assert caught.value.code == 0x80072028

    def test_StartTLS_refused_is_never_gone_without(self, directory):
        with pytest.raises(Rejected, match="does not take StartTLS"), at(directory, security=Security.STARTTLS):
            pass


class TestTls:
    @pytest.fixture(scope="class")
    def authority(self):
        return trustme.CA()

    def test_a_server_that_speaks_no_TLS(self, directory):
        with pytest.raises(NetworkError) as caught, at(directory, security=Security.LDAPS, deadline=5):
            pass
        assert caught.value.stage is Stage.BIND

    def test_certificates_that_cannot_be_read(self, directory, tmp_path):
        empty = tmp_path / "ca.pem"
        empty.write_text("nothing")
        for path in (empty, tmp_path / "missing.pem"):
            with (
                pytest.raises(Rejected, match="cannot be used"),
                at(directory, security=Security.LDAPS, ca_file=str(path)),
            ):
                pass

    def test_plain_text_in_the_middle_of_a_handshake(self):
        with (
            peers.Peer(peers.says(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as peer,
            pytest.raises(Rejected, match="could not be made") as caught,
            session(peer.address, security=Security.LDAPS),
        ):
            pass
        assert caught.value.code == 0x80090326


class TestPeersThatMisbehave:
    @pytest.mark.parametrize(
        ("behaviour", "error"),
        [
            (peers.mute, Silent),
            (peers.resets, Lost),
            (peers.hangs_up_after(b""), Lost),
            (peers.says(b"HTTP/1.1 400 Bad Request\r\n\r\n"), NetworkError),
            (peers.says(b"\x30\x03\x02\x01"), Silent),
            (peers.says(b"\x30\x84\x7f\xff\xff\xff"), Silent),
            (peers.says(bytes(64)), NetworkError),
            (peers.says(b"\x30\x05\x02\x01\x01\x42\x00"), Malformed),
            (peers.drips(b"\x30\x82\xff\xff" + bytes(1000)), Silent),
        ],
        ids=["mute", "resets", "hangs up", "http", "half", "endless", "zeros", "unbind", "drips"],
    )
    def test_each_ends_as_one_clear_error(self, behaviour, error):
        began = time.monotonic()
        with peers.Peer(behaviour) as peer, pytest.raises(error) as caught, session(peer.address, deadline=0.5):
            pass
        assert time.monotonic() - began < 10
        assert caught.value.detail.endswith((".", "…"))

    def test_a_closed_port_and_a_black_hole(self):
        with pytest.raises(Unreachable), session(peers.closed_port()):
            pass
        with peers.black_hole() as hole, pytest.raises(Unreachable), session(hole, deadline=0.3):
            pass

    def test_an_answer_without_end_is_not_swallowed(self, directory):
        with at(directory) as talk:
            talk.bind()
            directory.fault = DirectoryFault.HUGE
            with pytest.raises(Malformed, match="more than 10 MB"):
                talk.ask(below(directory))

    def test_a_reset_in_the_middle(self, directory):
        with at(directory) as talk:
            talk.bind()
            directory.fault = DirectoryFault.RESET
            with pytest.raises(Lost) as caught:
                talk.ask(below(directory))
        assert caught.value.stage is Stage.ANSWER

    def test_an_LDAP_server_that_is_no_domain_controller(self):
        def behave(talk):
            server = LDAPServer()
            for message in server.receive(talk.read()):
                server.search_result_done(message.message_id, LDAPResultCode.SUCCESS)
            talk.send(server.data_to_send())
            talk.wait()

        with peers.Peer(behave) as peer, pytest.raises(Malformed, match="no domain controller"), session(peer.address):
            pass

    def test_one_without_a_configuration_partition(self):
        def behave(talk):
            server = LDAPServer()
            for message in server.receive(talk.read()):
                server.search_result_entry(message.message_id, "", [])
                server.search_result_done(message.message_id)
            talk.send(server.data_to_send())
            talk.wait()

        with peers.Peer(behave) as peer, pytest.raises(Malformed, match="no domain controller"), session(peer.address):
            pass

    def test_a_referral_is_not_followed(self, directory):
        """Samba sends one with each search of the whole partition."""

        def behave(talk):
            server = LDAPServer()
            for _ in range(2):
                for message in server.receive(talk.read()):
                    server.search_result_reference(message.message_id, ["ldap://127.0.0.1:9/CN=Schema"])
                    dn, entries = ("", [_value("configurationNamingContext", b"CN=Configuration")])
                    server.search_result_entry(message.message_id, dn, entries)
                    server.search_result_done(message.message_id)
                talk.send(server.data_to_send())
            talk.wait()

        with peers.Peer(behave) as peer, session(peer.address) as talk:
            assert len(talk.ask(below(directory))) == 1


def _value(name, value):
    from sansldap import PartialAttribute

    return PartialAttribute(name, [value])


class TestTime:
    def test_the_deadline_holds_for_all_steps_together(self, directory):
        with at(directory, deadline=0.5) as talk:
            talk.bind()
            directory.fault = DirectoryFault.SILENT
            with pytest.raises(Silent) as caught:
                talk.ask(below(directory))
        assert (caught.value.code, caught.value.stage) == (0x800705B4, Stage.ANSWER)

    @pytest.mark.parametrize("security", [Security.AUTO, Security.LDAPS])
    def test_a_cancel_wakes_it_at_once(self, security):
        cancel = Cancel()
        with peers.Peer(peers.mute) as peer:

            def give_up():
                peer.reads.acquire()
                cancel.cancel()

            thread = threading.Thread(target=give_up)
            thread.start()
            with pytest.raises(Cancelled), session(peer.address, security=security, deadline=600, cancel=cancel):
                pass
            thread.join()

    def test_a_cancel_before_it_begins(self, directory):
        cancel = Cancel()
        cancel.cancel()
        with pytest.raises(Cancelled), at(directory, cancel=cancel):
            pass
