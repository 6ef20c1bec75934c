"""slmgr's options about key, phone and rearm where our own client owns the licence (L2, L3, M4, M5)."""

from __future__ import annotations

from typing import Any

from kmsmonitor.authority.mak_store import forget_mak, read_marker, remove_marker
from kmsmonitor.authority.phone import standalone_phone
from kmsmonitor.authority.windows.slmgr.answer import NO_KEY, Answer, Fact
from kmsmonitor.authority.windows.slmgr.facts_of import installation_id
from kmsmonitor.cli.key_change import change_key
from kmsmonitor.clock import SystemClock
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.licensing.status import Channel
from kmsmonitor.monitor.history import read_latest
from kmsmonitor.monitor.home import Home
from kmsmonitor.monitor.rearm import NoRearmLeftError, rearm

NO_REARM_LEFT = 0xC004D307
BAD_NUMBERS = {"confirmation_mistyped": 0xC004F04D, "confirmation_mismatched": 0xC004F031}


def rearm_now(home: Home, *_which: str) -> Answer:
    """/rearm: as on a fresh computer."""
    try:
        left = rearm(home, SystemClock())
    except NoRearmLeftError as error:
        return Answer(message=error.sentence, code=NO_REARM_LEFT, remedy=error.remedy)
    return Answer(
        message="The licence is reset: this computer is not activated, and is a new one to every host.",
        facts=(Fact(key="rearms_left", label="Rearms left", value=left),),
        notes=("The next attempt is made when kmsmonitor starts, or with /ato.",),
    )


def show_installation_id(home: Home, *_which: str) -> Answer:
    """/dti: the installation ID for the telephone."""
    home.make()
    try:
        number = standalone_phone(home.data).installation_id()
    except WorldError as error:
        return Answer(message=error.sentence, code=NO_KEY, remedy=error.remedy)
    return Answer(facts=(installation_id(number),))


def deposit(home: Home, confirmation_id: str, *_which: str) -> Answer:
    """/atp: activate with the confirmation ID that was told; anybody's right here (L2)."""
    from kmsmonitor.cli.activate import attempt_now

    home.make()
    try:
        standalone_phone(home.data).deposit(confirmation_id)
    except WorldError as error:
        return Answer(message=error.sentence, code=BAD_NUMBERS.get(error.code, NO_KEY), remedy=error.remedy)
    document = attempt_now(home, "phone")
    activated = document["outcome"] == "activated"
    code = 0 if activated else _code(document)
    return Answer(message=document["message"], code=code, remedy="" if activated else document["remedy"] or "")


def remove_key(home: Home, *_which: str) -> Answer:
    """/upk: take the multiple activation key away; a computer that had no other is a KMS client again (M4)."""
    marker = read_marker(home.data)
    if marker is None:
        return Answer(message="This computer has no multiple activation key.", code=NO_KEY)
    forget_mak(home.data)
    remove_marker(home.data)
    state = read_latest(home.database)[0]
    if state is not None and state.channel is Channel.MAK:
        change_key(home, Channel.KMS_CLIENT)
    return Answer(message=f"The key that ends in {marker.partial} is removed.")


def _code(document: dict[str, Any]) -> int:
    return int(document["code"], 16) if document["code"] else 0x80004005
