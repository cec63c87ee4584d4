"""All quads of a graph, from the records of all its articles."""

from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Quad, Triple

from ipgraph.decide.kinds import NONE, Decisions, Trouble
from ipgraph.decide.replay import replay, settle
from ipgraph.decide.seen import Held
from ipgraph.graph.authority import authority_triples, provenance_triples
from ipgraph.graph.companions import companion_triples
from ipgraph.graph.decided import decision_triples
from ipgraph.graph.derive import derive_triples
from ipgraph.graph.description import description_triples
from ipgraph.graph.iris import evidence_graph_iri, graph_iri
from ipgraph.graph.joins import join_triples
from ipgraph.graph.labels import given_labels, label_triples
from ipgraph.graph.mapping import map_record
from ipgraph.graph.namespaces import AUTHORITY, DERIVED, DESCRIPTION, PROVENANCE, RESOLUTION, VOCABULARY
from ipgraph.graph.records import StoredArticle
from ipgraph.graph.sheet import Mapped
from ipgraph.graph.vocabulary import vocabulary_triples
from ipgraph.resolve.naming import name_entries
from ipgraph.resolve.resolution import resolve


def quads_of(articles: Iterable[StoredArticle], decisions: Decisions = NONE) -> list[Quad]:
    """Every quad of the graph of these articles, which must come sorted by id; none is given twice."""
    return decided_quads(articles, decisions)[0]


def decided_quads(
    articles: Iterable[StoredArticle], decisions: Decisions = NONE
) -> tuple[list[Quad], tuple[Trouble, ...]]:
    """As :func:`quads_of`, with the decisions that could not be followed or should be looked at again."""
    held = list(articles)
    replayed = replay((Held(article.record, article.texts) for article in held), decisions)
    resolution = resolve(replayed.records, replayed.judged())
    names = name_entries(resolution)
    replayed = settle(replayed, resolution, names)
    mapped = [map_record(record, article.texts, names) for record, article in zip(replayed.records, held, strict=True)]
    asserted = list(_asserted(mapped))
    labels = label_triples(mapped, given_labels(replayed.followed, names))
    derived = dict.fromkeys((*labels, *derive_triples(asserted)))
    resolved = dict.fromkeys((*join_triples(resolution), *decision_triples(decisions, replayed)))
    quads = [*asserted, *_in_graph(RESOLUTION, resolved), *_in_graph(DERIVED, derived)]
    return [*quads, *_in_graph(DESCRIPTION, description_triples(quads))], replayed.troubles


def _asserted(mapped: list[Mapped]) -> Iterator[Quad]:
    for article in mapped:
        yield from _in_graph(graph_iri(article.article), article.facts)
        yield from _in_graph(evidence_graph_iri(article.article), article.evidence)
    yield from _in_graph(AUTHORITY, authority_triples(mapped))
    yield from _in_graph(PROVENANCE, provenance_triples(mapped))
    yield from _in_graph(VOCABULARY, (*vocabulary_triples(), *companion_triples()))


def _in_graph(graph: NamedNode, triples: Iterable[Triple]) -> Iterator[Quad]:
    return (Quad(triple.subject, triple.predicate, triple.object, graph) for triple in triples)
