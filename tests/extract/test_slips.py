"""Versions that contradict each other differ in one place; values of two different things differ altogether."""

import pytest

from ipgraph.extract.slips import is_slip


@pytest.mark.parametrize(
    ("en", "zh", "slip"),
    [
        ("2018-09-29", "2018-09-28", True),
        ("2018-12", "2017-12", True),
        ("2016", "2017", True),
        ("2021-07-29", "2023-03-16", False),
        ("2018-07-06", "2018-01-24", False),
        (320000, 230000, True),
        (10000000, 100000000, True),
        (2000000, 3000000, True),
        (746600000, 764600000, True),
        (505000, 550000, True),
        (800000, 120000, False),
        (46200000, 0.225, False),
        (40000000, 33734546.26, False),
        ("Harbour Court", "海港法院", True),
    ],
)
def test_slips(en: object, zh: object, slip: bool) -> None:
    assert is_slip(en, zh) is slip
