"""All quads of a graph, from the records of all its articles."""

from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Quad, Triple

from ipgraph.graph.authority import authority_triples, provenance_triples
from ipgraph.graph.companions import companion_triples
from ipgraph.graph.derive import derive_triples
from ipgraph.graph.description import description_triples
from ipgraph.graph.iris import evidence_graph_iri, graph_iri
from ipgraph.graph.joins import join_triples
from ipgraph.graph.labels import label_triples
from ipgraph.graph.mapping import map_record
from ipgraph.graph.namespaces import AUTHORITY, DERIVED, DESCRIPTION, PROVENANCE, RESOLUTION, VOCABULARY
from ipgraph.graph.sheet import Mapped
from ipgraph.graph.store import StoredArticle
from ipgraph.graph.vocabulary import vocabulary_triples
from ipgraph.resolve.naming import name_entries
from ipgraph.resolve.resolution import resolve


def quads_of(articles: Iterable[StoredArticle]) -> list[Quad]:
    """Every quad of the graph of these articles, which must come sorted by id; none is given twice."""
    held = list(articles)
    resolution = resolve(article.record for article in held)
    names = name_entries(resolution)
    mapped = [map_record(article.record, article.texts, names) for article in held]
    asserted = list(_asserted(mapped))
    derived = dict.fromkeys((*label_triples(mapped), *derive_triples(asserted)))
    quads = [*asserted, *_in_graph(RESOLUTION, join_triples(resolution)), *_in_graph(DERIVED, derived)]
    return [*quads, *_in_graph(DESCRIPTION, description_triples(quads))]


def _asserted(mapped: list[Mapped]) -> Iterator[Quad]:
    for article in mapped:
        yield from _in_graph(graph_iri(article.article), article.facts)
        yield from _in_graph(evidence_graph_iri(article.article), article.evidence)
    yield from _in_graph(AUTHORITY, authority_triples(mapped))
    yield from _in_graph(PROVENANCE, provenance_triples(mapped))
    yield from _in_graph(VOCABULARY, (*vocabulary_triples(), *companion_triples()))


def _in_graph(graph: NamedNode, triples: Iterable[Triple]) -> Iterator[Quad]:
    return (Quad(triple.subject, triple.predicate, triple.object, graph) for triple in triples)
