"""Petitions to the ministry above an office of Taiwan, and to the government above one of the mainland."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

_OPPOSED = "北坡茶业有限公司对青谷食品有限公司申请的“山岚”商标提出异议。智慧财产局2023年9月12日作成异议成立之处分。"
_GRANTED = "trademark-opposition administrative: 北坡茶业有限公司 > 青谷食品有限公司 = granted; decided 2023-09-12"


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            f"{_OPPOSED}青谷食品有限公司不服，提起诉愿，经济部2024年4月22日决定驳回诉愿。"
            "青谷食品有限公司仍不服，向智慧财产及商业法院提起行政诉讼，法院判决驳回。",
            [
                _GRANTED,
                "other administrative: 北坡茶业有限公司 > 青谷食品有限公司 = affirmed; "
                "appealed 青谷食品有限公司; decided 2024-04-22",
                "administrative-litigation first: 青谷食品有限公司 > 智慧财产局 = respondent-won",
            ],
            id="dismissed, then a suit",
        ),
        pytest.param(
            f"{_OPPOSED}青谷食品有限公司提起诉愿。经济部认为两商标不相近，原处分应予撤销。",
            [
                _GRANTED,
                "other administrative: 北坡茶业有限公司 > 青谷食品有限公司 = reversed; appealed 青谷食品有限公司",
            ],
            id="allowed",
        ),
        pytest.param(f"{_OPPOSED}经济部重视茶业的商标布局。", [_GRANTED], id="no petition"),
    ],
)
def test_petition(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases


def test_suit_behind_a_review() -> None:
    record = record_of(
        "长沙市市场监督管理局2023年9月12日以侵犯“海月”商标为由对河西灯饰有限公司罚款5万元。"
        "河西灯饰有限公司不服，向长沙市人民政府申请行政复议。长沙市人民政府2024年1月5日作出复议决定，维持原处罚决定。"
        "河西灯饰有限公司遂向长沙铁路运输法院提起行政诉讼，法院驳回其诉讼请求。"
    )
    suit = record.proceedings[2]
    names = {party.id: party.name.zh[0] for party in record.parties}
    assert (suit.type, [names[p] for p in suit.respondents]) == ("administrative-litigation", ["长沙市市场监督管理局"])
