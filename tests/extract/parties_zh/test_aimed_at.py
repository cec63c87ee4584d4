"""Bare names of firms at whom the words of a court, of an office or of the other side are aimed."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            "上海知识产权法院一审判决恒泽电子赔偿瑞帆科技500万元。",
            "civil-infringement first: 瑞帆科技 > 恒泽电子 = claimant-won; awarded 5000000 damages",
        ),
        (
            "瑞帆科技以恒泽电子侵害其商业秘密为由，诉至苏州市中级人民法院，索赔2000万元。",
            "civil-infringement first: 瑞帆科技 > 恒泽电子 = pending; claimed 20000000",
        ),
        (
            "美国国际贸易委员会应瑞帆科技的申请，对恒泽电子发起337调查。",
            "section-337 administrative: 瑞帆科技 > 恒泽电子 = pending",
        ),
        (
            "最高人民法院再审认为恒泽电子不构成侵权，撤销一、二审判决，驳回瑞帆科技的诉讼请求。",
            "civil-infringement retrial: 瑞帆科技 > 恒泽电子 = reversed",
        ),
        # names without a trade, where the text tells of them twice
        (
            "杭州互联网法院认定恒泽侵权，判令其赔偿瑞帆100万元。恒泽和瑞帆均为短视频平台。",
            "civil-infringement first: 瑞帆 > 恒泽 = claimant-won; awarded 1000000 damages",
        ),
        # a sum of the court below behind that of the court above, and the instance told before the court
        (
            "广东省高级人民法院二审改判恒泽电子赔偿瑞帆科技800万元，此前一审判赔200万元。",
            "civil-infringement second: 瑞帆科技 > 恒泽电子 = modified; awarded 8000000 damages",
        ),
        (
            "瑞帆公司诉恒泽公司专利侵权案二审宣判，最高人民法院判令恒泽公司赔偿800万元，是一审判赔额200万元的四倍。",
            "civil-infringement second: 瑞帆公司 > 恒泽公司 = unknown; awarded 8000000 damages",
        ),
    ],
)
def test_sides(text: str, case: str) -> None:
    assert told_in_brief(text) == [case]


def test_persons() -> None:
    record = record_of("北京互联网法院判决李国强赔偿张晓明5万元。法院认定李国强未经许可使用张晓明的摄影作品。")
    assert [(party.name.zh[0], party.type) for party in record.parties] == [("李国强", "person"), ("张晓明", "person")]


@pytest.mark.parametrize(
    "text",
    [
        "法院认为电子商务平台构成帮助侵权，判决平台赔偿原告20万元。",
        "针对人工智能的专利诉讼日益增多，2024年北京知识产权法院受理了120件。",
        "法院裁定电子产品不得销售，成品油构成侵权产品，成品油应当销毁。",
    ],
)
def test_no_names(text: str) -> None:
    assert [party.name.zh for party in record_of(text).parties if not party.unnamed] == []
