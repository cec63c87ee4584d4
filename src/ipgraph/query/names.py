"""The names that a graph knows its parties by, and which of them come near to a word."""

import difflib
from weakref import WeakKeyDictionary

from pyoxigraph import Literal

from ipgraph.query.source import Source, rows

PARTIES = """SELECT DISTINCT ?name {
    { SELECT DISTINCT ?party { ?any ipg:participant ?party } }
    ?party ipg:name|ipg:describedAs|skos:prefLabel ?name
}"""
LEAST_LIKENESS = 0.5

_parties: WeakKeyDictionary[Source, tuple[str, ...]] = WeakKeyDictionary()


def party_names(source: Source) -> tuple[str, ...]:
    """Every name of everyone who takes part in a proceeding, in both languages, sorted; asked for once of a source."""
    names = _parties.get(source)
    if names is None:
        found = {name.value for (name,) in rows(source, PARTIES) if isinstance(name, Literal)}
        names = _parties[source] = tuple(sorted(found))
    return names


def is_known(wanted: str, names: tuple[str, ...]) -> bool:
    """Whether any name holds the words, whatever the case of the letters."""
    return any(wanted.lower() in name.lower() for name in names)


def nearest_names(wanted: str, names: tuple[str, ...], number: int = 3) -> list[str]:
    """Up to ``number`` names that come near, the nearest first.

    >>> nearest_names("Trina Sola Ltd", ("Huawei", "Trina Solar"))
    ['Trina Solar']
    """
    by_form = {name.lower(): name for name in reversed(names)}
    forms = difflib.get_close_matches(wanted.lower(), list(by_form), n=number, cutoff=LEAST_LIKENESS)
    return [by_form[form] for form in forms]
