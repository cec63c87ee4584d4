"""Why entries of different articles are one: each join with its clues and its score, and each pair that is in doubt."""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Triple

from ipgraph.graph.iris import entry_iri, identified
from ipgraph.graph.literals import decimal, string, words
from ipgraph.graph.namespaces import IPG, A
from ipgraph.resolve.naming import digest
from ipgraph.resolve.reasons import Join, doubts_of, joins_of
from ipgraph.resolve.resolution import Resolution

Statement = tuple[NamedNode, NamedNode, NamedNode | Literal]


def join_triples(resolution: Resolution) -> tuple[Triple, ...]:
    """The joins of a resolution (``ipg:Join``) and its pairs in doubt (``ipg:DoubtfulJoin``)."""
    return tuple(
        Triple(*statement)
        for kind, joins in (("Join", joins_of(resolution)), ("DoubtfulJoin", doubts_of(resolution)))
        for statement in _statements(kind, joins)
    )


def _statements(kind: str, joins: Iterable[Join]) -> Iterator[Statement]:
    for join in joins:
        one, other = (entry_iri(article, join.kind, name) for article, name in (join.first, join.second))
        node = identified("join", digest(f"{one} {other}", 12))
        yield node, A, IPG(kind)
        yield node, IPG("joins"), one
        yield node, IPG("joins"), other
        yield node, IPG("score"), decimal(join.score)
        for clue in join.clues:
            yield node, IPG("clue"), string(clue.name)
            yield node, IPG("reason"), words(clue.en, "en")
            yield node, IPG("reason"), words(clue.zh, "zh")
