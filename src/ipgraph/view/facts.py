"""The facts that are told of a node: what each is called, its value, and the words behind it."""

from msgspec import Struct
from pyoxigraph import Literal, NamedNode

from ipgraph.view.index import Index, Term, expand
from ipgraph.view.rows import Property, load_properties
from ipgraph.view.values import Pair, Values
from ipgraph.view.words import Words

_URL = "prov:hadPrimarySource"
_BACK = "^"


class Fact(Struct, frozen=True):
    """One fact: its property and what that is called, its value as text or as a node, the stretches behind it.

    ``day`` is a date as the graph has it, beside its text.
    ``language`` is that of a name which stands in one language only. ``disputed`` marks a reading of one language
    version that the other version contradicts, and that was not adopted.
    """

    property: str
    name: Pair
    text: Pair | None = None
    day: str | None = None
    node: str | None = None
    link: str | None = None
    language: str | None = None
    words: tuple[int, ...] = ()
    derived: bool = False
    disputed: bool = False


class Facts:
    """Tells the facts of the nodes of one graph; ``drawn`` are the nodes that a fact may lead to."""

    def __init__(self, index: Index, values: Values, words: Words, drawn: frozenset[str]) -> None:
        self._index = index
        self._values = values
        self._words = words
        self._drawn = drawn
        self._readings = self._contested()

    def of(self, kind: str, iri: str) -> tuple[Fact, ...]:
        """The facts of a node, in the order of the table of properties; links from other nodes come last."""
        told: list[Fact] = []
        for row in load_properties():
            if row.of == kind:
                told += self._told(row, iri)
        for row in load_properties():
            if row.back is not None:
                told += self._told_back(row, row.back.en, row.back.zh, iri)
        return tuple(told)

    def words_of_link(self, row: Property, subject: str, value: str) -> tuple[int, ...]:
        """The stretches behind a link between two nodes."""
        return self._behind(row, subject, NamedNode(value))

    def _told(self, row: Property, iri: str) -> list[Fact]:
        name = (row.en, row.zh)
        if row.property.startswith(_BACK):
            found = self._index.subjects(row.property[1:], iri)
            return [Fact(row.property, name, node=node, derived=True) for node in found if node in self._drawn]
        facts = []
        for term in self._index.objects(iri, row.property):
            fact = self._fact(row, name, iri, term, self._behind(row, iri, term))
            if fact is not None:
                facts.append(fact)
        return facts + self._disputed(row, name, iri)

    def _told_back(self, row: Property, english: str, chinese: str, iri: str) -> list[Fact]:
        found = [node for node in self._index.subjects(row.property, iri) if node in self._drawn]
        return [
            Fact(
                f"{_BACK}{row.property}",
                (english, chinese),
                node=node,
                words=self._behind(row, node, NamedNode(iri)),
                derived=row.derived,
            )
            for node in found
        ]

    def _fact(self, row: Property, name: Pair, iri: str, term: Term, words: tuple[int, ...]) -> Fact | None:
        if isinstance(term, Literal):
            text = self._values.literal(term, row.property)
            day = term.value if self._values.is_day(term) else None
            return Fact(row.property, name, text, day, language=term.language, words=words, derived=row.derived)
        if row.property == _URL:
            return Fact(row.property, name, text=(term.value, term.value), link=term.value, words=words)
        if term.value in self._drawn:
            return Fact(row.property, name, node=term.value, words=words, derived=row.derived)
        text_of = self._values.composite(term.value) or self._values.code(term.value)
        if text_of is None and self._index.first(term.value, "skos:notation") is None:
            text_of = self._values.label(term.value)
        return Fact(row.property, name, text=text_of, words=words, derived=row.derived) if text_of else None

    def _behind(self, row: Property, subject: str, term: Term) -> tuple[int, ...]:
        found = set(self._words.behind(subject, row.property, term))
        if row.role is not None:
            for part in self._index.nodes(subject, "ipg:participation"):
                if term in self._index.objects(part, "ipg:participant") and self._has_role(part, row.role):
                    found.update(self._words.behind_all(part))
        elif isinstance(term, NamedNode) and term.value not in self._drawn:
            for nested in (term.value, *self._index.nodes(term.value, "ipg:equivalent")):
                found.update(self._words.behind_all(nested))
        return tuple(sorted(found))

    def _has_role(self, participation: str, role: str) -> bool:
        return any(iri.endswith(f"/role-{role}") for iri in self._index.nodes(participation, "ipg:role"))

    def _contested(self) -> dict[tuple[str, str], list[str]]:
        """The statements that were not adopted, by subject and property."""
        readings: dict[tuple[str, str], list[str]] = {}
        for disagreement in self._index.of_class("ipg:Disagreement"):
            adopted = self._index.nodes(disagreement, "ipg:adopted")
            for node in self._index.nodes(disagreement, "ipg:reading"):
                subject, predicate = self._index.first(node, "rdf:subject"), self._index.first(node, "rdf:predicate")
                if node not in adopted and subject and predicate:
                    readings.setdefault((subject, predicate), []).append(node)
        return readings

    def _disputed(self, row: Property, name: Pair, iri: str) -> list[Fact]:
        facts = []
        parts = [term.value for term in self._index.objects(iri, row.property) if isinstance(term, NamedNode)]
        nested = [part for part in parts if part not in self._drawn]
        for subject in (iri, *nested):
            for (of, predicate), statements in self._readings.items():
                if of != subject or (subject == iri and predicate != expand(row.property)):
                    continue
                for node in statements:
                    for term in self._index.objects(node, "rdf:object"):
                        fact = self._fact(row, name, iri, term, tuple(self._words.of_statement(node)))
                        if fact is not None:
                            facts.append(
                                Fact(
                                    fact.property,
                                    fact.name,
                                    text=fact.text,
                                    day=fact.day,
                                    node=fact.node,
                                    words=fact.words,
                                    disputed=True,
                                )
                            )
        return facts
