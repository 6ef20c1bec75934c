"""The computer that an option works on, and what we may do there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol

from kmsmonitor.authority.windows import spp
from kmsmonitor.authority.windows.ports import Registry, Rights, WmiError, WmiObject, WmiSession, WmiValue
from kmsmonitor.authority.windows.registry import PLATFORM_KEY
from kmsmonitor.authority.windows.slmgr.answer import HalfDoneError
from kmsmonitor.clock import Clock

SPP_KEY_32: Final = r"SOFTWARE\Wow6432Node\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform"
SPP_POLICY_KEY: Final = r"SOFTWARE\Policies\Microsoft\Windows NT\CurrentVersion\Software Protection Platform"


class Files(Protocol):
    """Licence files on this computer."""

    def licence_text(self, path: str) -> str:
        """The text of one licence file.

        Raises:
            WorldError: it cannot be read, or is no text.
        """
        ...

    def installed_licences(self) -> tuple[str, ...]:
        """Every licence file that came with Windows: below System32's spp/tokens and oem."""
        ...


class RegistryEditor(Protocol):
    """Writes below HKEY_LOCAL_MACHINE, for the one value that slmgr itself keeps there."""

    def write_text(self, key: str, name: str, value: str) -> None:
        """Write a text value; a key or right that is missing is no error, since licensing does not depend on it."""
        ...

    def delete(self, key: str, name: str) -> None:
        """Delete a value, if it is there."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivationObject:
    """One activation object of the directory (reference section 8)."""

    name: str
    dn: str
    csvlk_pid: str
    csvlk_partial_key: str


class Directory(Protocol):
    """The activation objects of this computer's forest."""

    def activation_objects(self) -> tuple[ActivationObject, ...]:
        """All of them.

        Raises:
            WmiError: the directory refused; 0x80072030 means that the forest is not prepared for them.
        """
        ...

    def delete(self, dn: str) -> None:
        """Delete one.

        Raises:
            WmiError: the directory refused.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """One computer and the ways to it.

    Attributes:
        computer: its name, or None for this one.
        session: gives the connection to its licensing service; the first call opens it.
        registry, editor: None for another computer, whose registry is not read.
        rights, files, directory: this computer's.
    """

    computer: str | None
    session: Callable[[], WmiSession]
    registry: Registry | None
    editor: RegistryEditor | None
    rights: Rights
    files: Files
    directory: Directory
    clock: Clock

    def elevated(self) -> bool:
        """Whether an administrator's rights are at hand. Another computer decides for itself, by the account used."""
        return self.computer is not None or self.rights.elevated()

    def may_operate(self) -> bool:
        """Whether this user may install keys, activate and rearm: elevated, or allowed by `UserOperations` = 1."""
        return self.elevated() or any(self.switched_on(key, "UserOperations") for key in (PLATFORM_KEY, SPP_POLICY_KEY))

    def switched_on(self, key: str, name: str) -> bool:
        """Whether a registry switch is 1; not, where the registry is another computer's."""
        return self.registry is not None and self.registry.read(key, name) == 1


class Call(NamedTuple):
    """A method to run, with its parameters."""

    method: str
    parameters: Mapping[str, WmiValue]


def call(target: WmiObject, method: str, **parameters: WmiValue) -> Mapping[str, WmiValue]:
    """Run a method; also a return value other than 0 is a failure.

    Raises:
        WmiError: it failed.
    """
    out = target.call(method, **parameters)
    result = out.get("ReturnValue")
    if isinstance(result, int) and result != 0:
        raise WmiError(result & 0xFFFFFFFF, f"{method} answered with an error.")
    return out


def call_in_order(target: WmiObject, *calls: Call) -> None:
    """Run methods one after the other.

    Raises:
        WmiError: the first one failed, so nothing was changed.
        HalfDoneError: a later one failed; `done` names those that worked.
    """
    done: list[str] = []
    for method, parameters in calls:
        try:
            call(target, method, **parameters)
        except WmiError as error:
            if done:
                raise HalfDoneError(error, tuple(done)) from error
            raise
        done.append(method)


def text(target: WmiObject, name: str) -> str:
    """A text, or "" for null."""
    return spp.text(target, name) or ""
