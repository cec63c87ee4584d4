from pathlib import Path

import pytest
from playwright.sync_api import Browser

from ipgraph.errors import QueryError
from ipgraph.graph.store import Graph
from ipgraph.view.page import write_page
from ipgraph.view.part import Part, select
from ipgraph.view.projection import Picture, project
from tests.chromium import needs_browser
from tests.view.opened import Opened, overlaps


def picture_of(graph: Graph, part: Part) -> Picture:
    return project(graph, select(graph, part))


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch, picture: Picture) -> None:
    """The picture that parts are looked up in is made once for all tests."""
    monkeypatch.setattr("ipgraph.view.part.project", lambda graph: picture)


def names(picture: Picture, kind: str) -> set[str]:
    return {node.short[0] for node in picture.nodes(kind)}


@pytest.mark.parametrize(
    "name", ["Trina Solar v Changshu Canadian Solar and 1 other", "trina solar v", "ZL201710975923.2"]
)
def test_a_dispute_comes_with_all_that_is_linked_to_it(graph: Graph, name: str) -> None:
    picture = picture_of(graph, Part(dispute=name))
    assert len(picture.nodes("dispute")) == 1
    assert {"Trina Solar", "CSI Solar"} <= names(picture, "party")
    assert len(picture.nodes("proceeding")) == 9
    assert picture.nodes("forum")
    assert picture.nodes("right")
    assert picture.nodes("article")
    assert not {node.kind for node in picture.nodes() if node.iri in picture.first} & {"dispute", "article"}


@pytest.mark.parametrize("name", ["小米", "Xiaomi"])
def test_a_party_comes_with_its_disputes(graph: Graph, picture: Picture, name: str) -> None:
    part = picture_of(graph, Part(party=name))
    (party,) = [node for node in part.nodes("party") if node.short[0] == "Xiaomi"]
    there = {fact.node for node in picture.nodes("party") if node.iri == party.iri for fact in node.facts}
    assert {node.iri for node in part.nodes("proceeding")} >= {
        node.iri for node in picture.nodes("proceeding") if node.iri in there
    }
    assert part.first[0] == party.iri


def test_hops_reach_further(graph: Graph) -> None:
    one, two = (picture_of(graph, Part(around="Xiaomi", hops=hops)) for hops in (1, 2))
    assert {node.iri for node in one.nodes()} < {node.iri for node in two.nodes()}
    assert one.first[0] == two.first[0]


def test_a_node_is_found_by_its_iri(graph: Graph) -> None:
    picture = picture_of(graph, Part(around="forum/cn-supreme"))
    assert picture.first[0].endswith("id/forum/cn-supreme")


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (Part(party="Trinna Solar"), "no party is called 'Trinna Solar'; names that come near: Trina Solar"),
        (Part(dispute="Nobody v None of Them"), "no dispute is called"),
        (Part(around="qqqqqqqq"), "no node is called 'qqqqqqqq'$"),
        (Part(query="ASK { ?s ?p ?o }"), "SELECT or CONSTRUCT"),
        (Part(query="SELECT ?s { ?s ipg:filed 1 }"), "gives no nodes"),
        (Part(query="SELECT ?s { "), "not closed"),
        (Part(query="INSERT DATA { <a:b> <a:b> <a:b> }"), "INSERT changes data"),
    ],
)
def test_what_is_not_there_is_said(graph: Graph, part: Part, said: str) -> None:
    with pytest.raises(QueryError, match=said):
        select(graph, part)


def test_rows_become_links_and_values(graph: Graph) -> None:
    picture = picture_of(
        graph,
        Part(query="SELECT ?case ?party ?day { ?case ipg:claimant ?party ; ipg:filed ?day } ORDER BY ?case LIMIT 5"),
    )
    kinds = {node.iri: node.kind for node in picture.nodes()}
    edges = {
        (kinds[one], kinds[other], data["edge"], data["name"]) for one, other, data in picture.graph.edges(data=True)
    }
    assert edges == {("proceeding", "party", "asked", ("party", "party"))}
    cases = [node for node in picture.nodes("proceeding") if node.iri in picture.first]
    assert cases
    assert all(any(fact.property == "?day" for fact in node.facts) for node in cases)
    assert {node.iri for node in picture.nodes("dispute")}.isdisjoint(picture.first)


def test_triples_of_the_graph_are_its_own_links_with_their_words(graph: Graph) -> None:
    query = "CONSTRUCT { ?c ipg:claimant ?p . ?p ipg:sues ?o } { ?c ipg:claimant ?p ; ipg:respondent ?o }"
    picture = picture_of(graph, Part(query=query))
    edges = [data for *_, data in picture.graph.edges(data=True)]
    assert {data["edge"] for data in edges} == {"claimant", "asked"}
    assert all(data["words"] for data in edges if data["edge"] == "claimant")
    assert {data["name"][0] for data in edges if data["edge"] == "asked"} == {"ipg:sues"}


def test_what_has_no_kind_is_told_in_words(graph: Graph) -> None:
    picture = picture_of(graph, Part(query='SELECT ?c ?sum { ?c ipg:awards ?sum . ?sum ipg:currency "CNY" }'))
    others = picture.nodes("other")
    assert others
    assert all("CNY " in node.name[0] for node in others)


def test_the_example_in_the_docs_draws_who_sues_whom_where(graph: Graph) -> None:
    query = (Path(__file__).parents[2] / "docs" / "large-claims.rq").read_text(encoding="utf-8")
    picture = picture_of(graph, Part(query=query))
    assert {data["edge"] for *_, data in picture.graph.edges(data=True)} == {"claimant", "respondent", "forum"}
    assert all(data["words"] for *_, data in picture.graph.edges(data=True))


@needs_browser
def test_nodes_of_one_kind_stand_in_columns(browser: Browser, graph: Graph, tmp_path: Path) -> None:
    file = tmp_path / "courts.html"
    with file.open("wb") as out:
        write_page(graph, out, part=Part(query="SELECT DISTINCT ?forum { ?case ipg:forum ?forum } LIMIT 40"))
    opened = Opened(browser, file)
    boxes = opened.drawn()
    assert len(boxes) == 40
    assert not overlaps(boxes)
    width, height = (max(box[side] for box in boxes) - min(box[side] for box in boxes) for side in "xy")
    assert len({box["x"] for box in boxes}) >= 3
    assert 0.4 < width / height < 2.5
    # What is opened beside them moves none of them and overlaps none.
    opened.page.mouse.click(boxes[0]["x"], boxes[0]["y"])
    opened.page.locator("#details h2").wait_for()
    opened.close()
