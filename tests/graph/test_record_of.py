from pathlib import Path

import pytest
from msgspec.structs import replace
from pyoxigraph import Store

from ipgraph.errors import GraphError
from ipgraph.graph.iris import graph_iri
from ipgraph.graph.namespaces import IPG
from ipgraph.graph.quads import quads_of
from ipgraph.graph.record_of import in_order, record_of
from ipgraph.graph.records import StoredArticle
from ipgraph.model.record import (
    Amount,
    ArticleInfo,
    Bilingual,
    Disagreement,
    GroupTie,
    Names,
    Party,
    Proceeding,
    Record,
    Right,
    Statistic,
    Sum,
)
from tests.graph.samples import GOLD_FOLDERS, KILN, LATER, gold_records


def load(*records: Record) -> Store:
    store = Store()
    store.extend(quads_of(StoredArticle(record, {}) for record in records))
    return store


@pytest.mark.parametrize("folder", GOLD_FOLDERS, ids=lambda folder: folder.parent.name)
def test_every_gold_record_comes_back(folder: Path) -> None:
    records = gold_records(folder)
    store = load(*records)
    for record in records:
        assert record_of(store, record.article.id) == in_order(record)


# Links that are no web addresses are not in the graph, and so do not come back.
LINKED = replace(KILN, article=replace(KILN.article, urls=("https://example.org/a%20b",)), evidence=())
KILN_CO = Names(en=("Kiln", "Kiln Ltd."), zh=("窑公司", "窑股份有限公司"))
ODD = Record(
    article=ArticleInfo(id="odd ids/#1", source=Names(en=("Oven Post", "Post"), zh=("炉报",)), languages=("zh",)),
    parties=(
        Party(id="1", name=KILN_CO, type="company"),
        Party(id="c1", name=KILN_CO, type="company"),
        Party(id="mention-1", name=Names(zh=("某经销商",)), type="other", unnamed=True),
    ),
    rights=(
        Right(id="1", type="patent", number="ZL201110269715.3", holders=("c1",)),
        Right(id="p1", type="patent", number="ZL201110269715.3", title=Names(zh=("釉料", "釉"), en=("Glaze",))),
    ),
    proceedings=(
        Proceeding(id="1", type="other", forum=Names(zh=("苏州市中级人民法院", "苏州中院")), claimants=("c1", "1")),
        Proceeding(
            id="e 2",
            type="contract",
            forum=Names(zh=("苏州中院",)),
            respondents=("1",),
            appellants=("mention-1",),
            case_number="77",
            after="1",
            rights=("p1", "1"),
            awarded=(
                Sum(amount=2, currency="CNY", total=True, at_most=True, as_written="2元"),
                Sum(amount=1.5, currency="CNY", kind="fine", equivalent=Amount(amount=0.2, currency="USD")),
            ),
        ),
    ),
    statistics=(
        Statistic(metric=Bilingual(zh="立案", en="filed"), value=3, unit="cases", period="2023-01/2023-06"),
        Statistic(metric=Bilingual(zh="立案", en="begun"), value=-3.5, unit="tons", change_percent=-4, at_least=True),
    ),
    disagreements=(Disagreement(about="statistics[0].value", en=4, zh="三"), Disagreement(about="rights", zh="两件")),
    groups=(
        GroupTie(party="mention-1", relation="affiliate-of", other="1"),
        GroupTie(party="c1", relation="subsidiary-of", other="mention-1"),
        GroupTie(party="c1", relation="affiliate-of", other="1"),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    "record", [LINKED, LATER, ODD, Record(article=ArticleInfo(id="bare"))], ids=lambda r: r.article.id
)
def test_a_record_comes_back(record: Record) -> None:
    # Beside another article on the same parties, whose graph is none of this one's business.
    store = load(record, *(other for other in (KILN, LATER) if other.article.id != record.article.id))
    assert record_of(store, record.article.id) == in_order(record)


def test_an_unknown_article_has_no_record() -> None:
    with pytest.raises(GraphError, match="no article kiln-loses"):
        record_of(load(KILN), "kiln-loses")


def test_a_graph_that_no_record_gives_is_refused() -> None:
    store = load(KILN)
    claim = next(iter(store.quads_for_pattern(None, IPG("claims"), None, graph_iri("kiln-sues-oven")))).object
    amount = next(iter(store.quads_for_pattern(claim, IPG("amount"), None, None)))  # type: ignore[arg-type]
    store.remove(amount)
    with pytest.raises(GraphError, match=r"kiln-sues-oven is not one that a record gives: .*amount"):
        record_of(store, "kiln-sues-oven")
