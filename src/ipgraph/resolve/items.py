"""Mentions of parties that are the same beyond doubt as one item, and which items can never be one party."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations, product

from msgspec import Struct

from ipgraph.model.codes import Language
from ipgraph.resolve.grouping import Entry
from ipgraph.resolve.mentions import LANGUAGES, NOTHING, Mention
from ipgraph.resolve.names import is_slip

_ENOUGH = 48
"""Of more companies under one short name no more are looked at."""
_LONG_WORD, _LONGER_WORD = 5, 8
"""A word of fewer letters that differs in one, or two, is another word."""
_PLACE = 3
"""Within the first signs of a Chinese name stands the place; one sign makes it another place."""
_TELLING = frozenset("一二三四五六七八九十甲乙丙丁戊东南西北中上下大小新老")
"""Signs that tell one company of a group from another."""
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


def read_items(mentions: Iterable[Mention], apart: frozenset[Entry]) -> tuple[tuple[Item, ...], frozenset[str]]:
    """Put mentions under one key together, in the order of their content, and find names of several companies.

    A second mention of an article stays alone, and so does one that a person has told ``apart`` from another, or that
    has no more than a name of several companies.
    """
    ordered = sorted(mentions, key=lambda mention: (mention.article, mention.entry))
    keyed = [(mention, _key(mention)) for mention in ordered]
    owners: dict[str, set[Key]] = defaultdict(set)
    for mention, key in keyed:
        if key is not None and any(form.is_legal_name for form in mention.forms):
            for form in mention.forms:
                owners[form.core].add(key)
    rivals = frozenset().union(*(held for held in owners.values() if len(held) > 1))
    told_in_full = ((one, key) for one, key in keyed if key in rivals and not _is_short(one))
    ambiguous = _ambiguous(_grouped(told_in_full, apart))
    found = _grouped(
        (
            (one, None if _is_short(one) and any(form.core in ambiguous for form in one.forms) else key)
            for one, key in keyed
        ),
        apart,
    )
    return found, ambiguous


def _grouped(keyed: Iterable[tuple[Mention, Key | None]], apart: frozenset[Entry]) -> tuple[Item, ...]:
    grouped: dict[Key, list[Mention]] = {}
    alone: list[tuple[Mention, Key | None]] = []
    for mention, key in keyed:
        twice = key is not None and any(held.article == mention.article for held in grouped.get(key, ())[-1:])
        if key is None or twice or (mention.article, mention.entry) in apart:
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
        if len(held) > 1 and any(excludes(one, other) for one, other in combinations(held[:_ENOUGH], 2))
    )


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
        return (
            not one.legal_cores["zh"] & other.legal_cores["zh"]
            and not one.whole["en"] & other.whole["en"]
            and not _misspelt(one, other, "zh")
        )
    if one.whole["en"] and other.whole["en"]:
        return not one.legal_cores["en"] & other.legal_cores["en"] and not _misspelt(one, other, "en")
    return False


def _misspelt(one: Item, other: Item, language: Language) -> bool:
    """Whether a full name of one is that of the other with a slip, and the two have another long name in common.

    In Chinese, where the names of the companies of a group may differ in one sign, it must be the short name of one and
    what the other is called in full.
    """
    shared = one.sure & other.sure
    if language == "zh":
        shared &= one.legal_cores["zh"] | other.legal_cores["zh"]
    if not any(one.cores[lang] & other.cores[lang] & shared for lang in LANGUAGES):
        return False
    alike = _one_sign_differs if language == "zh" else _one_word_slips
    return any(alike(a, b) for a, b in product(one.whole[language], other.whole[language]))


def _one_word_slips(one: str, other: str) -> bool:
    mine, theirs = one.split(), other.split()
    unlike = [(a, b) for a, b in zip(mine, theirs, strict=False) if a != b]
    if len(mine) != len(theirs) or len(unlike) != 1:
        return False
    a, b = unlike[0]
    shorter = min(len(a), len(b))
    # Two slips may be two articles' slips in one word.
    return shorter >= _LONG_WORD and is_slip(a, b, 2 if shorter >= _LONGER_WORD else 1)


def _one_sign_differs(one: str, other: str) -> bool:
    unlike = [place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    if len(one) != len(other) or len(unlike) != 1 or unlike[0] < _PLACE:
        return False
    return not {one[unlike[0]], other[unlike[0]]} & _TELLING


def _is_kin(one: Item, other: Item) -> bool:
    mine, theirs, told = one.names, other.names, one.kin | other.kin
    return bool(one.kin & theirs or other.kin & mine) and not mine & theirs - told


def full_names(item: Item) -> tuple[frozenset[str], ...]:
    """The names that :func:`excludes` looks at: full ones, and the short ones of who has them."""
    held = (item.whole, item.legal_cores, item.cores if any(item.whole.values()) else _NO_NAMES)
    return (
        *(names[language] for names in held for language in LANGUAGES),
        item.sure if any(item.whole.values()) else NOTHING,
    )
