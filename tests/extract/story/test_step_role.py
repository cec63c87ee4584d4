"""What a court of the United States says of a right at the request of who attacks it."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A judge in Waco awarded Corvo Inc costs of $2 million and expunged the trademark of Bexa Ltd.",
            ["trademark-invalidation first: Corvo > Bexa = invalidated; awarded 2000000 expenses"],
        ),
        (
            (
                "A federal judge in Boston awarded Corvo Inc legal fees of $2 million and held the "
                "patent of Bexa Ltd invalid."
            ),
            ["patent-invalidation first: Corvo > Bexa = invalidated; awarded 2000000 expenses"],
        ),
        (
            ("A federal judge in Boston cancelled the trademark registration of Bexa Ltd at the request of Corvo Inc."),
            ["trademark-invalidation first: Corvo > Bexa = invalidated"],
        ),
        (
            (
                "A judge in Delaware found the patent of Corvo Inc valid in a suit brought by Bexa Ltd "
                "to have it declared invalid."
            ),
            ["patent-invalidation first: Bexa > Corvo = maintained"],
        ),
    ],
)
def test_rights_attacked_in_us_courts(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
