"""Articles in batches, in memory: as a store that checks ask, and as an rdflib graph that pySHACL reads.

Each article is read from the disk once; asked of a large store on the disk, every check would look for the same words
again, and the longer the larger the graph is.

In the rdflib graph each article is a world of its own: whatever bears an IRI of the data has the article's number
before it, so that what two articles tell of one case is not taken for what one of them says twice. Codes, classes and
methods of reading are shared. The shortcuts and the bounds of dates are derived anew from each article alone, and only
what the shapes read is there at all.
"""

import gc
from collections.abc import Iterable, Iterator

from msgspec import Struct
from pyoxigraph import Literal, NamedNode, Quad, QueryTriples, Store, Triple
from rdflib import Graph as RdfGraph
from rdflib import Literal as RdfLiteral
from rdflib import URIRef
from rdflib.namespace import RDF
from rdflib.plugins.stores.memory import SimpleMemory
from rdflib.term import Node

from ipgraph.graph.derive import load_rules
from ipgraph.graph.iris import identified
from ipgraph.graph.namespaces import IPG, PREFIXES, PROVENANCE, ROOT, SKOS, VOCABULARY, A
from ipgraph.graph.validation.articles import SHARED, ArticleGraphs

LARGEST = 20_000
"""How many triples of articles make a batch full; memory is bounded by this and by the largest article."""

_DATA = f"{ROOT}id/"
_METHODS = identified("method", "").value
_NUMBERED = "article:"


class Shared(Struct, frozen=True):
    """What all articles speak of, read once: codes, forums, methods, and which properties the shapes read."""

    quads: tuple[Quad, ...]
    terms: tuple[Quad, ...]
    read: frozenset[str]


def read_shared(store: Store, shapes: RdfGraph) -> Shared:
    """What the batches of a store share."""
    patterns = (
        (A, SKOS("Concept"), VOCABULARY),
        (SKOS("inScheme"), None, VOCABULARY),
        (IPG("rule"), None, PROVENANCE),
        (IPG("confidence"), None, PROVENANCE),
    )
    return Shared(
        quads=tuple(quad for graph in SHARED for quad in store.quads_for_pattern(None, None, None, graph)),
        terms=tuple(quad for pattern in patterns for quad in store.quads_for_pattern(None, *pattern)),
        read=frozenset(str(term) for term in shapes.objects() if isinstance(term, URIRef)) | {str(RDF.type)},
    )


class _Triples(SimpleMemory):
    """Triples of one graph: half the work of rdflib's usual store, which notes for each triple which graphs have it.

    pySHACL wants a store that says it can do so, though it is given this one graph alone. ``added`` is how many were
    added; it asks often whether there are any, and they would be counted one by one.
    """

    context_aware = graph_aware = True

    def __init__(self) -> None:
        super().__init__()
        self.added = 0

    def __len__(self, context: RdfGraph | None = None) -> int:
        return self.added


class Batch:
    """Some articles: ``store`` has their graphs and the shared ones, ``graph`` is for pySHACL."""

    def __init__(self, shared: Shared) -> None:
        self._read = shared.read
        self._shared_iris: dict[str, URIRef] = {}
        self._own_iris: dict[str, URIRef] = {}
        self._literals: dict[Literal, RdfLiteral] = {}
        self._prefix = ""
        self.articles: list[ArticleGraphs] = []
        self.store = Store()
        self.store.extend(shared.quads)
        self._triples = _Triples()
        self.graph = RdfGraph(self._triples, bind_namespaces="none")
        for quad in shared.terms:
            self._add(quad)
        self._shared_size = len(self._triples)

    def add(self, article: ArticleGraphs, quads: Iterable[Quad]) -> None:
        """Put an article in, with what follows from its facts."""
        self._prefix = f"{_NUMBERED}{len(self.articles)}:"
        self._own_iris = {}
        self.articles.append(article)
        quads = list(quads)
        self.store.extend(quads)
        for quad in quads:
            if quad.predicate.value in self._read:
                self._add(quad)
        for _, rule in load_rules():
            answer = self.store.query(
                rule, default_graph=article.facts, named_graphs=[article.facts], prefixes=PREFIXES
            )
            if isinstance(answer, QueryTriples):
                for triple in answer:
                    self._add(triple)

    @property
    def is_full(self) -> bool:
        """Whether the next article should go into another batch."""
        return len(self._triples) - self._shared_size >= LARGEST

    def whose(self, node: str) -> tuple[ArticleGraphs | None, str]:
        """The article that a node of the batch's graph belongs to, and the node's own IRI."""
        if not node.startswith(_NUMBERED):
            return None, node
        number, _, iri = node.removeprefix(_NUMBERED).partition(":")
        return self.articles[int(number)], iri

    def term(self, term: Node | None) -> NamedNode | Literal | None:
        """A term of the batch's graph as it is in the store."""
        if isinstance(term, RdfLiteral):
            if term.language:
                return Literal(str(term), language=term.language)
            return Literal(str(term), datatype=NamedNode(str(term.datatype)) if term.datatype else None)
        return NamedNode(self.whose(str(term))[1]) if isinstance(term, URIRef) else None

    def _add(self, said: Quad | Triple) -> None:
        subject, value = said.subject, said.object
        if isinstance(subject, NamedNode) and isinstance(value, NamedNode | Literal):
            held = self._literal(value) if isinstance(value, Literal) else self._iri(value.value)
            # Past the graph, which asks of each term again whether it is one.
            self._triples.added += 1
            self._triples.add((self._iri(subject.value), self._iri(said.predicate.value), held), self.graph)

    def _iri(self, text: str) -> URIRef:
        known = self._own_iris.get(text) or self._shared_iris.get(text)
        if known is not None:
            return known
        if self._prefix and text.startswith(_DATA) and not text.startswith(_METHODS):
            known = self._own_iris[text] = URIRef(self._prefix + text)
        else:
            known = self._shared_iris[text] = URIRef(text)
        return known

    def _literal(self, literal: Literal) -> RdfLiteral:
        known = self._literals.get(literal)
        if known is None:
            kind = None if literal.language else self._iri(literal.datatype.value)
            known = RdfLiteral(literal.value, lang=literal.language, datatype=kind, normalize=False)
            self._literals[literal] = known
        return known


def batches(store: Store, articles: Iterable[ArticleGraphs], shapes: RdfGraph) -> Iterator[Batch]:
    """The articles in their order, a batch at a time; the last one may hold few, and there is always one."""
    shared = read_shared(store, shapes)
    batch = Batch(shared)
    for article in articles:
        if batch.is_full:
            yield batch
            del batch
            # Graphs of rdflib and shapes of pySHACL refer to each other in circles, so that they stay until somebody
            # looks for such circles; the command line puts that off, and a large graph would fill the memory with them.
            gc.collect()
            batch = Batch(shared)
        batch.add(article, article.quads(store))
    yield batch
