"""Why entries of different articles are one: each join with its clues and its score, and each pair that is in doubt."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from ipgraph.graph.iris import article_iri, entry_part
from ipgraph.graph.set_aside import set_aside
from ipgraph.graph.terms import IPG, A, Statement, Term, below, decimal, identified, string, words
from ipgraph.resolve.naming import digest
from ipgraph.resolve.reasons import Join, Reason, doubts_of, joins_of
from ipgraph.resolve.resolution import Resolution


def join_statements(resolution: Resolution) -> Iterator[Statement]:
    """The joins of a resolution (``ipg:Join``) and its pairs in doubt (``ipg:DoubtfulJoin``); none is given twice.

    One after the other: of many articles they are too many to be held in memory. So is the resolution, which is let go
    of before the first of them.
    """
    told = chain(
        (("Join", join) for join in joins_of(resolution)), (("DoubtfulJoin", join) for join in doubts_of(resolution))
    )
    aside = set_aside(told)
    return (statement for kind, join in aside for statement in dict.fromkeys(_statements(kind, join)))


def _statements(kind: str, join: Join) -> Iterator[Statement]:
    one, other = (
        below(str(article_iri(article)), f"#{entry_part(join.kind, name)}")
        for article, name in (join.first, join.second)
    )
    node = identified("join", digest(f"{one} {other}", 12))
    yield node, A, IPG(kind)
    yield node, IPG("joins"), one
    yield node, IPG("joins"), other
    yield node, IPG("score"), decimal(join.score)
    for clue in join.clues:
        name, *reasons = _told(clue)
        yield node, IPG("clue"), name
        for reason in reasons:
            yield node, IPG("reason"), reason


@lru_cache(maxsize=1024)
def _told(clue: Reason) -> tuple[Term, Term, Term]:
    """A clue by its name, and why in both languages."""
    return string(clue.name), words(clue.en, "en"), words(clue.zh, "zh")
