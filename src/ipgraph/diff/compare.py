"""Compare two graphs: the articles that differ, the things that came and went with them, joins, and facts."""

from collections.abc import Iterator, Mapping

from msgspec import Struct
from networkx.utils import UnionFind
from pyoxigraph import NamedNode

from ipgraph.diff.changes import (
    ArticleChange,
    Change,
    Changes,
    FactChange,
    JoinChange,
    ThingChange,
    count,
)
from ipgraph.diff.facts import fact_changes
from ipgraph.diff.pairs import pair
from ipgraph.diff.side import KINDS, Side, article_of, kind_of_entry
from ipgraph.graph.iris import entry_iri, entry_name
from ipgraph.graph.store import Graph
from ipgraph.model.codes import Language


class _Differing(Struct, frozen=True):
    """An article that differs: its entries of now by those of before, and its facts that changed."""

    article: str
    paired: Mapping[str, str]
    facts: tuple[FactChange, ...]


def compare(before: Graph | None, after: Graph | None, language: Language = "en") -> Changes:
    """What ``after`` says and ``before`` did not, and the other way round; ``None`` is a graph without articles."""
    old, new = Side(before, language), Side(after, language)
    differing = {found.article: found for found in _differing(old, new, language)}
    backwards = {article: {place: was for was, place in found.paired.items()} for article, found in differing.items()}
    forwards = {article: found.paired for article, found in differing.items()}
    return Changes(
        articles=tuple(_article(old, new, found) for found in differing.values()),
        things=(*_things("added", new, old, backwards), *_things("removed", old, new, forwards)),
        joins=(*_joins("added", new, old, backwards), *_joins("removed", old, new, forwards)),
        facts=tuple(fact for found in differing.values() for fact in found.facts),
    )


def _differing(old: Side, new: Side, language: Language) -> Iterator[_Differing]:
    alike = old.rules == new.rules
    for article in sorted(old.lines.keys() | new.lines.keys()):
        same = old.lines.get(article) == new.lines.get(article)
        if same and alike:
            continue
        before, after = old.entries(article), new.entries(article)
        paired = pair(before, after)
        facts = tuple(fact_changes(article, before, after, paired, language))
        if facts or not same:
            yield _Differing(article, paired, facts)


def _article(old: Side, new: Side, found: _Differing) -> ArticleChange:
    article = found.article
    change: Change = "added" if article not in old.lines else "removed" if article not in new.lines else "changed"
    told = (old if change == "removed" else new).entries(article)
    return ArticleChange(change=change, id=article, title=told["article"].label, **count(found.facts))


def _things(change: Change, here: Side, there: Side, paired: Mapping[str, Mapping[str, str]]) -> Iterator[ThingChange]:
    """The things of one graph that the other does not know, by any article."""
    told: dict[NamedNode, list[tuple[str, str]]] = {}
    for article in paired:
        for place, node in here.things(article).items():
            told.setdefault(node, []).append((article, place))
    for node, places in told.items():
        articles = here.telling(node)
        known = (
            any(place in paired[article] for article, place in places)
            or not articles <= paired.keys()
            or ("#" not in node.value and there.holds(node))
        )
        if not known:
            article, place = places[0]
            yield ThingChange(
                change=change,
                kind=KINDS[place.partition("[")[0]],
                label=here.entries(article)[place].label,
                iri=node.value,
                articles=tuple(sorted(articles)),
            )


def _joins(change: Change, here: Side, there: Side, paired: Mapping[str, Mapping[str, str]]) -> Iterator[JoinChange]:
    """The joins of one graph that make one of what is several in the other: the strongest of those that do."""
    found = {join: here.reasons(join) for join in here.joins}
    groups: UnionFind[NamedNode] = UnionFind()
    for join, (score, reasons) in sorted(found.items(), key=lambda item: (-item[1][0], item[0].value)):
        one, other = sorted(here.joins[join], key=str)
        ends = [_there(entry, here, there, paired) for entry in (one, other)]
        if groups[ends[0]] == groups[ends[1]]:
            continue
        groups.union(*ends)
        yield JoinChange(
            change=change,
            kind=kind_of_entry(one),
            first=here.side(one),
            second=here.side(other),
            score=score,
            reasons=reasons,
        )


def _there(entry: NamedNode, here: Side, there: Side, paired: Mapping[str, Mapping[str, str]]) -> NamedNode:
    """What an entry stands for in the other graph; the entry itself when that does not hold it."""
    article, kind = article_of(entry), kind_of_entry(entry)
    if article not in paired:
        return there.node(entry)
    name = entry_name(entry, kind)
    for place, told in here.entries(article).items():
        if told.id == name and KINDS.get(place.partition("[")[0]) == kind and place in paired[article]:
            return there.node(entry_iri(article, kind, there.entries(article)[paired[article][place]].id))
    return NamedNode(f"{entry.value}~")
