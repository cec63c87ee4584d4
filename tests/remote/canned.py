"""A server with canned answers on a free port of this machine, that remembers what it was asked."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple
from urllib.parse import parse_qs


class Asked(NamedTuple):
    """One request that came in."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def form(self) -> dict[str, list[str]]:
        """The fields of the form in the body."""
        return parse_qs(self.body.decode())

    @property
    def query(self) -> str:
        """The query in the form."""
        return self.form["query"][0]


class Said(NamedTuple):
    """What is answered."""

    status: int = 200
    body: bytes = b""
    kind: str = "application/sparql-results+json"
    headers: tuple[tuple[str, str], ...] = ()


Answering = Callable[[Asked], Said]

TRUE = Said(body=b'{"head": {}, "boolean": true}')
FALSE = Said(body=b'{"head": {}, "boolean": false}')


class Canned(ThreadingHTTPServer):
    """The server; ``asked`` are the requests in their order."""

    daemon_threads = True

    def __init__(self, answering: Answering, name: str) -> None:
        self.asked: list[Asked] = []
        self.name = name
        self.answering = answering
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.server_address[1]}/sparql"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Canned

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        asked = Asked(self.command, self.path, headers, body)
        self.server.asked.append(asked)
        said = self.server.answering(asked)
        self.send_response(said.status)
        self.send_header("Content-Type", said.kind)
        for name, value in said.headers:
            self.send_header(name, value)
        if not any(name == "Content-Length" for name, _ in said.headers):
            self.send_header("Content-Length", str(len(said.body)))
        self.end_headers()
        self.wfile.write(said.body)

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = _answer  # noqa: N815

    def version_string(self) -> str:
        """What it calls itself."""
        return self.server.name

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def canned(answering: Answering | Said, name: str = "Canned/1.0") -> Iterator[Canned]:
    """Run a server that answers so and bears this name."""
    server = Canned(answering if callable(answering) else lambda _: answering, name)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
