"""What the timeline shows: bands of the licence's state, attempts in lanes, counts. Pure; seconds since 1970 inside.

Ten thousand attempts may be shown at once: what falls close together is put together once for each of a few grains, not
once for a picture, so that panning and zooming cost what is seen and no more.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from math import ceil, log2
from typing import NamedTuple

from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.status import LicenseStatus, OutcomeKind
from kmsmonitor.monitor.history import Change
from kmsmonitor.monitor.rows import AttemptRow


class Lane(IntEnum):
    """Attempts of one kind share a lane: where a mark stands says what it is, its colour only says it again."""

    DONE = 0
    WAITING = 1
    NO_WAY = 2
    REFUSED = 3


_LANES = {
    OutcomeKind.ACTIVATED: Lane.DONE,
    OutcomeKind.RENEWED: Lane.DONE,
    OutcomeKind.BELOW_THRESHOLD: Lane.WAITING,
    OutcomeKind.UNREACHABLE: Lane.NO_WAY,
    OutcomeKind.NO_HOST: Lane.NO_WAY,
    OutcomeKind.REFUSED: Lane.REFUSED,
    OutcomeKind.FAILED: Lane.REFUSED,
}


def lane_of(outcome: Outcome) -> Lane:
    """The lane that an attempt belongs into."""
    return _LANES[outcome.kind]


@dataclass(frozen=True, slots=True)
class Band:
    """The licence was in `status` from `start` to `end`."""

    start: float
    end: float
    status: LicenseStatus


class Bar(NamedTuple):
    """What falls on one grain of a lane: where, and how many attempts."""

    at: float
    lane: Lane
    many: int


class CountPoint(NamedTuple):
    """What hosts counted within one grain: least and most, and what was required."""

    at: float
    least: int
    most: int
    required: int | None


class Grain(NamedTuple):
    """The history put together by pieces of one length; times beside the entries, to be searched."""

    bars: list[Bar]
    bar_times: list[float]
    counts: list[CountPoint]
    count_times: list[float]


class ChartData:
    """The history made ready to be drawn; `now` ends it."""

    def __init__(
        self,
        attempts: Sequence[AttemptRow] = (),
        changes: Sequence[Change] = (),
        *,
        status: LicenseStatus = LicenseStatus.UNLICENSED,
        now: datetime,
    ) -> None:
        self.attempts = tuple(sorted(attempts, key=lambda row: row.ended_at))
        self.times = [row.ended_at.timestamp() for row in self.attempts]
        self.end = now.timestamp()
        self.bands = _bands(changes, self.times[0] if self.times else self.end, self.end, status)
        self.start = min([*self.times[:1], *(band.start for band in self.bands), self.end])
        self._lanes = [_LANES[row.outcome.kind] for row in self.attempts]
        self._grains: dict[float, Grain] = {}
        counted = [row.outcome for row in self.attempts if row.outcome.count is not None]
        self.most = max((max(o.count or 0, o.required or 0) for o in counted), default=0)

    @property
    def span(self) -> float:
        """How long the history is, in seconds; a day at least."""
        return max(self.end - self.start, 86_400.0)

    def nearest(self, at: float, within: float) -> int | None:
        """The number of the attempt nearest to `at`, if one is within that many seconds."""
        right = bisect_left(self.times, at)
        near = [n for n in (right - 1, right) if 0 <= n < len(self.times) and abs(self.times[n] - at) <= within]
        return min(near, key=lambda n: abs(self.times[n] - at), default=None)

    def beside(self, number: int | None, step: int, at: float) -> int | None:
        """The attempt after (`step` 1) or before (-1) a chosen one, or else after or before the moment `at`."""
        if not self.times:
            return None
        if number is None:
            number = bisect_right(self.times, at) - (1 if step > 0 else 0)
        return min(max(number + step, 0), len(self.times) - 1)

    def status_at(self, at: float) -> LicenseStatus | None:
        """The licence's state at a moment."""
        return next((band.status for band in self.bands if band.start <= at <= band.end), None)

    def bars(self, start: float, end: float, per_pixel: float) -> list[Bar]:
        """The attempts of a stretch, put together where they would lie on one another; `per_pixel` in seconds."""
        grain = self._grain(per_pixel)
        return grain.bars[bisect_left(grain.bar_times, start) : bisect_right(grain.bar_times, end)]

    def counts(self, start: float, end: float, per_pixel: float) -> list[CountPoint]:
        """The counts of a stretch, with one point more at either side so that lines lead out of it."""
        grain = self._grain(per_pixel)
        first, last = bisect_left(grain.count_times, start), bisect_right(grain.count_times, end)
        return grain.counts[max(first - 1, 0) : last + 1]

    def _grain(self, per_pixel: float) -> Grain:
        """Pieces of one to two pixels: their lengths are powers of two, so that there are few to be measured."""
        length = 2.0 ** ceil(log2(per_pixel))
        if length not in self._grains:
            bars, counts = self._bars(length), self._points(length)
            times = [bar.at for bar in bars], [point.at for point in counts]
            self._grains[length] = Grain(bars, times[0], counts, times[1])
        return self._grains[length]

    def _bars(self, length: float) -> list[Bar]:
        """Pieces are counted from 1970, so that panning changes nothing."""
        tallies = Counter((int(at / length), lane) for at, lane in zip(self.times, self._lanes, strict=True))
        return [Bar((piece + 0.5) * length, lane, n) for (piece, lane), n in sorted(tallies.items())]

    def _points(self, length: float) -> list[CountPoint]:
        points: dict[int, CountPoint] = {}
        for at, row in zip(self.times, self.attempts, strict=True):
            count = row.outcome.count
            if count is None:
                continue
            piece = int(at / length)
            known = points.get(piece)
            if known is None:
                points[piece] = CountPoint(at, count, count, row.outcome.required)
            elif not known.least <= count <= known.most:
                points[piece] = known._replace(least=min(known.least, count), most=max(known.most, count))
        return list(points.values())


def _bands(changes: Sequence[Change], first: float, end: float, status: LicenseStatus) -> tuple[Band, ...]:
    """The states from the changes between them; without any, the present state all along."""
    steps = sorted((c for c in changes if c.what == "status"), key=lambda c: c.at)
    known = [(c.at.timestamp(), _status(c.data.get("from")), _status(c.data.get("to"))) for c in steps]
    if not known:
        return (Band(first, end, status),) if first < end else ()
    bands: list[Band] = []
    start = min(first, known[0][0])
    before = known[0][1]
    for at, _, after in known:
        if before is not None and at > start:
            bands.append(Band(start, at, before))
        start, before = at, after
    if before is not None and end > start:
        bands.append(Band(start, end, before))
    return tuple(bands)


def _status(key: object) -> LicenseStatus | None:
    """A state by its recorded name; what another version has written may be unknown here."""
    return next((status for status in LicenseStatus if status.key == key), None)
