"""Whole articles to case records: invented disputes of the usual kinds, and what holds for every record."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipgraph.evaluate import evaluate_records
from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.model.codec import decode_records, encode_record
from ipgraph.model.facts import fact_paths
from ipgraph.model.record import Proceeding, Record
from ipgraph.read.files import read_files
from ipgraph.read.newsletter import read_newsletter

DATA = Path(__file__).parents[2] / "data"

APPEAL_EN = """\
Court of Appeal Confirms Award in Kettle Case
Date: 7 June 2023
Brook Kettle Co., Ltd. (Brook) sued Stream Pot Co., Ltd. (Stream) before the Ningbo Intermediate People's Court on \
4 March 2021 for infringement of its utility model patent No. ZL201620123456.7, "Kettle Lid", claiming RMB 2 million \
(approx. US$ 280,000). On 9 May 2022 the court found infringement and ordered Stream to cease the infringement and to \
pay RMB 1.8 million in damages and RMB 50,000 in expenses. Stream appealed. On 1 June 2023 the Zhejiang High People's \
Court dismissed the appeal and upheld the judgment.
Source: Zhejiang High People's Court
"""
APPEAL_ZH = """\
壶盖案二审维持原判
日期:2023-06-07
2021年3月4日,溪流水壶股份有限公司(下称溪流公司)以侵害第ZL201620123456.7号“壶盖”实用新型专利权为由,将河畔锅具有限公司(下称河畔公司)诉至宁波市中级人民法院,\
索赔200万元。2022年5月9日,宁波中院认定构成侵权,判令河畔公司停止侵权,赔偿经济损失180万元及合理开支5万元。河畔公司不服,提起上诉。\
2023年6月1日,浙江省高级人民法院判决驳回上诉,维持原判。
资料来源:浙江省高级人民法院
"""
NAMELESS_EN = """\
Platform Liable for Clips
Date: 2 May 2024
The Plaintiff in this case, a film company, holds the copyright in the television series Amber Road. It found that the \
app of the Defendant, a video company, offered clips of Amber Road, and argued that its right of dissemination via \
information network had been infringed. The Guangzhou Internet Court held that the Defendant had infringed the \
Plaintiff's right of dissemination via information network and ordered it to pay RMB 60,000. The unfair competition \
claim was not successful.
"""
CUSTOMS_ZH = """\
海关放行被扣货物
日期:2022-09-01
2022年6月,松鹤电池有限公司(下称松鹤公司)以涉嫌侵犯专利权为由,向宁波海关申请扣留白鹭电池有限公司(下称白鹭公司)的一批电池。\
白鹭公司提交不侵权说明后,货物获准放行。2022年7月5日,白鹭公司向国家知识产权局提出无效宣告请求,目前正在审理。
"""
CRIMINAL_ZH = """\
假冒案宣判
日期:2021-03-02
上海市第三中级人民法院于2021年2月26日作出一审判决,以假冒注册商标罪判处被告人周某有期徒刑三年六个月,并处罚金50万元。该案由上海市人民检察院第三分院提起公诉。
"""


def read(text: str) -> Record:
    (article,) = read_newsletter(text, "x.txt")
    return extract_record(article)


def names(record: Record, ids: tuple[str, ...]) -> list[str]:
    by_id = {party.id: party for party in record.parties}
    return [(by_id[i].name.en or by_id[i].name.zh)[0] for i in ids]


def sums(proceeding: Proceeding, field: str) -> list[tuple[float, str, str | None]]:
    return [(s.amount, s.currency, s.kind) for s in getattr(proceeding, field)]


@pytest.mark.parametrize("text", [APPEAL_EN, APPEAL_ZH, APPEAL_EN + APPEAL_ZH], ids=["en", "zh", "both"])
def test_suit_and_appeal(text: str) -> None:
    record = read(text)
    first, second = record.proceedings
    assert (first.type, first.instance, first.filed, first.decided) == (
        "civil-infringement", "first", "2021-03-04", "2022-05-09",
    )  # fmt: skip
    assert (first.status, first.outcome) == ("decided", "claimant-won")
    assert len(first.claimants) == len(first.respondents) == 1
    assert sums(first, "claimed") == [(2_000_000, "CNY", None)]
    assert sums(first, "awarded") == [(1_800_000, "CNY", "damages"), (50_000, "CNY", "expenses")]
    assert set(first.remedies) == {"cease-infringement", "damages"}
    assert [(f.cause, f.result) for f in first.findings] == [("infringement", "found")]
    assert (second.instance, second.decided, second.outcome, second.after) == (
        "second",
        "2023-06-01",
        "affirmed",
        first.id,
    )
    assert second.appellants == first.respondents
    assert (second.claimants, second.respondents) == (first.claimants, first.respondents)
    assert second.awarded == ()
    (right,) = record.rights
    assert (right.type, right.number, right.holders) == ("utility-model", "ZL201620123456.7", first.claimants)
    assert first.rights == second.rights == (right.id,)


def test_two_halves_make_one_record() -> None:
    record = read(APPEAL_EN + APPEAL_ZH)
    claimant, respondent = record.parties
    assert "Brook" in claimant.name.en
    assert "溪流公司" in claimant.name.zh
    assert "Stream" in respondent.name.en
    assert "河畔公司" in respondent.name.zh
    assert record.proceedings[0].forum.en == ("Ningbo Intermediate People's Court",)
    assert record.proceedings[0].forum.zh == ("宁波市中级人民法院", "宁波中院")
    assert record.proceedings[0].claimed[0].equivalent is not None
    assert record.disagreements == ()
    languages = {e.language for e in record.evidence if e.path == "proceedings[0].claimed[0].amount"}
    assert languages == {"en", "zh"}


@pytest.mark.parametrize(
    ("old", "new", "about", "en", "zh"),
    [
        ("索赔200万元", "索赔300万元", "proceedings[0].claimed[0].amount", 2_000_000, 3_000_000),
        ("2022年5月9日", "2022年5月19日", "proceedings[0].decided", "2022-05-09", "2022-05-19"),
    ],
)
def test_halves_that_disagree_are_told(old: str, new: str, about: str, en: object, zh: object) -> None:
    record = read(APPEAL_EN + APPEAL_ZH.replace(old, new))
    assert [(d.about, d.en, d.zh) for d in record.disagreements] == [(about, en, zh)]
    quotes = {e.language: e.quote for e in record.evidence if e.path.startswith("disagreements[0].")}
    assert set(quotes) == {"en", "zh"}


def test_nameless_parties_and_mixed_findings() -> None:
    record = read(NAMELESS_EN)
    assert [(p.name.en, p.unnamed) for p in record.parties] == [
        (("a film company",), True),
        (("a video company",), True),
    ]
    (case,) = record.proceedings
    assert names(record, case.claimants) == ["a film company"]
    assert sums(case, "awarded") == [(60_000, "CNY", "damages")]
    assert ("unfair-competition", "not-found") in [(f.cause, f.result) for f in case.findings]
    assert case.outcome == "claimant-partly-won"
    work = record.rights[0]
    assert (work.type, work.branch, work.title.en) == (
        "copyright", "dissemination-via-information-network", ("Amber Road",),
    )  # fmt: skip


def test_customs_and_invalidity_request() -> None:
    record = read(CUSTOMS_ZH)
    customs, office = record.proceedings
    assert (customs.type, customs.filed, customs.outcome, customs.status) == (
        "customs-seizure", "2022-06", "released", "released",
    )  # fmt: skip
    assert names(record, customs.claimants) == ["松鹤电池有限公司"]
    assert names(record, customs.respondents) == ["白鹭电池有限公司"]
    assert (office.type, office.filed, office.instance, office.outcome) == (
        "patent-invalidation", "2022-07-05", "administrative", "pending",
    )  # fmt: skip
    assert office.claimants == customs.respondents


def test_criminal_case() -> None:
    (case,) = read(CRIMINAL_ZH).proceedings
    assert (case.type, case.outcome, case.decided) == ("criminal-prosecution", "convicted", "2021-02-26")
    assert [term.months for term in case.sentences] == [42]
    assert sums(case, "awarded") == [(500_000, "CNY", "fine")]
    assert {"imprisonment", "fine"} <= set(case.remedies)


SUED = "Alpha Ltd. sued Beta Ltd."
COURT = "The Ningbo Intermediate People's Court"


@pytest.mark.parametrize(
    ("text", "claimed", "awarded"),
    [
        (f"{SUED} on 3 May 2020. Beta's turnover exceeded RMB 9 million.", [], []),
        (f"{SUED} in the Ningbo Intermediate People's Court, asking for RMB 9 million.", [9_000_000], []),
        (f"{SUED} {COURT} awarded RMB 3 million of the RMB 9 million claimed.", [9_000_000], [3_000_000]),
        (f"{SUED} {COURT} ordered Beta to pay RMB 3 million; delay costs RMB 1 million per day.", [], [3_000_000]),
    ],
)
def test_what_a_sum_is(text: str, claimed: list[int], awarded: list[int]) -> None:
    record = read(f"Alpha Sues Beta over Patent\nDate: 2 May 2024\n{text} The suit is about patent infringement.\n")
    case = record.proceedings[0]
    assert [s.amount for s in case.claimed] == claimed
    assert [s.amount for s in case.awarded] == awarded


def test_rights_come_in_the_order_of_the_cases_over_them() -> None:
    text = (
        "In brief\n28 June 2024\n"
        'Teasel AG, which owns the trademark "TEASEL", answered questions last week. '
        'Marrow Inc. sued Calder GmbH over its trademark "MARROW" in the District of Delaware on 3 May 2022. '
        'Teasel AG sued Calder GmbH over its trademark "TEASEL" in the Eastern District of Texas on 9 May 2023.\n'
    )
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    assert [right.title.en for right in record.rights] == [("MARROW",), ("TEASEL",)]
    assert [case.rights for case in record.proceedings] == [("r1",), ("r2",)]


def test_an_article_without_disputes_gives_none() -> None:
    record = read("New Rules on Fees\nDate: 2 May 2024\nThe office will change its fees. Users welcomed the change.\n")
    assert (record.article.kind, record.parties, record.proceedings) == ("policy", (), ())


@pytest.fixture(scope="module")
def corpus() -> list[tuple[Article, Record]]:
    articles = [article for article in read_files([DATA / "articles"]) if isinstance(article, Article)]
    return [(article, extract_record(article)) for article in articles]


def test_every_fact_of_every_record_has_its_exact_words(corpus: list[tuple[Article, Record]]) -> None:
    for article, record in corpus:
        texts = {version.language: version.content for version in article.versions}
        stated = {evidence.path for evidence in record.evidence}
        assert set(fact_paths(record)) == stated, article.id
        for evidence in record.evidence:
            assert evidence.quote
            assert texts[evidence.language][evidence.start : evidence.end] == evidence.quote


def test_ids_refer_to_what_is_there(corpus: list[tuple[Article, Record]]) -> None:
    for _, record in corpus:
        parties = {party.id for party in record.parties}
        rights = {right.id for right in record.rights}
        cases = {case.id for case in record.proceedings}
        used = {i for right in record.rights for i in right.holders}
        for case in record.proceedings:
            used |= {*case.claimants, *case.respondents, *case.others, *case.appellants}
            assert set(case.rights) <= rights
            assert case.after is None or case.after in cases - {case.id}
            assert not set(case.claimants) & set(case.respondents)
        assert used == parties
        assert all(party.name for party in record.parties)


def test_records_survive_json_and_a_second_reading(corpus: list[tuple[Article, Record]]) -> None:
    for article, record in corpus:
        assert decode_records(encode_record(record)) == (record,)
        assert extract_record(article) == record


def test_corpus_scores_stay_above_their_floors(corpus: list[tuple[Article, Record]], tmp_path: Path) -> None:
    by_file: dict[str, list[str]] = {}
    for article, record in corpus:
        by_file.setdefault(Path(article.path).stem, []).append(encode_record(record))
    for stem, records in by_file.items():
        (tmp_path / f"{stem}.json").write_text(f"[{','.join(records)}]", encoding="utf-8")
    figures = evaluate_records(DATA / "gold", tmp_path).groups["all"]
    assert figures.f1 >= 0.86
    assert figures.precision >= 0.92


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from([*APPEAL_EN.split(), *APPEAL_ZH, *CRIMINAL_ZH, "\n", "某", "公司", "(", "）"]), max_size=80
    )
)
def test_no_text_raises(words: list[str]) -> None:
    for article in read_newsletter("Alpha\n" + " ".join(words) + "\n", "x.txt"):
        record = extract_record(article)
        assert set(fact_paths(record)) <= {evidence.path for evidence in record.evidence}
