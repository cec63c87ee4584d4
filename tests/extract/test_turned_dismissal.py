"""A judgment that changes one by which the claim had failed reverses it."""

import pytest

from tests.extract.told_in_brief import told_in_brief

SUED = "甲木有限公司以侵害商标权为由，将乙丰有限公司诉至深圳市南山区人民法院。"


@pytest.mark.parametrize(
    ("below", "outcome"),
    [
        ("2014年9月，南山法院驳回诉请。", "reversed"),
        ("2014年9月，南山法院判令乙丰有限公司停止侵权，赔偿5万元。", "modified"),
    ],
)
def test_changed_judgments(below: str, outcome: str) -> None:
    text = f"{SUED}{below}甲木有限公司上诉。2015年12月，深圳中院改判，认定乙丰有限公司构成侵权，应立即停止使用该名称。"
    assert any(f"second: 甲木有限公司 > 乙丰有限公司 = {outcome}" in line for line in told_in_brief(text))


def test_an_appeal_allowed_in_part_changes_the_dismissal() -> None:
    text = (
        "Varga Ltd sued Holm Inc in the Munich Regional Court over a patent. The court dismissed the suit in 2022. "
        "The Munich Higher Regional Court allowed Varga's appeal in part in 2023."
    )
    assert any("second: Varga > Holm = modified" in line for line in told_in_brief(text))
