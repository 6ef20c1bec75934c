"""Every option of slmgr, declared once: name, arguments, whose it is, what right it needs, what it does."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Final, NamedTuple

from kmsmonitor.authority.windows.slmgr import activation, directory, hosts, keys, show, timers
from kmsmonitor.authority.windows.slmgr.answer import NOT_HERE, Answer
from kmsmonitor.authority.windows.slmgr.arguments import (
    ACTIVATION_ID,
    ACTIVATION_ID_IF,
    ACTIVATION_ID_OR_ALL,
    APPLICATION_ID,
    CONFIRMATION_ID,
    DOMAIN,
    FILE,
    HOST,
    KEY,
    OBJECT,
    OBJECT_NAME_IF,
    WAY,
    Argument,
)


class Side(Enum):
    """Whose option it is."""

    CLIENT = "client"
    FOREST = "forest"  # of the directory; only from the computer itself
    HOST = "host"  # of a KMS host: not done here
    TOKEN = "token"  # noqa: S105 - token activation: not done here


class Need(Enum):
    """The right that an option needs on this computer (reference section 1, column Adm)."""

    NONE = "none"
    BY_KIND = "none for a KMS client; an administrator for other keys, unless UserOperations is 1"
    OPERATIONS = "an administrator, unless UserOperations is 1"
    ADMIN = "an administrator"
    DIRECTORY = "write access to the activation objects in the directory"


class Option(NamedTuple):
    """One option; `run` takes the Machine and the checked arguments."""

    name: str
    arguments: tuple[Argument, ...]
    meaning: str
    need: Need
    run: Callable[..., Answer]
    side: Side = Side.CLIENT

    @property
    def usage(self) -> str:
        """As it is typed: `/skms NAME[:PORT]|:PORT [ACTIVATION-ID]`."""
        words = [f"[{each.name}]" if each.optional else each.name for each in self.arguments]
        return " ".join([f"/{self.name}", *words])


def _of_a_host(name: str, meaning: str) -> Option:
    def run(*_words: object) -> Answer:
        return Answer(
            message=f"/{name} belongs to a KMS host, not to a client: it would {meaning}.",
            code=NOT_HERE,
            remedy=f"Run `cscript slmgr.vbs /{name}` on the KMS host, or Set-KmsLicenseInfo in its PowerShell.",
        )

    return Option(name, (), f"KMS host: {meaning}", Need.NONE, run, Side.HOST)


def _of_tokens(name: str, meaning: str, instead: str) -> Option:
    def run(*_words: object) -> Answer:
        return Answer(
            message=f"/{name} belongs to token activation, which kmsmonitor does not do: it would {meaning}.",
            code=NOT_HERE,
            remedy=instead,
        )

    return Option(name, (), f"token activation: {meaning}", Need.NONE, run, Side.TOKEN)


_SMART_CARDS = "Use `cscript slmgr.vbs` or, where it is there, Get-OSLicenseInfo -TokenBasedLicenses in PowerShell."
_ACT_TYPE = "Use /act-type: Windows has had it instead since 8.1."

_ALL: Final = (
    Option("dli", (ACTIVATION_ID_OR_ALL,), "show the licence in short", Need.NONE, show.dli),
    Option("dlv", (ACTIVATION_ID_OR_ALL,), "show the licence in detail", Need.NONE, show.dlv),
    Option("xpr", (ACTIVATION_ID_IF,), "show until when it is activated", Need.NONE, show.xpr),
    Option("ato", (ACTIVATION_ID_IF,), "activate now", Need.BY_KIND, activation.ato),
    Option("ipk", (KEY,), "install a product key", Need.OPERATIONS, keys.ipk),
    Option("upk", (ACTIVATION_ID_IF,), "remove the product key", Need.ADMIN, keys.upk),
    Option("cpky", (), "wipe the key's copy from the registry", Need.ADMIN, keys.cpky),
    Option("ilc", (FILE,), "install a licence file", Need.OPERATIONS, keys.ilc),
    Option("rilc", (), "install Windows' licence files again", Need.OPERATIONS, keys.rilc),
    Option("rearm", (), "reset the activation timers", Need.OPERATIONS, timers.rearm),
    Option("rearm-app", (APPLICATION_ID,), "reset one application's timers", Need.ADMIN, timers.rearm_app),
    Option("rearm-sku", (ACTIVATION_ID,), "reset one product's timers", Need.ADMIN, timers.rearm_sku),
    Option("dti", (ACTIVATION_ID_IF,), "show the installation ID for the telephone", Need.NONE, activation.dti),
    Option("atp", (CONFIRMATION_ID, ACTIVATION_ID_IF), "activate by telephone", Need.ADMIN, activation.atp),
    Option("skms", (HOST, ACTIVATION_ID_IF), "fix the KMS host", Need.ADMIN, hosts.skms),
    Option("ckms", (ACTIVATION_ID_IF,), "find the KMS host in DNS again", Need.ADMIN, hosts.ckms),
    Option("skms-domain", (DOMAIN, ACTIVATION_ID_IF), "look in this domain only", Need.ADMIN, hosts.skms_domain),
    Option("ckms-domain", (ACTIVATION_ID_IF,), "look in all domains again", Need.ADMIN, hosts.ckms_domain),
    Option("skhc", (), "remember the KMS host that answered", Need.ADMIN, hosts.skhc),
    Option("ckhc", (), "look for a KMS host anew each time", Need.ADMIN, hosts.ckhc),
    Option("act-type", (WAY, ACTIVATION_ID_IF), "limit the way of activation", Need.ADMIN, hosts.act_type),
    Option(
        "ad-activation-online",
        (KEY, OBJECT_NAME_IF),
        "activate the forest online",
        Need.DIRECTORY,
        directory.activate_online,
        Side.FOREST,
    ),
    Option(
        "ad-activation-get-iid",
        (KEY,),
        "show the forest's installation ID",
        Need.DIRECTORY,
        directory.get_installation_id,
        Side.FOREST,
    ),
    Option(
        "ad-activation-apply-cid",
        (KEY, CONFIRMATION_ID, OBJECT_NAME_IF),
        "activate the forest by telephone",
        Need.DIRECTORY,
        directory.apply_confirmation_id,
        Side.FOREST,
    ),
    Option("ao-list", (), "list the forest's activation objects", Need.NONE, directory.ao_list, Side.FOREST),
    Option("del-ao", (OBJECT,), "delete an activation object", Need.DIRECTORY, directory.del_ao, Side.FOREST),
    _of_a_host("sai", "set the activation interval that clients are given"),
    _of_a_host("sri", "set the renewal interval that clients are given"),
    _of_a_host("sprt", "set the port that the host listens on"),
    _of_a_host("sdns", "publish the host in DNS"),
    _of_a_host("cdns", "stop publishing the host in DNS"),
    _of_a_host("spri", "run the host at normal priority"),
    _of_a_host("cpri", "run the host at low priority"),
    _of_tokens("lil", "list issuance licences", _SMART_CARDS),
    _of_tokens("ril", "remove an issuance licence", _SMART_CARDS),
    _of_tokens("ltc", "list usable certificates", _SMART_CARDS),
    _of_tokens("fta", "activate with a certificate", _SMART_CARDS),
    _of_tokens("stao", "allow tokens only", _ACT_TYPE),
    _of_tokens("ctao", "allow the other ways again", _ACT_TYPE),
)
OPTIONS: Final = {option.name: option for option in _ALL}
