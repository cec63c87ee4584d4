import json
from collections.abc import Callable

import pytest
from pyoxigraph import Literal, NamedNode, QueryTriples, Store

from ipgraph.errors import QueryError
from ipgraph.query.catalogue import find_question
from ipgraph.query.run import run_query
from ipgraph.query.source import StoreSource, rows
from ipgraph.remote.endpoint import UNIONS, Endpoint, query_form, with_prefixes
from tests.query.frozen_rows import small_store
from tests.remote.canned import FALSE, TRUE, Asked, Said, canned
from tests.remote.stored import answering


@pytest.fixture(scope="module")
def small() -> Store:
    return small_store()


@pytest.mark.parametrize(
    ("union", "added"),
    [
        ("always", {"query"}),
        ("parameter", {"query", "union-default-graph"}),
        ("listed", {"query", "default-graph-uri", "named-graph-uri"}),
    ],
)
@pytest.mark.parametrize("question", ["open-proceedings", "findings", "claims-added-up"])
def test_a_question_gives_the_same_rows_however_the_union_is_had(
    small: Store, union: str, added: set[str], question: str
) -> None:
    text = find_question(question).text
    with canned(answering(small, union)) as server, Endpoint(server.url) as endpoint:
        table = run_query(endpoint, text)
    assert table.rows
    assert table == run_query(StoreSource(small), text)
    assert set(server.asked[-1].form) == added


def test_a_store_that_never_shows_the_union_is_refused(small: Store) -> None:
    with (
        canned(answering(small, "never")) as server,
        Endpoint(server.url) as endpoint,
        pytest.raises(QueryError, match="let the default graph be the union"),
    ):
        endpoint.answer("ASK {}")


def test_how_the_union_is_had_is_asked_once(small: Store) -> None:
    with canned(answering(small, "parameter")) as server, Endpoint(server.url) as endpoint:
        for _ in range(3):
            endpoint.answer("ASK { ?s a ipg:Article }")
    assert len(server.asked) == 1 + len(UNIONS) + 3


def test_a_store_without_a_graph_of_ipgraph_is_refused() -> None:
    with (
        canned(answering(Store(), "always")) as server,
        Endpoint(server.url) as endpoint,
        pytest.raises(QueryError, match="holds no graph of ipgraph; ipgraph push"),
    ):
        endpoint.answer("ASK {}")


def test_a_wrong_query_is_told_before_it_is_sent(small: Store) -> None:
    with (
        canned(answering(small, "always")) as server,
        Endpoint(server.url) as endpoint,
        pytest.raises(QueryError, match="cannot be read at line 1, column 16"),
    ):
        endpoint.answer("SELECT ?x { ?x }")
    assert server.asked == []


def test_every_kind_of_answer_is_read(small: Store) -> None:
    with canned(answering(small, "always")) as server, Endpoint(server.url) as endpoint:
        assert bool(endpoint.answer("ASK { ?c a ipg:Proceeding }")) is True
        assert bool(endpoint.answer("ASK { ?c a ipg:Nothing }")) is False
        triples = endpoint.answer("CONSTRUCT WHERE { ?c a ipg:Proceeding }")
        assert isinstance(triples, QueryTriples)
        assert set(triples) == set(StoreSource(small).answer("CONSTRUCT WHERE { ?c a ipg:Proceeding }"))  # type: ignore[arg-type]
        assert server.asked[-1].headers["accept"].startswith("application/n-triples")
        (row,) = rows(endpoint, 'SELECT ("“商标”\\n\\"𠀀"@zh AS ?a) (1.50 AS ?b) ?none {}')
    assert row == (Literal('“商标”\n"𠀀', language="zh"), _decimal("1.5"), None)


def _decimal(value: str) -> Literal:
    return Literal(value, datatype=NamedNode("http://www.w3.org/2001/XMLSchema#decimal"))


XML = b"""<?xml version="1.0"?><sparql xmlns="http://www.w3.org/2005/sparql-results#"><head><variable name="a"/></head>
<results><result><binding name="a"><literal>x</literal></binding></result></results></sparql>"""


@pytest.mark.parametrize("kind", ["application/sparql-results+xml", "application/xml", "text/xml; charset=utf-8"])
def test_xml_is_read_too(kind: str) -> None:
    with canned(_graph_and(Said(body=XML, kind=kind))) as server, Endpoint(server.url) as endpoint:
        assert rows(endpoint, "SELECT ?a { ?a ?b ?c }") == [(Literal("x"),)]


def _graph_and(said: Said) -> Callable[[Asked], Said]:
    """A store that shows the union, and answers SELECT and CONSTRUCT so."""
    return lambda asked: TRUE if "ASK" in asked.query else said


MANY = json.dumps(
    {"head": {"vars": ["a"]}, "results": {"bindings": [{"a": {"type": "uri", "value": f"urn:{n}"}} for n in range(10)]}}
).encode()


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        (Said(body=b"<html>", kind="text/html"), "answers with text/html, which is no answer to a query"),
        (Said(body=b"not json"), "its answer cannot be read"),
        (Said(body=MANY[:-40]), "the query cannot be answered: "),
        (Said(206, body=MANY), "gave a part of the answer only"),
        (Said(400, b"Virtuoso 37000 Error", "text/plain"), r"status 400.*Virtuoso 37000 Error"),
        (Said(503), "not available now"),
        (Said(body=MANY, headers=(("X-SPARQL-MaxRows", "10"),)), "gives 10 rows at most, so the answer is cut off"),
    ],
)
def test_what_is_no_answer_is_told(said: Said, complaint: str) -> None:
    with (
        canned(_graph_and(said)) as server,
        Endpoint(server.url) as endpoint,
        pytest.raises(QueryError, match=complaint),
    ):
        rows(endpoint, "SELECT ?a { ?a ?b ?c }")


def test_as_many_rows_as_there_are_is_no_cut() -> None:
    said = Said(body=MANY, headers=(("X-SPARQL-MaxRows", "11"),))
    with canned(_graph_and(said)) as server, Endpoint(server.url) as endpoint:
        assert len(rows(endpoint, "SELECT ?a { ?a ?b ?c }")) == 10


def test_triples_that_cannot_be_read_are_told() -> None:
    said = Said(body=b"<urn:a> nonsense", kind="application/n-triples")
    with (
        canned(_graph_and(said)) as server,
        Endpoint(server.url) as endpoint,
        pytest.raises(QueryError, match="its answer cannot be read"),
    ):
        endpoint.answer("CONSTRUCT WHERE { ?a ?b ?c }")


def test_a_page_instead_of_an_endpoint_is_told() -> None:
    with (
        canned(Said(body=b"<html>hello</html>", kind="text/html")) as server,
        Endpoint(server.url) as endpoint,
        pytest.raises(QueryError, match="is this the endpoint"),
    ):
        endpoint.answer("ASK {}")
    with canned(FALSE) as server, Endpoint(server.url) as endpoint, pytest.raises(QueryError, match="holds no graph"):
        endpoint.answer("ASK {}")


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("SELECT * {}", "SELECT"),
        ("# SELECT\nprefix ask: <urn:select#> describe ask:x", "DESCRIBE"),
        ("BASE <urn:ASK> CONSTRUCT WHERE { ?s ?p 'SELECT' }", "CONSTRUCT"),
        ("", ""),
    ],
)
def test_the_form_of_a_query(text: str, form: str) -> None:
    assert query_form(text) == form


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        ("ASK { ?s ?p 'ipg:x' } # ipg:y", ""),
        ("PREFIX ipg: <urn:other#> ASK { ?s ipg:x ?o }", ""),
        ("prefix IPG: <urn:o> ASK { ?s ipg:x IPG:y }", "PREFIX ipg: <https://w3id.org/ipgraph/ns#> "),
        ("PREFIX skos:<urn:s>ASK { ?s ipg:x/skos:y ?o }", "PREFIX ipg: <https://w3id.org/ipgraph/ns#> "),
    ],
)
def test_prefixes_are_declared_when_they_are_not(text: str, declared: str) -> None:
    assert with_prefixes(text) == declared + text
