"""How it was found, line by line: what was asked, drawn and answered, with the milliseconds since the start."""

from __future__ import annotations

import threading
import time

from kmsmonitor.diagnostics.findings import TraceLine
from kmsmonitor.diagnostics.said import milliseconds
from kmsmonitor.diagnostics.seen import HostSeen, Reach
from kmsmonitor.licensing.hosts import Draw, DrawRule
from kmsmonitor.network.srv import SuffixAnswer


class Trace:
    """Collects lines from several threads."""

    def __init__(self) -> None:
        self._start = time.monotonic()
        self._lines: list[TraceLine] = []
        self._lock = threading.Lock()

    @property
    def elapsed_s(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self._start

    @property
    def lines(self) -> tuple[TraceLine, ...]:
        """All lines so far, in time."""
        with self._lock:
            return tuple(sorted(self._lines, key=lambda line: line.at_ms))

    def note(self, text: str, at_s: float | None = None) -> None:
        """One line; `at_s` seconds since the start, if it is not about this moment."""
        at_ms = round((self.elapsed_s if at_s is None else at_s) * 1000)
        with self._lock:
            self._lines.append(TraceLine(at_ms, text))


def suffix_line(answer: SuffixAnswer) -> str:
    """One suffix and its answer."""
    if not answer.records:
        return f"suffix {answer.name} asked: {answer.answer.value}"
    return f"suffix {answer.name} asked: {len(answer.records)} SRV, TTL {answer.records[0].ttl}"


def draw_line(draw: Draw) -> str:
    """One draw, complete enough to be made again (K3)."""
    if draw.rule is DrawRule.ONLY_ONE:
        return f"only {draw.picked} is left to draw"
    weights = "/".join(str(weight) for weight in draw.weights)
    rule = "" if draw.rule is DrawRule.PRIORITY_WEIGHT else ", priority and weight ignored"
    return f"draw {draw.number:.3f} of weights {weights}: {draw.picked}{rule}"


def host_lines(host: HostSeen, began_s: float, ended_s: float, resolved_s: float) -> list[tuple[float, str]]:
    """What happened at one host: the second since the start, and the words."""
    if host.reach is Reach.NAME:
        return [(ended_s, f"{host.name}: {host.detail.rstrip('.')}")]
    lines = [(resolved_s, f"{host.name} = {', '.join(host.addresses)}")]
    if host.reach is Reach.TCP:
        return [*lines, (ended_s, f"{host.short}: TCP {host.port} not open; {_lower(host.detail)}")]
    connected = max(began_s, ended_s - (host.bind_s or 0.0))
    lines.append((connected, f"{host.short}: TCP {host.port} open after {milliseconds(host.connect_s)}"))
    lines.append((connected, f"{host.short}: bind sent, 2 interfaces offered"))
    if host.reach is Reach.RPC:
        return [*lines, (ended_s, f"{host.short}: no bind_ack; gave up: {_lower(host.detail)}")]
    which = host.interface.value if host.interface is not None else "none"
    return [*lines, (ended_s, f"{host.short}: bind answered, interface {which}")]


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:].rstrip(".")
