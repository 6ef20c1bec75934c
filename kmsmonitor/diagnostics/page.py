"""The HTML report: one page that needs nothing else, for the helpdesk's screen or the ticket's attachment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from kmsmonitor import __version__
from kmsmonitor.diagnostics.findings import Diagnosis, Finding, HostRow, LinkState, Verdict
from kmsmonitor.monitor.codec import iso

_SIGNS = {Verdict.FAIL: "✕", Verdict.WARN: "▲", Verdict.SKIP: "○", Verdict.OK: "✓"}
_WORDS = {Verdict.FAIL: "broken", Verdict.WARN: "attention", Verdict.SKIP: "not checked", Verdict.OK: "fine"}
_STYLE = """
body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:62rem;padding:0 1rem;color:#17202b;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}
ol.chain{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0}
ol.chain li{flex:1;min-width:6.5rem;border:1px solid #c7ced6;border-radius:.5rem;padding:.5rem;text-align:center}
.fail{border-left:.4rem solid #b3261e}.warn{border-left:.4rem solid #9a6700}.ok{border-left:.4rem solid #177245}
.skip,.none{border-left:.4rem solid #8b949e}
article{border:1px solid #c7ced6;border-radius:.5rem;padding:.5rem 1rem;margin:.5rem 0}
article h3{font-size:1rem;margin:.2rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{border-bottom:1px solid #dde2e7;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
small{color:#55606c}
@media(prefers-color-scheme:dark){body{background:#14181d;color:#e6eaef}small{color:#a3adb8}svg{background:#fff}}
"""


def page(diagnosis: Diagnosis, picture: str, log: Sequence[str]) -> str:
    """The whole page; `picture` is the history chart as SVG, `log` the history's lines."""
    parts = [
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">',
        f"<title>kmsmonitor diagnosis, {escape(iso(diagnosis.started_at) or '')}</title>",
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>',
        f"<h1>From this PC to the licence: {_WORDS[diagnosis.verdict]}</h1>",
        (
            f"<p><small>kmsmonitor {escape(__version__)}, {escape(iso(diagnosis.started_at) or '')},"
            f" {diagnosis.duration_s:.2f} s. No activation request was sent; no host's count changed.</small></p>"
        ),
        '<ol class="chain">',
        *map(_link, diagnosis.links),
        "</ol><h2>Findings</h2>",
        *map(_finding, diagnosis.findings),
        "<h2>Hosts</h2>",
        *_table(_HOST_HEAD, map(_host, diagnosis.hosts)),
        "<h2>History</h2>",
        picture,
        "<h2>How it was found</h2>",
        *_table(("ms", "what"), ((str(line.at_ms), line.text) for line in diagnosis.trace)),
        "<h2>Facts</h2>",
        *_table(("name", "value"), diagnosis.facts),
        f"<h2>Log</h2><pre>{escape(chr(10).join(log[-200:]))}</pre>",
        "</body></html>\n",
    ]
    return "\n".join(parts)


def _link(link: LinkState) -> str:
    kind = link.verdict.value if link.verdict else "none"
    sign = _SIGNS[link.verdict] if link.verdict else "·"
    return f'<li class="{kind}">{sign} <b>{link.link.value}</b><br><small>{escape(link.caption)}</small></li>'


def _finding(finding: Finding) -> str:
    sign, word = _SIGNS[finding.verdict], _WORDS[finding.verdict]
    lines = [
        f'<article class="{finding.verdict.value}"><h3>{sign} {escape(finding.title)} <small>({word})</small></h3>'
    ]
    if finding.detail:
        lines.append(f"<p>{escape(finding.detail)}</p>")
    if finding.remedy:
        who = finding.who.value.replace("_", " ") if finding.who else "anybody"
        lines.append(f"<p><b>Next step</b> ({who}): {escape(finding.remedy)}</p>")
    if finding.evidence:
        lines += ["<details><summary>Evidence</summary>", *_table(("what", "value"), finding.evidence), "</details>"]
    return "\n".join([*lines, f"<small>{escape(finding.id)}</small></article>"])


_HOST_HEAD = ("host", "suffix", "priority", "weight", "TTL", "share", "addresses", "TCP", "bind", "interface", "note")


def _host(row: HostRow) -> tuple[str, ...]:
    return (
        f"{_SIGNS[row.verdict]} {row.name}:{row.port}",
        row.suffix,
        _number(row.priority),
        _number(row.weight),
        _number(row.ttl_s),
        f"{row.share:.0%}",
        ", ".join(row.addresses),
        _ms(row.connect_s),
        _ms(row.bind_s),
        row.interface or "-",
        row.note,
    )


def _number(value: int | None) -> str:
    return "-" if value is None else str(value)


def _ms(seconds: float | None) -> str:
    return "-" if seconds is None else f"{seconds * 1000:.1f} ms"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield "<table><tr>" + "".join(f"<th>{escape(cell)}</th>" for cell in head) + "</tr>"
    for row in rows:
        yield "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>"
    yield "</table>"
