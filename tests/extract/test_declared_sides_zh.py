"""Chinese suits of which only the judgment is told: that nothing is infringed."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    "judged",
    [
        "判决确认云岭公司生产的充电桩不侵害山河公司的专利权",
        "作出判决：确认云岭公司的充电桩不落入山河公司专利权的保护范围",
    ],
)
def test_whoever_is_cleared_had_sued(judged: str) -> None:
    assert told_in_brief(f"福州市中级人民法院{judged}。山河公司不服提起上诉，最高人民法院驳回上诉。") == [
        "non-infringement-declaration first: 云岭公司 > 山河公司 = claimant-won",
        "non-infringement-declaration second: 云岭公司 > 山河公司 = affirmed; appealed 山河公司",
    ]
