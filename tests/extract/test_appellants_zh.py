"""Who appealed, by the words before a review of which no case below is told."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "海潮公司、陶某不服，提起上诉。2024年3月，江苏省高级人民法院判决驳回上诉，维持原判。",
            " >  = affirmed; appealed 海潮公司, 陶某; decided 2024-03",
        ),
        (
            "判决后，原告北岭公司与被告海潮公司均提起上诉。上海市高级人民法院驳回了双方的上诉请求。",
            "北岭公司 > 海潮公司 = affirmed; appealed 北岭公司, 海潮公司",
        ),
        (
            "北岭公司不服一审判决提起上诉。广东省高级人民法院二审判决海潮公司赔偿北岭公司600万元。",
            "北岭公司 > 海潮公司 = unknown; awarded 6000000 damages; appealed 北岭公司",
        ),
        (
            "海潮公司不服一审判决，已向最高人民法院提起上诉，目前案件正在审理中。",
            " >  = pending; appealed 海潮公司",
        ),
    ],
)
def test_who_appealed(text: str, told: str) -> None:
    assert told_in_brief(text) == [f"civil-infringement second: {told}"]


def test_two_who_appeal_for_reasons_of_their_own() -> None:
    below = "苏州市中级人民法院判决海潮公司赔偿北岭公司100万元。"
    *_, line = told_in_brief(
        below + "北岭公司以赔偿额过低为由、海潮公司以不构成侵权为由分别提出上诉。江苏高院改判赔偿500万元。"
    )
    assert line.endswith("appealed 海潮公司, 北岭公司")


@pytest.mark.parametrize(
    "text",
    ["海潮公司不服国家知识产权局的裁定，提起行政诉讼。", "海潮公司表示将向最高人民法院提起上诉。"],
)
def test_no_appeal(text: str) -> None:
    assert told_in_brief(text) == []


def test_the_court_below_is_not_asked() -> None:
    assert told_in_brief("海潮公司不服北京知识产权法院的一审判决，提起上诉。") == []
