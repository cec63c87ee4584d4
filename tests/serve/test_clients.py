"""Clients that were written elsewhere, as their users call them."""

import pytest
from rdflib import Graph, URIRef
from rdflib.plugins.stores.sparqlstore import SPARQLStore, SPARQLUpdateStore
from SPARQLWrapper import CSV, JSON, N3, POST, POSTDIRECTLY, RDFXML, TURTLE, XML, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import QueryBadFormed

ARTICLES = "SELECT ?article ?title { ?article a ipg:Article ; dct:title ?title } ORDER BY ?article ?title"


@pytest.mark.parametrize("way", [{}, {"method": POST}, {"method": POST, "requestMethod": POSTDIRECTLY}])
def test_sparqlwrapper_reads_rows(address: str, way: dict[str, str]) -> None:
    wrapper = SPARQLWrapper(f"{address}/sparql", returnFormat=JSON)
    if "method" in way:
        wrapper.setMethod(way["method"])
    if "requestMethod" in way:
        wrapper.setRequestMethod(way["requestMethod"])
    wrapper.setQuery(ARTICLES)
    found = wrapper.queryAndConvert()
    assert isinstance(found, dict)
    assert found["head"]["vars"] == ["article", "title"]
    assert len(found["results"]["bindings"]) >= 3


def test_sparqlwrapper_reads_other_formats(address: str) -> None:
    wrapper = SPARQLWrapper(f"{address}/sparql")
    wrapper.setQuery(ARTICLES)
    wrapper.setReturnFormat(XML)
    assert len(wrapper.queryAndConvert().getElementsByTagName("result")) >= 3  # type: ignore[union-attr]
    wrapper.setReturnFormat(CSV)
    rows = wrapper.queryAndConvert()
    assert isinstance(rows, bytes)
    assert rows.startswith(b"article,title\r\n")
    wrapper.setQuery("CONSTRUCT { ?a a ipg:Article } WHERE { ?a a ipg:Article }")
    for format in (TURTLE, N3):
        wrapper.setReturnFormat(format)
        written = wrapper.queryAndConvert()
        assert isinstance(written, bytes)
        assert len(Graph().parse(data=written, format="turtle")) == 3
    wrapper.setReturnFormat(RDFXML)
    assert len(Graph().parse(data=wrapper.query().response.read(), format="xml")) == 3


def test_sparqlwrapper_is_told_what_is_wrong(address: str) -> None:
    wrapper = SPARQLWrapper(f"{address}/sparql", returnFormat=JSON)
    wrapper.setQuery("SELECT * { ?s ?p }")
    with pytest.raises(QueryBadFormed, match="line 1, column"):
        wrapper.query()


def test_rdflib_asks_a_remote_graph(address: str) -> None:
    graph = Graph(SPARQLStore(f"{address}/sparql"))
    article = URIRef("https://w3id.org/ipgraph/ns#Article")
    rows = list(graph.query("SELECT ?s { ?s a <https://w3id.org/ipgraph/ns#Article> }"))
    kinds = set(graph.subjects(URIRef("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), article))
    assert len(rows) == len(kinds) == 3
    assert bool(graph.query("ASK { ?s a <https://w3id.org/ipgraph/ns#Article> }"))


def test_rdflib_cannot_write(address: str) -> None:
    graph = Graph(
        SPARQLUpdateStore(f"{address}/sparql", f"{address}/sparql"), identifier=URIRef("http://example.org/g")
    )
    with pytest.raises(Exception, match="403"):
        graph.add((URIRef("a:a"), URIRef("a:b"), URIRef("a:c")))
