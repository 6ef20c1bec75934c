"""The documented numbers and names of the licensing world."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class LicenseStatus(IntEnum):
    """Windows' own `LicenseStatus` numbers (S1)."""

    UNLICENSED = 0
    LICENSED = 1
    OOB_GRACE = 2
    OOT_GRACE = 3
    NON_GENUINE_GRACE = 4
    NOTIFICATION = 5
    EXTENDED_GRACE = 6

    @property
    def key(self) -> str:
        """The name used in JSON, logs and history: `licensed`, `notification` ..."""
        return self.name.lower()


class Way(StrEnum):
    """The ways an activation can come (O2-O4, M2)."""

    AD = "ad"
    KMS = "kms"
    MAK = "mak"
    PHONE = "phone"


PERMANENT_WAYS = frozenset({Way.MAK, Way.PHONE})  # S8: made once, does not expire


class Channel(StrEnum):
    """What kind of key the computer has."""

    KMS_CLIENT = "kms_client"
    MAK = "mak"
    RETAIL = "retail"
    OEM = "oem"
    AVMA = "avma"
    EVALUATION = "evaluation"
    KMS_HOST = "kms_host"
    UNKNOWN = "unknown"


VOLUME_CHANNELS = frozenset({Channel.KMS_CLIENT, Channel.MAK})  # M4, M8: no other key ever makes attempts


class OutcomeKind(StrEnum):
    """How an attempt ended."""

    ACTIVATED = "activated"
    RENEWED = "renewed"
    BELOW_THRESHOLD = "below_threshold"
    UNREACHABLE = "unreachable"
    NO_HOST = "no_host"
    REFUSED = "refused"
    FAILED = "failed"


SUCCESSES = frozenset({OutcomeKind.ACTIVATED, OutcomeKind.RENEWED})


class AttemptKind(StrEnum):
    """What the next attempt will be."""

    ACTIVATION = "activation"
    RENEWAL = "renewal"
    RETRY = "retry"


class Urgency(StrEnum):
    """How much a person should care."""

    OK = "ok"
    ATTENTION = "attention"
    PROBLEM = "problem"
    UNKNOWN = "unknown"


class Trigger(StrEnum):
    """Why an attempt was started."""

    START = "start"
    DUE = "due"
    USER = "user"
    ROAD = "road"
    HARDWARE = "hardware"
    KEY = "key"
    OWNER = "owner"  # another owner's own attempt, that we only read of


class Edition(StrEnum):
    """Client or server operating system: decides the threshold (K11)."""

    CLIENT = "client"
    SERVER = "server"


LAB_PRODUCT_NAMES = {Edition.CLIENT: "Lab Windows Enterprise", Edition.SERVER: "Lab Windows Server"}
