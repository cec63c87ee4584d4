"""What one Chinese case shows of another: a claim that won above had lost below, an order that is disputed was made."""

import pytest

from tests.extract.told_in_brief import told_in_brief

A, B = "昆明禾岭茶业有限公司", "大理禾玲食品有限公司"


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            f"{A}与{B}的商标纠纷近日有了结果。云南省高级人民法院终审认定，{B}在茶饼上使用“禾玲”标识构成商标侵权，须赔偿对方50万元。\n"
            "此案一审由大理市中级人民法院审理，该院曾认定两标识不近似，驳回了原告的全部诉讼请求。",
            [
                f"civil-infringement second: {A} > {B} = reversed; awarded 500000 damages; appealed {A}",
                f"civil-infringement first: {A} > {B} = respondent-won",
            ],
            id="won above",
        ),
        pytest.param(
            f"因认为{B}播出其电视剧，{A}诉至上海市徐汇区人民法院，索赔800万元，同时申请诉前行为保全。\n"
            f"2022年11月，徐汇法院裁定{B}立即采取措施过滤侵权视频。{B}申请复议，被驳回。",
            [
                f"civil-infringement first: {A} > {B} = pending; claimed 8000000",
                f"preliminary-injunction first: {A} > {B} = granted; decided 2022-11",
                f"preliminary-injunction none: {A} > {B} = affirmed; appealed {B}",
            ],
            id="an order that was made",
        ),
    ],
)
def test_told_by_the_other_case(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
