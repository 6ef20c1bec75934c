"""When a simulated client runs, where it is, and what befalls it: pure questions about a block and a second."""

from __future__ import annotations

from kmsmonitor.lab.scenario import DAY_S, ClientSpec, inside
from kmsmonitor.licensing.events import CacheCleared, DomainLeft, Event, HardwareChanged


class Life:
    """The life of the clients of a block; `shift` is each one's part of the block's spread, in seconds."""

    __slots__ = ("_edges", "_spec", "always", "befalls", "home")

    def __init__(self, spec: ClientSpec) -> None:
        self._spec = spec
        self.always = not spec.off and spec.hours is None
        self.home = not spec.away
        self.befalls = _befalls(spec)
        ends = {end for _, end in (*spec.off, *spec.away)}
        self._edges = tuple(sorted(ends | {second for second, _ in self.befalls}))

    def begins(self, shift: int) -> int:
        """The second at which the client gets its key and the service starts for the first time."""
        begin = self._spec.start + shift
        while not self.runs(begin, shift):
            begin = self._after(begin, shift)
        return begin

    def runs(self, second: int, shift: int) -> bool:
        """Whether it runs; only asked from its start on."""
        if self.always:
            return True
        hours = self._spec.hours
        if hours is not None and not hours[0] <= (second - shift) % DAY_S < hours[1]:
            return False
        return not inside(self._spec.off, second)

    def is_away(self, second: int) -> bool:
        """Whether it has no network."""
        return inside(self._spec.away, second)

    def next_edge(self, second: int, shift: int) -> int | None:
        """The next second at which something may turn for it, or None."""
        edge = next((edge for edge in self._edges if edge > second), None)
        if self._spec.hours is not None:
            boot = self._boot(second, shift)
            return boot if edge is None else min(edge, boot)
        return edge

    def _after(self, second: int, shift: int) -> int:
        edge = self.next_edge(second, shift)
        assert edge is not None  # what does not run now is off until an edge
        return edge

    def _boot(self, second: int, shift: int) -> int:
        """The next morning."""
        assert self._spec.hours is not None
        into = (second - shift - self._spec.hours[0]) % DAY_S
        return second - into + DAY_S


def _befalls(spec: ClientSpec) -> tuple[tuple[int, Event], ...]:
    """What befalls the clients, in order."""
    events: list[tuple[int, Event]] = [(second, HardwareChanged(significant=True)) for second in spec.hardware_change]
    events += [(second, CacheCleared()) for second in spec.clear_cache]
    if spec.domain_left is not None:
        events.append((spec.domain_left, DomainLeft()))
    return tuple(sorted(events, key=lambda event: event[0]))
