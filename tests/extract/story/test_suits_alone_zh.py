"""Suits of which a Chinese text tells nothing but how they ended or that they go on."""

import pytest

from tests.extract.told_in_brief import told_in_brief

SUED = "2023年，瑞帆公司在特拉华州联邦地区法院起诉北岭公司侵犯其专利。"


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            "瑞帆公司把商标评审委员会告上北京知识产权法院，请求撤销复审决定。瑞帆公司在声明中说，公司决定不再继续诉讼。",
            "administrative-litigation first: 瑞帆公司 > 商标评审委员会 = withdrawn",
        ),
        (
            "瑞帆科技撤回对海潮电器的专利侵权起诉，南京市中级人民法院予以准许。",
            "civil-infringement first: 瑞帆科技 > 海潮电器 = withdrawn",
        ),
        (
            "瑞帆公司已撤回对海潮公司的专利侵权诉讼。",
            "civil-infringement first: 瑞帆公司 > 海潮公司 = withdrawn",
        ),
        (
            "加州北区联邦地区法院拒绝了北岭公司要求驳回瑞帆公司专利诉讼的动议。",
            "civil-infringement first: 瑞帆公司 > 北岭公司 = pending",
        ),
        (
            "北岭公司曾申请驳回瑞帆公司的商业秘密诉讼，但加州北区联邦地区法院于2024年4月予以否决。",
            "civil-infringement first: 瑞帆公司 > 北岭公司 = pending",
        ),
        (
            f"{SUED}2024年3月，法院驳回了北岭公司的驳回起诉动议，案件将继续审理。",
            "civil-infringement first: 瑞帆公司 > 北岭公司 = pending; filed 2023",
        ),
    ],
)
def test_one_suit(text: str, case: str) -> None:
    assert told_in_brief(text) == [case]


def test_a_suit_withdrawn_after_an_office_decided() -> None:
    text = (
        "2022年3月，瑞帆公司向南京市中级人民法院起诉海潮公司，称其侵犯两项专利权。国家知识产权局宣告两项专利权全部无效。"
        "随后，瑞帆公司向法院申请撤诉，南京市中级人民法院裁定准许。"
    )
    assert [case.split(": ")[0] + case[case.index(" =") :] for case in told_in_brief(text)] == [
        "civil-infringement first = withdrawn; filed 2022-03",
        "patent-invalidation administrative = invalidated",
    ]
