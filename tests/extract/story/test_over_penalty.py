"""Suits and reconsiderations over what a Chinese office ordered are against the office, and follow its decision."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_PENALTY = "青岛市市场监督管理局认定青岛霍姆公司侵犯“星澜”商标专用权，罚款20万元。"


def _told(text: str) -> list[str]:
    return [line for line in told_in_brief(text) if not line.startswith("administrative-enforcement")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "2023年9月20日，北仑海关对宁波霍姆公司罚款5万元。霍姆公司遂以北仑海关为被告诉至宁波市中级人民法院，"
            "星澜公司作为第三人参加诉讼。2024年2月29日，该院判决驳回其诉讼请求。",
            [
                "customs-seizure administrative:  > 宁波霍姆公司 = penalised; awarded 50000 fine; decided 2023-09-20",
                "administrative-litigation first: 宁波霍姆公司 > 北仑海关 = respondent-won; decided 2024-02-29",
            ],
        ),
        (
            _PENALTY + "霍姆公司向青岛市人民政府申请行政复议，复议决定维持了处罚。"
            "霍姆公司又将青岛市市场监督管理局和青岛市人民政府诉至青岛市市北区人民法院，法院判决驳回其诉讼请求。",
            [
                "other administrative: 青岛霍姆公司 > 青岛市市场监督管理局 = affirmed",
                "administrative-litigation first: 青岛霍姆公司 > 青岛市市场监督管理局, 青岛市人民政府 = respondent-won",
            ],
        ),
        (
            # A bureau without its place, whose penalty another office looks at, and a suit that is told first.
            "霍姆公司诉青岛市市场监督管理局行政处罚案终审宣判。山东省高级人民法院驳回霍姆公司的上诉，维持一审判决。"
            "2023年3月，市场监管局对霍姆公司罚款20万元。霍姆公司申请行政复议，同年9月，山东省版权局决定维持处罚决定。"
            "霍姆公司随后向青岛市中级人民法院起诉，请求撤销处罚决定，该院一审驳回其诉讼请求。",
            [
                "administrative-litigation second: 霍姆公司 > 青岛市市场监督管理局 = affirmed; appealed 霍姆公司",
                "other administrative: 霍姆公司 > 青岛市市场监督管理局 = affirmed; decided 2023-09",
                "administrative-litigation first: 霍姆公司 > 青岛市市场监督管理局 = respondent-won",
            ],
        ),
        (
            "北京市第一中级人民法院日前就霍姆公司不服海关行政处罚一案作出终审判决，驳回上诉，维持原判。",
            ["administrative-litigation second:  >  = affirmed"],
        ),
        (
            # Another suit between the same people is no suit over the penalty.
            _PENALTY + "星澜公司随后将霍姆公司诉至青岛市中级人民法院，法院判令其停止侵权。",
            ["civil-infringement first: 星澜公司 > 青岛霍姆公司 = claimant-won"],
        ),
        (
            "星澜公司起诉青岛霍姆公司，青岛市中级人民法院判令停止侵权。霍姆公司辩称不服行政处罚，已申请复议。",
            ["civil-infringement first: 星澜公司 > 青岛霍姆公司 = claimant-won"],
        ),
    ],
)
def test_who_goes_against_an_office(text: str, told: list[str]) -> None:
    assert _told(text) == told


def test_a_court_sets_a_fine_anew() -> None:
    text = (
        _PENALTY + "霍姆公司不服该处罚，向青岛铁路运输法院提起行政诉讼，被判决驳回诉讼请求。"
        "2023年10月27日，青岛市中级人民法院终审判决将罚款由20万元变更为5万元。"
    )
    assert [line.split(" = ")[1] for line in _told(text)] == ["respondent-won", "modified; decided 2023-10-27"]
