"""What sentences beside an order add to it."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("told", "remedies"),
    [
        (
            "She had multiplied the base sum by 2.5 because the infringement was willful.",
            {"damages", "punitive-damages"},
        ),
        ("She declined to multiply the damages by three.", {"damages"}),
    ],
)
def test_a_sum_awarded_before_was_multiplied(told: str, remedies: set[str]) -> None:
    (case,) = record_of(
        "Bestova sued Tschobo in the Eastern District of Virginia in 2018. In October 2020 Judge Ada Cole found four "
        f"patents infringed and ordered Tschobo to pay $1.9 billion. {told}"
    ).proceedings
    assert set(case.remedies) == remedies
