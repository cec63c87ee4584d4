import io
import json

import pytest
from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, parse

from ipgraph.query.formats.triples import RDF, write, written
from ipgraph.query.table import Table

TRIPLES = (
    Triple(NamedNode("https://w3id.org/ipgraph/id/org/华为"), NamedNode("urn:p"), Literal("华为", language="zh")),
    Triple(NamedNode("urn:s"), NamedNode("https://w3id.org/ipgraph/ns#number"), Literal(5)),
)
READ = {
    "turtle": RdfFormat.TURTLE,
    "nt": RdfFormat.N_TRIPLES,
    "trig": RdfFormat.TRIG,
    "jsonld": RdfFormat.JSON_LD,
}


@pytest.mark.parametrize("format", RDF)
def test_what_is_written_is_read_back(format: str) -> None:
    out = io.StringIO()
    write(Table(columns=(), rows=(), triples=TRIPLES), format, out)
    assert out.getvalue().endswith("\n")
    assert {quad.triple for quad in parse(out.getvalue(), format=READ[format])} == set(TRIPLES)


def test_only_the_prefixes_that_are_used_are_declared() -> None:
    declared = [line.split()[1] for line in written(TRIPLES, "turtle").splitlines() if line.startswith("@prefix")]
    assert sorted(declared) == ["ipg:", "xsd:"]


@pytest.mark.parametrize(("format", "empty"), [("turtle", ""), ("nt", ""), ("trig", "")])
def test_no_triples_are_an_empty_text(format: str, empty: str) -> None:
    assert written((), format) == empty
    assert json.loads(written((), "jsonld")) == []
