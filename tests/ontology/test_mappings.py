"""The tables that compare terms with other vocabularies: well formed, up to date, about terms that exist."""

import csv
import re
import warnings
from pathlib import Path

import pytest
from rdflib import FOAF, ORG, PROV, QB, RDFS, SDO, SKOS, Graph, Literal, URIRef
from rdflib.namespace import DefinedNamespace

from ipgraph.errors import DataError
from ipgraph.graph.alignments import ENDING, alignment_turtle, read_alignment
from ipgraph.graph.namespaces import PREFIXES
from tests.ontology.declarations import FOLDER, IPG, TURTLE, declared, ontology, read

TABLES = sorted((FOLDER / "mappings").glob(f"*{ENDING}"))
IDS = ("subject_id", "predicate_id", "object_id")
COLUMNS = [
    *("subject_id", "subject_label", "predicate_id"),
    *("object_id", "object_label"),
    "mapping_justification",
    "comment",
]
PREDICATES = {
    *(RDFS.subClassOf, RDFS.subPropertyOf),
    *(SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch, SKOS.exactMatch),
}

COPIED: tuple[type[DefinedNamespace], ...] = (FOAF, ORG, PROV, QB, SDO)
"""Vocabularies whose terms rdflib has with it."""

SHAPES = {
    "https://folio.openlegalstandard.org/": r"R[\w-]{21,22}",
    "https://spec.edmcouncil.org/fibo/ontology/FND/Accounting/": r"(CurrencyAmount|ISO4217-CurrencyCodes)/[A-Z]\w+",
    "https://schema.followthemoney.tech/#": r"[A-Z]\w+(:[a-z]\w+)?",
    "http://www.wikidata.org/entity/": r"[PQ][1-9]\d*",
    "http://purl.org/linked-data/sdmx/2009/measure#": "obsValue",
    "http://purl.org/linked-data/sdmx/2009/attribute#": "unitMeasure",
    "http://purl.org/linked-data/sdmx/2009/dimension#": "refPeriod",
}
"""How the terms of the other vocabularies look."""


def rows(table: Path) -> list[dict[str, str]]:
    lines = [line for line in table.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t"))


def name(path: Path) -> str:
    return path.name.removesuffix(ENDING)


def exists(term: str) -> bool:
    """Whether a vocabulary of others has the term, so far as it can be told without it."""
    for vocabulary in COPIED:
        if term.startswith(str(vocabulary)):
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                try:
                    vocabulary[term.removeprefix(str(vocabulary))]
                except (AttributeError, UserWarning):
                    return False
            return True
    return any(term.startswith(base) and re.fullmatch(shape, term[len(base) :]) for base, shape in SHAPES.items())


def test_every_vocabulary_has_a_table() -> None:
    assert {name(table) for table in TABLES} >= {
        "folio", "fibo", "wikidata", "followthemoney", "prov-o", "schema-org", "data-cube",
    }  # fmt: skip
    assert {path.stem for path in TURTLE if path.parent.name == "mappings"} == {name(table) for table in TABLES}


@pytest.mark.parametrize("table", TABLES, ids=name)
def test_turtle_is_what_the_table_gives(table: Path) -> None:
    beside = table.with_name(f"{name(table)}.ttl")
    assert beside.read_text(encoding="utf-8") == alignment_turtle(table), "write it again: scripts/ontology.py"


@pytest.mark.parametrize("table", TABLES, ids=name)
def test_table(table: Path) -> None:
    head = [line for line in table.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    keys = {line.partition(":")[0] for line in head}
    assert keys >= {"#mapping_set_id", "#mapping_set_title", "#license", "#mapping_date", "#curie_map"}
    assert f"#mapping_set_id: https://w3id.org/ipgraph/mapping/{name(table)}" in head
    assert rows(table)
    for row in rows(table):
        assert list(row) == COLUMNS
        assert row["mapping_justification"] == "semapv:ManualMappingCuration"
    alignment = read_alignment(table)
    assert len(set(alignment.triples)) == len(rows(table))
    used = {row[column].partition(":")[0] for row in rows(table) for column in IDS}
    assert alignment.prefixes.keys() == used | {"semapv"}


@pytest.mark.parametrize("table", TABLES, ids=name)
def test_terms_exist(table: Path) -> None:
    codes = read("vocabulary.ttl")
    graph = Graph().parse(data=alignment_turtle(table), format="turtle")
    for subject, predicate, value in graph:
        assert subject in declared() or (subject, SKOS.inScheme, None) in codes, subject
        assert predicate in PREDICATES
        assert exists(str(value)), value
    for row in rows(table):
        prefix, _, term = row["subject_id"].partition(":")
        label, source = (RDFS.label, ontology()) if prefix == "ipg" else (SKOS.prefLabel, codes)
        own = URIRef(f"{PREFIXES[prefix]}{term}")
        assert (own, label, Literal(row["subject_label"], lang="en")) in source, own


@pytest.mark.parametrize(
    ("term", "known"),
    [
        ("http://xmlns.com/foaf/0.1/Agent", True),
        ("http://xmlns.com/foaf/0.1/Kiln", False),
        ("https://schema.org/observationKiln", False),
        ("https://folio.openlegalstandard.org/Plaintiff", False),
        ("http://www.wikidata.org/entity/plaintiff", False),
        ("https://example.org/kiln", False),
    ],
)
def test_a_term_that_does_not_exist_is_noticed(term: str, known: bool) -> None:
    assert exists(term) is known


def test_the_ontology_itself_refers_to_no_vocabulary_by_a_mapping() -> None:
    ours = (IPG, PREFIXES["rdf"], PREFIXES["rdfs"], PREFIXES["skos"], PREFIXES["owl"], PREFIXES["xsd"])
    for predicate in (*PREDICATES, RDFS.seeAlso):
        for value in ontology().objects(None, predicate):
            assert str(value).startswith(ours), value


def test_a_prefix_that_the_table_does_not_explain(tmp_path: Path) -> None:
    table = tmp_path / f"kiln{ENDING}"
    head = "#curie_map:\n#  ipg: https://w3id.org/ipgraph/ns#\n"
    table.write_text(f"{head}subject_id\tpredicate_id\tobject_id\nipg:Party\tskos:closeMatch\tipg:Forum\n")
    with pytest.raises(DataError, match="'skos:closeMatch' has no prefix"):
        read_alignment(table)
