"""Suits that a text only counts, those whom somebody only described acts against, models that are no parties, terms."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Alpha and Beta have met in some twenty lawsuits since 1999, most of them brought by Beta.", 0),
        ("Alpha had brought more than thirty suits against Beta by then.", 0),
        ("Over the years Alpha has sued Beta some forty times.", 0),
        ("Alpha filed two suits against Beta in May 2024.", 1),
        ("Alpha has filed a dozen lawsuits against Beta in the Munich Regional Court.", 1),
    ],
)
def test_suits_of_some_years(text: str, number: int) -> None:
    assert len(told_in_brief(text)) == number


def test_who_is_only_described_goes_on() -> None:
    told = told_in_brief(
        "When Alpha filed a complaint with the US International Trade Commission on 26 July 2011, it looked like one "
        "more step. The Pennsylvania company named Beta, Gamma and Delta and asserted seven patents. It sued the same "
        "companies over the same patents in the District of Delaware on the same day."
    )
    assert told[1] == "civil-infringement first: Alpha > Beta, Gamma, Delta = unknown; filed 2011-07-26"


def test_a_model_is_no_party() -> None:
    told = told_in_brief(
        "Alpha wrote to Beta, a small carmaker in Hebei, that the Q-RV infringed its design patent. The Hebei High "
        "People's Court found that the Q-RV did not infringe and dismissed Alpha's claim."
    )
    assert told == ["civil-infringement first: Alpha >  = respondent-won"]


def test_who_was_given_a_prison_term() -> None:
    told = told_in_brief(
        "The five-year prison term which the Tokyo District Court handed down on Monday to Akira Mori closes the case "
        "over Alpha's trade secrets."
    )
    assert told == ["criminal-prosecution first:  > Akira = convicted; decided 2024-06-24"]
