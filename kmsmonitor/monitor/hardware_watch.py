"""Looks once after the start, in a worker, whether this is still the computer that was activated (S9)."""

from __future__ import annotations

import logging
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.events import HardwareChanged

if TYPE_CHECKING:
    from kmsmonitor.authority.hardware import Change, Reader
    from kmsmonitor.monitor.monitor import Monitor
    from kmsmonitor.monitor.shell import Shell

LONGEST_TELLING: Final = 30.0  # seconds in which the Monitor's thread takes the news

log = logging.getLogger(__name__)


def look_at_hardware(monitor: Monitor, shell: Shell, folder: Path, read: Reader | None = None) -> threading.Thread:
    """Compare the hardware with the record in `folder` and tell the Monitor what changed; returns at once.

    Args:
        monitor: it is told on its own thread.
        shell: the Monitor's.
        folder: the home's data folder.
        read: reads the components; this computer's own by default.
    """
    thread = threading.Thread(target=_look, args=(monitor, shell, folder, read), name="hardware", daemon=True)
    thread.start()
    return thread


def _look(monitor: Monitor, shell: Shell, folder: Path, read: Reader | None) -> None:
    from kmsmonitor.authority import hardware  # noqa: PLC0415 - the worker's business

    try:
        change = hardware.look(folder, read)
        if change.changed and _tell(monitor, shell, change) and change.significant:
            hardware.told(folder)
    except WorldError as error:
        log.warning("%s", error)
    except Exception:
        log.exception("the hardware could not be looked at, in an unforeseen way")


def _tell(monitor: Monitor, shell: Shell, change: Change) -> bool:
    """Whether the Monitor took the news; a program that ends meanwhile hears of it at its next start."""
    taken = threading.Event()

    def tell() -> None:
        monitor.tell(HardwareChanged(change.significant))
        taken.set()

    shell.call_soon(tell)
    return taken.wait(LONGEST_TELLING)
