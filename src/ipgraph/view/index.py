"""The statements of a graph by subject, for those who walk it node by node."""

from collections import defaultdict
from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, Store

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.model.codes import Language

Term = NamedNode | Literal


def expand(name: str) -> str:
    """The IRI of a name such as ``ipg:filed``."""
    prefix, local = name.split(":")
    return f"{PREFIXES[prefix]}{local}"


class Index:
    """All statements of a store, read once; every answer is sorted, so that the same graph gives the same page."""

    def __init__(self, store: Store) -> None:
        self._objects: dict[str, dict[str, list[Term]]] = defaultdict(lambda: defaultdict(list))
        self._subjects: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for quad in store.quads_for_pattern(None, None, None, None):
            if not isinstance(quad.subject, NamedNode) or not isinstance(quad.object, NamedNode | Literal):
                continue
            self._objects[quad.subject.value][quad.predicate.value].append(quad.object)
            if isinstance(quad.object, NamedNode):
                self._subjects[quad.object.value][quad.predicate.value].append(quad.subject.value)

    def objects(self, subject: str, name: str) -> list[Term]:
        """The objects of a property of a node."""
        found = self._objects.get(subject, {}).get(expand(name), ())
        return sorted(set(found), key=str)

    def nodes(self, subject: str, name: str) -> list[str]:
        """The objects of a property that are nodes, as IRIs."""
        return [term.value for term in self.objects(subject, name) if isinstance(term, NamedNode)]

    def words(self, subject: str, name: str, language: Language | None = None) -> list[str]:
        """The objects of a property that are literals; with a language, those in it."""
        return [
            term.value
            for term in self.objects(subject, name)
            if isinstance(term, Literal) and (language is None or term.language == language)
        ]

    def first(self, subject: str, name: str) -> str | None:
        """The first object of a property as text; ``None`` when there is none."""
        return next((term.value for term in self.objects(subject, name)), None)

    def subjects(self, name: str, value: str) -> list[str]:
        """The nodes whose property ``name`` is the node ``value``."""
        return sorted(set(self._subjects.get(value, {}).get(expand(name), ())))

    def leading_to(self, value: str) -> list[tuple[str, str]]:
        """Every property that leads to a node, with the node that has it."""
        return sorted({(name, node) for name, nodes in self._subjects.get(value, {}).items() for node in nodes})

    def of_class(self, name: str) -> list[str]:
        """The nodes of a class."""
        return self.subjects("rdf:type", expand(name))

    def statements(self, subject: str) -> Iterator[tuple[str, Term]]:
        """Every property of a node with each of its objects."""
        for predicate, found in sorted(self._objects.get(subject, {}).items()):
            for term in sorted(set(found), key=str):
                yield predicate, term
