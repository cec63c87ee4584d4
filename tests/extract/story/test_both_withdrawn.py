"""Suits of two who sued each other, given up at once."""

import pytest

from tests.extract.told_in_brief import record_of

EN = (
    "In December 2022 Corvo sued Bexa in the Northern District of Illinois. In July 2023 Bexa sued Corvo in the"
    " District of Massachusetts. {end}"
)
ZH = "2022年12月，甲木公司在杭州市中级人民法院起诉海潮公司。2023年7月，海潮公司在宁波市中级人民法院起诉甲木公司。{end}"


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        (EN.format(end="In October both sides withdrew their suits."), ["withdrawn", "withdrawn"]),
        (EN.format(end="In October both suits were dropped."), ["withdrawn", "withdrawn"]),
        (EN.format(end="In October Bexa withdrew its suit."), ["unknown", "withdrawn"]),
        (ZH.format(end="2023年10月，双方均撤回起诉，未说明原因。"), ["withdrawn", "withdrawn"]),
        (ZH.format(end="2023年10月，海潮公司撤回起诉。"), ["unknown", "withdrawn"]),
    ],
)
def test_suits_given_up_together(text: str, outcomes: list[str]) -> None:
    assert [case.outcome for case in record_of(text).proceedings] == outcomes


def test_right_of_the_second_suit_is_not_that_of_the_first() -> None:
    record = record_of(ZH.format(end="海潮公司指控其侵害商标权和著作权。"))
    assert [len(case.rights) for case in record.proceedings] == [0, 2]
