"""Whether this computer is a member of a domain, and who signs in there."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kmsmonitor.network.ldap_security import Account

PASSWORD_VARIABLE = "KMSMONITOR_DIRECTORY_PASSWORD"  # noqa: S105 - where it is, not what it is
KEYRING_SERVICE = "kmsmonitor-directory"
_JOINED_TO_A_DOMAIN = 3  # NetSetupDomainName (lmjoin.h)


def joined_domain() -> str | None:
    """The domain that Windows says this computer is a member of; None elsewhere, and where it does not tell."""
    if sys.platform != "win32":
        return None
    import ctypes  # noqa: PLC0415 - Windows only

    name, status = ctypes.c_wchar_p(), ctypes.c_int()
    try:
        netapi = ctypes.windll.netapi32
        if netapi.NetGetJoinInformation(None, ctypes.byref(name), ctypes.byref(status)) != 0:
            return None
        joined = name.value if status.value == _JOINED_TO_A_DOMAIN else None
        netapi.NetApiBufferFree(name)
    except (AttributeError, OSError):
        return None
    # The short name; the DNS name of a member computer's domain is in its environment.
    return joined and (os.environ.get("USERDNSDOMAIN", "").lower() or joined)


def directory_account(user: str) -> Account | None:
    """The configured user with the password that the environment or the system's keyring has for it; None for none.

    A user whose password is nowhere to be found signs in without one, and hears from the domain controller what that
    is worth.
    """
    if not user:
        return None
    from kmsmonitor.network.ldap_security import Account  # noqa: PLC0415 - loaded by the worker

    return Account(user, os.environ.get(PASSWORD_VARIABLE) or _from_keyring(user))


def _from_keyring(user: str) -> str:
    import keyring  # noqa: PLC0415 - only who has a user configured loads it

    try:
        return keyring.get_password(KEYRING_SERVICE, user) or ""
    except Exception:  # noqa: BLE001 - none on this system, or locked; each back end raises what it likes
        return ""
