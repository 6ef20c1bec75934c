"""The two steps of online activation on the wire (N1): what each way of going wrong is told as."""

import threading

import pytest

from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import Cancelled, Lost, Malformed, NetworkError, Rejected, Silent, Stage, Unreachable
from kmsmonitor.network.https import ask_available, check_secure, post, system_proxy
from kmsmonitor.wire.web_address import WebAddress
from tests.network import peers

# A whole answer, byte by byte over a second and a half: who does not mind its deadline at each byte takes it.
SLOW = peers.drips(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 50 + b"\r\n\r\n")


def http(port, host="127.0.0.1"):
    return WebAddress(scheme="http", host=host, port=port)


def https(port, host="127.0.0.1"):
    return WebAddress(scheme="https", host=host, port=port, path="/activate")


def asked(behaviour, **more):
    with peers.Peer(behaviour) as peer:
        return ask_available(http(peer.address[1]), deadline=Deadline(20), **more)


class TestQuestion:
    @pytest.mark.parametrize("status", [200, 204, 301, 404, 499])
    def test_N1_below_500_means_yes(self, status):
        reply = asked(peers.says(f"HTTP/1.1 {status} x\r\nLocation: http://192.0.2.1/\r\n\r\n".encode()))
        assert reply.status == status
        assert [stage.stage for stage in reply.stages] == [Stage.AVAILABILITY]

    @pytest.mark.parametrize("status", [500, 503, 599])
    def test_N1_500_and_more_means_no(self, status):
        with pytest.raises(Rejected, match=f"not available .HTTP status {status}.; nothing was sent") as caught:
            asked(peers.says(f"HTTP/1.1 {status} x\r\n\r\n".encode()))
        assert (caught.value.stage, caught.value.code) == (Stage.AVAILABILITY, 0xC004C00C)
        assert caught.value.stages

    @pytest.mark.parametrize(
        ("behaviour", "kind", "words"),
        [
            (peers.says(b"220 mail.corp.test\r\n"), Malformed, "does not speak HTTP"),
            (peers.hangs_up_after(b""), Lost, "closed the connection"),
            (peers.resets, Lost, "closed the connection"),
            (peers.says(b"HTTP/1.1 200 x\r\n" + b"X: " + b"y" * 70_000), Malformed, "too long|not speak"),
            (peers.says(b"HTTP/1.1 200 x\r\n" + b"X: y\r\n" * 20_000), Malformed, "too long|not speak HTTP"),
        ],
        ids=["mail", "hangs up", "resets", "long line", "many lines"],
    )
    def test_no_answer_that_counts(self, behaviour, kind, words):
        with pytest.raises(kind, match=words) as caught, peers.Peer(behaviour) as peer:
            ask_available(http(peer.address[1]), deadline=Deadline(2))
        assert caught.value.stage is Stage.AVAILABILITY

    def test_nobody_listens(self):
        with pytest.raises(Unreachable, match="refused") as caught:
            ask_available(http(peers.closed_port()[1]), deadline=Deadline(20))
        assert (caught.value.stage, caught.value.code) == (Stage.AVAILABILITY, 0x80072EFD)

    def test_a_name_without_an_address(self):
        with pytest.raises(NetworkError) as caught:
            ask_available(http(80, "nobody.invalid"), deadline=Deadline(20))
        assert (caught.value.stage, caught.value.code) == (Stage.AVAILABILITY, 0x80072EE7)

    @pytest.mark.parametrize("behaviour", [peers.mute, SLOW])
    def test_a_silent_and_a_dripping_peer_end_with_the_deadline(self, behaviour):
        with pytest.raises(Silent) as caught, peers.Peer(behaviour) as peer:
            ask_available(http(peer.address[1]), deadline=Deadline(0.3))
        assert caught.value.code == 0x80072EE2

    @pytest.mark.parametrize("behaviour", [peers.mute, SLOW])
    def test_a_cancel_ends_it_at_once(self, behaviour):
        cancel = Cancel()
        with peers.Peer(behaviour) as peer:
            thread = threading.Thread(target=lambda: (peer.reads.acquire(), cancel.cancel()))
            thread.start()
            with pytest.raises(Cancelled):
                ask_available(http(peer.address[1]), deadline=Deadline(60), cancel=cancel)
            thread.join()


class TestSecure:
    @pytest.mark.parametrize("function", [check_secure, lambda *a, **b: post(*a, b"{}", **b)], ids=["check", "post"])
    @pytest.mark.parametrize(
        "behaviour", [peers.says(b"HTTP/1.1 400 Bad\r\n\r\n"), peers.says(b"\x15\x03\x01\x00\x02\x02\x28")]
    )
    def test_what_does_not_speak_TLS(self, function, behaviour):
        with pytest.raises(Unreachable, match="does not speak TLS") as caught, peers.Peer(behaviour) as peer:
            function(https(peer.address[1]), ca_file=None, deadline=Deadline(20))
        assert (caught.value.stage, caught.value.code) == (Stage.TLS, 0x80072F8F)

    def test_the_greeting_is_never_answered(self):
        with pytest.raises(Silent) as caught, peers.Peer(peers.mute) as peer:
            post(https(peer.address[1]), b"{}", ca_file=None, deadline=Deadline(0.3))
        assert caught.value.stage is Stage.TLS

    def test_a_cancel_in_the_greeting(self):
        cancel = Cancel()
        with peers.Peer(peers.mute) as peer:
            thread = threading.Thread(target=lambda: (peer.reads.acquire(), cancel.cancel()))
            thread.start()
            with pytest.raises(Cancelled):
                post(https(peer.address[1]), b"{}", ca_file=None, deadline=Deadline(60), cancel=cancel)
            thread.join()

    def test_a_cancel_before_anything(self):
        cancel = Cancel()
        cancel.cancel()
        with pytest.raises(Cancelled):
            post(https(9), b"{}", ca_file=None, deadline=Deadline(60), cancel=cancel)

    @pytest.mark.parametrize("text", [None, "no certificate"])
    def test_an_authority_s_file_that_cannot_be_read(self, tmp_path, text):
        path = tmp_path / "ca.pem"
        if text is not None:
            path.write_text(text)
        with pytest.raises(Unreachable, match=r"cannot be read from .*ca\.pem") as caught:
            post(https(9), b"{}", ca_file=str(path), deadline=Deadline(20))
        assert caught.value.stage is Stage.TLS

    def test_a_deadline_that_is_over_sends_nothing(self):
        with peers.Peer(peers.mute) as peer:
            with pytest.raises(NetworkError):
                post(https(peer.address[1]), b"{}", ca_file=None, deadline=Deadline(0))
            assert peer.received == b""


class TestProxy:
    PROXIED = WebAddress(scheme="https", host="activation.test", port=443)

    @pytest.fixture(autouse=True)
    def nothing_set(self, monkeypatch):
        for name in ("http_proxy", "https_proxy", "no_proxy", "all_proxy"):
            monkeypatch.delenv(name, raising=False)
            monkeypatch.delenv(name.upper(), raising=False)

    def test_without_one_the_way_is_direct(self):
        assert system_proxy(self.PROXIED) is None

    @pytest.mark.parametrize(
        "text", ["http://proxy.corp.test:3128", "proxy.corp.test:3128", "HTTP://proxy.corp.test:3128/"]
    )
    def test_the_system_s_is_used(self, monkeypatch, text):
        monkeypatch.setenv("https_proxy", text)
        assert system_proxy(self.PROXIED) == ("proxy.corp.test", 3128)
        assert system_proxy(WebAddress(scheme="http", host="activation.test", port=80)) is None

    def test_exceptions_are_kept(self, monkeypatch):
        monkeypatch.setenv("https_proxy", "http://proxy.corp.test:3128")
        monkeypatch.setenv("no_proxy", "activation.test")
        assert system_proxy(self.PROXIED) is None

    @pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.11", "::1", "localhost"])
    def test_this_computer_is_never_looked_for_at_a_proxy(self, monkeypatch, host):
        monkeypatch.setenv("https_proxy", "http://proxy.corp.test:3128")
        assert system_proxy(WebAddress(scheme="https", host=host, port=443)) is None

    def test_a_password_for_the_proxy_is_neither_used_nor_told(self, monkeypatch):
        monkeypatch.setenv("https_proxy", "http://me:secret@proxy.corp.test:3128")
        assert system_proxy(self.PROXIED) == ("proxy.corp.test", 3128)
        monkeypatch.setenv("https_proxy", "socks5://me:secret@proxy.corp.test:3128")
        with pytest.raises(Unreachable, match="of the kind socks5") as caught:
            system_proxy(self.PROXIED)
        assert "secret" not in str(caught.value)
