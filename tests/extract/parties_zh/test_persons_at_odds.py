"""Persons with plain names on the two sides of a Chinese case."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "杭州市中级人民法院在林知秋诉陶青（江北）案中判令陶青赔偿林知秋5万元。",
            "civil-infringement first: 林知秋 > 陶青 = claimant-won; awarded 50000 damages",
        ),
        (
            "杭州市中级人民法院在海山诉陶青（江北）案中判令陶青赔偿海山5万元。",
            "civil-infringement first: 海山 > 陶青 = claimant-won; awarded 50000 damages",
        ),
        (
            "杭州市中级人民法院对林知（海山）诉陶青（江北）、甲木出版有限公司侵害著作权纠纷案作出一审判决，判令江北赔偿海山5万元。",
            "civil-infringement first: 林知 > 陶青, 甲木出版有限公司 = claimant-won; awarded 50000 damages",
        ),
        (
            "杭州市中级人民法院对林知秋诉陶小青、甲木出版有限公司侵害著作权纠纷案作出判决，判令陶小青赔偿5万元。",
            "civil-infringement first: 林知秋 > 陶小青, 甲木出版有限公司 = claimant-won; awarded 50000 damages",
        ),
    ],
)
def test_persons_on_both_sides(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]


def test_law_firm_sues_for_itself() -> None:
    text = "杭州互联网法院在杭州海山律师事务所诉北岭科技有限公司著作权侵权案中判令北岭科技有限公司赔偿1万元。"
    assert told_in_brief(text) == [
        "civil-infringement first: 杭州海山律师事务所 > 北岭科技有限公司 = claimant-won; awarded 10000 damages"
    ]
    text = "甲木科技有限公司委托杭州海山律师事务所起诉北岭科技有限公司，杭州互联网法院判令北岭科技有限公司赔偿1万元。"
    assert "海山" not in told_in_brief(text)[0]
