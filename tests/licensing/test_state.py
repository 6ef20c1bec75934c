"""A state and its draft: the same fields, and nothing of a draft outlives its step."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import get_type_hints

import pytest

from kmsmonitor.licensing.effects import StatusChanged
from kmsmonitor.licensing.events import Tick
from kmsmonitor.licensing.machine import step
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.state import Draft, LicenseState, closed, opened
from tests.playbook import NOON, licensed, span


def test_a_draft_has_the_fields_of_a_state():
    assert get_type_hints(Draft) == get_type_hints(LicenseState)
    assert Draft.__slots__ == ()
    assert tuple(Draft.__annotations__) == tuple(LicenseState.__annotations__)


def test_a_state_comes_out_of_its_draft_as_it_went_in():
    state = licensed().state
    assert closed(opened(state)) == state


def test_the_state_before_a_step_is_what_it_was_and_the_one_after_it_cannot_be_written():
    before, twin = licensed().state, licensed().state
    transition = step(before, Tick(), NOON + span("200 d"), Policy())
    assert before == twin
    assert any(isinstance(effect, StatusChanged) for effect in transition.effects)
    for value in (transition, transition.state, transition.state.flight, *transition.effects):
        with pytest.raises(FrozenInstanceError):
            value.id = 7  # type: ignore[union-attr,misc]
