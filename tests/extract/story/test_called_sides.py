"""Sides that a sentence only calls by their part."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("told", "asked", "faced"),
    [
        ("被告系北岭灯具有限公司，原告为南江灯具有限公司。", ["南江灯具有限公司"], ["北岭灯具有限公司"]),
        ("另一被告为北岭灯具有限公司。", [], ["北岭灯具有限公司"]),
        ("两家公司均未提及被告的身份。", [], []),
    ],
)
def test_the_sides_that_a_chinese_sentence_only_calls_so(told: str, asked: list[str], faced: list[str]) -> None:
    text = f"灯具案宣判\n2024-05-06\n苏州市中级人民法院于2024年5月1日判决停止侵害专利权，赔偿30万元。{told}\n"
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    names = {party.id: party.name.zh[0] for party in record.parties if not party.unnamed}
    (case,) = record.proceedings
    assert [names[i] for i in case.claimants if i in names] == asked
    assert [names[i] for i in case.respondents if i in names] == faced
