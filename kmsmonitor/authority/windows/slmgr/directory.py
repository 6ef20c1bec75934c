"""/ad-activation-..., /ao-list, /del-ao: the forest's activation objects. They need rights there, not here."""

from __future__ import annotations

from kmsmonitor.authority.windows.slmgr.answer import NO_SUCH_OBJECT, UNSPECIFIED, Answer, Fact, RefusedError
from kmsmonitor.authority.windows.slmgr.facts_of import installation_id
from kmsmonitor.authority.windows.slmgr.machine import ActivationObject, Machine, call
from kmsmonitor.authority.windows.slmgr.products import service


def activate_online(machine: Machine, key: str, name: str | None = None) -> Answer:
    """Activate the forest with a host key, online; makes an activation object."""
    named = {"ActivationObjectName": name} if name else {}
    call(service(machine.session()), "DoActiveDirectoryOnlineActivation", ProductKey=key, **named)
    return Answer(message=f"The forest is activated with the key that ends in {key[-5:]}.")


def get_installation_id(machine: Machine, key: str) -> Answer:
    """The installation ID by which the forest is activated by telephone."""
    out = call(service(machine.session()), "GenerateActiveDirectoryOfflineActivationId", ProductKey=key)
    found = out.get("InstallationID")
    if not isinstance(found, str) or not found:
        raise RefusedError(UNSPECIFIED, "Windows reported no error, but gave no installation ID.")
    ends = Fact(key="partial_key", label="Key ends in", value=key[-5:])
    return Answer(facts=(ends, installation_id(found)))


def apply_confirmation_id(machine: Machine, key: str, confirmation_id: str, name: str | None = None) -> Answer:
    """Finish activating the forest by telephone."""
    named = {"ActivationObjectName": name} if name else {}
    call(
        service(machine.session()),
        "DepositActiveDirectoryOfflineActivationConfirmation",
        ProductKey=key,
        ConfirmationID=confirmation_id,
        **named,
    )
    return Answer(message=f"The forest is activated with the key that ends in {key[-5:]}.")


def ao_list(machine: Machine) -> Answer:
    """The forest's activation objects; every user of the domain may read them."""
    found = machine.directory.activation_objects()
    message = "" if found else "The forest has no activation objects."
    return Answer(message=message, items=tuple(_facts(each) for each in found), items_key="activation_objects")


def del_ao(machine: Machine, which: str) -> Answer:
    """Delete one activation object, named by its DN or by `CN=...`; nothing else in the directory can be named."""
    wanted = which.casefold()
    for each in machine.directory.activation_objects():
        if wanted in (each.dn.casefold(), _rdn(each.dn).casefold()):
            machine.directory.delete(each.dn)
            return Answer(
                message=f"The activation object {each.name} is deleted.",
                notes=("Computers that it activated lose their activation within 180 days, unless another way works.",),
            )
    raise RefusedError(
        NO_SUCH_OBJECT,
        "The forest has no activation object of that name.",
        remedy="`/ao-list` shows them; give the DN, or its first part such as CN=NAME.",
    )


def _rdn(dn: str) -> str:
    """The first part of a DN; a comma that belongs to the name stands behind a backslash (RFC 4514 2.4)."""
    at = dn.find(",")
    while at > 0 and dn[at - 1] == "\\":
        at = dn.find(",", at + 1)
    return dn if at < 0 else dn[:at]


def _facts(each: ActivationObject) -> tuple[Fact, ...]:
    return (
        Fact(key="name", label="Activation object", value=each.name),
        Fact(key="dn", label="DN", value=each.dn),
        Fact(key="csvlk_pid", label="Host key's product ID", value=each.csvlk_pid),
        Fact(key="partial_key", label="Host key ends in", value=each.csvlk_partial_key),
    )
