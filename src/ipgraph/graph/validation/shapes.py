"""The shapes of ``ontology/shapes.ttl``, held against articles by pySHACL.

The shapes are asked of each article by itself: two articles may tell different things of one case, and that is no
mistake of either.
"""

from collections.abc import Iterator

from msgspec import Struct
from pyoxigraph import Literal as StoreLiteral
from pyoxigraph import NamedNode
from rdflib import BNode, Literal, URIRef
from rdflib import Graph as RdfGraph
from rdflib.collection import Collection
from rdflib.namespace import SH
from rdflib.term import Node

from ipgraph.errors import DataError
from ipgraph.graph.ontology import ontology_file
from ipgraph.graph.validation.articles import ArticleGraphs
from ipgraph.graph.validation.batches import Batch
from ipgraph.graph.validation.findings import Severity


class ShapeResult(Struct, frozen=True):
    """One result of SHACL: in which article, at which node, about which properties, by which shape.

    ``properties`` are those of the path, and those that the path is compared with; ``value`` is the value at fault,
    where one is.
    """

    article: ArticleGraphs | None
    node: str
    properties: tuple[str, ...]
    value: NamedNode | StoreLiteral | None
    severity: Severity
    check: str
    message: str
    advice: str
    shape: str
    component: str


def load_shapes() -> RdfGraph:
    """The shapes as an rdflib graph."""
    return RdfGraph().parse(ontology_file("shapes.ttl"), format="turtle")


def shape_results(batch: Batch, shapes: RdfGraph) -> Iterator[ShapeResult]:
    """Everything in which an article of a batch, or what all share, breaks a shape."""
    # Here and not above: pySHACL takes longer to import than all checks to run.
    from pyshacl import validate

    _, report, text = validate(batch.graph, shacl_graph=shapes, inference="none", advanced=False)
    if not isinstance(report, RdfGraph):
        raise DataError(f"the shapes cannot be held against the graph: {text}")
    for result in report.subjects(SH.resultSeverity):
        shape = report.value(result, SH.sourceShape)
        focus = report.value(result, SH.focusNode)
        value = batch.term(report.value(result, SH.value))
        compared = (str(other) for name in (SH.lessThanOrEquals, SH.disjoint) for other in shapes.objects(shape, name))
        properties = (*_properties(report, report.value(result, SH.resultPath)), *compared)
        severity: Severity = "warning" if report.value(result, SH.resultSeverity) == SH.Warning else "violation"
        link = shapes.value(shape, SH.targetObjectsOf)
        bearers: list[Node | None] = []
        if link is not None and batch.whose(str(focus))[0] is None:
            # What all articles share, a code or a method, is not at fault, but what has it.
            bearers = list(batch.graph.subjects(link, focus))
            properties, value = (str(link),), batch.term(focus)
        for node in bearers or [focus]:
            article, iri = batch.whose(str(node))
            yield ShapeResult(
                article=article,
                node=iri,
                properties=properties,
                value=value,
                severity=severity,
                check=_text(shapes, shape, SH.name),
                message=str(report.value(result, SH.resultMessage)),
                advice=_text(shapes, shape, SH.description),
                shape=str(shape),
                component=str(report.value(result, SH.sourceConstraintComponent)),
            )


def _text(shapes: RdfGraph, shape: Node | None, name: URIRef) -> str:
    text = shapes.value(shape, name)
    if not isinstance(text, Literal):
        raise DataError(f"shapes.ttl: {shape} has no {name}")
    return str(text)


def _properties(report: RdfGraph, path: Node | None) -> list[str]:
    """The properties from the node at fault: the path itself, the first of a sequence, all of an alternative."""
    if isinstance(path, URIRef):
        return [str(path)]
    if not isinstance(path, BNode):
        return []
    choices = report.value(path, SH.alternativePath)
    if choices is not None:
        return [str(choice) for choice in Collection(report, choices)]
    return [str(step) for step in list(Collection(report, path))[:1]]
