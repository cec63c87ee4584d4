import csv
import io
import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from pyoxigraph import QueryResultsFormat, QuerySolutions, RdfFormat, parse, parse_query_results

from ipgraph.graph.store import open_graph

SELECT = "SELECT ?article ?title { ?article a ipg:Article ; dct:title ?title } ORDER BY ?article ?title"
CONSTRUCT = "CONSTRUCT { ?a a ipg:Article } WHERE { ?a a ipg:Article }"
EVERYTHING = "SELECT * { ?s ?p ?o }"
FORM = "application/x-www-form-urlencoded"


def _ask(client: httpx.Client, query: str, accept: str = "*/*", **fields: Any) -> httpx.Response:
    return client.get("/sparql", params={"query": query, **fields}, headers={"accept": accept})


@pytest.mark.parametrize(
    ("accept", "media", "format"),
    [
        ("*/*", "application/sparql-results+json", QueryResultsFormat.JSON),
        ("application/sparql-results+xml", "application/sparql-results+xml", QueryResultsFormat.XML),
        ("text/tab-separated-values", "text/tab-separated-values; charset=utf-8", QueryResultsFormat.TSV),
        ("application/json", "application/json", QueryResultsFormat.JSON),
        ("text/html, application/xml;q=0.9, */*;q=0.8", "application/xml", QueryResultsFormat.XML),
        (
            "text/csv;q=0.1, application/sparql-results+xml;q=0.2",
            "application/sparql-results+xml",
            QueryResultsFormat.XML,
        ),
        (
            "text/turtle, application/sparql-results+json;q=0.1",
            "application/sparql-results+json",
            QueryResultsFormat.JSON,
        ),
    ],
)
def test_rows_come_in_the_format_asked_for(
    client: httpx.Client, folder: Path, accept: str, media: str, format: QueryResultsFormat
) -> None:
    answer = _ask(client, SELECT, accept)
    assert (answer.status_code, answer.headers["content-type"]) == (200, media)
    read = parse_query_results(answer.content, format)
    assert isinstance(read, QuerySolutions)
    with open_graph(folder) as graph:
        prologue = "PREFIX ipg: <https://w3id.org/ipgraph/ns#> PREFIX dct: <http://purl.org/dc/terms/>"
        expected = graph.store.query(f"{prologue} {SELECT}", use_default_graph_as_union=True)
        assert isinstance(expected, QuerySolutions)
        rows = [list(row) for row in expected]
    assert len(rows) >= 3
    assert [list(row) for row in read] == rows


def test_rows_as_csv(client: httpx.Client) -> None:
    answer = _ask(client, SELECT, "text/csv")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    rows = list(csv.reader(io.StringIO(answer.text)))
    assert rows[0] == ["article", "title"]
    assert all(row[0].startswith("https://w3id.org/ipgraph/id/article/") for row in rows[1:])


@pytest.mark.parametrize(
    ("accept", "format"),
    [
        ("*/*", RdfFormat.TURTLE),
        ("application/n-triples", RdfFormat.N_TRIPLES),
        ("application/rdf+xml", RdfFormat.RDF_XML),
        ("application/ld+json", RdfFormat.JSON_LD),
        ("application/trig", RdfFormat.TRIG),
    ],
)
def test_graphs_come_in_the_format_asked_for(client: httpx.Client, accept: str, format: RdfFormat) -> None:
    answer = _ask(client, CONSTRUCT, accept)
    assert answer.status_code == 200
    assert len({quad.subject for quad in parse(answer.content, format)}) == 3


def test_a_question_of_yes_or_no(client: httpx.Client) -> None:
    assert _ask(client, "ASK { ?a a ipg:Article }").json()["boolean"] is True
    assert "<boolean>false</boolean>" in _ask(client, "ASK { ?a a ipg:Ship }", "application/sparql-results+xml").text


def test_the_three_ways_to_send_a_query_agree(client: httpx.Client) -> None:
    by_get = _ask(client, SELECT).json()
    by_form = client.post("/sparql", data={"query": SELECT}).json()
    direct = client.post("/sparql", content=SELECT, headers={"content-type": "application/sparql-query"}).json()
    assert by_get == by_form == direct
    assert by_get["results"]["bindings"]


def test_head_gives_headers_alone(client: httpx.Client) -> None:
    answer = client.head("/sparql", params={"query": SELECT})
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-type"] == "application/sparql-results+json"


@pytest.mark.parametrize(
    ("query", "accept", "status", "told"),
    [
        ("SELECT * { ?s ?p }", "*/*", 400, "line 1, column"),
        ("SELECT * { ?s ?p ?o", "*/*", 400, "not closed"),
        ("", "*/*", 400, "the query is empty"),
        ("INSERT DATA { <a:a> <a:b> <a:c> }", "*/*", 400, "a graph is only read here"),
        (SELECT, "image/png", 406, "rows are given as application/sparql-results+json"),
        (SELECT, "text/turtle", 406, "the result is rows"),
        (CONSTRUCT, "text/csv", 406, "the result is a graph"),
        ("SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }", "*/*", 400, "SERVICE asks another server"),
        (r"SELECT * { <a:\u0041#> ?p ?o . SERVICE <http://localhost:1/> { ?s ?p ?o } }", "*/*", 400, "SERVICE"),
        (EVERYTHING, "*/*", 413, "more than 5,000 rows"),
        (EVERYTHING, "text/csv", 413, "more than 5,000 rows"),
        (EVERYTHING, "application/sparql-results+xml", 413, "more than 5,000 rows"),
        (EVERYTHING, "text/tab-separated-values", 413, "more than 5,000 rows"),
        ("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", "*/*", 413, "more than 5,000 rows"),
        ("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "*/*", 504, "longer than 4 seconds"),
        ("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i", "*/*", 507, "more than 200 MB of memory"),
        ("SELECT * " + "{" * 30000 + "}" * 30000, "*/*", 507, "nested too deeply"),
    ],
)
def test_a_refusal_says_why(client: httpx.Client, query: str, accept: str, status: int, told: str) -> None:
    answer = client.post("/sparql", data={"query": query}, headers={"accept": accept})
    assert answer.status_code == status
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert told in answer.text
    assert _ask(client, "ASK {}").json()["boolean"] is True


def test_a_limit_is_no_less_than_it_says(client: httpx.Client) -> None:
    for accept in ("application/json", "text/csv", "application/xml", "text/tab-separated-values"):
        assert _ask(client, f"{EVERYTHING} LIMIT 5000", accept).status_code == 200
        assert _ask(client, f"{EVERYTHING} LIMIT 5001", accept).status_code == 413


@pytest.mark.parametrize(
    ("method", "path", "headers", "content", "status"),
    [
        ("PUT", "/sparql", {}, b"", 405),
        ("DELETE", "/sparql", {}, b"", 405),
        ("GET", "/sparql?update=CLEAR%20ALL", {}, b"", 400),
        ("GET", "/sparql?query=ASK%7B%7D&query=ASK%7B%7D", {}, b"", 400),
        ("GET", "/sparql?query=%FF", {}, b"", 400),
        ("POST", "/sparql", {"content-type": "text/plain"}, b"ASK {}", 415),
        ("POST", "/sparql", {}, b"ASK {}", 415),
        ("POST", "/sparql", {"content-type": FORM}, b"question=ASK", 400),
        ("POST", "/sparql", {"content-type": "application/sparql-query"}, b"ASK { ?s ?p '\xff' }", 400),
        ("POST", "/sparql", {"content-type": "application/sparql-query; charset=latin-1"}, b"ASK {}", 415),
        ("POST", "/sparql", {"content-type": "application/sparql-update"}, b"CLEAR ALL", 403),
        ("POST", "/sparql", {"content-type": FORM}, b"update=CLEAR+ALL", 403),
        ("POST", "/sparql", {"content-type": FORM}, b"query=ASK+%7B%7D&using-graph-uri=g:a", 400),
        ("GET", "/sparql?query=ASK%7B%7D&default-graph-uri=no+iri", {}, b"", 400),
        ("PUT", "/rdf-graph-store?default", {"content-type": "text/turtle"}, b"<a:a> <a:b> 1 .", 403),
        ("DELETE", "/rdf-graph-store?default", {}, b"", 403),
        ("PATCH", "/rdf-graph-store?default", {}, b"", 405),
        ("GET", "/rdf-graph-store", {}, b"", 400),
        ("GET", "/rdf-graph-store?graph=a&default", {}, b"", 400),
        ("GET", "/rdf-graph-store?graph=urn:not:there", {}, b"", 404),
    ],
)
def test_a_request_that_breaks_the_protocol(
    client: httpx.Client, method: str, path: str, headers: dict[str, str], content: bytes, status: int
) -> None:
    answer = client.request(method, path, headers=headers, content=content or None)
    assert answer.status_code == status, answer.text
    assert answer.text.strip()


def test_the_dataset_of_a_request(client: httpx.Client) -> None:
    one, other = "https://w3id.org/ipgraph/graph/vocabulary", "https://w3id.org/ipgraph/graph/provenance"
    count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
    graphs = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"

    def number(query: str, **fields: Any) -> int:
        return int(_ask(client, query, **fields).json()["results"]["bindings"][0]["n"]["value"])

    assert number(count) > number(count, **{"default-graph-uri": [one, other]})
    both = number(count, **{"default-graph-uri": one}) + number(count, **{"default-graph-uri": other})
    assert number(count, **{"default-graph-uri": [one, other]}) == both > 0
    assert number(count, **{"named-graph-uri": one}) == 0
    assert number(count.replace("{ ?s", f"FROM <{one}> {{ ?s", 1)) == number(count, **{"default-graph-uri": one})
    named = _ask(client, graphs, **{"named-graph-uri": one}).json()["results"]["bindings"]
    assert [row["g"]["value"] for row in named] == [one]
    assert _ask(client, graphs, **{"default-graph-uri": one}).json()["results"]["bindings"] == []


def test_an_answer_is_asked_for_again_with_its_etag(client: httpx.Client) -> None:
    first = _ask(client, SELECT)
    known = {"if-none-match": first.headers["etag"]}
    again = client.get("/sparql", params={"query": SELECT}, headers=known)
    assert (again.status_code, again.content) == (304, b"")
    assert client.get("/sparql", params={"query": SELECT + " LIMIT 1"}, headers=known).status_code == 200
    assert client.get("/sparql", params={"query": SELECT}, headers={**known, "accept": "text/csv"}).status_code == 200
    assert "etag" not in _ask(client, "SELECT (NOW() AS ?now) {}").headers


def test_answers_are_pressed_for_those_who_take_that(client: httpx.Client) -> None:
    query = f"{EVERYTHING} ORDER BY ?s ?p ?o LIMIT 4000"
    plain = client.get("/sparql", params={"query": query}, headers={"accept-encoding": "identity"})
    pressed = client.get("/sparql", params={"query": query}, headers={"accept-encoding": "gzip"})
    assert "content-encoding" not in plain.headers
    assert pressed.headers["content-encoding"] == "gzip"
    assert pressed.json() == plain.json()
    assert pressed.num_bytes_downloaded < plain.num_bytes_downloaded / 4


def test_a_description_without_a_query(client: httpx.Client) -> None:
    answer = client.get("/sparql", headers={"accept": "application/n-triples"})
    described = {
        (quad.predicate.value.rpartition("#")[2], getattr(quad.object, "value", ""))
        for quad in parse(answer.content, RdfFormat.N_TRIPLES)
    }
    language = "http://www.w3.org/ns/sparql-service-description#"
    assert ("supportedLanguage", f"{language}SPARQL11Query") in described
    assert ("feature", f"{language}UnionDefaultGraph") in described
    assert ("supportedLanguage", f"{language}SPARQL11Update") not in described


def test_reading_a_graph(client: httpx.Client) -> None:
    name = "https://w3id.org/ipgraph/graph/vocabulary"
    named = client.get("/rdf-graph-store", params={"graph": name}, headers={"accept": "application/n-triples"})
    below = client.get("/rdf-graph-store/vocabulary", headers={"accept": "application/n-triples"})
    assert set(named.text.splitlines()) == set(below.text.splitlines())
    constructed = _ask(client, f"CONSTRUCT {{ ?s ?p ?o }} {{ GRAPH <{name}> {{ ?s ?p ?o }} }}", "application/n-triples")
    assert set(named.text.splitlines()) == set(constructed.text.splitlines()) != set()
    assert json.loads(client.get("/health").text)["status"] == "up"


def test_the_parameter_format_is_for_addresses_that_a_person_types(client: httpx.Client) -> None:
    assert _ask(client, SELECT, format="csv").headers["content-type"] == "text/csv; charset=utf-8"
    assert _ask(client, SELECT, "application/json", format="csv").headers["content-type"] == "application/json"
