"""Addresses, what servers answer, settings, and the command line."""

from functools import cache
from typing import Any
from urllib.parse import urlsplit

from hypothesis import strategies as st

from fuzz.target import Target, must
from fuzz.texts import as_bytes, as_text, texts
from ipgraph.errors import EndpointError, QueryError
from ipgraph.graph import iris
from ipgraph.push.layouts import addresses
from ipgraph.query.source import all_rows
from ipgraph.read.page_head import web_address
from ipgraph.remote.connection import Reply, checked_address
from ipgraph.remote.endpoint import Endpoint


def _addresses(data: bytes) -> None:
    text = as_text(data)
    try:
        must(checked_address(text).scheme in ("http", "https"), f"no address of HTTP: {text!r}")
        for address in (*addresses(text).graphs, *addresses(text).updates):
            must(urlsplit(address).hostname == urlsplit(str(checked_address(text))).hostname, "another host")
    except QueryError as error:
        must(bool(str(error)), "an error without words")
    for found in (web_address(text), getattr(iris.web_address(text), "value", None)):
        must(found is None or found.lower().startswith(("http://", "https://")), f"another scheme: {found!r}")
        must(found is None or not set(found) & set('<>"{}|\\^` \n\t'), f"signs that no IRI has: {found!r}")
    for iri in (
        iris.article_iri(text),
        iris.local_iri(text, text),
        iris.graph_iri(text),
        iris.evidence_graph_iri(text),
    ):
        must(not set(iri.value) & set('<>"{}|\\^` \n\t'), f"signs that no IRI has: {iri}")
    for kind in iris.ENTRIES:
        name = text.encode("utf-8", "replace").decode()
        must(iris.entry_name(iris.entry_iri("a", kind, name), kind) == name, f"no round trip: {name!r}")


# ── what a server answers ────────────────────────────────────────────────────────────────────────────────────────


class _Canned:
    """Stands in for the connection of an endpoint and gives the same reply to everything."""

    shown = "http://localhost/sparql"

    def __init__(self, reply: Reply) -> None:
        self._reply = reply

    def send(self, method: str, **_: Any) -> Reply:
        return self._reply

    def refused(self, reply: Reply) -> EndpointError:
        return EndpointError(f"{self.shown}: status {reply.status} {reply.message}")


@cache
def _endpoint() -> Endpoint:
    endpoint = Endpoint("http://localhost/sparql")
    endpoint.close()
    return endpoint


def _replies(data: bytes) -> None:
    """The first line is the status and the headers; the rest is the body."""
    head, _, body = data.partition(b"\n")
    status, *fields = as_text(head).split("|")
    headers = dict(zip(("content-type", "server", "x-sparql-maxrows"), fields, strict=False))
    code = int(status) if status.isascii() and status.isdigit() and len(status) == 3 else 200
    endpoint = _endpoint()
    endpoint.connection = _Canned(Reply(code, headers, body))  # type: ignore[assignment]
    for text in ("SELECT * { ?s ?p ?o }", "ASK {}", "CONSTRUCT WHERE { ?s ?p ?o }"):
        try:
            answer = endpoint.asked_as_is(text)
            if text.startswith("SELECT"):
                all_rows(answer)
            elif text.startswith("CONSTRUCT"):
                list(answer)  # type: ignore[arg-type]
        except QueryError as error:
            must(bool(str(error)), "an error without words")


_ADDRESS = st.lists(
    st.sampled_from(
        (
            "http://",
            "https://",
            "HTTP:",
            "//",
            "a.cn",
            "localhost",
            ":7878",
            ":99999",
            ":x",
            "/",
            "/sparql",
            "/query",
            "?",
            "#",
            "@",
            "user:pw",
            "[::1]",
            "[",
            "]",
            "%",
            "%2F",
            "..",
            "/../",
            "\\",
            " ",
            "\t",
            "窑.cn",
            "xn--",
            "\u202e",
            "javascript:",
            "file:",
            "data:",
            "127.1",
        )
    )
    | texts(2),
    max_size=10,
).map("".join)
_MEDIA = (
    "application/sparql-results+json",
    "application/sparql-results+xml",
    "text/csv",
    "text/tab-separated-values",
    "text/turtle",
    "application/n-triples",
    "application/rdf+xml",
    "text/html",
    "application/json",
    "",
)
_BODY = (
    b'{"head":{"vars":["s"]},"results":{"bindings":[{"s":{"type":"uri","value":"urn:a"}}]}}',
    b'{"boolean":true}',
    b'<?xml version="1.0"?><sparql xmlns="http://www.w3.org/2005/sparql-results#"><head/><boolean>true</boolean></sparql>',
    b"?s\t?p\n<urn:a>\t1\n",
    b"s,p\n1,2\n",
    b"<urn:a> <urn:b> <urn:c> .",
    b"<html>no</html>",
)
_REPLY = st.tuples(
    st.sampled_from(("200", "206", "302", "401", "404", "500", "503")),
    st.sampled_from(_MEDIA),
    texts(2),
    st.sampled_from(("", "1", "x", "10000")),
    st.sampled_from(_BODY),
    st.integers(0, 60),
    st.binary(max_size=8),
).map(lambda t: as_bytes("|".join(t[:4]).replace("\n", "")) + b"\n" + t[4][: t[5]] + t[6] + t[4][t[5] :])
ADDRESSES = (
    Target(
        name="addresses",
        holds="an address is of HTTP and at the host that was named, or refused; no IRI holds a sign that none may",
        check=_addresses,
        seeds=lambda: [
            b"https://example.org/sparql",
            b"http://localhost:7878/query",
            "https://窑.cn/新闻?x=1#y".encode(),
        ],
        made=_ADDRESS.map(as_bytes),
        words=("http://", "https://", "@", ":", "[", "%2F", "/..", "xn--"),
        longest=1024,
    ),
    Target(
        name="replies",
        holds="whatever a SPARQL endpoint answers is read or told as its fault",
        check=_replies,
        seeds=lambda: [b"200|" + media.encode() + b"||\n" + body for media in _MEDIA for body in _BODY],
        made=_REPLY,
        words=(
            '"head"',
            '"vars"',
            '"bindings"',
            '"type"',
            '"value"',
            "<sparql",
            "<result>",
            "application/sparql-results+json",
        ),
        longest=4096,
    ),
)
