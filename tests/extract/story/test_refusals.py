"""Refused applications are cases of the applicant alone; the suits over them are against the office."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_ONE = "other administrative: 霍姆公司 >  = denied"
_SUIT = "administrative-litigation first: 霍姆公司 > 国家知识产权局 = {}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "霍姆公司申请注册“星澜”商标，被国家知识产权局以与引证商标近似为由驳回。霍姆公司遂向北京知识产权法院起诉，"
            "法院判决撤销被诉决定。",
            [_ONE, _SUIT.format("claimant-won")],
        ),
        (
            "国家知识产权局驳回霍姆公司“星澜”商标的注册申请。霍姆公司不服，诉至北京知识产权法院，法院判决驳回其诉讼请求。",
            [_ONE, _SUIT.format("respondent-won")],
        ),
        (
            "霍姆公司的发明专利申请被国家知识产权局以不具备创造性为由驳回。霍姆公司诉至北京知识产权法院。"
            "法院判决撤销被诉决定。国家知识产权局提起上诉，北京市高级人民法院判决驳回上诉，维持原判。",
            [
                _ONE,
                _SUIT.format("claimant-won"),
                "administrative-litigation second: 霍姆公司 > 国家知识产权局 = affirmed; appealed 国家知识产权局",
            ],
        ),
        (
            "霍姆公司申请在茶叶上注册“星澜”商标，遭国家知识产权局驳回。该公司起诉，北京知识产权法院没有支持其诉讼请求，判决驳回。",
            [_ONE, _SUIT.format("respondent-won")],
        ),
        ("科沃公司的无效宣告请求被国家知识产权局驳回。", []),
    ],
)
def test_refusals_and_the_suits_over_them(text: str, told: list[str]) -> None:
    lines = told_in_brief(text)
    assert lines == told if told else not any(line.startswith("other") for line in lines)


def test_the_day_of_the_application_is_not_that_of_the_refusal() -> None:
    text = "霍姆公司2021年申请注册“星澜”商标，国家知识产权局2022年5月10日以近似为由驳回。"
    assert told_in_brief(text) == [f"{_ONE}; decided 2022-05-10"]


_ALONE = "other administrative: Holm >  = denied"
_OPPOSED = "trademark-opposition administrative: Alder > Holm = granted"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("EUIPO refused to register the mark HOLMIA for Holm Ltd, finding it descriptive.", [_ALONE]),
        ("The TTAB affirmed the refusal to register HOLMIA for Holm Ltd's drills.", [_ALONE]),
        ("The USPTO has rejected a trademark application for HOLMIA from Holm Ltd.", [_ALONE]),
        ("Holm Ltd applied to register HOLMIA for drills. The UKIPO rejected the application.", [_ALONE]),
        ("The European Patent Office rejected Holm Ltd's patent application over an AI inventor.", [_ALONE]),
        (
            "EUIPO refused to register the mark HOLMIA for Holm Ltd. The General Court dismissed Holm Ltd's action.",
            [_ALONE, "administrative-litigation first: Holm > EUIPO = respondent-won"],
        ),
        (
            "The Federal Circuit affirmed the TTAB's refusal to register HOLMIA for Holm Ltd.",
            ["other second: Holm >  = affirmed; appealed Holm", _ALONE],
        ),
        ("The UKIPO refused Holm Ltd's application to register HOLMIA after an opposition by Alder Ltd.", [_OPPOSED]),
        ("EUIPO rejected Holm Ltd's application for HOLMIA, which Alder Ltd had opposed.", [_OPPOSED]),
        (
            "EUIPO rejected Alder Ltd's opposition to Holm Ltd's application to register HOLMIA.",
            ["trademark-opposition administrative: Alder > Holm = denied"],
        ),
        ("The High Court refused to grant Holm Ltd an injunction against Alder Ltd.", None),
    ],
)
def test_refusals_in_english(text: str, told: list[str] | None) -> None:
    lines = told_in_brief(text)
    assert lines == told if told is not None else not any(line.startswith("other") for line in lines)


def test_repeated_words_between_a_refusal_and_a_name_take_no_longer_than_others() -> None:
    """Two branches that read the same word once took twice the time for each more of it."""
    assert told_in_brief(f"EUIPO refused to register {'EU ' * 30}Holm.") == []


_REFUSED_EN = "other administrative: Holm >  = denied"
_SUIT_EN = "administrative-litigation first: Holm > CNIPA = respondent-won; decided 2023-12-27"
_DAY, _COURT = "27 December 2023", "the Beijing Intellectual Property Court"


@pytest.mark.parametrize(
    "text",
    [
        f'The CNIPA refused the mark "Nova" of Holm Co., Ltd. On {_DAY} {_COURT} dismissed the company\'s action '
        "against the refusal.",
        f'Holm Co., Ltd. applied for the mark "Nova". The CNIPA refused the application, and the company sued. On '
        f"{_DAY} {_COURT} dismissed the claim.",
        f'The CNIPA had refused Holm Co., Ltd.\'s application for "Nova"; {_COURT} upheld the refusal on {_DAY}.',
        f"On {_DAY} {_COURT} dismissed the suit which Holm Co., Ltd. had filed against the decision of the CNIPA "
        'refusing the mark "Nova".',
    ],
)
def test_a_court_stands_by_a_refusal(text: str) -> None:
    assert sorted(told_in_brief(text)) == [_SUIT_EN, _REFUSED_EN]


@pytest.mark.parametrize(
    "behind", ["，申请人海潮公司不服，申请复审，仍被驳回。海潮公司", "。申请人海潮公司不服，", "。海潮公司不服，"]
)
def test_an_applicant_told_behind_the_refusal(behind: str) -> None:
    office, court = told_in_brief(
        f"国家知识产权局驳回了“海月”商标的注册申请{behind}诉至北京知识产权法院，法院判决驳回其诉讼请求。"
    )
    assert office == "other administrative: 海潮公司 >  = denied"
    assert court == "administrative-litigation first: 海潮公司 > 国家知识产权局 = respondent-won"
