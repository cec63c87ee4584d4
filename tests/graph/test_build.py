import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import msgspec
import pytest
from pyoxigraph import QuerySolutions

from ipgraph.errors import GraphError
from ipgraph.graph.build import add_articles, build_graph
from ipgraph.graph.generations import GENERATIONS, current_generation, writer_lock
from ipgraph.graph.namespaces import GRAPH, PREFIXES
from ipgraph.graph.store import Graph, open_graph
from ipgraph.model.codes import Language
from ipgraph.model.record import Record
from ipgraph.resolve.resolution import resolve
from tests.graph.samples import KILN, KILN_TEXTS, LATER, ROOT, gold_records


def plain(records: Iterable[Record]) -> list[tuple[Record, Mapping[Language, str]]]:
    return [(record, {}) for record in records]


def nquads(folder: Path) -> list[str]:
    with open_graph(folder) as graph:
        return sorted(f"{quad} .\n" for quad in graph.store.quads_for_pattern(None, None, None, None))


def number(graph: Graph, query: str) -> int:
    answer = graph.store.query(query, use_default_graph_as_union=True, prefixes=PREFIXES)
    assert isinstance(answer, QuerySolutions)
    return int(next(answer)[0].value)


def generations(folder: Path) -> set[str]:
    return {path.name for path in (folder / GENERATIONS).iterdir()}


def test_report_and_reading(tmp_path: Path) -> None:
    report = build_graph(tmp_path / "g", [(LATER, {}), (KILN, KILN_TEXTS)])
    assert (report.added, report.replaced, report.unchanged) == (("kiln-sues-oven", "kiln-wins"), (), ())
    assert report.articles == 2
    assert "Articles: 2 added, 0 replaced, 0 unchanged; the graph holds 2: 6 proceedings" in str(report)
    with open_graph(tmp_path / "g") as graph:
        assert [(stored.record, stored.texts) for stored in graph.articles()] == [(KILN, KILN_TEXTS), (LATER, {})]
        assert graph.manifest.counts == report.counts
        assert len(graph.store) == report.counts["quads"]
        rows = list(graph.dataset.query("SELECT ?c { ?c a ipg:Proceeding ; ipg:inDispute ?d }"))
        assert len(rows) == 6, "rdflib's interface sees the union of the graphs, with the prefixes bound"


def test_order_and_repetition_change_nothing(tmp_path: Path) -> None:
    items = plain(gold_records())
    build_graph(tmp_path / "a", items)
    random.Random(7).shuffle(items)
    build_graph(tmp_path / "b", items[:20])
    add_articles(tmp_path / "b", items)
    assert nquads(tmp_path / "a") == nquads(tmp_path / "b")
    assert current_generation(tmp_path / "a").name == current_generation(tmp_path / "b").name
    manifest = next((tmp_path / "a" / GENERATIONS).glob("*/manifest.json"))
    digest = hashlib.sha256("".join(nquads(tmp_path / "a")).encode()).hexdigest()
    assert msgspec.json.decode(manifest.read_bytes())["quads_sha256"] == digest


def test_hash_seed_changes_nothing(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from ipgraph.graph.build import build_graph;"
        "from tests.graph.samples import KILN, KILN_TEXTS, gold_records;"
        "build_graph(Path(sys.argv[1]), [(KILN, KILN_TEXTS), *((r, {}) for r in gold_records()[:12])])"
    )
    current = set()
    for seed in ("0", "1", "4242"):
        run_python(script, tmp_path / seed, seed)
        current.add((tmp_path / seed / "CURRENT").read_text())
    assert len(current) == 1


def test_a_build_that_changes_nothing_leaves_the_generation(tmp_path: Path) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.name != "lock"}
    report = build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    assert report.unchanged == ("kiln-sues-oven",)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.name != "lock"} == before


def test_replacing_one_article_leaves_the_graphs_of_the_others(tmp_path: Path) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS), (LATER, {})])
    before = nquads(tmp_path)
    changed = msgspec.structs.replace(LATER, rights=())
    report = add_articles(tmp_path, [(changed, {})])
    assert (report.added, report.replaced) == ((), ("kiln-wins",))
    after = nquads(tmp_path)
    others = (str(GRAPH("kiln-sues-oven")), str(GRAPH("kiln-sues-oven--evidence")), str(GRAPH("authority")))
    assert [line for line in before if line.endswith(tuple(f"{g} .\n" for g in others))] == [
        line for line in after if line.endswith(tuple(f"{g} .\n" for g in others))
    ]
    assert before != after


def test_fresh_leaves_out_what_was_there(tmp_path: Path) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    report = build_graph(tmp_path, [(LATER, {})], fresh=True)
    assert report.articles == 1
    with open_graph(tmp_path) as graph:
        assert [stored.record.article.id for stored in graph.articles()] == ["kiln-wins"]


def test_counts_are_those_of_the_records(tmp_path: Path) -> None:
    records = gold_records()
    counts = build_graph(tmp_path, plain(records)).counts
    told = sum(len(record.proceedings) for record in records)
    joined = [group for group in resolve(records).cases.clusters.groups if len(group) > 1]
    assert counts["articles"] == len(records)
    assert counts["proceedings"] == told - sum(len(group) - 1 for group in joined) < told
    assert counts["statistics"] == sum(len(record.statistics) for record in records)
    assert counts["sums"] == sum(len(c.claimed) + len(c.awarded) for r in records for c in r.proceedings)
    assert counts["disagreements"] == sum(len(record.disagreements) for record in records)
    with open_graph(tmp_path) as graph:
        participants = sum(
            len({*getattr(c, field)}) for r in records for c in r.proceedings
            for field in ("claimants", "respondents", "appellants", "others")
        )  # fmt: skip
        assert number(graph, "SELECT (COUNT(*) AS ?n) { ?p a ipg:Participation }") == participants
        assert number(graph, "SELECT (COUNT(*) AS ?n) { ?c ipg:finding ?f }") == sum(
            len(c.findings) for r in records for c in r.proceedings
        )
        total = sum(s.amount for r in records for c in r.proceedings for s in c.claimed if s.currency == "CNY")
        query = "SELECT (SUM(?v) AS ?n) { ?c ipg:claims ?m . ?m ipg:amount ?v ; ipg:currency 'CNY' }"
        assert number(graph, query) == total


def test_texts_that_utf8_cannot_hold(tmp_path: Path) -> None:
    build_graph(tmp_path, [(KILN, {**KILN_TEXTS, "zh": KILN_TEXTS["zh"][:-1] + "\ud800"})])
    with open_graph(tmp_path) as graph:
        (stored,) = graph.articles()
        assert len(stored.texts["zh"]) == len(KILN_TEXTS["zh"])


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
    for day in ("2025-03-01", "2025-03-02", "2025-03-03"):
        article = msgspec.structs.replace(LATER.article, published=day)
        add_articles(tmp_path, [(Record(article=article), {})])
    assert len(generations(tmp_path)) == 2, "the current generation and the one before it"


@pytest.mark.parametrize("delay", [0.0, 0.01, 0.03, 0.06, 0.1, 0.2])
def test_a_killed_build_leaves_the_last_good_graph(tmp_path: Path, delay: float) -> None:
    folder = tmp_path / "g"
    build_graph(folder, [(KILN, KILN_TEXTS)])
    script = (
        "import sys; from pathlib import Path; from ipgraph.graph.build import add_articles;"
        "from tests.graph.samples import gold_records; records = gold_records();"
        "print('ready', flush=True); add_articles(Path(sys.argv[1]), [(r, {}) for r in records])"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(folder)], cwd=ROOT, env=environment("0"), stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(delay)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    with open_graph(folder) as graph:
        ids = {stored.record.article.id for stored in graph.articles()}
        assert "kiln-sues-oven" in ids
        assert len(ids) in (1, 1 + len(gold_records()))
        assert number(graph, "SELECT (COUNT(*) AS ?n) { ?a a ipg:Article }") == len(ids)
    add_articles(folder, [(LATER, {})])
    assert not any(name.startswith("unfinished") for name in generations(folder))
    with open_graph(folder) as graph:
        assert {stored.record.article.id for stored in graph.articles()} == {*ids, "kiln-wins"}


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


def environment(seed: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))), "PYTHONHASHSEED": seed}


def run_python(script: str, folder: Path, seed: str) -> None:
    subprocess.run([sys.executable, "-c", script, str(folder)], cwd=ROOT, env=environment(seed), check=True)
