"""Nodes of an article in words: which case, which party, which sum."""

from collections.abc import Iterable, Iterator
from decimal import Decimal, InvalidOperation

from pyoxigraph import Literal, NamedNode, Quad, Store

from ipgraph.graph.namespaces import IPG, RDF, A, code
from ipgraph.graph.validation.articles import ArticleGraphs
from ipgraph.graph.validation.labels import Labels

_SIDES = ("claimant", "respondent")
_NAMED_TOGETHER = 2

_VERSIONS = {"en": "the English version", "zh": "the Chinese version"}
_SUMS = (
    ("claims", "claim of"),
    ("awards", "award of"),
    ("claimsInAll", "claim in all of"),
    ("equivalent", "equivalent"),
)
_LOCAL = "#"
_WORDS = "#char="


class Things:
    """Says what the nodes of one article are, as that article tells of them; with none as all articles do."""

    def __init__(self, store: Store, labels: Labels, article: ArticleGraphs | None) -> None:
        self._store = store
        self._graphs = (None,) if article is None else (article.facts, article.evidence)
        self._label = labels.label
        self._readable = labels.readable

    def thing(self, iri: str) -> str:
        """What a node is, in a few words: a case with its parties and forum, a sum with its case, a label."""
        node = NamedNode(iri)
        if _WORDS in iri:
            return self._stretch(iri)
        for kind, describe in (
            ("Proceeding", self._case),
            ("Participation", self._participation),
            ("MoneyClaim", self._sum),
            ("MoneyAward", self._sum),
            ("MoneyAmount", self._sum),
            ("Finding", self._finding),
            ("CriminalSentence", self._sentence),
            ("StatObservation", self._figure),
            ("Disagreement", self._disagreement),
            ("Right", self._right),
        ):
            if IPG(kind) in self._objects(node, A):
                return describe(node)
        if self._objects(node, RDF("object")):
            return self._statement(node)
        return self._label(iri)

    def entry(self, iri: str) -> str:
        """The id of the record's entry behind a node: the end of its IRI, or of what refers to it in the article."""
        if _WORDS in iri:
            return ""
        if _LOCAL not in iri:
            mention = self._subject(IPG("refersTo"), NamedNode(iri))
            iri = mention.value if mention else iri
        return iri.rpartition(_LOCAL)[2] if _LOCAL in iri else ""

    def _case(self, node: NamedNode) -> str:
        sides = [self._together(self._of(node, side)) for side in _SIDES]
        parts = [
            self._first(node, "proceedingType"),
            " v ".join(filter(None, sides)) or self._together(self._of(node, "appellant")),
            self._first(node, "forum"),
            next((text.value for text in self._objects(node, IPG("caseNumber"))), ""),
        ]
        return ", ".join(filter(None, parts)) or self._label(node.value)

    def _of(self, case: NamedNode, role: str) -> list[str]:
        found = []
        for part in self._objects(case, IPG("participation")):
            if isinstance(part, NamedNode) and code("role", role) in self._objects(part, IPG("role")):
                found += [party.value for party in self._objects(part, IPG("participant"))]
        return sorted(set(found))

    def _together(self, nodes: Iterable[str]) -> str:
        names = list(dict.fromkeys(self._label(node) for node in nodes))
        more = len(names) - _NAMED_TOGETHER
        return ", ".join(names[:_NAMED_TOGETHER]) + (f" and {more} more" if more > 0 else "")

    def _participation(self, node: NamedNode) -> str:
        role = self._first(node, "role") or "participant"
        return f"{self._first(node, 'participant') or 'nobody'}, {role} in: {self._owner(node, 'participation')}"

    def _sum(self, node: NamedNode) -> str:
        amounts = [_grouped(amount.value) for amount in self._objects(node, IPG("amount"))]
        currencies = [currency.value for currency in self._objects(node, IPG("currency"))]
        money = f"{' or '.join(sorted(currencies))} {' or '.join(sorted(amounts))}".strip()
        for link, words in _SUMS:
            owner = self._subject(IPG(link), node)
            if owner is not None:
                return f"{words} {money}, in: {self.thing(owner.value)}"
        return money or self._label(node.value)

    def _finding(self, node: NamedNode) -> str:
        return f"finding on {self._first(node, 'cause') or 'a point'}, in: {self._owner(node, 'finding')}"

    def _sentence(self, node: NamedNode) -> str:
        return f"sentence of {self._first(node, 'sentenced') or 'somebody'}, in: {self._owner(node, 'sentence')}"

    def _figure(self, node: NamedNode) -> str:
        value = next((_grouped(value.value) for value in self._objects(node, IPG("value"))), "")
        period = next((period.value for period in self._objects(node, IPG("period"))), "")
        parts = (self._first(node, "metric"), f"{value} {self._first(node, 'unit')}".strip(), period)
        return f"figure: {', '.join(filter(None, parts))}"

    def _disagreement(self, node: NamedNode) -> str:
        point = next((point.value for point in self._objects(node, IPG("point"))), "")
        told = (f"“{said.value}”" for name in ("inEnglish", "inChinese") for said in self._objects(node, IPG(name)))
        return f"disagreement{f' on {point}' if point else ''}: {' / '.join(told) or 'nothing said'}"

    def _right(self, node: NamedNode) -> str:
        number = next((number.value for number in self._objects(node, IPG("number"))), "")
        titled = self._objects(node, IPG("title"))
        title = min((text.value for text in titled), key=len, default="")
        return ", ".join(filter(None, (self._first(node, "rightType"), number, title))) or self._label(node.value)

    def _statement(self, node: NamedNode) -> str:
        said = next((self._readable(value) for value in self._objects(node, RDF("object"))), "")
        about = next(
            (quad.subject.value for quad in self._quads(None, None, node)
             if quad.predicate not in (IPG("reading"), IPG("adopted")) and isinstance(quad.subject, NamedNode)),
            "",
        )  # fmt: skip
        return f"what is said of {self.thing(about)}: {said}" if about else f"what is said: {said}"

    def _stretch(self, iri: str) -> str:
        version, _, place = iri.partition(_WORDS)
        return f"characters {place.replace(',', ' to ')} of {_VERSIONS.get(version.rpartition('/')[2], version)}"

    def _owner(self, part: NamedNode, link: str) -> str:
        owner = self._subject(IPG(link), part)
        return "no case" if owner is None else self._case(owner)

    def _first(self, node: NamedNode, name: str) -> str:
        return next((self._label(value.value) for value in self._objects(node, IPG(name))), "")

    def _objects(self, node: NamedNode, predicate: NamedNode) -> list[NamedNode | Literal]:
        found = {quad.object for quad in self._quads(node, predicate, None)}
        return sorted((value for value in found if isinstance(value, NamedNode | Literal)), key=str)

    def _subject(self, predicate: NamedNode, node: NamedNode) -> NamedNode | None:
        subjects = (quad.subject for quad in self._quads(None, predicate, node))
        return min((subject for subject in subjects if isinstance(subject, NamedNode)), key=str, default=None)

    def _quads(self, subject: NamedNode | None, predicate: NamedNode | None, value: NamedNode | None) -> Iterator[Quad]:
        for graph in self._graphs:
            yield from self._store.quads_for_pattern(subject, predicate, value, graph)


def _grouped(number: str) -> str:
    try:
        return f"{Decimal(number):,f}"
    except InvalidOperation:
        return number
