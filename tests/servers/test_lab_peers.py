"""The lab's servers as strangers see them: impacket's DCE/RPC client and BIND's `dig`."""

import contextlib
import os
import shutil
import subprocess
from datetime import UTC, datetime
from uuid import UUID

import pytest

from kmsmonitor.lab.clock import VirtualClock
from kmsmonitor.lab.dns_server import LabDns
from kmsmonitor.lab.kms_host import KmsHost
from kmsmonitor.wire.activation import ActivationRequest, ActivationResponse
from kmsmonitor.wire.ids import (
    KMS_INTERFACE,
    LAB_ACTIVATION_ID_CLIENT,
    LAB_APPLICATION_ID,
    LAB_GROUP_CLIENT,
    LAB_INTERFACE,
    LAB_OPNUM_ACTIVATE,
)

pytestmark = pytest.mark.servers
START = datetime(2026, 3, 1, 8, tzinfo=UTC)


def missing(what):
    if os.environ.get("CI"):
        pytest.fail(f"{what} is missing")
    pytest.skip(f"{what} is missing")


@pytest.fixture
def rpcrt():
    try:
        from impacket.dcerpc.v5 import rpcrt
    except ImportError:
        missing("impacket")
    return rpcrt


@pytest.fixture
def host():
    with KmsHost("kms1", clock=VirtualClock(START, speed=0)) as running:
        yield running


@contextlib.contextmanager
def connection(host, interface):
    from impacket.dcerpc.v5 import transport
    from impacket.uuid import uuidtup_to_bin

    rpc = transport.DCERPCTransportFactory(f"ncacn_ip_tcp:{host.address}[{host.port}]").get_dce_rpc()
    rpc.connect()
    try:
        rpc.bind(uuidtup_to_bin((str(interface.uuid), f"{interface.major}.{interface.minor}")))
        yield rpc
    finally:
        rpc.disconnect()


def request(number):
    return ActivationRequest(
        is_virtual=False,
        licence_status=2,
        remaining_minutes=43200,
        application_id=LAB_APPLICATION_ID,
        product_group_id=LAB_GROUP_CLIENT,
        activation_id=LAB_ACTIVATION_ID_CLIENT,
        cmid=UUID(int=number),
        required_count=25,
        request_time=START,
        workstation="pc1",
    ).pack()


def call(rpc, opnum, stub):
    rpc.call(opnum, stub)
    return rpc.recv()


@pytest.mark.usefixtures("rpcrt")
def test_H2_impacket_asks_and_is_counted(host):
    for number in (1, 2):
        with connection(host, LAB_INTERFACE) as rpc:
            answer = ActivationResponse.unpack(call(rpc, LAB_OPNUM_ACTIVATE, request(number)))
        assert (answer.result, answer.count, answer.cmid) == (0, number, UUID(int=number))


def test_impacket_understands_the_faults(host, rpcrt):
    with connection(host, LAB_INTERFACE) as rpc:
        with pytest.raises(rpcrt.DCERPCException, match="op_rng_error"):
            call(rpc, 7, b"")
        with pytest.raises(rpcrt.DCERPCException, match="rpc_x_bad_stub_data"):
            call(rpc, LAB_OPNUM_ACTIVATE, b"no request")
        assert ActivationResponse.unpack(call(rpc, LAB_OPNUM_ACTIVATE, request(1))).count == 1


def test_the_genuine_interface_is_not_served_to_anybody(host, rpcrt):
    with pytest.raises(rpcrt.DCERPCException, match="abstract_syntax_not_supported"), connection(host, KMS_INTERFACE):
        pass


@pytest.fixture
def dig():
    program = shutil.which("dig") or missing("dig")

    def run(server, *words):
        where = ["@127.0.0.1", "-p", str(server.port), "+tries=1", "+time=10"]
        command = [program, "-r", *where, *words]
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout

    return run


RECORDS = ["_vlmcs._tcp SRV 0 10 1688 kms1", "kms1 A 127.0.0.2", "kms1 AAAA ::1"]


@pytest.mark.parametrize("how", ["+notcp", "+tcp", "+noedns", "+edns=0"])
def test_dig_reads_the_records_and_their_addresses(dig, how):
    with LabDns(zones={"lab.test": RECORDS}) as server:
        text = dig(server, how, "_vlmcs._tcp.lab.test", "SRV")
    assert "status: NOERROR" in text
    assert "flags: qr aa" in text
    assert "0 10 1688 kms1.lab.test." in text
    assert "127.0.0.2" in text
    assert "::1" in text
    assert "Warning" not in text
    assert "malformed" not in text


def test_dig_turns_to_tcp_when_the_answer_is_cut(dig):
    records = [f"_vlmcs._tcp SRV {n} 0 1688 host-{n:02}" for n in range(60)]
    with LabDns(zones={"lab.test": records}) as server:
        text = dig(server, "_vlmcs._tcp.lab.test", "SRV")
    assert "Truncated, retrying in TCP mode" in text
    assert text.count("IN\tSRV\t") == 60


@pytest.mark.parametrize(
    ("name", "status"), [("none.lab.test", "NXDOMAIN"), ("_tcp.lab.test", "NOERROR"), ("other.test", "REFUSED")]
)
def test_dig_tells_the_failures_apart(dig, name, status):
    with LabDns(zones={"lab.test": RECORDS}) as server:
        assert f"status: {status}" in dig(server, name, "SRV")
