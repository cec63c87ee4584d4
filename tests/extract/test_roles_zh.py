"""Chinese nouns for a side and the names that stand for it."""

from tests.extract.told_in_brief import told_in_brief


def test_a_list_of_names_is_no_description() -> None:
    text = "昆明中院判令两被告连带赔偿原告滇岭茶业公司40万元。两被告为大理云岭茶厂和下湖供销公司。"
    assert told_in_brief(text) == [
        "civil-infringement first: 滇岭茶业公司 > 大理云岭茶厂, 下湖供销公司 = claimant-won; awarded 400000 damages"
    ]


def test_who_is_not_liable_is_not_paid() -> None:
    text = (
        "微岭影业公司与亮山公司、巨浪公司侵害作品信息网络传播权纠纷一案，"
        "北京互联网法院判决亮山公司赔偿5万元，巨浪公司不承担责任。"
    )
    sides = "微岭影业公司 > 亮山公司, 巨浪公司"
    assert told_in_brief(text) == [f"civil-infringement first: {sides} = claimant-partly-won; awarded 50000 damages"]


def test_who_only_describes_one_of_a_list_is_not_of_it() -> None:
    text = "杭州中院判令两被告赔偿海沐公司40万元。两被告是云岭公司的子公司湖沐公司和松湖公司。"
    assert ": 海沐公司 > 湖沐公司, 松湖公司 = " in told_in_brief(text)[0]
