"""Opens the dialog of an activation by phone, and does in a worker what it asks for."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kmsmonitor.authority.phone import PhoneLine
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.status import Way
from kmsmonitor.monitor.monitor import Monitor
from kmsmonitor.monitor.qt_binding import QtShell
from kmsmonitor.ui.phone_dialog import PhoneDialog
from kmsmonitor.ui.speech import tr
from kmsmonitor.ui.theme import Theme
from kmsmonitor.wire.installation_id import split_groups

if TYPE_CHECKING:
    from kmsmonitor.monitor.snapshot import Snapshot

log = logging.getLogger(__name__)


class PhoneDesk(QObject):
    """One dialog over one Monitor. It never waits: a keyring may ask its owner, and Windows takes its time."""

    def __init__(
        self, monitor: Monitor, theme: Theme, line: Callable[[], PhoneLine], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._monitor = monitor
        self._line = line()
        self._shell = QtShell(self)
        self._waits_for: int | None = None
        self.dialog = PhoneDialog(theme)
        self.dialog.deposit_asked.connect(self._deposit)

    def open(self) -> None:
        """Show the dialog, with the installation ID as it is now."""
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self._work(self._line.installation_id, self._show_number, self.dialog.show_missing)

    def close(self) -> None:
        """Give up the dialog."""
        self._monitor.unsubscribe(self._look)
        self.dialog.close()

    def _show_number(self, number: str) -> None:
        self.dialog.show_number(number, split_groups(number), self._line.group_is_right)

    @Slot(str)
    def _deposit(self, number: str) -> None:
        self._work(lambda: self._line.deposit(number), lambda _nothing: self._deposited(), self.dialog.show_failed)

    def _deposited(self) -> None:
        """Windows has activated itself with it; our own client makes an attempt with it."""
        if self._monitor.snapshot.authority != "standalone":
            self._monitor.refresh()
            self.dialog.show_done()
            return
        before = self._monitor.snapshot.state.attempts
        self._monitor.activate(Way.PHONE)
        self._waits_for = self._monitor.snapshot.state.attempts
        if self._waits_for == before:
            self.dialog.show_failed(tr("An attempt is under way, or this computer is activated for good already."))
            return
        self._monitor.subscribe(self._look)

    def _look(self, snapshot: Snapshot) -> None:
        row = next((row for row in snapshot.recent if row.id == self._waits_for), None)
        if row is None:
            return
        self._monitor.unsubscribe(self._look)
        if row.outcome.success:
            self.dialog.show_done()
        else:
            self.dialog.show_failed(tr("That did not activate this computer; the list of attempts says why."))

    def _work(self, job: Callable[[], str | None], done: Callable[[str], None], failed: Callable[[str], None]) -> None:
        def work() -> None:
            try:
                result = job() or ""
            except WorldError as error:
                sentence = _in_words(error)
                self._shell.call_soon(lambda: failed(sentence))
            except Exception:
                log.exception("the activation by phone failed in an unforeseen way")
                reason = tr("That failed in an unforeseen way; the log says more.")
                self._shell.call_soon(lambda: failed(reason))
            else:
                self._shell.call_soon(lambda: done(result))

        threading.Thread(target=work, name="phone", daemon=True).start()


def _in_words(error: WorldError) -> str:
    """What stood in the way, in the user's language where it is one of the usual things."""
    words = {
        "phone_no_key": tr("This computer has no multiple activation key (MAK). Without one there is no number."),
        "keyring_locked": tr("The keyring that keeps the key is locked. Unlock it and try again."),
        "confirmation_mismatched": tr("This answer belongs to another number. Read out the one above once more."),
        "confirmation_mistyped": tr("The answer was mistyped. Compare it group by group."),
    }
    return words.get(error.code) or str(error)
