"""Usual Chinese bulletins: who is charged, which office acted, what a nameless body is called later, last words."""

import pytest

from tests.extract.told_in_brief import told_in_brief

A, B = "昆明禾岭茶业有限公司", "大理禾玲食品有限公司"

_ACTS = "administrative-enforcement administrative:  > "


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            f"昆明市官渡区人民检察院近日以侵犯著作权罪对{A}及其法定代表人孟某提起公诉。",
            [f"criminal-prosecution first: 昆明市官渡区人民检察院 > {A}, 孟某 = pending"],
            id="charged before a court that nobody names",
        ),
        pytest.param(
            "昆明市官渡区市场监督管理局对昆明某知识产权代理有限公司恶意申请商标注册行为作出行政处罚，罚款10万元。"
            "国家知识产权局已依法驳回上述申请。\n"
            "另据了解，该局2022年7月还查处了昆明某服饰有限公司侵犯“禾岭”注册商标专用权案，没收侵权服装320件，罚款5万元。",
            [
                f"{_ACTS}昆明某知识产权代理有限公司 = penalised; awarded 100000 fine",
                f"{_ACTS}昆明某服饰有限公司 = penalised; awarded 50000 fine; decided 2022-07",
            ],
            id="the office that punishes",
        ),
        pytest.param(
            "扬州市中级人民法院审结原告孟某诉被告江南某出版社著作权权属、侵权纠纷一案，判决出版社停止侵权、赔偿孟某8万元。"
            "出版社不服一审判决，提起上诉。江苏省高级人民法院判决驳回上诉，维持原判。",
            [
                "civil-infringement first: 孟某 > 江南某出版社 = claimant-won; awarded 80000 damages",
                "civil-infringement second: 孟某 > 江南某出版社 = affirmed; appealed 江南某出版社",
            ],
            id="the publisher",
        ),
        pytest.param(
            f"2023年7月26日，美国国际贸易委员会作出终裁，认定{A}未侵犯{B}的专利。\n"
            f"2023年3月，该委员会行政法官作出初裁，认定{A}侵犯其中一项专利。",
            [f"section-337 administrative: {B} > {A} = respondent-won; decided 2023-07-26"],
            id="the last word",
        ),
        pytest.param(
            f"{A}向美国专利审判和上诉委员会就{B}的专利提出多方复审请求，该委员会于2023年5月裁定全部权利要求不可专利。",
            [f"patent-invalidation administrative: {A} > {B} = invalidated; decided 2023-05"],
            id="unpatentable",
        ),
    ],
)
def test_bulletins(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
