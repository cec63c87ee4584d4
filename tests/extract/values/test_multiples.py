"""Changes told without a percentage."""

import pytest

from ipgraph.extract.values.multiples import find_multiples
from ipgraph.extract.values.numbers import find_percentages
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

TOLD: list[tuple[Language, str, list[float]]] = [
    ("zh", "行政案件63件，同比翻番", [100]),
    ("zh", "新收案件翻了一番", [100]),
    ("zh", "五年间翻了两番", [300]),
    ("zh", "著作权案件同比增长逾六成", [60]),
    ("zh", "收案下降近一成", [-10]),
    ("zh", "判赔总额减少了一半", [-50]),
    ("zh", "是上年的1.5倍", [50]),
    ("zh", "为2021年同期的两倍", [100]),
    ("zh", "约为去年的3倍", [200]),
    ("zh", "商标案件占六成", []),
    ("zh", "五成以上的案件以调解结案", []),
    ("zh", "判处三倍惩罚性赔偿", []),
    ("zh", "以侵权获利的两倍计算", []),
    ("en", "the number of suspects doubled to 196", [100]),
    ("en", "filings more than doubled", [100]),
    ("en", "appeals were halved", [-50]),
    ("en", "fell by half", [-50]),
    ("en", "twice as many as in 2022", [100]),
    ("en", "three times as much as a year before", [200]),
    ("en", "1.9 times the number of the year before", [90]),
    ("en", "half of the cases were settled", []),
    ("en", "damages of three times the licence fee", []),
    ("en", "twice the amount the infringer earned", []),
    ("en", "the court met as many as five times", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_changes_in_words(language: Language, text: str, expected: list[float]) -> None:
    found = find_multiples(text, language, Span(0, len(text)))
    assert [mention.value for mention in found] == expected
    assert all(mention.change and not mention.points for mention in found)


def test_a_direction_behind_a_list_goes_for_all_of_it() -> None:
    text = "which was 1.2 times, 40.3 percent and 9.1 percent more than a year earlier"
    assert [(p.value, p.change) for p in find_percentages(text, "en")] == [(120, True), (40.3, True), (9.1, True)]
    text = "shares of 40.3 percent and 9.1 percent of the total"
    assert [p.change for p in find_percentages(text, "en")] == [False, False]
