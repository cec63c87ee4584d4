"""Readable labels for the nodes of a graph, in the language asked for, else in the other one."""

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias
from urllib.parse import unquote
from weakref import WeakKeyDictionary

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

PREFERRED = NAMING[0]

READ_WHOLE = re.compile(r"/id/right/|#r[0-9]+$|/id/article/.*#c")
"""Rights and sums of money, whose labels are not preferred labels, and cases, which have none."""

FOLDERS = ("article", "g")
"""Prefixes behind which an IRI ends in an id that a person can read: the article's."""

AT_ONCE = 500
"""How many nodes one query asks for: what an endpoint takes in one request."""

Values: TypeAlias = dict[str, list[Literal | NamedNode]]
"""What the graph says of a node, by the name of the property."""


NAMELESS = re.compile(f"{re.escape(PREFIXES['article'])}[^#]*$")
"""Articles, which are called by their ids; many facts stand on them."""


def _iri(name: str) -> str:
    prefix, local = name.split(":")
    return f"{PREFIXES[prefix]}{local}"


NAMES = {_iri(name): name for name in TELLING}


_KNOWN: WeakKeyDictionary[Source, dict[Language, dict[str, str]]] = WeakKeyDictionary()

MOST_KNOWN = 100_000
"""Labels of one source that are remembered: some 20 MB of them."""


class Labels:
    """Looks labels up in one source, which remembers them for the next answer.

    Nodes that are looked up together take few queries; :meth:`label` looks up what was not.
    """

    def __init__(self, source: Source, language: Language) -> None:
        self._source = source
        self._language = language
        self._said: dict[str, Values] = {}
        held = _KNOWN.setdefault(source, {})
        if len(held.get(language, ())) > MOST_KNOWN:
            # Whoever is at the ones before, in another thread, keeps them.
            held[language] = {}
        self._known = held.setdefault(language, {})

    def look_up(self, iris: Iterable[str]) -> None:
        """Read what labels these nodes, and the codes of their kinds."""
        nodes = [iri for iri in dict.fromkeys(iris) if iri not in self._known]
        self._read_preferred(nodes)
        self._read(nodes)
        rights = (iri for iri in nodes if not self._said[iri].keys().isdisjoint(OF_RIGHTS))
        kinds = {kind for iri in rights for name in OF_RIGHTS for kind in self._nodes(iri, name)}
        self._read(sorted(kinds - self._known.keys()))

    def label(self, iri: str) -> str:
        """The label of a node; the end of its IRI when the graph has none.

        A right is labelled by its number and title, or by its kind; a sum of money by currency and amount.
        """
        if iri not in self._known:
            if iri not in self._said:
                self.look_up([iri])
            said = self._said[iri]
            called = "" if said.keys() <= {PREFERRED} else self._money(iri) or self._right(iri)
            self._known[iri] = called or self._name(iri) or _end(iri)
        return self._known[iri]

    def _read_preferred(self, iris: Iterable[str]) -> None:
        """Read the preferred labels, which are all that most nodes need.

        Rights and sums are labelled by more; they are read whole.
        """
        unread = (iri for iri in dict.fromkeys(iris) if iri not in self._said and not READ_WHOLE.search(iri))
        for several in _batches(unread):
            # Without DISTINCT, which costs a store more than a label that two graphs have costs here.
            query = f"SELECT ?place ?value {{ {_places(several)} ?node skos:prefLabel ?value }}"
            nodes = list(several)
            for place, value in rows(self._source, query):
                self._said.setdefault(nodes[int(place.value)], {}).setdefault(PREFERRED, []).append(value)

    def _read(self, iris: Iterable[str]) -> None:
        unread = [iri for iri in dict.fromkeys(iris) if iri not in self._said]
        self._said |= {iri: {} for iri in unread}
        for several in _batches(iri for iri in unread if not NAMELESS.match(iri)):
            # Quicker than a VALUES block of the properties, and stores agree on it.
            query = f"""SELECT DISTINCT ?place ?property ?value {{
                {_places(several)}
                ?node ?property ?value
                FILTER(?property IN ({", ".join(TELLING)}))
            }}"""
            nodes = list(several)
            for place, property_, value in rows(self._source, query):
                self._said[nodes[int(place.value)]].setdefault(NAMES[property_.value], []).append(value)

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
        said = self._said[iri]
        return next((best for name in NAMING if name in said and (best := self._best(self._values(iri, name)))), "")

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


def _batches(iris: Iterable[str]) -> Iterator[dict[str, str]]:
    """The IRIs, as many as one query asks for at once, each with how a query has it.

    Words that are no IRI have no label and are left out.
    """
    written: dict[str, str] = {}
    for iri in iris:
        try:
            written[iri] = str(NamedNode(iri))
        except ValueError:
            continue
        if len(written) == AT_ONCE:
            yield written
            written = {}
    if written:
        yield written


def _places(written: dict[str, str]) -> str:
    """The nodes by their places, which a store on disk gives back more quickly than the nodes."""
    return f"VALUES (?node ?place) {{ {' '.join(f'({node} {place})' for place, node in enumerate(written.values()))} }}"


def _end(iri: str) -> str:
    for prefix in FOLDERS:
        if iri.startswith(PREFIXES[prefix]):
            return unquote(iri.removeprefix(PREFIXES[prefix]))
    short = shorten(iri)
    return re.split(r"[#:/]", short)[-1] or short
