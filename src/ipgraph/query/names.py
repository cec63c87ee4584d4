"""The names that a graph knows its parties by, and which of them come near to a word."""

import difflib

from pyoxigraph import Literal, NamedNode, Store

from ipgraph.graph.namespaces import PREFIXES

NAMING = (
    NamedNode(f"{PREFIXES['ipg']}name"),
    NamedNode(f"{PREFIXES['ipg']}describedAs"),
    NamedNode(f"{PREFIXES['skos']}prefLabel"),
)
PARTICIPANT = NamedNode(f"{PREFIXES['ipg']}participant")
LEAST_LIKENESS = 0.5


def party_names(store: Store) -> tuple[str, ...]:
    """Every name of everyone who takes part in a proceeding, in both languages, sorted."""
    parties = {quad.object for quad in store.quads_for_pattern(None, PARTICIPANT, None)}
    return tuple(
        sorted(
            {
                quad.object.value
                for party in parties
                if isinstance(party, NamedNode)
                for naming in NAMING
                for quad in store.quads_for_pattern(party, naming, None)
                if isinstance(quad.object, Literal)
            }
        )
    )


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
