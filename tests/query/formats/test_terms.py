import json
from xml.etree import ElementTree

import pytest
from pyoxigraph import Store

from ipgraph.errors import QueryError
from ipgraph.query.formats.terms import RESULTS, written_answer
from ipgraph.query.run import answer_query
from ipgraph.query.source import Source, StoreSource

SELECT = 'SELECT ?a ?b { VALUES (?a ?b) { (<urn:x> "法院"@zh) (UNDEF 5) } }'


def written(source: Source, text: str, format: str) -> bytes:
    return written_answer(answer_query(source, text), format)


@pytest.fixture
def nothing() -> Source:
    return StoreSource(Store())


def test_json_keeps_languages_and_types(nothing: Source) -> None:
    told = json.loads(written(nothing, SELECT, "srj"))
    assert told["head"]["vars"] == ["a", "b"]
    assert told["results"]["bindings"] == [
        {"a": {"type": "uri", "value": "urn:x"}, "b": {"type": "literal", "value": "法院", "xml:lang": "zh"}},
        {"b": {"type": "literal", "value": "5", "datatype": "http://www.w3.org/2001/XMLSchema#integer"}},
    ]
    assert json.loads(written(nothing, "ASK {}", "srj"))["boolean"] is True


def test_xml_is_that_of_the_recommendation(nothing: Source) -> None:
    root = ElementTree.fromstring(written(nothing, SELECT, "srx"))
    spaces = {"": "http://www.w3.org/2005/sparql-results#"}
    assert [each.get("name") for each in root.findall("head/variable", spaces)] == ["a", "b"]
    assert len(root.findall("results/result", spaces)) == 2


@pytest.mark.parametrize("format", RESULTS)
def test_triples_are_no_rows(nothing: Source, format: str) -> None:
    with pytest.raises(QueryError, match=f"{format} holds rows; CONSTRUCT and DESCRIBE give triples"):
        written(nothing, "CONSTRUCT WHERE { ?s ?p ?o }", format)


def test_an_answer_that_fails_on_the_way_is_an_error(nothing: Source) -> None:
    with pytest.raises(QueryError, match="cannot be answered"):
        written(nothing, "SELECT (<http://f>(1) AS ?x) {}", "srj")
