"""How much a graph and each of its parts hold: triples, things, classes, properties.

A large graph does not fit into memory. What may occur again is kept as a number of 64 bits, the hash of a term or
triple, and told apart at the end; that two of ten million share a number happens in one graph of half a million. What
one article alone can say is counted at once.
"""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from msgspec import Struct
from pyoxigraph import Literal, NamedNode, Quad

from ipgraph.graph.namespaces import A

AT_ONCE = 4_000_000
"""So many numbers are told apart at a time."""

_Key = tuple[str, str]
"""What is counted: ``subjects``, ``objects`` or ``entities`` as a whole, ``class`` and ``property`` for each IRI."""

_SUBJECTS, _OBJECTS, _ENTITIES = ("subjects", ""), ("objects", ""), ("entities", "")
_STATEMENT, _SPAN = "#e-", "#char="
_TYPE = str(A)


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


class _Part:
    """What is counted of a part: what only one article can say, and the numbers of what may occur again."""

    def __init__(self) -> None:
        self.own: Counter[_Key] = Counter()
        self.numbers: dict[_Key, array[int]] = {}
        self.languages: set[str] = set()

    def note(self, key: _Key, numbers: Iterable[int]) -> None:
        held = self.numbers.get(key)
        if held is None:
            held = self.numbers[key] = array("q")
        held.extend(numbers)


class Tallies:
    """Counts of a graph that is gone through once, in as many pieces and in whatever order.

    Statements come as N-Triples, each as the text of its triple: ``str(triple)``.
    """

    def __init__(self) -> None:
        self._parts: dict[str, _Part] = {}
        self._again: Counter[_Key] = Counter()
        """How often what only one article can say is counted in a second part."""

    def add(self, part: str, statements: Iterable[str]) -> None:
        """Count the statements of a part, some of which may have come before."""
        self._count(part, statements, ())

    def add_article(self, article: NamedNode, parts: Mapping[str, Iterable[str]]) -> None:
        """Count what stands in the graphs of an article, each statement once.

        Of what begins with the article's IRI nobody else says the same, and its statements and spans are nowhere else.
        """
        own = (f"<{article.value}#", f"<{article.value}/")
        apart = [self._count(part, statements, own) for part, statements in parts.items()]
        for key in _SUBJECTS, _OBJECTS:
            self._again[key] += sum(len(terms[key]) for terms in apart) - len(set().union(*(t[key] for t in apart)))

    def _count(self, part: str, statements: Iterable[str], own: tuple[str, ...]) -> dict[_Key, set[str]]:
        """Count statements; gives the terms that are counted at once."""
        counted = self._parts.setdefault(part, _Part())
        split = [statement.split(" ", 2) for statement in statements]
        told = {
            _SUBJECTS: {subject for subject, _, _ in split},
            _OBJECTS: {value for _, _, value in split},
            _ENTITIES: {subject for subject, predicate, _ in split if predicate == _TYPE},
        }
        ours = {term for key in (_SUBJECTS, _OBJECTS) for term in told[key] if term.startswith(own)}
        of_article = Counter(
            (predicate, value if predicate == _TYPE else "")
            for subject, predicate, value in split
            if subject in ours or value in ours
        )
        for (predicate, value), number in of_article.items():
            for key in _keys(predicate, value):
                counted.own[key] += number
        shared: dict[_Key, set[str]] = {}
        for subject, predicate, value in split:
            if subject not in ours and value not in ours:
                for key in _keys(predicate, value):
                    shared.setdefault(key, set()).add(f"{subject} {predicate} {value}")
        for key, those in shared.items():
            counted.note(key, map(_number, those))
        counted.languages.update(_languages(told[_OBJECTS]))
        counted.note(_ENTITIES, map(_number, told[_ENTITIES]))
        apart: dict[_Key, set[str]] = {}
        for key in _SUBJECTS, _OBJECTS:
            apart[key] = {term for term in told[key] & ours if _STATEMENT in term or _SPAN in term}
            counted.own[key] += len(apart[key])
            counted.note(key, map(_number, told[key] - apart[key]))
        return apart

    def merge(self, other: "Tallies") -> None:
        """Count what another has counted too, of other articles."""
        for name, theirs in other._parts.items():
            mine = self._parts.setdefault(name, _Part())
            mine.own.update(theirs.own)
            mine.languages |= theirs.languages
            for key, numbers in theirs.numbers.items():
                mine.note(key, numbers)
        self._again.update(other._again)

    def whole(self) -> Tally:
        """The counts of all parts together; a triple in several counts once."""
        return _tally(list(self._parts.values()), self._again)

    def parts(self) -> dict[str, Tally]:
        """The counts of each part; a triple in several graphs of a part counts once."""
        return {name: _tally([part], Counter()) for name, part in self._parts.items()}


def tally(quads: Iterable[Quad], part_of: Callable[[NamedNode], str]) -> Tallies:
    """The counts of quads; ``part_of`` tells the part of a named graph."""
    found: dict[str, list[str]] = {}
    for quad in quads:
        if not isinstance(quad.graph_name, NamedNode):
            raise TypeError(f"a statement outside every named graph: {quad}")
        found.setdefault(part_of(quad.graph_name), []).append(str(quad.triple))
    tallies = Tallies()
    for part, statements in found.items():
        tallies.add(part, statements)
    return tallies


@lru_cache(maxsize=4096)
def _keys(predicate: str, value: str) -> tuple[_Key, ...]:
    """What is counted of a statement: its property, and the class that it gives."""
    of_property = ("property", predicate[1:-1])
    return (of_property, ("class", value[1:-1])) if predicate == _TYPE else (of_property,)


def _number(text: str) -> int:
    """A hash that is the same in every process, which that of a Python text is not."""
    return hash(Literal(text))


def _languages(values: Iterable[str]) -> Iterator[str]:
    for value in values:
        if value.startswith('"') and (ending := value.rpartition('"')[2]).startswith("@"):
            yield ending[1:]


def _tally(parts: list[_Part], again: Counter[_Key]) -> Tally:
    keys = {key for part in parts for key in (*part.numbers, *part.own)}
    counts = {
        key: sum(part.own[key] for part in parts)
        - again[key]
        + _distinct([part.numbers[key] for part in parts if key in part.numbers])
        for key in keys
    }
    properties = _of("property", counts)
    return Tally(
        triples=sum(properties.values()),
        entities=counts.get(_ENTITIES, 0),
        subjects=counts[_SUBJECTS],
        objects=counts[_OBJECTS],
        classes=_of("class", counts),
        properties=properties,
        languages=tuple(sorted({language for part in parts for language in part.languages})),
    )


def _of(kind: str, counts: dict[_Key, int]) -> dict[NamedNode, int]:
    return {NamedNode(iri): number for (of, iri), number in sorted(counts.items()) if of == kind}


def _distinct(arrays: list["array[int]"]) -> int:
    portions = 1 + sum(map(len, arrays)) // AT_ONCE
    if portions == 1:
        return len(set().union(*arrays))
    # Only one portion is a set at a time.
    return sum(
        len({number for numbers in arrays for number in numbers if number % portions == portion})
        for portion in range(portions)
    )


def _namespace(iri: str) -> str:
    """The IRI up to its last ``#`` or ``/``."""
    return iri[: max(iri.rfind("#"), iri.rfind("/")) + 1]
