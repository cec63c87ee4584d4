"""The ontology's files: both engines read the same, generated ones are up to date, none is somebody else's."""

import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Quad, RdfFormat, Triple, parse, serialize
from rdflib import OWL, RDF, RDFS, SKOS, Graph
from rdflib.compare import isomorphic

import ipgraph
from ipgraph.errors import DataError
from ipgraph.graph.companions import companions_turtle
from ipgraph.graph.namespaces import ROOT as OWN
from ipgraph.graph.namespaces import A
from ipgraph.graph.ontology import ontology_file
from ipgraph.graph.vocabulary import vocabulary_turtle
from tests.graph.samples import ROOT
from tests.ontology.declarations import FOLDER, TURTLE

SHIPPED = ("ontology", "src", "data", "docs", "tests", "benchmarks", "scripts")
RDF_ENDINGS = {"ttl", "trig", "nt", "nq", "n3", "rdf", "owl", "xml", "jsonld"}
DESCRIBES = {
    str(term)
    for term in (
        *(RDFS.label, RDFS.comment, RDFS.subClassOf, RDFS.subPropertyOf, RDFS.domain, RDFS.range),
        *(SKOS.prefLabel, SKOS.definition, SKOS.broader),
    )
}
DECLARED = {
    f"<{kind}>"
    for kind in (
        *(OWL.Class, RDFS.Class, OWL.ObjectProperty, OWL.DatatypeProperty, RDF.Property),
        *(OWL.Ontology, SKOS.Concept, SKOS.ConceptScheme),
    )
}


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_the_files_are_found() -> None:
    assert {path.name for path in TURTLE} >= {"ipgraph.ttl", "words.ttl", "vocabulary.ttl", "shapes.ttl", "folio.ttl"}


@pytest.mark.parametrize("path", TURTLE, ids=relative)
def test_both_engines_read_and_write_the_same(path: Path) -> None:
    text = path.read_bytes()
    one = Graph().parse(data=text, format="turtle")
    written = serialize(parse(text, RdfFormat.TURTLE), format=RdfFormat.N_TRIPLES) or b""
    other = Graph().parse(data=written, format="nt")
    assert len(one) > 0
    assert isomorphic(one, other)
    again = serialize(parse(one.serialize(format="turtle"), RdfFormat.TURTLE), format=RdfFormat.N_TRIPLES) or b""
    assert isomorphic(one, Graph().parse(data=again, format="nt"))


@pytest.mark.parametrize(("name", "made"), [("vocabulary.ttl", vocabulary_turtle), ("words.ttl", companions_turtle)])
def test_generated_files_are_what_the_tables_give(name: str, made: Callable[[], str]) -> None:
    assert ontology_file(name).read_text(encoding="utf-8") == made(), "write it again: scripts/ontology.py"


def foreign_descriptions(triples: Iterable[Triple | Quad]) -> set[str]:
    """The terms of others that the triples describe as their own vocabulary would."""
    return {
        triple.subject.value
        for triple in triples
        if isinstance(triple.subject, NamedNode)
        and not triple.subject.value.startswith(OWN)
        and (triple.predicate.value in DESCRIBES or (triple.predicate == A and str(triple.object) in DECLARED))
    }


def shipped_rdf() -> list[Path]:
    files = [path for folder in SHIPPED for path in (ROOT / folder).rglob("*") if path.is_file()]
    # The suite that serve is held to is the data of its own tests, and describes no terms.
    files = [path for path in files if not path.is_relative_to(ROOT / "tests" / "serve" / "w3c")]
    return sorted(path for path in files if path.suffix.removeprefix(".") in RDF_ENDINGS)


def test_no_vocabulary_of_others_is_shipped() -> None:
    assert set(shipped_rdf()) >= set(TURTLE)
    for path in shipped_rdf():
        known = RdfFormat.from_extension(path.suffix.removeprefix("."))
        assert foreign_descriptions(parse(path.read_bytes(), known or RdfFormat.RDF_XML)) == set(), relative(path)


def test_a_copied_vocabulary_would_be_noticed() -> None:
    copied = '<http://xmlns.com/foaf/0.1/Agent> <http://www.w3.org/2000/01/rdf-schema#label> "Agent" .'
    assert foreign_descriptions(parse(copied, RdfFormat.TURTLE)) == {"http://xmlns.com/foaf/0.1/Agent"}


def test_files_are_found_in_an_installed_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site" / "packages" / "ipgraph"
    package.mkdir(parents=True)
    monkeypatch.setattr(ipgraph, "__file__", str(package / "__init__.py"))
    with pytest.raises(DataError, match=r"shapes\.ttl"):
        ontology_file("shapes.ttl")
    shutil.copytree(FOLDER, package / "ontology")
    assert ontology_file("shapes.ttl") == package / "ontology" / "shapes.ttl"
