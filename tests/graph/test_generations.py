from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from ipgraph.errors import GraphError
from ipgraph.graph.build import add_articles, build_graph, remove_articles
from ipgraph.graph.generations import Hold, current_generation, generation_before, writer_lock
from ipgraph.graph.store import open_graph
from ipgraph.model.record import Record
from tests.graph.folders import articles_of, generations, nquads, number
from tests.graph.samples import KILN, KILN_TEXTS, LATER


def test_a_second_builder_waits_and_then_gives_up(tmp_path: Path) -> None:
    build_graph(tmp_path, [(KILN, {})])
    with writer_lock(tmp_path, 0), pytest.raises(GraphError, match="another ipgraph is writing"):
        add_articles(tmp_path, [(LATER, {})], patience=0.2)
    assert add_articles(tmp_path, [(LATER, {})], patience=0.2).articles == 2


def test_an_open_graph_stays_readable_while_another_is_built(tmp_path: Path) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    with open_graph(tmp_path) as graph:
        before = len(graph.store)
        add_articles(tmp_path, [(LATER, {})])
        assert number(graph, "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }") == before
        assert [stored.record.article.id for stored in graph.articles()] == ["kiln-sues-oven"]


def later(day: str) -> Record:
    return Record(article=msgspec.structs.replace(LATER.article, published=day))


def test_the_generation_before_the_last_load_is_kept_and_no_more(tmp_path: Path) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    assert generation_before(tmp_path) is None
    for day in ("2025-03-01", "2025-03-02", "2025-03-03"):
        before = current_generation(tmp_path)
        add_articles(tmp_path, [(later(day), {})])
        assert generation_before(tmp_path) == before
        assert generations(tmp_path) == {before.name, current_generation(tmp_path).name}
    add_articles(tmp_path, [(later("2025-03-03"), {})])
    assert generation_before(tmp_path) == before, "a load that changes nothing is none"


def test_a_load_that_undoes_the_last_one_writes_nothing(tmp_path: Path) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    before = current_generation(tmp_path)
    written = {path: path.stat().st_mtime_ns for path in before.rglob("*")}
    add_articles(tmp_path, [(LATER, {})])
    after = current_generation(tmp_path)
    remove_articles(tmp_path, ["kiln-wins"])
    assert (current_generation(tmp_path), generation_before(tmp_path)) == (before, after)
    assert {path: path.stat().st_mtime_ns for path in before.rglob("*")} == written


def test_what_somebody_reads_is_removed_when_he_is_done(tmp_path: Path) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    with open_graph(tmp_path) as graph:
        for day in ("2025-03-01", "2025-03-02", "2025-03-03"):
            add_articles(tmp_path, [(later(day), {})])
        assert len(generations(tmp_path)) == 3
        assert [stored.record.article.id for stored in graph.articles()] == ["kiln-sues-oven"]
        assert number(graph, "SELECT (COUNT(*) AS ?n) { ?a a ipg:Article }") == 1
    add_articles(tmp_path, [(later("2025-03-04"), {})])
    assert len(generations(tmp_path)) == 2


def test_a_generation_that_is_being_removed_cannot_be_held(tmp_path: Path) -> None:
    import fcntl

    build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    with (current_generation(tmp_path) / "manifest.json").open() as manifest:
        fcntl.flock(manifest, fcntl.LOCK_EX)
        with pytest.raises(GraphError, match="loaded anew meanwhile"):
            Hold(current_generation(tmp_path))
    Hold(current_generation(tmp_path)).close()


def test_a_generation_before_that_is_gone_is_an_error(tmp_path: Path) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    current = tmp_path / "CURRENT"
    current.write_text(f"{current.read_text()}{'0' * 16}\n")
    with pytest.raises(GraphError, match="no longer there"):
        generation_before(tmp_path)
    assert articles_of(tmp_path) == ["kiln-sues-oven"]


def test_the_store_is_pulled_from_under_a_reader(tmp_path: Path) -> None:
    folder = tmp_path / "g"
    build_graph(folder, [(KILN, KILN_TEXTS)])
    quads = nquads(folder)
    with open_graph(folder) as graph:
        folder.rename(tmp_path / "away")
        read = sorted(f"{quad} .\n" for quad in graph.store.quads_for_pattern(None, None, None, None))
        assert read == quads
    with pytest.raises(GraphError, match="no such graph"):
        open_graph(folder)
    build_graph(folder, [(KILN, KILN_TEXTS)])
    assert nquads(folder) == quads


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda g: (g / "CURRENT").unlink(), "no graph in it yet"),
        (lambda g: (g / "CURRENT").write_text("../..\n"), "names a generation that is not there"),
        (lambda g: (g / "CURRENT").write_bytes(b"\xff\xfe"), "cannot be read"),
        (lambda g: next(g.glob("generations/*/manifest.json")).write_text("{"), "manifest.json"),
        (lambda g: next(g.glob("generations/*/manifest.json")).write_text('{"format": 99}'), "format 99"),
        (lambda g: next(g.glob("generations/*/store/CURRENT")).write_text("x"), "store cannot be opened"),
    ],
)
def test_a_damaged_graph_is_refused_and_can_be_built_again(
    tmp_path: Path, damage: Callable[[Path], object], says: str
) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    damage(tmp_path)
    with pytest.raises(GraphError, match=says) as caught:
        open_graph(tmp_path)
    assert "ipgraph build" in str(caught.value)
    build_graph(tmp_path, [(KILN, KILN_TEXTS)], fresh=True)
    with open_graph(tmp_path) as graph:
        assert graph.manifest.counts["articles"] == 1


def test_records_that_lost_a_line_are_not_built_upon(tmp_path: Path) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS), (LATER, {})])
    records = next(tmp_path.glob("generations/*/records.jsonl"))
    records.write_bytes(records.read_bytes().splitlines(keepends=True)[0])
    with pytest.raises(GraphError, match="not what was written"):
        add_articles(tmp_path, [(KILN, {})])


def test_damaged_records(tmp_path: Path) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    next(tmp_path.glob("generations/*/records.jsonl")).write_text('{"record"\n')
    with open_graph(tmp_path) as graph, pytest.raises(GraphError, match=r"records\.jsonl.*build it again"):
        list(graph.articles())
    with pytest.raises(GraphError, match=r"records\.jsonl"):
        add_articles(tmp_path, [(LATER, {})])
    build_graph(tmp_path, [(LATER, {})], fresh=True)


@pytest.mark.parametrize("name", ["CURRENT", "generations/*/manifest.json", "generations/*/records.jsonl"])
def test_files_that_cannot_be_read(tmp_path: Path, name: str) -> None:
    """A folder in the place of a file stands for one that may not be read, whoever runs the test."""
    build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    (file,) = tmp_path.glob(name)
    away = file.rename(tmp_path.parent / f"{tmp_path.name}-away")
    file.mkdir()
    says = f"{file.name}.*ipgraph build --fresh"
    with pytest.raises(GraphError, match=says):
        add_articles(tmp_path, [(LATER, {})])
    with pytest.raises(GraphError, match=says):
        remove_articles(tmp_path, ["kiln-sues-oven"])
    file.rmdir()
    away.rename(file)
    assert add_articles(tmp_path, [(LATER, {})]).articles == 2


@pytest.mark.parametrize("name", ["CURRENT", "manifest.json", "records.jsonl"])
def test_what_may_not_be_read_is_not_called_damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    look = Path.open

    def refuse(path: Path, *given: object, **more: object) -> object:
        if path.name == name:
            raise PermissionError(13, "Permission denied", str(path))
        return look(path, *given, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(GraphError, match="check the permissions") as refused:
        add_articles(tmp_path, [(LATER, {})])
    assert "--fresh" not in str(refused.value)
    monkeypatch.undo()
    assert add_articles(tmp_path, [(LATER, {})]).articles == 2


def test_folders_that_hold_something_else(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "mine.txt").write_text("keep")
    (tmp_path / "file").write_text("keep")
    (tmp_path / "empty").mkdir()
    for name, says in (("letters", "no graph but other files"), ("file", "a graph is a folder"), ("none", "no such")):
        with pytest.raises(GraphError, match=says):
            open_graph(tmp_path / name)
    with pytest.raises(GraphError, match="no graph in it yet"):
        open_graph(tmp_path / "empty")
    for name in ("letters", "file"):
        with pytest.raises(GraphError):
            build_graph(tmp_path / name, [(KILN, {})])
    assert (tmp_path / "letters" / "mine.txt").read_text() == "keep"
    build_graph(tmp_path / "empty", [(KILN, {})])
