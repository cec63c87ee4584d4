"""A defect planted for each single shape and check is found, by that one and by none of another name."""

from pathlib import Path

import pytest
from rdflib.namespace import SH

from ipgraph.graph.validation.checks import load_checks
from ipgraph.graph.validation.shapes import load_shapes
from ipgraph.graph.validation.validate import SHAPES as NAMESPACE
from ipgraph.graph.validation.validate import validate_store
from tests.graph.validation.graphs import load
from tests.graph.validation.planted_checks import CHECKS
from tests.graph.validation.planted_shapes import SHAPES, Defect

DOCUMENT = (Path(__file__).parent / "kiln-v-oven.trig").read_text(encoding="utf-8")
PLANTED = SHAPES | CHECKS
NAMES = {str(shape).removeprefix(NAMESPACE): str(name) for shape, name in load_shapes().subject_objects(SH.name)} | {
    check.file: check.name for check in load_checks()
}


def planted(defect: Defect) -> str:
    text = DOCUMENT
    for old, new in defect:
        assert old in text
        text = text.replace(old, new) if old else f"{text}\n{new}\n"
    return text


def test_nothing_is_wrong_with_the_document() -> None:
    assert validate_store(load(DOCUMENT)).findings == ()


def test_there_is_a_defect_for_each_shape_and_check() -> None:
    assert set(PLANTED) == set(NAMES)


@pytest.mark.parametrize("source", PLANTED)
def test_a_planted_defect_is_found(source: str) -> None:
    findings = validate_store(load(planted(PLANTED[source]))).findings
    assert f"{NAMESPACE}{source}" in {finding.source for finding in findings}
    assert {finding.check for finding in findings} == {NAMES[source]}
