"""How many requests a lab host answers beside a peer: `python tests/bench/bench_lab_host.py [--rounds N]`.

Peer: impacket's DCERPCServer with the same work in its callback: check the request, count, answer. Each server is a
process of its own; one client sends the same bytes to both in interleaved blocks. Then the lab host alone: how many
connections it holds open while it still answers.
"""

# ruff: noqa: T201 - a benchmark prints

from __future__ import annotations

import argparse
import contextlib
import multiprocessing
import resource
import socket
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from multiprocessing.connection import Connection

from kmsmonitor.clock import SystemClock
from kmsmonitor.lab.kms_host import KmsHost
from kmsmonitor.network.deadline import Deadline
from kmsmonitor.network.exchange import exchange
from kmsmonitor.wire.association import ClientAssociation, ServerAssociation
from kmsmonitor.wire.bind import PresentationContext
from kmsmonitor.wire.ids import LAB_INTERFACE, LAB_OPNUM_ACTIVATE
from tests.bench.bench_exchange import REQUEST

Address = tuple[str, int]
TARGET = 8.0
OPEN = 2000


def _serve_ours(ready: Connection) -> None:
    with KmsHost("LAB-HOST-1") as host:
        ready.send((host.address, host.port))
        threading.Event().wait()


def _serve_impacket(ready: Connection) -> None:
    from impacket.dcerpc.v5.rpcrt import DCERPCServer

    host = KmsHost("LAB-HOST-1")  # not started: it only does the work of the callback
    server = DCERPCServer()
    server.daemon = True
    server.addCallbacks((str(LAB_INTERFACE.uuid), "1.0"), "0", {LAB_OPNUM_ACTIVATE: host.activate})
    server.setListenPort(0)
    server.start()
    ready.send(("127.0.0.1", server.getListenPort()))
    threading.Event().wait()


@contextlib.contextmanager
def served(serve: Callable[[Connection], None]) -> Iterator[Address]:
    """A server in a process of its own, and where it listens."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=serve, args=(sender,), daemon=True)
    process.start()
    try:
        yield receiver.recv()
    finally:
        process.terminate()
        process.join()


def prepared() -> tuple[bytes, bytes]:
    """The bytes of a bind and of a request of this hour, as a client would send them."""
    client = ClientAssociation((PresentationContext(0, LAB_INTERFACE),))
    bind = client.bind()
    client.receive(ServerAssociation((LAB_INTERFACE,), lambda _opnum, stub: stub).receive(bind))
    return bind, client.request(LAB_OPNUM_ACTIVATE, replace(REQUEST, request_time=SystemClock().now()).pack())


def _once(address: Address, bind: bytes, request: bytes) -> None:
    with socket.create_connection(address, 10) as sock:
        sock.sendall(bind)
        sock.recv(8192)
        sock.sendall(request)
        if len(sock.recv(8192)) < 200:
            raise RuntimeError("that was no activation response")


def rate(address: Address, times: int, clients: int) -> float:
    """Exchanges per second, over `clients` threads."""
    bind, request = prepared()

    def work() -> None:
        for _ in range(times):
            _once(address, bind, request)

    threads = [threading.Thread(target=work) for _ in range(clients)]
    begin = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return times * clients / (time.perf_counter() - begin)


def compare(rounds: int, clients: int) -> float:
    """Print both rates and return the median of the rounds' ratios."""
    with served(_serve_ours) as ours, served(_serve_impacket) as peer:
        for address in (ours, peer):
            request = replace(REQUEST, request_time=SystemClock().now())
            if exchange(address, request, deadline=Deadline(10)).response.count != 1:
                raise RuntimeError("the two servers do not do the same")
            rate(address, 5, clients)
        pairs = [(rate(ours, 100, clients), rate(peer, 100 // 8, clients)) for _ in range(rounds)]
    ratio = statistics.median(a / b for a, b in pairs)
    fast, slow = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"{clients} client(s)   ours {fast:6.0f} /s   impacket {slow:6.0f} /s", end="   ")
    print(f"ratio {ratio:5.1f}   target >= {TARGET:g}")
    return ratio


def hold(count: int) -> bool:
    """Hold `count` bound connections open, exchange beside them, then let every one of them make its request."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, count + 256), hard))
    bind, request = prepared()
    with served(_serve_ours) as address, contextlib.ExitStack() as stack:
        socks = []
        begin = time.perf_counter()
        for _ in range(count):
            sock = stack.enter_context(socket.create_connection(address, 10))
            sock.sendall(bind)
            sock.recv(8192)
            socks.append(sock)
        opened_s = time.perf_counter() - begin
        beside = rate(address, 300, 1)
        answered = 0
        for sock in socks:
            sock.sendall(request)
            answered += len(sock.recv(8192)) > 200
    print(f"{count} connections opened and bound in {opened_s:.1f} s, {answered} of them answered afterwards")
    print(f"   beside them one client made {beside:.0f} exchanges/s")
    return answered == count


def main() -> int:
    """Print rates and ratios; the exit code says whether the targets were met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15, help="interleaved rounds (default 15)")
    rounds = parser.parse_args().rounds
    ratios = [compare(rounds, clients) for clients in (1, 8)]
    return 0 if hold(OPEN) and min(ratios) >= TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
