"""Our errors: the world's and our own.

    KmsMonitorError           code, args, remedy: one clear sentence for a person
    ├── WorldError            something outside is not as it should be; the program goes on
    └── BugError              we did something impossible; the state stays as it was

`code` is a stable word (identity; never compare texts), `remedy` an imperative that a helpdesk can follow.
"""

from __future__ import annotations


class KmsMonitorError(Exception):
    """Base of all errors raised by this program."""

    def __init__(self, code: str, sentence: str, *, remedy: str = "") -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.sentence} {self.remedy}".strip()


class WorldError(KmsMonitorError):
    """The world's fault: a wrong setting, a damaged file, a missing right."""


class BugError(KmsMonitorError):
    """Our fault: an event that cannot happen in this state."""
