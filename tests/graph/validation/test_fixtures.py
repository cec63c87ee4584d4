"""Each shape and check has a document that keeps to it and one that breaks it and nothing else."""

import pytest
from rdflib.namespace import SH

from ipgraph.graph.validation.checks import load_checks
from ipgraph.graph.validation.shapes import load_shapes
from ipgraph.graph.validation.validate import validate_store
from tests.graph.validation.graphs import FIXTURES, load

NAMES = sorted({path.name.split(".")[0] for path in FIXTURES.iterdir()}, key=lambda name: (name[0], int(name[1:])))

WARNINGS = {"K1", "K6", "K8", "K11"}
"""The documents that show what an article may truly contain."""


def read(name: str, kind: str) -> str:
    return (FIXTURES / f"{name}.{kind}.trig").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_a_good_document_trips_nothing(name: str) -> None:
    assert validate_store(load(read(name, "good"))).findings == ()


@pytest.mark.parametrize("name", NAMES)
def test_a_bad_document_trips_its_own_check_alone(name: str) -> None:
    report = validate_store(load(read(name, "bad")))
    assert {finding.check for finding in report.findings} == {name}
    assert report.conforms is (name in WARNINGS)
    for finding in report.findings:
        assert finding.article in {"kiln", "oven"}
        assert finding.title
        assert finding.thing
        assert finding.advice


def test_every_shape_and_check_has_its_documents() -> None:
    shapes = load_shapes()
    known = {str(name) for name in shapes.objects(None, SH.name)} | {check.name for check in load_checks()}
    assert set(NAMES) == known == {*(f"S{i}" for i in range(1, 12)), *(f"K{i}" for i in range(1, 13))}
