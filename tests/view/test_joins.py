from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.store import Graph
from ipgraph.view.projection import Picture


def count(graph: Graph, pattern: str) -> int:
    (row,) = graph.store.query(  # type: ignore[misc]
        f"SELECT (COUNT(DISTINCT ?j) AS ?n) {{ {pattern} }}", use_default_graph_as_union=True, prefixes=PREFIXES
    )
    return int(row[0].value)


def test_joins_are_at_the_one_node_and_doubts_between_two(graph: Graph, picture: Picture) -> None:
    joins = picture.joins
    sure = [join for join in joins if not join.doubtful]
    assert len(sure) == count(graph, "?j a ipg:Join")
    assert len(joins) - len(sure) == count(graph, "?j a ipg:DoubtfulJoin")
    for join in joins:
        assert (len(set(join.nodes)) == 1) is not join.doubtful
        assert len(set(join.articles)) == 2
        assert join.english
        assert len(join.english) == len(join.chinese)
        assert float(join.score) > 0
