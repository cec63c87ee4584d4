"""The evidence graph of an article: which words of which version stand behind each triple.

A fact and its words are reached by::

    ?statement rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; ipg:supportedBy ?span .
    ?span ipg:quote ?words ; ipg:start ?start ; ipg:end ?end ; ipg:inVersion ?version .
    ?span ipg:inSentence/ipg:quote ?sentence .

A statement node stands for one triple and one standing; a span node for one stretch of one version, shared by all facts
read there. ``ipg:confidence`` of a statement is the highest of those of the facts that make it.
"""

from collections.abc import Mapping

from pyoxigraph import NamedNode, Triple

from ipgraph.graph.disagreements import Reading
from ipgraph.graph.iris import digest, span_iri, version_iri
from ipgraph.graph.literals import decimal, integer, string, words
from ipgraph.graph.namespaces import IPG, RDF, A, code
from ipgraph.graph.sheet import Sheet
from ipgraph.lang.segment import sentences
from ipgraph.model.article import Span
from ipgraph.model.codes import Language
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import Record


def map_evidence(
    record: Record, texts: Mapping[Language, str], sheet: Sheet, readings: tuple[Reading, ...]
) -> tuple[Triple, ...]:
    """The triples of the evidence graph, and into ``sheet`` the links from each disagreement to its readings."""
    ledger = _Ledger(record, texts, sheet)
    by_path: dict[str, list[Evidence]] = {}
    for item in record.evidence:
        by_path.setdefault(item.path, []).append(item)
    for reading in readings:
        node = ledger.statement(reading.triple, reading.standing)
        sheet.add(reading.disagreement, IPG("reading"), node)
        if reading.standing == "adopted":
            sheet.add(reading.disagreement, IPG("adopted"), node)
        for item in by_path.get(reading.path, ()):
            ledger.support(node, item)
    for path, items in by_path.items():
        for triple in sheet.said.get(path, ()):
            node = ledger.statement(triple, "adopted")
            for item in items:
                ledger.support(node, item)
    ledger.add_confidence()
    return tuple(ledger.triples)


class _Ledger:
    def __init__(self, record: Record, texts: Mapping[Language, str], sheet: Sheet) -> None:
        self.article = record.article.id
        self.texts = texts
        self.sheet = sheet
        self.triples: dict[Triple, None] = {}
        self._confidence: dict[NamedNode, float] = {}
        self._lines: dict[tuple[Language, int], tuple[Span, ...]] = {}

    def add(self, subject: NamedNode, predicate: NamedNode, value: object) -> None:
        self.triples[Triple(subject, predicate, value)] = None  # type: ignore[arg-type]

    def statement(self, triple: Triple, standing: str) -> NamedNode:
        node = self.sheet.local(f"e-{digest(f'{triple} {standing}', 12)}")
        self.add(node, A, IPG("SourcedStatement"))
        self.add(node, RDF("subject"), triple.subject)
        self.add(node, RDF("predicate"), triple.predicate)
        self.add(node, RDF("object"), triple.object)
        self.add(node, IPG("standing"), code("standing", standing))
        return node

    def support(self, statement: NamedNode, item: Evidence) -> None:
        self.add(statement, IPG("supportedBy"), self.span(item))
        self.add(statement, IPG("rule"), string(item.rule))
        if item.confidence is not None:
            self._confidence[statement] = max(item.confidence, self._confidence.get(statement, 0.0))

    def add_confidence(self) -> None:
        """Say of each statement how far it can be trusted, once all that supports it is known."""
        for statement, confidence in self._confidence.items():
            self.add(statement, IPG("confidence"), decimal(confidence))

    def span(self, item: Evidence) -> NamedNode:
        text = self.texts.get(item.language, "")
        quote = item.quote or text[item.start : item.end]
        node = self.stretch(item.language, Span(item.start, item.end), quote, "Span")
        around = self.sentence(item.language, item.start, item.end)
        if around is not None:
            held = self.stretch(item.language, around, around.of(text), "Sentence")
            self.add(node, IPG("inSentence"), held)
        return node

    def stretch(self, language: Language, span: Span, quote: str, kind: str) -> NamedNode:
        node = span_iri(self.article, language, span.start, span.end)
        self.add(node, A, IPG(kind))
        self.add(node, IPG("inVersion"), version_iri(self.article, language))
        self.add(node, IPG("start"), integer(span.start))
        self.add(node, IPG("end"), integer(span.end))
        self.add(node, IPG("quote"), words(quote, language))
        return node

    def sentence(self, language: Language, start: int, end: int) -> Span | None:
        """The sentences that hold the words, as one stretch; ``None`` when the text is not known."""
        text = self.texts.get(language)
        if text is None or not 0 <= start < end <= len(text):
            return None
        line = text.rfind("\n", 0, start) + 1
        after = text.find("\n", max(start, end - 1))
        key = (language, line)
        if key not in self._lines or self._lines[key][-1].end < end:
            cut = sentences(text, language, Span(line, len(text) if after < 0 else after))
            self._lines[key] = cut or (Span(start, end),)
        touched = [span for span in self._lines[key] if span.start < end and start < span.end]
        if not touched:
            return Span(start, end)
        return Span(min(start, touched[0].start), max(end, touched[-1].end))
