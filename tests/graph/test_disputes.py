import pytest
from msgspec.structs import replace
from pyoxigraph import Store

from ipgraph.graph.derive import load_rules
from ipgraph.graph.iris import entry_iri
from ipgraph.model.record import ArticleInfo, Record, Right
from tests.graph.samples import ROOT, gold_records
from tests.graph.test_mapping import ask, load
from tests.resolve.stories import article, party, suit, tie

KILN = party("p1", "窑科技有限公司", "Kiln Technology Co., Ltd.")
OVEN = party("p2", "炉具股份有限公司", "Oven Works Co., Ltd.")
POT = party("p2", "陶罐股份有限公司", "Pot Works Co., Ltd.")
DEALER = party("p2", "某经销商", unnamed=True)
POLICE = party("p3", "苏州市人民检察院", type="government")
PATENT = Right(id="r1", type="patent", number="ZL201110269715.3", holders=("p1",))
SECRET = Right(id="r1", type="trade-secret", holders=("p1",))

ONE_DISPUTE = {
    "an appeal": [article("a", KILN, DEALER, suit(), suit("c2", after="c1", instance="second"))],
    "suit and counter-suit": [article("a", KILN, OVEN, suit(), suit("c2", claimants=("p2",), respondents=("p1",)))],
    "two courts": [article("a", KILN, OVEN, suit()), article("b", KILN, OVEN, suit(forum="上海知识产权法院"))],
    "one patent against two": [
        article("a", KILN, OVEN, PATENT, suit(rights=("r1",))),
        article("b", KILN, POT, PATENT, suit(rights=("r1",))),
    ],
    "companies of one group": [
        article("a", KILN, OVEN, suit()),
        article("b", KILN, POT, suit()),
        article("c", OVEN, party("p1", "陶罐股份有限公司", "Pot Works Co., Ltd."), tie("p1", "p2")),
    ],
    "a nameless subsidiary": [
        article("a", KILN, OVEN, suit()),
        article("b", KILN, OVEN, party("p3", "一家子公司", unnamed=True), suit(respondents=("p3",)), tie("p3", "p2")),
    ],
    "an attack by somebody else": [
        article("a", KILN, OVEN, PATENT, suit(rights=("r1",))),
        article(
            "b", DEALER, PATENT, suit(type="patent-invalidation", claimants=("p2",), respondents=(), rights=("r1",)),
        ),
    ],
    "one holder's secrets": [
        article("a", KILN, DEALER, SECRET, suit(rights=("r1",)), suit("c2", forum="", rights=("r1",), filed="2020")),
    ],
    "a prosecution and its victim's suit": [
        article(
            "a", KILN, OVEN, POLICE, party("p4", "李某", type="person"), suit(),
            suit("c2", type="criminal-prosecution", claimants=("p3",), respondents=("p4",), others=("p1",)),
        ),
    ],
}  # fmt: skip
TWO_DISPUTES = {
    "other opponents": [article("a", KILN, OVEN, suit()), article("b", KILN, POT, suit())],
    "nameless opponents": [article("a", KILN, DEALER, suit()), article("b", KILN, DEALER, suit())],
    "nameless subsidiaries of nobody who is named": [
        article("a", KILN, DEALER, party("p3", "其子公司", unnamed=True), tie("p3", "p2"), suit()),
        article("b", KILN, DEALER, party("p3", "其子公司", unnamed=True), tie("p3", "p2"), suit(respondents=("p3",))),
    ],
    "nobody's secrets": [
        article("a", DEALER, Right(id="r1", type="trade-secret"), suit(claimants=(), rights=("r1",)),
                suit("c2", claimants=(), forum="", rights=("r1",), filed="2020")),
    ],
    "a prosecution that another article tells": [
        article("a", KILN, OVEN, suit()),
        article(
            "b", KILN, POLICE, suit(type="criminal-prosecution", claimants=("p3",), respondents=(), others=("p1",)),
        ),
    ],
}  # fmt: skip


def disputes(records: list[Record]) -> int:
    return len(ask(load(*records), "SELECT DISTINCT ?d { ?c ipg:inDispute ?d }"))


@pytest.mark.parametrize("records", ONE_DISPUTE.values(), ids=ONE_DISPUTE)
def test_one_dispute(records: list[Record]) -> None:
    assert disputes(records) == 1


@pytest.mark.parametrize("records", TWO_DISPUTES.values(), ids=TWO_DISPUTES)
def test_two_disputes(records: list[Record]) -> None:
    assert disputes(records) == 2


def test_every_case_is_in_one_dispute() -> None:
    told = [record for records in ONE_DISPUTE.values() for record in records]
    store = load(*(replace(record, article=ArticleInfo(id=f"{i}")) for i, record in enumerate(told)))
    assert ask(store, "SELECT ?c { ?c ipg:inDispute ?d , ?e FILTER(?d != ?e) }") == []
    assert ask(store, "SELECT ?c { ?c a ipg:Proceeding FILTER NOT EXISTS { ?c ipg:inDispute ?d } }") == []


def test_each_ground_is_a_query_with_a_remark() -> None:
    grounds = load_rules("disputes")
    assert len(grounds) == 4
    assert all(query.startswith("# ") and "SELECT ?case ?with" in query for _, query in grounds)


TOLD_BY_SEVERAL = (
    "Trina",
    "Jordan",
    "LEGO",
    "OPPO",
    "Xiaomi / InterDigital",
    "NP01154",
    "Ultraman",
    "Proview",
    "Geely",
)


@pytest.fixture(scope="module")
def gold() -> Store:
    return load(*gold_records())


@pytest.mark.parametrize("name", TOLD_BY_SEVERAL)
def test_a_dispute_that_several_articles_tell_is_one(gold: Store, name: str) -> None:
    rows = (ROOT / "data" / "identities" / "disputes.tsv").read_text(encoding="utf-8").splitlines()
    cells = [row.split("\t") for row in rows[1:]]
    known = {record.article.id for record in gold_records()}
    wanted = {(cell[1], cell[2]) for cell in cells if name in cell[3] and cell[1] in known}
    labels = {cell[3] for cell in cells if name in cell[3] and cell[1] in known}
    assert len(labels) == 1
    found = set()
    for article_id, entry in wanted:
        node = f"<{entry_iri(article_id, 'case', entry).value}>"
        found |= {row[0] for row in ask(gold, f"SELECT ?d {{ {node} ipg:refersTo?/ipg:inDispute ?d }}")}
    assert len(found) == 1
