"""Tests of how wires tell who had won below, what a judge bans for the time being, and whose fees are paid."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Supreme Court on Monday declined to hear Bexa's appeal of a $44 million patent verdict won by Corvo.",
            ["civil-infringement retrial: Corvo > Bexa = denied; appealed Bexa; decided 2024-06-24"],
        ),
        (
            "The Federal Circuit tossed a $30 million award Corvo won from Bexa.",
            [
                "civil-infringement second: Corvo > Bexa = reversed; appealed Bexa",
                "civil-infringement first: Corvo > Bexa = claimant-won; awarded 30000000 damages",
            ],
        ),
        (
            "The Court of Appeal overturned a High Court ruling in favour of Bexa, finding that its cider took unfair "
            "advantage of Holm's trade mark.",
            [
                "civil-infringement second: Holm > Bexa = reversed; appealed Holm",
                "civil-infringement first: Holm > Bexa = respondent-won",
            ],
        ),
        (
            "A judge in Illinois blocked Bexa from selling its smart lock while a patent suit by Holm proceeds.",
            ["preliminary-injunction first: Holm > Bexa = granted"],
        ),
        (
            "A judge in Boston ordered Bexa Robotics to pay $1.2 million in legal fees to Corvo, calling its patent "
            "case baseless. Bexa had sued Corvo in 2021.",
            ["civil-infringement first: Bexa > Corvo = respondent-won; awarded 1200000 expenses; filed 2021"],
        ),
        (  # whose defence is called so had been sued
            "A judge ordered Bexa Corp to pay Corvo Labs $2 million in attorney fees after a jury found for Corvo Labs "
            "in its patent case, calling Bexa Corp's defense baseless.",
            ["civil-infringement first: Corvo > Bexa = claimant-won; awarded 2000000 expenses"],
        ),
        (
            "The court ordered Bexa to pay court costs in Corvo's trademark suit, calling its claim that it used the "
            "mark first unfounded.",
            ["civil-infringement first: Corvo > Bexa = claimant-won"],
        ),
        (
            "A Texas jury ordered China's Bexa to pay South Korea's Corvo $20 million over four patents.",
            ["civil-infringement first: Corvo > Bexa = claimant-won; awarded 20000000 damages"],
        ),
        (
            "Bexa must pay Sweden's Corvo 2 billion rupees, the Delhi High Court ruled.",
            ["civil-infringement first: Corvo > Bexa = claimant-won; awarded 2000000000 damages"],
        ),
        (
            "The US Patent and Trademark Office agreed to review two Corvo patents that Bexa is accused of infringing.",
            ["patent-invalidation administrative: Bexa > Corvo = pending"],
        ),
        (
            "A UK judge ruled that Bexa infringed Holm's trade mark.",
            ["civil-infringement first: Holm > Bexa = claimant-won"],
        ),
        (
            "Jurors in Marshall found that Bexa infringed five Corvo memory patents. They awarded Corvo $303 million.",
            ["civil-infringement first: Corvo > Bexa = claimant-won; awarded 303000000 damages"],
        ),
    ],
)
def test_what_wires_tell_in_a_lead(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


def test_a_suit_in_return_in_another_place_is_not_before_the_court_of_the_first() -> None:
    record = record_of("Corvo sued Bexa in Texas federal court in May. Bexa countersued in California in June.")
    assert [case.forum.en for case in record.proceedings] == [("Texas federal court",), ("California",)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A Delaware jury told Bexa to pay Holm $300 million. A judge later reduced the damages to $90 million.",
            ["civil-infringement first: Holm > Bexa = claimant-won; awarded 90000000 damages"],
        ),
        (
            "Corvo hit rival Bexa with a patent lawsuit in Texas federal court on Monday.",
            ["civil-infringement first: Corvo > Bexa = pending; filed 2024-06-24"],
        ),
        (
            "News publisher Holm can proceed with most of its copyright case against Bexa, a Manhattan federal judge "
            "ruled on Friday. Bexa had asked the court to throw out the case.",
            ["civil-infringement first: Holm > Bexa = pending"],
        ),
    ],
)
def test_what_becomes_of_a_suit_in_the_words_of_wires(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
