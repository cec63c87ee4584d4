"""The articles of a store, each with the graphs that hold its facts and its evidence."""

from collections.abc import Iterator
from functools import cached_property

from msgspec import Struct
from pyoxigraph import Literal, NamedNode, Quad, Store

from ipgraph.graph.iris import evidence_graph_iri
from ipgraph.graph.namespaces import AUTHORITY, DCT, VOCABULARY

SHARED = (VOCABULARY, AUTHORITY)
"""The graphs of what all articles speak of: codes and forums."""


class ArticleGraphs(Struct, frozen=True, order=True):
    """An article: its IRI, its id, and the graph of its facts."""

    iri: str
    id: str
    facts_graph: str

    @property
    def node(self) -> NamedNode:
        """The article."""
        return NamedNode(self.iri)

    @property
    def facts(self) -> NamedNode:
        """The graph of its facts."""
        return NamedNode(self.facts_graph)

    @property
    def evidence(self) -> NamedNode:
        """The graph of the words behind them."""
        return evidence_graph_iri(self.id)

    def quads(self, store: Store) -> Iterator[Quad]:
        """All that the article says, and its evidence."""
        yield from store.quads_for_pattern(None, None, None, self.facts)
        yield from store.quads_for_pattern(None, None, None, self.evidence)


class Articles:
    """All articles of a store, sorted by IRI."""

    def __init__(self, store: Store) -> None:
        found = {
            ArticleGraphs(quad.subject.value, quad.object.value, quad.graph_name.value)
            for quad in store.quads_for_pattern(None, DCT("identifier"), None, None)
            if isinstance(quad.subject, NamedNode)
            and isinstance(quad.object, Literal)
            and isinstance(quad.graph_name, NamedNode)
        }
        self._store = store
        self.all = tuple(sorted(found))

    @cached_property
    def _by_graph(self) -> dict[str, ArticleGraphs]:
        return {article.facts_graph: article for article in self.all}

    @cached_property
    def _by_iri(self) -> dict[str, ArticleGraphs]:
        return {article.iri: article for article in self.all}

    def find(self, iri: str) -> ArticleGraphs | None:
        """The article of that IRI."""
        return self._by_iri.get(iri)

    def telling_of(self, node: NamedNode) -> ArticleGraphs | None:
        """The first article that says something of a node, or has it as what something is said of."""
        graphs = {
            quad.graph_name.value
            for pattern in ((node, None), (None, node))
            for quad in self._store.quads_for_pattern(pattern[0], None, pattern[1], None)
            if isinstance(quad.graph_name, NamedNode)
        }
        return min((self._by_graph[graph] for graph in graphs if graph in self._by_graph), default=None)
