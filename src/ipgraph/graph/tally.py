"""How much a graph and each of its parts hold: triples, things, classes, properties.

A large graph does not fit into memory. What may occur again is kept as a number of 64 bits, the hash of a term or
triple, and told apart at the end; that two of ten million share a number happens in one graph of half a million. What
one article alone can say is counted at once.
"""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from msgspec import Struct
from pyoxigraph import Literal, NamedNode, Quad, Triple

from ipgraph.graph.terms import A, Statement, Term, statements_of

AT_ONCE = 4_000_000
"""So many numbers are told apart at a time."""

_Key = tuple[str, str]
"""What is counted: ``subjects``, ``objects`` or ``entities`` as a whole, ``class`` and ``property`` for each IRI."""

_SUBJECTS, _OBJECTS, _ENTITIES = ("subjects", ""), ("objects", ""), ("entities", "")
_STATEMENT, _SPAN = "#e-", "#char="


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


class Counted(Struct):
    """What is counted of some statements, each of which stands there once.

    ``uses`` is how often each property, and for types the class, stands where an article's own node does: only that
    article says so. The others are ``shared``. ``own_subjects`` and ``own_objects`` are its statements and spans, that
    stand in no other article's graphs; ``subjects`` and ``objects`` are all other terms, ``entities`` what has a class.
    """

    uses: Counter[tuple[Term, Term]]
    own_subjects: set[Term]
    own_objects: set[Term]
    subjects: set[Term]
    objects: set[Term]
    entities: set[Term]
    shared: list[Statement]


def counted(statements: Iterable[Statement], article: Term = "") -> Counted:
    """What is counted of statements, some of which may be given again; ``article`` is whose graph they stand in.

    Of what begins with the article's IRI nobody else says the same.
    """
    once = list(dict.fromkeys(statements))
    subjects, objects = {said[0] for said in once}, {said[2] for said in once}
    own = (f"{article[:-1]}#", f"{article[:-1]}/") if article else ()
    ours = {term for term in subjects | objects if term.startswith(own)}
    apart = {term for term in ours if _STATEMENT in term or _SPAN in term}
    uses: list[tuple[Term, Term]] = []
    shared: list[Statement] = []
    for said in once:
        subject, predicate, value = said
        if subject in ours or value in ours:
            uses.append((predicate, value if predicate == A else ""))
        else:
            shared.append(said)
    return Counted(
        uses=Counter(uses),
        own_subjects=subjects & apart,
        own_objects=objects & apart,
        subjects=subjects - apart,
        objects=objects - apart,
        entities={subject for subject, predicate, _ in once if predicate == A},
        shared=shared,
    )


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


class _Batch:
    """What is counted of a part before it is made numbers: what several articles say is then looked at once."""

    def __init__(self) -> None:
        self.uses: Counter[tuple[Term, Term]] = Counter()
        self.own: Counter[_Key] = Counter()
        self.terms: dict[_Key, set[str]] = {_SUBJECTS: set(), _OBJECTS: set(), _ENTITIES: set()}

    def take(self, found: Counted) -> None:
        self.uses.update(found.uses)
        self.own[_SUBJECTS] += len(found.own_subjects)
        self.own[_OBJECTS] += len(found.own_objects)
        self.terms[_SUBJECTS] |= found.subjects
        self.terms[_OBJECTS] |= found.objects
        self.terms[_ENTITIES] |= found.entities
        for subject, predicate, value in found.shared:
            for key in _keys(predicate, value):
                self.terms.setdefault(key, set()).add(f"{subject} {predicate} {value}")

    def settle(self, part: _Part, number: Callable[[str], int]) -> None:
        for (predicate, value), times in self.uses.items():
            for key in _keys(predicate, value):
                part.own[key] += times
        part.own.update(self.own)
        part.languages.update(_languages(self.terms[_OBJECTS]))
        for key, terms in self.terms.items():
            part.note(key, map(number, terms))


class Tallies:
    """Counts of a graph that is gone through once, in as many pieces and in whatever order."""

    def __init__(self) -> None:
        self._parts: dict[str, _Part] = {}
        self._again: Counter[_Key] = Counter()
        """How often what only one article can say is counted in a second part."""

    def add(self, part: str, statements: Iterable[Statement]) -> None:
        """Count the statements of a part, some of which may have come before."""
        self.add_articles(({part: counted(statements)},))

    def add_articles(self, articles: Iterable[Mapping[str, Counted]]) -> None:
        """Count what stands in the graphs of articles; of each what was counted of its statements by part."""
        batches: dict[str, _Batch] = {}
        for parts in articles:
            for part, found in parts.items():
                batches.setdefault(part, _Batch()).take(found)
            if len(parts) > 1:
                self._again[_SUBJECTS] += _repeated([found.own_subjects for found in parts.values()])
                self._again[_OBJECTS] += _repeated([found.own_objects for found in parts.values()])
        number = cache(_number)
        for part, batch in batches.items():
            batch.settle(self._parts.setdefault(part, _Part()), number)

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
    found: dict[str, list[Triple]] = {}
    for quad in quads:
        if not isinstance(quad.graph_name, NamedNode):
            raise TypeError(f"a statement outside every named graph: {quad}")
        found.setdefault(part_of(quad.graph_name), []).append(quad.triple)
    tallies = Tallies()
    for part, triples in found.items():
        tallies.add(part, statements_of(triples))
    return tallies


@lru_cache(maxsize=4096)
def _keys(predicate: str, value: str) -> tuple[_Key, ...]:
    """What is counted of a statement: its property, and the class that it gives."""
    of_property = ("property", predicate[1:-1])
    return (of_property, ("class", value[1:-1])) if predicate == A else (of_property,)


def _number(text: str) -> int:
    """A hash that is the same in every process, which that of a Python text is not."""
    return hash(Literal(text))


def _repeated(sets: Sequence[set[Term]]) -> int:
    """How many terms of the sets are in another one too, each time after the first."""
    return sum(map(len, sets)) - len(set().union(*sets))


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
        subjects=counts.get(_SUBJECTS, 0),
        objects=counts.get(_OBJECTS, 0),
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
