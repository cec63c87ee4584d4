"""Courts of appeal, and the highest court of China, hear no suit in the first instance."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "China's top court ruled that Holm GmbH must pay Corvo Inc 159 million yuan.",
            ["civil-infringement second: Corvo > Holm = claimant-won; awarded 159000000 damages"],
        ),
        (
            "China's top court ruled that Holm GmbH must pay Corvo Inc 159 million yuan. "
            "The lower court had awarded only 3 million yuan.",
            [
                "civil-infringement second: Corvo > Holm = modified; awarded 159000000 damages",
                "civil-infringement first: Corvo > Holm = claimant-won; awarded 3000000 damages",
            ],
        ),
        (
            "The Second Circuit ruled that Bexa did not infringe Corvo's trademark.",
            ["civil-infringement second: Corvo > Bexa = unknown"],
        ),
        (
            "The Munich Higher Regional Court upheld the injunction against Bexa.",
            ["preliminary-injunction second:  > Bexa = affirmed"],
        ),
    ],
)
def test_settle_never_first(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
