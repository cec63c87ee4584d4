import io
import json
from typing import Any

import pytest

from ipgraph.export.annotations import AROUND
from ipgraph.export.rdf import export_graph
from ipgraph.graph.iris import read_span_iri
from ipgraph.graph.namespaces import IPG
from ipgraph.graph.store import Graph
from tests.graph.samples import KILN_TEXTS, TEXT_EN


@pytest.fixture(scope="module")
def annotations(graph: Graph) -> list[dict[str, Any]]:
    out = io.BytesIO()
    export_graph(graph, "annotations", out)
    whole = json.loads(out.getvalue())
    items: list[dict[str, Any]] = whole["first"]["items"]
    assert whole["total"] == len(items)
    return items


def test_every_supported_statement_is_one_annotation(graph: Graph, annotations: list[dict[str, Any]]) -> None:
    supported = {quad.subject.value for quad in graph.store.quads_for_pattern(None, IPG("supportedBy"), None, None)}  # type: ignore[union-attr]
    assert sorted(supported) == sorted(item["id"] for item in annotations)


def test_the_selectors_find_the_words(annotations: list[dict[str, Any]]) -> None:
    targets = [target for item in annotations for target in item["target"]]
    assert len(targets) >= 5
    for target in targets:
        text = KILN_TEXTS[target["source"].rpartition("/")[2]]
        quote, position = target["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in text
        assert len(quote["prefix"]) <= AROUND


def test_a_body_says_the_fact(annotations: list[dict[str, Any]]) -> None:
    (item,) = (item for item in annotations if item["body"]["rdf:predicate"]["id"] == IPG("filed").value)
    assert item["body"]["rdf:subject"]["id"].endswith("kiln-sues-oven#c1")
    assert item["body"]["rdf:object"] == {"@value": "2024-05", "@type": "http://www.w3.org/2001/XMLSchema#gYearMonth"}
    assert {generator["name"] for generator in item["generator"]} == {"test"}
    starts = [target["selector"][1]["start"] for target in item["target"]]
    assert TEXT_EN.index("May 2024") in starts


def test_the_reading_that_was_not_adopted_is_marked(annotations: list[dict[str, Any]]) -> None:
    values = {
        item["body"]["rdf:object"]["@value"]: item["body"]["ipg:standing"]["id"].rpartition("/")[2]
        for item in annotations
        if "ipg:standing" in item["body"]
    }
    assert values == {"5000000": "standing-adopted", "50000000": "standing-contested"}


def test_span_iris_are_read_back() -> None:
    assert read_span_iri("https://example.org/a/en#char=3,9") == ("https://example.org/a/en", 3, 9)
