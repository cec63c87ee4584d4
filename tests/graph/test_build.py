import random
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from ipgraph.errors import GraphError
from ipgraph.graph.build import add_articles, build_graph, remove_articles
from ipgraph.graph.generations import GENERATIONS, current_generation
from ipgraph.graph.namespaces import GRAPH
from ipgraph.graph.quad_file import quads_digest
from ipgraph.graph.store import open_graph
from ipgraph.resolve.resolution import resolve
from tests.graph.folders import articles_of, nquads, number, plain, run_python
from tests.graph.samples import KILN, KILN_TEXTS, LATER, gold_records


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
    digest = quads_digest(line.encode() for line in nquads(tmp_path / "a"))
    assert msgspec.json.decode(manifest.read_bytes())["quads_sha256"] == digest


def test_hash_seed_changes_nothing(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from ipgraph.graph.build import build_graph;"
        "from tests.graph.samples import KILN, KILN_TEXTS, gold_records;"
        "build_graph(Path(sys.argv[1]), [(KILN, KILN_TEXTS), *((r, {}) for r in gold_records()[:12])])"
    )
    for seed in ("0", "1", "4242"):
        run_python(script, tmp_path / seed, seed=seed)
    assert len({current_generation(tmp_path / seed).name for seed in ("0", "1", "4242")}) == 1


def test_a_build_that_changes_nothing_leaves_the_generation(tmp_path: Path) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS)])

    def times() -> dict[Path, int]:
        # What was written beside it to see that it is the same has gone again from the folder of generations.
        aside = ("lock", GENERATIONS)
        return {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.name not in aside}

    before = times()
    report = build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    assert report.unchanged == ("kiln-sues-oven",)
    assert times() == before


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


def test_build_never_loses_an_article_in_silence(tmp_path: Path) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    with pytest.raises(GraphError, match=r"holds 1 article \(kiln-sues-oven\), not given here.*ipgraph add"):
        build_graph(tmp_path, [(LATER, {})])
    assert articles_of(tmp_path) == ["kiln-sues-oven"]
    report = build_graph(tmp_path, [(LATER, {}), (KILN, KILN_TEXTS)])
    assert (report.added, report.unchanged, report.removed) == (("kiln-wins",), ("kiln-sues-oven",), ())


def test_fresh_leaves_out_what_was_there(tmp_path: Path) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS)])
    report = build_graph(tmp_path, [(LATER, {})], fresh=True)
    assert (report.articles, report.removed) == (1, ("kiln-sues-oven",))
    assert "1 added, 0 replaced, 0 unchanged, 1 removed; the graph holds 1: " in str(report)
    assert articles_of(tmp_path) == ["kiln-wins"]


def test_remove(tmp_path: Path) -> None:
    build_graph(tmp_path, [(KILN, KILN_TEXTS), (LATER, {})])
    with pytest.raises(GraphError, match="holds no article kiln-lost, none"):
        remove_articles(tmp_path, ["kiln-wins", "none", "kiln-lost"])
    report = remove_articles(tmp_path, ["kiln-wins"])
    assert (report.removed, report.articles) == (("kiln-wins",), 1)
    assert str(report).startswith("Articles: 1 removed; the graph holds 1: 1 proceedings, ")
    assert articles_of(tmp_path) == ["kiln-sues-oven"]


@pytest.mark.parametrize("load", [lambda g: add_articles(g, [(KILN, {})]), lambda g: remove_articles(g, ["a"])])
def test_there_must_be_a_graph_to_add_to_or_remove_from(tmp_path: Path, load: Callable[[Path], object]) -> None:
    for folder, says in ((tmp_path / "none", "no such graph"), (tmp_path, "no graph in it yet")):
        with pytest.raises(GraphError, match=f"{says}.*ipgraph build"):
            load(folder)
    assert list(tmp_path.iterdir()) == []


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
