"""The words after `kmsmonitor slmgr`, read as slmgr reads them: [MACHINE [USER PASSWORD]] /OPTION [ARGUMENT ...].

No sentence repeats a word that could be a key or a password.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kmsmonitor.authority.windows.slmgr.answer import UsageProblemError
from kmsmonitor.authority.windows.slmgr.options import OPTIONS, Option, Side

ASK = "*"  # in the password's place: ask for it


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What was asked for.

    Attributes:
        option: one of the table; arguments: checked, in order, those left out at the end missing.
        computer: another computer, or None for this one; user, password: the account to use there.
        ask_password: a user was given, but no password.
    """

    option: Option
    arguments: tuple[str, ...] = field(default=(), repr=False)
    computer: str | None = None
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    ask_password: bool = False


def parse(words: Sequence[str]) -> Request:
    """Read the command line; nothing is touched.

    `MACHINE USER /option` is the one form that slmgr rejects. Here it stands for a password to be asked for, which the
    caller does, or rejects where nobody can be asked.

    Raises:
        UsageProblemError: the words cannot be.
    """
    at = _option_at(words)
    option = _option(words[at])
    leading = list(words[:at])
    asked = len(leading) == 2 or (len(leading) == 3 and leading[2] == ASK)
    computer = leading[0] if leading and leading[0] != "." else None
    if computer is None and len(leading) > 1:
        raise UsageProblemError("Windows takes no user and password for its own computer.")
    if computer is not None and option.side is Side.FOREST:
        raise UsageProblemError(f"/{option.name} works on this computer only.")
    return Request(
        option=option,
        arguments=_arguments(option, list(words[at + 1 :])),
        computer=computer,
        user=leading[1] if len(leading) > 1 else None,
        password=leading[2] if len(leading) == 3 and not asked else None,
        ask_password=asked,
    )


def _option_at(words: Sequence[str]) -> int:
    """The option's place: first, second or fourth; a password in the third may begin with anything."""
    for at in (0, 1, 3, 2):
        if at < len(words) and words[at][:1] in ("/", "-"):
            if all(words[i][:1] not in ("/", "-") for i in range(min(at, 2))):
                return at
            break
    if not words:
        raise UsageProblemError("An option such as /dlv is needed.")
    raise UsageProblemError("Before the option stands nothing, a computer, or a computer, a user and a password.")


def _option(word: str) -> Option:
    found = OPTIONS.get(word[1:].lower())
    if found is not None:
        return found
    # Only what looks like an option is repeated: it might be a key or a password in the wrong place.
    shown = f" {word}" if re.fullmatch(r"[/-][A-Za-z-]{1,20}", word) else ""
    raise UsageProblemError(f"slmgr has no option{shown}.")


def _arguments(option: Option, given: list[str]) -> tuple[str, ...]:
    if option.side in (Side.HOST, Side.TOKEN):
        return ()
    while given and not given[-1].strip():
        given.pop()
    needed = sum(not argument.optional for argument in option.arguments)
    if not needed <= len(given) <= len(option.arguments):
        what = "Too many words" if len(given) > needed else "Something is missing"
        raise UsageProblemError(f"{what} after the option; it is used as {option.usage}.")
    try:
        return tuple(argument.check(word) for argument, word in zip(option.arguments, given, strict=False))
    except ValueError as error:
        raise UsageProblemError(str(error)) from None
