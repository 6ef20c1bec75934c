"""What is wrong with the program itself, in the user's language. Pure text.

A trouble brings an English sentence with the details (a file, a line, the system's reason). In English that is shown as
it is; another language says what kind of trouble it is, and keeps the English sentence as the tooltip.
"""

from __future__ import annotations

from kmsmonitor.monitor.snapshot import Trouble
from kmsmonitor.ui.speech import foreign, tr
from kmsmonitor.value import dataclass

_LINES = ("settings", "policy")  # of a line that does not count: settings:FILE:LINE


@dataclass(frozen=True, slots=True)
class TroubleText:
    """A sentence, the next step or "", and what else there is to say in the tooltip."""

    sentence: str
    remedy: str
    tooltip: str = ""


def trouble_text(trouble: Trouble) -> TroubleText:
    """The trouble in the user's language; one that nobody has words for stays English."""
    if not foreign():
        return TroubleText(trouble.sentence, trouble.remedy)
    known = _line(trouble.code) or _words(trouble.code)
    if known is None:
        return TroubleText(trouble.sentence, trouble.remedy)
    return TroubleText(*known, tooltip=trouble.sentence)


def _line(code: str) -> tuple[str, str] | None:
    kind, _, place = code.partition(":")
    if kind not in _LINES or not place:
        return None
    file, _, line = place.rpartition(":")
    remedy = tr("Correct this line in the settings file.")
    if kind == "policy":
        remedy = tr("Tell whoever administers this computer.")
    if line.isdecimal():
        return tr("Line {line} of {file} does not count.", line=line, file=file), remedy
    return tr("Something in {file} does not count.", file=file), remedy


def _words(code: str) -> tuple[str, str] | None:
    words = {
        "settings_unsaved": (
            tr("The settings could not be saved."),
            tr("Check the rights of the settings file and whether the disk is full."),
        ),
        "history_damaged": (
            tr("The history was damaged; it was set aside and a new one was started."),
            tr("Nothing needs to be done. Send the file along if you report this."),
        ),
        "history_unwritable": (
            tr("The history cannot be written at the moment."),
            tr("Make room on the disk, or end the program that holds the file; nothing written before is lost."),
        ),
        "owner_unreadable": (
            tr("The licence could not be read from Windows."),
            tr("Check that the service Software Protection (sppsvc) may start and that a product key is installed."),
        ),
    }
    return words.get(code)
