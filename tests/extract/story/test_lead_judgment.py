"""What a Chinese lead tells of a judgment, and the story behind it."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

LEAD = "最高人民法院近日就“海桐”商标侵权案作出再审判决。"
STORY = (
    "南京海桐家具有限公司诉无锡沙丘家居有限公司侵害商标权，南京市中级人民法院判令无锡沙丘家居有限公司停止侵权；"
    "无锡沙丘家居有限公司不服，提起上诉，江苏省高级人民法院判决驳回上诉。"
)
END = "最高人民法院认为，两个标志并不近似，遂撤销一、二审判决。"


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        (f"{LEAD}此前，{STORY}{END}", ["reversed"]),
        (f"{LEAD}据介绍，{STORY}{END}", ["reversed"]),
        (f"{LEAD}此前，{STORY}", ["unknown"]),
    ],
)
def test_what_the_court_did_is_told_of_the_judgment_of_the_lead(text: str, outcomes: list[str]) -> None:
    (article,) = read_newsletter(f"商标案\n日期：2025-03-06\n{text}\n", "x.txt")
    cases = extract_record(article).proceedings
    assert [case.outcome for case in cases if case.forum.zh[:1] == ("最高人民法院",)] == outcomes
