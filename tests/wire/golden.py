"""Packets written out by hand from C706, eight bytes to a row, beside the values they stand for.

The tests read them and write them; tests/servers lays them before tshark, which has never heard of us.
"""

from uuid import UUID

from kmsmonitor.wire.bind import (
    Bind,
    BindAck,
    BindNak,
    ContextAnswer,
    ContextResult,
    PresentationContext,
    ProviderReason,
    RejectReason,
)
from kmsmonitor.wire.call import Fault, FaultStatus, Request, Response
from kmsmonitor.wire.header import PacketFlags, PacketType, Verifier
from kmsmonitor.wire.ids import KMS_INTERFACE, LAB_INTERFACE, NDR
from kmsmonitor.wire.pdu import OtherPdu, Pdu

BIND = """
05 00 0b 03 10 00 00 00
74 00 00 00 01 00 00 00
d0 16 d0 16 00 00 00 00
02 00 00 00 00 00 01 00
75 21 c8 51 4e 84 50 47
b0 d8 ec 25 55 55 bc 06
01 00 00 00 04 5d 88 8a
eb 1c c9 11 9f e8 08 00
2b 10 48 60 02 00 00 00
01 00 01 00 47 ab 71 8f
3c a1 ca 45 b3 80 a5 d1
b8 70 72 ba 01 00 00 00
04 5d 88 8a eb 1c c9 11
9f e8 08 00 2b 10 48 60
02 00 00 00
"""

BIND_ACK = """
05 00 0c 03 10 00 00 00
54 00 00 00 01 00 00 00
d0 16 d0 16 f0 53 00 00
05 00 31 36 38 38 00 00
02 00 00 00 02 00 01 00
00 00 00 00 00 00 00 00
00 00 00 00 00 00 00 00
00 00 00 00 00 00 00 00
04 5d 88 8a eb 1c c9 11
9f e8 08 00 2b 10 48 60
02 00 00 00
"""

BIND_NAK = """
05 00 0d 03 10 00 00 00
17 00 00 00 01 00 00 00
04 00 02 05 00 05 01
"""

REQUEST = """
05 00 00 03 10 00 00 00
1c 00 00 00 02 00 00 00
04 00 00 00 01 00 07 00
de ad be ef
"""

REQUEST_WITH_OBJECT = """
05 00 00 83 10 00 00 00
2c 00 00 00 02 00 00 00
04 00 00 00 00 00 00 00
47 ab 71 8f 3c a1 ca 45
b3 80 a5 d1 b8 70 72 ba
de ad be ef
"""

REQUEST_WITH_VERIFIER = """
05 00 00 03 10 00 00 00
2c 00 04 00 02 00 00 00
05 00 00 00 00 00 00 00
de ad be ef 99 00 00 00
0a 05 03 00 07 00 00 00
01 02 03 04
"""

RESPONSE = """
05 00 02 03 10 00 00 00
1c 00 00 00 02 00 00 00
04 00 00 00 01 00 00 00
ca fe ba be
"""

RESPONSE_MIDDLE_FRAGMENT = """
05 00 02 00 10 00 00 00
1a 00 00 00 02 00 00 00
04 00 00 00 00 00 00 00
ca fe
"""

FAULT = """
05 00 03 23 10 00 00 00
20 00 00 00 02 00 00 00
00 00 00 00 01 00 00 00
02 00 01 1c 00 00 00 00
"""

SHUTDOWN = """
05 00 11 03 10 00 00 00
10 00 00 00 00 00 00 00
"""

GOLDEN: dict[str, tuple[str, Pdu]] = {
    "bind": (
        BIND,
        Bind(call_id=1, contexts=(PresentationContext(0, KMS_INTERFACE), PresentationContext(1, LAB_INTERFACE))),
    ),
    "bind_ack": (
        BIND_ACK,
        BindAck(
            call_id=1,
            answers=(
                ContextAnswer(ContextResult.PROVIDER_REJECTION, ProviderReason.ABSTRACT_SYNTAX_NOT_SUPPORTED),
                ContextAnswer(ContextResult.ACCEPTANCE, ProviderReason.REASON_NOT_SPECIFIED, NDR),
            ),
            assoc_group_id=0x53F0,
            secondary_address=b"1688",
        ),
    ),
    "bind_nak": (
        BIND_NAK,
        BindNak(call_id=1, reason=RejectReason.PROTOCOL_VERSION_NOT_SUPPORTED, versions=((5, 0), (5, 1))),
    ),
    "request": (
        REQUEST,
        Request(call_id=2, opnum=7, context_id=1, alloc_hint=4, stub=bytes.fromhex("deadbeef")),
    ),
    "request_with_object": (
        REQUEST_WITH_OBJECT,
        Request(
            call_id=2,
            opnum=0,
            alloc_hint=4,
            stub=bytes.fromhex("deadbeef"),
            object_uuid=UUID("8f71ab47-a13c-45ca-b380-a5d1b87072ba"),
            flags=PacketFlags.FIRST_FRAG | PacketFlags.LAST_FRAG | PacketFlags.OBJECT_UUID,
        ),
    ),
    "request_with_verifier": (
        REQUEST_WITH_VERIFIER,
        Request(
            call_id=2,
            opnum=0,
            alloc_hint=5,
            stub=bytes.fromhex("deadbeef99"),
            verifier=Verifier(auth_type=10, level=5, context_id=7, value=bytes((1, 2, 3, 4))),
        ),
    ),
    "response": (RESPONSE, Response(call_id=2, context_id=1, alloc_hint=4, stub=bytes.fromhex("cafebabe"))),
    "response_middle_fragment": (
        RESPONSE_MIDDLE_FRAGMENT,
        Response(call_id=2, alloc_hint=4, stub=bytes.fromhex("cafe"), flags=PacketFlags.NONE),
    ),
    "fault": (
        FAULT,
        Fault(
            call_id=2,
            context_id=1,
            status=FaultStatus.OP_RNG_ERROR,
            flags=PacketFlags.FIRST_FRAG | PacketFlags.LAST_FRAG | PacketFlags.DID_NOT_EXECUTE,
        ),
    ),
    "shutdown": (SHUTDOWN, OtherPdu(packet_type=PacketType.SHUTDOWN, call_id=0, body=b"")),
}

# The same packets from a big-endian peer (C706 14.1): numbers and the first three fields of a UUID are turned round.
BIG_ENDIAN: dict[str, str] = {
    "bind": """
05 00 0b 03 00 00 00 00
00 74 00 00 00 00 00 01
16 d0 16 d0 00 00 00 00
02 00 00 00 00 00 01 00
51 c8 21 75 84 4e 47 50
b0 d8 ec 25 55 55 bc 06
00 00 00 01 8a 88 5d 04
1c eb 11 c9 9f e8 08 00
2b 10 48 60 00 00 00 02
00 01 01 00 8f 71 ab 47
a1 3c 45 ca b3 80 a5 d1
b8 70 72 ba 00 00 00 01
8a 88 5d 04 1c eb 11 c9
9f e8 08 00 2b 10 48 60
00 00 00 02
""",
    "bind_ack": """
05 00 0c 03 00 00 00 00
00 54 00 00 00 00 00 01
16 d0 16 d0 00 00 53 f0
00 05 31 36 38 38 00 00
02 00 00 00 00 02 00 01
00 00 00 00 00 00 00 00
00 00 00 00 00 00 00 00
00 00 00 00 00 00 00 00
8a 88 5d 04 1c eb 11 c9
9f e8 08 00 2b 10 48 60
00 00 00 02
""",
    "bind_nak": """
05 00 0d 03 00 00 00 00
00 17 00 00 00 00 00 01
00 04 02 05 00 05 01
""",
    "request": """
05 00 00 03 00 00 00 00
00 1c 00 00 00 00 00 02
00 00 00 04 00 01 00 07
de ad be ef
""",
    "request_with_object": """
05 00 00 83 00 00 00 00
00 2c 00 00 00 00 00 02
00 00 00 04 00 00 00 00
8f 71 ab 47 a1 3c 45 ca
b3 80 a5 d1 b8 70 72 ba
de ad be ef
""",
    "request_with_verifier": """
05 00 00 03 00 00 00 00
00 2c 00 04 00 00 00 02
00 00 00 05 00 00 00 00
de ad be ef 99 00 00 00
0a 05 03 00 00 00 00 07
01 02 03 04
""",
    "response": """
05 00 02 03 00 00 00 00
00 1c 00 00 00 00 00 02
00 00 00 04 00 01 00 00
ca fe ba be
""",
    "fault": """
05 00 03 23 00 00 00 00
00 20 00 00 00 00 00 02
00 00 00 00 00 01 00 00
1c 01 00 02 00 00 00 00
""",
}
