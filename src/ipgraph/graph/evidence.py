"""The evidence graph of an article: which words of which version stand behind each triple.

Every property that articles state has a companion (``words:amount`` beside ``ipg:amount``) that leads from the subject
to one statement for each value, and on to the words::

    ?words ipg:wordsOf ?p .
    ?s ?p ?o ; ?words ?statement .
    ?statement rdf:object ?o ; ipg:supportedBy ?span ; ipg:readBy ?method .
    ?span ipg:quote ?quote .
    ?method ipg:rule ?rule ; ipg:confidence ?confidence .

A span's IRI ends in its offsets in code points (``…/en#char=508,519``, RFC 5147); a quotation's tag is its language.
The whole text of each version stands beside (``ipg:text``), from which the words around a quotation are cut. Spans are
shared by all facts that were read there; methods, each a rule with a confidence, by all articles.

The readings of a disagreement say their subject, predicate and standing too, since one of them is not asserted.
"""

from collections.abc import Mapping
from functools import lru_cache

from pyoxigraph import Literal, NamedNode, Triple

from ipgraph.graph.companions import companion
from ipgraph.graph.disagreements import Reading
from ipgraph.graph.iris import identified, span_iri, version_iri
from ipgraph.graph.literals import decimal, string, words
from ipgraph.graph.namespaces import IPG, RDF, code
from ipgraph.graph.sheet import Sheet
from ipgraph.model.codes import Language
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import Record
from ipgraph.resolve.naming import digest


def map_evidence(
    record: Record, texts: Mapping[Language, str], sheet: Sheet, readings: tuple[Reading, ...]
) -> tuple[tuple[Triple, ...], tuple[Triple, ...]]:
    """The triples of the evidence graph, and those that tell the methods by which its facts were read.

    Into ``sheet`` go the links from each disagreement to its readings.
    """
    ledger = _Ledger(record.article.id, texts, sheet)
    by_path: dict[str, list[Evidence]] = {}
    for item in record.evidence:
        by_path.setdefault(item.path, []).append(item)
    for reading in readings:
        node = ledger.reading(reading)
        sheet.add(reading.disagreement, IPG("reading"), node)
        if reading.standing == "adopted":
            sheet.add(reading.disagreement, IPG("adopted"), node)
        for item in by_path.get(reading.path, ()):
            ledger.support(node, item)
    for path, items in by_path.items():
        for triple in sheet.said.get(path, ()):
            node = ledger.statement(triple)
            for item in items:
                ledger.support(node, item)
    ledger.write_texts()
    return tuple(ledger.triples), tuple(ledger.methods)


class _Ledger:
    def __init__(self, article: str, texts: Mapping[Language, str], sheet: Sheet) -> None:
        self.article = article
        self.texts = texts
        self.sheet = sheet
        self.triples: dict[Triple, None] = {}
        self.methods: dict[Triple, None] = {}

    def add(self, subject: NamedNode, predicate: NamedNode, value: NamedNode | Literal) -> None:
        self.triples[Triple(subject, predicate, value)] = None

    def statement(self, triple: Triple) -> NamedNode:
        """The statement of an asserted triple."""
        node = self._node(triple, "")
        self.add(_named(triple), companion(triple.predicate), node)
        self._say(node, triple)
        return node

    def reading(self, reading: Reading) -> NamedNode:
        """The statement of what one version says on a point of disagreement."""
        triple, adopted = reading.triple, reading.standing == "adopted"
        node = self.statement(triple) if adopted else self._node(triple, reading.standing)
        self._say(node, triple)
        self.add(node, RDF("subject"), _named(triple))
        self.add(node, RDF("predicate"), triple.predicate)
        self.add(node, IPG("standing"), code("standing", reading.standing))
        return node

    def support(self, statement: NamedNode, item: Evidence) -> None:
        """Write the words behind a statement, and the method that read them."""
        span = span_iri(self.article, item.language, item.start, item.end)
        text = self.texts.get(item.language, "")
        self.add(statement, IPG("supportedBy"), span)
        self.add(span, IPG("quote"), words(item.quote or text[item.start : item.end], item.language))
        method, told = _method(item.rule, item.confidence)
        self.add(statement, IPG("readBy"), method)
        self.methods.update(told)

    def write_texts(self) -> None:
        """Write the whole text of each version."""
        for language in sorted(self.texts):
            self.add(version_iri(self.article, language), IPG("text"), words(self.texts[language], language))

    def _say(self, node: NamedNode, triple: Triple) -> None:
        self.triples[Triple(node, RDF("object"), triple.object)] = None

    def _node(self, triple: Triple, standing: str) -> NamedNode:
        return self.sheet.local(f"e-{digest(f'{triple} {standing}', 12)}")


@lru_cache(maxsize=4096)
def _method(rule: str, confidence: float | None) -> tuple[NamedNode, dict[Triple, None]]:
    """The method that reads by a rule with a confidence, and the triples that tell it."""
    node = identified("method", rule if confidence is None else f"{rule}-{confidence:g}")
    told = {Triple(node, IPG("rule"), string(rule)): None}
    if confidence is not None:
        told[Triple(node, IPG("confidence"), decimal(confidence))] = None
    return node, told


def _named(triple: Triple) -> NamedNode:
    if not isinstance(triple.subject, NamedNode):
        raise TypeError(f"a fact about something without a name: {triple}")
    return triple.subject
