import io

from pyoxigraph import NamedNode, Quad, QuerySolutions, RdfFormat, Store, Triple, parse

from ipgraph.export.rdf import export_graph
from ipgraph.graph.companions import load_companions
from ipgraph.graph.namespaces import IPG, PREFIXES, RDF
from ipgraph.graph.store import Graph

WORDS = """
SELECT ?o ?quote {
  << ?s ipg:filed ?o ~ ?statement >> .
  ?statement ipg:supportedBy/ipg:quote ?quote
}
"""


def exported(graph: Graph) -> set[Quad]:
    out = io.BytesIO()
    export_graph(graph, "trig12", out)
    return set(parse(out.getvalue(), RdfFormat.TRIG))


def test_a_fact_leads_to_its_words_by_a_reifier(graph: Graph) -> None:
    store = Store()
    store.extend(exported(graph))
    answer = store.query(WORDS, use_default_graph_as_union=True, prefixes=PREFIXES)
    assert isinstance(answer, QuerySolutions)
    assert sorted((row["o"].value, row["quote"].value) for row in answer) == [
        ("2024-05", "2024年5月"),
        ("2024-05", "May 2024"),
    ]


def test_every_statement_reifies_one_triple_and_nothing_else_is_lost(graph: Graph) -> None:
    before, after = set(graph.store.quads_for_pattern(None, None, None, None)), exported(graph)
    reifiers = {quad.subject: quad.object for quad in after if quad.predicate == RDF("reifies")}
    supported = {quad.subject for quad in before if quad.predicate == IPG("supportedBy")}
    assert supported <= reifiers.keys()
    assert len(reifiers) == sum(quad.predicate == RDF("reifies") for quad in after)
    replaced = {row.iri for row in load_companions()} | {RDF(name) for name in ("subject", "predicate", "object")}
    assert {q for q in after if q.predicate != RDF("reifies")} == {q for q in before if q.predicate not in replaced}


def test_the_reading_that_was_not_adopted_is_reified_and_not_asserted(graph: Graph) -> None:
    after = exported(graph)
    contested = NamedNode(f"{PREFIXES['ipgc']}standing-contested")
    (statement,) = (quad.subject for quad in after if quad.object == contested)
    (triple,) = (quad.object for quad in after if quad.subject == statement and quad.predicate == RDF("reifies"))
    assert isinstance(triple, Triple)
    assert str(triple.object) == '"50000000"^^<http://www.w3.org/2001/XMLSchema#decimal>'
    assert triple not in {quad.triple for quad in after}
