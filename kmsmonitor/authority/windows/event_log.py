"""The real EventLog, read through the Windows event log's own interface; and the writer of our own events.

Our events go to the Application log under the source `kmsmonitor` with the numbers of monitor/system_log.py. Their one
insertion string is the whole sentence, so any message file that says "%1" for these numbers serves as catalogue.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any

SOURCE = "kmsmonitor"
LOG = "Application"
BATCH = 64
WAIT_MS = 10_000


class WindowsEventLog:
    """An EventLog over win32evtlog."""

    def query(self, xpath: str, limit: int) -> Sequence[str]:
        """Events as XML, newest first, at most `limit`; empty where the log cannot be read."""
        try:
            api = import_module("win32evtlog")
            return _read(api, xpath, limit)
        except (ImportError, OSError):
            return ()
        except Exception as error:
            if type(error) is not import_module("pywintypes").error:
                raise
            return ()  # a log that may not be read, or a system that has none


def _read(api: Any, xpath: str, limit: int) -> tuple[str, ...]:  # noqa: ANN401 - a module without types
    handle = api.EvtQuery(LOG, api.EvtQueryReverseDirection | api.EvtQueryChannelPath, xpath)
    found: list[str] = []
    while len(found) < limit:
        batch = api.EvtNext(handle, min(BATCH, limit - len(found)), WAIT_MS)
        if not batch:
            break
        found += [api.EvtRender(event, api.EvtRenderEventXml) for event in batch]
    return tuple(found)


def report_event(number: int, severity: str, text: str) -> None:
    """Write one of our own events into the Application log of this computer.

    Args:
        number: its stable ID.
        severity: `info`, `warning` or `error`.
        text: the whole sentence.

    Raises:
        Exception: whatever pywin32 raises; the caller's log must not fail an attempt.
    """
    api = import_module("win32evtlog")
    kinds = {"info": api.EVENTLOG_INFORMATION_TYPE, "warning": api.EVENTLOG_WARNING_TYPE}
    handle = api.RegisterEventSource(None, SOURCE)
    try:
        api.ReportEvent(handle, kinds.get(severity, api.EVENTLOG_ERROR_TYPE), 0, number, None, (text,), None)
    finally:
        api.DeregisterEventSource(handle)
