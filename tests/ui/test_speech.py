"""The hook that every text goes through."""

from kmsmonitor.ui import speech
from kmsmonitor.ui.speech import tr, trn


def test_placeholders_are_filled_after_translation():
    speech.use(translate={"{name} waits": "{name} wartet"}.get)
    assert tr("{name} waits", name="kmsmonitor") == "kmsmonitor wartet"


def test_plural_forms():
    assert trn(1, "{n} day", "{n} days") == "1 day"
    assert trn(0, "{n} day", "{n} days") == "0 days"


def test_use_without_arguments_is_plain_english_again():
    speech.use(translate=str.upper)
    assert tr("wait") == "WAIT"
    speech.use()
    assert tr("wait") == "wait"
