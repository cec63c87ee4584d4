"""The graph as RDF 1.2: each statement reifies the triple whose words it has.

Where the graph itself says, in RDF 1.1, ``?s words:amount ?statement . ?statement rdf:object ?o``, here stands
``?statement rdf:reifies <<( ?s ipg:amount ?o )>>``, as in `RDF 1.2 Concepts
<https://www.w3.org/TR/rdf12-concepts/#section-triple-terms-reification>`_. All else is as it is.
"""

from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Quad, Triple

from ipgraph.graph.companions import load_companions
from ipgraph.graph.namespaces import RDF

_REIFIED = frozenset({RDF("subject"), RDF("predicate"), RDF("object")})


def reified(quads: Iterable[Quad]) -> Iterator[Quad]:
    """The quads with each statement as a reifier, in the order of what they replace."""
    held = list(quads)
    properties = {row.iri: row.of for row in load_companions()}
    values = {quad.subject: quad.object for quad in held if quad.predicate == RDF("object")}
    asserted = {quad.object for quad in held if quad.predicate in properties}
    # The readings of a disagreement name subject and predicate, and one of them has no companion.
    named: dict[object, dict[NamedNode, object]] = {}
    for quad in held:
        if quad.predicate in _REIFIED:
            named.setdefault(quad.subject, {})[quad.predicate] = quad.object
    for quad in held:
        if quad.predicate in properties:
            statement = quad.object
            if isinstance(statement, NamedNode):
                told = Triple(quad.subject, properties[quad.predicate], values[statement])
                yield Quad(statement, RDF("reifies"), told, quad.graph_name)
        elif quad.predicate == RDF("subject") and quad.subject not in asserted:
            parts = named[quad.subject]
            told = Triple(quad.object, parts[RDF("predicate")], parts[RDF("object")])  # type: ignore[arg-type]
            yield Quad(quad.subject, RDF("reifies"), told, quad.graph_name)
        elif quad.predicate not in _REIFIED:
            yield quad
