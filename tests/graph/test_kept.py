"""Decisions stay with a graph: later loads replay them, others take their place, and without them nothing is left."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from ipgraph.decide.kinds import NONE
from ipgraph.errors import GraphError
from ipgraph.graph.build import add_articles, build_graph, remove_articles
from ipgraph.graph.generations import DECISIONS, GENERATIONS
from ipgraph.graph.store import open_graph
from ipgraph.model.codes import Language
from ipgraph.model.record import Record
from tests.decide.samples import CORRECT, EVERY, RENAME, SAME, decisions
from tests.graph.samples import KILN, KILN_TEXTS, LATER

Item = tuple[Record, Mapping[Language, str]]

FIRST: Item = (KILN, KILN_TEXTS)
SECOND: Item = (LATER, {})


def current(folder: Path) -> str:
    return (folder / "CURRENT").read_text(encoding="utf-8").splitlines()[0]


def digest(folder: Path) -> str:
    with open_graph(folder) as graph:
        return graph.manifest.quads_sha256


def test_they_are_replayed_when_articles_are_added_or_removed(tmp_path: Path) -> None:
    decided = decisions(*EVERY)
    whole = build_graph(tmp_path / "whole", [FIRST, SECOND], decisions=decided)
    assert (whole.decisions, whole.troubles) == (len(EVERY), ())
    assert str(whole).endswith("Decisions: 7 followed.")
    first = build_graph(tmp_path / "steps", [FIRST], decisions=decided)
    assert {trouble.problem for trouble in first.troubles} == {"the graph has no article kiln-wins"}
    assert str(first).endswith("Decisions: 2 followed, 5 not.")
    assert add_articles(tmp_path / "steps", [SECOND]).troubles == ()
    assert current(tmp_path / "steps") == current(tmp_path / "whole")
    removed = remove_articles(tmp_path / "steps", ["kiln-wins"])
    assert removed.troubles == first.troubles


def test_a_later_build_replays_them_and_fresh_ones_take_their_place(tmp_path: Path) -> None:
    build_graph(tmp_path, [FIRST, SECOND], decisions=decisions(SAME, CORRECT))
    named = current(tmp_path)
    build_graph(tmp_path, [FIRST, SECOND])
    assert current(tmp_path) == named
    assert build_graph(tmp_path, [FIRST, SECOND], decisions=decisions(RENAME)).decisions == 1
    with open_graph(tmp_path) as graph:
        assert [decision.kind for decision in graph.decisions().items] == ["rename"]


@pytest.mark.parametrize(("fresh", "none"), [(True, None), (False, NONE)])
def test_a_graph_without_them_is_the_plain_one(tmp_path: Path, fresh: bool, none: None) -> None:
    build_graph(tmp_path / "plain", [FIRST, SECOND])
    build_graph(tmp_path / "decided", [FIRST, SECOND], decisions=decisions(*EVERY))
    assert current(tmp_path / "decided") != current(tmp_path / "plain")
    build_graph(tmp_path / "decided", [FIRST, SECOND], fresh=fresh, decisions=none)
    assert current(tmp_path / "decided") == current(tmp_path / "plain")
    generation = tmp_path / "decided" / GENERATIONS / current(tmp_path / "plain")
    assert not (generation / DECISIONS).exists()
    with open_graph(tmp_path / "decided") as graph:
        assert graph.decisions() == NONE


def test_order_in_a_file_changes_no_quad(tmp_path: Path) -> None:
    build_graph(tmp_path / "a", [FIRST, SECOND], decisions=decisions(*EVERY))
    build_graph(tmp_path / "b", [SECOND, FIRST], decisions=decisions(*reversed(EVERY)))
    assert digest(tmp_path / "a") == digest(tmp_path / "b")


def test_damaged_ones_are_told(tmp_path: Path) -> None:
    build_graph(tmp_path, [FIRST], decisions=decisions(CORRECT))
    kept = tmp_path / GENERATIONS / current(tmp_path) / DECISIONS
    kept.write_bytes(kept.read_bytes().replace(b"2024-05-06", b"2024-05-07"))
    with pytest.raises(GraphError, match=r"decisions\.json is not what was written"):
        add_articles(tmp_path, [SECOND])
    kept.unlink()
    with pytest.raises(GraphError, match=r"decisions\.json"):
        build_graph(tmp_path, [FIRST])
    build_graph(tmp_path, [FIRST], fresh=True)
