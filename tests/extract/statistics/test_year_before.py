"""The same time a year earlier."""

import pytest

from ipgraph.extract.statistics.year_before import year_before


@pytest.mark.parametrize(
    ("period", "before"),
    [
        ("2024", "2023"),
        ("2024-03", "2023-03"),
        ("2024-01/2024-06", "2023-01/2023-06"),
        ("2020/2024", None),
        ("2023-04/2024-03", None),
        ("2024-05-01", None),
    ],
)
def test_year_before(period: str, before: str | None) -> None:
    assert year_before(period) == before
