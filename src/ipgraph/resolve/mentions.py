"""Parties as articles mention them: names ready to be compared, and what each article tells of their cases."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct, structs

from ipgraph.model.codes import Language
from ipgraph.model.record import Party, Proceeding, Record
from ipgraph.resolve.forums import forum_key
from ipgraph.resolve.grouping import Entry
from ipgraph.resolve.identifiers import is_masked
from ipgraph.resolve.names import Form, read_form
from ipgraph.vocab.firms import firm_of_forms

LANGUAGES: tuple[Language, ...] = ("en", "zh")
NOTHING: frozenset[Any] = frozenset()
"""The one empty set: most sets of most items are empty, and each of its own would take two hundred bytes."""
_SIDES = ("claimants", "respondents", "others")
_AGAINST = {"claimants": "respondents", "respondents": "claimants"}


class Mention(Struct, frozen=True, gc=False):
    """One party of one article.

    ``firm`` is its key in the list of known companies, ``known`` that of a known company whose name is also a word or
    that of others; ``forum`` the key of an office that is a party. ``around`` are marks of its cases that other
    articles may tell too: ``case:…``, ``right:…``, ``against:…``, and ``slot:…`` where it stands alone on its side.
    ``kin`` are names of the other companies of its group that its article tells of, but for those that it has too.
    """

    article: str
    entry: str
    party: Party
    forms: tuple[Form, ...]
    firm: str | None
    known: str | None
    forum: str | None
    hidden: bool
    around: frozenset[str]
    kin: frozenset[str] = NOTHING

    @property
    def names(self) -> frozenset[str]:
        """All that it is called, without legal forms, and the known company that it is with a sign before its key."""
        firm = {f"={self.firm}"} if self.firm else set()
        return frozenset(firm.union(form.core for form in self.forms))

    def cores(self, language: Language) -> frozenset[str]:
        """What its names in one language are without their legal forms."""
        return frozenset(form.core for form in self.forms if form.language == language)

    def legal_names(self, language: Language) -> tuple[Form, ...]:
        """Its names in full in one language."""
        return tuple(form for form in self.forms if form.language == language and form.is_legal_name)


def read_mentions(
    record: Record, marks: Sequence[str | None], registered: Sequence[str | None], *, known_firms: bool = True
) -> tuple[Mention, ...]:
    """The parties of a record; without ``known_firms`` none is looked up in the list of known companies.

    ``marks`` are the numbers of its proceedings in the spelling of all scripts, ``registered`` those of its rights.
    """
    bare = [_mention(record.article.id, party, known_firms) for party in record.parties]
    around = _around(record, bare, marks, registered)
    kin = _kin(record, bare)
    return tuple(
        structs.replace(mention, around=frozenset(around[mention.entry]), kin=kin.get(mention.entry, NOTHING))
        for mention in bare
    )


def with_cases(record: Record, mentions: Sequence[Mention], case_of: Mapping[Entry, int]) -> Sequence[Mention]:
    """The mentions of a record, and the groups of those of its proceedings that other articles are known to tell."""
    article = record.article.id
    known = {case.id: case_of[article, case.id] for case in record.proceedings if (article, case.id) in case_of}
    if not known:
        return mentions
    around: dict[str, set[str]] = defaultdict(set)
    for case in record.proceedings:
        if case.id in known:
            _add_case(around, case, str(known[case.id]))
    return [
        structs.replace(mention, around=mention.around | around[mention.entry]) if mention.entry in around else mention
        for mention in mentions
    ]


def _mention(article: str, party: Party, known_firms: bool) -> Mention:
    hidden = party.unnamed or is_masked(party) or not party.name
    read = (read_form(name, language) for language in LANGUAGES for name in party.name.forms(language))
    forms = tuple(dict.fromkeys(form for form in read if form is not None))
    return Mention(
        article=article,
        entry=party.id,
        party=party,
        forms=forms,
        firm=_firm(party) if known_firms and not hidden else None,
        known=_firm(party, sure=False) if known_firms and not hidden else None,
        forum=forum_key(party.name) if party.type == "government" and not hidden else None,
        hidden=hidden or not forms,
        around=frozenset(),
    )


def _firm(party: Party, *, sure: bool = True) -> str | None:
    """The key of the known company that all names of a party mean; a person is never a company of that name."""
    firm = firm_of_forms((*party.name.zh, *party.name.en), sure=sure)
    return firm.key if firm and (firm.kind == "person") == (party.type == "person") else None


def _around(
    record: Record, mentions: Iterable[Mention], marks: Sequence[str | None], registered: Sequence[str | None]
) -> dict[str, set[str]]:
    """What is told around each party by its entry: numbers of cases and rights, names of opponents."""
    named = {mention.entry: _name_marks(mention) for mention in mentions}
    numbers = dict(zip((right.id for right in record.rights), registered, strict=True))
    around: dict[str, set[str]] = defaultdict(set)
    for right in record.rights:
        if numbers[right.id]:
            for holder in right.holders:
                around[holder].add(f"right:{numbers[right.id]}")
    for proceeding, mark in zip(record.proceedings, marks, strict=True):
        if mark is not None:
            _add_case(around, proceeding, mark)
        rights = {f"right:{numbers[right]}" for right in proceeding.rights if numbers.get(right)}
        for side in _SIDES:
            against = getattr(proceeding, _AGAINST[side]) if side in _AGAINST else ()
            told = rights.union(*(named.get(other, ()) for other in against))
            for party in getattr(proceeding, side):
                around[party] |= told
    return around


def _kin(record: Record, mentions: Iterable[Mention]) -> dict[str, frozenset[str]]:
    """By its entry the names of those of whom each party is told to be a subsidiary or an affiliate, or they of it."""
    if not record.groups:
        return {}
    named = {mention.entry: NOTHING if mention.hidden else mention.names for mention in mentions}
    kin: dict[str, frozenset[str]] = {}
    for tie in record.groups:
        for entry, other in ((tie.party, tie.other), (tie.other, tie.party)):
            told = named.get(other, NOTHING) - named.get(entry, NOTHING)
            kin[entry] = kin.get(entry, NOTHING) | told
    return kin


def _add_case(around: dict[str, set[str]], proceeding: Proceeding, case: str) -> None:
    for side in _SIDES:
        held = getattr(proceeding, side)
        for party in held:
            around[party].add(f"case:{side}:{case}")
            if len(held) == 1:
                around[party].add(f"slot:{side}:{case}")


def _name_marks(mention: Mention) -> frozenset[str]:
    # An office is the opponent of all who take its decisions to court.
    if mention.hidden or mention.forum is not None:
        return frozenset()
    return frozenset(f"against:{name}" for name in mention.names)
