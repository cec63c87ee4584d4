"""What one record says of its parties, rights and cases, whatever other articles tell: read once, compared often."""

from collections import Counter
from collections.abc import Sequence

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
    """One proceeding: its family, forum and number; the scripts of its sides, the numbers of its rights."""

    family: str
    forum: str | None
    numbers: CaseNumbers
    scripts: dict[str, frozenset[Language]]
    registered: frozenset[str]


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
    return Reading(
        record,
        read_mentions(record, [number.mark for number in numbers], registered, known_firms=known_firms),
        _rights(record, registered, numbers),
        _cases(record, registered, numbers, keys),
    )


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


def _rights(record: Record, registered: Sequence[str | None], numbers: Sequence[CaseNumbers]) -> tuple[ReadRight, ...]:
    found = []
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
                sides=frozenset(party for case in cases for party in (*case.claimants, *case.respondents)),
            )
        )
    return tuple(found)


def _titles(right: Right, language: Language) -> frozenset[str]:
    read = (read_form(name, language) for name in right.title.forms(language))
    return frozenset(form.whole for form in read if form is not None) or NOTHING


def _cases(
    record: Record, registered: Sequence[str | None], numbers: Sequence[CaseNumbers], keys: Sequence[str | None]
) -> tuple[ReadCase, ...]:
    scripts = {party.id: {lang for lang in LANGUAGES if party.name.forms(lang)} for party in record.parties}
    number_of = dict(zip((right.id for right in record.rights), registered, strict=True))
    return tuple(
        ReadCase(
            family=_FAMILIES.get(case.type, "civil"),
            forum=key or _folded(forum_name(case.forum)),
            numbers=told,
            scripts={
                side: frozenset(lang for party in parties for lang in scripts.get(party, ())) or NOTHING
                for side, parties in (("claimants", case.claimants), ("respondents", case.respondents))
            },
            registered=frozenset(number for right in case.rights if (number := number_of.get(right))) or NOTHING,
        )
        for case, told, key in zip(record.proceedings, numbers, keys, strict=True)
    )


def _folded(name: str | None) -> str | None:
    return None if name is None else f"name:{fold_spaces(name)}"
