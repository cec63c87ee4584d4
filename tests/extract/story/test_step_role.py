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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The UPC's Munich Local Division granted Corvo's application against Bexa on 27 August 2024.",
            "preliminary-injunction first: Corvo > Bexa = granted; decided 2024-08-27",
        ),
        (
            "The Munich Local Division of the UPC rejected the application of Corvo against Bexa for lack of urgency.",
            "preliminary-injunction first: Corvo > Bexa = denied",
        ),
        (
            "The UPC's Munich Local Division dismissed Corvo's action against Bexa.",
            "civil-infringement first: Corvo > Bexa = respondent-won",
        ),
        (
            "The Munich Regional Court granted Corvo's application against Bexa on 3 May 2024.",
            "civil-infringement first: Corvo > Bexa = unknown; decided 2024-05-03",
        ),
    ],
)
def test_applications_to_the_unified_patent_court(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]
