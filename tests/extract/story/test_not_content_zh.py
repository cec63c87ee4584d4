"""What an office decided, told only as what somebody takes to court."""

import pytest

from tests.extract.told_in_brief import told_in_brief

COURT = "北京知识产权法院"


@pytest.mark.parametrize(
    ("text", "office", "suit"),
    [
        (
            f"北岭公司不服国家知识产权局宣告其专利权全部无效的决定，向{COURT}提起行政诉讼，海潮公司为第三人。",
            "patent-invalidation administrative: 海潮公司 > 北岭公司 = invalidated",
            "administrative-litigation first: 北岭公司 > 国家知识产权局 = pending",
        ),
        (
            f"因不服国家知识产权局作出的宣告专利权全部无效的决定，北岭公司向{COURT}提起行政诉讼。"
            f"{COURT}判决驳回北岭公司的诉讼请求。",
            "patent-invalidation administrative:  > 北岭公司 = invalidated",
            "administrative-litigation first: 北岭公司 > 国家知识产权局 = respondent-won",
        ),
        (
            f"海潮公司不服国家知识产权局维持北岭公司专利权有效的决定，向{COURT}起诉。",
            "patent-invalidation administrative: 海潮公司 > 北岭公司 = maintained",
            "administrative-litigation first: 海潮公司 > 国家知识产权局 = pending",
        ),
        (
            f"北岭公司对国家知识产权局作出的宣告其“霍姆”商标无效的裁定不服，诉至{COURT}。{COURT}判决撤销该裁定。",
            "trademark-invalidation administrative:  > 北岭公司 = invalidated",
            "administrative-litigation first: 北岭公司 > 国家知识产权局 = claimant-won",
        ),
    ],
)
def test_decision_and_suit(text: str, office: str, suit: str) -> None:
    assert told_in_brief(text) == [office, suit]


def test_a_decision_told_before_is_none_of_its_own() -> None:
    told = told_in_brief(
        "国家知识产权局宣告北岭公司的专利全部无效。"
        f"北岭公司不服国家知识产权局宣告其专利权全部无效的决定，起诉至{COURT}。"
    )
    assert len(told) == 2


def test_no_result() -> None:
    (line,) = told_in_brief(f"北岭公司不服国家知识产权局的无效决定，向{COURT}提起行政诉讼。")
    assert line.startswith("administrative-litigation first: 北岭公司 > 国家知识产权局")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "甲公司不服国家知识产权局维持驳回其商标注册申请的决定，向北京知识产权法院提起行政诉讼，"
            "法院判决驳回其诉讼请求。",
            ["administrative-litigation first:  >  = respondent-won"],
        ),
        (
            "甲公司不服国家知识产权局维持不予注册的决定，向北京知识产权法院起诉。法院判决撤销该决定。",
            [],
        ),
        (
            "甲公司不服国家知识产权局作出的宣告无效请求不予受理的决定，提起诉讼，北京知识产权法院判决驳回。",
            ["civil-infringement first: 甲公司 >  = respondent-won"],
        ),
        (
            "乙公司不服国家知识产权局宣告其专利权部分无效的决定，诉至北京知识产权法院，"
            "请求人丙公司作为第三人参加诉讼。法院判决驳回乙公司诉讼请求。",
            [
                "patent-invalidation administrative: 丙公司 > 乙公司 = partly-invalidated",
                "administrative-litigation first: 乙公司 > 国家知识产权局 = respondent-won",
            ],
        ),
    ],
)
def test_what_is_no_attack_decided(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"海潮公司对国家知识产权局不予宣告北岭公司商标无效的裁定不服，起诉至{COURT}，该院判决驳回。",
            [
                "trademark-invalidation administrative: 海潮公司 > 北岭公司 = maintained",
                "administrative-litigation first: 海潮公司 > 国家知识产权局 = respondent-won",
            ],
        ),
        (
            f"海潮公司不服国家知识产权局关于维持北岭公司商标予以注册的异议复审决定，起诉至{COURT}。",
            [
                "trademark-opposition administrative: 海潮公司 > 北岭公司 = denied",
                "administrative-litigation first: 海潮公司 > 国家知识产权局 = pending",
            ],
        ),
        (
            f"石溪公司作为被许可人不服国家知识产权局宣告北岭公司专利全部无效的决定，与北岭公司共同起诉，{COURT}驳回。",
            [
                "patent-invalidation administrative:  > 北岭公司 = invalidated",
                "administrative-litigation first: 石溪公司, 北岭公司 > 国家知识产权局 = respondent-won",
            ],
        ),
        (
            f"北岭公司不服国家知识产权局就海潮公司提出的无效宣告请求作出的宣告专利权全部无效的决定，向{COURT}起诉。",
            [
                "patent-invalidation administrative: 海潮公司 > 北岭公司 = invalidated",
                "administrative-litigation first: 北岭公司 > 国家知识产权局 = pending",
            ],
        ),
        (
            f"海潮公司不服国家知识产权局宣告北岭公司专利部分无效的决定，向{COURT}起诉。",
            [
                "patent-invalidation administrative: 海潮公司 > 北岭公司 = partly-invalidated",
                "administrative-litigation first: 海潮公司 > 国家知识产权局 = pending",
            ],
        ),
    ],
)
def test_who_attacked_and_who_sues(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


def test_one_attack_is_not_two() -> None:
    told = told_in_brief("海潮公司不服国家知识产权局对北岭公司提出的无效宣告请求作出的维持专利有效的决定。")
    assert len(told) == 1
