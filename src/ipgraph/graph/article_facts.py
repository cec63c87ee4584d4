"""The facts of one article's graph, for those who read them node by node."""

from collections.abc import Iterable, Sequence

from pyoxigraph import Literal, NamedNode, Triple

from ipgraph.graph.namespaces import IPG, PREFIXES, RDF

Term = NamedNode | Literal

_FORM = RDF("_").value


class ArticleFacts:
    """The triples of one graph, by subject and by object."""

    def __init__(self, triples: Iterable[Triple]) -> None:
        self._objects: dict[tuple[str, str], list[Term]] = {}
        self._subjects: dict[tuple[str, str], list[NamedNode]] = {}
        for triple in triples:
            subject, value = triple.subject, triple.object
            if isinstance(subject, NamedNode) and isinstance(value, NamedNode | Literal):
                self._objects.setdefault((subject.value, triple.predicate.value), []).append(value)
                if isinstance(value, NamedNode):
                    self._subjects.setdefault((value.value, triple.predicate.value), []).append(subject)

    def objects(self, node: NamedNode, predicate: NamedNode) -> Sequence[Term]:
        """The objects of a property of a node."""
        return self._objects.get((node.value, predicate.value), ())

    def nodes(self, node: NamedNode, predicate: NamedNode) -> list[NamedNode]:
        """The objects of a property that are nodes."""
        return [term for term in self.objects(node, predicate) if isinstance(term, NamedNode)]

    def subjects(self, predicate: NamedNode, value: NamedNode) -> Sequence[NamedNode]:
        """The nodes that have a node as the value of a property."""
        return self._subjects.get((value.value, predicate.value), ())

    def text(self, node: NamedNode, predicate: NamedNode) -> str | None:
        """The value of a property as text; ``None`` when there is none."""
        return next((term.value for term in self.objects(node, predicate)), None)

    def number(self, node: NamedNode, predicate: NamedNode) -> int | float | None:
        """The value of a property as a number; ``None`` when there is none."""
        text = self.text(node, predicate)
        return None if text is None else number_of(text)

    def code(self, node: NamedNode, predicate: NamedNode) -> str | None:
        """The value of a property as a code of its scheme; ``None`` when there is none."""
        return next((code_of(term) for term in self.nodes(node, predicate)), None)

    def true(self, node: NamedNode, predicate: NamedNode) -> bool:
        """Whether a property is said to be true."""
        return self.text(node, predicate) == "true"

    def bilingual(self, node: NamedNode, predicate: NamedNode) -> dict[str, str]:
        """A text by language."""
        terms = self.objects(node, predicate)
        return {term.language: term.value for term in terms if isinstance(term, Literal) and term.language}

    def forms(self, node: NamedNode) -> dict[str, list[str]]:
        """The forms of a name that a node keeps, by language, in their order."""
        found: dict[str, list[str]] = {"en": [], "zh": []}
        number = 1
        while terms := self.objects(node, NamedNode(f"{_FORM}{number}")):
            for term in terms:
                if isinstance(term, Literal) and term.language in found:
                    found[term.language].append(term.value)
            number += 1
        return found

    def in_place(self, nodes: Iterable[NamedNode]) -> list[NamedNode]:
        """The nodes in the order of their places."""
        return sorted(nodes, key=lambda node: self.number(node, IPG("position")) or 0)


def code_of(term: NamedNode) -> str:
    """The code behind a concept: what follows the name of its scheme, which has no hyphen.

    >>> code_of(NamedNode(f"{PREFIXES['ipgc']}right-trade-secret"))
    'trade-secret'
    """
    return term.value.removeprefix(PREFIXES["ipgc"]).partition("-")[2]


def number_of(text: str) -> int | float:
    """A number as a record has it: whole where it is written so."""
    return float(text) if "." in text else int(text)
