"""Official figures in many manners, and figures of a dispute that are none."""

import time

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.extract.statistics import StatisticsReading, read_statistics
from ipgraph.model.article import Article
from ipgraph.model.facts import fact_paths
from ipgraph.model.record import ArticleInfo, Record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.statistics_bulletins_en import BULLETINS as ENGLISH
from tests.extract.statistics_bulletins_zh import BULLETINS as CHINESE
from tests.extract.statistics_notices_en import BULLETINS as ENGLISH_NOTICES
from tests.extract.statistics_notices_zh import BULLETINS as CHINESE_NOTICES
from tests.extract.statistics_passages import PASSAGES, Passage, Told
from tests.extract.statistics_reports_en import BULLETINS as ENGLISH_REPORTS
from tests.extract.statistics_reports_zh import BULLETINS as CHINESE_REPORTS
from tests.extract.statistics_yearbooks_en import BULLETINS as ENGLISH_YEARBOOKS

PARTS = (ENGLISH, CHINESE, ENGLISH_REPORTS, CHINESE_REPORTS, ENGLISH_NOTICES, CHINESE_NOTICES, ENGLISH_YEARBOOKS)
BULLETINS = {f"{name}-{i}": bulletin for i, part in enumerate(PARTS) for name, bulletin in part.items()}


def told(reading: StatisticsReading) -> list[Told]:
    return [(s.value, s.unit, s.period, s.change_percent) for s in reading.statistics]


@pytest.mark.parametrize("name", PASSAGES)
def test_figures_of_a_passage(name: str) -> None:
    passage = PASSAGES[name]
    assert told(read_statistics(passage.article())) == list(passage.figures)


@pytest.mark.parametrize("name", BULLETINS)
def test_figures_of_a_bulletin(name: str) -> None:
    bulletin = BULLETINS[name]
    assert sorted(told(read_statistics(bulletin.article())), key=str) == sorted(bulletin.figures, key=str)


@pytest.mark.parametrize("name", PASSAGES)
def test_every_fact_has_evidence_with_the_very_words(name: str) -> None:
    article = PASSAGES[name].article()
    reading = read_statistics(article)
    record = Record(
        article=ArticleInfo(id="x", kind="statistics"),
        statistics=reading.statistics,
        disagreements=reading.disagreements,
    )
    proved = {evidence.path for evidence in reading.evidence}
    wanted = {path for path in fact_paths(record) if path.startswith(("statistics", "disagreements"))}
    assert wanted == proved
    for evidence in reading.evidence:
        version = article.version(evidence.language)
        assert version is not None
        assert version.content[evidence.start : evidence.end] == evidence.quote != ""


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", [name for name, passage in PASSAGES.items() if passage.en and passage.zh])
def test_one_half_alone_gives_figures_of_the_whole(name: str, language: str) -> None:
    passage = PASSAGES[name]
    half = Passage(figures=(), **{language: getattr(passage, language)}).article()
    values = {value for value, *_ in passage.figures}
    alone = {value for value, *_ in told(read_statistics(half))}
    assert alone <= values
    assert len(alone) >= len(values) - 1


def one(text: str) -> Article:
    language = "en" if text.isascii() else "zh"
    return Passage(figures=(), **{language: text}).article()


def test_halves_that_count_in_different_units_disagree_and_the_chinese_one_stands() -> None:
    passage = Passage(
        figures=(),
        en="Title\nDate: 3 March 2025\nIn 2024 procurators at all levels prosecuted 21,480 cases, up 4.5%, received"
        " 3,210 complaints against 2,950 persons and issued 870 opinions.\n",
        zh="标题\n日期：2025-03-03\n2024年，全国检察机关起诉21480人，同比上升4.5%，受理申诉涉及2950人，制发检察意见870件。\n",
    )
    reading = read_statistics(passage.article())
    assert reading.statistics[0].unit == "persons"
    (differing,) = [d for d in reading.disagreements if d.about == "statistics[0].unit"]
    assert (differing.en, differing.zh) == ("cases", "persons")
    assert {"disagreements[0].en", "disagreements[0].zh"} <= {evidence.path for evidence in reading.evidence}


def test_metrics_are_words_of_the_text() -> None:
    for passage in PASSAGES.values():
        article = passage.article()
        for statistic in read_statistics(article).statistics:
            for version in article.versions:
                words = statistic.metric.en if version.language == "en" else statistic.metric.zh
                assert words is None or words in version.content


def test_elliptic_figures_take_the_words_of_those_they_point_back_to() -> None:
    reading = read_statistics(
        one(
            "标题\n日期：2025-05-16\n2024年全国海关采取保护措施1.2万次，扣留侵权嫌疑货物8300批、560万件。"
            "2023年相应数据为1.1万次、7900批、540万件。\n"
        )
    )
    assert [s.metric.zh for s in reading.statistics[3:]] == [s.metric.zh for s in reading.statistics[:3]]
    assert [s.period for s in reading.statistics] == ["2024"] * 3 + ["2023"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Title\nDate: 3 May 2024\nAlpha Co., Ltd. filed 12 lawsuits in 2023 over 230 elements and 663 models, and"
        " claimed RMB 30 million. It holds 1,400 patents.\n",
        "Title\nDate: 3 May 2024\nOn 3 May 2021 Shanghai Customs held nine containers with 4,200 modules worth RMB 5"
        " million. The court heard the case for 18 days and looked at 2,300 pages.\n",
        "标题\n日期：2024-05-03\n原告于2023年起诉，提交证据2300页，涉案产品663款，查获侵权商品1200件，索赔3000万元。\n",
        "标题\n日期：2024-05-03\n某公司2023年申请专利1950件，同比增长12%，拥有专利6200件，员工8400人。\n",
    ],
)
def test_figures_of_a_dispute_are_no_statistics(text: str) -> None:
    assert read_statistics(one(text)) == StatisticsReading()


def test_a_dated_trend_of_a_kind_of_case_counts_even_in_the_story_of_a_dispute() -> None:
    text = (
        "Title\nDate: 3 May 2024\nThe court dismissed the claim of Alpha. The number of suits of this kind rose from"
        " 61 in 2022 to 133 in 2023.\n"
    )
    assert told(read_statistics(one(text))) == [(61, "lawsuits", "2022", None), (133, "lawsuits", "2023", None)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("2023年全市共查处商标案件186件，同比增长12.7%。", [(186, "cases", "2023", 12.7)]),
        ("今年1至3月，该庭累计审结商标案件415件。", [(415, "cases", "2024-01/2024-03", None)]),
        ("2023年，甲公司共提起诉讼186件。", []),
        (
            "2023年，丙市两级法院共受理商标案件204件，审结198件。",
            [(204, "cases", "2023", None), (198, "cases", "2023", None)],
        ),
        (
            "2023年，全省法院共新收版权案件3,204件，同比下降2%；审结3,150件。",
            [(3204, "cases", "2023", -2), (3150, "cases", "2023", None)],
        ),
        ("2023年，法庭受理品种权案件32件，同比增长8%。", [(32, "cases", "2023", 8)]),
        ("2022年，国家知识产权局累计打击非正常商标申请2.1万件。", [(21000, "applications", "2022", None)]),
        ("2023年，乙店共售出商品240件。", []),
        ("公开的案例显示，2023年全国法院新收品种案件187件。", [(187, "cases", "2023", None)]),
        ("2023年丙市中院共审结版权案件1.2万件。", [(12000, "cases", "2023", None)]),
        ("2023年，国家知识产权局共授权发明专利9.7万件。", [(97000, "patents", "2023", None)]),
        (
            "2023年，宁波海关共扣留侵权货物212批次，涉及货物26万件。",
            [(212, "batches", "2023", None), (260_000, "items", "2023", None)],
        ),
        (
            "2023年该院收案1.8万件，其中版权纠纷占比约四成。",
            [(18000, "cases", "2023", None), (40, "percent", "2023", None)],
        ),
        ("2023年，乙店销售额占比约四成。", []),
        ("2023年，法院查明乙店售出挂件240件。", []),
    ],
)
def test_one_count_told_in_passing(sentence: str, expected: list[tuple[float, str, str, float | None]]) -> None:
    assert (
        told(read_statistics(one(f"标题\n日期：2024-05-03\n法院判决乙店赔偿甲公司8万元。\n{sentence}\n"))) == expected
    )


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The court received 1,840 suits in 2023, 62% of them over trade marks.",
            [(1840, "lawsuits", "2023", None), (62, "percent", "2023", None)],
        ),
        ("The office concluded 730 oppositions in 2022.", [(730, "cases", "2022", None)]),
        ("In 2023 some 2,300 suits were lodged with the tribunal.", [(2300, "lawsuits", "2023", None)]),
        (
            "By the end of March 2024 the court had received 412 cases since it opened on 1 July 2022. 55% of all cases"
            " concern patents.",
            [(412, "cases", "2022-07/2024-03", None), (55, "percent", "2022-07/2024-03", None)],
        ),
        (
            "Since it opened on 5 July 2022 the court has received 412 cases.",
            [(412, "cases", "2022-07-05/2024-05", None)],
        ),
        ("The court received 1,840 cases, up 3% from fiscal 2022.", []),
        ("In 2023 the office granted Alpha 120 patents.", []),
        ("In 2023 the office registered 130 trademarks of Alpha.", []),
        ("In 2021 the court heard 60 witnesses.", []),
        ("In 2023 the court received 12 cases.", []),
        ("In 2023 Alpha had 240 patents and filed 90 applications.", []),
    ],
)
def test_what_an_english_text_counts_in_passing(
    sentence: str, expected: list[tuple[float, str, str, float | None]]
) -> None:
    text = f"Title\nDate: 3 May 2024\nThe court ordered Beta to pay EUR 80,000 to Alpha.\n{sentence}\n"
    assert told(read_statistics(one(text))) == expected


def test_examples_in_the_lead_do_not_hide_the_figures_behind_it() -> None:
    text = (
        "标题\n日期：2024-05-03\n丁省检察院日前发布四件典型案例。2023年，全省检察机关累计批准逮捕制假嫌疑人1205人，"
        "同比上升3%；提出抗诉21件。\n案例一 丙市茶叶案\n"
        "丙市检察院向主管部门发出建议，督促查处商户44家。\n"
    )
    assert [(s.value, s.unit) for s in read_statistics(one(text)).statistics] == [(1205, "persons"), (21, "cases")]


def test_a_change_names_what_was_counted_by_its_measure() -> None:
    text = (
        "丙市海关2023年保护知识产权数据\n日期：2024-02-03\n2023年，该关扣留侵权货物1320批、75万件，批次上升6%。"
        "采取保护措施2100次。\n"
    )
    assert {s.value: s.change_percent for s in read_statistics(one(text)).statistics} == {
        1320: 6,
        750000: None,
        2100: None,
    }


def test_a_short_report_under_a_title_of_half_a_year() -> None:
    text = (
        "丙市海关上半年查扣货物逾9万件\n日期：2024-07-20\n"
        "2024年上半年，该关累计采取保护措施402批次；查扣侵权货物9.1万件，同比下降3%。\n"
    )
    assert [s.value for s in read_statistics(one(text)).statistics] == [402, 91000]


@pytest.mark.parametrize(
    ("name", "english", "chinese"),
    [
        (
            "CNIPA_PRESS_CONFERENCE",
            ("CNIPA", "China National Intellectual Property Administration"),
            ("国家知识产权局",),
        ),
        ("CUSTOMS_HALF_YEAR", ("Shenzhen Customs",), ("深圳海关",)),
        ("PROCURATORS", ("Supreme People's Procuratorate", "SPP"), ("最高人民检察院",)),
        ("POLICE", ("Ministry of Public Security",), ("公安部",)),
    ],
)
def test_figures_are_reported_by_the_authority_that_releases_them(
    name: str, english: tuple[str, ...], chinese: tuple[str, ...]
) -> None:
    first = read_statistics(PASSAGES[name].article()).statistics[0]
    assert (first.reported_by.en, first.reported_by.zh) == (english, chinese)


def test_each_number_of_a_chain_takes_its_own_label_and_change() -> None:
    text = (
        "标题\n日期：2024-04-20\n2023年，全省法院受理的专利、商标和著作权案件分别为310件、522件和870件，"
        "其中商标案件增长两成；著作权案件同比下降4%。\n"
    )
    found = read_statistics(one(text)).statistics
    assert [(s.metric.zh, s.value) for s in found][1:] == [("商标", 522), ("著作权案件", 870)]
    assert [s.change_percent for s in found] == [None, 20, -4]


def test_two_authorities_of_one_article_report_their_own_figures() -> None:
    statistics = read_statistics(PASSAGES["FOREIGN_OFFICES"].article()).statistics
    assert statistics[0].reported_by.en[0] == "EUIPO"
    assert "USPTO" in next(s for s in statistics if s.unit == "patents").reported_by.en


@pytest.mark.parametrize(
    "run", ["In 2024 the courts received 5,000 cases and 6,000 cases, ", "2024年审结5000件、", "5,000 "]
)
def test_endless_paragraphs_cost_no_endless_time(run: str) -> None:
    english = run.isascii()
    head = "Title\nDate: 3 May 2024\n" if english else "标题\n日期：2024-05-03\n"
    article = one(head + run * 5000 + "\n")
    began = time.perf_counter()
    read_statistics(article)
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(
    ("stretch", "period"),
    [
        ("自2023年6月1日至2024年12月31日", "2023-06/2024-12"),
        ("2023年1月1日至2023年12月31日", "2023"),
        ("2023年6月1日至2024年12月30日", "2023-06-01/2024-12-30"),
    ],
)
def test_days_from_the_first_to_the_last_of_months_are_months(stretch: str, period: str) -> None:
    (article,) = read_newsletter(
        f"法院数据\n日期：2025-01-20\n{stretch}，统一专利法院共登记案件731件，其中侵权诉讼212件，撤销反诉145件，临时措施申请33件。\n",
        "x.txt",
    )
    assert {figure.period for figure in extract_record(article).statistics} == {period}
