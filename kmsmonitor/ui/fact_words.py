"""The three facts under the headline: next, through what, until when. Pure text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kmsmonitor.licensing.status import LicenseStatus, Way
from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.ui import times
from kmsmonitor.ui.attempt_words import host_line, host_port, way_word
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.wording import next_name, working


@dataclass(frozen=True, slots=True, kw_only=True)
class FactText:
    """One fact: what it is, its value, a second line, and the exact value for the tooltip."""

    name: str
    value: str
    more: str = ""
    tooltip: str = ""


def facts(snapshot: Snapshot, now: datetime) -> tuple[FactText, FactText, FactText]:
    """The three facts, in the order in which they are read."""
    return _next(snapshot, now), _through(snapshot, now), _end(snapshot, now)


def _next(snapshot: Snapshot, now: datetime) -> FactText:
    name = next_name(snapshot)
    if working(snapshot):
        return FactText(name=name, value=tr("under way"))
    when = snapshot.forecast.next_attempt_at
    if when is None:
        return FactText(name=name, value=tr("none needed") if snapshot.forecast.permanent else tr("none planned"))
    return FactText(name=name, value=times.countdown(when, now), tooltip=times.exact(when))


def _through(snapshot: Snapshot, now: datetime) -> FactText:
    state, cache = snapshot.state, snapshot.state.cache
    licensed = state.activated_at is not None
    name = tr("Activated through") if licensed else tr("Last host asked")
    if licensed and state.way not in (Way.KMS, None):
        return FactText(name=name, value=way_word(state.way))
    host, port = (cache.name, cache.port) if cache else _last_host(snapshot)
    if host is None:
        return FactText(name=name, value=way_word(state.way) if licensed else tr("none yet"))
    value = tr("{way} · {host}", way=way_word(Way.KMS), host=host_port(host, port))
    if cache is None:
        return FactText(name=name, value=value, tooltip=host)
    return FactText(name=name, value=value, more=host_line(cache, now), tooltip=times.exact(cache.cached_at))


def _last_host(snapshot: Snapshot) -> tuple[str | None, int | None]:
    last = snapshot.state.last
    return (last.host, last.port) if last else (None, None)


def _end(snapshot: Snapshot, now: datetime) -> FactText:
    forecast = snapshot.forecast
    if forecast.permanent:
        return FactText(name=tr("Activation ends"), value=tr("never"))
    if forecast.status is LicenseStatus.LICENSED and forecast.expires_at:
        end = forecast.expires_at
        return FactText(name=tr("Activation ends"), value=times.date(end), tooltip=times.exact(end))
    end_of_patience = forecast.notification_at
    if end_of_patience is None:
        return FactText(name=tr("Activation ends"), value=tr("not activated"))
    passed = end_of_patience <= now
    name = tr("Reminders since") if passed else tr("Reminders begin")
    return FactText(name=name, value=times.date(end_of_patience), tooltip=times.exact(end_of_patience))
