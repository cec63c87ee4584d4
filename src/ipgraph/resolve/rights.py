"""Which rights of different articles are the same: by their numbers, or by title, holder and case together.

Look-alikes are never the same: a title counts only as it is written, and a work or mark only with its holder or case.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, pairwise

from msgspec import Struct

from ipgraph.model.codes import Language
from ipgraph.model.record import Right
from ipgraph.resolve.grouping import Entry, Groups, Judged, group
from ipgraph.resolve.mentions import LANGUAGES, NOTHING
from ipgraph.resolve.reading import Reading
from ipgraph.resolve.score import in_order

_CROWDED = 48


class RightItem(Struct, frozen=True, gc=False):
    """One right of one article; holders and sides are parties by the numbers of their groups."""

    article: str
    entry: str
    right: Right
    kind: str
    number: str | None
    titles: dict[Language, frozenset[str]]
    holders: frozenset[int]
    sides: frozenset[int]
    cases: frozenset[str]
    alone: bool


def read_rights(reading: Reading, party_of: Mapping[Entry, int], case_of: Mapping[Entry, int]) -> Iterable[RightItem]:
    """The rights of a record; ``case_of`` are the groups of the cases that other articles are known to tell too."""
    article = reading.record.article.id
    for told in reading.rights:
        held = [f"@{case_of[found]}" for case in told.cases if (found := (article, case)) in case_of]
        holders = told.right.holders
        yield RightItem(
            article=article,
            entry=told.right.id,
            right=told.right,
            kind=told.kind,
            number=told.number,
            titles=told.titles,
            holders=frozenset(party_of[article, one] for one in holders if (article, one) in party_of) or NOTHING,
            sides=frozenset(party_of[article, one] for one in told.sides if (article, one) in party_of) or NOTHING,
            cases=told.marks.union(held) if held else told.marks,
            alone=told.alone,
        )


def group_rights(items: Iterable[RightItem], judged: Judged) -> Groups[RightItem]:
    """Group the rights of all articles."""
    ordered = tuple(sorted(items, key=lambda item: (item.article, item.entry)))
    return group(
        "right",
        ordered,
        _candidates(ordered),
        entries_of=lambda item: [(item.article, item.entry)],
        clues_of=clues_of,
        excludes=excludes,
        face=lambda item: (item.kind, item.number, item.right.branch, *(item.titles[lang] for lang in LANGUAGES)),
        judged=judged,
    )


def clues_of(one: RightItem, other: RightItem) -> tuple[str, ...]:
    """The clues that hold between two rights, in the order of the table."""
    held: set[str] = set()
    if one.number and other.number:
        held.add("same-number" if one.number == other.number else "other-number")
    if any(one.titles[language] & other.titles[language] for language in LANGUAGES):
        held.add("same-title")
    if one.holders and other.holders:
        held.add("same-holder" if one.holders & other.holders else "other-holder")
    if one.cases & other.cases:
        held |= {"same-case", "only-one"} if one.alone and other.alone else {"same-case"}
    if len(one.sides & other.sides) > 1:
        held.add("same-sides")
    return in_order("right", frozenset(held))


def excludes(one: RightItem, other: RightItem) -> bool:
    """Whether two rights cannot be the same: of one article, of different kinds, or under different numbers."""
    if one.article == other.article or one.kind != other.kind:
        return True
    if one.number and other.number:
        return one.number != other.number
    if one.right.branch and other.right.branch and one.right.branch != other.right.branch:
        return True
    both = [language for language in LANGUAGES if one.titles[language] and other.titles[language]]
    return bool(both) and not any(one.titles[language] & other.titles[language] for language in both)


def _candidates(items: Sequence[RightItem]) -> Iterable[tuple[int, int]]:
    """Pairs that share a number or a title, each once; under a crowded title those that share a party too."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, item in enumerate(items):
        for case in item.cases:
            blocks["case", item.kind, case].append(number)
        if item.number:
            blocks["number", item.number].append(number)
        for language in LANGUAGES:
            for title in item.titles[language]:
                blocks["title", item.kind, language, title].append(number)
    given: set[tuple[int, int]] = set()
    for held in blocks.values():
        for one, other in combinations(held, 2) if len(held) <= _CROWDED else _by_party(items, held):
            pair = (min(one, other), max(one, other))
            if pair not in given and not excludes(items[pair[0]], items[pair[1]]):
                given.add(pair)
                yield pair


def _by_party(items: Sequence[RightItem], numbers: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Chains of those that share a holder, a side or a number: each with the next, since all share what joins two."""
    marked: dict[object, list[int]] = defaultdict(list)
    # Different numbers exclude each other: those of one number stand together, so that no other breaks their chain.
    for number in sorted(numbers, key=lambda number: (items[number].number or "", number)):
        for holder in items[number].holders:
            marked["holder", holder].append(number)
        for side in items[number].sides:
            marked["side", side].append(number)
        marked["number", items[number].number].append(number)
    for held in marked.values():
        yield from pairwise(held)
