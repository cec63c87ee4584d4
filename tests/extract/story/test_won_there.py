"""A decision over what somebody had won from another court, and what else that decision did."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    "text",
    [
        "On 26 February 2024 the Milan Court of Appeal set aside the interim injunction that Alpha Corp. had won "
        "from the Turin District Court on 19 September 2023 against Beta Inc., and refused the application.",
        "The Milan Court of Appeal on 26 February 2024 overturned the interim injunction that Alpha Corp. had "
        "obtained from the Turin District Court on 19 September 2023 and rejected the application.",
    ],
)
def test_the_court_above_alone_decides(text: str) -> None:
    cases = record_of(text).proceedings
    assert {case.forum.en[0]: (case.decided, case.outcome) for case in cases} == {
        "Milan Court of Appeal": ("2024-02-26", "reversed"),
        "Turin District Court": ("2023-09-19", "granted"),
    }
