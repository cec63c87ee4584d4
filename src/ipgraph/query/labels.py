"""Readable labels for the nodes of a graph, in the language asked for, else in the other one."""

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias
from urllib.parse import unquote

from pyoxigraph import Literal, NamedNode

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.model.codes import Language
from ipgraph.query.numbers import plain_decimal
from ipgraph.query.prefixes import shorten
from ipgraph.query.source import Source, rows

NAMING = (
    "skos:prefLabel", "rdfs:label", "ipg:name", "ipg:describedAs", "ipg:title", "ipg:caseNumber", "ipg:asWritten",
)  # fmt: skip
"""The properties that name a node, the best first."""

OF_RIGHTS = ("ipg:rightType", "ipg:branch")
"""The properties that lead from a right to the codes that its label may tell."""

TELLING = (*NAMING, *OF_RIGHTS, "ipg:amount", "ipg:currency", "ipg:atLeast", "ipg:atMost", "ipg:number")
"""Every property that a label is made from."""

FOLDERS = ("article", "g")
"""Prefixes behind which an IRI ends in an id that a person can read: the article's."""

AT_ONCE = 500
"""How many nodes one query asks for: what an endpoint takes in one request."""

Values: TypeAlias = dict[str, list[Literal | NamedNode]]
"""What the graph says of a node, by the name of the property."""


def _iri(name: str) -> str:
    prefix, local = name.split(":")
    return f"{PREFIXES[prefix]}{local}"


NAMES = {_iri(name): name for name in TELLING}


class Labels:
    """Looks labels up in one source and remembers them.

    Nodes that are looked up together take few queries; :meth:`label` looks up what was not.
    """

    def __init__(self, source: Source, language: Language) -> None:
        self._source = source
        self._language = language
        self._said: dict[str, Values] = {}
        self._known: dict[str, str] = {}

    def look_up(self, iris: Iterable[str]) -> None:
        """Read what labels these nodes, and the codes of their kinds."""
        nodes = list(iris)
        self._read(nodes)
        kinds = (kind for iri in nodes for name in OF_RIGHTS for kind in self._nodes(iri, name))
        self._read(sorted(kinds))

    def label(self, iri: str) -> str:
        """The label of a node; the end of its IRI when the graph has none.

        A right is labelled by its number and title, or by its kind; a sum of money by currency and amount.
        """
        if iri not in self._known:
            if iri not in self._said:
                self.look_up([iri])
            self._known[iri] = self._money(iri) or self._right(iri) or self._name(iri) or _end(iri)
        return self._known[iri]

    def _read(self, iris: Iterable[str]) -> None:
        unread = [iri for iri in dict.fromkeys(iris) if iri not in self._said]
        self._said |= {iri: {} for iri in unread}
        written = list(_written(unread))
        for start in range(0, len(written), AT_ONCE):
            # Quicker than a VALUES block of the properties, and stores agree on it.
            query = f"""SELECT DISTINCT ?node ?property ?value {{
                VALUES ?node {{ {" ".join(written[start : start + AT_ONCE])} }}
                ?node ?property ?value
                FILTER(?property IN ({", ".join(TELLING)}))
            }}"""
            for node, property_, value in rows(self._source, query):
                self._said[node.value].setdefault(NAMES[property_.value], []).append(value)

    def _money(self, iri: str) -> str:
        amounts, currencies = self._values(iri, "ipg:amount"), self._values(iri, "ipg:currency")
        if not amounts or not currencies:
            return ""
        bound = "≥ " if self._values(iri, "ipg:atLeast") else "≤ " if self._values(iri, "ipg:atMost") else ""
        amount = plain_decimal(amounts[0].value)
        return f"{bound}{currencies[0].value} {amounts[0].value if amount is None else f'{amount:,f}'}"

    def _right(self, iri: str) -> str:
        kinds = self._nodes(iri, "ipg:rightType")
        if not kinds:
            return ""
        number = self._best(self._values(iri, "ipg:number"))
        title = self._best(self._values(iri, "ipg:title"))
        what = " ".join(part for part in (number, title) if part) or self.label(kinds[0])
        branches = [self.label(branch) for branch in self._nodes(iri, "ipg:branch")]
        return f"{what} ({', '.join(branches)})" if branches else what

    def _name(self, iri: str) -> str:
        return next((best for name in NAMING if (best := self._best(self._values(iri, name)))), "")

    def _values(self, iri: str, name: str) -> list[Literal]:
        return sorted((value for value in self._said[iri].get(name, ()) if isinstance(value, Literal)), key=str)

    def _nodes(self, iri: str, name: str) -> list[str]:
        return sorted(value.value for value in self._said[iri].get(name, ()) if isinstance(value, NamedNode))

    def _best(self, values: Iterable[Literal]) -> str:
        """The shortest value in the language, else without a language, else in any."""
        return min(
            ((value.language != self._language, value.language is not None, len(value.value), value.value)
             for value in values),
            default=(False, False, 0, ""),
        )[-1]  # fmt: skip


def _written(iris: Iterable[str]) -> Iterator[str]:
    """The IRIs as a query has them; words that are none have no label and are left out."""
    for iri in iris:
        try:
            yield str(NamedNode(iri))
        except ValueError:
            continue


def _end(iri: str) -> str:
    for prefix in FOLDERS:
        if iri.startswith(PREFIXES[prefix]):
            return unquote(iri.removeprefix(PREFIXES[prefix]))
    short = shorten(iri)
    return re.split(r"[#:/]", short)[-1] or short
