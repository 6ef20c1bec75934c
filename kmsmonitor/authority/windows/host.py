"""Which KMS host a product uses, and where its name comes from: the documented order of Windows' own search."""

from __future__ import annotations

from kmsmonitor.authority.windows.ports import Registry, WmiObject
from kmsmonitor.authority.windows.registry import PLATFORM_KEY
from kmsmonitor.licensing.hosts import DEFAULT_PORT, HostOrigin
from kmsmonitor.value import dataclass


@dataclass(frozen=True, slots=True)
class HostInUse:
    """A host by name; `origin` says whether somebody set it or DNS gave it."""

    name: str
    port: int
    origin: HostOrigin


def host_in_use(
    row: WmiObject, service: WmiObject | None, registry: Registry | None, *, cached: bool
) -> HostInUse | None:
    """The host of a product: set for the product, for its application, for the computer; else the one found last.

    Args:
        row: the product.
        service: the licensing service, or None where it told nothing.
        registry: where names may be set for an application; None where it cannot be read.
        cached: whether a host that was found is kept (K7).
    """
    product, application = str(row.get("ID") or ""), str(row.get("ApplicationID") or "")
    found = HostOrigin.CACHED if cached else HostOrigin.DNS
    return (
        _set_in_wmi(row)
        or _set_in_registry(registry, rf"{PLATFORM_KEY}\{application}\{product}")
        or _set_in_registry(registry, rf"{PLATFORM_KEY}\{application}")
        or _set_in_wmi(service)
        or _set_in_registry(registry, PLATFORM_KEY)
        or _discovered(row, found)
        or _discovered(service, found)
    )


def _set_in_wmi(row: WmiObject | None) -> HostInUse | None:
    return _host(row, "KeyManagementServiceMachine", "KeyManagementServicePort", HostOrigin.CONFIGURED)


def _discovered(row: WmiObject | None, origin: HostOrigin) -> HostInUse | None:
    return _host(row, "DiscoveredKeyManagementServiceMachineName", "DiscoveredKeyManagementServiceMachinePort", origin)


def _host(row: WmiObject | None, name: str, port: str, origin: HostOrigin) -> HostInUse | None:
    told = row.get(name) if row is not None else None
    if row is None or not isinstance(told, str) or not told.strip():
        return None
    return HostInUse(told.strip(), _port(row.get(port)), origin)


def _set_in_registry(registry: Registry | None, key: str) -> HostInUse | None:
    name = registry.read(key, "KeyManagementServiceName") if registry is not None else None
    if registry is None or not isinstance(name, str) or not name.strip():
        return None
    # The port is a text there, not a number.
    return HostInUse(name.strip(), _port(registry.read(key, "KeyManagementServicePort")), HostOrigin.CONFIGURED)


def _port(value: object) -> int:
    """A port as told: 0, nothing or nonsense mean the default (K8)."""
    digits = str(value).strip() if isinstance(value, str | int) else ""
    port = int(digits) if digits.isdecimal() and len(digits) <= 5 else 0
    return port if 0 < port < 65536 else DEFAULT_PORT
