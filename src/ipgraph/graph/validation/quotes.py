"""The words behind a finding: from the statement at fault along the companions of properties to quotations."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from pyoxigraph import Literal, NamedNode, Store

from ipgraph.graph.companions import load_companions
from ipgraph.graph.iris import read_span_iri
from ipgraph.graph.namespaces import IPG, RDF, code
from ipgraph.graph.validation.articles import ArticleGraphs
from ipgraph.graph.validation.findings import Quote
from ipgraph.lang.segment import sentences_around
from ipgraph.model.article import Span

MOST = 4
"""How many quotations a finding carries at most: two facts, each in two languages."""

FEW = 2
"""How many of them are shown of a node of which nothing in particular is wrong but that something is missing."""

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
    "claims": ("amount",), "awards": ("amount",), "claimsInAll": ("amount",), "finding": ("result",),
    "sentence": ("months",), "equivalent": ("amount",), "participation": ("participant",),
}  # fmt: skip
"""What is said of the parts of a case or sum, by the property that links them."""

ROLES = {"claimant": "claimant", "respondent": "respondent", "appellant": "appellant", "otherParty": "other"}


Term: TypeAlias = NamedNode | Literal


class Quotes:
    """Finds the quotations behind facts of one store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._companions = {row.of.value: row.iri for row in load_companions()}

    def of(self, article: ArticleGraphs, node: str, properties: Iterable[str], value: Term | None) -> tuple[Quote, ...]:
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
            return tuple(dict.fromkeys(self._about(article, subject)))[:FEW]
        return tuple(found)[:MOST]

    def _stated(
        self, article: ArticleGraphs, node: NamedNode, property: NamedNode, value: Term | None
    ) -> Iterator[tuple[NamedNode, NamedNode, Term | None]]:
        """The statements behind one: node, property and value, none for any value."""
        local = property.value.rpartition("#")[2]
        if local in ROLES:
            for part in self._objects(article, node, IPG("participation")):
                playing = self._has(article, part, IPG("role"), code("role", ROLES[local]))
                if playing and (value is None or value in self._objects(article, part, IPG("participant"))):
                    yield part, IPG("participant"), None
        elif local in PARTS:
            for part in self._objects(article, node, property):
                yield from ((part, IPG(name), None) for name in PARTS[local])
        elif local in DERIVED_FROM:
            yield from ((node, IPG(name), None) for name in DERIVED_FROM[local] if self._any(article, node, IPG(name)))
        elif self._any(article, node, property):
            yield node, property, value

    def _behind(
        self, article: ArticleGraphs, node: NamedNode, property: NamedNode, value: Term | None
    ) -> Iterator[Quote]:
        companion = self._companions.get(property.value)
        if companion is None:
            return
        statements = sorted(self._objects(article, node, companion), key=str)
        saying = [statement for statement in statements if value in self._values(article, statement)]
        for statement in saying or statements:
            yield from self._quotes(article, statement)

    def _words_of(self, article: ArticleGraphs, node: NamedNode) -> Iterator[Quote]:
        """The words of a node that is itself a stretch of text, a statement or a disagreement."""
        yield from self._quote(article, node)
        yield from self._quotes(article, node)
        for reading in sorted(self._objects(article, node, IPG("reading")), key=str):
            yield from self._quotes(article, reading)

    def _about(self, article: ArticleGraphs, node: NamedNode) -> list[Quote]:
        """All words that tell of a node and its parts, in reading order, the English ones first."""
        parts = [part for link in PARTS for part in self._objects(article, node, IPG(link))]
        found = {
            quote
            for about in (node, *parts)
            for quad in self._store.quads_for_pattern(about, None, None, article.evidence)
            if isinstance(quad.object, NamedNode)
            for quote in self._quotes(article, quad.object)
        }
        return sorted(found, key=lambda quote: (quote.language, _place(quote.span) or (quote.span, 0, 0)))

    def _quotes(self, article: ArticleGraphs, statement: NamedNode) -> Iterator[Quote]:
        for span in sorted(self._objects(article, statement, IPG("supportedBy")), key=str):
            yield from self._quote(article, span)

    def _quote(self, article: ArticleGraphs, span: NamedNode) -> Iterator[Quote]:
        for quad in self._store.quads_for_pattern(span, IPG("quote"), None, article.evidence):
            if isinstance(quad.object, Literal):
                before, after = self._around(article, span.value, quad.object)
                language = quad.object.language or ""
                yield Quote(language=language, before=before, text=quad.object.value, after=after, span=span.value)

    def _around(self, article: ArticleGraphs, span: str, quote: Literal) -> tuple[str, str]:
        """What stands before and behind a quotation in its sentence; nothing where the offsets are wrong."""
        place = _place(span)
        if place is None:
            return "", ""
        version, start, end = place
        held = next(self._store.quads_for_pattern(NamedNode(version), IPG("text"), None, article.evidence), None)
        if held is None or not isinstance(held.object, Literal) or held.object.value[start:end] != quote.value:
            return "", ""
        text = held.object.value
        around = sentences_around(text, "zh" if quote.language == "zh" else "en", Span(start, end))
        return text[around.start : start], text[end : around.end]

    def _values(self, article: ArticleGraphs, statement: NamedNode) -> list[object]:
        return [quad.object for quad in self._store.quads_for_pattern(statement, RDF("object"), None, article.evidence)]

    def _objects(self, article: ArticleGraphs, node: NamedNode, property: NamedNode) -> list[NamedNode]:
        graphs = (article.facts, article.evidence)
        quads = (quad for graph in graphs for quad in self._store.quads_for_pattern(node, property, None, graph))
        return [quad.object for quad in quads if isinstance(quad.object, NamedNode)]

    def _any(self, article: ArticleGraphs, node: NamedNode, property: NamedNode) -> bool:
        return next(self._store.quads_for_pattern(node, property, None, article.facts), None) is not None

    def _has(self, article: ArticleGraphs, node: NamedNode, property: NamedNode, value: NamedNode) -> bool:
        return next(self._store.quads_for_pattern(node, property, value, article.facts), None) is not None


def _place(span: str) -> tuple[str, int, int] | None:
    try:
        return read_span_iri(span)
    except ValueError:
        return None
