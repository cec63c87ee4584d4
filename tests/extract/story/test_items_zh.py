"""Chinese digests whose items open with a number, a sign or a word in brackets each."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.extract.scene import look
from ipgraph.extract.story.items_zh import items_zh
from ipgraph.read.newsletter import read_newsletter

PUMP = (
    "3月4日，无锡市中级人民法院受理青石泵业有限公司诉白杨机电有"
    "限公司侵害发明专利权纠纷一案，原告请求赔偿经济损失90万元。"
)
MARK = (
    "国家知识产权局近日宣告红桦机电有限公司的“一种叶轮”实用新"
    "型专利权全部无效，请求人为黑松贸易有限公司，决定已送达双方。"
)
BOOK = (
    "杭州互联网法院判令被告赔偿原告紫藤文化有限公司的经济损失3"
    "万元，该案为一起侵害作品信息网络传播权的纠纷，双方均未上诉。"
)
SAME = (
    "青石泵业有限公司就该案的管辖向江苏省高级人民法院提出异议，白"
    "杨机电有限公司则称无锡市中级人民法院有管辖权，听证将择日举行。"
)


def sides(*items: str) -> list[tuple[str, ...]]:
    (article,) = read_newsletter("\n".join(["一周简讯", "2024年3月8日", *items]), "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.zh[0] for party in record.parties}
    return [tuple(name[i] for i in (*case.claimants, *case.respondents)) for case in record.proceedings]


@pytest.mark.parametrize("opening", ["{n}. ", "{n}、", "（{n}）", "▌", "【要闻{n}】", "● ", "{n}月："])
def test_nobody_of_the_item_before_is_meant(opening: str) -> None:
    items = [opening.format(n=n) + words for n, words in enumerate((PUMP, MARK, BOOK), 1)]
    assert sides(*items) == [
        ("青石泵业有限公司", "白杨机电有限公司"),
        ("黑松贸易有限公司", "红桦机电有限公司"),
        ("紫藤文化有限公司", "被告"),
    ]


def starts(*items: str) -> int:
    (article,) = read_newsletter("\n".join(["一周简讯", "2024年3月8日", *items]), "x.txt")
    return len(items_zh(look(article.versions[0], None)))


def test_items_of_one_story_are_no_digest() -> None:
    assert starts(f"1. {PUMP}", f"2. {MARK}", f"3. {BOOK}") == 3
    assert starts(f"1. {PUMP}", f"2. {SAME}", f"3. {SAME}") == 0
    assert starts(f"1. {PUMP}", f"2. {MARK}") == 0
    assert starts(PUMP, MARK, BOOK) == 0
