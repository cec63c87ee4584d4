"""How much a graph and each of its parts hold: triples, things, classes, properties."""

from collections import Counter
from collections.abc import Callable, Iterable

from msgspec import Struct
from pyoxigraph import Literal, NamedNode, Quad, Triple

from ipgraph.graph.namespaces import A


class Tally(Struct, frozen=True):
    """The counts of a set of triples, each counted once.

    ``entities`` are the things that have a class. ``classes`` counts the things of each class and ``properties`` the
    triples of each property, both in the order of their IRIs. ``languages`` are those of its texts.
    """

    triples: int
    entities: int
    subjects: int
    objects: int
    classes: dict[NamedNode, int]
    properties: dict[NamedNode, int]
    languages: tuple[str, ...]

    @property
    def namespaces(self) -> tuple[str, ...]:
        """The namespaces of the classes and properties, sorted."""
        return tuple(sorted({_namespace(term.value) for term in (*self.classes, *self.properties)}))


def tally(quads: Iterable[Quad], part_of: Callable[[NamedNode], str]) -> tuple[Tally, dict[str, Tally]]:
    """Count the quads as a whole and by part; ``part_of`` tells the part of a named graph.

    The quads are gone through once. A triple in several graphs of a part counts once in the part, and one in several
    parts once in the whole.
    """
    found: dict[str, dict[Triple, None]] = {}
    known: dict[object, dict[Triple, None]] = {}
    for quad in quads:
        graph = quad.graph_name
        if graph not in known:
            if not isinstance(graph, NamedNode):
                raise TypeError(f"a statement outside every named graph: {quad}")
            known[graph] = found.setdefault(part_of(graph), {})
        known[graph][quad.triple] = None
    whole: dict[Triple, None] = {}
    for triples in found.values():
        whole |= triples
    return _count(whole), {part: _count(triples) for part, triples in found.items()}


def _count(triples: Iterable[Triple]) -> Tally:
    subjects, objects, typed, languages = set(), set(), set(), set()
    classes: Counter[NamedNode] = Counter()
    properties: Counter[NamedNode] = Counter()
    for subject, predicate, value in triples:
        subjects.add(subject)
        objects.add(value)
        properties[predicate] += 1
        if predicate == A:
            typed.add(subject)
            classes[value] += 1
        elif isinstance(value, Literal) and value.language:
            languages.add(value.language)
    return Tally(
        properties.total(), len(typed), len(subjects), len(objects), _sorted(classes), _sorted(properties),
        tuple(sorted(languages)),
    )  # fmt: skip


def _sorted(counts: Counter[NamedNode]) -> dict[NamedNode, int]:
    return dict(sorted(counts.items(), key=lambda item: item[0].value))


def _namespace(iri: str) -> str:
    """The IRI up to its last ``#`` or ``/``."""
    return iri[: max(iri.rfind("#"), iri.rfind("/")) + 1]
