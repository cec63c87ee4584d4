"""A graph held against all shapes and checks: what is wrong, where, with the words behind it."""

from collections.abc import Iterator

from msgspec import Struct
from pyoxigraph import Literal, NamedNode, Store

from ipgraph.graph.namespaces import ROOT
from ipgraph.graph.store import Stored
from ipgraph.graph.validation.articles import ArticleGraphs, Articles
from ipgraph.graph.validation.batches import batches
from ipgraph.graph.validation.checks import Check, Row, ask, load_checks
from ipgraph.graph.validation.findings import Finding, Severity, ValidationReport
from ipgraph.graph.validation.judges import judged
from ipgraph.graph.validation.labels import Labels
from ipgraph.graph.validation.quotes import Quotes
from ipgraph.graph.validation.shapes import ShapeResult, load_shapes, shape_results
from ipgraph.graph.validation.things import Things

SHAPES = f"{ROOT}shape/"
"""The namespace of shapes; a check bears the name of its file in it."""

_BY_QUERY = "http://www.w3.org/ns/shacl#SPARQLConstraintComponent"
_ORDER = {"violation": 0, "warning": 1}


class _Fault(Struct, frozen=True):
    """What is wrong, before it is put in words."""

    article: ArticleGraphs | None
    node: str
    properties: tuple[str, ...]
    value: NamedNode | Literal | None
    severity: Severity
    check: str
    message: str
    advice: str
    source: str
    component: str


def validate_graph(graph: Stored) -> ValidationReport:
    """Hold a graph against all shapes and checks; findings come sorted by article, violations first."""
    return validate_store(graph.store)


def validate_store(store: Store) -> ValidationReport:
    """Hold the graph in a store against all shapes and checks.

    Articles are looked at a batch at a time, so that the memory needed depends on what is found and not on the size of
    the graph.
    """
    articles = Articles(store)
    teller = _Teller(store)
    found = {teller.tell(fault) for fault in _faults(store, articles)}
    return ValidationReport(tuple(sorted(found, key=_place)))


def _place(finding: Finding) -> tuple[object, ...]:
    number = int("".join(filter(str.isdigit, finding.check)) or 0)
    return (
        finding.article, _ORDER[finding.severity], finding.check[:1], number, finding.message, finding.node,
        finding.property, finding.value, finding.source,
    )  # fmt: skip


class _Teller:
    """Puts faults in words."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._labels = Labels(store)
        self._quotes = Quotes(store)

    def tell(self, fault: _Fault) -> Finding:
        article = fault.article
        things = Things(self._store, self._labels, article)
        property = next(iter(fault.properties), "")
        return Finding(
            article=article.id if article else "",
            title=self._labels.label(article.iri) if article else "",
            severity=fault.severity,
            check=fault.check,
            message=fault.message,
            advice=fault.advice,
            node=fault.node,
            thing=things.thing(fault.node),
            entry=things.entry(fault.node),
            property=property,
            value="" if fault.value is None else str(fault.value),
            statement=self._statement(property, fault.value),
            quotes=self._quotes.of(article, fault.node, fault.properties, fault.value) if article else (),
            source=fault.source,
            component=fault.component,
        )

    def _statement(self, property: str, value: NamedNode | Literal | None) -> str:
        if value is None:
            return ""
        said = self._labels.readable(value)
        return f"{self._labels.property(property)}: {said}" if property else said


def _faults(store: Store, articles: Articles) -> Iterator[_Fault]:
    shapes = load_shapes()
    checks = load_checks()
    for batch in batches(store, articles.all, shapes):
        for result in shape_results(batch, shapes):
            yield _of_shape(result)
        for article in batch.articles:
            for check in checks:
                if check.scope == "article":
                    yield from _of_check(check, batch.store, articles, article)
    for check in checks:
        if check.scope == "graph":
            yield from _of_check(check, store, articles, None)


def _of_shape(result: ShapeResult) -> _Fault:
    return _Fault(
        article=result.article,
        node=result.node,
        properties=result.properties,
        value=result.value,
        severity=result.severity,
        check=result.check,
        message=result.message,
        advice=result.advice,
        source=result.shape,
        component=result.component,
    )


def _of_check(check: Check, store: Store, articles: Articles, article: ArticleGraphs | None) -> Iterator[_Fault]:
    """The faults that a check finds; rows that differ in property and value alone are one."""
    grouped: dict[tuple[str, str, str], list[Row]] = {}
    for row in judged(check, store, ask(check, store, article)):
        whose, detail = (row[name].value if name in row else "" for name in ("article", "detail"))
        grouped.setdefault((row["this"].value, whose, detail), []).append(row)
    for (node, whose, detail), rows in grouped.items():
        values = list(dict.fromkeys(row["value"] for row in rows if "value" in row))
        yield _Fault(
            article=article or articles.find(whose) or articles.telling_of(NamedNode(node)),
            node=node,
            properties=tuple(dict.fromkeys(row["property"].value for row in rows if "property" in row)),
            value=values[0] if len(values) == 1 else None,
            severity=check.severity,
            check=check.name,
            message=f"{check.message}: {detail}" if detail else check.message,
            advice=check.advice,
            source=f"{SHAPES}{check.file}",
            component=_BY_QUERY,
        )
