"""`kmsmonitor status`: the licence now, from what is on disk; starts nothing and asks nobody."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from kmsmonitor.cli import OK
from kmsmonitor.cli.product_view import View, product_json
from kmsmonitor.cli.render import local, print_json, rows, span, warn
from kmsmonitor.clock import SystemClock
from kmsmonitor.licensing.forecast import Forecast, forecast
from kmsmonitor.licensing.state import fresh
from kmsmonitor.licensing.status import LAB_PRODUCT_NAMES
from kmsmonitor.monitor.codec import iso
from kmsmonitor.monitor.history import read_latest
from kmsmonitor.monitor.home import Home, find_home
from kmsmonitor.monitor.settings import Settings, authority_kind, load_settings

if TYPE_CHECKING:
    import argparse


def run(args: argparse.Namespace) -> int:
    """Print the licence."""
    home = find_home(args.home)
    loaded = load_settings(home)
    for problem in loaded.problems:
        warn(str(problem))
    now = SystemClock().now()
    if args.computer or authority_kind(loaded.settings) == "windows":
        from kmsmonitor.cli.windows_status import read_windows

        authority = "windows"
        views = read_windows(home, loaded.settings, args.computer, now)
    else:
        authority = "standalone"
        views = (_own(home, loaded.settings, now),)
    if args.json:
        document = {"authority": authority, "computer": args.computer, "at": iso(now)}
        print_json({**document, "products": [product_json(view) for view in views]})
    else:
        for view in views:
            _print(product_json(view), view, now)
    return OK


def _own(home: Home, settings: Settings, now: datetime) -> View:
    stored, last = read_latest(home.database)
    state = stored or fresh(now)
    return View(
        name=LAB_PRODUCT_NAMES[settings.product_edition],
        edition=settings.product_edition.value,
        state=state,
        ahead=forecast(state, now, settings.policy()),
        last=last,
        extra={},
    )


def _print(product: dict[str, Any], view: View, now: datetime) -> None:
    state, ahead = view.state, view.ahead
    print(f"{product['name']}: {_words(ahead)}")
    lines = [("status", f"{product['status']} ({product['status_code']})")]
    if state.activated_at:
        lines.append(("activated", f"{local(state.activated_at)} through {product['way']}"))
    if ahead.expires_at and ahead.remaining is not None:
        lines.append(("ends", f"{local(ahead.expires_at)} (in {span(ahead.remaining)})"))
    if ahead.next_attempt_at and ahead.next_attempt_kind:
        wait = ahead.next_attempt_at - now
        due = f"in {span(wait)}" if wait.total_seconds() > 0 else "now"
        lines.append((f"next {ahead.next_attempt_kind.value}", f"{local(ahead.next_attempt_at)} ({due})"))
    if ahead.renewals_missed:
        lines.append(("renewals missed", str(ahead.renewals_missed)))
    if state.cache:
        lines.append(("host", f"{state.cache.name}:{state.cache.port}, cached {local(state.cache.cached_at)}"))
    last = product["last_attempt"]
    if last and view.last:
        lines.append(("last attempt", f"{local(view.last.ended_at)}: {last['message']}"))
        if last["remedy"]:
            lines.append(("next step", last["remedy"]))
    rows(lines)


def _words(ahead: Forecast) -> str:
    words = {
        "licensed": "activated for good" if ahead.permanent else "activated",
        "unlicensed": "not activated yet",
        "notification": "not activated; Windows would remind its user now",
        "oot_grace": "needs activation again, the hardware changed",
    }
    return words.get(ahead.status.key, ahead.status.key)
