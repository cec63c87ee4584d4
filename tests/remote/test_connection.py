import gzip
import hashlib
import re
import socket
import time
from pathlib import Path

import pytest

from ipgraph.errors import QueryError
from ipgraph.remote.connection import Connection, checked_address
from tests.remote.canned import Asked, Said, canned

HELLO = Said(body=b"hello", kind="text/plain; charset=utf-8")


def test_a_reply_has_its_status_type_and_body() -> None:
    with canned(HELLO) as server, Connection(server.url) as connection:
        reply = connection.send("POST", form=[("query", "商标 & + ="), ("x", "1")], parameters=[("graph", "urn:甲")])
    assert (reply.status, reply.media_type, reply.body) == (200, "text/plain", b"hello")
    (asked,) = server.asked
    assert asked.form == {"query": ["商标 & + ="], "x": ["1"]}
    assert asked.path == "/sparql?graph=urn%3A%E7%94%B2"
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded; charset=utf-8"
    assert asked.headers["user-agent"].startswith("ipgraph/")


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("ftp://example.org/sparql", "no address of a SPARQL endpoint"),
        ("example.org/sparql", "no address of a SPARQL endpoint"),
        ("http://", "no address of a SPARQL endpoint"),
        ("http://[::1/sparql", "is no address"),
        ("http://xn--a-.cn/sparql", "is no address"),
        ("https://me:secret@example.org/", "IPGRAPH_PASSWORD"),
        ("", "no address"),
    ],
)
def test_what_is_no_address_is_refused(url: str, complaint: str) -> None:
    with pytest.raises(QueryError, match=complaint) as refused:
        checked_address(url)
    assert "secret" not in str(refused.value)


def test_nobody_there() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        with Connection(f"http://127.0.0.1:{port}/") as connection, pytest.raises(QueryError, match="no connection"):
            connection.send("GET")


def test_an_unknown_host_is_told() -> None:
    with (
        Connection("http://nowhere.invalid/sparql") as connection,
        pytest.raises(QueryError, match=r"nowhere\.invalid"),
    ):
        connection.send("GET")


def test_what_is_no_http() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        with Connection(f"https://127.0.0.1:{port}/", timeout=0.3) as secure, pytest.raises(QueryError):
            secure.send("GET")


def test_an_answer_that_does_not_come_in_time() -> None:
    def slow(asked: Asked) -> Said:
        time.sleep(0.6)
        return HELLO

    with (
        canned(slow) as server,
        Connection(server.url, timeout=0.2) as connection,
        pytest.raises(QueryError, match=r"no answer within 0\.2 seconds"),
    ):
        connection.send("GET")


def test_an_answer_that_breaks_off() -> None:
    short = HELLO._replace(headers=(("Content-Length", "100"), ("Connection", "close")))
    with canned(short) as server, Connection(server.url, timeout=5) as connection, pytest.raises(QueryError):
        connection.send("GET")


def test_an_answer_that_is_too_long() -> None:
    with (
        canned(Said(body=b"x" * 2_000_000)) as server,
        Connection(server.url, longest=1_000_000) as connection,
        pytest.raises(QueryError, match="longer than 1 MB"),
    ):
        connection.send("GET")


def test_nothing_is_unpacked_beyond_the_bound() -> None:
    bomb = Said(body=gzip.compress(b"0" * 50_000_000), headers=(("Content-Encoding", "gzip"),))
    with (
        canned(bomb) as server,
        Connection(server.url, longest=1_000_000) as connection,
        pytest.raises(QueryError, match="longer than 1 MB"),
    ):
        connection.send("GET")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (Said(404, b"gone", "text/plain"), r"status 404: there is nothing at this address \(gone\)"),
        (Said(500, b"<html><body>trace</body></html>", "text/html"), "status 500: the request failed$"),
        (Said(500, b"a\nb\x1b[31m", "text/plain"), r"\(a b \[31m\)"),
        (Said(400, "坏".encode() * 1000, "text/plain"), "refused as wrong .坏{300}…"),
        (Said(401), "IPGRAPH_USER"),
        (Said(307, headers=(("Location", "http://elsewhere.example/"),)), "name that address instead"),
    ],
)
def test_a_status_is_told_in_words(said: Said, told: str) -> None:
    with canned(said) as server, Connection(server.url) as connection:
        words = str(connection.refused(connection.send("GET")))
    assert re.search(told, words)
    assert len(server.asked) == 1, "no redirection is followed"


def test_a_token_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IPGRAPH_TOKEN", "abc")
    with canned(HELLO) as server, Connection(server.url) as connection:
        connection.send("GET")
    assert server.asked[0].headers["authorization"] == "Bearer abc"


def _basic(asked: Asked) -> Said:
    known = asked.headers.get("authorization") == "Basic bWU6c2VjcmV0OuWvhg=="
    return HELLO if known else Said(401, headers=(("WWW-Authenticate", 'Basic realm="x"'),))


def _digest(asked: Asked) -> Said:
    """RFC 2617 without a quality of protection."""
    given = dict(re.findall(r'(\w+)="([^"]*)"', asked.headers.get("authorization", "")))
    if given:
        one, two = (_md5(words) for words in ("me:x:secret:密", f"{asked.method}:{asked.path}"))
        if given["response"] == _md5(f"{one}:n1:{two}"):
            return HELLO
    return Said(401, headers=(("WWW-Authenticate", 'Digest realm="x", nonce="n1"'),))


def _md5(words: str) -> str:
    return hashlib.md5(words.encode(), usedforsecurity=False).hexdigest()


@pytest.mark.parametrize("answering", [_basic, _digest])
@pytest.mark.parametrize("place", ["environment", "netrc"])
def test_a_password_is_sent_when_asked_for(
    answering: object, place: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if place == "environment":
        monkeypatch.setenv("IPGRAPH_USER", "me")
        monkeypatch.setenv("IPGRAPH_PASSWORD", "secret:密")
    else:
        (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password secret:密\n", encoding="utf-8")
        (tmp_path / "netrc").chmod(0o600)
        monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    with canned(answering) as server, Connection(server.url) as connection:  # type: ignore[arg-type]
        assert [connection.send("PUT", body=b"x").status for _ in range(3)] == [200, 200, 200]
    assert "authorization" not in server.asked[0].headers
    assert len(server.asked) <= 5, "it asks once, and then is known"


@pytest.mark.parametrize(
    ("variables", "complaint"),
    [
        ({"IPGRAPH_USER": "me"}, "set IPGRAPH_PASSWORD too"),
        ({"IPGRAPH_USER": "me", "IPGRAPH_PASSWORD": "x", "IPGRAPH_TOKEN": "y"}, "unset one"),
        ({"IPGRAPH_TOKEN": "a\nb"}, "no token has"),
        ({"IPGRAPH_USER": "m\udce9", "IPGRAPH_PASSWORD": "x"}, "not text in UTF-8"),
        ({"IPGRAPH_USER": "me", "IPGRAPH_PASSWORD": "\udcff"}, "not text in UTF-8"),
    ],
)
def test_credentials_that_cannot_be_used(
    variables: dict[str, str], complaint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(QueryError, match=complaint):
        Connection("http://127.0.0.1/")


def test_a_broken_netrc_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "netrc").write_text("machine\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    with pytest.raises(QueryError, match="netrc"):
        Connection("http://127.0.0.1/")
