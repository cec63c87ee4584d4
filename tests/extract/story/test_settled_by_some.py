"""Settlements of one of several who were sued that are told to end the suit."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Corvo Inc sued Bexa Ltd and Holm GmbH over a patent in Delaware. Bexa Ltd and Corvo Inc "
                "settled in 2024."
            ),
            ["civil-infringement first: Corvo > Bexa, Holm = settled"],
        ),
        (
            (
                "Corvo Inc sued Bexa Ltd and its distributor Holm GmbH in the Munich Regional Court over "
                "a patent. Bexa Ltd settled the suit by paying EUR 3 million."
            ),
            ["civil-infringement first: Corvo > Bexa, Holm = settled; awarded 3000000 settlement"],
        ),
        (
            (
                "Corvo Inc sued Bexa Ltd and Holm GmbH over a trademark in the Munich Regional Court. "
                "The suit against Bexa Ltd was settled in May 2024."
            ),
            ["civil-infringement first: Corvo > Bexa, Holm = settled; decided 2024-05"],
        ),
    ],
)
def test_settlements_of_the_suit(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
