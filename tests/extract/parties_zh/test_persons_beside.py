"""Persons with full names who sue or own what a Chinese text is about."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

COURT = "杭州市中级人民法院"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"【案例二】林知秋诉甲木商贸有限公司侵害外观设计专利权纠纷案。{COURT}判决甲木商贸有限公司停止侵权。",
            "civil-infringement first: 林知秋 > 甲木商贸有限公司 = claimant-won",
        ),
        (
            f"林知秋诉称，甲木商贸有限公司销售的台灯侵害其外观设计专利权，遂诉至{COURT}。",
            "civil-infringement first: 林知秋 > 甲木商贸有限公司 = pending",
        ),
        (
            f"林知秋是“金沙一号”植物新品种权人，其在甲木商贸有限公司经营的超市购得该果实，遂向{COURT}起诉。",
            "civil-infringement first: 林知秋 > 甲木商贸有限公司 = pending",
        ),
        (
            f"林知秋拥有名称为“折叠灯”的实用新型专利，他向{COURT}起诉甲木商贸有限公司。",
            "civil-infringement first: 林知秋 > 甲木商贸有限公司 = pending",
        ),
    ],
)
def test_persons_who_sue(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]


def test_a_long_latin_name_in_the_bracket_is_no_other_party() -> None:
    text = (
        f"{COURT}判令甲木商贸有限公司（Hangzhou Jiamu Electric Vehicle Technology and Trading Co., Ltd.，简称甲木公司）"
        "赔偿海星系统股份有限公司（Haixing Systèmes，简称海星公司）20万元。"
    )
    assert [(*p.name.zh, *p.name.en)[0] for p in record_of(text).parties] == [
        "甲木商贸有限公司",
        "海星系统股份有限公司",
    ]
