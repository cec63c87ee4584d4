"""What a person is told about a join: the two entries, the clues in words, and the score."""

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from ipgraph.resolve.cluster import Pair
from ipgraph.resolve.grouping import DECIDED, Entry
from ipgraph.resolve.items import Item
from ipgraph.resolve.resolution import Resolution
from ipgraph.resolve.score import Kind, load_weights


class Reason(Struct, frozen=True):
    """One clue by its name in the table, in words."""

    name: str
    en: str
    zh: str


class Join(Struct, frozen=True):
    """Two entries of different articles that are one, or may be."""

    kind: Kind
    first: Entry
    second: Entry
    score: float
    clues: tuple[Reason, ...]


_JUDGED = Reason(DECIDED, "a person has decided so", "经人工确认")
_KEYS = {
    "firm": "same-known-firm",
    "forum": "same-known-office",
    ("whole", "zh"): "same-chinese-legal-name",
    ("whole", "en"): "same-english-legal-name",
    ("core", "zh"): "same-chinese-name",
    ("core", "en"): "same-english-name",
}
"""The clue that stands for what makes parties one item."""


def joins_of(resolution: Resolution) -> Iterator[Join]:
    """All joins: of parties under one name each with the first of them, then of items by the pairs that joined them."""
    for item in resolution.parties.items:
        yield from _within(item)
    yield from _pairs(resolution, doubtful=False)


def doubts_of(resolution: Resolution) -> Iterator[Join]:
    """All pairs that a person should look at."""
    yield from _pairs(resolution, doubtful=True)


def _within(item: Item) -> Iterator[Join]:
    if item.key is None:
        return
    name = _KEYS.get(item.key[0]) or _KEYS[item.key[0], item.key[1]]
    clues = [name] if item.key[0] != "core" else [name, "distinctive-name"]
    weights = load_weights()["party"]
    first = item.mentions[0]
    for other in item.mentions[1:]:
        yield Join(
            "party",
            (first.article, first.entry),
            (other.article, other.entry),
            weights.score(clues),
            tuple(_reason("party", clue) for clue in clues),
        )


def _pairs(resolution: Resolution, *, doubtful: bool) -> Iterator[Join]:
    parties = [(item.mentions[0].article, item.mentions[0].entry) for item in resolution.parties.items]
    rights = [(item.article, item.entry) for item in resolution.rights.items]
    cases = [(item.article, item.entry) for item in resolution.cases.items]
    clusters = (resolution.parties.clusters, resolution.rights.clusters, resolution.cases.clusters)
    kinds: tuple[Kind, ...] = ("party", "right", "case")
    for kind, entries, found in zip(kinds, (parties, rights, cases), clusters, strict=True):
        for pair in found.doubtful if doubtful else found.joined:
            yield _join(kind, entries, pair)


def _join(kind: Kind, entries: Sequence[Entry], pair: Pair) -> Join:
    clues = tuple(_reason(kind, clue) for clue in pair.clues)
    return Join(kind, entries[pair.first], entries[pair.second], pair.score, clues)


@cache
def _reason(kind: Kind, clue: str) -> Reason:
    if clue == DECIDED:
        return _JUDGED
    row = load_weights()[kind].clues[clue]
    return Reason(clue, row.en, row.zh)
