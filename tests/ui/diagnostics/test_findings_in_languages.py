"""Whatever a check can say is said in the user's language: sentences of the engine and of the catalogue alike."""

from dataclasses import replace

import pytest

from kmsmonitor.diagnostics.seen import Reach
from kmsmonitor.diagnostics.table import BY_ID, judge
from kmsmonitor.licensing.status import Channel, LicenseStatus
from kmsmonitor.network.srv import Answer
from kmsmonitor.ui import speech
from tests.diagnostics import looks
from tests.ui import pictures


def worlds():
    """Healthy, and one look for each way in which something can be wrong."""
    yield looks.seen()
    yield from (looks.seen(looks.host(reach=reach)) for reach in Reach)
    yield from (looks.seen(found=looks.names(looks.answer(kind=kind))) for kind in Answer)
    for channel in Channel:
        yield looks.seen(about=looks.facts(state=replace(looks.STATE, channel=channel)))
    for status in LicenseStatus:
        state = replace(looks.STATE, status=status, activated_at=looks.NOW - 100 * looks.DAY)
        yield looks.seen(about=looks.facts(state=state))
    for outcome in (pictures.unreachable(), pictures.no_host(), pictures.too_few(), pictures.refused()):
        past = ((looks.DAY, outcome), (20 * looks.DAY, outcome))
        yield looks.seen(about=looks.facts(state=replace(looks.STATE, last=outcome, failures=3), outcomes=past))


each_language = pytest.mark.parametrize("language", ["de", "fr", "es", "ja"])


@each_language
def test_every_sentence_of_every_check_is_translated(speak, language):
    speak(language)
    texts = set()
    for world in worlds():
        for check in BY_ID.values():
            finding = judge(check, world)
            texts |= {finding.title, finding.detail, finding.cause, finding.remedy} - {""}
    assert len(texts) > 100
    assert {text for text in texts if speech.retold(text) == text} == set()


def test_the_finding_itself_stays_english(speak):
    """Reports, files and the command line print it as it is."""
    speak("ja")
    titles = [judge(check, looks.seen()).title for check in BY_ID.values()]
    assert all(title.isascii() for title in titles)
    assert "The hosts take connections" in titles
