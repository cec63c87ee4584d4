import hashlib
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.serve.running import served
from tests.serve.w3c import asking, graph_store, manifests, protocol, score

HERE = Path(manifests.__file__).parent
FAILS = tomllib.loads((HERE / "fails.toml").read_text(encoding="utf-8"))
QUERIES = manifests.query_tests()
PROTOCOL = protocol.protocol_tests()


@pytest.fixture(scope="module")
def suite(folder: Path) -> Iterator[httpx.Client]:
    """A server that holds the files of the suite, and a client with its token."""
    headers = {"authorization": "Bearer of news"}
    with (
        served(folder, "--writable", token="of news") as address,
        httpx.Client(base_url=address, headers=headers, timeout=60) as client,
    ):
        asking.put_data(client, QUERIES)
        protocol.put_documents(client)
        yield client


def test_the_copy_of_the_suite_is_whole() -> None:
    for line in (HERE / "hashes.txt").read_text(encoding="utf-8").splitlines():
        digest, _, name = line.partition("  ")
        assert hashlib.sha256((HERE / name).read_bytes()).hexdigest() == digest, name


@pytest.mark.parametrize("page", score.PAGES, ids=lambda page: page.name)
def test_the_score_that_is_told(page: Path) -> None:
    told = score.LINE.findall(page.read_text(encoding="utf-8"))
    assert [" ".join(one.split()) for one in told] == [score.known()], "python -m tests.serve.w3c.score --write"


def test_reasons_are_told() -> None:
    page = (score.ROOT / "docs" / "serve.md").read_text(encoding="utf-8")
    for reasons in FAILS.values():
        assert [reason for reason in reasons.values() if reason != "as above" and reason not in page] == []


def test_queries(suite: httpx.Client) -> None:
    failed = {test.name: reason for test in QUERIES if (reason := asking.failure(suite, test))}
    assert set(failed) == set(FAILS["query"]), failed


def test_requests(suite: httpx.Client) -> None:
    named = set(
        re.findall(
            r"^:(\w+) rdf:type mf:ProtocolTest",
            (manifests.SUITE / "protocol" / "manifest.ttl").read_text(encoding="utf-8"),
            re.MULTILINE,
        )
    )
    assert set(PROTOCOL) == named
    failed = {name: reason for name, requests in PROTOCOL.items() if (reason := protocol.failure(suite, requests))}
    assert set(failed) == set(FAILS["protocol"]), failed


def test_graph_store(suite: httpx.Client) -> None:
    assert len(graph_store.graph_store_tests()) >= 20
    failed = graph_store.failures(suite)
    assert set(failed) == set(FAILS["graph-store"]), failed
