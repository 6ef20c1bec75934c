"""A KMS host's own activation (H7): once, online or by phone; afterwards it sends nothing to the activation service.

What was confirmed lies in a small file of the host's folder. Setting the host up anew (`set_up_anew`) makes another
incarnation of it, which the service counts as a reactivation.
"""

from __future__ import annotations

import json
import uuid
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kmsmonitor.authority.computer import read_computer
from kmsmonitor.authority.hardware import hardware_id
from kmsmonitor.authority.json_file import write_json
from kmsmonitor.clock import Clock
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import NetworkError
from kmsmonitor.network.https import ask_available, post
from kmsmonitor.wire.cursor import WireError
from kmsmonitor.wire.ids import LAB_ACTIVATION_ID_SERVER
from kmsmonitor.wire.installation_id import confirms, installation_id
from kmsmonitor.wire.lab_key import Mak
from kmsmonitor.wire.online import ACTIVATE_PATH, OnlineAnswer, OnlineRequest, online_request
from kmsmonitor.wire.web_address import WebAddress

FILE_NAME: Final = "lab-host.json"
_LIMIT_S: Final = 30.0


@dataclass(frozen=True, slots=True)
class Service:
    """Where the activation service is: the question's address, the service's, and its certificate's authority."""

    availability: WebAddress
    service: WebAddress
    ca_file: str | None


class HostLicence:
    """The activation of one host with one key.

    Args:
        folder: where its file lies.
        key: the host key; it is not written down.
        clock: the time of what it sends.

    Raises:
        WorldError: the folder cannot be used.
    """

    def __init__(self, folder: Path, key: Mak, clock: Clock) -> None:
        self._file = folder / FILE_NAME
        self._key = key
        self._clock = clock
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.installation_id = installation_id(key, hardware_id(folder))
        self._kept = self._read()

    @property
    def activated(self) -> bool:
        """Whether this host, with this key and on this hardware, was activated."""
        return confirms(str(self._kept.get("confirmation_id", "")), self.installation_id)

    def set_up_anew(self) -> None:
        """Forget the activation, as a host that was installed again."""
        self._keep({"incarnation": str(uuid.uuid4())})

    def confirm(self, typed: str) -> None:
        """Take a confirmation ID that was read out on the phone.

        Raises:
            WorldError: it does not answer this host's installation ID.
        """
        if not confirms(typed, self.installation_id):
            raise WorldError(
                "host_not_confirmed",
                "The confirmation ID does not belong to this host's installation ID.",
                remedy=f"Read out the installation ID again: {self.installation_id}.",
            )
        digits = "".join(sign for sign in typed if sign.isdigit())
        self._keep(self._kept | {"confirmation_id": digits, "how": "phone"})

    def activate(self, service: Service) -> None:
        """Ask the activation service (N1): first whether it is there, then for the confirmation.

        Raises:
            WorldError: it is not there, or says no.
        """
        request, deadline, cancel = self._request(), Deadline(_LIMIT_S), Cancel()
        try:
            ask_available(service.availability, deadline=deadline, cancel=cancel)
            place = service.service.below(ACTIVATE_PATH)
            reply = post(place, request.encode(), ca_file=service.ca_file, deadline=deadline, cancel=cancel)
            answer = OnlineAnswer.decode(reply.body)
        except NetworkError as error:
            raise _not_activated(str(error.detail), self.installation_id) from error
        except WireError as error:
            raise _not_activated(f"The service's answer is damaged ({error}).", self.installation_id) from error
        if answer.result:
            from kmsmonitor.catalogue import explain, hex_code  # noqa: PLC0415 - only for a refusal

            entry = explain(answer.result)
            raise _not_activated(f"{entry.title} ({hex_code(answer.result)})", self.installation_id)
        if not confirms(answer.confirmation_id, self.installation_id):
            raise _not_activated("The service's confirmation is not for this host.", self.installation_id)
        self._keep(self._kept | {"confirmation_id": answer.confirmation_id, "how": "online"})

    def _request(self) -> OnlineRequest:
        if "incarnation" not in self._kept:  # kept before anything is sent: a repeated request is the same one
            self._keep({"incarnation": str(uuid.uuid4())})
        return online_request(
            mak=self._key,
            hardware_id=hardware_id(self._file.parent),
            product_id=LAB_ACTIVATION_ID_SERVER,
            machine_guid=uuid.UUID(self._kept["incarnation"]),
            computer=read_computer(),
            request_time=self._clock.now(),
        )

    def _read(self) -> dict[str, Any]:
        """What was kept for this very installation ID; of another key or computer nothing counts."""
        with suppress(OSError, ValueError):
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            if isinstance(kept, dict) and kept.get("installation_id") == self.installation_id:
                uuid.UUID(str(kept.get("incarnation")))
                return kept
        return {}

    def _keep(self, values: dict[str, Any]) -> None:
        self._kept = {"incarnation": str(uuid.uuid4())} | values | {"installation_id": self.installation_id}
        try:
            write_json(self._file, self._kept)
        except OSError as error:
            raise WorldError(
                "host_unwritable",
                f"The host's activation cannot be kept in {self._file}: {error.strerror}.",
                remedy="Correct the folder's rights, or give another one with --home.",
            ) from error


def _not_activated(why: str, number: str) -> WorldError:
    return WorldError(
        "host_not_activated",
        f"The host could not be activated: {why}",
        remedy=f"Try again, or read out its installation ID on the phone (kmsmonitor lab phone {number}).",
    )
