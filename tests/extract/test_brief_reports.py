"""A short report under the yearly title of an authority is one about figures; a story of one case is none."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

OFFICE_EN = """What the Shenzhen Intellectual Property Office did in 2021
3 May 2022
The Shenzhen Intellectual Property Office said that it closed 311 invalidation cases in 2021, 12% more than the year \
before. It granted 2,046 utility models.
"""
CUSTOMS_ZH = """海关总署发布2021年知识产权数据
2022年5月3日
据海关总署通报，2021年查扣侵权嫌疑货物4127件，较上年减少8.5%。查办进出口侵权案件366件。
"""
SEIZURE_ZH = """上海海关2021年查扣一批假冒水壶
2022年5月3日
2021年4月，上海海关查扣假冒“窑瓦”商标的水壶4127件、壶盖366件。
"""


@pytest.mark.parametrize(
    ("text", "kind", "figures"),
    [
        (OFFICE_EN, "statistics", [(311, 12), (2046, None)]),
        (CUSTOMS_ZH, "statistics", [(4127, -8.5), (366, None)]),
        (SEIZURE_ZH, None, []),
    ],
)
def test_figures(text: str, kind: str | None, figures: list[tuple[int, float | None]]) -> None:
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    assert [(figure.value, figure.change_percent) for figure in record.statistics] == figures
    assert kind in (None, record.article.kind)
