"""The statements of a graph, asked for node by node: for a page that tells of a few nodes of a large graph."""

from collections.abc import Iterable, Iterator
from typing import Any

from pyoxigraph import Literal, NamedNode

from ipgraph.query.source import rows
from ipgraph.serve.site import Site
from ipgraph.view.index import Index, Term, expand

_AT_ONCE = 500


def select(site: Site, text: str) -> list[tuple[Any, ...]]:
    """The rows of a SELECT query over the union of the graphs."""
    return rows(site.source, text)


class LiveIndex(Index):
    """What :class:`Index` gives, read when it is asked for, and remembered for as long as one page is made."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._of: dict[str, dict[str, list[Term]]] = {}
        self._to: dict[tuple[str, str], list[str]] = {}

    def fetch(self, nodes: Iterable[str]) -> None:
        """Read all statements of many nodes at once."""
        missing = [node for node in dict.fromkeys(nodes) if node not in self._of]
        for start in range(0, len(missing), _AT_ONCE):
            some = missing[start : start + _AT_ONCE]
            for node in some:
                self._of[node] = {}
            listed = " ".join(str(NamedNode(node)) for node in some)
            for subject, predicate, term in select(
                self._site, f"SELECT DISTINCT ?s ?p ?o {{ VALUES ?s {{ {listed} }} ?s ?p ?o }}"
            ):
                if isinstance(term, NamedNode | Literal):
                    self._of[subject.value].setdefault(predicate.value, []).append(term)

    def objects(self, subject: str, name: str) -> list[Term]:
        """The objects of a property of a node."""
        return sorted(self._statements(subject).get(expand(name), ()), key=str)

    def subjects(self, name: str, value: str) -> list[str]:
        """The nodes whose property ``name`` is the node ``value``."""
        key = (name, value)
        if key not in self._to:
            found = select(self._site, f"SELECT DISTINCT ?s {{ ?s {NamedNode(expand(name))} {NamedNode(value)} }}")
            self._to[key] = sorted(row[0].value for row in found if isinstance(row[0], NamedNode))
        return self._to[key]

    def leading_to(self, value: str) -> list[tuple[str, str]]:
        """Every property that leads to a node, with the node that has it."""
        found = select(self._site, f"SELECT DISTINCT ?p ?s {{ ?s ?p {NamedNode(value)} }}")
        return sorted((row[0].value, row[1].value) for row in found if isinstance(row[1], NamedNode))

    def statements(self, subject: str) -> Iterator[tuple[str, Term]]:
        """Every property of a node with each of its objects."""
        for predicate, found in sorted(self._statements(subject).items()):
            for term in sorted(found, key=str):
                yield predicate, term

    def _statements(self, subject: str) -> dict[str, list[Term]]:
        if subject not in self._of:
            self.fetch([subject])
        return self._of[subject]
