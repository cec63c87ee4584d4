"""The words behind a finding: from the statement at fault along the companions of properties to quotations."""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Store

from ipgraph.graph.companions import load_companions
from ipgraph.graph.namespaces import IPG, RDF, A, code
from ipgraph.graph.validation.articles import ArticleGraphs
from ipgraph.graph.validation.findings import Quote

MOST = 4
"""How many quotations a finding carries at most: two facts, each in two languages."""

DERIVED_FROM = {
    "filedNotBefore": ("filed",),
    "filedNotAfter": ("filed", "announced"),
    "decidedNotBefore": ("decided",),
    "decidedNotAfter": ("decided",),
    "periodNotBefore": ("period",),
    "periodNotAfter": ("period",),
}
"""The properties that articles state behind those that follow by rule."""

PARTS = {
    "claims": ("amount",), "awards": ("amount",), "finding": ("result",), "sentence": ("months",),
    "equivalent": ("amount",), "participation": ("participant",),
}  # fmt: skip
"""What is said of the parts of a case or sum, by the property that links them."""

ROLES = {"claimant": "claimant", "respondent": "respondent", "appellant": "appellant", "otherParty": "other"}


class Quotes:
    """Finds the quotations behind facts of one store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._companions = {row.of.value: row.iri for row in load_companions()}

    def of(self, article: ArticleGraphs, node: str, properties: Iterable[str], value: str) -> tuple[Quote, ...]:
        """The words behind what an article says by these properties of a node, by ``value`` alone if there is one.

        Where the article states nothing by them, the first words that it has about the node at all.
        """
        subject = NamedNode(node)
        found: dict[Quote, None] = dict.fromkeys(self._words_of(article, subject))
        stated = False
        for property in properties:
            for at, predicate, wanted in self._stated(article, subject, NamedNode(property), value):
                stated = True
                found |= dict.fromkeys(self._behind(article, at, predicate, wanted))
        if not found and not stated:
            found |= dict.fromkeys(self._about(article, subject))
        return tuple(found)[:MOST]

    def _stated(
        self, article: ArticleGraphs, node: NamedNode, property: NamedNode, value: str
    ) -> Iterator[tuple[NamedNode, NamedNode, str]]:
        """The statements behind one: node, property and value, of which an empty one stands for any."""
        local = property.value.rpartition("#")[2]
        if local in ROLES:
            for part in self._objects(article, node, IPG("participation")):
                if self._has(article, part, IPG("role"), code("role", ROLES[local])) or value:
                    yield part, IPG("participant"), value
        elif local in PARTS:
            for part in self._objects(article, node, property):
                yield from ((part, IPG(name), "") for name in PARTS[local])
        elif local in DERIVED_FROM:
            yield from ((node, IPG(name), "") for name in DERIVED_FROM[local] if self._any(article, node, IPG(name)))
        elif self._any(article, node, property):
            yield node, property, value

    def _behind(
        self, article: ArticleGraphs, node: NamedNode, property: NamedNode, value: str
    ) -> Iterator[Quote]:
        companion = self._companions.get(property.value)
        if companion is None:
            return
        statements = sorted(self._objects(article, node, companion), key=str)
        saying = [s for s in statements if value and any(v.value == value for v in self._values(article, s))]
        for statement in saying or statements:
            yield from self._quotes(article, statement)

    def _words_of(self, article: ArticleGraphs, node: NamedNode) -> Iterator[Quote]:
        """The words of a node that is itself a stretch of text, a statement or a disagreement."""
        yield from self._quote(article, node)
        yield from self._quotes(article, node)
        for reading in sorted(self._objects(article, node, IPG("reading")), key=str):
            yield from self._quotes(article, reading)

    def _about(self, article: ArticleGraphs, node: NamedNode) -> Iterator[Quote]:
        for quad in self._store.quads_for_pattern(node, None, None, article.evidence):
            if isinstance(quad.object, NamedNode):
                yield from self._quotes(article, quad.object)
        for quad in self._store.quads_for_pattern(node, None, None, article.facts):
            if quad.predicate != A and isinstance(quad.object, NamedNode) and quad.object.value.startswith(node.value):
                for part in self._store.quads_for_pattern(quad.object, None, None, article.evidence):
                    if isinstance(part.object, NamedNode):
                        yield from self._quotes(article, part.object)

    def _quotes(self, article: ArticleGraphs, statement: NamedNode) -> Iterator[Quote]:
        for span in sorted(self._objects(article, statement, IPG("supportedBy")), key=str):
            yield from self._quote(article, span)

    def _quote(self, article: ArticleGraphs, span: NamedNode) -> Iterator[Quote]:
        for quad in self._store.quads_for_pattern(span, IPG("quote"), None, article.evidence):
            if isinstance(quad.object, Literal):
                yield Quote(quad.object.language or "", quad.object.value, span.value)

    def _values(self, article: ArticleGraphs, statement: NamedNode) -> Iterator[NamedNode | Literal]:
        for quad in self._store.quads_for_pattern(statement, RDF("object"), None, article.evidence):
            if isinstance(quad.object, NamedNode | Literal):
                yield quad.object

    def _objects(self, article: ArticleGraphs, node: NamedNode, property: NamedNode) -> list[NamedNode]:
        graphs = (article.facts, article.evidence)
        quads = (quad for graph in graphs for quad in self._store.quads_for_pattern(node, property, None, graph))
        return [quad.object for quad in quads if isinstance(quad.object, NamedNode)]

    def _any(self, article: ArticleGraphs, node: NamedNode, property: NamedNode) -> bool:
        return next(self._store.quads_for_pattern(node, property, None, article.facts), None) is not None

    def _has(self, article: ArticleGraphs, node: NamedNode, property: NamedNode, value: NamedNode) -> bool:
        return next(self._store.quads_for_pattern(node, property, value, article.facts), None) is not None
