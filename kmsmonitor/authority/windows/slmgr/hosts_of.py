"""Facts about who activates a product: the way, the KMS host, the directory, the token; and a host's own counts."""

from __future__ import annotations

from typing import Final

from kmsmonitor.authority.windows.host import host_in_use
from kmsmonitor.authority.windows.ports import Registry, WmiObject
from kmsmonitor.authority.windows.slmgr.answer import Fact
from kmsmonitor.authority.windows.slmgr.machine import text
from kmsmonitor.authority.windows.spp import flag, number
from kmsmonitor.licensing.hosts import HostOrigin
from kmsmonitor.wire.endpoint import format_endpoint

_HOST: Final = (
    "KeyManagementServiceMachine",
    "KeyManagementServicePort",
    "KeyManagementServiceLookupDomain",
    "DiscoveredKeyManagementServiceMachineName",
    "DiscoveredKeyManagementServiceMachinePort",
    "DiscoveredKeyManagementServiceMachineIpAddress",
    "KeyManagementServiceProductKeyID",
    "VLActivationInterval",
    "VLRenewalInterval",
)
PRODUCT_COLUMNS: Final = (
    "VLActivationTypeEnabled",
    "VLActivationType",
    *_HOST,
    "ADActivationObjectName",
    "ADActivationObjectDN",
    "ADActivationCsvlkPid",
    "ADActivationCsvlkSkuId",
    "TokenActivationILID",
    "TokenActivationILVID",
    "TokenActivationGrantNumber",
    "TokenActivationCertificateThumbprint",
)
_COUNTS: Final = (
    ("count", "Computers counted", "KeyManagementServiceCurrentCount"),
    ("requests", "Requests", "KeyManagementServiceTotalRequests"),
    ("failed_requests", "Requests refused", "KeyManagementServiceFailedRequests"),
    ("listening_port", "Listening port", "KeyManagementServiceListeningPort"),
)
SERVICE_COLUMNS: Final = (
    "ClientMachineID",
    *_HOST,
    "KeyManagementServiceHostCaching",
    "KeyManagementServiceDnsPublishing",
    *(column for _, _, column in _COUNTS),
)
_ORIGINS: Final = {
    HostOrigin.CONFIGURED: "set here",
    HostOrigin.CACHED: "found in DNS, remembered",
    HostOrigin.DNS: "found in DNS",
}
WAYS: Final = {1: "directory", 2: "kms", 3: "token"}


def configured_way(product: WmiObject) -> Fact:
    """The way that an administrator has limited this product to."""
    return Fact(
        key="configured_type",
        label="Configured activation type",
        value=WAYS.get(number(product, "VLActivationTypeEnabled") or 0, "all"),
    )


def directory(product: WmiObject) -> list[Fact]:
    """The activation object that activated it (D1)."""
    return [
        _last_way("directory"),
        Fact(key="ad_object_name", label="Activation object", value=text(product, "ADActivationObjectName")),
        Fact(key="ad_object_dn", label="Activation object DN", value=text(product, "ADActivationObjectDN")),
        Fact(key="ad_csvlk_pid", label="Host key's product ID", value=text(product, "ADActivationCsvlkPid")),
        Fact(key="ad_csvlk_sku_id", label="Host key's activation ID", value=text(product, "ADActivationCsvlkSkuId")),
    ]


def token(product: WmiObject) -> list[Fact]:
    """The issuance licence and certificate that activated it."""
    return [
        _last_way("token"),
        Fact(key="token_ilid", label="Issuance licence", value=text(product, "TokenActivationILID")),
        Fact(key="token_ilvid", label="Issuance licence version", value=number(product, "TokenActivationILVID")),
        Fact(key="token_grant", label="Grant number", value=number(product, "TokenActivationGrantNumber")),
        Fact(
            key="token_thumbprint",
            label="Certificate thumbprint",
            value=text(product, "TokenActivationCertificateThumbprint"),
        ),
    ]


def key_management(product: WmiObject, owner: WmiObject, registry: Registry | None) -> list[Fact]:
    """The KMS host in use, where its name comes from, and what it asked for."""
    facts = [_last_way("kms"), Fact(key="cmid", label="Client machine ID", value=text(owner, "ClientMachineID"))]
    domain = text(product, "KeyManagementServiceLookupDomain") or text(owner, "KeyManagementServiceLookupDomain")
    if domain:
        facts.append(Fact(key="lookup_domain", label="Lookup domain", value=domain))
    caching = flag(owner, "KeyManagementServiceHostCaching")
    facts += _host(product, owner, registry, cached=caching is not False)
    address = _either(product, owner, "DiscoveredKeyManagementServiceMachineIpAddress")
    if address:
        facts.append(Fact(key="host_address", label="Host address", value=address))
    epid = text(product, "KeyManagementServiceProductKeyID")
    if epid:
        facts.append(Fact(key="host_epid", label="Host's product ID", value=epid))
    facts += _intervals(product, owner)
    if caching is not None:
        facts.append(Fact(key="caching", label="Host caching", value=caching, text="on" if caching else "off"))
    return facts


def own_service(owner: WmiObject) -> list[Fact]:
    """What a KMS host counts; all else about it is for the host's own tools."""
    found = [(key, label, number(owner, column)) for key, label, column in _COUNTS]
    facts = [Fact(key=key, label=label, value=value) for key, label, value in found if value is not None]
    published = flag(owner, "KeyManagementServiceDnsPublishing")
    if published is not None:
        word = "on" if published else "off"
        facts.append(Fact(key="dns_publishing", label="DNS publishing", value=published, text=word))
    return facts


def _last_way(way: str) -> Fact:
    return Fact(key="activated_by", label="Last activated by", value=way)


def _host(product: WmiObject, owner: WmiObject, registry: Registry | None, *, cached: bool) -> list[Fact]:
    """A fixed host counts before a discovered one."""
    found = host_in_use(product, owner, registry, cached=cached)
    if found is None:
        return [Fact(key="host", label="KMS host", value=None, text="none known")]
    name = found.name.strip("[]")  # a fixed IPv6 address is stored in brackets
    shown = f"{format_endpoint(name, found.port)} ({_ORIGINS[found.origin]})"
    return [
        Fact(key="host", label="KMS host", value=name, text=shown),
        Fact(key="host_port", label="KMS port", value=found.port),
        Fact(key="host_origin", label="KMS host from", value=found.origin.value),
    ]


def _either(product: WmiObject, owner: WmiObject, column: str) -> str:
    return text(product, column) or text(owner, column)


def _intervals(product: WmiObject, owner: WmiObject) -> list[Fact]:
    facts = []
    for key, label, column in (
        ("activation_interval_s", "Activation interval", "VLActivationInterval"),
        ("renewal_interval_s", "Renewal interval", "VLRenewalInterval"),
    ):
        minutes = number(product, column) or number(owner, column)
        if minutes is not None:
            facts.append(Fact(key=key, label=label, value=minutes * 60, text=f"{minutes} minutes"))
    return facts
