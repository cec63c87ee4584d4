"""A graph behind an endpoint is asked as one in a folder is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import ipgraph
from ipgraph.graph.store import open_graph
from ipgraph.opened.graph import OpenedGraph
from tests.remote.canned import canned
from tests.remote.stored import answering


@pytest.fixture
def far(graph: OpenedGraph, samples: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenedGraph]:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with (
        canned(answering(open_graph(samples / "built").store, "always")) as server,
        ipgraph.open(server.url) as opened,
    ):
        yield opened


def test_all_answers_are_the_same(graph: OpenedGraph, far: OpenedGraph) -> None:
    for question in ("claimed-and-awarded", "dispute-timeline"):
        assert far.query(question).table == graph.query(question).table
    ids = graph.articles()
    assert far.articles() == ids
    assert far.article(ids[0]) == graph.article(ids[0])
    (row,) = graph.query("SELECT DISTINCT ?case { ?case ipg:awards/ipg:amount 637596249.6 }")
    assert far.evidence(row.case) == graph.evidence(row.case) != ()
    mine, yours = graph.to_networkx("zh"), far.to_networkx("zh")
    assert dict(mine.nodes) == dict(yours.nodes)
    assert set(mine.edges) == set(yours.edges)


def test_it_is_shown_and_closed(far: OpenedGraph) -> None:
    assert far.place.startswith("http://")
    assert far.show(party="Geely").report.disputes == 1
    far.close()
    with pytest.raises(ipgraph.IPGraphError, match="was closed"):
        far.query("ASK {}")
