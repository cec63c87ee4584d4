"""Adding and removing give what a build of the same articles gives, in whatever order: quads and manifest."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from ipgraph.graph.build import add_articles, build_graph, remove_articles
from ipgraph.graph.generations import current_generation
from ipgraph.graph.quads import quads_of
from ipgraph.graph.records import StoredArticle
from ipgraph.model.record import Record
from ipgraph.pipeline import Extracted, add, extract_records
from tests.graph.dozen import DOZEN
from tests.graph.folders import content, plain
from tests.graph.samples import ROOT

some_records = st.lists(st.sampled_from(DOZEN), unique=True)


def test_the_dozen_have_parties_cases_and_rights_in_common() -> None:
    kinds = {"/org/": 2, "/case/": 5, "/right/patent/": 2}
    for kind, most in kinds.items():
        nodes = {q.subject for q in quads_of(StoredArticle(r, {}) for r in sorted(DOZEN, key=lambda r: r.article.id))}
        assert 0 < sum(kind in str(node) and "#" not in str(node) for node in nodes) <= most, kind


@given(records=some_records, kept=st.integers(0, 12), others=some_records)
@settings(max_examples=12, deadline=None)
def test_any_way_to_the_same_articles_gives_one_graph(records: list[Record], kept: int, others: list[Record]) -> None:
    """Build some, add the rest in any order along with others, remove what is not wanted: as if built at once."""
    wanted = {record.article.id for record in records}
    unwanted = [record.article.id for record in others if record.article.id not in wanted]
    with tempfile.TemporaryDirectory() as place:
        way, once = Path(place) / "way", Path(place) / "once"
        build_graph(way, plain(records[:kept]))
        add_articles(way, plain(others))
        remove_articles(way, unwanted)
        add_articles(way, plain(reversed(records)))
        build_graph(once, plain(records))
        assert content(way) == content(once)


@given(records=some_records, more=st.sampled_from(DOZEN))
@settings(max_examples=12, deadline=None)
def test_adding_and_removing_leaves_no_trace(records: list[Record], more: Record) -> None:
    records = [record for record in records if record != more]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        build_graph(folder, plain(records))
        before = content(folder)
        add_articles(folder, plain([more]))
        assert content(folder) != before
        remove_articles(folder, [more.article.id])
        assert content(folder) == before


@given(records=some_records, changed=st.sampled_from(DOZEN))
@settings(max_examples=8, deadline=None)
def test_replacing_an_article_leaves_no_trace_of_what_it_said(records: list[Record], changed: Record) -> None:
    empty = Record(article=changed.article)
    with tempfile.TemporaryDirectory() as place:
        way, once = Path(place) / "way", Path(place) / "once"
        build_graph(way, plain([*records, changed]))
        add_articles(way, plain([empty]))
        build_graph(once, plain([*(r for r in records if r != changed), empty]))
        assert content(way) == content(once)


def test_real_articles_one_after_the_other(tmp_path: Path) -> None:
    """Articles that tell of the same cases, extracted and added a few at a time, against one build."""
    files = sorted((ROOT / "data" / "articles").glob("*.txt"))[:9]
    extracted = [item for item in extract_records(files) if isinstance(item, Extracted)]
    items = [(item.record, item.texts()) for item in extracted]
    build_graph(tmp_path / "once", items)
    first, *rest = (files[i : i + 3] for i in (6, 3, 0))
    build_graph(tmp_path / "way", items[-1:])
    for some in (first, *rest):
        add(tmp_path / "way", some)
    assert content(tmp_path / "way") == content(tmp_path / "once")
    gone = items[0][0].article.id
    remove_articles(tmp_path / "way", [gone])
    build_graph(tmp_path / "without", items[1:])
    assert content(tmp_path / "way") == content(tmp_path / "without")
    add_articles(tmp_path / "way", items[:1])
    assert content(tmp_path / "way") == content(tmp_path / "once")
    assert current_generation(tmp_path / "way").name == current_generation(tmp_path / "once").name
