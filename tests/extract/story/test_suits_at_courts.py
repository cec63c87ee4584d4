"""Appeals that go on, courts that somebody approaches, and the courts of a city."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief


def test_whoever_is_appealing_has_appealed() -> None:
    told = told_in_brief(
        "A Federal Court judge in Toronto ruled that Beta infringed Alpha's patent. Beta is appealing to the Federal"
        " Court of Appeal."
    )
    assert told[1] == "civil-infringement second: Alpha > Beta = pending; appealed Beta"


def test_a_court_approached_for_a_cancellation_decides_over_the_mark() -> None:
    told = told_in_brief(
        "Beta approached the Delhi High Court seeking cancellation of Alpha's trademark registration. The court allowed"
        " the petition and ordered that the mark be removed from the register."
    )
    assert told == ["trademark-revocation first: Beta > Alpha = invalidated"]


@pytest.mark.parametrize(
    ("told", "courts"),
    [
        (
            "The Regional Court dismissed Alpha's claim against Beta. The Frankfurt Higher Regional Court reversed.",
            ["Regional Court", "Frankfurt Higher Regional Court"],
        ),
        (
            "The Munich judges sided with Alpha. The Munich Regional Court found that Beta infringes its patent.",
            ["Munich Regional Court"],
        ),
    ],
)
def test_a_regional_court_is_no_higher_one(told: str, courts: list[str]) -> None:
    assert [case.forum.en[0] for case in record_of(told).proceedings] == courts
