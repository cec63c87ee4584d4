"""What an article tells, entry by entry, in words: so that two readings of it can be compared.

Facts of an entry are compared in words and not by their paths, since an entry has another number when one before it
came or went.
"""

import re
from collections import Counter
from collections.abc import Iterator

from msgspec import Struct

from ipgraph.explain.labels import fact_value
from ipgraph.extract.traits import kind_of
from ipgraph.model.codes import Language
from ipgraph.model.facts import fact_paths
from ipgraph.model.record import Names, Party, Proceeding, Record, Right
from ipgraph.vocab.terms import load_schemes

_FORM = re.compile(r"\.(en|zh)(\[\d+\])?$")
_ENTRY = re.compile(r"[a-z]+(\[\d+\])?")
_AND = {"en": ", ", "zh": "、"}
_COMMA = {"en": ", ", "zh": "，"}

Fact = tuple[str, str]
"""The kind of a fact, and its value in words."""


class Entry(Struct, frozen=True):
    """An entry of a record, by its place in it: its id and label, its facts with the words behind each."""

    place: str
    id: str
    label: str
    facts: Counter[Fact]
    words: dict[Fact, tuple[str, ...]]


def entries_of(record: Record, words_of: Record, language: Language) -> dict[str, Entry]:
    """The entries of a record by their places (``parties[0]``; ``article`` is one, too).

    ``words_of`` is the record as it was read, with its evidence. A value that a person has corrected since then has the
    words that were read otherwise.
    """
    proofs = _proofs(words_of, language)
    facts: dict[str, Counter[Fact]] = {place: Counter() for place in _places(record)}
    for path in _paths(record):
        if fact := _fact(path, record, language):
            facts[_place(path)][fact] += 1
    return {
        place: Entry(
            place,
            _id(place, record),
            label_of(place, record, language),
            told,
            {fact: proofs.get((place, fact)) or proofs.get((place, (fact[0], None)), ()) for fact in told},
        )
        for place, told in facts.items()
    }


def _proofs(record: Record, language: Language) -> dict[tuple[str, Fact | tuple[str, None]], tuple[str, ...]]:
    """The words behind each fact of each entry, and behind a kind of fact (``None``) that an entry has once."""
    quoted: dict[tuple[str, Fact], dict[str, None]] = {}
    for proof in record.evidence:
        if proof.quote and (fact := _fact(proof.path, record, language)):
            quoted.setdefault((_place(proof.path), fact), {})[proof.quote] = None
    times = Counter((place, kind) for place, (kind, _) in quoted)
    found: dict[tuple[str, Fact | tuple[str, None]], tuple[str, ...]] = {}
    for (place, fact), quotes in quoted.items():
        found[place, fact] = tuple(quotes)
        if times[place, fact[0]] == 1:
            found[place, (fact[0], None)] = tuple(quotes)
    return found


def label_of(place: str, record: Record, language: Language) -> str:
    """What an entry is called, in a few words."""
    held = _held(place, record)
    if isinstance(held, Party):
        return _first(held.name, language) or held.id
    if isinstance(held, Right):
        named = _first(held.title, language) or held.number
        return " ".join(filter(None, (_code("right", held.type, language), named)))
    if isinstance(held, Proceeding):
        return _case(held, record, language)
    if place.startswith("statistics"):
        return fact_value(f"{place}.metric", record, language, brief=True)
    if place == "article":
        return fact_value("article.title", record, language, brief=True) or record.article.id
    return fact_value(place, record, language)


def _case(case: Proceeding, record: Record, language: Language) -> str:
    names = {party.id: _first(party.name, language) or party.id for party in record.parties}
    sides = [
        _AND[language].join(names.get(party, party) for party in side)
        for side in (case.claimants or case.appellants, case.respondents)
    ]
    versus = (" v " if language == "en" else "诉").join(filter(None, sides))
    what = versus or _code("proceeding", case.type, language)
    return _COMMA[language].join(filter(None, (what, _first(case.forum, language), case.case_number)))


def _first(names: Names, language: Language) -> str:
    """The first form in the language, else in the other."""
    both = (names.en, names.zh) if language == "en" else (names.zh, names.en)
    return next((form for forms in both for form in forms), "")


def _code(scheme: str, value: str, language: Language) -> str:
    term = load_schemes()[scheme].codes[value]
    return term.en if language == "en" else term.zh


def _fact(path: str, record: Record, language: Language) -> Fact | None:
    """The fact at a path; none when the record has nothing there."""
    try:
        if path.startswith("disagreements"):
            return "disagreements", fact_value(_place(path), record, language)
        if path.endswith(".after"):
            return "proceedings.after", _reviewed(_place(path), record, language)
        return kind_of(_FORM.sub("", path)), fact_value(path, record, language)
    except (AttributeError, IndexError, TypeError):
        return None


def _reviewed(place: str, record: Record, language: Language) -> str:
    """The label of the case that a case reviews."""
    case = _held(place, record)
    after = case.after if isinstance(case, Proceeding) else None
    places = (f"proceedings[{i}]" for i, other in enumerate(record.proceedings) if other.id == after)
    return next((label_of(place, record, language) for place in places), after or "")


def _paths(record: Record) -> Iterator[str]:
    for path in fact_paths(record):
        if not path.startswith("disagreements"):
            yield path
    yield from (f"disagreements[{i}]" for i, _ in enumerate(record.disagreements))


def _places(record: Record) -> Iterator[str]:
    for name in record.__struct_fields__:
        if name == "article":
            yield name
        elif name != "evidence":
            yield from (f"{name}[{i}]" for i, _ in enumerate(getattr(record, name)))


def _place(path: str) -> str:
    match = _ENTRY.match(path)
    return match[0] if match else path


def _held(place: str, record: Record) -> object:
    name, _, number = place.rstrip("]").partition("[")
    held = getattr(record, name)
    return held[int(number)] if number else held


def _id(place: str, record: Record) -> str:
    return getattr(_held(place, record), "id", place)
