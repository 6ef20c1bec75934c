"""The activation service as an attempt sees it: where it is, what is sent to it, and the key from the keyring (O4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from kmsmonitor.authority.computer import read_boot_file, read_computer
from kmsmonitor.authority.hardware import hardware_id
from kmsmonitor.authority.mak_store import load_mak
from kmsmonitor.clock import Clock
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.product import Identity, Product
from kmsmonitor.network.deadline import Cancel, Deadline, in_time, pause
from kmsmonitor.network.https import WebReply, ask_available, post
from kmsmonitor.network.session import OnStage
from kmsmonitor.wire.lab_key import Mak
from kmsmonitor.wire.online import ACTIVATE_PATH, REPORT_PATH, OnlineRequest, online_report, online_request
from kmsmonitor.wire.web_address import WebAddress

KEYRING_LIMIT_S: Final = 30.0  # a person may have to unlock it


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlineService:
    """One activation service, for one computer.

    Attributes:
        availability: where step one asks (N1), over HTTP.
        service: where step two sends, over HTTPS.
        ca_file: the authority that must have issued its certificate; None for the system's.
        folder: the home's data.
        product, identity: who asks, for what.
        clock: the time that the request carries.
    """

    availability: WebAddress
    service: WebAddress
    ca_file: str | None
    folder: Path
    product: Product
    identity: Identity
    clock: Clock

    @property
    def host(self) -> str:
        """Its name, for the record."""
        return self.service.host

    @property
    def port(self) -> int:
        """Its port, for the record."""
        return self.service.port

    def request(self, *, deadline: Deadline, cancel: Cancel) -> OnlineRequest:
        """Everything that will be sent; the key leaves this function as a hash only.

        Raises:
            WorldError: the key cannot be had.
            Cancelled: `cancel` was called.
        """
        return self.request_for(self._mak(deadline, cancel), self.clock.now())

    def request_for(self, mak: Mak, now: datetime) -> OnlineRequest:
        """What is sent with this key at `now`; a preview shows the same (N4).

        Raises:
            WorldError: the home's folder cannot be used.
        """
        return online_request(
            mak=mak,
            hardware_id=hardware_id(self.folder),
            product_id=self.product.activation_id,
            machine_guid=self.identity.cmid,
            computer=read_computer(),
            request_time=now,
        )

    def _mak(self, deadline: Deadline, cancel: Cancel) -> Mak:
        try:
            mak = in_time(lambda: load_mak(self.folder), deadline.at_most(KEYRING_LIMIT_S), cancel)
        except TimeoutError:
            raise WorldError(
                "keyring_silent",
                "The keyring that keeps the key did not answer in time.",
                remedy="Unlock it and try again.",
            ) from None
        if mak is None:
            raise WorldError(
                "mak_missing",
                "The key is not in the keyring any more.",
                remedy="Enter it again: kmsmonitor mak set.",
            )
        return mak

    def available(self, *, deadline: Deadline, cancel: Cancel, on_stage: OnStage) -> WebReply:
        """Step one (N1).

        Raises:
            NetworkError: it is not there.
            Cancelled: `cancel` was called.
        """
        return ask_available(self.availability, deadline=deadline, cancel=cancel, on_stage=on_stage)

    def activate(self, body: bytes, *, deadline: Deadline, cancel: Cancel, on_stage: OnStage) -> WebReply:
        """Step two (N1).

        Raises:
            NetworkError: no answer that counts.
            Cancelled: `cancel` was called.
        """
        place = self.service.below(ACTIVATE_PATH)
        return post(place, body, ca_file=self.ca_file, deadline=deadline, cancel=cancel, on_stage=on_stage)

    def report(self, request: OnlineRequest, *, deadline: Deadline, cancel: Cancel) -> None:
        """Say that the confirmation was installed (N2).

        Raises:
            NetworkError: nobody heard it.
            Cancelled: `cancel` was called.
        """
        name, digest = read_boot_file()
        body = online_report(request, boot_file=name, boot_file_hash=digest).encode()
        post(self.service.below(REPORT_PATH), body, ca_file=self.ca_file, deadline=deadline, cancel=cancel)

    def wait(self, seconds: float, *, cancel: Cancel) -> None:
        """Let time pass before the next try.

        Raises:
            Cancelled: `cancel` was called.
        """
        pause(seconds, cancel)
