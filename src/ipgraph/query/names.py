"""The names that a graph knows things by, and which of them a person means or comes near to."""

import difflib
from collections import Counter
from weakref import WeakKeyDictionary

from msgspec import Struct
from pyoxigraph import Literal

from ipgraph.query.source import Source, rows
from ipgraph.query.spelling import MOST_SPELLED, initials, plain, spelled_as, written_as

KINDS = {
    "party": """SELECT DISTINCT ?thing ?name {
        { SELECT DISTINCT ?thing { ?any ipg:participant ?thing } }
        { SELECT DISTINCT ?thing ?name { ?thing ipg:name|ipg:describedAs|skos:prefLabel ?name } }
    }""",
    "forum": """SELECT DISTINCT ?thing ?name {
        { SELECT DISTINCT ?thing { { ?any ipg:forum ?thing } UNION { ?any ipg:reportedBy ?thing } } }
        ?thing ipg:name|skos:prefLabel ?name
    }""",
    "right": "SELECT DISTINCT ?thing ?name { ?thing a ipg:Right ; ipg:title|ipg:number ?name }",
    "article": """SELECT DISTINCT ?thing ?name {
        { ?thing a ipg:Article BIND(REPLACE(STR(?thing), "^.*/", "") AS ?name) }
        UNION { ?thing a ipg:Article { SELECT ?thing ?name { ?thing dct:title ?name } } }
    }""",
}
"""For each type of parameter that is a name, the query for the things and their names."""

LEAST_LIKENESS = 0.5
LOOKED_AT = 200
"""Among so many names that share the most pairs of letters with a word, the nearest are looked for."""


class Meant(Struct, frozen=True):
    """What a value was taken for: the piece of a name to look for, ``None`` when no name fits; and names come near."""

    value: str | None
    near: tuple[str, ...] = ()


_names: WeakKeyDictionary[Source, dict[str, tuple[tuple[str, str], ...]]] = WeakKeyDictionary()


def named_things(source: Source, kind: str) -> tuple[tuple[str, str], ...]:
    """Every name of a kind of thing with the IRI of the thing, sorted by name; asked for once of a source."""
    held = _names.setdefault(source, {})
    if kind not in held:
        found = {(name.value, thing.value) for thing, name in rows(source, KINDS[kind]) if isinstance(name, Literal)}
        held[kind] = tuple(sorted(found))
    return held[kind]


def party_names(source: Source) -> tuple[str, ...]:
    """Every name of everyone who takes part in a proceeding, in both languages, sorted."""
    return names_of(source, "party")


def names_of(source: Source, kind: str) -> tuple[str, ...]:
    """Every name of a kind of thing, in both languages, sorted."""
    return tuple(dict.fromkeys(name for name, _ in named_things(source, kind)))


def meant(source: Source, kind: str, wanted: str) -> Meant:
    """What a person means by a value: what a name holds as it stands, whatever the case of its letters, else a piece
    of a name that differs in width, spaces or punctuation only, or is spelled so in pinyin, or the one thing that has
    these initials; else the names that come near.
    """
    if _holds(source, kind, wanted.lower()):
        return Meant(wanted)
    things = named_things(source, kind)
    word = plain(wanted)
    pieces = Counter(piece for name, _ in things if (piece := written_as(name, word)))
    if not pieces and word.isascii() and len(word) > 1:
        pieces = Counter(piece for name, _ in things[:MOST_SPELLED] if (piece := spelled_as(name, word)))
        if len(pieces) > 1:
            return Meant(None, tuple(sorted(pieces)[:3]))
    if pieces:
        return Meant(pieces.most_common(1)[0][0])
    # A party is called by its initials in capitals only: there are too many for three letters to mean one.
    short: dict[str, str] = {}
    if len(word) > 2 and (kind != "party" or wanted.isupper()):
        short = {thing: name for name, thing in reversed(things) if initials(name) == word}
    if len(short) == 1:
        return Meant(next(iter(short.values())))
    if short:
        return Meant(None, tuple(sorted(short.values())[:3]))
    return Meant(None, tuple(nearest_names(wanted, names_of(source, kind))))


def _holds(source: Source, kind: str, wanted: str) -> bool:
    """Whether a name holds a piece in small letters; a store that finds one need not tell all of its names for this."""
    if kind in _names.setdefault(source, {}):
        return any(wanted in name.lower() for name, _ in named_things(source, kind))
    held = f"CONTAINS(LCASE(STR(?name)), {Literal(wanted)})"
    return bool(source.answer(f"ASK {{ {{ {KINDS[kind]} }} FILTER({held}) }}"))


def nearest_names(wanted: str, names: tuple[str, ...], number: int = 3) -> list[str]:
    """Up to ``number`` names that come near, the nearest first.

    >>> nearest_names("Trina Sola Ltd", ("Huawei", "Trina Solar"))
    ['Trina Solar']
    """
    by_form = {name.lower(): name for name in reversed(names)}
    pairs = {wanted.lower()[i : i + 2] for i in range(len(wanted) - 1)}
    shared = sorted(by_form, key=lambda form: (-sum(pair in form for pair in pairs) / (len(form) + len(wanted)), form))
    forms = difflib.get_close_matches(wanted.lower(), shared[:LOOKED_AT], n=number, cutoff=LEAST_LIKENESS)
    return [by_form[form] for form in forms]
