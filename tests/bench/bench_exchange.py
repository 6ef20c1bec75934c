"""How fast one attempt is beside its floor and a peer: `python tests/bench/bench_exchange.py [--rounds N]`.

Floor: the very same bytes over plain blocking sockets. Peer: impacket's DCE/RPC client. All three talk to one server in a
process of its own that sends prepared answers (so that it costs as little as can be), in interleaved blocks, because
the machine's mood changes from second to second. What counts are the ratios of the medians.
"""

from __future__ import annotations

import argparse
import multiprocessing
import socket
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from uuid import UUID

from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.exchange import exchange
from kmsmonitor.wire.activation import ActivationRequest, ActivationResponse
from kmsmonitor.wire.association import ClientAssociation, ServerAssociation
from kmsmonitor.wire.bind import PresentationContext
from kmsmonitor.wire.ids import (
    LAB_ACTIVATION_ID_CLIENT,
    LAB_APPLICATION_ID,
    LAB_GROUP_CLIENT,
    LAB_INTERFACE,
    LAB_OPNUM_ACTIVATE,
)

Address = tuple[str, int]
TARGETS = {"ours / plain sockets": 1.4, "impacket / ours": 6.0}

REQUEST = ActivationRequest(
    is_virtual=True,
    licence_status=2,
    remaining_minutes=43200,
    application_id=LAB_APPLICATION_ID,
    product_group_id=LAB_GROUP_CLIENT,
    activation_id=LAB_ACTIVATION_ID_CLIENT,
    cmid=UUID("01234567-89ab-cdef-0123-456789abcdef"),
    required_count=25,
    request_time=datetime(2026, 11, 22, 12, tzinfo=UTC),
    workstation="PC-0001.corp.test",
)


def answer(_opnum: int, stub: bytes) -> bytes:
    """The least that a lab host does: check the request, echo it, count."""
    request = ActivationRequest.unpack(stub)
    response = ActivationResponse(
        host_id="LAB-HOST-1",
        cmid=request.cmid,
        request_time=request.request_time,
        count=25,
        activation_interval_minutes=120,
        renewal_interval_minutes=10080,
    )
    return response.pack()


def conversation() -> tuple[bytes, bytes, bytes, bytes]:
    """Bind, its answer, request, its answer: the bytes of one exchange."""
    client = ClientAssociation((PresentationContext(0, LAB_INTERFACE),))
    server = ServerAssociation((LAB_INTERFACE,), answer)
    bind = client.bind()
    ack = server.receive(bind)
    client.receive(ack)
    request = client.request(LAB_OPNUM_ACTIVATE, REQUEST.pack())
    return bind, ack, request, server.receive(request)


def _serve(ready: Connection) -> None:
    """Answer with prepared bytes, one client at a time, until killed. The call ID is the one thing copied."""
    _, ack, _, response = conversation()
    with socket.create_server(("127.0.0.1", 0), backlog=128) as listener:
        ready.send(listener.getsockname())
        while True:
            client, _ = listener.accept()
            with client:
                for reply in (ack, response):
                    question = client.recv(8192)
                    client.sendall(reply[:12] + question[12:16] + reply[16:])
                client.recv(1)


def plain(address: Address, bind: bytes, request: bytes) -> None:
    """The floor: the same bytes, nothing looked at."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as sock:
        sock.connect(address)
        sock.sendall(bind)
        sock.recv(8192)
        sock.sendall(request)
        sock.recv(8192)


def ours(address: Address) -> None:
    """One attempt with everything: deadline, cancel, stages, all checks."""
    exchange(address, REQUEST, deadline=Deadline(5), cancel=Cancel(), on_stage=lambda _stage: None)


def impacket(address: Address) -> None:
    """The peer's way, without looking at the stub."""
    from impacket.dcerpc.v5 import transport
    from impacket.uuid import uuidtup_to_bin

    rpc = transport.DCERPCTransportFactory(f"ncacn_ip_tcp:{address[0]}[{address[1]}]").get_dce_rpc()
    rpc.connect()
    rpc.bind(uuidtup_to_bin((str(LAB_INTERFACE.uuid), "1.0")))
    rpc.call(LAB_OPNUM_ACTIVATE, REQUEST.pack())
    rpc.recv()
    rpc.disconnect()


def exchanges_per_second(address: Address, seconds: float, once: Callable[[Address], None] = ours) -> float:
    """How many exchanges a second one client gets out of the host at `address`; for benchmarks of hosts."""
    once(address)
    begin = time.perf_counter()
    done = 0
    while time.perf_counter() - begin < seconds:
        once(address)
        done += 1
    return done / (time.perf_counter() - begin)


def _block(call: Callable[[], None], times: int) -> list[float]:
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        call()
        taken.append((time.perf_counter() - begin) * 1e6)
    return taken


def measure(rounds: int) -> dict[str, list[float]]:
    """Microseconds of each exchange, by way, from interleaved blocks."""
    bind, _, request, _ = conversation()
    receiver, sender = multiprocessing.Pipe(duplex=False)
    server = multiprocessing.get_context("spawn").Process(target=_serve, args=(sender,), daemon=True)
    server.start()
    address: Address = receiver.recv()
    ways: dict[str, tuple[Callable[[], None], int]] = {
        "plain sockets": (lambda: plain(address, bind, request), 50),
        "ours": (lambda: ours(address), 50),
        "impacket": (lambda: impacket(address), 10),
    }
    try:
        for call, times in ways.values():
            _block(call, times)
        taken: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(rounds):
            for name, (call, times) in ways.items():
                taken[name] += _block(call, times)
    finally:
        server.terminate()
        server.join()
    return taken


def main() -> int:
    """Print medians and ratios; the exit code says whether the targets were met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=40, help="interleaved rounds (default 40)")
    taken = measure(parser.parse_args().rounds)
    median = {name: statistics.median(values) for name, values in taken.items()}
    for name, values in taken.items():
        print(f"{name:14} median {median[name]:7.0f} us   p99 {statistics.quantiles(values, n=100)[98]:7.0f} us")
    ours_ratio = median["ours"] / median["plain sockets"]
    peer_ratio = median["impacket"] / median["ours"]
    print(f"ours / plain sockets  {ours_ratio:5.2f}   target <= {TARGETS['ours / plain sockets']}")
    print(f"impacket / ours       {peer_ratio:5.2f}   target >= {TARGETS['impacket / ours']}")
    met = ours_ratio <= TARGETS["ours / plain sockets"] and peer_ratio >= TARGETS["impacket / ours"]
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
