"""Another Windows computer's licence, judged from here: its facts by WMI, the road as this computer sees it."""

from __future__ import annotations

from kmsmonitor.authority.identity import NO_CMID
from kmsmonitor.authority.windows.authority import guid_or_nil
from kmsmonitor.authority.windows.reading_map import facts_of
from kmsmonitor.clock import Clock
from kmsmonitor.diagnostics.facts import Facts
from kmsmonitor.diagnostics.table import BY_ID
from kmsmonitor.licensing.facts import facts_stale
from kmsmonitor.licensing.forecast import forecast
from kmsmonitor.licensing.owner import after_reading
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.product import Edition, Identity, Product
from kmsmonitor.licensing.reading import ProductReading, Reading
from kmsmonitor.licensing.state import fresh
from kmsmonitor.monitor.home import Home
from kmsmonitor.monitor.settings import load_settings
from kmsmonitor.monitor.snapshot import Snapshot
from kmsmonitor.network.system_dns import SystemDns, suffix_list, system_dns
from kmsmonitor.value import replace

# What only the computer itself can tell of itself is left out: its rights, its own settings, service and cost.
CHECKS = tuple(name for name in BY_ID if not name.startswith("pc.") and name != "online.service")


def facts_from(reading: Reading, computer: str, home: Home, clock: Clock) -> Facts:
    """The facts of another computer.

    Args:
        reading: how its licence stands; at least one product.
        computer: its name; what follows the first dot is taken for its domain.
        home: whose settings say where hosts are looked for and what is one of ours.
        clock: what "now" is.
    """
    loaded = load_settings(home)
    dns = system_dns()
    domain = computer.partition(".")[2] or dns.domain
    return Facts(
        snapshot=_snapshot(reading, computer, loaded.settings.policy(), clock),
        settings=loaded.settings,
        problems=(*(str(problem) for problem in loaded.problems), *reading.gaps),
        dns=SystemDns(
            domain=domain, search=dns.search, nameservers=loaded.settings.discovery_nameservers or dns.nameservers
        ),
        suffixes=suffix_list(domain, loaded.settings.discovery_suffixes, dns.search),
        system=f"Windows, licensing service {reading.version or 'of an unknown version'}",
    )


def _snapshot(reading: Reading, computer: str, policy: Policy, clock: Clock) -> Snapshot:
    now, product = clock.now(), reading.products[0]
    policy = replace(policy, owner_acts=True)
    told = facts_of(reading)
    state = fresh(now, product.channel) if told is None else after_reading(fresh(now, product.channel), told)
    return Snapshot(
        at=now,
        authority="windows",
        computer=computer,
        product=_product(product),
        identity=Identity(
            cmid=guid_or_nil(reading.cmid),
            previous_cmid=NO_CMID,
            workstation=computer.partition(".")[0],
            is_virtual=False,
        ),
        state=state,
        forecast=forecast(state, now, policy),
        policy=policy,
        reading=reading,
        facts_stale=facts_stale(state, now, policy),
    )


def _product(product: ProductReading) -> Product:
    return Product(
        name=product.name,
        edition=Edition.SERVER if "server" in product.name.lower() else Edition.CLIENT,
        application_id=guid_or_nil(product.application_id),
        group_id=NO_CMID,
        activation_id=guid_or_nil(product.activation_id),
    )
