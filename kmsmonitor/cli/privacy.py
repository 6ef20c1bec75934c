"""`kmsmonitor privacy`: what each way of activation would send now, field by field; nothing is sent (N2 to N5)."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import fields
from datetime import datetime
from typing import Any

from kmsmonitor.authority.base import Authority
from kmsmonitor.authority.identity import load_identity
from kmsmonitor.authority.standalone import Standalone
from kmsmonitor.cli import OK, USAGE
from kmsmonitor.cli.render import print_json, warn
from kmsmonitor.clock import SystemClock
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.policy import Policy
from kmsmonitor.licensing.state import LicenseState, fresh
from kmsmonitor.monitor.history import read_latest
from kmsmonitor.monitor.home import Home, find_home
from kmsmonitor.monitor.settings import authority_kind, load_settings
from kmsmonitor.monitor.setup import authority_for
from kmsmonitor.ways.kms_request import next_request

_KMS_WHY = {
    "version": "The version of this form.",
    "is_virtual": "Whether this is a virtual machine; both kinds count.",
    "licence_status": "How the licence stands.",
    "remaining_minutes": "How long it still holds.",
    "application_id": "Which family of products asks.",
    "product_group_id": "Which key the host must have.",
    "activation_id": "Which edition asks.",
    "cmid": "A random number: how the host tells two computers apart when it counts.",
    "previous_cmid": "The one before it, if there was one.",
    "required_count": "The count from which this computer is activated.",
    "request_time": "The computer's time; a host refuses what is more than four hours off.",
    "workstation": "The computer's name, so that an administrator finds it.",
}


def run(args: argparse.Namespace) -> int:
    """Show it."""
    home = find_home(args.home)
    settings = load_settings(home).settings
    if authority_kind(settings) == "windows":
        warn("On Windows, Windows itself sends: its form is not ours to show. The privacy tab tells what it holds.")
        return USAGE
    home.make()
    clock = SystemClock()
    authority, policy = authority_for(settings, load_identity(home.identity), clock)
    now = clock.now()
    asked = _WAYS if args.way is None else {args.way: _WAYS[args.way]}
    document = [show(home, authority, policy, now) | {"way": way} for way, show in asked.items()]
    print_json({"ways": document}) if args.json else _print(document)
    return OK


def _kms(home: Home, authority: Authority, policy: Policy, now: datetime) -> dict[str, Any]:
    request = next_request(_state(home, now), authority.product, authority.identity, policy, now)
    rows = [(field.name, getattr(request, field.name), _KMS_WHY.get(field.name, "")) for field in fields(request)]
    text = "To the KMS host in the organisation's network, after DNS was asked for its SRV record."
    return _way(text, rows, request.pack())


def _directory(_home: Home, authority: Authority, _policy: Policy, _now: datetime) -> dict[str, Any]:
    from kmsmonitor.ways.directory import objects_search, schema_search

    if authority.domain is None:
        return _way("Nothing: this computer is not a member of a domain.", [], None)
    rows = []
    for search in (objects_search("the forest's configuration"), schema_search("the forest's schema")):
        rows += [
            ("base", search.base, "Where it is asked."),
            ("attributes", ", ".join(search.attributes), "What is asked for."),
        ]
    text = (
        f"To a domain controller of {authority.domain}, after signing in as this computer or the account that is set."
    )
    return _way(text, rows, None)


def _online(home: Home, authority: Authority, _policy: Policy, now: datetime) -> dict[str, Any]:
    from kmsmonitor.authority.mak_store import load_mak
    from kmsmonitor.authority.standalone_attempt import online_service

    service = online_service(authority) if isinstance(authority, Standalone) else None
    try:
        mak = load_mak(home.data) if service is not None else None
    except WorldError as error:
        return _way(f"Nothing now: {error}", [], None)
    if service is None or mak is None:
        return _way("Nothing: no key (MAK) and no activation service are set.", [], None)
    request = service.request_for(mak, now)
    text = f"To {service.host} over HTTPS, after it was asked over HTTP, without any data, whether it is there."
    return _way(text, [(one.name, one.value, one.why) for one in request.sent_fields()], request.encode())


def _phone(home: Home, _authority: Authority, _policy: Policy, _now: datetime) -> dict[str, Any]:
    from kmsmonitor.authority.phone import standalone_phone
    from kmsmonitor.wire.installation_id import split_groups

    try:
        number = standalone_phone(home.data).installation_id()
    except WorldError as error:
        return _way(f"Nothing now: {error}", [], None)
    rows = [("installation_id", " ".join(split_groups(number)), "Which key, and a one-way hash of the hardware.")]
    return _way("Read out by you, to the phone desk. Nothing is sent by itself.", rows, None)


_Show = Callable[[Home, Authority, Policy, datetime], dict[str, Any]]
_WAYS: dict[str, _Show] = {"ad": _directory, "kms": _kms, "mak": _online, "phone": _phone}


def _state(home: Home, now: datetime) -> LicenseState:
    state, _ = read_latest(home.database) if home.database.exists() else (None, None)
    return state or fresh(now)


def _way(text: str, rows: list[tuple[str, Any, str]], sent: bytes | None) -> dict[str, Any]:
    return {
        "to": text,
        "fields": [{"name": name, "value": _plain(value), "why": why} for name, value, why in rows],
        "bytes": None if sent is None else sent.hex(),
    }


def _plain(value: Any) -> str | int | bool:  # noqa: ANN401 - a field of a request
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    return value if isinstance(value, str | int | bool) else str(value)


def _print(document: list[dict[str, Any]]) -> None:
    for way in document:
        print(f"{way['way']}: {way['to']}")
        for field in way["fields"]:
            print(f"  {field['name']:<20} {field['value']}")
            print(f"  {'':<20} {field['why']}")
        if way["bytes"] is not None:
            print(f"  {len(way['bytes']) // 2} bytes in all (--json shows them)")
        print()
    print("Nothing was sent by this command. No way sends a user's name, an e-mail address or a network address.")
