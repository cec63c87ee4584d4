# ruff: noqa: E501 - each case is one line
"""What a division of the European Patent Office decided, told in the sentence on the review by a board."""

import pytest

from tests.extract.told_in_brief import record_of

KEPT, FELL = ("EPO Opposition Division", "maintained"), ("EPO Opposition Division", "invalidated")


@pytest.mark.parametrize(
    ("text", "below", "above"),
    [
        ("Beta SE's appeal against the EPO Opposition Division's decision to maintain Alpha AG's patent was dismissed by the Board of Appeal on 4 May 2024.", KEPT, "affirmed"),
        ("The Board of Appeal dismissed Beta SE's appeal against the decision of the EPO Opposition Division to maintain Alpha AG's patent on 4 May 2024.", KEPT, "affirmed"),
        ("On appeal by Beta SE, the Board of Appeal revoked Alpha AG's patent on 4 May 2024, which the EPO Opposition Division had maintained.", KEPT, "reversed"),
        ("The EPO Opposition Division rejected Beta SE's opposition to Alpha AG's patent in May 2023. A Board of Appeal overturned that decision on 4 May 2024.", KEPT, "reversed"),
        ("The EPO Opposition Division revoked the patent of Alpha AG, and the Board of Appeal confirmed the revocation on 4 May 2024.", FELL, "affirmed"),
    ],
)  # fmt: skip
def test_the_board_reviews_the_division(text: str, below: tuple[str, str], above: str) -> None:
    cases = {case.forum.en[0]: case for case in record_of(text).proceedings}
    lower, upper = cases["EPO Opposition Division"], cases["Board of Appeal"]
    assert (lower.forum.en[0], lower.outcome) == below
    assert (upper.after, upper.outcome, upper.decided) == (lower.id, above, "2024-05-04")


def test_a_division_beside_the_board_is_not_reviewed_for_that_alone() -> None:
    text = "The Board of Appeal of the European Patent Office revoked Alpha AG's patent, as a member of the Opposition Division recalls."
    assert len(record_of(text).proceedings) == 1
