"""What a forum found and ordered, read from whole short articles: causes with their negation, remedies, outcomes."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.model.record import Proceeding
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import record_of

SUIT_EN = (
    "Report\nDate: 2 May 2024\nMaple Lamp Co., Ltd. (Maple) sued Birch Light Co., Ltd. (Birch) before the Ningbo "
    'Intermediate People\'s Court in March 2022 for infringement of its trademark "Glowleaf" and unfair competition. '
)
SUIT_ZH = (
    "案件报道\n日期:2024-05-02\n2022年3月,枫叶灯具有限公司(下称枫叶公司)以侵害“光叶”商标权及不正当竞争为由,"
    "将白桦照明有限公司(下称白桦公司)诉至宁波市中级人民法院。"
)


def cases(text: str) -> tuple[Proceeding, ...]:
    article = next(a for a in read_newsletter(text, path="report.txt") if isinstance(a, Article))
    return extract_record(article).proceedings


def found(case: Proceeding) -> set[tuple[str, str]]:
    return {(finding.cause, finding.result) for finding in case.findings}


@pytest.mark.parametrize(
    ("text", "outcome", "findings"),
    [
        (
            SUIT_EN + "The court held that Birch had infringed the mark and ordered it to pay RMB 500,000 in damages.",
            "claimant-won",
            {("infringement", "found")},
        ),
        (
            SUIT_EN
            + "The court had no trouble finding that Birch infringed the mark and ordered it to pay RMB 500,000.",
            "claimant-won",
            {("infringement", "found")},
        ),
        (
            SUIT_EN + "The court held that Birch had not infringed the mark and dismissed the claims.",
            "respondent-won",
            {("infringement", "not-found")},
        ),
        (
            SUIT_EN
            + "The court found infringement, ordered Birch to pay RMB 500,000 in damages and rejected the unfair "
            "competition claim.",
            "claimant-partly-won",
            {("infringement", "found"), ("unfair-competition", "not-found")},
        ),
        (
            SUIT_EN + "The court found infringement and ordered Birch to pay RMB 500,000 in damages. "
            "A dealer was not held liable.",
            "claimant-partly-won",
            {("infringement", "found")},
        ),
        (
            SUIT_ZH + "法院认为,白桦公司侵害了枫叶公司的商标权,其宣传行为构成不正当竞争,判令其停止侵权,赔偿50万元。",
            "claimant-won",
            {("infringement", "found"), ("unfair-competition", "found")},
        ),
        (SUIT_ZH + "法院认定被诉行为不构成侵权,判决驳回诉讼请求。", "respondent-won", {("infringement", "not-found")}),
        (
            SUIT_ZH.replace("白桦", "无尘") + "法院认定无尘公司侵害商标权,判令其赔偿50万元。",
            "claimant-won",
            {("infringement", "found")},
        ),
        (
            SUIT_EN
            + "The court found Birch guilty of unfair competition and ordered it to pay RMB 500,000 in damages. A "
            "separate claim that the lamps infringed the trademark Glowleaf in three provinces was not upheld.",
            "claimant-partly-won",
            {("infringement", "not-found"), ("unfair-competition", "found")},
        ),
        (
            SUIT_ZH + "法院认定构成商标侵权,判令赔偿50万元。经销商不承担赔偿责任。",
            "claimant-partly-won",
            {("infringement", "found")},
        ),
    ],
)
def test_findings_of_a_first_instance(text: str, outcome: str, findings: set[tuple[str, str]]) -> None:
    (case,) = cases(text + "\n")
    assert (case.outcome, found(case)) == (outcome, findings)


def test_who_got_all_does_not_appeal() -> None:
    first, second = cases(
        SUIT_ZH + "法院判令白桦公司停止侵权,赔偿50万元。双方均提起上诉。浙江省高级人民法院判决驳回上诉,维持原判。\n"
    )
    assert (first.outcome, second.outcome) == ("claimant-partly-won", "affirmed")


def test_a_review_keeps_the_kind_of_the_case_and_finds_what_it_grants() -> None:
    first, second = cases(
        SUIT_EN + "The court dismissed the claims. Maple appealed. On 7 June 2023 the Zhejiang High People's Court "
        "reversed the judgment and ordered Birch to pay RMB 900,000 in damages.\n"
    )
    assert (first.outcome, second.outcome, second.type) == ("respondent-won", "reversed", first.type)
    assert ("infringement", "found") in found(second)
    assert "damages" in second.remedies


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("A jury in Waco cleared Beta Ltd of infringing a patent of Alpha Ltd.", [("infringement", "not-found")]),
        ("The Munich Regional Court found for Beta Ltd and dismissed the infringement action of Alpha Ltd.", []),
    ],
)
def test_whom_a_court_clears(told: str, found: list[tuple[str, str]]) -> None:
    (case,) = record_of(told).proceedings
    assert [(finding.cause, finding.result) for finding in case.findings] == found


@pytest.mark.parametrize(
    "text",
    [
        "Corvo Inc sued Alpen Ltd before the Ulm Regional Court. The court held that a user had infringed the "
        "copyright and that Alpen was liable for contributing to the infringement, and ordered it to pay EUR 4,000.",
        "科沃公司起诉海潮公司。杭州互联网法院认定该用户侵害信息网络传播权，海潮公司构成帮助侵权，判令其赔偿4000元。",
    ],
)
def test_a_user_infringes_and_the_one_sued_helped(text: str) -> None:
    (case,) = record_of(text).proceedings
    assert [(finding.cause, finding.result) for finding in case.findings] == [("contributory-infringement", "found")]


@pytest.mark.parametrize(
    "text",
    [
        "海纳公司诉云柯公司，深圳中院认定云柯公司没有窃取海纳公司的商业秘密，但侵害了海纳公司的著作权，判决云柯公司赔偿50万元。",
        "海纳公司诉云柯公司，深圳中院认为云柯公司不构成专利侵权，但构成商标侵权，判决云柯公司赔偿50万元。",
        "海纳公司诉云柯公司，深圳中院认定云柯公司没有盗用海纳公司的三项商业秘密，但盗用了另外两项，判决云柯公司赔偿50万元。",
    ],
)
def test_what_was_infringed_outranks_what_was_not(text: str) -> None:
    (case,) = record_of(text).proceedings
    assert [(finding.cause, finding.result) for finding in case.findings] == [("infringement", "found")]
