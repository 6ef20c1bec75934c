"""One RPC conversation, without a socket: bytes in, bytes or events out.

`ClientAssociation` binds and calls; `ServerAssociation` answers. Neither knows where the bytes come from, so the lab's
host, the monitor's exchange, the probe and the tests drive the very same code. One call at a time in each direction
(no concurrent multiplexing), no security context (K8: the calls are anonymous).

What the peer does wrong is a `WireError`: the client raises it, the server answers as the specification wants and
closes. What our own caller does wrong is a `ValueError`.
"""

from kmsmonitor.wire.client import Answered, BindRefused, Bound, ClientAssociation, ClientEvent, Faulted
from kmsmonitor.wire.server import Handler, ServerAssociation

__all__ = [
    "Answered",
    "BindRefused",
    "Bound",
    "ClientAssociation",
    "ClientEvent",
    "Faulted",
    "Handler",
    "ServerAssociation",
]
