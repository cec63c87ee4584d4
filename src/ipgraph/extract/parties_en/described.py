"""Places where a text calls a party by what it is and not by its name: "the chipmaker", "the Danish toy company".

What a party is, the text tells beside its name ("Alpha, a maker of pumps", "Japan's Beta"), or the name does. A
description stands for a party only where it fits no other.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from itertools import chain

from ipgraph.extract.parties_en.reading import Reading
from ipgraph.extract.parties_en.word_lists import bare, words
from ipgraph.extract.party import Mention, PartyDraft
from ipgraph.lang.anchors import foldable
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.forums.abroad import load_countries

RULE = "en-party-described"


@cache
def _table() -> dict[str, list[str]]:
    table = read_toml(files("ipgraph.lang").joinpath("en", "descriptions.toml").read_text(encoding="utf-8"))
    return {key: table[key] for key in ("heads", "wide", "others")}


@cache
def _same() -> dict[str, str]:
    """Each word of a description with the one that stands for all that mean the same, countries for their people."""
    table = read_toml(files("ipgraph.lang").joinpath("en", "descriptions.toml").read_text(encoding="utf-8"))
    same = {word: one for one, others in table["same"].items() for word in others}
    for country in load_countries():
        for word in (*country.names, *country.adjectives):
            same[word.casefold()] = country.code
    return same


@cache
def _heads() -> str:
    heads = sorted((*_table()["heads"], *_table()["wide"]), key=len, reverse=True)
    return "|".join(map(re.escape, heads))


_SMALL = r"(?:of|in|on|by|for|that|which|who|the|and|to|from|with|was|were|is|are|had|has|against|than|as|a|an|its)\b"


@cache
def _before() -> re.Pattern[str]:
    return PATTERNS.compiled(rf"(?:^|(?<=\s))(?P<what>(?:(?!{_SMALL})[\w'’-]+ ){{0,4}}?(?i:{_heads()})) $")


@cache
def _last_words() -> frozenset[str]:
    """The last words of all that can stand before a name, in small letters."""
    return frozenset(head.split()[-1].lower() for head in (*_table()["heads"], *_table()["wide"]))


@cache
def _behind() -> re.Pattern[str]:
    words = rf"(?:(?!{_SMALL})[\w'’-]+ ){{0,5}}?(?:{_heads()})\b"
    return PATTERNS.compiled(
        rf"(?:\s?\([^()\n]{{1,60}}\))?(?:,| is| was) (?:an?|the|one of the) (?P<what>{words}"
        rf"(?: of (?:(?!{_SMALL})[\w-]+ ){{0,2}}(?!{_SMALL})[\w-]+)?)"
    )


@cache
def _meant() -> re.Pattern[str]:
    return PATTERNS.compiled(rf"\b[Tt]he (?P<what>(?:(?!{_SMALL})[\w-]+ ){{0,3}}?(?:{_heads()}))\b(?!-| of\b| [A-Z])")


_FROM = lazy(r"(?P<what>[A-Z][\w.]+(?: [A-Z][\w]+)?)(?:['’]s|-based) $")
_HOME_ENDS = ("'s ", "’s ", "-based ")
_OF_PLACE = lazy(r"(?:\s?\([^()\n]{1,60}\))?, (?:of|from|based in) (?P<what>[A-Z]\w+(?: [A-Z]\w+)?)\b")
_REACH = 60


def find_described(r: Reading, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The places where a description stands for one party of the text, none of which is a mention of a name."""
    known = _Known(_learn(r, mentions))
    starts = {mention.start for mention in mentions}
    ends = {mention.end for mention in mentions}
    first: dict[PartyDraft, int] = {}
    for mention in mentions:
        for party in mention.parties:
            first[party] = min(mention.start, first.get(party, mention.start))
    covered = {at for mention in mentions for at in range(mention.start, mention.end)}
    for limit in r.body:
        for match in _meant().finditer(r.content, limit.start, limit.end):
            start, end = match.span()
            if start in covered or end - 1 in covered or r.taken.around(start, end) or r.titles.around(start, end):
                continue
            if end + 1 in starts or end + 2 in starts or (start - 2 in ends and r.content[start - 2] == ","):
                continue  # the name stands beside it
            parties = known.fitting(match["what"]) or _one_person(match["what"], start, mentions, known)
            if len(parties) == 1 and not _named_later(r.content, start, parties[0], first):
                yield Mention(start, end, (parties[0],), RULE)


def _named_later(content: str, at: int, party: PartyDraft, first: dict[PartyDraft, int]) -> bool:
    """Whether a description below the headline stands in a paragraph before the one that first names the party."""
    headline = "\n" not in content[:at].strip()
    return not headline and "\n" in content[at : max(at, first[party])]


def _one_person(what: str, at: int, mentions: Sequence[Mention], known: "_Known") -> list[PartyDraft]:
    """The one person named so far, of whom the text has not said what he is: "sued the British singer"."""
    parts = what.split()
    if parts[-1] not in words("calling") or not {*parts}.isdisjoint(_table()["others"]):
        return []
    if any(part[0].isupper() and bare(part) not in words("demonym") for part in parts):
        return []
    persons = {m.parties[0] for m in mentions if m.start < at and len(m.parties) == 1 and m.parties[0].type == "person"}
    return [] if len(persons) != 1 or known.tells_calling(next(iter(persons))) else [*persons]


_Told = tuple[frozenset[str], frozenset[str]]
"""What a text says in one place that a party is, and the words of its name."""


def _learn(r: Reading, mentions: Iterable[Mention]) -> dict[PartyDraft, list[_Told]]:
    """What the text says that each of its parties is."""
    known: dict[PartyDraft, list[frozenset[str]]] = defaultdict(list)
    learnt: dict[PartyDraft, list[_Told]] = {}
    places: dict[PartyDraft, set[str]] = defaultdict(set)
    for mention in mentions:
        if len(mention.parties) != 1:
            continue
        party, content = mention.parties[0], r.content
        floor = max(0, mention.start - _REACH)
        floor = max(floor, content.rfind("\n", floor, mention.start) + 1)
        told = [_said_before(content, floor, mention.start), _behind().match(content, mention.end)]
        known[party].extend(_tokens(match["what"]) for match in told if match)
        home = content.endswith(_HOME_ENDS, floor, mention.start) and _FROM.search(content, floor, mention.start)
        for place in (home, _OF_PLACE.match(content, mention.end)):
            if place:
                places[party].update(_tokens(place["what"]))
    for party in {party for mention in mentions for party in mention.parties}:
        named = frozenset(chain.from_iterable(_tokens(form.text) for form in party.forms))
        own = frozenset({"company"} if party.type == "company" else ())
        learnt[party] = [(words | own | places[party], named) for words in (*known[party], own)]
    return learnt


def _said_before(content: str, floor: int, at: int) -> re.Match[str] | None:
    """What stands right before a name that says what its bearer is, tried only behind a word that can end it."""
    words_before = content[floor:at].split()
    last = words_before[-1] if words_before else ""
    if last.lower() not in _last_words() and foldable(last):
        return None
    return _before().search(content, floor, at)


_WORD = lazy(r"[\w.]+")
MAKER = "maker"


def _tokens(what: str) -> frozenset[str]:
    """The words of a description, makers apart from what they make: "toymaker", "maker of toys" and "toy maker"."""
    found: set[str] = set()
    for word in (word.casefold().strip(".") for word in _WORD.findall(what)):
        if word.endswith(MAKER) and word != MAKER:
            found |= {MAKER, _one(word.removesuffix(MAKER))}
        elif word != "of":
            found.add(_one(word))
    return frozenset(found)


def _one(word: str) -> str:
    same = _same()
    single = word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
    return same.get(word, same.get(single, single))


class _Known:
    """What a text says that its parties are, by the words that apply to each."""

    def __init__(self, told: dict[PartyDraft, list[_Told]]) -> None:
        self._told = told
        self._found: dict[str, list[PartyDraft]] = {}
        self._by_word: dict[str, dict[PartyDraft, None]] = defaultdict(dict)
        for party, each in told.items():
            for word in chain.from_iterable(said | name for said, name in each):
                self._by_word[word][party] = None

    def fitting(self, what: str) -> list[PartyDraft]:
        """The parties to which every word of a description applies.

        A word in small letters may be one of the name ("the toy company"); one with a capital stands for a group of
        such a name.
        """
        if what not in self._found:
            self._found[what] = self._fitting(what.split())
        return self._found[what]

    def tells_calling(self, party: PartyDraft) -> bool:
        """Whether the text says what a person does for a living."""
        return any(not said.isdisjoint(words("calling")) for said, _ in self._told.get(party, ()))

    def _fitting(self, parts: list[str]) -> list[PartyDraft]:
        if (len(parts) == 1 and parts[0] in _table()["wide"]) or not {*parts}.isdisjoint(_table()["others"]):
            return []
        capital = frozenset(chain.from_iterable(_tokens(word) for word in parts if word[0].isupper()))
        small = frozenset(chain.from_iterable(_tokens(word) for word in parts if not word[0].isupper()))
        rarest = min((self._by_word.get(word, {}) for word in capital | small), key=len, default={})
        return [
            party
            for party in rarest
            if any(capital <= said and small <= said | name for said, name in self._told[party])
        ]
