"""What kind of key the computer has, and so whether it will ever ask a KMS host (M4, M8)."""

from __future__ import annotations

from kmsmonitor.catalogue import Who
from kmsmonitor.diagnostics.findings import Verdict
from kmsmonitor.diagnostics.phrases import Phrase, say
from kmsmonitor.diagnostics.said import Evidence, Said, fine
from kmsmonitor.diagnostics.seen import Seen
from kmsmonitor.licensing.status import Channel, LicenseStatus

_GVLK = say(
    "Install the volume client key (GVLK) of this edition. If the computer was installed from retail or MSDN media,"
    " its edition may have to be changed first."
)
_WRONG_CAUSE = say("The computer was installed from other media than the organisation's volume media.")


def channel_key(seen: Seen) -> Said:
    """Wrong channel first: nothing else matters on a computer that never asks."""
    state = seen.facts.state
    evidence: Evidence = (("channel", state.channel.value), ("product", seen.facts.snapshot.product.name))
    match state.channel:
        case Channel.KMS_CLIENT:
            return fine(say("The key is a volume client key (GVLK)"), evidence=evidence)
        case Channel.MAK:
            return fine(say("The key is a multiple activation key (MAK)"), say("It asks no KMS host."), evidence)
        case Channel.AVMA | Channel.OEM | Channel.KMS_HOST if seen.facts.snapshot.forecast.status is _LICENSED:
            return fine(_named(state.channel), say("It is activated in its own way and asks no KMS host."), evidence)
        case Channel.UNKNOWN:
            return _wrong(
                say("What kind of key this computer has is not known"),
                say("So nobody can say whether it asks a KMS host."),
                evidence,
                verdict=Verdict.WARN,
            )
        case _:
            return _wrong(
                _named(state.channel),
                say("This computer is not a volume client, so it will never ask a KMS host, whatever the network is."),
                evidence,
            )


_LICENSED = LicenseStatus.LICENSED


def _wrong(title: str, detail: str, evidence: Evidence, verdict: Verdict = Verdict.FAIL) -> Said:
    return Said(
        verdict=verdict, title=title, detail=detail, cause=_WRONG_CAUSE, remedy=_GVLK, who=Who.HELPDESK,
        evidence=evidence, cause_id="key.channel",
    )  # fmt: skip


def _named(channel: Channel) -> Phrase:
    names = {
        Channel.RETAIL: say("The key is a retail key"),
        Channel.OEM: say("The key is the manufacturer's own (OEM)"),
        Channel.AVMA: say("The key is one for virtual machines (AVMA)"),
        Channel.EVALUATION: say("This is an evaluation edition"),
        Channel.KMS_HOST: say("The key is that of a KMS host"),
    }
    return names.get(channel, say("The key is of another kind"))
