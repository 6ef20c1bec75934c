"""Peers for HTTP and TLS that are none of ours: the standard library's server under trustme's certificates, a proxy."""

import http.server
import select
import socket
import ssl
import threading
from contextlib import contextmanager, suppress


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 20

    def do_POST(self):
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(length)
        self.server.seen.append((self.command, self.path, dict(self.headers), body))
        status, headers, answer = self.server.behave(self.command, self.path, body)
        self.send_response(status)
        for name, value in {"Content-Length": str(len(answer)), **headers}.items():
            if value is not None:
                self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer)

    do_GET = do_HEAD = do_POST  # noqa: N815 - the base's names

    def log_message(self, *_):
        pass


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = False

    def handle_error(self, *_):
        pass


@contextmanager
def web_server(behave=lambda *_: (200, {}, b"{}"), certificate=None, context=None):
    """A server whose `behave(method, path, body)` gives `(status, headers, body)`; it has `seen` every request."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.seen, server.behave, server.port = [], behave, server.server_port
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def connect_proxy(names, answer=b"HTTP/1.1 200 Connection established\r\n\r\n"):
    """A proxy that knows `names` (name: port on loopback) and nobody else; yields `(port, asked)`."""
    asked, open_sockets = [], []
    listener = socket.create_server(("127.0.0.1", 0))

    def serve(client):
        with client, suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                head += client.recv(4096)
            line = head.split(b"\r\n")[0].decode()
            asked.append(line)
            method, place, _ = line.split()
            name = place.removeprefix("http://").partition("/")[0].rpartition(":")[0] or place.split("/")[2]
            with socket.create_connection(("127.0.0.1", names[name])) as server:
                open_sockets.append(server)
                if method == "CONNECT":
                    client.sendall(answer)
                    if b" 200 " not in answer:
                        return
                else:
                    server.sendall(head)
                _carry(client, server)

    def accept():
        with suppress(OSError):
            while True:
                client, _ = listener.accept()
                open_sockets.append(client)
                threads.append(threading.Thread(target=serve, args=(client,)))
                threads[-1].start()

    threads = [threading.Thread(target=accept)]
    threads[0].start()
    try:
        yield listener.getsockname()[1], asked
    finally:
        for sock in (listener, *open_sockets):
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join()
        listener.close()


def _carry(one, other):
    while True:
        for ready in select.select([one, other], [], [])[0]:
            data = ready.recv(65536)
            if not data:
                return
            (other if ready is one else one).sendall(data)
