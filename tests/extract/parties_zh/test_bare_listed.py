"""Bare names in a list of firms that oppose or sue."""

from tests.extract.told_in_brief import told_in_brief


def test_listed_firms_oppose() -> None:
    text = "海泉集团申请注册“海酒”商标。该商标公告后，北岭、海湖等多家企业提出异议。2016年12月，商标局决定不予注册。"
    assert told_in_brief(text) == [
        "trademark-opposition administrative: 北岭, 海湖 > 海泉集团 = granted; decided 2016-12"
    ]


def test_listed_places_and_goods_are_no_firms() -> None:
    assert told_in_brief("甲木公司将海潮公司诉至杭州市中级人民法院。北京、上海等公司提起诉讼。")[0].startswith(
        "civil-infringement first: 甲木公司 > 海潮公司"
    )
