"""A run as pictures (SVG, and one HTML page without network): a client's licence, and each host's day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from kmsmonitor.lab.scenario import DAY_S, ClientSpec, Spans
from kmsmonitor.lab.simulation.simulator import Simulator
from kmsmonitor.lab.simulation.world import MINUTES, SimulatedHost

Row = dict[str, Any]
WIDTH = 960
_LEFT, _RIGHT = 60, 16
_LICENCE_HEIGHT, _DAY_HEIGHT = 250, 190
_TOP, _BOTTOM = 40, 34
_BANDS = {"licensed": "#d9f0e3", "notification": "#fbe3e1", "oot_grace": "#fff1d6"}
_GOOD, _LOW, _BAD, _LINE = "#177245", "#9a6700", "#b3261e", "#1f5fd0"
_SLICE = 5  # minutes that one bar of a host's day stands for
_STYLE = (
    "body{font:15px/1.5 sans-serif;max-width:62em;margin:2em auto;padding:0 1em;color:#1b1f24;background:#fff}"
    "svg{width:100%;height:auto}table{border-collapse:collapse}td,th{padding:.2em 1em .2em 0;text-align:left}"
)


def page(simulator: Simulator, figures: Row, told: Sequence[tuple[str, ClientSpec, Sequence[Row]]]) -> str:
    """The whole run as one HTML page.

    Args:
        simulator: the run, at its end.
        figures: its summary.
        told: name, block and rows of each client that is shown.
    """
    title = escape(figures["scenario"])
    parts = [
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>',
        f"<style>{_STYLE}</style></head><body><h1>{title}</h1>",
        f"<p>{figures['clients']} clients, {figures['duration_s'] / DAY_S:g} days, seed {figures['seed']}.</p>",
    ]
    for name, spec, rows in told:
        parts += [f"<h2>The licence of {escape(name)}</h2>", licence(spec, rows, simulator)]
    for host in simulator.world.hosts:
        parts += [f"<h2>The day of {escape(host.spec.name)}</h2>", day(host)]
    parts += ["<h2>Figures</h2><table>", *_table(figures), "</table></body></html>\n"]
    return "\n".join(parts)


def picture(simulator: Simulator, told: Sequence[tuple[str, ClientSpec, Sequence[Row]]]) -> str:
    """The same pictures below each other, as one SVG document."""
    pieces = [licence(spec, rows, simulator) for _, spec, rows in told] + [day(h) for h in simulator.world.hosts]
    heights = [_LICENCE_HEIGHT] * len(told) + [_DAY_HEIGHT] * len(simulator.world.hosts)
    placed, top = [], 0
    for piece, height in zip(pieces, heights, strict=True):
        inside = piece.partition("\n")[2].removesuffix("</svg>")
        placed.append(f'<g transform="translate(0,{top})" font-family="sans-serif" font-size="11">{inside}</g>')
        top += height + 20
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}" width="{WIDTH}" height="{top}">'
    return "\n".join([head, f'<rect width="{WIDTH}" height="{top}" fill="#ffffff"/>', *placed, "</svg>"])


def _table(figures: Row) -> Iterator[str]:
    for key, value in figures.items():
        if key != "load_per_host":
            words = ", ".join(f"{k}: {v}" for k, v in value.items()) if isinstance(value, dict) else str(value)
            yield f"<tr><th>{escape(key.replace('_', ' '))}</th><td>{escape(words)}</td></tr>"


# ---------------------------------------------------------------- one client's licence


class _Scale:
    """Seconds and counts to points of a picture."""

    def __init__(self, end: int, most: float, height: int) -> None:
        self.end, self.most, self.height = max(end, 1), max(most, 1), height

    @property
    def floor(self) -> int:
        return self.height - _BOTTOM

    def x(self, second: float) -> float:
        return round(_LEFT + min(second, self.end) / self.end * (WIDTH - _LEFT - _RIGHT), 1)

    def y(self, value: float) -> float:
        return round(self.floor - value / self.most * (self.floor - _TOP), 1)


def licence(spec: ClientSpec, rows: Sequence[Row], simulator: Simulator) -> str:
    """How a client's licence stood, how each attempt ended, what its host counted, and when it was off or away."""
    attempts = [row for row in rows if row["event"] == "attempt"]
    counts = [row["count"] for row in attempts if row["count"] is not None]
    needed = simulator.scenario.policy.threshold(spec.edition)
    scale = _Scale(simulator.second, max([needed, *counts]) * 1.1, _LICENCE_HEIGHT)
    words = f"{len(attempts)} attempts in {simulator.second / DAY_S:g} days"
    parts = [*_bands(rows, scale), *_axes(scale, needed), *_lives(spec, scale)]
    points = " ".join(f"{scale.x(row['t_s'])},{scale.y(row['count'])}" for row in attempts if row["count"] is not None)
    if points:
        parts.append(f'<polyline points="{points}" fill="none" stroke="{_LINE}" stroke-width="1.2"/>')
    # Marks that lie on each other are drawn once: a picture of ten thousand attempts is no more than grey in grey.
    places = {(row["outcome"], scale.x(row["t_s"]) // 2, row["count"]): row for row in attempts}
    parts += [_mark(row, scale) for row in places.values()]
    return _svg(words, _LICENCE_HEIGHT, [*parts, *_legend()])


def _bands(rows: Sequence[Row], scale: _Scale) -> Iterator[str]:
    changes = [row for row in rows if row["event"] == "status"]
    for number, row in enumerate(changes):
        end = changes[number + 1]["t_s"] if number + 1 < len(changes) else scale.end
        left, right = scale.x(row["t_s"]), scale.x(end)
        yield (
            f'<rect x="{left}" y="{_TOP}" width="{right - left:.1f}" height="{scale.floor - _TOP}"'
            f' fill="{_BANDS.get(row["to"], "#eef0f3")}"/>'
        )


def _axes(scale: _Scale, needed: int) -> Iterator[str]:
    yield f'<path d="M{_LEFT} {_TOP}V{scale.floor}H{WIDTH - _RIGHT}" fill="none" stroke="#6b7480"/>'
    for part in range(9):
        at = scale.end * part / 8
        anchor = "start" if part == 0 else "end" if part == 8 else "middle"
        yield f'<text x="{scale.x(at)}" y="{scale.floor + 26}" text-anchor="{anchor}">day {at / DAY_S:.0f}</text>'
    line = scale.y(needed)
    yield f'<path d="M{_LEFT} {line}H{WIDTH - _RIGHT}" stroke="{_LOW}" stroke-dasharray="5 4"/>'
    yield f'<text x="{_LEFT - 6}" y="{line + 4}" text-anchor="end">{needed}</text>'
    yield f'<text x="{_LEFT - 6}" y="{scale.floor + 4}" text-anchor="end">0</text>'


def _lives(spec: ClientSpec, scale: _Scale) -> Iterator[str]:
    """Below the axis: when it was off, and when it was away."""
    for spans, colour, words in ((spec.off, "#6b7480", "off"), (spec.away, _LOW, "away")):
        yield from _bars(spans, colour, words, scale)


def _bars(spans: Spans, colour: str, words: str, scale: _Scale) -> Iterator[str]:
    for begin, end in spans:
        if begin < scale.end:
            left, right = scale.x(begin), scale.x(end)
            yield (
                f'<rect x="{left}" y="{scale.floor + 3}" width="{max(right - left, 1):.1f}" height="9" fill="{colour}">'
                f"<title>{words}: day {begin / DAY_S:g} to {end / DAY_S:g}</title></rect>"
            )


def _mark(row: Row, scale: _Scale) -> str:
    x, y = scale.x(row["t_s"]), scale.y(row["count"] or 0)
    title = f"<title>day {row['t_s'] / DAY_S:.2f}: {row['outcome']}</title>"
    if row["outcome"] in ("activated", "renewed"):
        return _circle(x, y, title)
    return _triangle(x, y, title) if row["outcome"] == "below_threshold" else _cross(x, y, title)


def _circle(x: float, y: float, title: str = "") -> str:
    return f'<circle cx="{x}" cy="{y}" r="4" fill="{_GOOD}">{title}</circle>'


def _triangle(x: float, y: float, title: str = "") -> str:
    points = f"{x},{y - 5:.1f} {x - 5:.1f},{y + 4:.1f} {x + 5:.1f},{y + 4:.1f}"
    return f'<polygon points="{points}" fill="{_LOW}">{title}</polygon>'


def _cross(x: float, y: float, title: str = "") -> str:
    return (
        f'<path d="M{x - 4:.1f} {y - 4:.1f}l8 8m0 -8l-8 8" stroke="{_BAD}" stroke-width="2" fill="none">{title}</path>'
    )


def _legend() -> Iterator[str]:
    for x, draw, words in ((66, _circle, "licensed by it"), (180, _triangle, "count too low"), (290, _cross, "failed")):
        yield draw(x, 16)
        yield f'<text x="{x + 10}" y="20">{words}</text>'
    yield f'<text x="360" y="20" fill="{_LINE}">line: the host\'s count</text>'
    for x, colour, words in ((500, "#d9f0e3", "licensed"), (580, "#fbe3e1", "notification"), (690, _LOW, "away")):
        yield f'<rect x="{x}" y="10" width="12" height="12" fill="{colour}"/><text x="{x + 16}" y="20">{words}</text>'
    yield '<rect x="750" y="10" width="12" height="12" fill="#6b7480"/><text x="766" y="20">off</text>'


# ---------------------------------------------------------------- one host's day


def day(host: SimulatedHost) -> str:
    """How often a host was asked at each time of the day, all days of the run together."""
    bars = [sum(host.per_minute[minute : minute + _SLICE]) for minute in range(0, MINUTES, _SLICE)]
    scale = _Scale(MINUTES, max(bars) * 1.1, _DAY_HEIGHT)
    width = scale.x(_SLICE) - scale.x(0)
    parts = [f'<path d="M{_LEFT} {_TOP}V{scale.floor}H{WIDTH - _RIGHT}" fill="none" stroke="#6b7480"/>']
    for number, requests in enumerate(bars):
        if requests:
            x, y = scale.x(number * _SLICE), scale.y(requests)
            hour, minute = divmod(number * _SLICE, 60)
            parts.append(
                f'<rect x="{x}" y="{y}" width="{max(width - 0.4, 0.6):.1f}" height="{scale.floor - y:.1f}"'
                f' fill="{_LINE}"><title>{hour:02}:{minute:02}: {requests} requests</title></rect>'
            )
    for hour in range(0, 25, 3):
        anchor = "end" if hour == 24 else "middle"
        parts.append(f'<text x="{scale.x(hour * 60)}" y="{scale.floor + 16}" text-anchor="{anchor}">{hour}:00</text>')
    if max(bars):
        top = scale.y(max(bars))
        parts.append(f'<text x="{_LEFT - 6}" y="{top + 4}" text-anchor="end">{max(bars)}</text>')
    words = f"{host.spec.name}: {host.requests} requests; at most {host.per_second} in one second"
    parts.append(f'<text x="{_LEFT}" y="20">{escape(words)}; a bar is {_SLICE} minutes of the day, all days</text>')
    return _svg(words, _DAY_HEIGHT, parts)


def _svg(words: str, height: int, parts: Sequence[str]) -> str:
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img"'
        f' aria-label="{escape(words)}" font-family="sans-serif" font-size="11">'
    )
    return "\n".join([head, *parts, "</svg>"])
