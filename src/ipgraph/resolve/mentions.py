"""Parties as articles mention them: names ready to be compared, and what each article tells of their cases."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from ipgraph.model.codes import Language
from ipgraph.model.record import Party, Proceeding, Record
from ipgraph.resolve.forums import RecordForums, forum_key
from ipgraph.resolve.identifiers import foreign_case_key, is_masked, right_number, roman_case_key
from ipgraph.resolve.names import Form, read_form
from ipgraph.vocab.firms import firm_of_forms

Entry = tuple[str, str]

LANGUAGES: tuple[Language, ...] = ("en", "zh")
_AGAINST = {"claimants": "respondents", "respondents": "claimants"}


class Mention(Struct, frozen=True):
    """One party of one article.

    ``firm`` is its key in the list of known companies, ``known`` that of a known company whose name is also a word or
    that of others; ``forum`` the key of an office that is a party. ``around`` are marks of its cases that other
    articles may tell too: ``case:…``, ``right:…``, ``against:…``, and ``slot:…`` where it stands alone on its side.
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

    def cores(self, language: Language) -> frozenset[str]:
        """What its names in one language are without their legal forms."""
        return frozenset(form.core for form in self.forms if form.language == language)

    def legal_names(self, language: Language) -> tuple[Form, ...]:
        """Its names in full in one language."""
        return tuple(form for form in self.forms if form.language == language and form.is_legal_name)


def read_mentions(record: Record, case_of: Mapping[Entry, int], *, known_firms: bool = True) -> Iterator[Mention]:
    """The parties of a record; without ``known_firms`` none is looked up in the list of known companies.

    ``case_of`` are the groups of those proceedings of which it is known already that other articles tell them.
    """
    marks = _marks(record, case_of, known_firms)
    for party in record.parties:
        hidden = party.unnamed or is_masked(party) or not party.name
        read = (read_form(name, language) for language in LANGUAGES for name in party.name.forms(language))
        forms = tuple(dict.fromkeys(form for form in read if form is not None))
        yield Mention(
            article=record.article.id,
            entry=party.id,
            party=party,
            forms=forms,
            firm=_firm(party) if known_firms and not hidden else None,
            known=_firm(party, sure=False) if known_firms and not hidden else None,
            forum=forum_key(party.name) if party.type == "government" and not hidden else None,
            hidden=hidden or not forms,
            around=frozenset(marks.get(party.id, ())),
        )


def _firm(party: Party, *, sure: bool = True) -> str | None:
    """The key of the known company that all names of a party mean; a person is never a company of that name."""
    firm = firm_of_forms((*party.name.zh, *party.name.en), sure=sure)
    return firm.key if firm and (firm.kind == "person") == (party.type == "person") else None


def case_mark(proceeding: Proceeding, forums: RecordForums) -> str | None:
    """The case number of a proceeding in the spelling of all scripts; ``None`` when it has none that tells."""
    number = proceeding.case_number
    return roman_case_key(number) or foreign_case_key(number, forums.key(proceeding.forum))


def _marks(record: Record, case_of: Mapping[Entry, int], known_firms: bool) -> dict[str, set[str]]:
    named = {party.id: party for party in record.parties if not party.unnamed and not is_masked(party)}
    numbers = {right.id: right_number(right) for right in record.rights}
    forums = RecordForums(record)
    marks: dict[str, set[str]] = {}
    for right in record.rights:
        if numbers[right.id]:
            for holder in right.holders:
                marks.setdefault(holder, set()).add(f"right:{numbers[right.id]}")
    for proceeding in record.proceedings:
        cases = [
            mark
            for mark in (case_mark(proceeding, forums), case_of.get((record.article.id, proceeding.id)))
            if mark is not None
        ]
        for side in ("claimants", "respondents", "others"):
            held = getattr(proceeding, side)
            for party in held:
                found = marks.setdefault(party, set())
                for case in cases:
                    found.add(f"case:{side}:{case}")
                    found |= {f"slot:{side}:{case}"} if len(held) == 1 else set()
                found |= {f"right:{numbers[right]}" for right in proceeding.rights if numbers.get(right)}
                for other in getattr(proceeding, _AGAINST.get(side, side)) if side in _AGAINST else ():
                    found |= {f"against:{mark}" for mark in _name_marks(named.get(other), known_firms)}
    return marks


def _name_marks(party: Party | None, known_firms: bool) -> Iterator[str]:
    if party is None:
        return
    firm = _firm(party) if known_firms else None
    if firm:
        yield f"={firm}"
    for language in LANGUAGES:
        for name in party.name.forms(language):
            form = read_form(name, language)
            if form is not None:
                yield form.core
