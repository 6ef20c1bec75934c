"""/ipk, /upk, /cpky, /ilc, /rilc: product keys and licence files."""

from __future__ import annotations

from kmsmonitor.authority.windows.channel import classify
from kmsmonitor.authority.windows.ports import WmiError
from kmsmonitor.authority.windows.registry import PLATFORM_KEY
from kmsmonitor.authority.windows.slmgr import facts_of
from kmsmonitor.authority.windows.slmgr.answer import (
    NOT_HERE,
    UNSPECIFIED,
    Answer,
    Fact,
    HalfDoneError,
    RefusedError,
)
from kmsmonitor.authority.windows.slmgr.machine import SPP_KEY_32, Machine, call, text
from kmsmonitor.authority.windows.slmgr.products import (
    BASIC,
    KEYED,
    find_product,
    read_again,
    refresh,
    select,
    service,
)
from kmsmonitor.authority.windows.spp import PRODUCT
from kmsmonitor.licensing.status import Channel

_HOST_MARK = "KeyManagementServiceVersion"  # by this value management tools find KMS hosts


def ipk(machine: Machine, key: str) -> Answer:
    """Install a product key; one that was there is replaced."""
    owner = service(machine.session())
    call(owner, "InstallProductKey", ProductKey=key)
    notes = _settle(machine, text(owner, "Version"))
    ending = key[-5:]
    ends = Fact(key="partial_key", label="Key ends in", value=ending)
    rows = select(machine.session(), PRODUCT, BASIC, KEYED)
    product = next((row for row in rows if text(row, "PartialProductKey").upper() == ending), None)
    if product is None:
        return Answer(
            message="Windows reported no error, but shows no product with this key.",
            code=UNSPECIFIED,
            remedy="Look with `/dli all`.",
            facts=(ends,),
            notes=notes,
        )
    message = f"The key that ends in {ending} is installed."
    return Answer(message=message, facts=(ends, *facts_of.named(product), facts_of.status(product)), notes=notes)


def upk(machine: Machine, activation_id: str | None = None) -> Answer:
    """Remove the product key."""
    product = find_product(machine, activation_id)
    name, ending = text(product, "Name"), text(product, "PartialProductKey")
    call(product, "UninstallProductKey")
    notes = _settle(machine, text(service(machine.session()), "Version"))
    after = read_again(machine, product, ())
    if after is not None and text(after, "PartialProductKey"):
        return Answer(
            message=f"Windows reported no error, but {name} still has its key.", code=UNSPECIFIED, notes=notes
        )
    return Answer(message=f"The key of {name} that ends in {ending} is removed.", notes=notes)


def cpky(machine: Machine) -> Answer:
    """Wipe the copy of the key from the registry, where other programs could read it."""
    call(service(machine.session()), "ClearProductKeyFromRegistry")
    return Answer(message="The copy of the product key is wiped from the registry.")


def ilc(machine: Machine, path: str) -> Answer:
    """Install one licence file of this computer."""
    licence = machine.files.licence_text(path)
    call(service(machine.session()), "InstallLicense", License=licence)
    return Answer(message="The licence file is installed.", facts=(Fact(key="file", label="File", value=path),))


def rilc(machine: Machine) -> Answer:
    """Install again every licence file that came with Windows."""
    if machine.computer is not None:
        raise RefusedError(
            NOT_HERE,
            "Licence files can only be installed again from the computer's own disk.",
            remedy="Run /rilc on that computer.",
        )
    paths = machine.files.installed_licences()
    if not paths:
        raise RefusedError(UNSPECIFIED, "No licence files were found below Windows' System32 folder.")
    owner = service(machine.session())
    done: list[str] = []
    for path in paths:
        try:
            call(owner, "InstallLicense", License=machine.files.licence_text(path))
        except WmiError as error:
            raise HalfDoneError(error, tuple(done)) from error
        done.append(path)
    count = Fact(key="files", label="Licence files", value=len(done))
    return Answer(message="The licence files that came with Windows are installed again.", facts=(count,))


def _settle(machine: Machine, version: str) -> tuple[str, ...]:
    """What every change of key ends with: licences looked at again, the mark of a KMS host kept right."""
    refresh(machine.session())
    rows = select(machine.session(), PRODUCT, BASIC, KEYED)
    is_host = any(classify(text(row, "Description")) is Channel.KMS_HOST for row in rows)
    if machine.editor is None:
        mark = "This computer is a KMS host; its registry mark for management tools was not written from here."
        return (mark,) if is_host else ()
    for key in (PLATFORM_KEY, SPP_KEY_32):
        if is_host:
            machine.editor.write_text(key, _HOST_MARK, version)
        else:
            machine.editor.delete(key, _HOST_MARK)
    return ()
