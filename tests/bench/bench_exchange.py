"""How fast one attempt is beside its floor and a peer: `python tests/bench/bench_exchange.py [--rounds N]`.

Floor: the very same bytes over plain blocking sockets. Peer: impacket's DCE/RPC client. All three talk to the lab's
host in a process of its own, in interleaved blocks, because the machine's mood changes from second to second. What
counts are the ratios of the medians. The same is then shown against a server that only sends prepared bytes, which no
real host is: there the floor is the network alone, and the ratio says how much of an exchange is our own work.
"""

# ruff: noqa: T201 - a benchmark prints

from __future__ import annotations

import argparse
import multiprocessing
import socket
import statistics
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from uuid import UUID

from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.kms_host import KmsHost
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
FLOOR_TARGET = 1.4
PEER_TARGET = 6.0

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


def fresh_request() -> ActivationRequest:
    """A request of now: a host refuses one whose time is hours off."""
    return replace(REQUEST, request_time=SystemClock().now())


def conversation(message: ActivationRequest = REQUEST) -> tuple[bytes, bytes, bytes, bytes]:
    """Bind, its answer, request, its answer: the bytes of one exchange."""
    client = ClientAssociation((PresentationContext(0, LAB_INTERFACE),))
    server = ServerAssociation((LAB_INTERFACE,), answer)
    bind = client.bind()
    ack = server.receive(bind)
    client.receive(ack)
    request = client.request(LAB_OPNUM_ACTIVATE, message.pack())
    return bind, ack, request, server.receive(request)


def _serve_lab(ready: Connection, _request: ActivationRequest) -> None:
    """Run the lab's host until killed."""
    with KmsHost("LAB-HOST-1") as host:
        ready.send((host.address, host.port))
        threading.Event().wait()


def _serve_prepared(ready: Connection, request: ActivationRequest) -> None:
    """Answer with prepared bytes, one client at a time, until killed. The call ID is the one thing copied."""
    _, ack, _, response = conversation(request)
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


def ours(address: Address, request: ActivationRequest) -> None:
    """One attempt with everything: deadline, cancel, stages, all checks."""
    exchange(address, request, deadline=Deadline(5), cancel=Cancel(), on_stage=lambda _stage: None)


def impacket(address: Address, request: ActivationRequest) -> None:
    """The peer's way, without looking at the stub."""
    from impacket.dcerpc.v5 import transport
    from impacket.uuid import uuidtup_to_bin

    rpc = transport.DCERPCTransportFactory(f"ncacn_ip_tcp:{address[0]}[{address[1]}]").get_dce_rpc()
    rpc.connect()
    rpc.bind(uuidtup_to_bin((str(LAB_INTERFACE.uuid), "1.0")))
    rpc.call(LAB_OPNUM_ACTIVATE, request.pack())
    rpc.recv()
    rpc.disconnect()


def exchanges_per_second(address: Address, seconds: float) -> float:
    """How many exchanges a second one client gets out of the host at `address`; for benchmarks of hosts."""
    request = fresh_request()
    ours(address, request)
    begin = time.perf_counter()
    done = 0
    while time.perf_counter() - begin < seconds:
        ours(address, request)
        done += 1
    return done / (time.perf_counter() - begin)


def _block(call: Callable[[], None], times: int) -> list[float]:
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        call()
        taken.append((time.perf_counter() - begin) * 1e6)
    return taken


def measure(serve: Callable[[Connection, ActivationRequest], None], rounds: int) -> dict[str, list[float]]:
    """Microseconds of each exchange, by way, from interleaved blocks."""
    message = fresh_request()
    bind, _, request, _ = conversation(message)
    receiver, sender = multiprocessing.Pipe(duplex=False)
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(sender, message), daemon=True)
    server.start()
    address: Address = receiver.recv()
    ways: dict[str, tuple[Callable[[], None], int]] = {
        "plain sockets": (lambda: plain(address, bind, request), 25),
        "ours": (lambda: ours(address, message), 25),
        "impacket": (lambda: impacket(address, message), 5),
    }
    try:
        for call, times in ways.values():
            _block(call, 4 * times)
        taken: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(rounds):
            for name, (call, times) in ways.items():
                taken[name] += _block(call, times)
    finally:
        server.terminate()
        server.join()
    return taken


def report(title: str, taken: dict[str, list[float]]) -> tuple[float, float]:
    """Print the medians; return ours / plain sockets, and impacket / ours."""
    median = {name: statistics.median(values) for name, values in taken.items()}
    print(title)
    for name, values in taken.items():
        print(f"  {name:14} median {median[name]:6.0f} us   p99 {statistics.quantiles(values, n=100)[98]:6.0f} us")
    return median["ours"] / median["plain sockets"], median["impacket"] / median["ours"]


def main() -> int:
    """Print medians and ratios; the exit code says whether the targets were met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=60, help="interleaved rounds (default 60)")
    rounds = parser.parse_args().rounds
    floor, peer = report("against the lab's host", measure(_serve_lab, rounds))
    print(f"  ours / plain sockets {floor:5.2f}   target <= {FLOOR_TARGET}")
    print(f"  impacket / ours      {peer:5.2f}   target >= {PEER_TARGET}")
    bare_floor, bare_peer = report("against prepared bytes", measure(_serve_prepared, rounds))
    print(f"  ours / plain sockets {bare_floor:5.2f}   impacket / ours {bare_peer:5.2f}")
    return 0 if floor <= FLOOR_TARGET and peer >= PEER_TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
