import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import quote, urlsplit

import httpx
import pytest

from tests.serve.running import limited

LONG_QUERY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?a != ?x%d) }"
AT_ONCE = 4
"""Seconds on a machine that may be busy with other tests; less than a long query may take here."""

LARGE = "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 400000"


@pytest.fixture(scope="module")
def small(folder: Path) -> Iterator[str]:
    with limited(folder) as address:
        yield address


def _opened(address: str) -> socket.socket:
    parts = urlsplit(address)
    return socket.create_connection((parts.hostname or "", parts.port or 0), timeout=20)


def _received(connection: socket.socket) -> bytes:
    """What comes until the other side ends."""
    received = b""
    while part := connection.recv(65536):
        received += part
    return received


def _alive(address: str) -> bool:
    began = time.monotonic()
    answer = httpx.get(f"{address}/sparql", params={"query": "ASK {}"}, timeout=10)
    assert answer.status_code == 200, answer.text
    return time.monotonic() - began < AT_ONCE


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"GET /sparql?query=" + b"a" * 3000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", b"414"),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"X: " + b"a" * 70_000 + b"\r\n\r\n", b"431"),
        (b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 20001\r\n\r\n", b"413"),
        (
            b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
            + b"1000\r\n" * 1
            + b"a" * 0x1000
            + b"\r\n"
            + (b"1000\r\n" + b"a" * 0x1000 + b"\r\n") * 5,
            b"413",
        ),
        (b"hello\r\n\r\n", b"400"),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"400"),
        (b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n", b"400"),
        (b"GET / HTTP/1.1\r\nConnection: close\r\nHost: evil.example\r\n\r\n", b"421"),
        (b"GET / HTTP/1.1\r\nConnection: close\r\nHost: localhost.evil.example:80\r\n\r\n", b"421"),
        (b"GET /sparql?query=ASK%20%7B%7D HTTP/1.1\r\nHost: ", b"408"),
        (b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nquery=", b"408"),
        (b"", b"408"),
    ],
)
def test_a_request_that_is_refused(small: str, sent: bytes, status: bytes) -> None:
    with _opened(small) as connection:
        connection.sendall(sent)
        received = _received(connection)
    assert received.startswith(b"HTTP/1.1 " + status), received[:100]
    assert received.partition(b"\r\n\r\n")[2].strip(), "it says why"
    assert _alive(small)


def test_a_slow_reader_holds_nobody_up_and_is_dropped(small: str) -> None:
    with ExitStack() as stack:
        readers = [stack.enter_context(_opened(small)) for _ in range(6)]
        for number, reader in enumerate(readers):
            reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            path = f"/sparql?query={quote(f'{LARGE} OFFSET {number}')}"
            reader.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        time.sleep(1)
        assert _alive(small)
        time.sleep(6)
        for reader in readers:
            with pytest.raises(ConnectionResetError):
                _received(reader)
    assert _alive(small)


def test_long_queries_beyond_their_number_are_refused(small: str) -> None:
    with ExitStack() as stack:
        connections = [stack.enter_context(_opened(small)) for _ in range(3)]
        for number, connection in enumerate(connections):
            body = (LONG_QUERY % number).encode()
            connection.sendall(
                b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                b"Content-Type: application/sparql-query\r\nContent-Length: %d\r\n\r\n" % len(body) + body
            )
        time.sleep(0.2)
        assert _alive(small)
        statuses = [_received(connection)[9:12] for connection in connections]
    assert set(statuses) == {b"503", b"504"}, statuses


def test_connections_beyond_their_number_are_refused(small: str) -> None:
    with ExitStack() as stack:
        connections = [stack.enter_context(_opened(small)) for _ in range(40)]
        refused = [connection.recv(100) for connection in connections[-5:]]
        assert all(reply.startswith(b"HTTP/1.1 503") for reply in refused)
    time.sleep(0.2)
    assert _alive(small)


def test_a_client_that_goes_away_ends_its_query(small: str) -> None:
    for number in range(10, 14):
        with _opened(small) as connection:
            path = f"/sparql?query={quote(LONG_QUERY % number)}"
            connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            time.sleep(1.2)
    answer = httpx.post(f"{small}/sparql", data={"query": LONG_QUERY % 99}, timeout=20)
    assert answer.status_code == 504, "a place was free for it"
