"""A load that is killed, or cannot write, leaves the last good graph, and the same load then does its work."""

import signal
import time
from pathlib import Path

import pytest

from ipgraph.errors import GraphError
from ipgraph.graph.build import add_articles, build_graph, remove_articles
from ipgraph.graph.store import open_graph
from ipgraph.graph.validation.validate import validate_graph
from tests.graph.dozen import DOZEN
from tests.graph.folders import articles_of, content, generations, plain, run_python, start_python
from tests.graph.samples import KILN, KILN_TEXTS, LATER

IMPORTS = (
    "import sys; from pathlib import Path; from ipgraph.graph.build import add_articles, build_graph, remove_articles;"
    "from tests.graph.dozen import DOZEN; from tests.graph.folders import plain; folder = Path(sys.argv[1]);"
)
HELD = DOZEN[:4]
LOADS = {
    "build": "build_graph(folder, plain(DOZEN))",
    "add": "add_articles(folder, plain(DOZEN[4:]))",
    "remove": "remove_articles(folder, ['loom-sues', 'loom-wins'])",
}
"""What is killed, by verb, at work on a graph of the first four records."""


@pytest.mark.parametrize("delay", [0.0, 0.05, 0.2])
@pytest.mark.parametrize("verb", LOADS)
def test_a_killed_load_leaves_the_last_good_graph(tmp_path: Path, verb: str, delay: float) -> None:
    folder, whole = tmp_path / "g", tmp_path / "whole"
    build_graph(folder, plain(HELD))
    build_graph(whole, plain(record for number, record in enumerate(HELD) if verb != "remove" or number in (1, 3)))
    if verb != "remove":
        add_articles(whole, plain(DOZEN[4:]))
    start, end = content(folder), content(whole)
    process = start_python(f"{IMPORTS} print('ready', flush=True); {LOADS[verb]}", folder)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(delay)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert content(folder) in (start, end)
    with open_graph(folder) as graph:
        assert validate_graph(graph).conforms
    if content(folder) == start:
        run_python(f"{IMPORTS} {LOADS[verb]}", folder)
        assert not any(name.startswith("unfinished") for name in generations(folder))
    assert content(folder) == end


def test_every_point_at_which_a_build_may_be_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stop a build at each of its writing steps in turn, as a kill would: nothing after that step happens."""
    for where, step in (("write", "sync_tree"), ("write", "swap"), ("build", "sweep")):
        folder = tmp_path / step
        build_graph(folder, [(KILN, KILN_TEXTS)])
        with monkeypatch.context() as patch:
            patch.setattr(f"ipgraph.graph.{where}.{step}", stop)
            with pytest.raises(KeyboardInterrupt):
                add_articles(folder, [(LATER, {})])
        with open_graph(folder) as graph:
            ids = [stored.record.article.id for stored in graph.articles()]
        assert ids == (["kiln-sues-oven", "kiln-wins"] if step == "sweep" else ["kiln-sues-oven"])
        add_articles(folder, [(LATER, {})])
        assert len(generations(folder)) <= 2
        with open_graph(folder) as graph:
            assert graph.manifest.counts["articles"] == 2


def stop(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("most", [100, 5_000, 40_000])
def test_a_full_disk_leaves_the_last_good_graph(tmp_path: Path, most: int) -> None:
    """A limit to the size of a file stands for the full disk: a write beyond it fails."""
    build_graph(tmp_path, plain(HELD))
    before = content(tmp_path)
    script = (
        f"{IMPORTS} import resource; from ipgraph.errors import GraphError\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({most}, {most}))\n"
        f"try: {LOADS['add']}\nexcept GraphError as error: print(error)"
    )
    assert "cannot be written" in (said := run_python(script, tmp_path))
    assert "the graph is as it was" in said
    assert content(tmp_path) == before
    assert len(generations(tmp_path)) == 1, "nothing half-written takes up the disk"
    run_python(f"{IMPORTS} {LOADS['add']}", tmp_path)
    assert len(articles_of(tmp_path)) == len(DOZEN)


def test_a_folder_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    before = content(tmp_path)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr("ipgraph.graph.write.tempfile.mkdtemp", refuse)
        with pytest.raises(GraphError, match=r"cannot be written .*Permission denied.*the graph is as it was"):
            remove_articles(tmp_path, ["kiln-sues-oven"])
    assert content(tmp_path) == before
