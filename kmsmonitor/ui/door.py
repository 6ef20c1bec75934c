"""The door at which a second start, or a command in a terminal, reaches the running program (monitor/ipc.py knocks)."""

from __future__ import annotations

import json
import logging
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from kmsmonitor.licensing.events import KeyChanged
from kmsmonitor.licensing.facts import permanent
from kmsmonitor.licensing.status import Channel, Way
from kmsmonitor.monitor.explain import attempt_json
from kmsmonitor.monitor.monitor import Monitor
from kmsmonitor.monitor.snapshot import Snapshot

log = logging.getLogger(__name__)


class Door(QObject):
    """Listens on the home's local socket, for this user only; one JSON line in, one out."""

    raise_asked = Signal()
    quit_asked = Signal()

    def __init__(self, monitor: Monitor, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._monitor = monitor
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(name)  # a killed program leaves its socket behind; the lock says that it is ours
        if not self._server.listen(name):
            log.warning("a second start will not find this program: %s", self._server.errorString())
        self._server.newConnection.connect(self._visited)

    def close(self) -> None:
        """Take the socket away."""
        self._server.close()

    @Slot()
    def _visited(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Visitor(self, socket, self._monitor)


class _Visitor(QObject):
    """One connection; it lives as long as its socket."""

    def __init__(self, door: Door, socket: QLocalSocket, monitor: Monitor) -> None:
        super().__init__(socket)
        self._door = door
        self._socket = socket
        self._monitor = monitor
        self._waits_for: int | None = None
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self._gone)
        socket.disconnected.connect(socket.deleteLater)  # Qt's own: at the program's end ours may come too late for it

    @Slot()
    def _read(self) -> None:
        if not self._socket.canReadLine():
            return
        try:
            request = json.loads(bytes(self._socket.readLine().data()))
        except ValueError:
            request = None
        match request:
            case {"do": "raise"}:
                self._door.raise_asked.emit()
                self._answer({"ok": True})
            case {"do": "quit"}:
                self._answer({"ok": True})
                self._door.quit_asked.emit()
            case {"do": "activate", "way": None | str() as way}:
                self._activate(way)
            case {"do": "key", "channel": str() as channel} if channel in set(Channel):
                self._change_key(Channel(channel))
            case _:
                self._answer({"error": "not understood"})

    def _activate(self, way: str | None) -> None:
        """Make the attempt for the command and answer when it has ended."""
        state = self._monitor.snapshot.state
        if state.flight is not None:
            self._answer({"error": "busy"})
            return
        self._monitor.activate(Way(way) if way in set(Way) else None)
        self._waits_for = self._monitor.snapshot.state.attempts
        if self._waits_for == state.attempts:
            self._answer({"error": "never"})
            return
        self._monitor.subscribe(self._look)

    def _change_key(self, channel: Channel) -> None:
        """A command has given the computer another key (M4): answer when the attempt that follows has ended."""
        before = self._monitor.snapshot.state
        self._monitor.tell(KeyChanged(channel))
        state = self._monitor.snapshot.state
        if state.flight is None and state.attempts == before.attempts and not permanent(state):
            self._monitor.activate()
        state = self._monitor.snapshot.state
        # One that was under way says nothing about the new key: the next one begins as soon as it ends.
        self._waits_for = before.attempts + 1
        if state.flight is None:
            self._answer({"ok": True})
            return
        self._monitor.subscribe(self._look)

    def _look(self, snapshot: Snapshot) -> None:
        if snapshot.state.flight is not None:
            return
        row = next((row for row in snapshot.recent if row.id == self._waits_for), None)
        self._answer({"error": "cancelled"} if row is None else attempt_json(row))

    def _answer(self, document: dict[str, Any]) -> None:
        self._monitor.unsubscribe(self._look)
        self._socket.write(json.dumps(document).encode() + b"\n")
        self._socket.flush()
        self._socket.disconnectFromServer()

    @Slot()
    def _gone(self) -> None:
        self._monitor.unsubscribe(self._look)
