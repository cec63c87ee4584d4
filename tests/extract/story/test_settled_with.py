"""A settlement with somebody who is told of nowhere else."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_SUIT = "Quell Inc. sued Bright LLC in the District of New Jersey in 2022. "


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            "It has settled with Tern Corp., which it had sued in May 2023 in the District of Delaware.",
            ["Quell > Bright = unknown", "Quell > Tern = settled"],
        ),
        (
            "Quell settled with Tern Corp. the suit that it had filed in the District of Delaware.",
            ["Quell > Bright = unknown", "Quell > Tern = settled"],
        ),
        ("Quell later settled with Bright LLC.", ["Quell > Bright = settled"]),
        ("Quell had earlier settled with Tern Corp. over the same patent.", ["Quell > Bright = unknown"]),
    ],
)
def test_who_settled_was_sued(told: str, found: list[str]) -> None:
    cases = [case.partition(": ")[2].partition(";")[0] for case in told_in_brief(_SUIT + told)]
    assert cases == found
