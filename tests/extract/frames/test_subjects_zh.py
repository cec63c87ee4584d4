"""Who goes to court in a Chinese sentence that names both sides before the verb."""

import pytest

from tests.extract.told_in_brief import record_of

USES = "乙灯具有限公司在灯具上使用“晨曦”商标，"


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (f"{USES}甲照明有限公司三次公证购买，遂诉至杭州市中级人民法院。", "甲照明有限公司"),
        (f"{USES}商标权人甲照明有限公司多次交涉未果，诉至杭州市中级人民法院。", "甲照明有限公司"),
        (f"{USES}甲照明有限公司认为其侵权，遂向杭州市中级人民法院提起诉讼。", "甲照明有限公司"),
        (
            "乙灯具有限公司擅自使用“晨曦”商标，甲照明有限公司随后诉请赔偿，向杭州市中级人民法院提起诉讼。",
            "甲照明有限公司",
        ),
        (
            "甲照明有限公司发现乙灯具有限公司销售仿品，乙灯具有限公司拒绝停止，遂诉至杭州市中级人民法院。",
            "甲照明有限公司",
        ),
        (f"{USES}甲照明有限公司认为对方“搬运”，诉至杭州市中级人民法院。", "甲照明有限公司"),
        (f"{USES}甲照明有限公司认为其抄袭，遂诉至杭州市中级人民法院。", "甲照明有限公司"),
        (
            "乙灯具有限公司推出一款台灯。甲照明有限公司认为其抄袭，遂诉至杭州市中级人民法院，索赔5万元。",
            "甲照明有限公司",
        ),
        ("甲照明有限公司发函后，乙灯具有限公司认为不构成侵权，遂诉至杭州市中级人民法院。", "甲照明有限公司"),
    ],
)
def test_who_sues(text: str, claimant: str) -> None:
    record = record_of(text)
    names = {party.id: party.name.zh[0] for party in record.parties}
    assert [[names[p] for p in case.claimants] for case in record.proceedings] == [[claimant]]
