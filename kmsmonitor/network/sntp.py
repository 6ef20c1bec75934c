"""How far a time server's clock is ahead of ours: one packet there, one back (RFC 4330, SNTP version 4)."""

from __future__ import annotations

import secrets
import socket
import struct

from kmsmonitor.clock import Clock, SystemClock
from kmsmonitor.network.deadline import Cancel, Deadline
from kmsmonitor.network.errors import NetworkError, Silent, Stage, Unreachable, connect_failed

NTP_PORT = 123
_PACKET = struct.Struct("!BBbb11I")  # RFC 4330 4
_CLIENT = 0x23  # no leap warning, version 4, mode 3
_SERVER_MODE = 4
_EPOCH = 2_208_988_800  # seconds from 1900 to 1970
_ERA = 1 << 32  # RFC 4330 3: the count of seconds wraps in 2036


def clock_offset(address: tuple[str, int], *, deadline: Deadline, cancel: Cancel, clock: Clock | None = None) -> float:
    """Seconds that the server's clock is ahead of `clock`, by default this computer's.

    Half the time of the way there and back is how wrong it may be.

    Raises:
        NetworkError: no usable answer: silent, closed, or a server that has no time itself.
        Cancelled: it was cancelled.
    """
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as udp, cancel.guard(udp):
        try:
            udp.connect(address)
            return _asked(udp, deadline, clock or SystemClock())
        except TimeoutError:
            raise Silent("The time server does not answer.", stage=Stage.ANSWER) from None
        except OSError as error:
            raise connect_failed(error) from error


def _asked(udp: socket.socket, deadline: Deadline, clock: Clock) -> float:
    # The server sends our transmit time back as it came: a number nobody can guess proves that it saw the question,
    # and tells nobody what our clock shows.
    proof = secrets.randbits(32), secrets.randbits(32)
    sent = clock.now().timestamp()
    udp.send(_PACKET.pack(_CLIENT, 0, 0, 0, *([0] * 9), *proof))
    while True:
        deadline.arm(udp)
        data = udp.recv(512)
        received = clock.now().timestamp()
        if len(data) >= _PACKET.size and _PACKET.unpack_from(data)[9:11] == proof:
            return _offset(_PACKET.unpack_from(data), sent, received)


def _offset(fields: tuple[int, ...], sent: float, received: float) -> float:
    mode, stratum = fields[0] & 7, fields[1]
    if mode != _SERVER_MODE or not 0 < stratum < 16:
        raise _no_time()
    arrived, left = _seconds(fields[11], fields[12], sent), _seconds(fields[13], fields[14], sent)
    return ((arrived - sent) + (left - received)) / 2  # RFC 4330 5


def _no_time() -> NetworkError:
    return Unreachable("The time server has no time itself.", stage=Stage.ANSWER)


def _seconds(whole: int, fraction: int, near: float) -> float:
    """A time stamp in seconds since 1970, of the era that lies nearest to our own clock."""
    seconds = whole + fraction / _ERA - _EPOCH
    return seconds + round((near - seconds) / _ERA) * _ERA
