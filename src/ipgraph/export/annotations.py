"""The words behind the facts as Web Annotations (W3C Recommendation of 2017), for tools that mark texts.

One annotation for each statement: its target is the language version with the words by quotation and by position, its
body what is said. Offsets count code points, as the `data model <https://www.w3.org/TR/annotation-model/>`_ asks.
"""

import json
from collections.abc import Iterator
from typing import IO, Any

from pyoxigraph import Literal, NamedNode

from ipgraph.graph.companions import load_companions
from ipgraph.graph.iris import read_span_iri
from ipgraph.graph.namespaces import IPG, PREFIXES, RDF, XSD, code
from ipgraph.graph.store import Stored

AROUND = 32
"""How many characters before and after the words a quotation shows, by which it is found again in a changed text."""

CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {name: PREFIXES[name] for name in ("ipg", "ipgc", "words")},
]

_Node = dict[str, Any]
_Said = tuple[object, object, object, object]
"""Subject, property, statement and graph."""


def write_annotations(graph: Stored, out: IO[bytes]) -> None:
    """Write all annotations of a graph as one JSON-LD document: an annotation collection with a single page."""
    items = list(_annotations(graph))
    page = {"type": "AnnotationPage", "startIndex": 0, "items": items}
    whole = {"@context": CONTEXT, "type": "AnnotationCollection", "total": len(items), "first": page}
    out.write(json.dumps(whole, ensure_ascii=False, indent=1).encode("utf-8", errors="replace") + b"\n")


def _annotations(graph: Stored) -> Iterator[_Node]:
    """The annotations, by the article's graph, subject and property; among them the readings that were not adopted."""
    for said in sorted({*_asserted(graph), *_contested(graph)}, key=lambda said: (str(said[3]), *map(str, said[:3]))):
        subject, property, statement, _ = said
        spans = sorted(_objects(graph, statement, IPG("supportedBy")), key=str)
        if not spans:
            continue
        methods = sorted(_objects(graph, statement, IPG("readBy")), key=str)
        yield {
            "id": _value(statement),
            "type": "Annotation",
            "motivation": "identifying",
            "generator": [_method(graph, method) for method in methods],
            "body": _body(graph, subject, property, statement),
            "target": [_target(graph, span) for span in spans],
        }


def _asserted(graph: Stored) -> Iterator[_Said]:
    for row in load_companions():
        for quad in graph.store.quads_for_pattern(None, row.iri, None, None):
            yield quad.subject, row.of, quad.object, quad.graph_name


def _contested(graph: Stored) -> Iterator[_Said]:
    contested = graph.store.quads_for_pattern(None, IPG("standing"), code("standing", "contested"), None)
    for statement in {quad.subject for quad in contested}:
        (about,) = graph.store.quads_for_pattern(statement, RDF("subject"), None, None)
        (property,) = graph.store.quads_for_pattern(statement, RDF("predicate"), None, None)
        yield about.object, property.object, statement, about.graph_name


def _method(graph: Stored, method: NamedNode | Literal) -> _Node:
    told = {"id": method.value, "type": "Software"}
    for rule in _objects(graph, method, IPG("rule")):
        told["name"] = rule.value
    for confidence in _objects(graph, method, IPG("confidence")):
        told["ipg:confidence"] = confidence.value
    return told


def _body(graph: Stored, subject: object, property: object, statement: object) -> _Node:
    """What the words say: subject, property and value of the fact, and whether another reading was adopted."""
    (value,) = _objects(graph, statement, RDF("object"))
    told = {
        "type": "rdf:Statement",
        "rdf:subject": {"id": _value(subject)},
        "rdf:predicate": {"id": _value(property)},
        "rdf:object": _term(value),
    }
    for standing in _objects(graph, statement, IPG("standing")):
        told["ipg:standing"] = {"id": standing.value}
    return told


def _target(graph: Stored, span: object) -> _Node:
    version, start, end = read_span_iri(_value(span))
    texts = [term.value for term in _objects(graph, NamedNode(version), IPG("text")) if isinstance(term, Literal)]
    quote = next(term.value for term in _objects(graph, span, IPG("quote")) if isinstance(term, Literal))
    quoted = {"type": "TextQuoteSelector", "exact": quote}
    for text in texts:
        quoted |= {"prefix": text[max(0, start - AROUND) : start], "suffix": text[end : end + AROUND]}
    return {
        "source": version,
        "selector": [quoted, {"type": "TextPositionSelector", "start": start, "end": end}],
    }


def _objects(graph: Stored, subject: object, predicate: NamedNode) -> list[NamedNode | Literal]:
    found = {quad.object for quad in graph.store.quads_for_pattern(subject, predicate, None, None)}  # type: ignore[arg-type]
    return [term for term in found if isinstance(term, NamedNode | Literal)]


def _term(term: NamedNode | Literal) -> _Node:
    """A term as JSON-LD writes it."""
    if isinstance(term, NamedNode):
        return {"id": term.value}
    if term.language:
        return {"@value": term.value, "@language": term.language}
    return (
        {"@value": term.value}
        if term.datatype == XSD("string")
        else {"@value": term.value, "@type": term.datatype.value}
    )


def _value(term: object) -> str:
    if not isinstance(term, NamedNode | Literal):
        raise TypeError(f"a term without a name: {term}")
    return term.value
