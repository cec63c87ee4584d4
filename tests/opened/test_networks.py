from collections import Counter

import pytest

from ipgraph.errors import QueryError
from ipgraph.opened.graph import OpenedGraph
from ipgraph.view.rows import load_kinds


def test_the_network_has_the_nodes_and_arrows_of_the_graph(graph: OpenedGraph) -> None:
    network = graph.to_networkx()
    kinds = Counter(str(attributes["kind"]) for _, attributes in network.nodes(data=True))
    assert set(kinds) <= {kind.name for kind in load_kinds()}
    for kind, class_ in (("party", "ipg:Party"), ("proceeding", "ipg:Proceeding"), ("article", "ipg:Article")):
        (row,) = graph.query(f"SELECT (COUNT(DISTINCT ?x) AS ?n) {{ ?x a {class_} }}")
        assert kinds[kind] == row.n > 0
    for property_ in ("ipg:claimant", "ipg:forum", "ipg:inDispute"):
        asked = graph.query(f"SELECT DISTINCT ?s ?o {{ ?s {property_} ?o }}")
        drawn = {(s, o) for s, o, key in network.edges(keys=True) if key == property_}
        assert drawn == {(row.s.iri, row.o.iri) for row in asked}
        assert drawn
    assert all(label for _, label in network.nodes(data="label"))


def test_labels_are_in_the_language_asked_for(graph: OpenedGraph) -> None:
    court = "https://w3id.org/ipgraph/id/forum/cn-supreme"
    assert graph.to_networkx().nodes[court]["label"] == "Supreme People's Court"
    assert graph.to_networkx("zh").nodes[court] == {"kind": "forum", "label": "最高人民法院"}


def test_constructed_triples_are_a_network(graph: OpenedGraph) -> None:
    network = graph.query("""
        CONSTRUCT {
          <urn:a> ipg:claimant <urn:b> ; ipg:respondent <urn:b>, [] ; rdfs:label "甲"@zh, "A"@en ; ipg:count 2
        } WHERE {}
    """).to_networkx()
    assert network.number_of_nodes() == 3
    assert sorted(key for _, _, key in network.edges(keys=True)) == ["ipg:claimant", "ipg:respondent", "ipg:respondent"]
    assert set(network["urn:a"]["urn:b"]) == {"ipg:claimant", "ipg:respondent"}
    labels = network.nodes["urn:a"]
    assert (sorted(labels["rdfs:label"]), labels["ipg:count"]) == (["A", "甲"], "2")


def test_rows_are_no_network(graph: OpenedGraph) -> None:
    with pytest.raises(QueryError, match="a network is made of triples; the query gives rows"):
        graph.query("SELECT * { ?s a ?o } LIMIT 1").to_networkx()
