"""The board that looks again at what the trade mark office of China decided of an opposition."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

_APPLIED = "海潮公司申请注册“VIPHON”商标。科沃公司提出异议，"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            _APPLIED + "商标局裁定核准注册。科沃公司申请复审，商标评审委员会裁定维持。",
            [
                "trademark-opposition administrative: 科沃公司 > 海潮公司 = denied",
                "trademark-opposition administrative: 科沃公司 > 海潮公司 = affirmed; appealed 科沃公司",
            ],
        ),
        (
            _APPLIED + "商标局裁定该商标予以核准。科沃公司申请复审，商标评审委员会也未支持其请求。",
            [
                "trademark-opposition administrative: 科沃公司 > 海潮公司 = denied",
                "trademark-opposition administrative: 科沃公司 > 海潮公司 = affirmed; appealed 科沃公司",
            ],
        ),
        (
            "科沃公司对海潮公司申请的“VIPHON”商标提出异议，被商标局驳回。科沃公司向商评委申请复审，商评委亦未支持。",
            [
                "trademark-opposition administrative: 科沃公司 > 海潮公司 = denied",
                "trademark-opposition administrative: 科沃公司 > 海潮公司 = affirmed; appealed 科沃公司",
            ],
        ),
    ],
)
def test_the_board_reviews_the_office(text: str, lines: list[str]) -> None:
    assert told_in_brief(text) == lines
    assert [case.after for case in record_of(text).proceedings] == [None, "c1"]
