"""What a judge refuses that is no ban before the trial."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    "text",
    [
        "A judge in Boston declined to prevent Bexa Ltd's expert from testifying in Corvo Inc's patent case.",
        (
            "A judge in Boston declined to ban Bexa Ltd from selling its pumps in a patent suit by "
            "Corvo Inc after trial in May 2024."
        ),
    ],
)
def test_no_ban_before_the_trial(text: str) -> None:
    assert all(case.type != "preliminary-injunction" for case in record_of(text).proceedings)
