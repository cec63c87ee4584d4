"""The words behind the facts: which stretches of which sentences support a statement."""

from collections.abc import Iterable

from msgspec import Struct
from pyoxigraph import Literal

from ipgraph.graph.companions import load_companions
from ipgraph.graph.iris import read_span_iri
from ipgraph.lang.segment import sentences_around
from ipgraph.model.article import Span
from ipgraph.view.index import Index, Term, expand

COMPANIONS = {row.of.value: f"words:{row.name}" for row in load_companions()}
"""The companion of each property, which leads from a node to the statements that have words behind them."""


class Stretch(Struct, frozen=True):
    """Some words of a sentence: its number in :attr:`Words.sentences`, where they stand in it, and what read them.

    ``start`` and ``end`` count UTF-16 units, as a browser does; ``method`` is a number in :attr:`Words.methods`, or -1.
    """

    sentence: int
    start: int
    end: int
    method: int = -1


class Passage(Struct, frozen=True):
    """A sentence as the article has it, the IRI of the language version it stands in, and where it begins there."""

    version: str
    start: int
    text: str


class Method(Struct, frozen=True):
    """The rule that read some words, and how often it is right."""

    rule: str
    confidence: str


class Words:
    """Looks up the words behind statements, and keeps the sentences that were asked for."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._numbers: dict[tuple[str, int, int], int] = {}
        self._stretches: dict[tuple[str, str], int] = {}
        self._texts: dict[str, Literal | None] = {}
        self._methods: dict[str, int] = {"": -1}
        self.sentences: list[Passage] = []
        self.stretches: list[Stretch] = []
        self.methods: list[Method] = []

    def behind(self, subject: str, name: str, value: Term | None = None) -> list[int]:
        """The stretches that support a property of a node; with a value, those that support this one."""
        companion = COMPANIONS.get(expand(name))
        nodes = self._index.nodes(subject, companion) if companion else ()
        return self._of(node for node in nodes if value is None or value in self._index.objects(node, "rdf:object"))

    def behind_all(self, subject: str) -> list[int]:
        """The stretches that support anything that is said of a node."""
        return self._of(node for name in COMPANIONS.values() for node in self._index.nodes(subject, name))

    def of_statement(self, statement: str) -> list[int]:
        """The stretches that support one statement."""
        return self._of((statement,))

    def text(self, version: str) -> str | None:
        """The whole text of a language version; ``None`` when the graph does not hold it."""
        found = self._text(version)
        return None if found is None else found.value

    def _of(self, statements: Iterable[str]) -> list[int]:
        read = {
            (span, self._index.first(node, "ipg:readBy") or "")
            for node in statements
            for span in self._index.nodes(node, "ipg:supportedBy")
        }
        return sorted({self._stretch(span, method) for span, method in sorted(read)})

    def _stretch(self, iri: str, method: str) -> int:
        key = (iri, method)
        if key not in self._stretches:
            version, start, end = read_span_iri(iri)
            text = self._text(version)
            if text is None or not 0 <= start < end <= len(text.value):
                around, words = Span(start, end), self._index.first(iri, "ipg:quote") or ""
            else:
                around = sentences_around(text.value, "zh" if text.language == "zh" else "en", Span(start, end))
                words = around.of(text.value)
            self._stretches[key] = len(self.stretches)
            first, last = (units(words[: place - around.start]) for place in (start, end))
            self.stretches.append(Stretch(self._sentence(version, around, words), first, last, self._method(method)))
        return self._stretches[key]

    def _method(self, iri: str) -> int:
        if iri not in self._methods:
            self._methods[iri] = len(self.methods)
            rule, confidence = (self._index.first(iri, name) or "" for name in ("ipg:rule", "ipg:confidence"))
            self.methods.append(Method(rule, confidence))
        return self._methods[iri]

    def _text(self, version: str) -> Literal | None:
        if version not in self._texts:
            found = [term for term in self._index.objects(version, "ipg:text") if isinstance(term, Literal)]
            self._texts[version] = next(iter(found), None)
        return self._texts[version]

    def _sentence(self, version: str, span: Span, words: str) -> int:
        key = (version, span.start, span.end)
        if key not in self._numbers:
            self._numbers[key] = len(self.sentences)
            self.sentences.append(Passage(version, span.start, words))
        return self._numbers[key]


def units(text: str) -> int:
    """The length of a text as a browser counts it.

    >>> units("窑"), units("𝒦")
    (1, 2)
    """
    return len(text.encode("utf-16-le", errors="surrogatepass")) // 2
