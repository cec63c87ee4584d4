"""Attacks on several rights that are decided in one breath."""

import pytest

from tests.extract.told_in_brief import told_in_brief

ASKED = "海潮科技对北岭电子的三件专利提起无效宣告请求。"
NUMBERED = "海潮科技对北岭电子的第201810123456.7号和第201910123456.8号专利提起无效宣告请求。"


@pytest.mark.parametrize(
    ("text", "fates"),
    [
        (ASKED + "国家知识产权局宣告其中两件专利权全部无效，另一件维持有效。", ["invalidated", "maintained"]),
        (ASKED + "国家知识产权局维持其中一件专利有效，其余两件被宣告全部无效。", ["maintained", "invalidated"]),
        (
            ASKED + "国家知识产权局宣告一件全部无效、一件部分无效，另一件维持有效。",
            ["invalidated", "partly-invalidated", "maintained"],
        ),
        (ASKED + "目前，一件已被宣告全部无效，其余两件尚在审理中。", ["invalidated", "pending"]),
        (NUMBERED + "国家知识产权局宣告前者全部无效，后者维持有效。", ["invalidated", "maintained"]),
        (
            "国家知识产权局应海潮科技的请求，宣告北岭电子的第201810123456.7号专利全部无效，但维持第201910123456.8号专利有效。",
            ["invalidated", "maintained"],
        ),
        (
            "海潮科技就北岭电子的专利先后提出两次无效宣告请求，第一次国家知识产权局维持专利权有效，第二次宣告专利权全部无效。",
            ["maintained", "invalidated"],
        ),
        (ASKED + "国家知识产权局宣告三件专利权全部无效。", ["invalidated"]),
        (ASKED + "一件被国家知识产权局宣告全部无效，另一件的侵权诉讼正在审理中。", ["invalidated"]),
        (ASKED + "国家知识产权局宣告一件全部无效，另一件继续有效的专利已转让。", ["invalidated"]),
        (
            "海潮科技对北岭电子的专利提起无效宣告请求。国家知识产权局宣告一项权利要求无效，其余九项权利要求维持有效。",
            ["partly-invalidated"],
        ),
    ],
)
def test_a_case_for_each_fate(text: str, fates: list[str]) -> None:
    assert told_in_brief(text) == [
        f"patent-invalidation administrative: 海潮科技 > 北岭电子 = {fate}" for fate in fates
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "该专利共有十项权利要求，乙公司对甲公司的该专利提出无效宣告请求，国家知识产权局宣告其中三项无效，"
            "其余七项维持有效。",
            ["patent-invalidation administrative: 乙公司 > 甲公司 = partly-invalidated"],
        ),
        (
            "甲公司对乙公司的“星光”商标提出无效宣告请求，"
            "国家知识产权局裁定该商标在“服装”一项商品上予以无效宣告，在其余三项商品上予以维持。",
            ["trademark-invalidation administrative: 甲公司 > 乙公司 = partly-invalidated"],
        ),
    ],
)
def test_parts_of_one_right(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


def test_a_mark_beside_is_no_good_of_the_patent() -> None:
    text = "国家知识产权局宣告该专利全部无效，云岭公司另一项服务商标维持有效。"
    (told,) = told_in_brief(text)
    assert "= invalidated" in told
