"""Of one right the finding that it is invalid decides the suit; of several it does not."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("held", "outcome"),
    [
        ("Alpha plc's patent EP 1 234 567 was infringed by Beta Ltd but invalid for obviousness", "respondent-won"),
        ("Alpha plc's patent EP 1 234 567 is valid and infringed by Beta Ltd", "claimant-won"),
    ],
)
def test_a_right_that_is_infringed_and_invalid(held: str, outcome: str) -> None:
    assert [case.outcome for case in record_of(f"The Patents Court held that {held}.").proceedings] == [outcome]
