"""Bare Chinese names behind which brackets give the full name in Latin letters."""

import pytest

from ipgraph.extract.parties_zh.find import find_parties
from ipgraph.model.article import Span


def forms(text: str) -> list[set[str]]:
    book = find_parties(text, (Span(0, len(text)),))
    return [{form.text for form in party.forms} for party in book.parties]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("法院拒绝北溪（Northbrook Ltd）的申请。北溪推出新品后，石桥公司起诉北溪。", {"北溪", "Northbrook Ltd"}),
        ("2022年，海岚（Hailan GmbH，下称海岚）起诉石桥公司。海岚获赔。", {"海岚", "Hailan GmbH"}),
        ("法国巴黎的海岚（Hailan SAS）与石桥公司和解。海岚撤诉。", {"海岚", "Hailan SAS"}),
    ],
)  # fmt: skip
def test_both_names_are_of_one_party(text: str, name: set[str]) -> None:
    assert name in forms(text)


@pytest.mark.parametrize(
    "text",
    [
        "瑞士钟表企业（Holm Watch AG）起诉石桥公司。",
        "法院支持权利人（Holm Watch AG）的请求，权利人获赔。",
        "该手表（Holm Watch AG）畅销。",
    ],
)
def test_a_word_for_what_it_is_is_no_name(text: str) -> None:
    assert [names for names in forms(text) if "Holm Watch AG" in names] == [{"Holm Watch AG"}]


def test_two_firms_stay_two() -> None:
    found = forms("腾讯（Huawei Technologies Co., Ltd.）与石桥公司和解。腾讯起诉石桥公司。")
    assert not any({"腾讯", "Huawei Technologies Co., Ltd."} <= names for names in found)
