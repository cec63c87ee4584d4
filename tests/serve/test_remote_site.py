"""A server in front of Oxigraph's own server, which holds the graph."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from click.testing import CliRunner
from pyoxigraph import RdfFormat, parse

from ipgraph.cli.main import app
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.store import open_graph
from ipgraph.query.source import StoreSource, rows
from ipgraph.remote.endpoint import Endpoint
from ipgraph.serve.remote_site import KEPT_SECONDS, build_of
from tests.remote.canned import Answering, Said, canned
from tests.remote.servers import oxigraph, oxigraph_binary
from tests.remote.stored import answering
from tests.serve.running import served_from

pytestmark = pytest.mark.skipif(oxigraph_binary() is None, reason="oxigraph is not installed")

PAGE = {"Accept": "text/html"}
TITLES = "SELECT ?title { ?article a ipg:Article ; dct:title ?title }"


@pytest.fixture(scope="module")
def store(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a store that the graph of three articles was pushed to."""
    with oxigraph(tmp_path_factory.mktemp("oxigraph")) as server:
        pushed = CliRunner().invoke(app, ["push", server.url, "-g", str(folder)])
        assert pushed.exit_code == 0, pushed.output
        yield server.url


@pytest.fixture(scope="module")
def far(store: str) -> Iterator[httpx.Client]:
    """A client of a server in front of that store."""
    limits = ("--time-limit", "5", "--rows-limit", "5000")
    with served_from(store, *limits) as address, httpx.Client(base_url=address, timeout=60) as client:
        yield client


def _ask(client: httpx.Client, query: str, accept: str = "application/sparql-results+json", **more: Any) -> Any:
    return client.get("/sparql", params={"query": query, **more}, headers={"Accept": accept})


def test_rows_are_those_of_the_folder(far: httpx.Client, folder: Path) -> None:
    given = {row["title"]["value"] for row in _ask(far, TITLES).json()["results"]["bindings"]}
    with open_graph(folder) as graph:
        assert given == {title.value for (title,) in rows(StoreSource(graph.store), TITLES)}
    assert _ask(far, TITLES, "text/csv").text.splitlines()[0] == "title"
    assert _ask(far, "ASK { ?article a ipg:Article }").json()["boolean"] is True


def test_a_graph_that_is_constructed(far: httpx.Client) -> None:
    answer = _ask(far, "CONSTRUCT { ?a dct:title ?t } WHERE { ?a a ipg:Article ; dct:title ?t }", "text/turtle")
    assert answer.headers["content-type"].startswith("text/turtle")
    titles = {row["title"]["value"] for row in _ask(far, TITLES).json()["results"]["bindings"]}
    assert {quad.object.value for quad in parse(answer.content, format=RdfFormat.TURTLE)} == titles


@pytest.mark.parametrize(
    ("query", "dataset", "found"),
    [
        ("ASK { ?a a ipg:Article }", "vocabulary", False),
        ("ASK { ?p a ?kind }", "vocabulary", True),
        (f"ASK FROM <{PREFIXES['g']}vocabulary> {{ ?a a ipg:Article }}", "", False),
        ("ASK { FILTER(STRENDS(STR(<#here>), '/sparql#here')) }", "", True),
    ],
)
def test_the_dataset_and_the_base(far: httpx.Client, query: str, dataset: str, found: bool) -> None:
    more = {"default-graph-uri": f"{PREFIXES['g']}{dataset}"} if dataset else {}
    assert _ask(far, query, **more).json()["boolean"] is found


@pytest.mark.parametrize(
    ("query", "status", "told"),
    [
        ("SELECT ?x { ?x ", 400, "line 1"),
        ("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", 400, "SERVICE"),
        ("DROP ALL", 400, ""),
        ("SELECT * { ?s ?p ?o }", 413, "5,000 rows"),
        ("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", 504, "5 seconds"),
    ],
)
def test_what_is_refused(far: httpx.Client, query: str, status: int, told: str) -> None:
    answer = _ask(far, query)
    assert (answer.status_code, told in answer.text) == (status, True), answer.text


def test_it_takes_no_changes(far: httpx.Client) -> None:
    assert far.post("/sparql", data={"update": "DROP ALL"}).status_code == 403


def test_a_graph_is_read(far: httpx.Client) -> None:
    given = far.get("/rdf-graph-store/vocabulary", headers={"Accept": "application/n-triples"})
    assert given.status_code == 200
    assert PREFIXES["ipg"] in given.text
    assert far.get("/rdf-graph-store/none-such").status_code == 404


def test_an_etag_holds_as_long_as_the_graph(far: httpx.Client) -> None:
    first = _ask(far, TITLES)
    again = far.get(
        "/sparql",
        params={"query": TITLES},
        headers={"Accept": "application/sparql-results+json", "If-None-Match": first.headers["etag"]},
    )
    assert again.status_code == 304


@pytest.mark.parametrize(("language", "elsewhere"), [("en", "a store elsewhere"), ("zh", "另一处的存储库")])
def test_pages(far: httpx.Client, language: str, elsewhere: str) -> None:
    iri = _ask(far, "SELECT ?a { ?a a ipg:Article } ORDER BY ?a LIMIT 1").json()["results"]["bindings"][0]["a"]["value"]
    article = iri.rpartition("/article/")[2]
    title = _ask(far, f'SELECT ?t {{ <{iri}> dct:title ?t FILTER(LANG(?t) = "{language}") }}').json()
    for path, told in (
        ("/", elsewhere),
        ("/questions/open-proceedings", "open-proceedings"),
        (f"/articles/{article}", title["results"]["bindings"][0]["t"]["value"].split("&")[0].split("'")[0]),
    ):
        page = far.get(path, params={"lang": language}, headers=PAGE, follow_redirects=True)
        assert page.status_code == 200, (path, page.text[:2000])
        assert told in page.text, path


def test_the_page_of_the_graph_is_of_a_copy(far: httpx.Client) -> None:
    page = far.get("/explore", headers=PAGE)
    assert page.status_code == 200, page.text[:2000]
    assert len(page.content) > 100_000


@pytest.mark.parametrize(("language", "told"), [("en", "The store does not answer"), ("zh", "存储库没有应答")])
def test_a_store_that_has_gone(folder: Path, language: str, told: str) -> None:
    with open_graph(folder) as graph:
        broken: list[Said] = []
        whole: Answering = answering(graph.store, "parameter")
        with (
            canned(lambda asked: broken[0] if broken else whole(asked)) as server,
            served_from(server.url) as address,
            httpx.Client(base_url=address, timeout=60) as client,
        ):
            broken.append(Said(status=500, body=b"out of order", kind="text/plain"))
            answer = _ask(client, TITLES)
            assert answer.status_code == 502
            assert "out of order" in answer.text
            for path in ("/", "/questions/open-proceedings?party=Acme", "/explore"):
                page = client.get(path, headers={**PAGE, "Accept-Language": language})
                assert (page.status_code, told in page.text) == (502, True), path


def test_the_name_of_the_build(folder: Path, store: str) -> None:
    with Endpoint(store) as endpoint:
        assert build_of(endpoint, 0) == build_of(endpoint, 2 * KEPT_SECONDS), "the marks tell that nothing changed"
    with (
        open_graph(folder) as graph,
        canned(answering(graph.store, "parameter")) as server,
        Endpoint(server.url) as endpoint,
    ):
        assert build_of(endpoint, 1) == build_of(endpoint, KEPT_SECONDS - 1)
        assert build_of(endpoint, 1) != build_of(endpoint, KEPT_SECONDS + 1)
