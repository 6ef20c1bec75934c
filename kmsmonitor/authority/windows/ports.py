"""What this package needs of Windows: WMI, registry, event log and rights, each as a small port.

Rules and mappings are written against these, so that they are the same under Windows, under Wine and in tests; com.py,
registry.py, event_log.py and rights.py hold the real ones.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from kmsmonitor.licensing.errors import WorldError

WmiValue = str | int | bool | None


class WmiError(WorldError):
    """WMI or the licensing service refused; `hresult` is the innermost code, unsigned."""

    def __init__(self, hresult: int, sentence: str, *, remedy: str = "") -> None:
        super().__init__("wmi", sentence, remedy=remedy)
        self.hresult = hresult


class WmiObject(Protocol):
    """One instance of a class."""

    def get(self, name: str) -> WmiValue:
        """A property; None for null, for one that this Windows does not have, and for one that was not selected."""
        ...

    def call(self, method: str, **parameters: WmiValue) -> Mapping[str, WmiValue]:
        """Run a method and give its out parameters.

        Raises:
            WmiError: it failed, with the real code.
        """
        ...


class WmiSession(Protocol):
    """A connection to one computer's namespace root/cimv2; belongs to the thread that made it."""

    def select(self, wmi_class: str, columns: Sequence[str], where: str = "") -> tuple[WmiObject, ...]:
        """The instances with only these columns; none where the class does not exist.

        Raises:
            WmiError: the query failed; an unknown column is 0x80041017.
        """
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...


class Registry(Protocol):
    """The 64-bit view of HKEY_LOCAL_MACHINE."""

    def read(self, key: str, name: str) -> str | int | tuple[str, ...] | None:
        """A value, or None where key or value are missing or not readable."""
        ...


class EventLog(Protocol):
    """The Application log."""

    def query(self, xpath: str, limit: int) -> Sequence[str]:
        """Events as XML, newest first; empty where the log cannot be read."""
        ...


class Rights(Protocol):
    """What this process may do."""

    def elevated(self) -> bool:
        """Whether it has an administrator's rights now (L3)."""
        ...
