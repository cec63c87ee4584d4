"""Two bare names of which one sues the other, and which the text names nowhere else."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            "瑞帆在美国起诉北岭专利侵权，索赔500万美元。",
            "civil-infringement first: 瑞帆 > 北岭 = unknown; claimed 5000000",
        ),
        (
            "瑞帆近日向深圳市中级人民法院起诉北岭，称其侵犯商业秘密。",
            "civil-infringement first: 瑞帆 > 北岭 = pending",
        ),
        (
            "瑞帆诉北岭侵害商业秘密纠纷一案，宁波市中级人民法院判决被告赔偿1亿元。",
            "civil-infringement first: 瑞帆 > 北岭 = claimant-won; awarded 100000000 damages",
        ),
    ],
)
def test_sides(text: str, case: str) -> None:
    assert told_in_brief(text) == [case]


@pytest.mark.parametrize(
    "text",
    [
        "网友起诉剧组侵犯著作权，北京互联网法院判赔5000元。",
        "瑞帆起诉北岭车灯专利侵权，法院判赔5000元。",
        "房东起诉租客侵犯著作权，车企起诉药企不正当竞争。",
    ],
)
def test_no_names(text: str) -> None:
    assert [p.name.zh for p in record_of(text).parties if not p.unnamed and p.type != "government"] == []


def test_brand_of_a_firm_is_no_person() -> None:
    record = record_of("被告云岭通信辩称，其产品未落入专利的保护范围。深圳市中级人民法院判决云岭通信赔偿50万元。")
    assert [p.name.zh for p in record.parties if p.type == "person"] == []
