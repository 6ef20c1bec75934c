"""An outcome of the directory's way in one sentence and one next step."""

import pytest

from kmsmonitor.licensing.outcome import Outcome
from kmsmonitor.licensing.status import OutcomeKind, Way
from kmsmonitor.monitor.explain import message, remedy


@pytest.mark.parametrize(
    ("kind", "code", "host", "sentence"),
    [
        (OutcomeKind.ACTIVATED, None, "dc1.lab.test", "Activated through dc1.lab.test."),
        (OutcomeKind.NO_HOST, 0x8007054B, None, "No domain controller was found."),
        (OutcomeKind.UNREACHABLE, 0x8007203A, None, "A domain controller is known, but none answered."),
        (OutcomeKind.REFUSED, 0x8007052E, "dc1.lab.test",
         "dc1.lab.test answered, but did not activate: The domain did not accept the sign-in."),
        (OutcomeKind.REFUSED, 0xC004F083, "dc1.lab.test",
         "dc1.lab.test answered, but did not activate: The directory is too old for activation."),
    ],
)  # fmt: skip
def test_the_directorys_way_in_one_sentence(kind, code, host, sentence):
    outcome = Outcome(kind=kind, way=Way.AD, code=code, host=host)
    assert message(outcome) == sentence
    assert (remedy(outcome) is None) == outcome.success
