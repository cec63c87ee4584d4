"""Sides that a report binds once, beside the words for them or in the heading of the case."""

import pytest

from tests.extract.told_in_brief import told_in_brief

A, B, C = "昆明禾岭茶业有限公司", "大理禾玲食品厂", "云南禾岭商贸有限公司"


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            f"原告{A}是“禾岭”商标的专用权人。被告{B}未经许可销售“禾玲”茶饼。昆明市中级人民法院判决{B}赔偿35万元。",
            [f"civil-infringement first: {A} > {B} = claimant-won; awarded 350000 damages"],
            id="beside the word",
        ),
        pytest.param(
            f"原告{A}和原告{C}是“禾岭”商标的专用权人。被告{B}未经许可销售“禾玲”茶饼。昆明市中级人民法院判决{B}赔偿35万元。",
            [f"civil-infringement first: {A}, {C} > {B} = claimant-won; awarded 350000 damages"],
            id="two beside the word",
        ),
        pytest.param(
            f"昆明市中级人民法院判决{B}赔偿35万元。原告的其他诉讼请求被驳回。",
            [f"civil-infringement first:  > {B} = claimant-won; awarded 350000 damages"],
            id="nobody beside the word",
        ),
        pytest.param(
            f"案例三：{A}与{C}商标权纠纷案\n被告未经许可使用“禾岭”字样。昆明市中级人民法院判决被告赔偿经济损失8万元。",
            [f"civil-infringement first: {A} > {C} = claimant-won; awarded 80000 damages"],
            id="in the heading",
        ),
        pytest.param(
            f"孟建国诉{C}著作权侵权案，6月19日在北京互联网法院开庭审理。孟建国诉称，被告侵犯其著作权。法庭未当庭宣判。",
            [f"civil-infringement first: 孟建国 > {C} = pending"],
            id="heard on a day on which nobody sued",
        ),
        pytest.param(
            "The claimant in the case is the Danish firm Bestova; the defendants are Tschobo and its German arm Kalmo. "
            "On 2 April 2024 the Mannheim Local Division found EP 3 511 000 infringed.",
            ["civil-infringement first: Bestova > Tschobo, Kalmo = claimant-won; decided 2024-04-02"],
            id="told what they are",
        ),
    ],
)
def test_bound_sides(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
