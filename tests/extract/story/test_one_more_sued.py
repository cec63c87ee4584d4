"""One more who is sued, named behind what he is called, is sued in a case of its own; and whose award a review cut."""

import pytest

from tests.extract.told_in_brief import told_in_brief

FIRST = "In 2019 the Federal Court of Canada dismissed Alpha's action for patent infringement against Beta. "


@pytest.mark.parametrize(
    "told",
    [
        "Alpha's action against another rival, Gamma Pumps, is pending in the Federal Court.",
        "Alpha's action against a second generic, Gamma Pumps, over a sister patent is pending in the Federal Court.",
        "Alpha's suit against Gamma Pumps over a sister patent remains pending in the Federal Court.",
    ],
)
def test_one_more_is_sued_elsewhere(told: str) -> None:
    lines = told_in_brief(FIRST + told)
    assert [line.split(";")[0] for line in lines] == [
        "civil-infringement first: Alpha > Beta = respondent-won",
        "civil-infringement first: Alpha > Gamma = pending",
    ]


def test_one_more_is_no_side_of_the_case_told_before() -> None:
    told = (
        "Alpha Inc. v. Beta Ltd. was decided by the Federal Court of Appeal on July 29. Beta had been awarded"
        " $9 million by the Federal Court of Canada in December 2023. Alpha appealed.\n"
        "In 2019 the Federal Court dismissed Alpha's action for infringement of Canadian Patent 2,611,408, declaring"
        " the claims invalid for obviousness; the Federal Court of Appeal affirmed in 2020.\n"
        "Alpha's action against a second generic, Gamma Pumps, over a sister patent remains pending in the Federal"
        " Court."
    )
    assert "civil-infringement first: Alpha >  = respondent-won; decided 2019" in told_in_brief(told)


def test_who_had_been_awarded_a_sum_is_the_claimant_whatever_the_appeal_is_called() -> None:
    told = (
        "The Federal Court of Appeal ruled in Alpha Inc. v. Beta Ltd. Beta had been awarded $9 million by the Federal"
        " Court of Canada in December 2023. Alpha appealed. The court reduced the amount to $7 million."
    )
    assert {line.split(": ")[1].split(" =")[0] for line in told_in_brief(told)} == {"Beta > Alpha"}
