"""What is used is declared, and what is declared is used."""

import re
from functools import cache
from pathlib import Path

import pytest
from rdflib import RDF, SKOS, URIRef

from ipgraph.graph.companions import load_companions
from ipgraph.graph.namespaces import PREFIXES
from tests.graph.samples import ROOT
from tests.ontology.declarations import DOMAINS, IPG, RANGES, WORDS, declared, gold_graph, ontology, read

OURS = tuple(PREFIXES[name] for name in ("ipg", "words", "ipgc"))
NAMED = re.compile(r"(?<![\w/])(ipg|words|ipgc):([a-zA-Z][\w-]*)")
CALLED = re.compile(r'\b(IPG)\(\s*"(\w+)"')

SOURCES = [
    path
    for pattern in (
        "src/ipgraph/**/*.rq",
        "src/ipgraph/**/*.py",
        "docs/**/*.rq",
        "ontology/*.jsonld",
        "ontology/shapes.ttl",
    )
    for path in sorted(ROOT.glob(pattern))
    if NAMED.search(text := path.read_text(encoding="utf-8")) or CALLED.search(text)
]
"""The files that name terms."""


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def known() -> frozenset[URIRef]:
    """Every term that is declared: properties, classes, codes and their schemes."""
    codes = read("vocabulary.ttl").subjects(RDF.type, None)
    return frozenset({*declared(), *(code for code in codes if isinstance(code, URIRef))})


@cache
def written() -> frozenset[URIRef]:
    """Every term of the project that the graph of the gold records contains."""
    terms = {term for triple in gold_graph() for term in triple if isinstance(term, URIRef)}
    return frozenset(term for term in terms if str(term).startswith(OURS) and str(term) not in OURS)


def named(text: str) -> set[URIRef]:
    """Every term of the project that a text names by its prefix, or a module by calling for it."""
    found = {URIRef(f"{PREFIXES[prefix]}{name}") for prefix, name in NAMED.findall(text)}
    return found | {URIRef(f"{IPG}{name}") for _, name in CALLED.findall(text)}


def reserved() -> set[URIRef]:
    notes = ontology().subject_objects(SKOS.editorialNote)
    return {term for term, note in notes if isinstance(term, URIRef) and str(note).startswith("Reserved")}


def test_what_the_graph_contains_is_declared() -> None:
    assert len(written()) > 100
    assert written() - known() == set()


@pytest.mark.parametrize("path", SOURCES, ids=relative)
def test_what_queries_shapes_and_code_name_is_declared(path: Path) -> None:
    # The terms of own queries are compared with the ontology there, which an example shows with one that is not in it.
    wrong = named("ipg:forums") if path.name == "terms.py" else set()
    assert named(path.read_text(encoding="utf-8")) - known() - wrong == set()


def test_names_in_a_text_are_found() -> None:
    text = (
        '?s ipg:amount ?o ; words:amount ?e . FILTER(?k = ipgc:award-fine) IPG("Kiln") <https://w3id.org/ipgraph/ns#x>'
    )
    assert {str(term).rpartition("/")[2] for term in named(text)} == {
        "ns#amount", "words#amount", "award-fine", "ns#Kiln",
    }  # fmt: skip


def test_what_is_declared_is_used_or_reserved() -> None:
    used = {term for term in declared() if term in written()}
    # A node need not bear its class where the property that leads to it says what it is.
    used |= {
        value for term in used for side in (*DOMAINS, *RANGES) for value in ontology().objects(term, side)
        if isinstance(value, URIRef)
    }  # fmt: skip
    companions = {URIRef(row.iri.value) for row in load_companions()}
    assert {term for term in declared() if str(term).startswith(WORDS)} == companions
    assert declared().keys() - used - companions == reserved()


def test_what_is_reserved_is_not_used_yet() -> None:
    assert reserved()
    assert reserved() & written() == set()


def test_companions_stand_beside_properties_that_are_written() -> None:
    predicates = {str(predicate) for predicate in gold_graph().predicates()}
    comments = f"{PREFIXES['rdfs']}comment"
    # A disagreement about no single fact keeps words as comments that the graph does not assert.
    assert {row.of.value for row in load_companions()} - predicates <= {comments}
