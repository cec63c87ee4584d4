"""Tests of what a judge makes of the verdict of his own jury."""

import pytest

from tests.extract.told_in_brief import told_in_brief

JURY = "A federal jury in Texas awarded Corvo $25 million from Bexa in March. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            JURY + "The judge on Friday set aside the verdict and entered judgment for Bexa.",
            ["civil-infringement first: Corvo > Bexa = respondent-won; decided 2024-06-28"],
        ),
        (
            JURY + "U.S. District Judge Ann Orr overturned the $25 million verdict on Friday.",
            ["civil-infringement first: Corvo > Bexa = respondent-won; decided 2024-06-28"],
        ),
        (
            JURY + "U.S. District Judge Ann Orr on Friday denied Bexa's motion for a new trial and upheld the award.",
            ["civil-infringement first: Corvo > Bexa = claimant-won; awarded 25000000 damages; decided 2024-03"],
        ),
        (
            JURY + "The judge later ordered a new trial. A second jury cleared Bexa of infringement on Friday.",
            ["civil-infringement first: Corvo > Bexa = respondent-won; decided 2024-06-28"],
        ),
        (
            JURY + "The judge granted Bexa a new trial. On Friday a new jury ordered Bexa to pay $9 million.",
            ["civil-infringement first: Corvo > Bexa = claimant-won; awarded 9000000 damages; decided 2024-06-28"],
        ),
    ],
)
def test_what_the_own_judge_makes_of_a_verdict_is_one_case(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


def test_a_court_above_that_overturns_a_verdict_reviews_it() -> None:
    told = told_in_brief(JURY + "The Federal Circuit overturned the verdict on Friday.")
    assert [line.split(":")[0] for line in told] == ["civil-infringement first", "civil-infringement second"]


def test_a_verdict_that_another_judge_throws_out_in_another_case_stays_apart() -> None:
    text = JURY + "A judge in Ohio threw out a verdict against Bexa in another case brought by Holm Inc in 2022."
    assert told_in_brief(text)[0] == (
        "civil-infringement first: Corvo > Bexa = claimant-won; awarded 25000000 damages; decided 2024-03"
    )


def test_an_award_that_a_judge_throws_out_in_a_dispute_with_another_stays_apart() -> None:
    text = JURY + "In May a judge in London threw out the award of a tribunal against Bexa in a dispute with Holm."
    assert told_in_brief(text)[0] == (
        "civil-infringement first: Corvo > Bexa = claimant-won; awarded 25000000 damages; decided 2024-03"
    )
