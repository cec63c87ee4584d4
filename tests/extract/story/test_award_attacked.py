"""A court that is asked to set an award aside has not done so; those close to whom is sued are no side."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_WON = (
    "Alpha won an arbitration against Beta before the Singapore International Arbitration Centre in 2015. Beta asked "
    "the Singapore High Court to set the award aside. "
)
_ABOVE = "arbitration second: Alpha > Beta = {}; appealed Beta{}"


@pytest.mark.parametrize(
    ("text", "outcome", "decided"),
    [
        ("", "pending", ""),
        ("The court rejected the application in 2016.", "affirmed", "; decided 2016"),
        ("The court agreed and annulled it in 2017.", "reversed", "; decided 2017"),
    ],
)
def test_what_the_court_did(text: str, outcome: str, decided: str) -> None:
    assert told_in_brief(_WON + text)[1] == _ABOVE.format(outcome, decided)


def test_companies_close_to_somebody() -> None:
    told = told_in_brief(
        "In May 2007 Alpha filed requests for arbitration with the Stockholm Chamber of Commerce against Beta and "
        "companies close to it."
    )
    assert told == ["arbitration none: Alpha > Beta = unknown; filed 2007-05"]


def test_a_sum_and_what_it_stands_for() -> None:
    told = told_in_brief(
        "The Wuhan Intermediate People's Court held that Beta had infringed Alpha's patent and awarded Alpha the whole "
        "RMB 334.8 million, the profit from sales of the models over two years."
    )
    assert told == ["civil-infringement first: Alpha > Beta = claimant-won; awarded 334800000 damages"]
