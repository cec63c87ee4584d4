"""Checks are whole, and what is wrong in a check's file is said."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from pyoxigraph import Literal, NamedNode, Quad, Store

from ipgraph.errors import DataError
from ipgraph.graph.literals import decimal, string
from ipgraph.graph.namespaces import GRAPH, IPG
from ipgraph.graph.validation import checks as module
from ipgraph.graph.validation.checks import Check, Row, ask, load_checks
from ipgraph.graph.validation.judges import JUDGES, judged

CHECK = Check(name="K8", severity="warning", message="m", advice="a", file="k8")


def test_every_check_says_what_is_wrong_and_what_to_do() -> None:
    for check in load_checks():
        assert check.file.startswith(f"{check.name.lower()}-")
        assert check.message
        assert check.advice
        assert check.judge in {"", *JUDGES}
        assert "?this" in check.query


@pytest.mark.parametrize(
    ("header", "says"),
    [
        ("# ipgraph check\n# name = 'K1'\nSELECT", "missing required field"),
        ("# ipgraph check\n# name = 'K1'\n# colour = 'red'\nSELECT", "unknown field"),
        ("# a query\n# name = 'K1'\n# severity = 'warning'\n# message = 'm'\n# advice = 'a'\nSELECT", "first line"),
    ],
)
def test_a_wrong_header_is_said(header: str, says: str) -> None:
    with pytest.raises(DataError, match=f"(?i)k1.rq.*{says}"):
        module._load("k1.rq", header)


def test_a_check_that_is_no_select_is_said() -> None:
    with pytest.raises(DataError, match=r"k8\.rq is not a SELECT"):
        list(ask(replace(CHECK, query="ASK { ?s ?p ?o }"), Store()))


def test_an_unknown_judge_is_said() -> None:
    with pytest.raises(DataError, match="no judge is called 'nobody'"):
        list(judged(replace(CHECK, judge="nobody"), Store(), []))


@pytest.mark.parametrize(
    ("numbers", "far"),
    [
        ((7.1, 7.2, 7.3, 71.0), [71.0]),
        ((7.1, 7.2, 7.3, 0.72), [0.72]),
        ((6.2, 7.0, 7.4), []),
        ((7.0, 70.0), []),
        ((), []),
    ],
)
def test_what_is_far_from_the_median(numbers: tuple[float, ...], far: list[float]) -> None:
    this = NamedNode("https://example.org/sum")
    rows: list[Row] = [{"this": this, "group": string("CNY per USD"), "number": decimal(n)} for n in numbers]
    found = judged(replace(CHECK, judge="far-from-median", tolerance=0.2), Store(), rows)
    assert [float(row["number"].value) for row in found] == far


@pytest.mark.parametrize(
    ("quote", "wrong"),
    [
        (Literal("炉", language="zh"), False),
        (Literal("炉", language="en"), True),
        (Literal("窑", language="zh"), True),
    ],
)
def test_quotations_stand_in_the_text(quote: Literal, wrong: bool) -> None:
    version = "https://w3id.org/ipgraph/id/article/kiln/zh"
    store = Store()
    store.add(Quad(NamedNode(version), IPG("text"), Literal("𠮷窑诉炉", language="zh"), GRAPH("kiln--evidence")))
    rows: list[Row] = [{"this": NamedNode(f"{version}#char=3,4"), "value": quote}]
    assert bool(list(judged(replace(CHECK, judge="quotes-the-text"), store, rows))) is wrong


def test_checks_are_files_of_the_package() -> None:
    folder = Path(module.__file__).parents[1] / "checks"
    assert {path.stem for path in folder.iterdir()} == {check.file for check in load_checks()}
