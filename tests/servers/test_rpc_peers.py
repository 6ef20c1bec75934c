"""The wire before strangers: impacket on the other end of the line, and tshark reading along."""

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from kmsmonitor.network.deadline import Deadline
from kmsmonitor.network.errors import Malformed, Rejected, Stage
from kmsmonitor.network.exchange import exchange
from kmsmonitor.network.probe import Interface, probe
from kmsmonitor.wire.association import Answered, ClientAssociation, ServerAssociation
from kmsmonitor.wire.bind import PresentationContext
from kmsmonitor.wire.ids import KMS_INTERFACE, LAB_INTERFACE, SyntaxId
from tests.network.peers import REQUEST, Peer, answer, lab
from tests.wire.golden import BIG_ENDIAN, GOLDEN

pytestmark = pytest.mark.servers

# A server that answers binds for the interface given, and calls with a blob that is no activation response.
IMPACKET_SERVER = """
import struct, sys
from impacket.dcerpc.v5.rpcrt import DCERPCServer
server = DCERPCServer()
server.daemon = True
server.addCallbacks((sys.argv[1], "1.0"), "1688", {0: lambda stub: b"LAB-PEER" + struct.pack("<I", len(stub))})
server._sock.listen(10)  # its own thread does so too, but nobody knows when
print(server.getListenPort(), flush=True)
server.start()
server.join()
"""


def missing(what):
    if os.environ.get("CI"):
        pytest.fail(f"{what} is missing")
    pytest.skip(f"{what} is missing")


@pytest.fixture
def impacket_server():
    """Start a server for an interface; it is ended with the test."""
    running = []

    def start(interface: SyntaxId) -> tuple[str, int]:
        command = [sys.executable, "-c", IMPACKET_SERVER, str(interface.uuid)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        running.append(process)
        line = process.stdout.readline()
        if not line:
            missing("impacket")
        return "127.0.0.1", int(line)

    yield start
    for process in running:
        process.terminate()
        process.wait()
        process.stdout.close()


class TestImpacketServer:
    def test_our_client_binds_and_calls(self, impacket_server):
        """Its answer is no activation response, so the exchange gets as far as reading it, and says so."""
        with pytest.raises(Malformed) as caught:
            exchange(impacket_server(LAB_INTERFACE), REQUEST, deadline=Deadline(30))
        assert caught.value.stage is Stage.ANSWER
        assert "248 bytes wanted, 12 there" in caught.value.detail

    def test_our_client_is_rejected_where_the_interface_is_unknown(self, impacket_server):
        with pytest.raises(Rejected) as caught:
            exchange(impacket_server(KMS_INTERFACE), REQUEST, deadline=Deadline(30))
        assert (caught.value.stage, caught.value.code) == (Stage.BIND, 0x800706D9)

    @pytest.mark.parametrize(
        ("interface", "found"),
        [
            (KMS_INTERFACE, Interface.KMS),
            (LAB_INTERFACE, Interface.LAB),
            (SyntaxId(REQUEST.cmid, 1), Interface.OTHER),
        ],
    )
    def test_the_probe_says_which_interface_is_there(self, impacket_server, interface, found):
        result = probe(impacket_server(interface), deadline=Deadline(30))
        assert (result.reachable, result.rpc, result.interface) == (True, True, found)


class TestImpacketClient:
    @pytest.fixture
    def rpc(self):
        try:
            from impacket.dcerpc.v5 import transport
        except ImportError:
            missing("impacket")

        opened = []

        def connect(address):
            rpc = transport.DCERPCTransportFactory(f"ncacn_ip_tcp:{address[0]}[{address[1]}]").get_dce_rpc()
            rpc.connect()
            opened.append(rpc)
            return rpc

        yield connect
        for rpc in opened:
            rpc.disconnect()

    @staticmethod
    def binary(interface):
        from impacket.uuid import uuidtup_to_bin

        return uuidtup_to_bin((str(interface.uuid), "1.0"))

    def test_it_activates_at_our_server(self, rpc):
        with Peer(lab()) as peer:
            client = rpc(peer.address)
            client.bind(self.binary(LAB_INTERFACE))
            client.call(0, REQUEST.pack())
            assert client.recv() == answer(0, REQUEST.pack())

    def test_it_sends_and_receives_fragments(self, rpc):
        stub = bytes(range(256)) * 80
        with Peer(lab(lambda _op, sent: sent[::-1])) as peer:
            client = rpc(peer.address)
            client.set_max_fragment_size(1000)
            client.bind(self.binary(LAB_INTERFACE))
            client.call(0, stub)
            assert client.recv() == stub[::-1]

    def test_it_understands_our_refusals(self, rpc):
        from impacket.dcerpc.v5.rpcrt import DCERPCException

        with Peer(lab()) as peer:
            client = rpc(peer.address)
            client.bind(self.binary(LAB_INTERFACE))
            client.call(9, b"")
            with pytest.raises(DCERPCException, match="op_rng_error"):
                client.recv()
            client.call(0, b"nonsense")
            with pytest.raises(DCERPCException, match="bad_stub_data"):
                client.recv()
            with pytest.raises(DCERPCException, match="abstract_syntax_not_supported"):
                rpc(peer.address).bind(self.binary(KMS_INTERFACE))


class TestTshark:
    """Wireshark's dissector reads every packet that we build, and finds nothing malformed."""

    FIELDS = ("dcerpc.pkt_type", "dcerpc.cn_call_id", "dcerpc.cn_num_ctx_items", "dcerpc.cn_ack_result", "dcerpc.opnum")

    @staticmethod
    def capture(path: Path, segments: list[tuple[bool, bytes]]) -> Path:
        """Write a capture of one TCP session: (from the client?, bytes) in the order in which they were sent."""
        sent = {True: 1, False: 1}
        with path.open("wb") as file:
            file.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 101))  # 101: bare IP packets
            for number, (from_client, data) in enumerate(segments):
                ports = (40000, 1688) if from_client else (1688, 40000)
                tcp = struct.pack(
                    ">HHIIBBHHH", *ports, sent[from_client], sent[not from_client], 0x50, 0x18, 8192, 0, 0
                )
                sent[from_client] += len(data)
                ends = (b"\x7f\0\0\1", b"\x7f\0\0\2") if from_client else (b"\x7f\0\0\2", b"\x7f\0\0\1")
                size = 40 + len(data)
                packet = struct.pack(">BBHHHBBH", 0x45, 0, size, number, 0, 64, 6, 0) + b"".join(ends) + tcp + data
                file.write(struct.pack("<IIII", 1, number, size, size) + packet)
        return path

    @staticmethod
    def tshark(path: Path, *arguments: str) -> str:
        found = shutil.which("tshark")
        if found is None:
            missing("tshark")
        command = [found, "-r", str(path), "-d", "tcp.port==1688,dcerpc", *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout

    def rows(self, path: Path) -> list[list[str]]:
        fields = [part for field in self.FIELDS for part in ("-e", field)]
        text = self.tshark(path, "-Y", "dcerpc", "-T", "fields", "-E", "separator=|", *fields)
        return [line.split("|") for line in text.splitlines()]

    def test_one_exchange_is_dissected_without_a_malformed_packet(self, tmp_path):
        """The bytes are those of a real exchange over loopback, kept on their way."""
        segments = []

        def behave(talk):
            association = ServerAssociation((LAB_INTERFACE,), answer)
            while data := talk.read():
                segments.append((True, data))
                segments.append((False, association.receive(data)))
                talk.send(segments[-1][1])

        with Peer(behave) as peer:
            exchange(peer.address, REQUEST, deadline=Deadline(30))
        path = self.capture(tmp_path / "exchange.pcap", segments)
        assert self.rows(path) == [
            ["11", "1", "1", "", ""],
            ["12", "1", "", "0", ""],
            ["0", "2", "", "", "0"],
            ["2", "2", "", "", "0"],
        ]
        assert self.tshark(path, "-Y", "_ws.malformed || _ws.expert.severity == error") == ""
        stubs = self.tshark(path, "-Y", "dcerpc.stub_data", "-T", "fields", "-e", "dcerpc.stub_data").split()
        assert [bytes.fromhex(stub.replace(":", "")) for stub in stubs] == [REQUEST.pack(), answer(0, REQUEST.pack())]

    def test_fragments_are_put_together(self, tmp_path):
        client = ClientAssociation((PresentationContext(0, LAB_INTERFACE),), max_fragment=1432)
        server = ServerAssociation((LAB_INTERFACE,), lambda _op, stub: stub[::-1])
        bind = client.bind()
        ack = server.receive(bind)
        client.receive(ack)
        request = client.request(0, bytes(3000))
        response = server.receive(request)
        assert client.receive(response) == (Answered(bytes(3000)),)
        path = self.capture(
            tmp_path / "fragments.pcap", [(True, bind), (False, ack), (True, request), (False, response)]
        )
        counts = self.tshark(path, "-Y", "dcerpc.fragments", "-T", "fields", "-e", "dcerpc.fragment.count")
        assert counts.split() == ["3", "3"]
        assert self.tshark(path, "-Y", "_ws.malformed") == ""

    # Without keys and a whole call a verifier or a middle fragment means nothing to tshark.
    @pytest.mark.parametrize(
        "name", [n for n in GOLDEN if n not in ("request_with_verifier", "response_middle_fragment")]
    )
    def test_each_golden_packet_is_what_it_claims_to_be(self, tmp_path, name):
        from_client = name.startswith(("bind", "request")) and name not in ("bind_ack", "bind_nak")
        packets = [bytes.fromhex(GOLDEN[name][0])]
        if name in BIG_ENDIAN:
            packets.append(bytes.fromhex(BIG_ENDIAN[name]))
        path = self.capture(tmp_path / "golden.pcap", [(from_client, packet) for packet in packets])
        types = [row[0] for row in self.rows(path)]
        assert types == [str(GOLDEN[name][1].packet_type.value)] * len(packets)
        assert self.tshark(path, "-Y", "_ws.malformed") == ""

    def test_it_would_notice_a_malformed_packet(self, tmp_path):
        """A check of the check: a bind that promises more contexts than it has."""
        broken = bytearray.fromhex(GOLDEN["bind"][0])
        broken[24] = 9
        path = self.capture(tmp_path / "broken.pcap", [(True, bytes(broken))])
        assert self.tshark(path, "-Y", "_ws.malformed") != ""
