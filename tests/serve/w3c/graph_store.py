"""The tests of the Graph Store Protocol in the suite: requests and replies in a text, played one after the other."""

import re

import httpx
from msgspec import Struct
from pyoxigraph import RdfFormat, parse

from tests.serve.w3c.manifests import SUITE
from tests.serve.w3c.results import graph

FILE = SUITE / "http-rdf-update" / "tests.txt"
TEST = re.compile(r"-+ Request \((.+?)\s*\) -+\n(.*?)\n-+ Response -+\s*?\n(.*?)\n?-{20,}", re.DOTALL)
STORE = "/rdf-graph-store"
PREFIXES = "@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n@prefix v: <http://www.w3.org/2006/vcard/ns#> .\n"
DONE = {200, 201, 204}
"""The suite says 200 where a server may as well say 201 or 204."""


class Test(Struct, frozen=True):
    """A request and what is to come back."""

    __test__ = False

    name: str
    method: str
    path: str
    headers: dict[str, str]
    body: str
    status: int
    expected: str


def graph_store_tests() -> list[Test]:
    """The tests in their order; each stands on what those before it did."""
    return [_test(*match.groups()) for match in TEST.finditer(FILE.read_text(encoding="utf-8"))]


def failures(client: httpx.Client) -> dict[str, str]:
    """Play all tests; those that fail with the reason."""
    found, new_path = {}, ""
    for test in graph_store_tests():
        path = test.path.replace("$GRAPHSTORE$", STORE).replace("$NEWPATH$", new_path)
        path = path if path.startswith(STORE) else f"{STORE}{path}"
        answer = client.request(test.method, path, headers=test.headers, content=_filled(test.body) or None)
        new_path = answer.headers.get("location", new_path)
        right = DONE if test.status in DONE and test.method not in ("GET", "HEAD") else {test.status}
        if answer.status_code not in right:
            found[test.name] = f"status {answer.status_code}: {answer.text[:200]}"
        elif test.method == "GET" and answer.status_code == 200:
            expected = graph(parse((PREFIXES + _ended(_filled(test.expected))).encode(), RdfFormat.TURTLE))
            if graph(parse(answer.content, RdfFormat.TURTLE)) != expected:
                found[test.name] = answer.text
    return found


def _test(name: str, request: str, reply: str) -> Test:
    first, *lines = request.strip("\n").splitlines()
    method, path, _ = first.split()
    headers: dict[str, str] = {}
    while lines and (match := re.fullmatch(r"([A-Za-z-]+): (.*)", lines[0])):
        headers[match[1].lower()] = match[2]
        lines.pop(0)
    headers.pop("host", None)
    status, *rest = reply.strip().splitlines()
    expected = [line for line in rest if not re.match(r"Content-type:|Location:", line)]
    return Test(name, method, path, headers, "\n".join(lines).strip(), int(status[:3]), "\n".join(expected))


def _filled(text: str) -> str:
    filled = text.replace("$HOST$", "example.org")
    return filled if filled.startswith("--") else _ended(filled)


def _ended(text: str) -> str:
    """The text with the dot after its last triple that the suite leaves out."""
    return f"{text}\n." if text.strip() and not text.rstrip().endswith(".") else text
