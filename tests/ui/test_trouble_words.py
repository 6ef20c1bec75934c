"""What is wrong with the program itself, in the user's language."""

import pytest

from kmsmonitor.monitor.snapshot import Trouble
from kmsmonitor.ui.trouble_words import trouble_text


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("settings:C:\\a\\settings.toml:4", "Zeile 4 von C:\\a\\settings.toml gilt nicht."),
        ("settings:/a/settings.toml:None", "Etwas in /a/settings.toml gilt nicht."),
        ("policy:/etc/kmsmonitor/policy.toml:7", "Zeile 7 von /etc/kmsmonitor/policy.toml gilt nicht."),
        ("settings_unsaved", "Die Einstellungen konnten nicht gespeichert werden."),
        ("never_heard_of", "english"),
    ],
)
def test_troubles_are_told_by_their_kind(speak, code, sentence):
    trouble = Trouble(code=code, sentence="english", remedy="do it")
    assert trouble_text(trouble).sentence == "english"
    speak("de")
    told = trouble_text(trouble)
    assert told.sentence == sentence
    assert told.tooltip == ("" if sentence == "english" else "english")
