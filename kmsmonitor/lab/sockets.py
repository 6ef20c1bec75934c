"""Sockets for the lab's servers."""

from __future__ import annotations

import os
import socket


def bound(address: str, port: int, kind: socket.SocketKind) -> socket.socket:
    """A socket bound to an IP address; port 0 takes a free one.

    Raises:
        OSError: the address or the port cannot be had.
    """
    sock = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, kind)
    try:
        # On Windows the same option would let two servers share a port unnoticed.
        if kind is socket.SOCK_STREAM and os.name == "posix":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((address, port))
    except OSError:
        sock.close()
        raise
    return sock
