"""Graphs from TriG files, completed with what every graph has: codes, companions, forums, and what is derived."""

from collections.abc import Iterable
from pathlib import Path

from pyoxigraph import NamedNode, Quad, RdfFormat, Store, Triple, parse

from ipgraph.graph.authority import authority_triples
from ipgraph.graph.companions import companion_triples
from ipgraph.graph.derive import derive_triples
from ipgraph.graph.namespaces import AUTHORITY, DERIVED, PREFIXES, VOCABULARY
from ipgraph.graph.vocabulary import vocabulary_triples
from ipgraph.model.record import Names

FORUMS = PREFIXES["forum"]
FIXTURES = Path(__file__).parent / "fixtures"


def load(text: str) -> Store:
    """A store of what a TriG document says, and of what follows from it."""
    said = list(parse(text, format=RdfFormat.TRIG))
    forums = {
        quad.object: Names()
        for quad in said
        if isinstance(quad.object, NamedNode) and quad.object.value.startswith(FORUMS)
    }
    shared = _in(VOCABULARY, (*vocabulary_triples(), *companion_triples()))
    shared += _in(AUTHORITY, authority_triples(forums.items()))
    facts = [*shared, *(quad for quad in said if quad.graph_name != DERIVED)]
    store = Store()
    store.extend([*shared, *said])
    store.extend(_in(DERIVED, derive_triples(facts)))
    return store


def _in(graph: NamedNode, triples: Iterable[Triple]) -> list[Quad]:
    return [Quad(triple.subject, triple.predicate, triple.object, graph) for triple in triples]
