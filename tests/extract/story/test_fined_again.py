"""Penalties of one office against one who has been punished before, and the same penalty told again."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_FINED = "苏州市市场监管局认定北岭商行销售假冒商品。2024年5月6日，苏州市市场监管局对北岭商行处以罚款9万元。"


@pytest.mark.parametrize(
    ("text", "fines"),
    [
        pytest.param(
            f"{_FINED}2023年8月，该商行就曾因侵犯商标专用权，被苏州市市场监管局罚款8000元。",
            ["2023-08 8000 北岭商行", "2024-05-06 90000 北岭商行"],
            id="an earlier one",
        ),
        pytest.param(
            f"{_FINED}2023年8月起，该商行侵犯商标专用权，被苏州市市场监管局罚款9万元。",
            ["2024-05-06 90000 北岭商行"],
            id="the same sum",
        ),
        pytest.param(f"{_FINED}该商行已缴纳罚款。", ["2024-05-06 90000 北岭商行"], id="no day"),
    ],
)
def test_each_penalty_is_a_case(text: str, fines: list[str]) -> None:
    (article,) = read_newsletter(f"商标案\n2024-06-06\n{text}\n", "x.txt")
    record = extract_record(article)
    names = {party.id: party.name.zh[0] for party in record.parties}
    told = [f"{case.decided} {case.awarded[0].amount} {names[case.respondents[0]]}" for case in record.proceedings]
    assert sorted(told) == fines
