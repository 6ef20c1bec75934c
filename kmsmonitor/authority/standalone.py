"""The standalone authority: our own client, which does the whole job itself, on any system, against the lab."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kmsmonitor.chance import chance
from kmsmonitor.clock import Clock
from kmsmonitor.licensing.effects import StartAttempt
from kmsmonitor.licensing.hosts import ConfiguredHost
from kmsmonitor.licensing.outcome import Outcome, unforeseen
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.product import LAB_PRODUCT_NAMES, Edition, Identity, Product
from kmsmonitor.licensing.state import LicenseState
from kmsmonitor.value import dataclass
from kmsmonitor.wire import ids

if TYPE_CHECKING:  # DNS and RPC are loaded by the worker that first needs them: they cost more than the icon
    from kmsmonitor.network.deadline import Cancel
    from kmsmonitor.ways.ports import Progress
    from kmsmonitor.wire.web_address import WebAddress


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryConfig:
    """What the settings say about the domain; `security` is one of network.ldap's, `server` a name and port."""

    domain: str
    server: tuple[str, int] | None = None
    security: str = "auto"
    user: str = ""
    ca_file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlineConfig:
    """What the settings say about the activation service; `availability` empty: its own name over HTTP (N1)."""

    service: str
    availability: str = ""
    ca_file: str = ""

    def question(self) -> WebAddress:
        """Where step one asks: HTTP, port 80 of the service unless configured (N1)."""
        from kmsmonitor.wire.web_address import WebAddress, parse_web_address  # noqa: PLC0415 - a worker's business

        if self.availability:
            return parse_web_address(self.availability, "http")
        return WebAddress(scheme="http", host=parse_web_address(self.service, "https").host, port=80)


@dataclass(frozen=True, slots=True, kw_only=True)
class StandaloneConfig:
    """What the settings say: how to find a host, the domain for its members, the activation service for a MAK."""

    nameservers: tuple[tuple[str, int], ...] = ()
    suffixes: tuple[str, ...] = ()
    host: ConfiguredHost | None = None
    caching: bool = True
    by_weight: bool = True
    directory: DirectoryConfig | None = None
    online: OnlineConfig | None = None


def lab_product(edition: Edition) -> Product:
    """The lab's product of this edition."""
    client = edition is Edition.CLIENT
    return Product(
        name=LAB_PRODUCT_NAMES[edition],
        edition=edition,
        application_id=ids.LAB_APPLICATION_ID,
        group_id=ids.LAB_GROUP_CLIENT if client else ids.LAB_GROUP_SERVER,
        activation_id=ids.LAB_ACTIVATION_ID_CLIENT if client else ids.LAB_ACTIVATION_ID_SERVER,
    )


class Standalone:
    """Our own client as the owner of the licence."""

    name = "standalone"

    def __init__(
        self,
        *,
        product: Product,
        identity: Identity,
        policy: Policy,
        config: StandaloneConfig,
        clock: Clock,
        draw: Callable[[], float] | None = None,
        folder: Path | None = None,
    ) -> None:
        self.product = product
        self.identity = identity
        self.policy = policy
        self.config = config
        self.clock = clock
        self.draw = draw or chance
        self.folder = folder  # of the home's data: hardware, deposited numbers; None for a client without a home

    def attempt(self, state: LicenseState, start: StartAttempt, *, cancel: Cancel, progress: Progress) -> Outcome:
        """Make one attempt (O1-O5); runs in a worker thread and never raises."""
        try:
            from kmsmonitor.authority.standalone_attempt import make_attempt  # noqa: PLC0415 - see above

            return make_attempt(self, state, start, cancel=cancel, progress=progress)
        except Exception as error:  # noqa: BLE001 - a worker must always answer, or the waiting side waits for ever
            return unforeseen(error)

    @property
    def domain(self) -> str | None:
        """The Active Directory domain that this computer is a member of, or None (O2, D3)."""
        return self.config.directory.domain if self.config.directory is not None else None

    def suffixes(self) -> tuple[str, ...]:
        """Where DNS would be asked now, in order (K2)."""
        from kmsmonitor.authority.standalone_attempt import dns_of, suffixes_of  # noqa: PLC0415 - see above

        return suffixes_of(self.config, dns_of(self.config))
