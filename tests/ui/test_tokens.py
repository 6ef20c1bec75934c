"""The colours can be read."""

import pytest

from kmsmonitor.ui.colours import contrast, mix
from kmsmonitor.ui.tokens import DARK, LIGHT
from kmsmonitor.ui.wording import Look

SCHEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


@SCHEMES
@pytest.mark.parametrize("look", Look)
def test_states_are_readable_wherever_they_stand(tokens, look):
    colour, soft = tokens.state(look)
    for ground in (soft, tokens.window, tokens.card):
        assert contrast(colour, ground) >= 4.5


@SCHEMES
def test_text_is_readable_wherever_it_stands(tokens):
    for text in (tokens.text, tokens.second):
        for ground in (tokens.window, tokens.card, tokens.working_soft, tokens.attention_soft):
            assert contrast(text, ground) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.second, tokens.line) >= 4.5 or tokens.dark  # a disabled primary button, light
    assert contrast(tokens.accent, tokens.window) >= 3  # a focus ring (WCAG 2.2, 1.4.11)


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_mix():
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
