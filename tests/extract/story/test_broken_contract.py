"""Decisions that tell who broke a contract with whom."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Federal Court ruled that Bexa had breached its licence agreement with Corvo and awarded it $2"
            " million.",
            ["contract first: Corvo > Bexa = claimant-won; awarded 2000000 damages"],
        ),
        (
            "The High Court in London found that Bexa was in breach of the 2014 settlement with the pump maker Corvo.",
            ["contract first: Corvo > Bexa = claimant-won"],
        ),
        (
            "In 2001 the New South Wales Court of Appeal upheld a ruling that Bexa had breached its agreement"
            " with Corvo.",
            ["contract second: Corvo > Bexa = affirmed; decided 2001"],
        ),
        (
            "The High Court in London dismissed Corvo's suit, ruling that Corvo had breached its settlement with Bexa.",
            ["contract first: Corvo > Bexa = respondent-won"],
        ),
        (
            "Corvo sued Bexa in the High Court in London. The court found that Corvo had breached its agreement"
            " with Bexa.",
            ["contract first: Corvo > Bexa = respondent-won"],
        ),
        (
            "Corvo won its patent suit against Bexa when a jury found infringement and the judge ruled that Corvo had"
            " not violated antitrust law.",
            ["civil-infringement first: Corvo > Bexa = claimant-won"],
        ),
    ],
)
def test_sides_of_a_broken_contract(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


def test_a_review_is_not_older_than_its_suit() -> None:
    text = (
        "Corvo sued Bexa in August 2020 in the Federal Court over its trade mark. Justice Burley rejected the case on"
        " Thursday. In 2001 the New South Wales Court of Appeal upheld a ruling against Bexa."
    )
    assert told_in_brief(text) == [
        "civil-infringement first: Corvo > Bexa = respondent-won; filed 2020-08; decided 2024-06-27",
        "civil-infringement second: Corvo > Bexa = affirmed; decided 2001",
    ]
