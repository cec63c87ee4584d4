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

from collections import Counter
from collections.abc import Mapping
from functools import cache, lru_cache

from msgspec import Struct
from pyoxigraph import NamedNode

from ipgraph.graph.companions import companion
from ipgraph.graph.disagreements import Reading
from ipgraph.graph.iris import version_iri
from ipgraph.graph.sheet import Sheet
from ipgraph.graph.tally import Counted
from ipgraph.graph.terms import IPG, RDF, Statement, Term, below, code, decimal, identified, string, words
from ipgraph.model.codes import Language
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import Record
from ipgraph.resolve.naming import digest


class EvidenceGraph(Struct, frozen=True):
    """The statements of an evidence graph, each the text of a triple, and what is counted of them.

    Of a graph two of three are evidence, which is why they are counted as they are written.
    """

    statements: tuple[str, ...]
    counted: Counted


def map_evidence(
    record: Record, texts: Mapping[Language, str], sheet: Sheet, readings: tuple[Reading, ...]
) -> tuple[EvidenceGraph, tuple[Statement, ...]]:
    """The evidence graph of an article, and the statements that tell the methods by which its facts were read.

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
        ledger.support(node, by_path.get(reading.path, ()))
    for path, items in by_path.items():
        for said in sheet.said.get(path, ()):
            ledger.support(ledger.statement(said), items)
    ledger.write_texts()
    return EvidenceGraph(tuple(ledger.written), ledger.counted()), tuple(ledger.methods)


_SUPPORTED, _READ, _QUOTE, _TEXT = map(IPG, ("supportedBy", "readBy", "quote", "text"))
_STANDING = IPG("standing")
_SUBJECT, _PREDICATE, _OBJECT = map(RDF, ("subject", "predicate", "object"))


class _Ledger:
    """The statements of an evidence graph, and the terms of which they are made."""

    def __init__(self, article: str, texts: Mapping[Language, str], sheet: Sheet) -> None:
        self.article = article
        self.texts = texts
        self.written: dict[str, None] = {}
        self.methods: dict[Statement, None] = {}
        self._node_of = below(sheet.article, "#e-")[:-1]
        self._statements: dict[Statement, Term] = {}
        self._readings: dict[Term, None] = {}
        self._spans: dict[tuple[Language, int, int, str], Term] = {}
        self._versions: dict[Language, Term] = {}
        self._uses: Counter[Term] = Counter()
        self._subjects: set[Term] = set()
        self._values: set[Term] = set()

    def _add(self, subject: Term, predicate: Term, value: Term) -> None:
        written = f"{subject} {predicate} {value}"
        if written not in self.written:
            self.written[written] = None
            self._uses[predicate] += 1

    def statement(self, said: Statement) -> Term:
        """The statement of what is asserted."""
        node = self._statements.get(said)
        if node is None:
            subject, predicate, value = said
            node = self._statements[said] = self._node(said, "")
            self._add(subject, _companion(predicate), node)
            self._add(node, _OBJECT, value)
            self._subjects.add(subject)
            self._values.add(value)
        return node

    def reading(self, reading: Reading) -> Term:
        """The statement of what one version says on a point of disagreement."""
        adopted = reading.standing == "adopted"
        node = self._node(reading.said, "" if adopted else reading.standing)
        if adopted:
            self.statement(reading.said)
        self._readings[node] = None
        subject, predicate, value = reading.said
        told = {_OBJECT: value, _SUBJECT: subject, _PREDICATE: predicate, _STANDING: code("standing", reading.standing)}
        for name, term in told.items():
            self._add(node, name, term)
        self._values.update(told.values())
        return node

    def support(self, statement: Term, items: list[Evidence] | tuple[()]) -> None:
        """Write the words behind a statement, and the methods that read them."""
        for item in items:
            self._add(statement, _SUPPORTED, self._span(item))
            method, told = _method(item.rule, item.confidence)
            self._add(statement, _READ, method)
            self._values.add(method)
            self.methods.update(told)

    def write_texts(self) -> None:
        """Write the whole text of each version."""
        for language in sorted(self.texts):
            version, text = self._version(language), words(self.texts[language], language)
            self._add(version, _TEXT, text)
            self._subjects.add(version)
            self._values.add(text)

    def counted(self) -> Counted:
        """What is counted of all that was written."""
        asserted, spans = set(self._statements.values()), set(self._spans.values())
        return Counted(
            uses=Counter({(predicate, ""): number for predicate, number in self._uses.items()}),
            own_subjects=asserted | spans | self._readings.keys(),
            own_objects=asserted | spans,
            subjects=self._subjects,
            objects=self._values,
            entities=set(),
            shared=[],
        )

    def _span(self, item: Evidence) -> Term:
        """A stretch of a text, with its words."""
        key = (item.language, item.start, item.end, item.quote)
        span = self._spans.get(key)
        if span is None:
            span = self._spans[key] = below(self._version(item.language), f"#char={item.start},{item.end}")
            text = self.texts.get(item.language, "")
            quote = words(item.quote or text[item.start : item.end], item.language)
            self._add(span, _QUOTE, quote)
            self._values.add(quote)
        return span

    def _version(self, language: Language) -> Term:
        version = self._versions.get(language)
        if version is None:
            version = self._versions[language] = str(version_iri(self.article, language))
        return version

    def _node(self, said: Statement, standing: str) -> Term:
        subject, predicate, value = said
        return f"{self._node_of}{digest(f'{subject} {predicate} {value} {standing}', 12)}>"


@cache
def _companion(predicate: Term) -> Term:
    return str(companion(NamedNode(predicate[1:-1])))


@lru_cache(maxsize=4096)
def _method(rule: str, confidence: float | None) -> tuple[Term, dict[Statement, None]]:
    """The method that reads by a rule with a confidence, and what tells it."""
    node = identified("method", rule if confidence is None else f"{rule}-{confidence:g}")
    told: dict[Statement, None] = {(node, IPG("rule"), string(rule)): None}
    if confidence is not None:
        told[node, IPG("confidence"), decimal(confidence)] = None
    return node, told
