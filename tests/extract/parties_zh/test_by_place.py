"""Chinese names of which the text uses only a part: the place, one word of the trade, the brand without its trade."""

import pytest

from ipgraph.extract.parties_zh import find_parties
from ipgraph.model.article import Span

_TWO = "长沙市禾舟餐饮有限公司与武汉禾舟儿饮食有限公司因商标起了纠纷。"


def _forms(text: str) -> list[list[str]]:
    book = find_parties(text, (Span(0, len(text)),))
    return [[form.text for form in party.ordered_forms()] for party in book.parties]


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        pytest.param(
            f"{_TWO}2015年，武汉公司起诉长沙公司。",
            [["长沙市禾舟餐饮有限公司", "长沙公司"], ["武汉禾舟儿饮食有限公司", "武汉公司"]],
            id="each by its place",
        ),
        pytest.param(
            f"{_TWO}2015年，一家武汉公司起诉了对方。",
            [["长沙市禾舟餐饮有限公司"], ["武汉禾舟儿饮食有限公司"]],
            id="any company of the place",
        ),
        pytest.param(
            "武汉禾舟饮食有限公司与武汉麦田饮食有限公司因商标起了纠纷。2015年，武汉公司起诉。",
            [["武汉禾舟饮食有限公司"], ["武汉麦田饮食有限公司"]],
            id="one of two, nobody knows which",
        ),
        pytest.param(
            "画师状告潮盒公司\n一名插画师将宁波某潮盒科技公司告上了法庭。宣判后，潮盒公司不服，提起上诉。",
            [["潮盒公司", "宁波某潮盒科技公司"]],
            id="a word of the trade, and a calling that is no name",
        ),
        pytest.param(
            "蓝鲸科技起诉飞讯公司。蓝鲸表示，飞讯公司侵犯其专利。2022年，蓝鲸科技提起诉讼。蓝鲸不服判决。",
            [["飞讯公司"], ["蓝鲸科技", "蓝鲸"]],
            id="with and without its trade",
        ),
    ],
)
def test_parts_of_names(text: str, forms: list[list[str]]) -> None:
    assert _forms(text) == forms
