"""Requests that mean harm or make no sense: the same ones for the same seed."""

import random
from collections.abc import Callable, Iterator
from urllib.parse import quote

QUERIES = (
    "SELECT ?s ?o { ?s dct:title ?o } LIMIT 20",
    "SELECT (COUNT(*) AS ?n) { ?s a ?type } GROUP BY ?type ORDER BY ?n",
    "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o . ?s a ipg:Article } LIMIT 50",
    "ASK { ?s ipg:claimant/ipg:name ?name FILTER(CONTAINS(?name, '公司')) }",
    "DESCRIBE <https://w3id.org/ipgraph/graph/provenance>",
)
CHANGES = (
    "DROP ALL",
    "CLEAR DEFAULT",
    "DELETE WHERE { ?s ?p ?o }",
    "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
    "LOAD <file:///etc/hostname>",
    "SELECT * {} ; DROP ALL",
    "INSERT { ?s a <urn:x> } WHERE { ?s ?p ?o }",
)
OTHERS = (
    "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
    "SELECT * { SERVICE SILENT <http://localhost:22/> { ?s ?p ?o } }",
    r"SELECT * { <a:\u0041#> ?p ?o . SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
    "SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }",
    "SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), '(a+)+$')) } LIMIT 5",
    "SELECT (<urn:f>(1) AS ?x) {}",
    "SELECT * { ?s ?p ?o } OFFSET 99999999999999999999",
    "SELECT * { ?s ?p ?o } LIMIT -1",
)
PATHS = (
    "/../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "//",
    "/sparql/..%2f",
    "/\x00",
    "/sparql;x=1",
    "/.git/config",
)
METHODS = ("PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "PROPFIND", "get", "G\x00T", "A" * 300)
ACCEPTS = ("image/png", "*/*;q=0", ",".join(["text/x"] * 3000), "text/turtle;q=abc", "\x01", "application/json;q=2")


def requests(seed: int, number: int) -> Iterator[bytes]:
    """So many requests."""
    chance = random.Random(seed)
    for _ in range(number):
        yield chance.choice(KINDS)(chance)


def _get(path: str, *headers: str, method: str = "GET", host: str = "localhost") -> bytes:
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", *headers, "Connection: close", "", ""]
    return "\r\n".join(lines).encode("utf-8", "surrogateescape")


def _post(body: bytes, media: str, path: str = "/sparql", method: str = "POST") -> bytes:
    return _get(path, f"Content-Type: {media}", f"Content-Length: {len(body)}", method=method) + body


def _noise(chance: random.Random) -> bytes:
    return chance.randbytes(chance.randrange(1, 2000)) + b"\r\n\r\n"


def _cut_off(chance: random.Random) -> bytes:
    whole = _post(chance.choice(QUERIES).encode(), "application/sparql-query")
    return whole[: chance.randrange(1, len(whole))]


def _mutated(chance: random.Random) -> bytes:
    text = list(chance.choice(QUERIES))
    for _ in range(chance.randrange(1, 6)):
        place = chance.randrange(len(text))
        text[place] = chance.choice(
            ("", text[place] * 2, "{", "}", "<", '"', "\\", "\x00", "\ud83d", "。", "?", "(", "#")
        )
    body = "".join(text).encode("utf-8", "surrogatepass")
    return _post(body, "application/sparql-query")


def _change(chance: random.Random) -> bytes:
    text = chance.choice(CHANGES)
    ways: list[Callable[[], bytes]] = [
        lambda: _get(f"/sparql?update={quote(text)}"),
        lambda: _get(f"/sparql?query={quote(text)}"),
        lambda: _post(f"update={quote(text)}".encode(), "application/x-www-form-urlencoded"),
        lambda: _post(text.encode(), "application/sparql-update"),
        lambda: _post(
            b"<urn:a> <urn:b> 1 .", "text/turtle", "/rdf-graph-store?default", chance.choice(("PUT", "POST"))
        ),
        lambda: _get("/rdf-graph-store?graph=https://w3id.org/ipgraph/graph/vocabulary", method="DELETE"),
        lambda: _get(f"/sparql?update={quote(text)}", "Authorization: Bearer " + "x" * chance.randrange(100)),
    ]
    return chance.choice(ways)()


def _other(chance: random.Random) -> bytes:
    return _get(f"/sparql?query={quote(chance.choice(OTHERS))}")


def _nested(chance: random.Random) -> bytes:
    depth = chance.randrange(100, 20000)
    opening, closing = chance.choice((("{", "}"), ("(", ")"), ("{ OPTIONAL {", "} }")))
    body = f"SELECT * {{ {'FILTER ' if opening == '(' else ''}{opening * depth}1{closing * depth} }}"
    return _post(body.encode(), "application/sparql-query")


def _path(chance: random.Random) -> bytes:
    return _get(chance.choice(PATHS), method=chance.choice(("GET", "HEAD", "POST")))


def _method(chance: random.Random) -> bytes:
    return _get("/sparql?query=ASK%7B%7D", method=chance.choice(METHODS))


def _headers(chance: random.Random) -> bytes:
    kinds = (
        [f"Accept: {chance.choice(ACCEPTS)}"],
        [f"X-{n}: {'y' * 500}" for n in range(chance.randrange(200))],
        ["Content-Length: 5", "Content-Length: 6"],
        ["Content-Length: -1"],
        ["Content-Length: 99999999999999999999"],
        ["Transfer-Encoding: chunked", "Content-Length: 3"],
        ["Expect: 100-continue"],
        ["If-None-Match: " + '"a",' * 1000],
        ["Upgrade: websocket", "Connection: Upgrade"],
        ["Range: bytes=0-1,2-3"],
        ["Accept-Encoding: " + "gzip;q=0.1," * 500],
    )
    return _get("/sparql?query=ASK%7B%7D", *chance.choice(kinds))


def _host(chance: random.Random) -> bytes:
    return _get(
        "/", host=chance.choice(("evil.example", "", "localhost:bad:port", "[::1", "127.0.0.1@evil", "x" * 3000))
    )


def _address(chance: random.Random) -> bytes:
    fields = (
        "query=%FF%FE",
        "query=" + "%C3" * 500,
        "query=" + "a" * 20000,
        "&".join(f"default-graph-uri=urn:g{n}" for n in range(900)) + "&query=ASK%7B%7D",
        "query=ASK%7B%7D&" * 50,
        "query=ASK%7B%7D&default-graph-uri=no%20iri",
        "=&=&=",
        "query",
    )
    return _get(f"/sparql?{chance.choice(fields)}")


def _chunks(chance: random.Random) -> bytes:
    head = b"POST /sparql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + chance.choice((b"zz\r\n", b"ffffffffffffffff\r\na", b"5\r\nabc", b"-1\r\n", b"3\r\nabc\r\n0\r\n\r\n"))


KINDS: tuple[Callable[[random.Random], bytes], ...] = (
    _noise,
    _cut_off,
    _mutated,
    _change,
    _other,
    _nested,
    _path,
    _method,
    _headers,
    _host,
    _address,
    _chunks,
)


def exploding(seed: int) -> Iterator[str]:
    """Queries without end that would each take hours, or all memory; no two are alike."""
    chance = random.Random(seed)
    number = 0
    while True:
        number += 1
        filler = f"FILTER(?a != <urn:{number}>)"
        yield chance.choice(
            (
                f"SELECT (COUNT(*) AS ?n) {{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i {filler} }}",
                f"SELECT DISTINCT ?c ?f ?i {{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i {filler} }} ORDER BY ?i ?f ?c",
                f"SELECT * {{ ?a (!<urn:x>|^!<urn:y>)* ?z . ?z (!<urn:x>|^!<urn:y>)+ ?y {filler} }}",
                f"SELECT (GROUP_CONCAT(CONCAT(STR(?c), STR(?f))) AS ?all) {{ ?a ?b ?c . ?d ?e ?f {filler} }}",
                f"CONSTRUCT {{ ?a ?e ?i }} WHERE {{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i {filler} }}",
            )
        )
