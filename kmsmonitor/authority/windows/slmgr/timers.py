"""/rearm, /rearm-app, /rearm-sku: start the activation timers again. The number of times is limited."""

from __future__ import annotations

from kmsmonitor.authority.windows.registry import PLATFORM_KEY
from kmsmonitor.authority.windows.slmgr.answer import Answer
from kmsmonitor.authority.windows.slmgr.machine import Machine, call, text
from kmsmonitor.authority.windows.slmgr.products import find_product, service

_RESTART = "It takes effect when the computer restarts."


def rearm(machine: Machine) -> Answer:
    """Reset Windows' activation timers."""
    if machine.switched_on(PLATFORM_KEY, "SkipRearm"):
        # The registry asks for no effect; a call would only be pretence.
        return Answer(message="Nothing was done: the registry value SkipRearm is 1, which switches rearming off.")
    call(service(machine.session()), "ReArmWindows")
    return Answer(message="Windows' activation timers are reset.", notes=(_RESTART,))


def rearm_app(machine: Machine, application_id: str) -> Answer:
    """Reset the timers of one application."""
    call(service(machine.session()), "ReArmApp", ApplicationId=application_id)
    return Answer(message=f"The activation timers of the application {application_id} are reset.", notes=(_RESTART,))


def rearm_sku(machine: Machine, activation_id: str) -> Answer:
    """Reset the timers of one product."""
    product = find_product(machine, activation_id)
    call(product, "ReArmSku")
    return Answer(message=f"The activation timers of {text(product, 'Name')} are reset.", notes=(_RESTART,))
