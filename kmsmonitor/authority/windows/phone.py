"""The PhoneLine of Windows: its own installation ID, and the deposit of the vendor's answer through WMI (M5).

Both are slmgr's /dti and /atp. The deposit needs an administrator (L3); it asks for one where it is not.
"""

from __future__ import annotations

import json
from functools import partial
from typing import Any, Final

from kmsmonitor.authority.windows.com import com_session
from kmsmonitor.authority.windows.ports import Rights, WmiSession
from kmsmonitor.authority.windows.registry import WindowsRegistry
from kmsmonitor.authority.windows.rights import WindowsRights
from kmsmonitor.authority.windows.slmgr import arguments
from kmsmonitor.authority.windows.slmgr.answer import Answer
from kmsmonitor.authority.windows.slmgr.elevation import Launcher, ShellLauncher, run_elevated
from kmsmonitor.authority.windows.slmgr.machine import Machine
from kmsmonitor.authority.windows.slmgr.run import execute
from kmsmonitor.authority.windows.slmgr.system import AdsiDirectory, LicenceFiles, WindowsRegistryEditor
from kmsmonitor.authority.windows.slmgr.words import parse
from kmsmonitor.authority.windows.worker import OpenSession, WmiWorker
from kmsmonitor.clock import Clock
from kmsmonitor.licensing.errors import WorldError

LIMIT: Final = 60.0  # seconds
GROUP_DIGITS: Final = 6


class WindowsPhone:
    """Asks the licensing service of this computer, or of another one, where the caller's account must be allowed to.

    `launcher` starts a copy with an administrator's rights.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        computer: str | None = None,
        open_session: OpenSession | None = None,
        rights: Rights | None = None,
        launcher: Launcher | None = None,
    ) -> None:
        self._clock = clock
        self._computer = computer
        self._worker = WmiWorker(open_session or partial(com_session, computer))
        self._rights = rights or WindowsRights()
        self._launcher = launcher or ShellLauncher()

    def installation_id(self) -> str:
        """The digits to read out, as Windows tells them.

        Raises:
            WorldError: there is no product with a key, or it cannot be read.
        """
        answer = self._ask("/dti")
        if not answer.ok:
            raise WorldError("no_installation_id", answer.message, remedy=answer.remedy)
        return next(str(fact.value) for fact in answer.facts if fact.key == "installation_id")

    def group_is_right(self, group: str, position: int) -> bool:
        """Whether the group is complete; its check digit is Windows' own business."""
        del position
        return len(group) == GROUP_DIGITS and group.isascii() and group.isdecimal()

    def deposit(self, confirmation_id: str) -> None:
        """Give the answer to the licensing service, as an administrator.

        Raises:
            WorldError: it was mistyped, the person said no, or Windows refused it.
        """
        try:
            digits = arguments.confirmation_id(confirmation_id)
        except ValueError as error:
            raise WorldError("confirmation_mistyped", str(error), remedy="Compare it with what was told.") from None
        if self._computer is not None or self._rights.elevated():
            answer = self._ask("/atp", digits)
            told = {"ok": answer.ok, "message": answer.message, "remedy": answer.remedy}
        else:
            told = _parsed(run_elevated(["/atp", digits], as_json=True, launcher=self._launcher).out)
        if not told.get("ok"):
            remedy = str(told.get("remedy") or "")
            raise WorldError("confirmation_refused", str(told.get("message")), remedy=remedy)

    def _ask(self, *words: str) -> Answer:
        request = parse(words)
        return self._worker.run(lambda session: execute(request, self._machine(session)), limit=LIMIT)

    def _machine(self, session: WmiSession) -> Machine:
        return Machine(
            computer=self._computer,
            session=lambda: session,
            registry=None if self._computer else WindowsRegistry(),
            editor=None if self._computer else WindowsRegistryEditor(),
            rights=self._rights,
            files=LicenceFiles(),
            directory=AdsiDirectory(),
            clock=self._clock,
        )


def _parsed(out: str) -> dict[str, Any]:
    """What the elevated copy printed: one JSON document."""
    try:
        document = json.loads(out)
    except ValueError:
        document = None
    if isinstance(document, dict):
        return document
    return {"message": "The command that ran as an administrator gave no answer.", "remedy": "Try it again."}
