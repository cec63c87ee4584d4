import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import ipgraph
from ipgraph.errors import QueryError
from ipgraph.graph.store import open_graph
from ipgraph.opened.apart import ApartSource
from ipgraph.opened.graph import OpenedGraph

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture(scope="module")
def apart(graph: OpenedGraph, samples: Path) -> Iterator[OpenedGraph]:
    with ipgraph.open(samples / "built", time_limit=60) as opened:
        yield opened


def test_all_answers_are_the_same(graph: OpenedGraph, apart: OpenedGraph) -> None:
    for question in (
        "claimed-and-awarded",
        "SELECT ?x ?y { VALUES (?x ?y) { (1.50 UNDEF) (<urn:a> '法院'@zh) } }",
        "ASK { ?a a ipg:Article }",
        "SELECT ?x { ?x a <urn:nothing> }",
        "CONSTRUCT { ?c ipg:filed ?d } WHERE { ?c ipg:filed ?d }",
    ):
        assert apart.query(question).table == graph.query(question).table
    assert apart.article(apart.articles()[0]) == graph.article(graph.articles()[0])
    assert apart.show(party="Geely").report.disputes == 1


def test_what_is_wrong_is_told_as_ever(graph: OpenedGraph, apart: OpenedGraph) -> None:
    for text in ("SELECT ?x { ?x", "SELECT (<http://f>(1) AS ?x) {}", "ASK { ?x ipg:zzz ?y }"):
        with pytest.raises(QueryError) as here:
            graph.query(text)
        with pytest.raises(QueryError) as there:
            apart.query(text)
        assert str(there.value) == str(here.value)


def test_a_query_without_end_is_ended_and_the_next_is_answered(graph: OpenedGraph, samples: Path) -> None:
    with ipgraph.open(samples / "built", time_limit=1.5) as opened:
        assert opened.query("ASK {}")
        start = time.monotonic()
        with pytest.raises(QueryError, match=r"took longer than 1\.5 seconds and was ended; make it smaller"):
            opened.query(ENDLESS)
        assert time.monotonic() - start < 20
        assert opened.query("ASK {}")


def test_a_process_that_died_is_started_again(graph: OpenedGraph, samples: Path) -> None:
    source = ApartSource(open_graph(samples / "built").generation, 60)
    assert source.answer("ASK {}")
    assert source._process is not None
    source._process.kill()
    source._process.wait()
    with pytest.raises(QueryError, match="has died"):
        source.answer("ASK {}")
    assert source.answer("ASK {}")
    source.close()
    source.close()


def test_a_graph_that_cannot_be_opened_there_is_an_error(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(QueryError, match=str(tmp_path)):
        ApartSource(tmp_path / "generations" / "none", 5).answer("ASK {}")
    assert capfd.readouterr().err == ""


def test_several_threads_may_ask(apart: OpenedGraph) -> None:
    with ThreadPoolExecutor(4) as pool:
        told = list(pool.map(lambda number: apart.query(f"SELECT ({number} AS ?n) {{}}")[0].n, range(20)))
    assert told == list(range(20))
