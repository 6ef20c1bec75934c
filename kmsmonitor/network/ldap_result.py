"""What a directory answers where it does not do as it is asked: LDAP's results as Windows' codes, with a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from kmsmonitor.network.errors import DATA_INVALID, Malformed, Rejected, Stage
from kmsmonitor.network.ldap_security import LOGON_FAILURE

if TYPE_CHECKING:
    from sansldap import LDAPMessage, LDAPResult

NO_SUCH_OBJECT: Final = 0x80072030
STRONG_AUTH_REQUIRED: Final = 0x80072028
BUSY: Final = 0x8007200E
_OPERATIONS_ERROR: Final = 0x80072020

# Windows' codes for LDAP's (RFC 4511 appendix A; winerror.h, ERROR_DS_*); any other is an operations error.
_CODES: Final[Mapping[int, int]] = {
    8: STRONG_AUTH_REQUIRED,
    13: STRONG_AUTH_REQUIRED,
    32: NO_SUCH_OBJECT,
    48: STRONG_AUTH_REQUIRED,
    49: LOGON_FAILURE,
    50: 0x80072098,
    51: BUSY,
    52: BUSY,
}
_SENTENCES: Final[Mapping[int, str]] = {
    1: "The domain controller answers only to who has signed in.",
    8: "The domain controller wants a signed or encrypted sign-in: use Kerberos, StartTLS or LDAPS.",
    32: "The directory has no such place.",
    48: "The domain controller does not take this kind of sign-in.",
    49: "The domain controller does not accept this user name and password, or this ticket.",
    50: "The directory does not let this user read it.",
    51: "The domain controller is too busy.",
    52: "The domain controller is not ready.",
    53: "The domain controller is not willing to do that.",
}


class LdapRefused(Rejected):
    """The directory answered with a result other than success; `result` is LDAP's own number."""

    def __init__(self, detail: str, *, stage: Stage, result: int) -> None:
        super().__init__(detail, stage=stage, code=_CODES.get(result, _OPERATIONS_ERROR))
        self.result: Final = result


def result_of(message: LDAPMessage) -> LDAPResult:
    """The result in an answer.

    Raises:
        Malformed: there is none.
    """
    result: LDAPResult | None = getattr(message, "result", None)
    if result is None:
        detail = f"The domain controller sent {type(message).__name__} where an answer belongs."
        raise Malformed(detail, stage=Stage.BIND, code=DATA_INVALID)
    return result


def require_success(message: LDAPMessage, stage: Stage) -> None:
    """Go on only if it did.

    Raises:
        LdapRefused: it did not.
        Malformed: that is no result at all.
    """
    result = result_of(message)
    number = int(result.result_code)
    if number != 0:
        said = "".join(c for c in result.diagnostics_message if c.isprintable()).strip()[:200]  # it goes to terminals
        sentence = _SENTENCES.get(number, f"The directory refused: {number}.")
        raise LdapRefused(f"{sentence} ({said})" if said else sentence, stage=stage, result=number)
