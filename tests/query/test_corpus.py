"""The questions on the graph of the sample articles' gold records; the rows were checked against the articles."""

from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import Any

import pytest

from ipgraph.model.codes import Language
from ipgraph.query.catalogue import Question, find_question, load_questions
from ipgraph.query.run import run_query
from ipgraph.query.source import StoreSource
from ipgraph.query.table import Table, Thing
from tests.graph.test_mapping import load
from tests.resolve.stories import article, suit

OF_EVIDENCE = (
    "words-behind", "one-language-facts", "facts-by-rule", "unread-text", "record-claims", "decisions", "joins",
)  # fmt: skip
"""Questions about the words of articles, and about decisions of persons."""

IN_WORDS = {
    "dimension", "move", "title", "source_names", "join_standing", "join_kind", "reasons", "source_kind", "sum_kind",
    "quote",
}  # fmt: skip
"""Columns that hold words of one language."""


def needed(question: Question) -> dict[str, str]:
    """An example for each parameter that the question cannot do without."""
    return {name: parameter.example for name, parameter in question.parameters.items() if parameter.required}


all_questions = pytest.mark.parametrize("question", load_questions(), ids=lambda question: question.name)


def answer(graph: StoreSource, name: str, columns: str, **values: str) -> list[tuple[Any, ...]]:
    """The named columns of the answer, things as their labels."""
    table = run_query(graph, find_question(name).text, {key.replace("_", "-"): value for key, value in values.items()})
    names = [column.name for column in table.columns]
    return [tuple(_plain(row[names.index(column)]) for column in columns.split()) for row in table.rows]


def _plain(cell: Any) -> Any:
    if isinstance(cell, tuple):
        return "; ".join(str(thing.label) for thing in cell)
    return cell.label if isinstance(cell, Thing) else cell


TRINA, CSI = "Trina Solar", "CSI Solar"
CHANGSHU = "Changshu Canadian Solar Technology Co., Ltd."
MODULE = "ZL201710975923.2 Solar Cell Module"
METHOD = "ZL201510892086.8 Solar Cell and Its Manufacturing Method"
JIANGSU, SUZHOU = "Jiangsu High People's Court", "Suzhou Intermediate People's Court"
OFFICE, YANGSHAN = "China National Intellectual Property Administration", "Shanghai Yangshan Customs"


def test_what_is_open_between_two_solar_makers(corpus: StoreSource) -> None:
    rows = answer(
        corpus, "open-proceedings", "claimants respondents forum rights claimed_sums filed", party=TRINA, other=CSI
    )
    assert rows == [
        (CSI, TRINA, SUZHOU, "patent", "CNY 100,000,000", "2024-10"),
        (CSI, TRINA, SUZHOU, f"{METHOD}; {MODULE}", None, "2024-11"),
        (TRINA, f"{CSI}; {CHANGSHU}", JIANGSU, MODULE, "CNY 607,000,000", None),
        (TRINA, f"{CSI}; {CHANGSHU}", JIANGSU, METHOD, "CNY 451,000,000", None),
    ]
    assert answer(corpus, "open-proceedings", "filed", party=CHANGSHU, other=CSI) == []  # on one side


def test_cases_and_claims_with_group_companies(corpus: StoreSource) -> None:
    alone = answer(corpus, "cases-of-a-party", "party", party=CSI)
    assert alone == [(CSI,)] * 4
    assert answer(corpus, "cases-of-a-party", "party", party=CSI, group="no") == alone
    together = answer(corpus, "cases-of-a-party", "party", party=CSI, group="yes")
    assert sorted(together) == [("CSI Solar",)] * 4 + [(CHANGSHU,)] * 5 + [("three US subsidiaries",)]
    assert answer(corpus, "claimed-between", "respondent claimed", party=TRINA, other=CSI) == [(CSI, 1_058_000_000)]
    assert answer(corpus, "claimed-between", "respondent claimed", party=TRINA, other=CSI, group="是") == [
        (CHANGSHU, 1_058_000_000),
        (CSI, 1_058_000_000),
    ]


def test_who_is_most_active_with_group_companies(corpus: StoreSource) -> None:
    def figures(group: str) -> dict[str, tuple[int, int, int]]:
        columns = "party as_claimant as_respondent disputes"
        return {row[0]: row[1:] for row in answer(corpus, "most-active-parties", columns, least="1", group=group)}

    alone, together = figures("no"), figures("yes")
    # Two suits against both count once for the group; the suit against the nameless subsidiaries counts too.
    assert (alone[CSI], alone[CHANGSHU]) == ((2, 2, 1), (2, 3, 1))
    assert together[CSI] == together[CHANGSHU] == (4, 4, 1)
    assert together[TRINA] == alone[TRINA]


def test_the_order_of_their_moves(corpus: StoreSource) -> None:
    rows = answer(corpus, "dispute-timeline", "date move claimants forum", party="天合光能", other="阿特斯")
    assert rows == [
        ("2024-05", "filed", TRINA, YANGSHAN),
        ("2024-08", "filed", CHANGSHU, OFFICE),
        ("2024-10", "filed", CSI, SUZHOU),
        ("2024-10", "filed", TRINA, "US District Court for the District of Delaware"),
        ("2024-10-23", "filed", TRINA, "US International Trade Commission"),
        ("2024-11", "filed", CHANGSHU, OFFICE),
        ("2024-11", "filed", CSI, SUZHOU),
        (None, None, TRINA, JIANGSU),
        (None, None, TRINA, JIANGSU),
    ]


def test_the_patents_they_assert_and_which_are_attacked(corpus: StoreSource) -> None:
    columns = "right asserted_by assertions challenged attackers forum filed outcome"
    assert sorted(answer(corpus, "asserted-patents", columns, party=TRINA)) == [
        ("10,230,009", TRINA, 2, False, None, None, None, None),
        ("9,722,104", TRINA, 2, False, None, None, None, None),
        (METHOD, TRINA, 1, True, CHANGSHU, OFFICE, "2024-11", "pending"),
        (MODULE, TRINA, 2, True, CHANGSHU, OFFICE, "2024-08", "pending"),
    ]
    # Xiaomi had InterDigital forbidden to go on with its suits: it asserts none of InterDigital's patents.
    asserted_by = {row[0] for row in answer(corpus, "asserted-patents", "asserted_by", party="InterDigital")}
    assert asserted_by == {"InterDigital"}


def test_claimed_against_awarded(corpus: StoreSource) -> None:
    columns = "forum decided currency claimed awarded difference article"
    rows = answer(corpus, "claimed-and-awarded", columns, right_type="实用新型", party="格力")
    assert rows == [
        ("Ningbo Intermediate People's Court", "2018-07-12", "CNY", None, 10_000_000, None, "gree-aux"),
        ("Guangzhou Intellectual Property Court", "2018-04", "CNY", 40_000_000, 40_000_000, 0, "gree-aux"),
    ]
    (row,) = answer(corpus, "claimed-and-awarded", "claimed awarded difference", party="李某")
    assert row == (5000, 500, 4500)
    # Damages and expenses are added; a settlement and rates for a licence are no awards.
    assert answer(corpus, "claimed-and-awarded", "awarded", party="Huawei Device") == [(80_500_000,)]
    assert answer(corpus, "claimed-and-awarded", "awarded", party="Proview") == []
    assert answer(corpus, "claimed-and-awarded", "awarded", party="OPPO") == []


def test_which_patent_carries_which_claim(corpus: StoreSource) -> None:
    assert answer(corpus, "claim-per-right", "right claimed claimants", party=TRINA) == [
        (MODULE, 607_000_000, TRINA),
        (METHOD, 451_000_000, TRINA),
        (None, 100_000_000, CSI),
    ]
    # Copyright and unfair competition in one suit: the articles do not say how its claim is divided.
    assert answer(corpus, "claim-per-right", "right claimed", party="NetEase", right_type="copyright") == [
        (None, 50_000_000),
        ("Fantasy Westward Journey", 100_000_000),
    ]


def test_whether_parts_add_up(corpus: StoreSource) -> None:
    columns = "claimant parts sum_of_parts stated_total adds_up"
    assert answer(corpus, "claims-added-up", columns, party=TRINA) == [(TRINA, 2, 1_058_000_000, None, None)]
    assert answer(corpus, "claims-added-up", columns, party="NetEase") == []  # two disputes, one claim in each


def test_measures_outside_court(corpus: StoreSource) -> None:
    rows = answer(corpus, "measures-outside-court", "filed forum claimants outcome", party=TRINA, other="阿特斯")
    assert rows == [
        ("2024-05", YANGSHAN, TRINA, "goods released"),
        ("2024-08", OFFICE, CHANGSHU, "pending"),
        ("2024-10-23", "US International Trade Commission", TRINA, "pending"),
        ("2024-11", OFFICE, CHANGSHU, "pending"),
    ]


def test_the_last_known_status(corpus: StoreSource) -> None:
    rows = answer(corpus, "last-known-status", "forum status as_of", party=TRINA, other=CSI)
    assert rows == [(JIANGSU, "pending", "2025-03-14")] * 2 + [(SUZHOU, "pending", "2025-03-14")] * 2


def test_appeals_up_to_the_supreme_court(corpus: StoreSource) -> None:
    columns = "forum_below outcome_below forum instance appellants outcome decided"
    rows = [
        row[:-1]
        for row in answer(corpus, "appeals", f"{columns} article", party="乔丹", language="zh")
        if row[-1] == "jordan-v-trab-qiaodan"
    ]
    board, first, high = "国家工商行政管理总局商标评审委员会", "北京市第一中级人民法院", "北京市高级人民法院"
    assert rows == [
        (board, "维持有效", first, "一审", None, "驳回诉请", None),
        (first, "驳回诉请", high, "二审", "迈克尔·乔丹", "维持原判", "2015"),
        (high, "维持原判", "最高人民法院", "再审", "迈克尔·乔丹", "撤销", "2016-12-08"),
        (high, "维持原判", "最高人民法院", "再审", "迈克尔·乔丹", "维持原判", "2016-12-08"),
    ]


def test_heads_of_claim_against_two_platforms(corpus: StoreSource) -> None:
    rows = answer(corpus, "findings", "forum cause result", right="奥特曼")
    hangzhou = "Hangzhou Internet Court"
    assert rows == [
        (hangzhou, "contributory infringement", "found"),
        (hangzhou, "direct infringement", "not found"),
        (hangzhou, "unfair competition", "not found"),
        ("Hangzhou Intermediate People's Court", "unfair competition", "not found"),
        ("Guangzhou Internet Court", "direct infringement", "found"),
    ]
    assert answer(corpus, "findings", "forum cause result", case="浙0192民初1587") == rows[:3]


def test_damages_for_dissemination_by_court(corpus: StoreSource) -> None:
    columns = "forum decided awarded currency on_appeal"
    rows = [
        ("杭州互联网法院", None, 30_000, "CNY", "维持原判"),
        ("广州互联网法院", "2024-02-08", 10_000, "CNY", None),
        ("北京互联网法院", "2023-11-27", 500, "CNY", None),
    ]
    kind = "dissemination-via-information-network"
    assert answer(corpus, "damages-by-court", columns, right_type=kind, language="zh") == rows
    assert answer(corpus, "damages-by-court", columns, right_type=kind, language="zh", least="1000") == rows[:2]
    assert answer(corpus, "damages-by-court", columns, right_type=kind, language="zh", until="2023") == rows[2:]
    largest = {"right_type": "商业秘密", "least": "637,596,249.6", "until": "2024"}
    motor = answer(corpus, "damages-by-court", "awarded article", **largest)[-1]
    assert motor == (Decimal("637596249.6"), "geely-v-wm-motor")


def test_how_many_disputes_over_plant_varieties(corpus: StoreSource) -> None:
    rows = answer(corpus, "dispute-counts", "dimension value disputes proceedings", right_type="plant-variety")
    assert rows == [
        ("kind of right", "plant variety", 1, 2),
        ("level of court or office", "intermediate court", 1, 1),
        ("level of court or office", "supreme court", 1, 1),
        ("court or office", "trial court", 1, 1),
        ("court or office", "Lanzhou Intermediate People's Court", 1, 1),
        ("court or office", "Supreme People's Court", 1, 1),
        ("year", "2023", 1, 2),
    ]


@all_questions
def test_every_question_has_an_answer_alone_and_with_its_examples(corpus: StoreSource, question: Question) -> None:
    if question.name in OF_EVIDENCE:
        pytest.skip("gold records have no evidence")
    assert run_query(corpus, question.text, needed(question)).rows
    for name, parameter in question.parameters.items():
        assert run_query(corpus, question.text, needed(question) | {name: parameter.example}).rows, name


@pytest.fixture(scope="module")
def told(corpus: StoreSource) -> Callable[[str, Language], Table]:
    """The answer to a question in a language, asked for once."""

    @cache
    def ask(name: str, language: Language) -> Table:
        question = find_question(name)
        return run_query(corpus, question.text, needed(question) | {"language": language})

    return ask


@all_questions
def test_both_languages_give_the_same_rows(told: Callable[[str, Language], Table], question: Question) -> None:
    english, chinese = told(question.name, "en"), told(question.name, "zh")
    at = [i for i, column in enumerate(english.columns) if column.name not in IN_WORDS]
    assert [_identities(row, at) for row in english.rows] == [_identities(row, at) for row in chinese.rows]
    assert all(one.heading != other.heading for one, other in zip(english.columns, chinese.columns, strict=True))


def _identities(row: tuple[Any, ...], at: list[int]) -> list[Any]:
    return [
        frozenset(thing.iri for thing in row[i])
        if isinstance(row[i], tuple)
        else row[i].iri
        if isinstance(row[i], Thing)
        else row[i]
        for i in at
    ]


@all_questions
def test_no_cell_is_a_bare_iri(told: Callable[[str, Language], Table], question: Question) -> None:
    languages: tuple[Language, ...] = ("en", "zh")
    for language in languages:
        table = told(question.name, language)
        at = [i for i, column in enumerate(table.columns) if column.name not in ("first_link", "link")]
        for row in table.rows:
            for cell in (row[i] for i in at):
                for thing in cell if isinstance(cell, tuple) else [cell]:
                    text = thing.label if isinstance(thing, Thing) else str(thing)
                    assert text
                    assert "://" not in text


@pytest.mark.parametrize(
    ("one", "other", "facts"),
    [
        ({"outcome": "claimant-won"}, {"outcome": "respondent-won"}, ["outcome"]),
        ({"outcome": "claimant-won"}, {"outcome": "unknown"}, []),
        ({"status": "unknown", "instance": "none"}, {"status": "decided"}, []),
        ({"decided": "2024-05"}, {"decided": "2024-05-06"}, []),
        ({"decided": "2024-05"}, {"decided": "2024-06-06"}, ["decided"]),
    ],
)
def test_what_an_article_does_not_say_contradicts_nothing(
    one: dict[str, str], other: dict[str, str], facts: list[str]
) -> None:
    number = "(2024)苏05民初7号"
    store = load(*(article(name, suit(case_number=number, **told)) for name, told in (("a", one), ("b", other))))
    rows = answer(StoreSource(store), "conflicting-reports", "fact")
    assert [row[0] for row in rows] == facts
