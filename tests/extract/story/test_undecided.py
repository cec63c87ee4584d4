# ruff: noqa: E501 - each case is one line
"""Cases that a text says are not decided yet: the review above, the counterclaim beside."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_DECIDED = "In June 2020 Alpha Ltd sued Beta plc in the Patents Court, which in 2022 dismissed the claim. "


@pytest.mark.parametrize(
    "text",
    [
        "That judgment is under appeal to the Court of Appeal.",
        "An appeal is listed before the Court of Appeal for October.",
        "The Court of Appeal will hear the case in October.",
    ],
)
def test_the_court_above_is_still_to_hear_the_case(text: str) -> None:
    first, review = told_in_brief(_DECIDED + text)
    assert first == "civil-infringement first: Alpha > Beta = respondent-won; filed 2020-06; decided 2022"
    assert review == "civil-infringement second: Alpha > Beta = pending"


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("That appeal failed in the Court of Appeal in October 2023.", "affirmed"),
        ("Alpha's appeal failed in the Court of Appeal in October 2023.", "affirmed"),
        ("Alpha appealed. The Court of Appeal allowed that appeal in October 2023.", "reversed"),
    ],
)
def test_where_an_appeal_failed_or_succeeded(text: str, outcome: str) -> None:
    review = told_in_brief(_DECIDED + text)[1]
    assert review.startswith(f"civil-infringement second: Alpha > Beta = {outcome}")
    assert review.endswith("decided 2023-10")


def test_a_suit_and_the_counterclaim_that_was_dismissed_in_the_same_breath() -> None:
    text = (
        "Alpha Ltd sued Beta Pty Ltd in the Federal Court of Australia in May 2021, alleging that its stents infringed Australian Patent No. 2013204871. "
        "Beta cross-claimed for revocation of the patent. "
        "In August 2023 Justice Moss found claims 1 to 12 valid and infringed, restrained further supply and dismissed the cross-claim."
    )
    assert told_in_brief(text) == [
        "civil-infringement first: Alpha > Beta = claimant-won; filed 2021-05; decided 2023-08",
        "patent-invalidation first: Beta > Alpha = maintained; decided 2023-08",
    ]


def test_what_was_dismissed_in_a_year_was_not_filed_in_it() -> None:
    told = told_in_brief("The Ulm Regional Court dismissed Alpha A/S's suit against Beta GmbH in 2023.")
    assert told == ["civil-infringement first: Alpha > Beta = respondent-won; decided 2023"]


def test_a_court_that_stays_a_parallel_suit_hears_no_appeal() -> None:
    told = told_in_brief(
        "The UPC's Paris Central Division revoked Alpha's patent EP 3 646 825 after a challenge by Beta. Alpha has"
        " appealed. In a parallel case, the Milan Local Division stayed the infringement action that Alpha had brought"
        " against Beta."
    )
    assert told == [
        "patent-invalidation first: Beta > Alpha = invalidated",
        "civil-infringement first: Alpha > Beta = pending",
    ]
