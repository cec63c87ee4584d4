"""Containers beside the figures of customs: of all that were stopped in a year, and of one case."""

import pytest

from tests.extract.told_in_brief import record_of

REPORT = (
    "Customs officers across the European Union detained about 17.5 million articles at the border last year, 10% more "
    "than in 2022, according to an annual report that EUIPO published on Thursday. The number of detention cases fell "
    "7% to 68,300{}. The estimated value of the goods was EUR 810 million. Right holders sued in 1,240 cases."
)


@pytest.mark.parametrize("told", ["", ", as fewer containers came in"])
def test_containers_of_a_year(told: str) -> None:
    assert {s.value for s in record_of(REPORT.format(told)).statistics} >= {17500000, 68300}
