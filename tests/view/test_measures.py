import pytest

from ipgraph.graph.store import Graph
from ipgraph.view.index import Index
from ipgraph.view.measures import Measures
from ipgraph.view.projection import Picture
from ipgraph.view.values import Values


def test_sums_are_those_of_the_graph(graph: Graph, picture: Picture) -> None:
    index = Index(graph.store)
    cases = picture.cases
    for stage, name in (("claimed", "ipg:claims"), ("awarded", "ipg:awards")):
        told = sorted(one.amount for case in cases.values() for one in case.sums if one.stage == stage)
        assert told
        stated = sorted(
            index.first(node, "ipg:amount") or ""
            for case in cases
            for node in index.nodes(case, name)
            if index.first(node, "ipg:currency")
        )
        assert [float(one) for one in told] == [float(one) for one in stated]


@pytest.mark.parametrize(("of", "value", "year"), [("33805", "33805", "2024"), ("544112", "544112", "2023")])
def test_figures_have_their_years(picture: Picture, of: str, value: str, year: str) -> None:
    figure = next(one for one in picture.figures.values() if one.value == of)
    assert (figure.value, figure.since[:4], figure.until[:4]) == (value, year, year)
    assert figure.unit[0]
    assert figure.unit[1]


def test_what_is_no_figure_has_none(graph: Graph) -> None:
    index = Index(graph.store)
    assert Measures(index, Values(index)).figure(index.of_class("ipg:Party")[0]) is None
