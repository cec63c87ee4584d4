"""Which parties of different articles are the same: by their names, and by the cases in which they stand.

First parties under one full name, or one known firm, become one item; then items that share a name or a place in a case
are compared. What stands twice in one article is two, and so are companies with different full names.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from ipgraph.model.codes import Language
from ipgraph.resolve.grouping import Entry, Groups, Judged, group
from ipgraph.resolve.mentions import LANGUAGES, NOTHING, Mention
from ipgraph.resolve.score import in_order

_CROWDED = 48
"""Of more items under one name only those are compared that something else links too."""

_NO_NAMES: dict[Language, frozenset[str]] = dict.fromkeys(LANGUAGES, NOTHING)

Key = tuple[str, ...]


class Item(Struct, frozen=True, gc=False):
    """Mentions that are the same beyond doubt, with all that is told of them; ``key`` says why they are."""

    mentions: tuple[Mention, ...]
    key: Key | None
    person: bool
    firm: str | None
    known: frozenset[str]
    articles: frozenset[str]
    kinds: frozenset[str]
    cores: dict[Language, frozenset[str]]
    sure: frozenset[str]
    whole: dict[Language, frozenset[str]]
    legal_cores: dict[Language, frozenset[str]]
    families: dict[Language, frozenset[str]]
    places: frozenset[str]
    around: frozenset[str]
    kin: frozenset[str]

    @property
    def names(self) -> frozenset[str]:
        """What it is called, as :attr:`Mention.names` are."""
        return frozenset().union(*(mention.names for mention in self.mentions))

    def marks(self, kind: str) -> frozenset[str]:
        """What is told around it, of one kind: case, right, against, slot."""
        return frozenset(mark for mark in self.around if mark.startswith(f"{kind}:"))


def group_parties(mentions: Iterable[Mention], judged: Judged) -> Groups[Item]:
    """Group the parties of all articles; those without a name, or with a masked one, are in no group."""
    apart = frozenset(entry for pair, verdict in judged.items() if not verdict for entry in pair)
    items = _items((mention for mention in mentions if not mention.hidden), apart)
    ambiguous = _ambiguous(items)
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
            *_full_names(item),
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


def excludes(one: Item, other: Item) -> bool:
    """Whether two items cannot be the same: told apart by one article, a person and a company, two full names.

    Nor is a company the same as one that has the name of its parent, subsidiary or affiliate, and none that is its own.
    """
    if one.articles & other.articles or one.person != other.person:
        return True
    if (one.kin or other.kin) and _is_kin(one, other):
        return True
    if one.firm and other.firm and one.firm != other.firm:
        return True
    if one.whole["zh"] and other.whole["zh"]:
        # A foreign company is transcribed in several ways.
        return not one.legal_cores["zh"] & other.legal_cores["zh"] and not one.whole["en"] & other.whole["en"]
    if one.whole["en"] and other.whole["en"]:
        return not one.legal_cores["en"] & other.legal_cores["en"]
    return False


def _is_kin(one: Item, other: Item) -> bool:
    mine, theirs, told = one.names, other.names, one.kin | other.kin
    return bool(one.kin & theirs or other.kin & mine) and not mine & theirs - told


def _full_names(item: Item) -> tuple[frozenset[str], ...]:
    return (*(item.whole[language] for language in LANGUAGES), *(item.legal_cores[language] for language in LANGUAGES))


def _share_a_script(one: Item, other: Item) -> bool:
    return any(one.cores[language] and other.cores[language] for language in LANGUAGES)


def _differ(one: dict[Language, frozenset[str]], other: dict[Language, frozenset[str]]) -> bool:
    return any(one[lang] and other[lang] and not one[lang] & other[lang] for lang in LANGUAGES)


def _items(mentions: Iterable[Mention], apart: frozenset[Entry]) -> tuple[Item, ...]:
    """Put mentions under one key together, in the order of their content.

    A second one of an article stays alone, and so does one that a person has told ``apart`` from another.
    """
    ordered = sorted(mentions, key=lambda mention: (mention.article, mention.entry))
    keys = [_key(mention) for mention in ordered]
    owners: dict[str, set[Key]] = defaultdict(set)
    for mention, key in zip(ordered, keys, strict=True):
        if key is not None and key[0] != "core" and any(form.is_legal_name for form in mention.forms):
            for form in mention.forms:
                owners[form.core].add(key)
    grouped: dict[Key, list[Mention]] = {}
    alone: list[tuple[Mention, Key | None]] = []
    for mention, key in zip(ordered, keys, strict=True):
        if key is None or (_is_short(mention) and any(len(owners[form.core]) > 1 for form in mention.forms)):
            alone.append((mention, None))
        elif (mention.article, mention.entry) in apart or any(
            held.article == mention.article for held in grouped.get(key, ())[-1:]
        ):
            alone.append((mention, key))
        else:
            grouped.setdefault(key, []).append(mention)
    items = [_item(tuple(found), key) for key, found in grouped.items()]
    items += [_item((mention,), key) for mention, key in alone]
    return tuple(sorted(items, key=lambda item: [(m.article, m.entry) for m in item.mentions]))


def _is_short(mention: Mention) -> bool:
    return mention.forum is None and not any(form.is_legal_name for form in mention.forms)


def _key(mention: Mention) -> Key | None:
    """What makes a mention the same wherever it stands: a known firm or office, a full name, or a name of its own."""
    if mention.firm is not None:
        return ("firm", mention.firm)
    if mention.forum is not None:
        return ("forum", mention.forum)
    if mention.party.type == "person":
        return None
    for language in ("zh", "en"):
        whole = sorted(
            (form for form in mention.legal_names(language)), key=lambda form: (-len(form.whole), form.whole)
        )
        if whole:
            return ("whole", language, whole[0].whole)
    for language in ("zh", "en"):
        sure = sorted(
            (form.core for form in mention.forms if form.language == language), key=lambda core: (-len(core), core)
        )
        if sure and any(form.sure and form.core == sure[0] for form in mention.forms):
            return ("core", language, sure[0])
    return None


def _item(mentions: tuple[Mention, ...], key: Key | None) -> Item:
    forms = {form for mention in mentions for form in mention.forms}
    legal = [form for form in forms if form.is_legal_name]
    return Item(
        mentions=mentions,
        key=key,
        person=any(mention.party.type == "person" for mention in mentions),
        firm=next((mention.firm for mention in mentions if mention.firm), None),
        known=frozenset(mention.known for mention in mentions if mention.known) or NOTHING,
        articles=frozenset(mention.article for mention in mentions),
        kinds=frozenset(mention.party.type for mention in mentions),
        cores=_by_language((form.language, form.core) for form in forms),
        sure=frozenset(form.core for form in forms if form.sure) or NOTHING,
        whole=_by_language((form.language, form.whole) for form in legal),
        legal_cores=_by_language((form.language, form.core) for form in legal),
        families=_by_language((form.language, form.family or "") for form in legal),
        places=frozenset(form.place for form in legal if form.place) or NOTHING,
        around=mentions[0].around.union(*others)
        if (others := [told.around for told in mentions[1:]])
        else mentions[0].around,
        kin=frozenset(name for mention in mentions for name in mention.kin) or NOTHING,
    )


def _by_language(told: Iterable[tuple[Language, str]]) -> dict[Language, frozenset[str]]:
    found: dict[Language, set[str]] = {}
    for language, text in told:
        found.setdefault(language, set()).add(text)
    if not found:
        return _NO_NAMES
    return {language: frozenset(found[language]) if language in found else NOTHING for language in LANGUAGES}


def _ambiguous(items: Sequence[Item]) -> frozenset[str]:
    """Short names that stand for several companies: each has it beside a full name of its own."""
    owners: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        if item.whole["zh"] or item.whole["en"]:
            for core in item.cores["en"] | item.cores["zh"]:
                owners[core].append(item)
    return frozenset(
        core
        for core, held in owners.items()
        if len(held) > 1 and any(excludes(one, other) for one, other in combinations(held[:_CROWDED], 2))
    )


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
