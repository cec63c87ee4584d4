"""The days of a review and of the judgment that it reviews, where one sentence tells both."""

import pytest

from tests.extract.told_in_brief import record_of

_OWNED = "Alpha GmbH owns the patent EP 1 234 567. "
_HIGHER = "Stuttgart Higher Regional Court"


@pytest.mark.parametrize(
    "told",
    [
        f"On 4 June 2022 the {_HIGHER} upheld a judgment of 3 May 2021 by which the Ulm Regional Court had ordered "
        "Beta KG to stop infringing it.",
        f"On 4 June 2022 the {_HIGHER} overturned the ruling dated 3 May 2021 in which the Ulm Regional Court had "
        "found that Beta KG infringes Alpha's patent.",
    ],
)
def test_each_court_has_its_own_day(told: str) -> None:
    days = {case.forum.en[0]: case.decided for case in record_of(_OWNED + told).proceedings}
    assert days[_HIGHER] == "2022-06-04"
    assert days["Ulm Regional Court"] in ("2021-05-03", None)
