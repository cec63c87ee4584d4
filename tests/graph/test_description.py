"""What a graph says of itself is true: every count is taken again by a query of its own."""

import re

import pytest
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, Store, Triple

from ipgraph.export.rdf import FORMATS
from ipgraph.graph.description import DATASET, description_triples, load_words, part_of
from ipgraph.graph.namespaces import DCAT, DCT, DERIVED, DESCRIPTION, IPG, PREFIXES, VOID, A
from ipgraph.graph.quads import quads_of
from ipgraph.graph.records import StoredArticle
from tests.graph.dozen import DOZEN
from tests.graph.samples import KILN, KILN_TEXTS, LATER

COUNTS = {
    "triples": "SELECT (COUNT(*) AS ?n) WHERE { SELECT DISTINCT ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } ONLY } }",
    "entities": "SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { GRAPH ?g { ?s a ?c } ONLY }",
    "classes": "SELECT (COUNT(DISTINCT ?c) AS ?n) WHERE { GRAPH ?g { ?s a ?c } ONLY }",
    "properties": "SELECT (COUNT(DISTINCT ?p) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } ONLY }",
    "distinctSubjects": "SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } ONLY }",
    "distinctObjects": "SELECT (COUNT(DISTINCT ?o) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } ONLY }",
}
PARTS = {
    "facts": (
        "FILTER(?g NOT IN (g:authority, g:vocabulary, g:derived, g:provenance, g:resolution))"
        "FILTER(!STRENDS(STR(?g), '--evidence'))"
    ),
    "evidence": 'FILTER(STRENDS(STR(?g), "--evidence"))',
    "authority": "FILTER(?g = g:authority)",
    "vocabulary": "FILTER(?g = g:vocabulary)",
    "derived": "FILTER(?g = g:derived)",
    "provenance": "FILTER(?g = g:provenance)",
    "resolution": "FILTER(?g = g:resolution)",
}


@pytest.fixture(scope="module")
def quads() -> list[Quad]:
    found = quads_of([StoredArticle(KILN, KILN_TEXTS), StoredArticle(LATER, {})])
    return [quad for quad in found if quad.graph_name != DESCRIPTION]


@pytest.fixture(scope="module")
def data(quads: list[Quad]) -> Store:
    store = Store()
    store.extend(quads)
    return store


@pytest.fixture(scope="module")
def described(quads: list[Quad]) -> Store:
    store = Store()
    store.extend(as_quad(triple) for triple in description_triples(quads))
    return store


def as_quad(triple: Triple) -> Quad:
    return Quad(triple.subject, triple.predicate, triple.object, DefaultGraph())


def number(store: Store, query: str) -> int:
    (row,) = store.query(query, prefixes=PREFIXES)  # type: ignore[misc]
    return int(row[0].value)


def values(store: Store, subject: NamedNode, property: NamedNode) -> list[str]:
    return [quad.object.value for quad in store.quads_for_pattern(subject, property, None)]  # type: ignore[union-attr]


def told(store: Store, subject: NamedNode, property: NamedNode) -> int:
    (value,) = values(store, subject, property)
    return int(value)


@pytest.mark.parametrize("part", ["", *PARTS])
@pytest.mark.parametrize("count", COUNTS)
def test_counts_equal_the_data(part: str, count: str, data: Store, described: Store) -> None:
    node = NamedNode(f"{DATASET.value}#{part}") if part else DATASET
    query = COUNTS[count].replace("ONLY", PARTS.get(part, ""))
    counted = number(data, query)
    assert told(described, node, VOID(count)) == counted
    # Statements and stretches of text have no class of their own.
    assert counted > 0 or (part == "evidence" and count in {"entities", "classes"})


@pytest.mark.parametrize(
    ("partition", "all_of_them", "key", "size", "query"),
    [
        (
            "classPartition", "classes", "class", "entities",
            "SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { GRAPH ?g { ?s a <X> } }",
        ),
        (
            "propertyPartition", "properties", "property", "triples",
            "SELECT (COUNT(*) AS ?n) WHERE { SELECT DISTINCT ?s ?o WHERE { GRAPH ?g { ?s <X> ?o } } }",
        ),
    ],
)  # fmt: skip
def test_partitions_equal_the_data(
    partition: str, all_of_them: str, key: str, size: str, query: str, data: Store, described: Store
) -> None:
    nodes = [NamedNode(value) for value in values(described, DATASET, VOID(partition))]
    terms = [value for node in nodes for value in values(described, node, VOID(key))]
    assert len(nodes) == len(terms) == len(set(terms)) == told(described, DATASET, VOID(all_of_them))
    for node, term in zip(nodes, terms, strict=True):
        assert told(described, node, VOID(size)) == number(data, query.replace("X", term)), term


def test_every_graph_is_in_one_part(quads: list[Quad]) -> None:
    graphs = {quad.graph_name for quad in quads if isinstance(quad.graph_name, NamedNode)}
    assert {part_of(graph) for graph in graphs} == set(load_words().parts) == set(PARTS)
    assert part_of(DERIVED) == "derived"


def test_a_part_that_holds_nothing_is_not_described() -> None:
    alone = [Quad(IPG("x"), A, IPG("Right"), DERIVED)]
    found = {triple.object for triple in description_triples(alone) if triple.predicate == VOID("subset")}
    assert found == {NamedNode(f"{DATASET.value}#derived")}


def test_statements_in_several_graphs_count_once() -> None:
    triple = (IPG("x"), A, IPG("Right"))
    graphs = [NamedNode(f"{PREFIXES['g']}{name}") for name in ("one", "two", "one--evidence", "derived")]
    store = Store()
    store.extend(as_quad(found) for found in description_triples(Quad(*triple, graph) for graph in graphs))
    assert told(store, DATASET, VOID("triples")) == 1
    assert [told(store, NamedNode(f"{DATASET.value}#{part}"), VOID("triples")) for part in ("facts", "derived")] == [
        1,
        1,
    ]


def test_no_statement_outside_a_graph() -> None:
    with pytest.raises(TypeError, match="outside every named graph"):
        description_triples([Quad(IPG("x"), A, IPG("Right"), DefaultGraph())])


def test_same_quads_in_any_order_give_the_same_description(quads: list[Quad]) -> None:
    assert description_triples(reversed(quads)) == description_triples(quads)


def test_what_is_counted_article_by_article_is_what_is_counted_of_all_quads(monkeypatch: pytest.MonkeyPatch) -> None:
    records = [KILN, *sorted(DOZEN, key=lambda record: record.article.id), LATER]
    found = quads_of(StoredArticle(record, KILN_TEXTS if record is KILN else {}) for record in records)
    told = {quad.triple for quad in found if quad.graph_name == DESCRIPTION}
    assert set(description_triples(quad for quad in found if quad.graph_name != DESCRIPTION)) == told
    # However few may be told apart at a time.
    monkeypatch.setattr("ipgraph.graph.tally.AT_ONCE", 100)
    assert set(description_triples(quad for quad in found if quad.graph_name != DESCRIPTION)) == told


def test_facts_are_licensed_and_quotations_are_not(described: Store) -> None:
    licensed = {quad.subject for quad in described.quads_for_pattern(None, DCT("license"), None)}
    assert NamedNode(f"{DATASET.value}#facts") in licensed
    assert NamedNode(f"{DATASET.value}#evidence") not in licensed
    assert DATASET not in licensed
    for node in (DATASET, NamedNode(f"{DATASET.value}#evidence")):
        assert len(values(described, node, DCT("rights"))) == 2


def test_formats_are_those_of_the_export(described: Store) -> None:
    # trig12 and annotations say the evidence in another form: they are not the graph as it is described.
    assert set(load_words().formats) == set(FORMATS) - {"trig12", "annotations"}
    media = [
        values(described, NamedNode(node), DCAT("mediaType"))
        for node in values(described, DATASET, DCAT("distribution"))
    ]
    assert [len(found) for found in media] == [1] * len(load_words().formats)


def test_words_stand_in_both_languages_and_no_clock_is_read(quads: list[Quad]) -> None:
    found = description_triples(quads)
    assert len(found) == len(set(found))
    texts: dict[tuple[object, object], list[str]] = {}
    for triple in found:
        if isinstance(triple.object, Literal) and triple.object.language:
            texts.setdefault((triple.subject, triple.predicate), []).append(triple.object.language)
    assert texts
    assert all(languages == ["en", "zh"] for languages in texts.values())
    assert not [triple for triple in found if re.search(r"[0-9]{4}-[0-9]{2}|[0-9]:[0-9]", _value(triple))]


def _value(triple: Triple) -> str:
    return triple.object.value if isinstance(triple.object, Literal) else ""
