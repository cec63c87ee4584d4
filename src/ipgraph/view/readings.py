"""Where the two language versions of an article differ: what each says, in its words, and which of them was adopted."""

from decimal import Decimal

from msgspec import Struct
from pyoxigraph import Literal

from ipgraph.graph.disagreements import TOLD
from ipgraph.graph.sheet import LANGUAGES
from ipgraph.model.codes import Language
from ipgraph.view.index import Index, Term, expand
from ipgraph.view.rows import load_properties
from ipgraph.view.values import Pair, Values, sum_of_money
from ipgraph.view.words import Words


class Told(Struct, frozen=True):
    """What one version says: the value, and the stretches that say it."""

    text: Pair
    words: tuple[int, ...]


class Split(Struct, frozen=True):
    """One difference: the nodes it is about, what is differed on, what each version says, the language adopted."""

    nodes: tuple[str, ...]
    point: Pair
    told: dict[Language, Told]
    adopted: Language | None


class Readings:
    """Tells the differences between language versions in one graph."""

    def __init__(self, index: Index, values: Values, words: Words, drawn: frozenset[str]) -> None:
        self._index = index
        self._values = values
        self._words = words
        self._drawn = drawn
        self._language = {
            version: index.first(version, "schema:inLanguage") or "" for version in index.of_class("ipg:TextVersion")
        }

    def all(self) -> tuple[Split, ...]:
        """The differences about drawn nodes, sorted by IRI."""
        found = (self._split(iri) for iri in self._index.of_class("ipg:Disagreement"))
        return tuple(split for split in found if split is not None)

    def _split(self, iri: str) -> Split | None:
        statements = self._index.nodes(iri, "ipg:reading")
        subjects = {node for one in statements for node in self._index.nodes(one, "rdf:subject")}
        predicates = {node for one in statements for node in self._index.nodes(one, "rdf:predicate")}
        nodes = tuple(sorted({node for subject in subjects for node in self._owners(subject)}))
        if not nodes or not predicates:
            return None
        adopted = set(self._index.nodes(iri, "ipg:adopted"))
        told: dict[Language, Told] = {}
        chosen: Language | None = None
        # What was not adopted is in one language; what was adopted is then the other's.
        for statement in sorted(statements, key=lambda one: one in adopted):
            language = self._language_of(statement, told)
            if language is None:
                continue
            told[language] = self._told(statement, language)
            if statement in adopted:
                chosen = language
        for language in LANGUAGES:
            if language not in told and (said := self._index.first(iri, f"ipg:{TOLD[language]}")):
                told[language] = Told((said, said), ())
        return Split(nodes, self._point(min(predicates), subjects), told, chosen) if told else None

    def _owners(self, subject: str) -> list[str]:
        """The drawn node that a statement is about: its subject, or whatever the sum or finding belongs to."""
        if subject in self._drawn:
            return [subject]
        return [node for _, node in self._index.leading_to(subject) if node in self._drawn]

    def _language_of(self, statement: str, taken: dict[Language, Told]) -> Language | None:
        spoken = {
            self._language.get(self._words.sentences[self._words.stretches[one].sentence].version)
            for one in self._words.of_statement(statement)
        }
        return next((language for language in LANGUAGES if language in spoken and language not in taken), None)

    def _told(self, statement: str, language: Language) -> Told:
        words = tuple(
            one
            for one in self._words.of_statement(statement)
            if self._language.get(self._words.sentences[self._words.stretches[one].sentence].version) == language
        )
        value = next(iter(self._index.objects(statement, "rdf:object")))
        subject = self._index.first(statement, "rdf:subject") or ""
        predicate = self._index.first(statement, "rdf:predicate") or ""
        return Told(self._value(subject, predicate, value), words)

    def _value(self, subject: str, predicate: str, value: Term) -> Pair:
        currency = self._index.first(subject, "ipg:currency")
        if predicate == expand("ipg:amount") and currency:
            return sum_of_money(Decimal(value.value), currency)
        if isinstance(value, Literal):
            return self._values.literal(value, predicate)
        return self._values.code(value.value) or self._values.label(value.value) or (value.value, value.value)

    def _point(self, predicate: str, subjects: set[str]) -> Pair:
        """What is differed on, as the details call it: the property, or the one that leads to the sum or finding."""
        owned = (pair for subject in subjects for pair in self._index.leading_to(subject))
        leading = {name for name, node in owned if node in self._drawn}
        for names in ({predicate}, leading):
            for row in load_properties():
                if not row.property.startswith("^") and expand(row.property) in names:
                    return row.en, row.zh
        return self._values.label(predicate, ("rdfs:label",)) or (predicate, predicate)
