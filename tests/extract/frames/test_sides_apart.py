"""Nobody turns against himself, whoever the words before a step name last."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            "Pellham Corp., after Tarnow Inc. had left the programme, brought an infringement action against it before "
            "the District of Delaware.",
            ["civil-infringement first: Pellham > Tarnow = pending"],
            id="whom it is against",
        ),
        pytest.param(
            "Pellham Corp. sued Tarnow Inc. in the District of Delaware over patent No. 10,222,333. Tarnow Inc. "
            "responded to the case, stating that it had submitted an invalidation request to the CNIPA.",
            [
                "civil-infringement first: Pellham > Tarnow = pending",
                "patent-invalidation administrative: Tarnow > Pellham = pending",
            ],
            id="who acts",
        ),
    ],
)
def test_sides_apart(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
