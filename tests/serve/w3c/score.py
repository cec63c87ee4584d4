"""How many tests of the suite pass, as one line; ``python -m tests.serve.w3c.score`` runs them and prints it.

With ``--write`` the line in README.md and docs/serve.md is brought up to date.
"""

import re
import sys
import tempfile
import tomllib
from pathlib import Path

import httpx

from ipgraph.pipeline import build
from tests.serve.running import served
from tests.serve.w3c import asking, graph_store, protocol
from tests.serve.w3c.manifests import query_tests

ROOT = Path(__file__).parents[3]
ARTICLES = ROOT / "data" / "articles"
FAILS = tomllib.loads((Path(__file__).parent / "fails.toml").read_text(encoding="utf-8"))
LINE = re.compile(r"\d+ of \d+ query tests,\s\d+ of \d+\sprotocol tests and\s\d+ of \d+ graph store tests")
PAGES = (ROOT / "README.md", ROOT / "docs" / "serve.md")


def line(failed: dict[str, int]) -> str:
    """The score in words, for so many failed tests of each kind."""
    totals = {"query": len(query_tests()), "protocol": len(protocol.protocol_tests())}
    totals["graph-store"] = len(graph_store.graph_store_tests())
    query, requests, graphs = (f"{totals[kind] - failed[kind]} of {totals[kind]}" for kind in totals)
    return f"{query} query tests, {requests} protocol tests and {graphs} graph store tests"


def known() -> str:
    """The score that the list of known failures says, which the tests hold to what happens."""
    return line({kind: len(tests) for kind, tests in FAILS.items()})


def main(write: bool) -> None:
    """Run the suite against a server and print what failed and the score."""
    tests = query_tests()
    with tempfile.TemporaryDirectory() as folder:
        graph = Path(folder) / "graph"
        build(graph, sorted(ARTICLES.iterdir())[:1])
        headers = {"authorization": "Bearer suite"}
        with (
            served(graph, "--writable", token="suite") as address,
            httpx.Client(base_url=address, headers=headers, timeout=60) as client,
        ):
            asking.put_data(client, tests)
            protocol.put_documents(client)
            failed = {
                "query": {test.name: why for test in tests if (why := asking.failure(client, test))},
                "protocol": {
                    name: why
                    for name, requests in protocol.protocol_tests().items()
                    if (why := protocol.failure(client, requests))
                },
                "graph-store": graph_store.failures(client),
            }
    for kind, names in failed.items():
        for name in names:
            sys.stdout.write(f"fails: {name}: {FAILS[kind].get(name, names[name][:200])}\n")
    score = line({kind: len(names) for kind, names in failed.items()})
    sys.stdout.write(f"{score}\n")
    for page in PAGES if write else ():
        page.write_text(LINE.sub(score, page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main("--write" in sys.argv[1:])
