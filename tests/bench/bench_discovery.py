"""How fast discovery is beside dnspython's own resolver: `python tests/bench/bench_discovery.py [--rounds N]`.

Both ask one BIND for the same name, in interleaved blocks; `discover` also reads the addresses out of the answer. A
second table says how much longer than its deadline a question takes that nobody answers.
"""

# ruff: noqa: T201 - a benchmark prints

from __future__ import annotations

import argparse
import socket
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import dns.resolver

from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.srv import Answer, discover
from tests.servers.bind import Bind

TARGET = 1.25
COUNTS = (1, 4, 8)


def _records(count: int) -> str:
    hosts = (f"_vlmcs._tcp IN SRV {n} 10 1688 kms{n}\nkms{n} IN A 127.0.0.{n + 11}" for n in range(count))
    return "\n".join(hosts)


def _block(call: Callable[[], object], times: int) -> list[float]:
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        call()
        taken.append((time.perf_counter() - begin) * 1e6)
    return taken


def _ask(suffix: str, nameserver: tuple[str, int], seconds: float = 5.0) -> Answer:
    found = discover([suffix], nameservers=[nameserver], deadline=Deadline(seconds), cancel=Cancel())
    return found.suffixes[0].answer


def paired(suffix: str, bind: Bind, rounds: int) -> tuple[float, float, float]:
    """Medians in microseconds of ours and of the resolver, and the median of the rounds' ratios."""
    resolver = dns.resolver.Resolver(configure=False)
    resolver.nameservers = [bind.nameserver[0]]
    resolver.port = bind.port
    name = f"_vlmcs._tcp.{suffix}"
    ways: tuple[Callable[[], object], ...] = (
        lambda: _ask(suffix, bind.nameserver),
        lambda: resolver.resolve(name, "SRV", search=False),
    )
    for way in ways:
        _block(way, 50)
    ours, peers, ratios = [], [], []
    for _ in range(rounds):
        mine, peer = (statistics.median(_block(way, 25)) for way in ways)
        ours.append(mine)
        peers.append(peer)
        ratios.append(mine / peer)
    return statistics.median(ours), statistics.median(peers), statistics.median(ratios)


def overshoot_ms(seconds: float) -> float:
    """How much later than its deadline a question ends that is never answered."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        begin = time.perf_counter()
        answer = _ask("corp.test", silent.getsockname(), seconds)
        taken = time.perf_counter() - begin
    if answer is not Answer.TIMEOUT:
        raise RuntimeError(f"{answer} from a silent server")
    return (taken - seconds) * 1000


def main() -> int:
    """Print medians and ratios; the exit code says whether the target was met."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=40, help="interleaved rounds (default 40)")
    rounds = parser.parse_args().rounds
    zones = {f"n{count}.test": _records(count) for count in COUNTS}
    worst = 0.0
    with tempfile.TemporaryDirectory() as home, Bind(Path(home), zones) as bind:
        for count in COUNTS:
            ours, peer, ratio = paired(f"n{count}.test", bind, rounds)
            worst = max(worst, ratio)
            print(f"{count} records   ours {ours:6.0f} us   resolver {peer:6.0f} us", end="   ")
            print(f"ratio {ratio:5.2f}   target <= {TARGET}")
    for seconds in (0.3, 1.0):
        print(f"silent server, deadline {seconds} s: {overshoot_ms(seconds):5.1f} ms over")
    return 0 if worst <= TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
