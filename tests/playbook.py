"""Playbooks: tests of the licensing machine that read as a dialogue.

    first = Slot("first")
    Script().at("0 s", Started()).expect(start(first, Trigger.START))
        .at("3 s", AttemptEnded(first, unreachable())).expect(recorded(first))
        .at("2 h 3 s", Tick()).expect(start(ANY, Trigger.DUE))

Moments count from the script's beginning. A `Slot` is learnt where it is first seen and must stay the same afterwards;
`ANY` is whatever comes. Effects that nobody expected are a failure too, at the next line. A failure prints the dialogue
as it was written and as it went, as a diff.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import MISSING, dataclass, fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Any, Self

from kmsmonitor.licensing.effects import AttemptRecorded, Effect, StartAttempt
from kmsmonitor.licensing.events import AttemptEnded, Event, Started
from kmsmonitor.licensing.hosts import CachedHost, HostOrigin
from kmsmonitor.licensing.machine import step
from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.policy import Intervals, Policy
from kmsmonitor.licensing.state import LicenseState, fresh
from kmsmonitor.licensing.status import Channel, OutcomeKind, Way

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)  # a Monday
_UNITS = {"ms": 0.001, "s": 1, "min": 60, "h": 3600, "d": 86_400, "y": 365 * 86_400}
_SPAN = re.compile(r"-?(\d+ (ms|s|min|h|d|y))( \d+ (ms|s|min|h|d|y))*")


def span(text: str) -> timedelta:
    """`"2 h 30 min"` as a length of time; a leading minus goes for the whole."""
    if not _SPAN.fullmatch(text):
        raise ValueError(f"not a length of time: {text!r}")
    seconds = sum(int(n) * _UNITS[unit] for n, unit in re.findall(r"(\d+) (\w+)", text))
    return timedelta(seconds=-seconds if text.startswith("-") else seconds)


@dataclass(frozen=True, slots=True)
class Slot:
    """A value that is learnt where it first appears in an effect; events may then carry it."""

    name: str


class _Any:
    def __repr__(self) -> str:
        return "ANY"


ANY: Any = _Any()


class Script:
    """A conversation with `step`, checked line by line."""

    def __init__(self, state: LicenseState | None = None, *, policy: Policy | None = None) -> None:
        self.policy = policy or Policy()
        self._state = state if state is not None else fresh(NOON)
        self._now = NOON
        self._learnt: dict[str, Any] = {}
        self._written: list[str] = []
        self._went: list[str] = []
        self._open: tuple[Effect, ...] = ()

    @property
    def state(self) -> LicenseState:
        """The state so far, once everything that was said is answered for."""
        self._nothing_unsaid()
        return self._state

    @property
    def now(self) -> datetime:
        return self._now

    def at(self, moment: str, *events: Event) -> Self:
        """The events, in order, at this moment after the beginning."""
        self._nothing_unsaid()
        self._now = NOON + span(moment)
        for event in events:
            event = self._filled(event)  # noqa: PLW2901
            line = f"{moment:>14}  > {_short(event)}"
            self._written.append(line)
            self._went.append(line)
            transition = step(self._state, event, self._now, self.policy)
            self._state = transition.state
            self._open += transition.effects
        return self

    def after(self, pause: str, *events: Event) -> Self:
        """The events, this long after the last line."""
        seconds = round((self._now - NOON + span(pause)).total_seconds())
        return self.at(f"{seconds} s" if seconds >= 0 else f"-{-seconds} s", *events)

    def expect(self, *effects: Any) -> Self:
        """What the machine says to the last line: these effects, in this order, and nothing else."""
        said, self._open = self._open, ()
        fits = len(said) == len(effects) and all(
            self._fits(wanted, got) for wanted, got in zip(effects, said, strict=True)
        )
        self._written += [f"{'':>14}  < {_short(self._shown(effect))}" for effect in effects]
        self._went += [f"{'':>14}  < {_short(effect)}" for effect in said]
        if not fits:
            self._fail("the machine said something else")
        return self

    def whatever(self) -> Self:
        """Let the machine say what it likes to the last line, where a test is about something else."""
        return self.expect(*self._open)

    def holds(self, **facts: Any) -> Self:
        """Fields of the state; a moment may be written as in `at`."""
        for name, wanted in facts.items():
            got = getattr(self._state, name)
            moment = isinstance(wanted, str) and _SPAN.fullmatch(wanted)
            meant = NOON + span(wanted) if moment else wanted
            if not self._fits(meant, got):
                self._written.append(f"{'':>14}  = {name}: {meant}")
                self._went.append(f"{'':>14}  = {name}: {got}")
                self._fail(f"{name} is something else")
        return self

    def learnt(self, slot: Slot) -> Any:
        return self._learnt[slot.name]

    # ------------------------------------------------------------

    def _nothing_unsaid(self) -> None:
        if self._open:
            self.expect()

    def _fits(self, wanted: Any, got: Any) -> bool:
        if wanted is ANY:
            return True
        if isinstance(wanted, Slot):
            return bool(self._learnt.setdefault(wanted.name, got) == got)
        if is_dataclass(wanted) and type(wanted) is type(got):
            return all(self._fits(getattr(wanted, f.name), getattr(got, f.name)) for f in fields(wanted))
        return bool(wanted == got)

    def _filled(self, event: Event) -> Event:
        slots = {f.name: getattr(event, f.name) for f in fields(event) if isinstance(getattr(event, f.name), Slot)}
        return replace(event, **{name: self._learnt[slot.name] for name, slot in slots.items()}) if slots else event

    def _shown(self, wanted: Any) -> Any:
        """What was expected, with what has been learnt, so that the diff shows only what differs."""
        if not is_dataclass(wanted) or isinstance(wanted, type):
            return wanted
        slots = {f.name: getattr(wanted, f.name) for f in fields(wanted) if isinstance(getattr(wanted, f.name), Slot)}
        known = {name: self._learnt[slot.name] for name, slot in slots.items() if slot.name in self._learnt}
        return replace(wanted, **known)

    def _fail(self, what: str) -> None:
        diff = difflib.unified_diff(self._written, self._went, "as written", "as it went", lineterm="", n=99)
        raise AssertionError("\n".join([f"{what}:", *diff]))


def _short(value: Any) -> str:
    """A value with those fields alone that say something."""
    if not is_dataclass(value) or isinstance(value, type):
        return repr(value)
    shown = []
    for f in fields(value):
        content = getattr(value, f.name)
        if content is ANY or f.default is MISSING or content != f.default:
            shown.append(f"{f.name}={content.name if isinstance(content, Enum) else _short(content)}")
    return f"{type(value).__name__}({', '.join(shown)})"


# ---------------------------------------------------------------- words of the dialogue


def start(number: Any, trigger: Any, *, way: Way | None = None, renewal: bool = False) -> StartAttempt:
    return StartAttempt(id=number, trigger=trigger, way=way, renewal=renewal)


def recorded(number: Any) -> AttemptRecorded:
    return AttemptRecorded(number, ANY)


def activated(way: Way = Way.KMS, **more: Any) -> Outcome:
    return Outcome(kind=OutcomeKind.ACTIVATED, way=way, **more)


def renewed(way: Way = Way.KMS, **more: Any) -> Outcome:
    return Outcome(kind=OutcomeKind.RENEWED, way=way, **more)


def below_threshold(count: int = 12, required: int = 25, **more: Any) -> Outcome:
    return Outcome(
        kind=OutcomeKind.BELOW_THRESHOLD, way=Way.KMS, code=0xC004F038, count=count, required=required, **more
    )


def unreachable(**more: Any) -> Outcome:
    return Outcome(kind=OutcomeKind.UNREACHABLE, way=Way.KMS, code=0xC004F074, **more)


def cached(name: str = "kms1.corp.test", port: int = 1688, moment: str = "0 s") -> CachedHost:
    return CachedHost(name=name, port=port, origin=HostOrigin.DNS, suffix="corp.test", cached_at=NOON + span(moment))


def intervals(activation: str, renewal: str) -> Intervals:
    return Intervals(span(activation), span(renewal))


def licensed(
    way: Way = Way.KMS, channel: Channel = Channel.KMS_CLIENT, *, policy: Policy | None = None, **more: Any
) -> Script:
    """A script that begins with a computer activated at the beginning."""
    first = step(fresh(NOON, channel), Started(), NOON, policy or Policy()).state
    done = step(first, AttemptEnded(1, activated(way, **more)), NOON, policy or Policy()).state
    return Script(done, policy=policy)
