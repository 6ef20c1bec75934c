"""What an option answers, and how it refuses: values, without a word about how they are printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kmsmonitor.authority.windows.ports import WmiError
from kmsmonitor.licensing.errors import WorldError

FactValue = str | int | bool | datetime | tuple[str, ...] | None

# Codes that this package itself decides on (reference section 6).
OK: Final = 0
NOT_HERE: Final = 0x80004001  # E_NOTIMPL: the option belongs to another computer or tool
UNSPECIFIED: Final = 0x80004005
ACCESS_DENIED: Final = 0x80070005
ADMIN_NEEDED: Final = 0xC004F025
NO_KEY: Final = 0xC004F014
NOT_GENUINE: Final = 0xC004F200
GRACE_OVER: Final = 0xC004F009
NOT_ALLOWED: Final = 0xC004F06A
NO_SUCH_OBJECT: Final = 0x80072030


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One line of an answer.

    Attributes:
        key: its stable name in JSON; a duration's ends in `_s` and is in seconds.
        label: its stable name in text.
        value: what JSON shows; times are aware UTC.
        text: what text shows instead of `value`, where that reads better.
    """

    key: str
    label: str
    value: FactValue
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What became of an option.

    Attributes:
        message: one sentence; empty where the facts say it all.
        code: 0, or the HRESULT that says why not.
        remedy: the next step after a failure.
        facts: about the computer; items: lists of facts about several things of one kind, named by `items_key`
            (empty where the option lists nothing).
        notes: further sentences worth knowing.
    """

    message: str = ""
    code: int = OK
    remedy: str = ""
    facts: tuple[Fact, ...] = ()
    items: tuple[tuple[Fact, ...], ...] = ()
    items_key: str = ""
    notes: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether what was asked for was done."""
        return self.code == OK


class UsageProblemError(WorldError):
    """The words on the command line cannot be; nothing was touched."""

    def __init__(self, sentence: str) -> None:
        super().__init__("usage", sentence, remedy="`kmsmonitor slmgr --help` lists the options.")


class RefusedError(WorldError):
    """The option was refused before it changed anything; `hresult` says why."""

    def __init__(self, hresult: int, sentence: str, *, remedy: str = "") -> None:
        super().__init__("refused", sentence, remedy=remedy)
        self.hresult = hresult


class AdminNeededError(RefusedError):
    """An administrator's rights are missing (L3)."""

    def __init__(self, sentence: str) -> None:
        remedy = "Repeat it in a terminal that was opened as administrator, or add --elevate."
        super().__init__(ADMIN_NEEDED, sentence, remedy=remedy)


class HalfDoneError(WmiError):
    """A later step failed after an earlier one had worked."""

    def __init__(self, error: WmiError, done: tuple[str, ...]) -> None:
        super().__init__(error.hresult, error.sentence, remedy=error.remedy)
        self.done = done


def refusal(error: RefusedError) -> Answer:
    """A refusal as an answer."""
    return Answer(message=error.sentence, code=error.hresult, remedy=error.remedy)
