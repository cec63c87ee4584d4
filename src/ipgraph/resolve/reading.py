"""What one record says of its parties, rights and cases, whatever other articles tell: read once, compared often."""

from collections import Counter
from collections.abc import Sequence, Set

from msgspec import Struct

from ipgraph.model.codes import Language
from ipgraph.model.record import Proceeding, Record, Right
from ipgraph.resolve.forums import RecordForums, forum_name
from ipgraph.resolve.identifiers import PATENTS, case_key, foreign_case_key, is_latin, right_number, roman_case_key
from ipgraph.resolve.mentions import LANGUAGES, NOTHING, Mention, read_mentions
from ipgraph.resolve.names import fold_spaces, read_form

_FAMILIES = {
    "preliminary-injunction": "interim", "customs-seizure": "customs", "criminal-prosecution": "criminal",
    "administrative-enforcement": "enforcement", "arbitration": "arbitration", "domain-name-dispute": "domain",
    "section-337": "section-337", "patent-invalidation": "validity", "trademark-invalidation": "validity",
    "trademark-opposition": "validity", "trademark-revocation": "validity", "administrative-litigation": "validity",
}  # fmt: skip
"""Types of proceedings that are never one with those of another family; all others are civil suits."""

_TITLED = frozenset({"patent", "copyright", "plant-variety"})
"""Kinds of rights that have titles of their own; of the many marks of a case each article may name another."""


class CaseNumbers(Struct, frozen=True, gc=False):
    """A case number in each notation that compares: in its own script, in Latin letters, with its court abroad.

    ``mark`` is the spelling that tells which case it is whatever the language, where one does.
    """

    exact: str | None
    roman: str | None
    foreign: str | None
    mark: str | None


class ReadRight(Struct, frozen=True, gc=False):
    """One right: its number in its register, its titles, the numbers of its cases; whether its kind has no other."""

    right: Right
    kind: str
    number: str | None
    titles: dict[Language, frozenset[str]]
    marks: frozenset[str]
    alone: bool
    cases: tuple[str, ...]
    sides: frozenset[str]


class ReadCase(Struct, frozen=True, gc=False):
    """One proceeding: its family, forum and number; its sides and their scripts, the numbers of its rights.

    ``named`` are its rights of those kinds that are told apart by their titles.
    """

    family: str
    forum: str | None
    numbers: CaseNumbers
    sides: dict[str, tuple[str, ...]]
    scripts: dict[str, frozenset[Language]]
    registered: frozenset[str]
    named: tuple[ReadRight, ...]


class Reading(Struct, frozen=True, gc=False):
    """One record with what it says, in the order of its entries."""

    record: Record
    mentions: tuple[Mention, ...]
    rights: tuple[ReadRight, ...]
    cases: tuple[ReadCase, ...]


def read_record(record: Record, *, known_firms: bool = True) -> Reading:
    """Read a record; without ``known_firms`` no party is looked up in the list of known companies."""
    forums = RecordForums(record)
    keys = [forums.key(case.forum) for case in record.proceedings]
    numbers = [_numbers(case, key) for case, key in zip(record.proceedings, keys, strict=True)]
    registered = [right_number(right, _country(record, right, keys)) for right in record.rights]
    mentions = read_mentions(record, [number.mark for number in numbers], registered, known_firms=known_firms)
    offices = frozenset(mention.entry for mention in mentions if mention.forum is not None)
    sides = [_sides(case, offices) for case in record.proceedings]
    rights = _rights(record, registered, numbers, sides)
    return Reading(record, mentions, rights, _cases(record, rights, numbers, keys, sides))


def _sides(case: Proceeding, offices: Set[str]) -> dict[str, tuple[str, ...]]:
    """Who fights whom, by side; where an office is sued over what it decided, the third party stands for it."""
    claimants, respondents, others = (
        tuple(party for party in side if party not in offices)
        for side in (case.claimants, case.respondents, case.others)
    )
    return {"claimants": claimants, "respondents": respondents or (others if case.respondents else ())}


def _numbers(case: Proceeding, key: str | None) -> CaseNumbers:
    number = case.case_number
    roman = roman_case_key(number)
    return CaseNumbers(
        exact=None if is_latin(number) else case_key(number),
        roman=roman,
        foreign=foreign_case_key(number, key or _folded(forum_name(case.forum))),
        mark=roman or foreign_case_key(number, key),
    )


def _country(record: Record, right: Right, keys: Sequence[str | None]) -> str | None:
    """The country of the forums that a right comes before, where it is one country."""
    held = {key for case, key in zip(record.proceedings, keys, strict=True) if key and right.id in case.rights}
    found = {key.partition("-")[0].upper() for key in held}
    return found.pop() if len(found) == 1 else None


def _kind(right: Right) -> str:
    return "patent" if right.type in PATENTS else right.type


def _rights(
    record: Record,
    registered: Sequence[str | None],
    numbers: Sequence[CaseNumbers],
    sides: Sequence[dict[str, tuple[str, ...]]],
) -> tuple[ReadRight, ...]:
    found = []
    held = dict(zip((case.id for case in record.proceedings), sides, strict=True))
    for right, number in zip(record.rights, registered, strict=True):
        cases = [case for case in record.proceedings if right.id in case.rights]
        beside = {other for case in cases for other in case.rights}
        kinds = Counter(_kind(other) for other in record.rights if other.id in beside)
        marks = (told.mark for case, told in zip(record.proceedings, numbers, strict=True) if right.id in case.rights)
        found.append(
            ReadRight(
                right=right,
                kind=_kind(right),
                number=number,
                titles={language: _titles(right, language) for language in LANGUAGES},
                marks=frozenset(mark for mark in marks if mark) or NOTHING,
                alone=kinds[_kind(right)] == 1,
                cases=tuple(case.id for case in cases),
                sides=frozenset(party for case in cases for side in held[case.id].values() for party in side),
            )
        )
    return tuple(found)


def _titles(right: Right, language: Language) -> frozenset[str]:
    read = (read_form(name, language) for name in right.title.forms(language))
    return frozenset(form.whole for form in read if form is not None) or NOTHING


def _cases(
    record: Record,
    rights: Sequence[ReadRight],
    numbers: Sequence[CaseNumbers],
    keys: Sequence[str | None],
    sides: Sequence[dict[str, tuple[str, ...]]],
) -> tuple[ReadCase, ...]:
    scripts = {party.id: {lang for lang in LANGUAGES if party.name.forms(lang)} for party in record.parties}
    told_of = {told.right.id: told for told in rights}
    rights_of = [[told_of[right] for right in case.rights if right in told_of] for case in record.proceedings]
    return tuple(
        ReadCase(
            family=_FAMILIES.get(case.type, "civil"),
            forum=key or _folded(forum_name(case.forum)),
            numbers=told,
            sides=held,
            scripts={
                side: frozenset(lang for party in parties for lang in scripts.get(party, ())) or NOTHING
                for side, parties in held.items()
            },
            registered=frozenset(right.number for right in over if right.number) or NOTHING,
            named=tuple(right for right in over if right.kind in _TITLED),
        )
        for case, told, key, held, over in zip(record.proceedings, numbers, keys, sides, rights_of, strict=True)
    )


def _folded(name: str | None) -> str | None:
    return None if name is None else f"name:{fold_spaces(name)}"
