"""What kind of key a product has, from the documented words in its description, and what that means in plain words."""

from __future__ import annotations

from kmsmonitor.licensing.status import Channel

# In this order: the words of a host's key are part of a client's. They are not translated in any language of Windows.
_WORDS = (
    ("VOLUME_KMSCLIENT", Channel.KMS_CLIENT),
    ("VOLUME_KMS", Channel.KMS_HOST),
    ("TIMEBASED_", Channel.EVALUATION),
    ("VIRTUAL_MACHINE_ACTIVATION", Channel.AVMA),
    ("MAK", Channel.MAK),
    ("RETAIL", Channel.RETAIL),
    ("OEM", Channel.OEM),
)

_NEVER_ASKS = "This computer is not a volume client, so it will never ask a KMS host or the directory:"

_MEANING = {
    Channel.KMS_CLIENT: (
        "This computer is a volume client: it asks the directory, then a KMS host, and renews by itself."
    ),
    Channel.KMS_HOST: f"{_NEVER_ASKS} it has the key of a KMS host and serves others.",
    Channel.MAK: f"{_NEVER_ASKS} it has a multiple activation key (MAK), which is activated once and for good.",
    Channel.RETAIL: (
        f"{_NEVER_ASKS} it has a retail key. In an organisation that usually means it was installed from the wrong "
        "medium; the client key of its edition, installed by an administrator, makes it a volume client."
    ),
    Channel.OEM: f"{_NEVER_ASKS} it was activated by its manufacturer.",
    Channel.AVMA: f"{_NEVER_ASKS} it is a virtual machine that its host computer activates.",
    Channel.EVALUATION: f"{_NEVER_ASKS} it is an evaluation copy, which ends on a fixed day.",
    Channel.UNKNOWN: "What kind of key this computer has is not known.",
}


def classify(description: str) -> Channel:
    """The channel that a product's description names; case counts, as in Windows' own tools."""
    return next((channel for words, channel in _WORDS if words in description), Channel.UNKNOWN)


def meaning(channel: Channel) -> str:
    """What a channel means for its computer, in words for its user."""
    return _MEANING[channel]
