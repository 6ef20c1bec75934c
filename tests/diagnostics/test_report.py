"""The report that goes into a ticket."""

from dataclasses import replace

import pytest

from kmsmonitor import __version__
from kmsmonitor.diagnostics import report
from kmsmonitor.monitor.snapshot import Trouble
from kmsmonitor.ui import speech
from tests.ui import pictures
from tests.ui.pictures import NOW


@pytest.mark.parametrize("situation", pictures.SITUATIONS)
def test_under_forty_lines(situation):
    text = report.plain_text(pictures.SITUATIONS[situation](), NOW)
    assert 8 < text.count("\n") < 40
    assert all(len(line) < 200 for line in text.splitlines())


def test_even_the_worst_case_is_under_forty_lines():
    shown = pictures.long_names()
    many = replace(pictures.refused(), tried=pictures.refused().tried * 50)
    trouble = Trouble(code="x", sentence="A\nB")
    shown = replace(shown, state=replace(shown.state, last=many), troubles=(trouble,) * 20)
    text = report.plain_text(shown, NOW)
    assert text.count("\n") < 40
    assert "and 38 more" in text


def test_says_what_a_helpdesk_needs():
    text = report.plain_text(pictures.attention(), NOW)
    for wanted in (
        f"kmsmonitor {__version__}, report of 2026-11-17T13:49:52Z",
        "PC-0421 (physical)",
        "6f1d3a52-0c4e-4b8a-9d4f-2a3b4c5d6e7f",
        "1 licensed, urgency attention",
        "activated       2026-10-25T13:49:52Z through kms",
        "ends            2027-04-23T13:49:52Z (157 days left)",
        "cached host     kms1.acme.test:1688 (dns, suffix acme.test, 2026-10-25T13:49:52Z)",
        "unreachable (due) 0xC004F074",
        "kms host kms1.acme.test:1688 unreachable at name 0x80072AF9",
    ):
        assert wanted in text


def test_is_the_same_in_every_language():
    plain = report.plain_text(pictures.attention(), NOW)
    speech.use(translate=str.upper)
    assert report.plain_text(pictures.attention(), NOW) == plain


def test_a_licence_for_good():
    assert "ends            never" in report.plain_text(pictures.permanent(), NOW)
