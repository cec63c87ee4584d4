"""Which parties of different articles are the same: by their names, and by the cases in which they stand.

First parties under one full name, or one known firm, become one item; then items that share a name or a place in a case
are compared. What stands twice in one article is two, and so are companies with different full names.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from ipgraph.model.codes import Language
from ipgraph.resolve.grouping import Groups, Judged, group
from ipgraph.resolve.items import Item, Key, excludes, full_names, read_items
from ipgraph.resolve.mentions import LANGUAGES, NOTHING, Mention
from ipgraph.resolve.score import in_order

_CROWDED = 48
"""Of more items under one name only those are compared that something else links too."""


def group_parties(mentions: Iterable[Mention], judged: Judged) -> Groups[Item]:
    """Group the parties of all articles; those without a name, or with a masked one, are in no group."""
    apart = frozenset(entry for pair, verdict in judged.items() if not verdict for entry in pair)
    items, ambiguous = read_items((mention for mention in mentions if not mention.hidden), apart)
    # Only names that bear on who is whose kin: with all of them every item would have a face of its own.
    told = frozenset().union(*(item.kin | item.names for item in items if item.kin))
    return group(
        "party",
        items,
        _candidates(items),
        entries_of=lambda item: [(mention.article, mention.entry) for mention in item.mentions],
        clues_of=lambda one, other: clues_of(one, other, ambiguous),
        excludes=excludes,
        face=lambda item: (
            item.person,
            item.firm,
            item.kin,
            item.names & told if told else NOTHING,
            *full_names(item),
        ),
        judged=judged,
    )


def clues_of(one: Item, other: Item, ambiguous: frozenset[str]) -> tuple[str, ...]:
    """The clues that hold between two items, in the order of the table."""
    held: set[str] = set()
    shared = {language: one.cores[language] & other.cores[language] for language in LANGUAGES}
    held |= {f"same-{name}-legal-name" for name, lang in _NAMED if one.whole[lang] & other.whole[lang]}
    held |= {f"same-{name}-name" for name, lang in _NAMED if shared[lang]}
    names = shared["en"] | shared["zh"]
    bare = bool(names) and names <= ambiguous and not any(one.whole[lang] & other.whole[lang] for lang in LANGUAGES)
    known = one.firm is not None and one.firm == other.firm and not bare
    held |= {"same-known-firm"} if known else set()
    held |= {"same-known-office"} if one.key == other.key and one.key is not None and one.key[0] == "forum" else set()
    held |= {"same-known-name"} if one.known & other.known and names and not known else set()
    held |= {"distinctive-name"} if names & one.sure & other.sure else set()
    told = one.around & other.around
    held |= {"same-case"} if any(mark.startswith("case:") for mark in told) and names else set()
    held |= {"same-right"} if any(mark.startswith("right:") for mark in told) else set()
    held |= {"same-opponent"} if any(mark.startswith("against:") for mark in told) else set()
    if not names and not _share_a_script(one, other) and any(mark.startswith("slot:") for mark in told):
        held |= {"same-place-in-case", "same-case"}
    if one.person and not known:
        held |= {"personal-name"}
        # The Latin name of a person is the Chinese one read aloud: it says nothing more.
        held -= {"same-english-name"} if "same-chinese-name" in held else set()
    held |= {"other-kind"} if not one.kinds & other.kinds else set()
    in_full = known or "same-chinese-legal-name" in held or "same-english-legal-name" in held
    if names and not in_full:
        held |= {"shared-short-name"} if bare else set()
        held |= {"other-legal-form"} if _differ(one.families, other.families) else set()
        held |= {"other-place"} if one.places and other.places and not one.places & other.places else set()
    return in_order("party", frozenset(held))


_NAMED: tuple[tuple[str, Language], ...] = (("chinese", "zh"), ("english", "en"))


def _share_a_script(one: Item, other: Item) -> bool:
    return any(one.cores[language] and other.cores[language] for language in LANGUAGES)


def _differ(one: dict[Language, frozenset[str]], other: dict[Language, frozenset[str]]) -> bool:
    return any(one[lang] and other[lang] and not one[lang] & other[lang] for lang in LANGUAGES)


def _candidates(items: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """Pairs worth comparing, each once: those that share a name, or a place in a case."""
    blocks: dict[Key, list[int]] = defaultdict(list)
    for number, item in enumerate(items):
        for language in LANGUAGES:
            for core in item.cores[language]:
                blocks["name", language, core].append(number)
        for mark in item.marks("slot"):
            blocks["slot", mark].append(number)
    given: set[tuple[int, int]] = set()
    for numbers in blocks.values():
        for one, other in combinations(numbers, 2) if len(numbers) <= _CROWDED else _linked(items, numbers):
            pair = (min(one, other), max(one, other))
            if pair not in given and not items[pair[0]].articles & items[pair[1]].articles:
                given.add(pair)
                yield pair


def _linked(items: Sequence[Item], numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Of many items under one name, the pairs that share something else that is told; those of legal names too."""
    marked: dict[str, list[int]] = defaultdict(list)
    for number in numbers:
        for mark in items[number].around:
            marked[mark].append(number)
        if items[number].key is not None:
            marked["key"].append(number)
    for held in marked.values():
        # Those that stand for many mentions come first.
        held.sort(key=lambda number: (items[number].key is None, number))
        yield from combinations(held[:_CROWDED], 2)
