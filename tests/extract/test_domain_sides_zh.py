"""Disputes over domain names in Chinese: who complains, who has the name, and what the panel does with it."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

PLUM = "苏州红梅茶业有限公司"
SAND = "无锡沙丘贸易有限公司"


def told(text: str) -> list[tuple[list[str], list[str], str, list[str]]]:
    """Both sides, the outcome and the remedies of each case over a domain name."""
    (article,) = read_newsletter(f"域名\n日期：2024-12-03\n{text}\n", "x.txt")
    record = extract_record(article)
    names = {p.id: p.name.zh[0] for p in record.parties}
    return [
        ([names[p] for p in c.claimants], [names[p] for p in c.respondents], c.outcome, list(c.remedies))
        for c in record.proceedings
        if c.type == "domain-name-dispute"
    ]


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            f"WIPO仲裁与调解中心的独任专家认为应当把域名hongmei-cha.com移转给申诉人{PLUM}，被申诉人为{SAND}。",
            ([PLUM], [SAND], "claimant-won", ["transfer-of-right"]),
        ),
        (
            f"WIPO专家组支持了{PLUM}的投诉，裁定{SAND}注册的域名hongmei-cha.com转让给投诉人。",
            ([PLUM], [SAND], "claimant-won", ["transfer-of-right"]),
        ),
        (
            f"{PLUM}向亚洲域名争议解决中心香港秘书处投诉，专家组裁决驳回投诉，域名hongmei.cn的注册人为{SAND}。",
            ([PLUM], [SAND], "respondent-won", []),
        ),
    ],
)
def test_a_panel_and_both_sides(text: str, case: tuple[list[str], list[str], str, list[str]]) -> None:
    assert told(text) == [case]


def test_no_case_where_only_the_panel_is_described() -> None:
    assert told("亚洲域名争议解决中心香港秘书处成立于2002年，设有专家名册。") == []
