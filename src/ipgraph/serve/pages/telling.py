"""What a page tells of one thing: its facts, each with the words behind it."""

from collections.abc import Iterable

from msgspec import Struct
from pyoxigraph import NamedNode

from ipgraph.model.codes import Language
from ipgraph.serve.pages.addresses import address_of
from ipgraph.serve.pages.directory import Directory
from ipgraph.serve.pages.live import LiveIndex
from ipgraph.serve.pages.terms import term_label
from ipgraph.view.facts import Fact, Facts
from ipgraph.view.index import Term, expand
from ipgraph.view.names import Labels
from ipgraph.view.rows import load_properties
from ipgraph.view.values import Pair, Values
from ipgraph.view.words import Words

MOST_QUOTES = 8


class Quote(Struct, frozen=True):
    """A sentence with the words that a fact was read from, and where the article has it."""

    before: str
    words: str
    after: str
    language: str
    address: str


class Value(Struct, frozen=True):
    """A value of a fact: its text, the page it leads to, its language when it has one of its own."""

    text: str
    address: str = ""
    language: str | None = None
    outside: bool = False
    derived: bool = False
    disputed: bool = False
    quotes: tuple[Quote, ...] = ()


class Row(Struct, frozen=True):
    """A property with its values."""

    name: str
    values: tuple[Value, ...]


class Teller:
    """Tells of the things of one build in one language, for as long as one page is made."""

    def __init__(self, index: LiveIndex, directory: Directory, language: Language) -> None:
        self.index = index
        self.directory = directory
        self.language = language
        self.place = 0 if language == "en" else 1
        self.values = Values(index)
        self.words = Words(index)
        self.labels = Labels(index, self.values)
        self.facts = Facts(index, self.values, self.words, directory.drawn)
        self._told: dict[str, tuple[Fact, ...]] = {}
        self._pairs: dict[str, Pair] = {}

    def kind(self, iri: str) -> str | None:
        """The kind of a thing; ``None`` for what is only a part of things."""
        return self.directory.kinds.get(iri)

    def pair(self, iri: str) -> Pair:
        """What a node is called in both languages."""
        if iri not in self._pairs:
            self._pairs[iri] = self._pair(iri)
        return self._pairs[iri]

    def _pair(self, iri: str) -> Pair:
        kind = self.kind(iri)
        if kind is not None:
            return self.labels.name(kind, iri)
        found = self.values.composite(iri) or self.values.label(
            iri, ("skos:prefLabel", "rdfs:label", "ipg:name", "ipg:describedAs", "ipg:title", "dct:title")
        )
        return found or term_label(iri)

    def name(self, iri: str) -> str:
        """What a node is called."""
        return self.pair(iri)[self.place]

    def said(self, pair: Pair) -> str:
        """A text in the language of the page."""
        return pair[self.place]

    def own(self, iri: str) -> list[Row]:
        """The facts of a thing of a kind, by property; links that proceedings have to it are told elsewhere."""
        if self.kind(iri) is None:
            return self.plain(iri)
        facts = [fact for fact in self.told(iri) if not self._is_back(fact)]
        return self._rows(facts)

    def told(self, iri: str) -> tuple[Fact, ...]:
        """All facts that are told of a thing; none of what is no thing of a kind."""
        if iri not in self._told:
            kind = self.kind(iri)
            self._told[iri] = () if kind is None else self.facts.of(kind, iri)
        return self._told[iri]

    def back(self, iri: str) -> list[tuple[str, Fact]]:
        """The links that other things have to a thing, each with the role that it has there."""
        facts = self.told(iri)
        return [(self.said(fact.name), fact) for fact in facts if self._is_back(fact)]

    def plain(self, iri: str) -> list[Row]:
        """Every property of a node that is no thing of a kind: a code, a sum, a finding, a join."""
        rows: dict[str, list[Value]] = {}
        for predicate, term in self.index.statements(iri):
            if predicate.startswith(expand("words:")):
                continue
            rows.setdefault(self.said(term_label(predicate)), []).append(self._value(predicate, term))
        return [Row(name, tuple(values)) for name, values in rows.items()]

    def quotes(self, stretches: Iterable[int]) -> tuple[Quote, ...]:
        """The sentences behind a fact of a thing, the first few of them."""
        found = []
        for number in list(stretches)[:MOST_QUOTES]:
            stretch = self.words.stretches[number]
            passage = self.words.sentences[stretch.sentence]
            units = passage.text.encode("utf-16-le", "surrogatepass")
            before, words, after = (
                units[2 * start : 2 * end].decode("utf-16-le", "replace")
                for start, end in ((0, stretch.start), (stretch.start, stretch.end), (stretch.end, len(units)))
            )
            article, _, language = passage.version.rpartition("/")
            address = f"{address_of(article)}#{language}-{passage.start}"
            found.append(Quote(before, words, after, language, address))
        return tuple(found)

    def value_of(self, fact: Fact) -> Value:
        """A fact's value as it is shown."""
        quotes = self.quotes(fact.words)
        if fact.node is not None:
            text, address = self.name(fact.node), address_of(fact.node)
            return Value(text, address, derived=fact.derived, disputed=fact.disputed, quotes=quotes)
        text = fact.text[self.place] if fact.text else ""
        on_the_web = fact.link is not None and fact.link.lower().startswith(("http://", "https://"))
        return Value(
            text,
            fact.link or "" if on_the_web else "",
            fact.language,
            outside=on_the_web,
            derived=fact.derived,
            disputed=fact.disputed,
            quotes=quotes,
        )

    def _value(self, predicate: str, term: Term) -> Value:
        if isinstance(term, NamedNode):
            return Value(self.name(term.value), address_of(term.value))
        return Value(self.values.literal(term, predicate)[self.place], language=term.language)

    def _rows(self, facts: Iterable[Fact]) -> list[Row]:
        rows: dict[str, list[Value]] = {}
        for fact in facts:
            rows.setdefault(self.said(fact.name), []).append(self.value_of(fact))
        return [Row(name, tuple(dict.fromkeys(values))) for name, values in rows.items()]

    def _is_back(self, fact: Fact) -> bool:
        return fact.property.startswith("^")


def row_name(kind: str, property: str) -> Pair | None:
    """What a property of a kind of thing is called on its page; ``None`` for one that is not told there."""
    return next(((row.en, row.zh) for row in load_properties() if row.of == kind and row.property == property), None)
