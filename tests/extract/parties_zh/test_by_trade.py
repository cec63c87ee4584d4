"""Names without a legal form that a place opens and a trade ends."""

import pytest

from ipgraph.extract.parties_zh import find_parties
from ipgraph.model.article import Span


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("泉州南汐鞋业与杭州北岭电子之间的官司有了结果。", [["泉州南汐鞋业"], ["杭州北岭电子"]]),
        ("我方客户莆田市南汐鞋业免于支付。", [["莆田市南汐鞋业"]]),
        ("遂起诉杭州北岭智能科技，索赔50万元。", [["杭州北岭智能科技"]]),
        ("设计属北岭电子所有，深圳市北岭电子胜诉。", [["深圳市北岭电子"]]),
        ("法院判令苏州北岭光电停止侵权，北岭光电上诉。", [["苏州北岭光电", "北岭光电"]]),
        # One that strikes or is struck needs no place before its trade.
        ("北岭储能起诉南汐医疗侵权。", [["北岭储能"], ["南汐医疗"]]),
        # A trade of a place is nobody; nor is a firm that is only counted or described.
        ("上海生物医药，杭州数字科技、深圳电子都在增长。", []),
        ("杭州一家科技，深圳本土餐饮，北京某电子。", []),
        ("苏州市高新区智能电子的产值上升。", []),
    ],
)
def test_places_and_trades(text: str, names: list[list[str]]) -> None:
    book = find_parties(text, (Span(0, len(text)),))
    assert [[form.text for form in party.forms] for party in book.parties if not party.unnamed] == names
