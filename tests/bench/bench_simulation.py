"""How fast the simulator is beside SimPy: `python -m tests.bench.bench_simulation [--clients N] [--million]`.

The same work on both sides: N clients, 180 days, weekly renewals, 1 % of the requests lost, two hours between tries,
one host that counts (H1-H4). An attempt is two events (it is due; it has ended) of the product's own `step`.

    ours          as `simulate` runs it: `step` is asked once for all clients that live alike (remembered.py)
    ours, asking  `step` is called for every event, and every client has its own state
    SimPy         as people write it: a process for each client that waits for its time, asks, waits for the answer
    SimPy, lean   the answer is a plain call, so that an attempt is one event to it

All must agree on every attempt; each has a process of its own.

Targets: 3 times SimPy's events a second, at most 0.3 of its memory a client; `--million` adds 1e6 clients (minutes).
"""

# ruff: noqa: T201 - a benchmark prints

from __future__ import annotations

import argparse
import gc
import multiprocessing
import resource
import sys
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from typing import Any

from kmsmonitor.lab.scenario import ClientSpec, HostSpec, Scenario
from kmsmonitor.lab.simulation.chance import LOSS, draw
from kmsmonitor.lab.simulation.simulator import Simulator
from kmsmonitor.licensing.effects import AttemptRecorded

DAYS = 180
DAY, HOUR = 86_400, 3600
LOST = 0.01
SEED = 1
FASTER, LEANER = 3.0, 0.3
CHECKED = 2_000  # clients of the run that is compared attempt by attempt

Attempt = tuple[int, int, str, int]  # second, client, outcome, count


def scenario(clients: int) -> Scenario:
    """The organisation."""
    return Scenario(
        name="bench",
        seed=SEED,
        duration=DAYS * DAY,
        hosts=(HostSpec(name="kms1", loss=LOST),),
        clients=(ClientSpec(name="pc", count=clients, numbered=True, start_spread=7 * DAY),),
    )


def ours(clients: int, told: list[Attempt] | None = None, *, remember: bool = True) -> tuple[int, int]:
    """Run the simulator: how many events there were, how many attempts were made."""

    def listen(second: int, client: int, effect: object, _state: object) -> None:
        if isinstance(effect, AttemptRecorded) and told is not None:
            told.append((second, client, effect.outcome.kind.value, effect.outcome.count or 0))

    watched = range(clients) if told is not None else ()
    simulator = Simulator(scenario(clients), listener=listen, watched=watched, remember=remember)
    simulator.run()
    keep.append(simulator)
    return simulator.events, sum(simulator.outcomes().values())


def asking(clients: int, told: list[Attempt] | None = None) -> tuple[int, int]:
    """Run the simulator without its memory."""
    return ours(clients, told, remember=False)


class TwinHost:
    """The host of the twins: H1 to H4 in its own words."""

    def __init__(self) -> None:
        self.table: OrderedDict[int, float] = OrderedDict()

    def ask(self, client: int, now: float) -> int:
        """The count."""
        table = self.table
        while table:
            oldest = next(iter(table))
            if now - table[oldest] < 30 * DAY:
                break
            del table[oldest]
        table.pop(client, None)
        if len(table) >= 50:
            table.popitem(last=False)
        table[client] = now
        return len(table)


class Twin:
    """The organisation in SimPy."""

    def __init__(self, clients: int, told: list[Attempt] | None, *, by_event: bool) -> None:
        import simpy

        self.env = simpy.Environment()
        self.host = TwinHost()
        self.told = told
        self.attempts = self.licensed = self.notified = 0
        self.by_event = by_event
        for client in range(clients):
            self.env.process(self.client(client, 7 * DAY * client // clients))

    def request(self, client: int, now: float) -> Any:
        """An event that has the count, or None where the request was lost."""
        lost = draw(SEED, client, int(now), LOSS) < LOST
        return self.env.event().succeed(None if lost else self.host.ask(client, now))

    def client(self, client: int, start: int) -> Iterator[Any]:
        """One client's life."""
        env = self.env
        is_licensed = False
        expires: float = start + 180 * DAY
        yield env.timeout(start)
        while True:
            now = env.now
            self.attempts += 1
            if self.by_event:
                count = yield self.request(client, now)
            else:
                count = None if draw(SEED, client, int(now), LOSS) < LOST else self.host.ask(client, now)
            if count is not None and count >= 25:
                outcome = "renewed" if is_licensed else "activated"
                is_licensed = True
                expires = now + 180 * DAY
                wait = 7 * DAY
            else:
                outcome = "unreachable" if count is None else "below_threshold"
                wait = 2 * HOUR
            if self.told is not None:
                self.told.append((int(now), client, outcome, count or 0))
            if now + wait > expires and is_licensed:
                is_licensed = False
                self.notified += 1
            yield env.timeout(wait)


keep: list[object] = []  # what has run stays until its memory has been read


def _twin(clients: int, told: list[Attempt] | None = None, *, by_event: bool) -> tuple[int, int]:
    twin = Twin(clients, told, by_event=by_event)
    twin.env.run(until=DAYS * DAY)
    keep.append(twin)
    return twin.attempts * (2 if by_event else 1), twin.attempts


def simpy_twin(clients: int, told: list[Attempt] | None = None) -> tuple[int, int]:
    """The twin whose answers are events."""
    return _twin(clients, told, by_event=True)


def lean_twin(clients: int, told: list[Attempt] | None = None) -> tuple[int, int]:
    """The twin whose answers are plain calls."""
    return _twin(clients, told, by_event=False)


Side = Callable[[int], tuple[int, int]]


SIDES: dict[str, Side] = {"ours": ours, "ours, asking": asking, "SimPy": simpy_twin, "SimPy, lean": lean_twin}


def _measure(side: Side, clients: int, out: Connection) -> None:
    side(100)  # everything is imported and compiled
    keep.clear()
    gc.collect()
    before = _resident()
    began = time.perf_counter()
    events, attempts = side(clients)
    elapsed = time.perf_counter() - began
    out.send((elapsed, events, attempts, (max(_resident(), _peak()) - before) / clients))


def _resident() -> int:
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - one short read
        return int(file.read().split()[1]) * resource.getpagesize()


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def measure(side: Side, clients: int) -> tuple[float, int, int, float]:
    """Seconds, events, attempts, and bytes a client at the highest, in a process of its own."""
    context = multiprocessing.get_context("spawn")
    ours_end, theirs = context.Pipe()
    process = context.Process(target=_measure, args=(side, clients, theirs))
    process.start()
    theirs.close()
    answer: tuple[float, int, int, float] = ours_end.recv()
    process.join()
    return answer


def check() -> None:
    """All sides agree on every attempt."""
    told: list[list[Attempt]] = [[], [], []]
    for side, attempts in zip((asking, simpy_twin, lean_twin), told, strict=True):
        side(CHECKED, attempts)
    keep.clear()
    assert ours(CHECKED) == asking(CHECKED)
    remembered, asked = (list(simulator.states) for simulator in keep if isinstance(simulator, Simulator))
    assert remembered == asked
    mine, theirs, lean = (sorted(attempts) for attempts in told)
    assert mine == theirs == lean, next(pair for pair in zip(mine, theirs, strict=False) if pair[0] != pair[1])
    print(f"equal, attempt by attempt: {len(mine)} attempts of {CHECKED} clients")
    keep.clear()


def main() -> int:
    """Measure and judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--million", action="store_true")
    args = parser.parse_args()
    check()
    n = args.clients
    best: dict[str, tuple[float, int, int, float]] = {}
    for _ in range(args.rounds):
        for name, side in SIDES.items():
            result = measure(side, n)
            if name not in best or result[0] < best[name][0]:
                best[name] = result
    for name, (elapsed, events, attempts, size) in best.items():
        rate = events / elapsed / 1e6
        print(f"{name:<13}{n} clients: {elapsed:7.1f} s  {rate:.2f} M events/s  {attempts} attempts  {size:.0f} B each")
    assert len({attempts for _, _, attempts, _ in best.values()}) == 1
    faster = best["SimPy"][0] / best["ours"][0]
    size = best["ours"][3] / best["SimPy"][3]
    lean = best["SimPy, lean"][0] / best["ours"][0]
    direct = best["SimPy"][0] / best["ours, asking"][0]
    print(
        f"{faster:.2f} times SimPy (target {FASTER}), {lean:.2f} times the lean twin, {direct:.2f} times SimPy asking;"
    )
    print(f"{size:.2f} of SimPy's memory (target {LEANER})")
    sizes = (n // 10, n, 10 * n) if args.million else (n // 10, n)
    costs = [measure(ours, s)[0] / s if s != n else best["ours"][0] / n for s in sizes]
    for s, cost in zip(sizes, costs, strict=True):
        print(f"{s:>8} clients: {cost * 1e6:.0f} us a client, {cost / costs[0]:.2f} of the smallest; {cost * s:.1f} s")
    return 0 if faster >= FASTER and size <= LEANER else 1


if __name__ == "__main__":
    sys.exit(main())
