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
from functools import cache, lru_cache

from pyoxigraph import NamedNode, Triple

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
) -> tuple[tuple[str, ...], tuple[Triple, ...]]:
    """The statements of the evidence graph, and the triples that tell the methods by which its facts were read.

    A statement is the text of a triple, as N-Triples have it: of a graph two of three are evidence, and as text they
    take half the time. Into ``sheet`` go the links from each disagreement to its readings.
    """
    ledger = _Ledger(record.article.id, texts, sheet)
    by_path: dict[str, list[Evidence]] = {}
    for item in record.evidence:
        by_path.setdefault(item.path, []).append(item)
    for reading in readings:
        name = ledger.reading(reading)
        node = NamedNode(name[1:-1])
        sheet.add(reading.disagreement, IPG("reading"), node)
        if reading.standing == "adopted":
            sheet.add(reading.disagreement, IPG("adopted"), node)
        for item in by_path.get(reading.path, ()):
            ledger.support(name, item)
    for path, items in by_path.items():
        for triple in sheet.said.get(path, ()):
            name = ledger.statement(triple)
            for item in items:
                ledger.support(name, item)
    ledger.write_texts()
    return tuple(ledger.written), tuple(ledger.methods)


_SUPPORTED, _READ, _QUOTE, _TEXT = (str(IPG(name)) for name in ("supportedBy", "readBy", "quote", "text"))
_STANDING = str(IPG("standing"))
_SUBJECT, _PREDICATE, _OBJECT = (str(RDF(name)) for name in ("subject", "predicate", "object"))


class _Ledger:
    """The statements of an evidence graph, in whose methods nodes are texts too: ``<https://…>``."""

    def __init__(self, article: str, texts: Mapping[Language, str], sheet: Sheet) -> None:
        self.article = article
        self.texts = texts
        self.written: dict[str, None] = {}
        self.methods: dict[Triple, None] = {}
        self._node_of = f"<{sheet.article.value}#e-"
        self._statements: dict[Triple, str] = {}
        self._spans: dict[tuple[Language, int, int, str], str] = {}

    def add(self, subject: str, predicate: str, value: str) -> None:
        self.written[f"{subject} {predicate} {value}"] = None

    def statement(self, triple: Triple) -> str:
        """The statement of an asserted triple."""
        node = self._statements.get(triple)
        if node is None:
            node, subject, predicate, value = self._parts(triple, "")
            self._statements[triple] = node
            self.add(subject, _companion(predicate), node)
            self.add(node, _OBJECT, value)
        return node

    def reading(self, reading: Reading) -> str:
        """The statement of what one version says on a point of disagreement."""
        adopted = reading.standing == "adopted"
        node, subject, predicate, value = self._parts(reading.triple, "" if adopted else reading.standing)
        if adopted:
            self.statement(reading.triple)
        self.add(node, _OBJECT, value)
        self.add(node, _SUBJECT, subject)
        self.add(node, _PREDICATE, predicate)
        self.add(node, _STANDING, str(code("standing", reading.standing)))
        return node

    def support(self, statement: str, item: Evidence) -> None:
        """Write the words behind a statement, and the method that read them."""
        self.add(statement, _SUPPORTED, self._span(item))
        method, told = _method(item.rule, item.confidence)
        self.add(statement, _READ, method)
        self.methods.update(told)

    def write_texts(self) -> None:
        """Write the whole text of each version."""
        for language in sorted(self.texts):
            text = words(self.texts[language], language)
            self.add(str(version_iri(self.article, language)), _TEXT, str(text))

    def _span(self, item: Evidence) -> str:
        """A stretch of a text, with its words."""
        key = (item.language, item.start, item.end, item.quote)
        span = self._spans.get(key)
        if span is None:
            span = self._spans[key] = str(span_iri(self.article, item.language, item.start, item.end))
            text = self.texts.get(item.language, "")
            self.add(span, _QUOTE, str(words(item.quote or text[item.start : item.end], item.language)))
        return span

    def _parts(self, triple: Triple, standing: str) -> tuple[str, str, str, str]:
        """The node of a statement, and what it is about."""
        text = str(triple)
        subject, predicate, value = text.split(" ", 2)
        return f"{self._node_of}{digest(f'{text} {standing}', 12)}>", subject, predicate, value


@cache
def _companion(predicate: str) -> str:
    return str(companion(NamedNode(predicate[1:-1])))


@lru_cache(maxsize=4096)
def _method(rule: str, confidence: float | None) -> tuple[str, dict[Triple, None]]:
    """The method that reads by a rule with a confidence, and the triples that tell it."""
    node = identified("method", rule if confidence is None else f"{rule}-{confidence:g}")
    told = {Triple(node, IPG("rule"), string(rule)): None}
    if confidence is not None:
        told[Triple(node, IPG("confidence"), decimal(confidence))] = None
    return str(node), told
