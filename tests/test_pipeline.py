from pathlib import Path

import pytest

from ipgraph import pipeline
from ipgraph.decide.kinds import Decisions
from ipgraph.engines.engine import Engine
from ipgraph.errors import ArticleError
from ipgraph.graph.build import Item, Lines
from ipgraph.graph.records import decode_lines
from ipgraph.model.article import Article
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import ArticleInfo, Record
from ipgraph.pipeline import ONE_PROCESS, Extracted, build, extract_records, read_articles

Items = list[Item]


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[Items]:
    """What the graph was asked to build, in place of building it."""
    calls: list[Items] = []

    def build_from_lines(
        folder: Path, given: Lines, *, fresh: bool, decisions: Decisions | None, engine: Engine
    ) -> str:
        assert decisions is None
        assert engine is ONE_PROCESS
        calls.append([(article.record, article.texts) for article in decode_lines(folder, given.values())])
        return f"fresh: {fresh}"

    monkeypatch.setattr("ipgraph.graph.build.build_from_lines", build_from_lines)
    return calls


def test_read_articles(damaged_articles: Path) -> None:
    items = list(read_articles([damaged_articles]))
    assert [Path(item.path).name for item in items if isinstance(item, Article)] == ["kiln.txt", "窑.txt"]
    assert sorted(Path(item.path or "").name for item in items if isinstance(item, ArticleError)) == [
        "binary.txt",
        "broken-off.txt",
        "empty.txt",
    ]


@pytest.mark.usefixtures("named_only")
def test_extract_records_hands_errors_on(damaged_articles: Path) -> None:
    seen: list[str] = []
    items = list(extract_records([damaged_articles], progress=seen.append))
    extracted = [item for item in items if isinstance(item, Extracted)]
    assert [item.record.article.id for item in extracted] == [item.article.id for item in extracted]
    assert [Path(path).name for path in seen] == ["kiln.txt", "窑.txt"]
    assert len(items) - len(extracted) == 3


@pytest.mark.usefixtures("named_only")
def test_texts_are_the_versions(articles: Path) -> None:
    english, chinese = (item for item in extract_records([articles]) if isinstance(item, Extracted))
    assert list(english.texts()) == ["en"]
    assert english.texts()["en"].startswith("Kiln Ltd. Sues Oven Ltd.")
    assert list(chinese.texts()) == ["zh"]


@pytest.mark.usefixtures("named_only")
def test_build_hands_records_and_texts_on(damaged_articles: Path, tmp_path: Path, built: list[Items]) -> None:
    outcome = build(tmp_path / "graph", [damaged_articles], fresh=True)
    assert str(outcome.report) == "fresh: True"
    assert len(outcome.problems) == 3
    ((english, chinese),) = built
    assert (english[0].article.languages, list(english[1])) == (("en",), ["en"])
    assert (chinese[0].article.languages, list(chinese[1])) == (("zh",), ["zh"])


@pytest.mark.usefixtures("named_only")
def test_nothing_readable_builds_nothing(tmp_path: Path, built: list[Items]) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    outcome = build(tmp_path / "graph", [tmp_path / "empty.txt"])
    assert (outcome.report, len(outcome.problems), built) == (None, 1, [])


@pytest.mark.usefixtures("named_only")
def test_the_same_article_twice_is_one(articles: Path, tmp_path: Path, built: list[Items]) -> None:
    outcome = build(tmp_path / "graph", [articles, articles / "kiln.txt"])
    assert outcome.problems == ()
    assert len(built[0]) == 2


@pytest.mark.usefixtures("named_only")
def test_two_texts_under_one_title_and_date_are_a_problem(articles: Path, tmp_path: Path, built: list[Items]) -> None:
    other = articles / "other.txt"
    other.write_text((articles / "kiln.txt").read_text() + "The court has not yet set a day for the hearing.\n")
    outcome = build(tmp_path / "graph", [articles / "kiln.txt", other])
    (problem,) = outcome.problems
    assert str(problem).startswith(f"{other}:1: has the title and date of another article, in {articles / 'kiln.txt'}")
    ((kept,),) = built
    assert "hearing" not in kept[1]["en"]


def test_public_names() -> None:
    assert pipeline.__all__ == [
        "EvaluationOutcome",
        "Extracted",
        "LoadOutcome",
        "Progress",
        "add",
        "build",
        "evaluate_articles",
        "extract_records",
        "find_in_graph",
        "read_articles",
        "remove",
    ]


def test_facts_below_a_confidence_reach_neither_records_nor_graph(
    articles: Path, built: list[Items], monkeypatch: pytest.MonkeyPatch
) -> None:
    def date_weakly(article: Article) -> Record:
        proof = Evidence(path="article.published", language="en", start=0, end=1, rule="r", confidence=0.6)
        return Record(article=ArticleInfo(id=article.id, published="2024"), evidence=(proof,))

    monkeypatch.setattr("ipgraph.batches.extract_record", date_weakly)
    for least, published in ((0.0, "2024"), (0.6, "2024"), (0.7, None)):
        items = [item for item in extract_records([articles], min_confidence=least) if isinstance(item, Extracted)]
        assert [item.record.article.published for item in items] == [published] * 2
        build(Path("unused"), [articles], min_confidence=least)
        assert [record for record, _ in built.pop()] == [item.record for item in items]
