"""Readable labels for the nodes of a graph, in the language asked for, else in the other one."""

import re
from collections.abc import Iterable
from decimal import Decimal
from urllib.parse import unquote

from pyoxigraph import Literal, NamedNode, Store

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.model.codes import Language
from ipgraph.query.prefixes import shorten

NAMING = (
    "skos:prefLabel", "rdfs:label", "ipg:name", "ipg:describedAs", "ipg:title", "ipg:caseNumber", "ipg:asWritten",
)  # fmt: skip
"""The properties that name a node, the best first."""

FOLDERS = ("article", "g")
"""Prefixes behind which an IRI ends in an id that a person can read: the article's."""


def _node(name: str) -> NamedNode:
    prefix, local = name.split(":")
    return NamedNode(f"{PREFIXES[prefix]}{local}")


class Labels:
    """Looks labels up in one store and remembers them."""

    def __init__(self, store: Store, language: Language) -> None:
        self._store = store
        self._language = language
        self._known: dict[str, str] = {}

    def label(self, iri: str) -> str:
        """The label of a node; the end of its IRI when the graph has none.

        A right is labelled by its number and title, or by its kind; a sum of money by currency and amount.
        """
        if iri not in self._known:
            node = NamedNode(iri)
            self._known[iri] = self._money(node) or self._right(node) or self._name(node) or _end(iri)
        return self._known[iri]

    def _money(self, node: NamedNode) -> str:
        amounts, currencies = self._values(node, "ipg:amount"), self._values(node, "ipg:currency")
        if not amounts or not currencies:
            return ""
        bound = "≥ " if self._values(node, "ipg:atLeast") else "≤ " if self._values(node, "ipg:atMost") else ""
        return f"{bound}{currencies[0].value} {Decimal(amounts[0].value):,f}"

    def _right(self, node: NamedNode) -> str:
        kinds = self._nodes(node, "ipg:rightType")
        if not kinds:
            return ""
        number = self._best(self._values(node, "ipg:number"))
        title = self._best(self._values(node, "ipg:title"))
        what = " ".join(part for part in (number, title) if part) or self.label(kinds[0])
        branches = [self.label(branch) for branch in self._nodes(node, "ipg:branch")]
        return f"{what} ({', '.join(branches)})" if branches else what

    def _name(self, node: NamedNode) -> str:
        return next((best for name in NAMING if (best := self._best(self._values(node, name)))), "")

    def _values(self, node: NamedNode, name: str) -> list[Literal]:
        objects = (quad.object for quad in self._store.quads_for_pattern(node, _node(name), None))
        return sorted({value for value in objects if isinstance(value, Literal)}, key=str)

    def _nodes(self, node: NamedNode, name: str) -> list[str]:
        objects = (quad.object for quad in self._store.quads_for_pattern(node, _node(name), None))
        return sorted({value.value for value in objects if isinstance(value, NamedNode)})

    def _best(self, values: Iterable[Literal]) -> str:
        """The shortest value in the language, else without a language, else in any."""
        return min(
            ((value.language != self._language, value.language is not None, len(value.value), value.value)
             for value in values),
            default=(False, False, 0, ""),
        )[-1]  # fmt: skip


def _end(iri: str) -> str:
    for prefix in FOLDERS:
        if iri.startswith(PREFIXES[prefix]):
            return unquote(iri.removeprefix(PREFIXES[prefix]))
    short = shorten(iri)
    return re.split(r"[#:/]", short)[-1] or short
