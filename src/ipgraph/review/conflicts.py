"""Cases of which two articles say what cannot both be true, as questions."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec import Struct
from pyoxigraph import NamedNode, Store

from ipgraph.decide.seen import entry_of, words_at
from ipgraph.explain.labels import fact_label, fact_value
from ipgraph.graph.namespaces import IPG
from ipgraph.model.record import Proceeding, Sum
from ipgraph.resolve.grouping import Entry
from ipgraph.review.facts import seen_fact
from ipgraph.review.holdings import Holdings
from ipgraph.review.items import Answer, Item
from ipgraph.review.labels import label
from ipgraph.review.pairs import read_entry

_DATES = ("filed", "decided", "announced")
_CODES = {"outcome": ("unknown", "pending"), "instance": ("none",)}
"""The codes of a case, with those that say nothing against any other."""

_NEARLY = 0.005
"""Sums that differ by no more than this share are one sum, once rounded."""

_MOST = 9
"""So many readings have a key of their own."""


class _Told(Struct, frozen=True):
    """What one article says on one point."""

    article: str
    path: str
    value: str | Sum


def ask_conflicts(store: Store, holdings: Holdings) -> Iterator[Item]:
    """Points on which articles on one case differ, case by case."""
    for entries in _cases(store, holdings):
        told: dict[str, list[_Told]] = defaultdict(list)
        for article, name in entries:
            case = entry_of(holdings.articles[article].record, "case", name)
            if isinstance(case, Proceeding):
                for point, field, value in _points(case):
                    told[point].append(_Told(article, f"{holdings.path_of('case', (article, name))}.{field}", value))
        for readings in map(_apart, told.values()):
            if 1 < len(readings) <= _MOST and not any(
                holdings.is_decided(each.article, each.path) for reading in readings for each in reading
            ):
                yield _item(holdings, readings)


def _cases(store: Store, holdings: Holdings) -> Iterator[list[Entry]]:
    """The entries that are one case, where several articles tell of it."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for quad in store.quads_for_pattern(None, IPG("refersTo"), None, None):
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode):
            entry = read_entry(quad.subject)
            if entry is not None and entry[0] == "case" and holdings.has("case", entry[1]):
                found[quad.object.value].append(entry[1])
    yield from (sorted(entries) for _, entries in sorted(found.items()) if len(entries) > 1)


def _points(case: Proceeding) -> Iterator[tuple[str, str, str | Sum]]:
    """What can be compared: the point, its field, and its value."""
    for field in (*_DATES, *_CODES):
        value = getattr(case, field)
        if value and value not in _CODES.get(field, ()):
            yield field, field, value
    for field in ("claimed", "awarded"):
        sums = [(j, each) for j, each in enumerate(getattr(case, field)) if not each.total]
        # Several sums are told one way here and another way there.
        if len(sums) == 1 and not sums[0][1].at_least and not sums[0][1].at_most:
            number, only = sums[0]
            yield f"{field} {only.currency} {only.kind}", f"{field}[{number}].amount", only


def _apart(told: Sequence[_Told]) -> list[list[_Told]]:
    """The readings that differ, each with all that say so; a month does not differ from a day in it."""
    readings: list[list[_Told]] = []
    for each in sorted(told, key=lambda each: (each.article, each.path)):
        fitting = next((reading for reading in readings if all(_fits(each.value, one.value) for one in reading)), None)
        if fitting is None:
            readings.append([each])
        else:
            fitting.append(each)
    return readings


def _fits(one: str | Sum, other: str | Sum) -> bool:
    if isinstance(one, Sum) and isinstance(other, Sum):
        return abs(one.amount - other.amount) <= _NEARLY * max(abs(one.amount), abs(other.amount))
    return str(one).startswith(str(other)) or str(other).startswith(str(one))


def _item(holdings: Holdings, readings: Sequence[Sequence[_Told]]) -> Item:
    language = holdings.language
    sides = []
    for reading in readings:
        first = reading[0]
        held = holdings.articles[first.article]
        also = tuple(holdings.names(holdings.articles[each.article].record.article.title) for each in reading[1:])
        value = fact_value(first.path, held.record, language)
        sides.append(holdings.side(first.article, value, words_at(held, first.path), also))
    keys = ("y", "n") if len(readings) == 2 else tuple(map(str, range(1, len(readings) + 1)))
    first = readings[0][0]
    held = holdings.articles[first.article]
    case = held.record.proceedings[int(first.path.partition("[")[2].partition("]")[0])]
    about = holdings.entry_side("case", (first.article, case.id)).head.partition(" / ")[0]
    named = fact_label(first.path, language).partition(", " if language == "en" else "，")[2]
    return Item(
        kind="conflicts",
        about=f"{about}{label('texts', 'colon', language)}{named}",
        question=label("questions", "conflicts", language),
        sides=tuple(sides),
        answers={key: _answer(holdings, readings, number) for number, key in enumerate(keys)},
    )


def _answer(holdings: Holdings, readings: Sequence[Sequence[_Told]], number: int) -> Answer:
    language = holdings.language
    right = readings[number][0]
    others = [each for i, reading in enumerate(readings) if i != number for each in reading]
    fields = seen_fact(holdings.articles[right.article], right.path)
    against = [
        {key: value for key, value in seen_fact(holdings.articles[each.article], each.path).items() if value != []}
        for each in others
    ]
    if len(readings) == 2:
        named = label("answers", ("first", "second")[number], language)
    else:
        named = label("answers", "side", language, number=number + 1)
    return Answer(named, "adopt", {**fields, "against": against}, label("reasons", "adopt", language))
