"""The query with which Windows Event Forwarding collects what matters of activation, from many computers.

Made from the numbers of monitor/system_log.py and of Windows' licensing service, so that it cannot fall behind them.
`installer/fleet_files.py` writes it to resources/fleet/.
"""

from __future__ import annotations

from collections.abc import Iterable

from kmsmonitor.authority.windows import events
from kmsmonitor.monitor.system_log import INFO, SEVERITIES

_LOG = "Application"
_OURS = "kmsmonitor"
_STEPS = {100, 110, 111, 120}  # one attempt writes a dozen of them: they stay on the computer
WINDOWS_IDS = (events.ID_CHECKED, events.ID_AUTOMATIC_FAILED, events.ID_REQUEST, events.ID_RESPONSE)


def forwarded() -> tuple[int, ...]:
    """Our numbers that are forwarded: how attempts end and what the licence becomes, not each step."""
    return tuple(sorted(SEVERITIES.keys() - _STEPS))


def event_query() -> str:
    """The QueryList of a subscription, as wecutil and the Event Viewer take it."""
    good = sum(SEVERITIES[number] == INFO for number in forwarded())
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<!-- Made by installer/fleet_files.py from the program's own numbers; see resources/help/fleet.md. -->",
        f"<!-- kmsmonitor: {len(forwarded()) - good} numbers of failures and {good} of successes. -->",
        "<QueryList>",
        f'  <Query Id="0" Path="{_LOG}">',
        _select(_OURS, forwarded()),
        _select(events.PROVIDER, WINDOWS_IDS),
        "  </Query>",
        "</QueryList>",
    ]
    return "\n".join(lines) + "\n"


def _select(provider: str, numbers: Iterable[int]) -> str:
    either = " or ".join(f"EventID={number}" for number in numbers)
    path = f"*[System[Provider[@Name='{provider}'] and ({either})]]"
    return f'    <Select Path="{_LOG}">{path}</Select>'
