"""Who stands against whom where both are named before the words of the suit."""

import pytest

from tests.extract.told_in_brief import told_in_brief

FIRST = "civil-infringement first:"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("海星公司与甲水公司就许可费协商未果，遂诉至无锡市中级人民法院。", f"{FIRST} 海星公司 > 甲水公司"),
        (
            "海星公司与甲水公司协商后共同向无锡市中级人民法院提起诉讼，起诉乙湖公司侵权。",
            f"{FIRST} 海星公司, 甲水公司 > 乙湖公司",
        ),
        ("海星公司和甲水公司多次沟通无果后，向无锡市中级人民法院提起诉讼。", f"{FIRST} 海星公司 > 甲水公司"),
        ("海星公司与甲水公司向无锡市中级人民法院提起诉讼。", f"{FIRST} 海星公司, 甲水公司 > "),
        ("海星公司与乙山公司共同将甲水公司诉至无锡市中级人民法院。", f"{FIRST} 海星公司, 乙山公司 > 甲水公司"),
        (
            "林知秋拥有一项发明专利。他以甲水公司销售、乙山公司生产的灯具侵权为由，向无锡市中级人民法院提起诉讼。",
            f"{FIRST} 林知秋 > 甲水公司, 乙山公司",
        ),
        (
            "林知秋在编剧余小海等人的资助下向无锡市中级人民法院起诉周小静侵害著作权。",
            f"{FIRST} 林知秋 > 周小静",
        ),
        ("甲水公司因使用“海星”标识被起诉至无锡市中级人民法院。", f"{FIRST}  > 甲水公司"),
        ("甲水公司被海星公司起诉至无锡市中级人民法院。", f"{FIRST} 海星公司 > 甲水公司"),
    ],
)
def test_who_sues_whom(text: str, told: str) -> None:
    assert told_in_brief(text) == [f"{told} = pending"]
