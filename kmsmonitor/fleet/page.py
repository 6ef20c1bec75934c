"""An overview as one HTML page that needs nothing else: on a phone, in the dark, and without any script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from kmsmonitor import __version__
from kmsmonitor.fleet.overview import SILENT_AFTER, Overview
from kmsmonitor.fleet.reader import Machine
from kmsmonitor.fleet.words import STANDING_WORDS, cause_title, day, duplicate_words, host_words, site_name
from kmsmonitor.monitor.codec import iso

MOST_ROWS = 500  # a page of ten thousand rows is no page; CSV and JSON have them all
_SIGNS = {"problem": "✕", "attention": "▲", "unknown": "○", "ok": "✓"}  # told apart by shape, not by colour alone
_STYLE = """
:root{color-scheme:light dark;--ink:#17202b;--paper:#fff;--soft:#55606c;--line:#d5dbe1;--card:#f5f7f9;
--problem:#b3261e;--attention:#8a5a00;--unknown:#55606c;--ok:#146c3c}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaef;--paper:#14181d;--soft:#a3adb8;--line:#38414b;--card:#1d232a;
--problem:#ff8a80;--attention:#f2c14e;--unknown:#a3adb8;--ok:#6fd39a}}
*{box-sizing:border-box}
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:0 auto;max-width:70rem;
padding:1.25rem 1rem 3rem}
h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem}
p{margin:.25rem 0}small,.soft{color:var(--soft);font-size:.875rem}
ul.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;list-style:none;padding:0;
margin:1rem 0}
ul.tiles li{background:var(--card);border:1px solid var(--line);border-left:.4rem solid var(--line);
border-radius:.5rem;padding:.6rem .8rem}
ul.tiles b{display:block;font-size:1.6rem;line-height:1.2}
.problem{--mark:var(--problem)}.attention{--mark:var(--attention)}.unknown{--mark:var(--unknown)}.ok{--mark:var(--ok)}
ul.tiles li[class]{border-left-color:var(--mark)}.sign{color:var(--mark);font-weight:700}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.5rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{padding:.4rem .75rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
th{background:var(--card);font-weight:600;white-space:nowrap}tr:last-child td{border-bottom:0}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
td.token{font-family:ui-monospace,monospace;font-size:.85rem}
td.token span{display:inline-block;white-space:nowrap;margin-right:.75em}
td.when{white-space:nowrap;font-variant-numeric:tabular-nums}
@media(max-width:40rem){thead{display:none}tr{display:block;padding:.5rem 0;border-bottom:1px solid var(--line)}
tbody tr:last-child{border-bottom:0}td,td.number{display:flex;gap:.75rem;border:0;padding:.15rem .75rem;text-align:left;
overflow-wrap:anywhere}td.token{flex-wrap:wrap}td::before{content:attr(data-head);flex:0 0 7rem;color:var(--soft);
font:.875rem/1.6 system-ui,sans-serif}}
"""
Cell = tuple[str, str]  # class, escaped content


def overview_page(seen: Overview) -> str:
    """The whole page."""
    parts = [
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>kmsmonitor: the fleet</title>',
        f'<meta name="viewport" content="width=device-width,initial-scale=1"><style>{_STYLE}</style></head><body>',
        f"<h1>{len(seen.machines)} machines</h1>",
        f"<p class=soft>As of {escape(iso(seen.at) or '')}, kmsmonitor {escape(__version__)}. All times are UTC.</p>",
        *_tiles(seen),
        *_section("Machines with the same client ID", "A host counts them as one (cloned images).", _duplicates(seen)),
        *_section("Longest without a success", "", _oldest(seen)),
        *_section("Why the last attempt failed", "", _causes(seen)),
        *_section("Hosts in use, by site", "", _sites(seen)),
        *_section(f"Silent for more than {SILENT_AFTER.days} days", "", _silent(seen)),
        *_section("Files left out", "", _broken(seen)),
        *_section("Machines, worst first", _rest(len(seen.machines)), _machines(seen)),
        "</body></html>\n",
    ]
    return "\n".join(parts)


def _tiles(seen: Overview) -> Iterator[str]:
    yield '<ul class="tiles">'
    for name, number in seen.standings:
        sign = f'<span class="sign">{_SIGNS[name]}</span>'
        yield f'<li class="{name}"><b>{number}</b>{sign} {STANDING_WORDS[name]}</li>'
    others = (("silent", len(seen.silent)), ("never activated", seen.never), ("files left out", len(seen.broken)))
    yield from (f"<li><b>{number}</b>{name}</li>" for name, number in others if number)
    yield "</ul>"


def _section(title: str, words: str, table: Sequence[Sequence[Cell]]) -> Iterator[str]:
    """A table under its title; the first row is its head. Nothing at all where there are no rows."""
    if len(table) < 2:
        return
    head, *rows = table
    names = [name for _, name in head]
    yield f"<h2>{escape(title)}</h2>"
    if words:
        yield f"<p class=soft>{escape(words)}</p>"
    yield '<div class="scroll"><table><thead><tr>'
    yield from (f"<th{_class(kind)}>{name}</th>" for kind, name in head)
    yield "</tr></thead><tbody>"
    yield from (_row(names, row) for row in rows[:MOST_ROWS])
    yield "</tbody></table></div>"


def _row(names: Sequence[str], cells: Iterable[Cell]) -> str:
    """A row; each cell knows its head, which a narrow screen shows beside it."""
    pairs = zip(names, cells, strict=True)
    inner = (f'<td{_class(kind)} data-head="{name}">{text}</td>' for name, (kind, text) in pairs)
    return "<tr>" + "".join(inner) + "</tr>"


def _class(kind: str) -> str:
    return f' class="{kind}"' if kind else ""


def _rest(number: int) -> str:
    return f"The first {MOST_ROWS} of {number}; --csv and --json have them all." if number > MOST_ROWS else ""


def _text(text: str | None) -> Cell:
    return "", escape(text or "-")


def _token(*texts: str) -> Cell:
    return "token", " ".join(f"<span>{escape(text)}</span>" for text in texts)


def _when(machine: Machine) -> Cell:
    return "when", day(machine.last_success_at)


def _number(number: int) -> Cell:
    return "number", str(number)


def _head(*names: str) -> list[Cell]:
    return [("number" if name in ("machines", "number") else "", name) for name in names]


def _duplicates(seen: Overview) -> list[list[Cell]]:
    rows = ([_token(d.cmid_token), _number(len(d.machines)), _token(*duplicate_words(d))] for d in seen.duplicates)
    return [_head("client ID", "machines", "which"), *rows]


def _oldest(seen: Overview) -> list[list[Cell]]:
    rows = ([_when(m), _token(m.token), _text(site_name(m.site)), _text(m.cause)] for m in seen.oldest)
    return [_head("last success", "machine", "site", "cause"), *rows]


def _causes(seen: Overview) -> list[list[Cell]]:
    rows = ([_number(number), _text(cause), _text(cause_title(cause))] for cause, number in seen.causes)
    return [_head("machines", "cause", "which means"), *rows]


def _sites(seen: Overview) -> list[list[Cell]]:
    rows = ([_text(site_name(site.name)), _number(site.machines), _text(host_words(site))] for site in seen.sites)
    return [_head("site", "machines", "hosts, and how many use them"), *rows]


def _silent(seen: Overview) -> list[list[Cell]]:
    rows = ([("when", day(m.collected_at)), _token(m.token), _text(site_name(m.site))] for m in seen.silent)
    return [_head("last heard of", "machine", "site"), *rows]


def _broken(seen: Overview) -> list[list[Cell]]:
    return [_head("file", "reason"), *([_text(b.file), _text(b.reason)] for b in seen.broken)]


def _machines(seen: Overview) -> list[list[Cell]]:
    rows = [
        [_standing(name), _token(m.token), _text(site_name(m.site)), _when(m), _text(m.cause), _text(m.host)]
        for m, name in seen.machines[:MOST_ROWS]
    ]
    return [_head("state", "machine", "site", "last success", "cause", "host"), *rows]


def _standing(name: str) -> Cell:
    return name, f'<span class="sign">{_SIGNS[name]}</span> {STANDING_WORDS[name]}'
