"""Carries a request out: rights first, then the option, then every failure as an answer."""

from __future__ import annotations

from kmsmonitor.authority.windows.ports import WmiError
from kmsmonitor.authority.windows.slmgr.answer import (
    ACCESS_DENIED,
    ADMIN_NEEDED,
    NOT_HERE,
    AdminNeededError,
    Answer,
    HalfDoneError,
    RefusedError,
    refusal,
)
from kmsmonitor.authority.windows.slmgr.machine import Machine, text
from kmsmonitor.authority.windows.slmgr.options import Need, Option, Side
from kmsmonitor.authority.windows.slmgr.products import service
from kmsmonitor.authority.windows.slmgr.words import Request
from kmsmonitor.catalogue import explain, hex_code

_DENIED = frozenset({ACCESS_DENIED, ADMIN_NEEDED, 0x80041003})  # the last one: WMI's own


def execute(request: Request, machine: Machine) -> Answer:
    """Carry `request` out on `machine`. What Windows refuses is an answer, not an exception.

    Raises:
        AdminNeededError: an administrator's rights are missing; nothing was changed, and, but for /ato, which must
            first see what kind of key there is, nothing was even asked.
        WorldError: a licence file cannot be read.
    """
    option = request.option
    if option.side in (Side.HOST, Side.TOKEN):
        return option.run()
    _check_rights(option, machine)
    try:
        _check_remote(machine)
        answer: Answer = option.run(machine, *request.arguments)
    except AdminNeededError:
        raise
    except RefusedError as error:
        return refusal(error)
    except WmiError as error:
        return failure(error, machine)
    return answer


def failure(error: WmiError, machine: Machine) -> Answer:
    """What Windows answered, in the catalogue's words. Its own sentence is left out: it may be in any language."""
    entry = explain(error.hresult)
    done = error.done if isinstance(error, HalfDoneError) else ()
    notes = tuple(f"Already done before that: {step}." for step in done)
    remedy = entry.remedy
    if machine.computer is not None and error.hresult in _DENIED:
        remedy = "Use an account that is administrator on that computer."
    message = f"{entry.title.rstrip('.')} ({hex_code(error.hresult)})."
    if not entry.known and error.sentence:
        message = f"Windows answered with the code {hex_code(error.hresult)}, which is not in the catalogue."
    return Answer(message=message, code=error.hresult & 0xFFFFFFFF or ACCESS_DENIED, remedy=remedy, notes=notes)


def _check_rights(option: Option, machine: Machine) -> None:
    """Refuse before anything is touched (L3)."""
    allowed = {Need.ADMIN: machine.elevated, Need.OPERATIONS: machine.may_operate}.get(option.need)
    if allowed is not None and not allowed():
        raise AdminNeededError(f"/{option.name} needs an administrator; nothing was touched.")


def _check_remote(machine: Machine) -> None:
    """Another computer must be newer than Windows 7, as for slmgr."""
    if machine.computer is None:
        return
    version = text(service(machine.session()), "Version")
    if version.startswith(("6.0", "6.1")):
        raise RefusedError(
            NOT_HERE,
            f"{machine.computer} runs a Windows that is too old to be asked from another computer.",
            remedy="Run slmgr.vbs on that computer.",
        )
