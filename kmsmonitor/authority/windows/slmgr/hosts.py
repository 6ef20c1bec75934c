"""/skms, /ckms, /skms-domain, /ckms-domain, /skhc, /ckhc, /act-type: how this client finds its activation."""

from __future__ import annotations

from kmsmonitor.authority.windows.ports import WmiObject
from kmsmonitor.authority.windows.slmgr.answer import Answer, Fact
from kmsmonitor.authority.windows.slmgr.arguments import split_host
from kmsmonitor.authority.windows.slmgr.hosts_of import WAYS
from kmsmonitor.authority.windows.slmgr.machine import Call, Machine, call, call_in_order, text
from kmsmonitor.authority.windows.slmgr.products import find_product, service

_DOMAIN = "KeyManagementServiceLookupDomain"
_MACHINE = "KeyManagementServiceMachine"


def skms(machine: Machine, host: str, activation_id: str | None = None) -> Answer:
    """Fix the KMS host. A name without a port clears the stored port; a port alone leaves the name."""
    name, port = split_host(host)
    target = _target(machine, activation_id, _DOMAIN)
    steps = [Call(f"Set{_MACHINE}", {"MachineName": name})] if name else []
    if port:
        steps.append(Call("SetKeyManagementServicePort", {"PortNumber": port}))
    else:
        steps.append(Call("ClearKeyManagementServicePort", {}))
    call_in_order(target, *steps)
    note = "The domain set by /skms-domain does not count while a host is fixed."
    facts = (
        Fact(key="host", label="KMS host", value=name, text=name or "as before"),
        Fact(key="host_port", label="KMS port", value=port or 1688),
    )
    message = "The KMS host is fixed." if name else "The port of the KMS host is set."
    return Answer(message=message, facts=facts, notes=(note,) if name and text(target, _DOMAIN) else ())


def ckms(machine: Machine, activation_id: str | None = None) -> Answer:
    """Clear the fixed host and port: the host is found in DNS again."""
    target = _target(machine, activation_id)
    call_in_order(target, Call(f"Clear{_MACHINE}", {}), Call("ClearKeyManagementServicePort", {}))
    return Answer(message="No KMS host is fixed any more; it is looked for in DNS.")


def skms_domain(machine: Machine, domain: str, activation_id: str | None = None) -> Answer:
    """Look for a KMS host in this domain only."""
    target = _target(machine, activation_id, _MACHINE)
    call(target, f"Set{_DOMAIN}", LookupDomain=domain)
    note = "It does not count while a host is fixed by /skms."
    return Answer(
        message=f"A KMS host is looked for in {domain} only.",
        facts=(Fact(key="lookup_domain", label="Lookup domain", value=domain),),
        notes=(note,) if text(target, _MACHINE) else (),
    )


def ckms_domain(machine: Machine, activation_id: str | None = None) -> Answer:
    """Look for a KMS host in all of the computer's domains again."""
    call(_target(machine, activation_id), f"Clear{_DOMAIN}")
    return Answer(message="A KMS host is looked for in all of the computer's domains.")


def skhc(machine: Machine) -> Answer:
    """Remember the host that answered."""
    call(service(machine.session()), "DisableKeyManagementServiceHostCaching", DisableCaching=False)
    return Answer(message="The KMS host that answered is remembered and asked first.")


def ckhc(machine: Machine) -> Answer:
    """Look for a host anew each time."""
    call(service(machine.session()), "DisableKeyManagementServiceHostCaching", DisableCaching=True)
    return Answer(message="The KMS host is not remembered; each attempt looks for one anew.")


def act_type(machine: Machine, way: str | None = None, activation_id: str | None = None) -> Answer:
    """Limit volume activation to one way; 0 or nothing allows all."""
    target = _target(machine, activation_id)
    chosen = int(way or "0")
    if chosen:
        call(target, "SetVLActivationTypeEnabled", ActivationType=chosen)
    else:
        call(target, "ClearVLActivationTypeEnabled")
    name = WAYS.get(chosen, "all")
    message = f"Only this way of volume activation is allowed now: {name}." if chosen else "All ways are allowed now."
    return Answer(message=message, facts=(Fact(key="configured_type", label="Configured activation type", value=name),))


def _target(machine: Machine, activation_id: str | None, *more: str) -> WmiObject:
    """The product named, else the whole computer."""
    return find_product(machine, activation_id, more) if activation_id else service(machine.session(), more)
