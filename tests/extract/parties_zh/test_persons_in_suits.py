"""Persons with plain names who take others to court, or are taken there."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "杭州市中级人民法院近日对林知诉陶小青一案作出二审判决，维持原判。",
            "civil-infringement second: 林知 > 陶小青 = affirmed",
        ),
        (
            "林知秋将陶青、出版方海潮出版社和销售方北岭书城诉至杭州市中级人民法院，该院认定侵权成立。",
            "civil-infringement first: 林知秋 > 陶青, 海潮出版社, 北岭书城 = claimant-won",
        ),
        (
            "林知此前将陶小青诉至杭州市中级人民法院，该院认定侵权成立。",
            "civil-infringement first: 林知 > 陶小青 = claimant-won",
        ),
        (
            "林知秋认为，该电影改编自其小说而未署名，遂起诉甲木公司。杭州市中级人民法院认定侵害署名权。",
            "civil-infringement first: 林知秋 > 甲木公司 = claimant-won",
        ),
        (
            "甲木公司将海潮公司诉至杭州市中级人民法院。平台方不服，提起上诉。",
            "civil-infringement first: 甲木公司 > 海潮公司 = pending",
        ),
        (
            "周小海公司拥有该商标。周小海将海潮公司诉至杭州市中级人民法院。",
            "civil-infringement first: 周小海公司 > 海潮公司 = pending",
        ),
    ],
)
def test_persons_who_sue_and_are_sued(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]
