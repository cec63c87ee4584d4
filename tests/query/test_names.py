"""What a person types for a name, and what it is taken for."""

import pytest

from ipgraph.query.catalogue import find_question
from ipgraph.query.names import meant, nearest_names
from ipgraph.query.run import run_query
from ipgraph.query.source import StoreSource
from ipgraph.query.spelling import initials, plain, spelled_as, written_as


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        ("party", "dongfeng", "dongfeng"),
        ("party", "ＤＯＮＧＦＥＮＧ　pumps", "Dongfeng Pumps"),
        ("party", "dongfengpumps", "Dongfeng Pumps"),
        ("party", "xilang", "xilang"),
        ("party", "yinxing", "银杏"),
        ("party", "yinxingchangpian", "银杏唱片"),
        ("party", "yxcp", "银杏唱片"),
        ("party", "DPC", None),
        ("forum", "wuhanshi", "武汉市"),
        ("forum", "hic", "Hangzhou Internet Court"),
        ("forum", "hangzhou", "hangzhou"),
        ("right", "ZL 2017 1000 0001.0", "ZL201710000001.0"),
        ("right", "impeler", None),
        ("article", "pump-makers", "pump-makers"),
        ("article", "生成式ＡＩ歌曲", "生成式AI歌曲"),
    ],
)
def test_a_value_is_taken_for_a_name(small: StoreSource, kind: str, typed: str, value: str | None) -> None:
    assert meant(small, kind, typed).value == value


def test_names_that_come_near_are_told(small: StoreSource) -> None:
    assert meant(small, "right", "impeler").near == ("Impeller",)
    assert "Wuhan Intermediate People's Court" in meant(small, "forum", "Wuhan Intermediat People Court").near


def test_the_answer_says_what_was_taken(small: StoreSource) -> None:
    table = run_query(small, find_question("open-proceedings").text, {"party": "Dongfeng-Pumps"})
    assert table.rows
    assert table.notes == ("“Dongfeng-Pumps” was taken for “Dongfeng Pumps”.",)
    chinese = run_query(small, find_question("win-rates").text, {"court": "hangzhoushi", "language": "zh"})
    assert "“hangzhoushi”按“杭州市”查询。" in chinese.notes
    near = run_query(small, find_question("findings").text, {"right": "Rivver Sing"})
    assert near.notes[1] == "No right is called “Rivver Sing”. Names that come near: River | Song."


def test_the_nearest_of_many_names_is_found() -> None:
    many = tuple(f"Firm {number} of somewhere" for number in range(5000))
    assert nearest_names("Trina Solr", (*many, "Trina Solar")) == ["Trina Solar"]


def test_spelling() -> None:
    assert plain("Ｈｕａｗｅｉ (Tech.)") == "huaweitech"
    assert written_as("Trina-Solar Co.", "trinasolar") == "Trina-Solar"
    assert written_as("Trina", "") is None
    assert spelled_as("Huawei", "huawei") is None
    assert spelled_as("上海OPPO公司", "oppogongsi") == "OPPO公司"
    assert initials("Supreme People's Court") == "spc"
