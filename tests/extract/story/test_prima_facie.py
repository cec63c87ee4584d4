"""Orders until the judgment that only what the court weighed tells, and the suits beside them."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "In Alpha Pvt Ltd v. Beta Foods, the Delhi High Court, on 18 July 2023, restrained the defendants from "
            "selling "
            "medicines under the mark ZINTOL. The plaintiff came across the products in June 2023 and instituted the "
            "suit. "
            "The Court held that the plaintiff had made out a prima facie case and that the balance of convenience "
            "lay in "
            "its favour.",
            [
                "civil-infringement first: Alpha > Beta = pending",
                "preliminary-injunction first: Alpha > Beta = granted; decided 2023-07-18",
            ],
            id="granted, and the day on which goods were found is none of the filing",
        ),
        pytest.param(
            "In Alpha Foods v. Beta Bakers, the Delhi High Court held on 3 May 2024 that the plaintiff had failed to "
            "make out a "
            "prima facie case. The application under Order XXXIX Rules 1 and 2 CPC was dismissed.",
            [
                "civil-infringement first: Alpha > Beta = pending",
                "preliminary-injunction first: Alpha > Beta = denied; decided 2024-05-03",
            ],
            id="refused",
        ),
        pytest.param(
            "The Bombay High Court has refused to grant interim relief to Alpha Foods in its suit against Beta "
            "Bakers over the "
            "mark GLUCO. Alpha moved the court in January 2022. The notice of motion was dismissed. Alpha has "
            "preferred an "
            "appeal before the Division Bench.",
            [
                "civil-infringement first: Alpha > Beta = unknown; filed 2022-01",
                "preliminary-injunction first: Alpha > Beta = denied",
                "preliminary-injunction second: Alpha > Beta = pending; appealed Alpha",
            ],
            id="told twice",
        ),
        pytest.param(
            "The Delhi High Court decreed the suit of Alpha Foods against Beta Bakers and restrained it for good. It "
            "had "
            "found a prima facie case at the outset.",
            ["civil-infringement first: Alpha > Beta = claimant-won"],
            id="not where the suit was decreed",
        ),
    ],
)
def test_orders_on_a_first_view(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Alpha sued Beta in the Delhi High Court in March 2023. An ex parte ad interim injunction was granted on "
            "28 "
            "March 2023. On 4 May 2024 the court decreed the suit and awarded damages of Rs 20 lakh.",
            [
                "civil-infringement first: Alpha > Beta = claimant-won; awarded 2000000 damages; filed 2023-03; "
                "decided 2024-05-04",
                "preliminary-injunction first: Alpha > Beta = granted; decided 2023-03-28",
            ],
        ),
        (
            "The Delhi High Court decreed the suit of Alpha against Beta on 4 May 2024 and awarded damages of Rs 20 "
            "lakh.",
            ["civil-infringement first: Alpha > Beta = claimant-won; awarded 2000000 damages; decided 2024-05-04"],
        ),
    ],
)
def test_a_suit_judged_later_than_the_order_in_it(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "The Delhi High Court dismissed the trademark suit of Corvo Inc against Bexa Ltd in May "
                "2024. The court held that the plaintiff had failed to make out a prima facie case of "
                "passing off."
            ),
            ["civil-infringement first: Corvo > Bexa = respondent-won; decided 2024-05"],
        ),
        (
            (
                "The Delhi High Court dismissed Corvo Inc's suit against Bexa Ltd for infringement of "
                "its trademark. It vacated the ad interim order of 2021."
            ),
            ["civil-infringement first: Corvo > Bexa = respondent-won"],
        ),
        (
            (
                "The Delhi High Court decided the patent suit of Corvo Inc against Bexa Ltd in favour of "
                "the plaintiff. It had noted in 2020 that the balance of convenience lay with Corvo."
            ),
            ["civil-infringement first: Corvo > Bexa = claimant-won"],
        ),
        (
            (
                "Corvo Inc sued Bexa Ltd over its trademark in the High Court in Lagos, and the judge "
                "dismissed the suit. The court adjourned costs to the next date of hearing."
            ),
            ["civil-infringement first: Corvo > Bexa = respondent-won"],
        ),
        (
            (
                "The Bombay High Court dismissed the copyright suit of Corvo Inc against Bexa Ltd with "
                "costs, saying that it had failed to show even a prima facie case."
            ),
            ["civil-infringement first: Corvo > Bexa = respondent-won"],
        ),
    ],
)
def test_what_is_none_of_these(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
