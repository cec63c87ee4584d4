"""A crime that a lower court tried, and the court above: the one reviews the other, whichever is told first."""

import pytest

from tests.extract.told_in_brief import record_of

BELOW = (
    "The Daegu District Court convicted Karl Orr of leaking trade secrets in March 2023 and jailed him for two years. "
)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (BELOW + "The Daegu High Court increased the sentence to three years in December 2023.", "modified"),
        (
            "The Daegu High Court in December 2023 increased the sentence of Karl Orr, once a researcher at Birch. "
            "He had appealed from the sentence of May 2023, by which the Daegu District Court sentenced him.",
            "modified",
        ),
        (
            "Karl Orr appealed against a judgment of May 2023 in which the Manchester Crown Court convicted him of "
            "selling fake handbags. The Court of Appeal dismissed the appeal in March 2024.",
            "affirmed",
        ),
    ],
)
def test_who_reviews_a_conviction(text: str, outcome: str) -> None:
    cases = record_of(text).proceedings
    below = next(c for c in cases if c.instance == "first")
    above = next(c for c in cases if c.instance == "second")
    assert {c.type for c in cases} == {"criminal-prosecution"}
    assert (below.outcome, above.outcome) == ("convicted", outcome)
    assert above.after == below.id
