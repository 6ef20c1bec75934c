"""From a host's name to its addresses, for hosts that are configured or cached (those from the DNS bring their own)."""

from __future__ import annotations

import socket
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field

from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.dns_query import Answer, Asker, Reply
from kmsmonitor.network.errors import DNS_NAME_DOES_NOT_EXIST, TIMEOUT, NameFailure, Stage
from kmsmonitor.network.system_dns import is_address

_LOCALHOST = ("127.0.0.1", "::1")  # RFC 6761 6.3: never asked for


def resolve_addresses(
    name: str, *, nameservers: Sequence[tuple[str, int]], search: Sequence[str], deadline: Deadline, cancel: Cancel
) -> tuple[str, ...]:
    """The addresses of `name`, IPv4 first; never none.

    An address is its own answer. A name is asked of the DNS, one without a dot below each suffix of `search`; what the
    DNS does not know the system itself may (its hosts file, or another way to look names up).

    Raises:
        NameFailure: nobody knows the name, or nobody answered in time; with Windows' own code.
        Cancelled: the attempt was cancelled.
    """
    cancel.check()
    clean = name.strip().removesuffix(".")
    if is_address(clean):
        return (clean,)
    if clean.lower() == "localhost" or clean.lower().endswith(".localhost"):
        return _LOCALHOST
    asker = Asker(nameservers, deadline=deadline, cancel=cancel)
    reply = None
    for candidate in _candidates(clean, search):
        # Half of what is left at most: a silent DNS server must leave time for the system's own way.
        addresses, reply = asker.addresses(candidate, deadline.at_most(deadline.left() / 2))
        if addresses:
            return addresses
    found = _ask_system(clean, deadline, cancel)
    if found is None or not found:
        raise _failure(clean, reply, in_time=found is not None)
    return found


def _candidates(name: str, search: Sequence[str]) -> tuple[str, ...]:
    if "." in name:
        return (name,)
    return tuple(dict.fromkeys(f"{name}.{suffix.strip('.')}" for suffix in search if suffix.strip(".")))


@dataclass(slots=True)
class _Lookup:
    """A look-up by the system in a thread of its own: the call cannot be interrupted, but it can be left behind."""

    name: str
    done: threading.Event = field(default_factory=threading.Event)
    addresses: tuple[str, ...] | None = None

    def run(self) -> None:
        try:
            infos = socket.getaddrinfo(self.name, None, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):  # UnicodeError: a label that is empty or too long
            infos = []
        ordered = sorted(infos, key=lambda info: info[0] != socket.AF_INET)
        self.addresses = tuple(dict.fromkeys(str(info[4][0]) for info in ordered))
        self.done.set()


def _ask_system(name: str, deadline: Deadline, cancel: Cancel) -> tuple[str, ...] | None:
    """What the system knows: addresses, () for an unknown name, None if it did not say in time."""
    lookup = _Lookup(name)
    with cancel.waking(lookup.done.set):
        threading.Thread(target=lookup.run, name="name-lookup", daemon=True).start()
        lookup.done.wait(deadline.left())
    return lookup.addresses


def _failure(name: str, reply: Reply | None, *, in_time: bool) -> NameFailure:
    if reply is not None and reply.answer not in (Answer.FOUND, Answer.NXDOMAIN):
        detail = f"The address of {name} could not be looked up: {reply.detail}."
        return NameFailure(detail, stage=Stage.NAME, code=reply.code)
    if not in_time:
        return NameFailure(f"The address of {name} was not found in time.", stage=Stage.NAME, code=TIMEOUT)
    if reply is not None and reply.answer is Answer.FOUND:
        return NameFailure(f"The name {name} exists but has no address.", stage=Stage.NAME, code=0x8007251D)
    return NameFailure(f"The name {name} does not exist.", stage=Stage.NAME, code=DNS_NAME_DOES_NOT_EXIST)
