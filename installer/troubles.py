"""What may go wrong while kmsmonitor is set up, in sentences that a user can act on."""

from __future__ import annotations

import re

_NO_NETWORK = re.compile(
    r"NewConnectionError|NameResolutionError|Failed to establish a new connection|Temporary failure (?:in name )?resol"
    r"|Name or service not known|getaddrinfo failed|Network is unreachable|No route to host|ConnectTimeout"
    r"|Could not connect|Read timed out|ProxyError|Connection (?:refused|reset|aborted|timed out)"
    r"|certificate verify failed",
    re.IGNORECASE,
)
_NO_SPACE = re.compile(r"No space left on device|Errno 28\b|Disk quota exceeded|enough free space", re.IGNORECASE)


class CannotSetUpError(Exception):
    """The machine lacks something; the text is the whole sentence for the user."""


def explain_failure(said: str, what: str) -> CannotSetUpError:
    """The error for what pip or apt-get has said; its last lines where the reason is none of the known ones."""
    if _NO_SPACE.search(said):
        return CannotSetUpError(f"{what}: no space is left on the disk. Make room and start again.")
    if reason := _NO_NETWORK.search(said):
        return CannotSetUpError(
            f"{what}: the servers that hold them cannot be reached ({reason[0]})."
            " Check network, proxy and certificates, then start again."
        )
    lines = said.strip().splitlines() or ["(nothing)"]
    # The reason comes before a long trace as often as at the end.
    shown = [line for line in lines[:-10] if "error" in line.lower()][:5] + lines[-10:]
    return CannotSetUpError("\n".join([f"{what}. It was said:", *(f"  {line}" for line in shown)]))
