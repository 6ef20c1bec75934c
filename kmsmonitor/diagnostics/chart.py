"""The history as a picture (SVG): how each attempt ended, what the host counted, and how the licence stood."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from kmsmonitor.licensing.status import OutcomeKind
from kmsmonitor.monitor.history import Change
from kmsmonitor.monitor.snapshot import AttemptRow

SPAN = timedelta(days=180)
WIDTH, HEIGHT = 900, 220
_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 12, 34, 30
_MOST_MARKS = 1500  # a picture of ten thousand attempts is grey in grey and as large as the log
_BANDS = {"licensed": "#d9f0e3", "notification": "#fbe3e1"}
_COLOURS = {"ok": "#177245", "low": "#9a6700", "bad": "#b3261e"}


def chart(attempts: Sequence[AttemptRow], changes: Sequence[Change], now: datetime) -> str:
    """An SVG element that stands alone. Shape tells what colour tells: circle good, triangle waiting, cross failed."""
    oldest = min((row.ended_at for row in attempts), default=now - timedelta(days=1))
    begin = max(now - SPAN, min(oldest, now - timedelta(days=1)))
    shown = sorted((row for row in attempts if begin <= row.ended_at <= now), key=lambda row: row.ended_at)
    scale = _Scale(begin, now, max([25, *(row.outcome.count or 0 for row in shown)]))
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"'
            f' aria-label="{len(shown)} attempts from {begin:%Y-%m-%d} to {now:%Y-%m-%d}"'
            ' font-family="sans-serif" font-size="11">'
        ),
        *_bands(changes, scale),
        *_axes(scale),
        *_threshold(shown, scale),
        *_counts(shown, scale),
        *(_mark(row, scale) for row in shown[-_MOST_MARKS:]),
        *_legend(),
        "</svg>",
    ]
    return "\n".join(parts)


class _Scale:
    """Times and counts to points of the picture."""

    def __init__(self, begin: datetime, end: datetime, most: int) -> None:
        self.begin, self.end, self.most = begin, end, most

    def x(self, when: datetime) -> float:
        share = (min(max(when, self.begin), self.end) - self.begin) / (self.end - self.begin)
        return round(_LEFT + share * (WIDTH - _LEFT - _RIGHT), 1)

    def y(self, count: float) -> float:
        return round(HEIGHT - _BOTTOM - count / self.most * (HEIGHT - _TOP - _BOTTOM), 1)


def _bands(changes: Sequence[Change], scale: _Scale) -> Iterator[str]:
    """How the licence stood: one band a status."""
    steps = sorted((c for c in changes if c.what == "status"), key=lambda change: change.at)
    for number, change in enumerate(steps):
        until = steps[number + 1].at if number + 1 < len(steps) else scale.end
        colour = _BANDS.get(str(change.data.get("to")), "#eef0f3")
        left, right = scale.x(change.at), scale.x(until)
        yield (
            f'<rect x="{left}" y="{_TOP}" width="{right - left:.1f}" height="{HEIGHT - _TOP - _BOTTOM}"'
            f' fill="{colour}"/>'
        )


def _axes(scale: _Scale) -> Iterator[str]:
    floor = HEIGHT - _BOTTOM
    yield f'<path d="M{_LEFT} {_TOP}V{floor}H{WIDTH - _RIGHT}" fill="none" stroke="#6b7480"/>'
    for part in range(5):
        when = scale.begin + (scale.end - scale.begin) * part / 4
        anchor = "start" if part == 0 else "end" if part == 4 else "middle"
        yield f'<text x="{scale.x(when)}" y="{floor + 16}" text-anchor="{anchor}">{when:%Y-%m-%d}</text>'
    for number in (0, scale.most):
        yield f'<text x="{_LEFT - 6}" y="{scale.y(number) + 4}" text-anchor="end">{number}</text>'


def _threshold(rows: Sequence[AttemptRow], scale: _Scale) -> Iterator[str]:
    needed = next((row.outcome.required for row in reversed(rows) if row.outcome.required), None)
    if needed is not None:
        line = scale.y(needed)
        yield f'<path d="M{_LEFT} {line}H{WIDTH - _RIGHT}" stroke="#9a6700" stroke-dasharray="5 4"/>'
        yield f'<text x="{WIDTH - _RIGHT}" y="{line - 4}" text-anchor="end">{needed} are needed</text>'


def _counts(rows: Sequence[AttemptRow], scale: _Scale) -> Iterator[str]:
    points = [f"{scale.x(r.ended_at)},{scale.y(r.outcome.count)}" for r in rows if r.outcome.count is not None]
    if points:
        yield f'<polyline points="{" ".join(points)}" fill="none" stroke="#1f5fd0" stroke-width="1.5"/>'


def _mark(row: AttemptRow, scale: _Scale) -> str:
    x, y = scale.x(row.ended_at), scale.y(row.outcome.count or 0)
    title = f"<title>{row.ended_at:%Y-%m-%d %H:%M} UTC: {row.outcome.kind.value}</title>"
    if row.outcome.success:
        return _circle(x, y, title)
    return _triangle(x, y, title) if row.outcome.kind is OutcomeKind.BELOW_THRESHOLD else _cross(x, y, title)


def _circle(x: float, y: float, inside: str = "") -> str:
    return f'<circle cx="{x}" cy="{y}" r="4" fill="{_COLOURS["ok"]}">{inside}</circle>'


def _triangle(x: float, y: float, inside: str = "") -> str:
    points = f"{x},{y - 5:.1f} {x - 5:.1f},{y + 4:.1f} {x + 5:.1f},{y + 4:.1f}"
    return f'<polygon points="{points}" fill="{_COLOURS["low"]}">{inside}</polygon>'


def _cross(x: float, y: float, inside: str = "") -> str:
    path = f"M{x - 4:.1f} {y - 4:.1f}l8 8m0 -8l-8 8"
    return f'<path d="{path}" stroke="{_COLOURS["bad"]}" stroke-width="2" fill="none">{inside}</path>'


def _legend() -> Iterator[str]:
    for x, draw, words in ((54, _circle, "answered"), (140, _triangle, "count too low"), (250, _cross, "failed")):
        yield draw(x, 14)
        yield f'<text x="{x + 10}" y="18">{words}</text>'
    yield '<text x="330" y="18">line: the host\'s count</text>'
