"""Who sues in Japan to have a decision undone sues the side that won; the day stands behind the words."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_DECIDED = (
    "Birch Inc. asked the Japan Patent Office for a trial for invalidation of Patent No. 5987441 of Alder Corp. The "
    "office upheld the patent in July 2021. "
)
_OVER = "administrative-litigation first: Birch > Alder = "


@pytest.mark.parametrize(
    ("text", "suit"),
    [
        (
            "Birch sued to overturn the decision, but the Intellectual Property High Court dismissed the suit in 2022.",
            _OVER + "respondent-won; decided 2022",
        ),
        (
            "Birch filed a suit to overturn that decision in the Intellectual Property High Court in 2022.",
            _OVER + "unknown; filed 2022",
        ),
        (
            "Birch sued Alder in the Tokyo District Court for infringement of another patent.",
            "civil-infringement first: Birch > Alder = unknown",
        ),
    ],
)
def test_suit_over_the_decision(text: str, suit: str) -> None:
    assert told_in_brief(_DECIDED + text)[1:] == [suit]


@pytest.mark.parametrize(
    "so", ["to overturn that decision", "to have the refusal rescinded", "to have that decision annulled"]
)
def test_the_other_side_answers_for_an_office(so: str) -> None:
    cases = told_in_brief(
        "Alpha Ltd asked the Japan Patent Office in 2021 to invalidate Beta Ltd's patent. The office refused. "
        f"Alpha sued Beta in the IP High Court {so}; the court dismissed the suit in August 2022."
    )
    assert cases[1:] == ["administrative-litigation first: Alpha > Beta = respondent-won; decided 2022-08"]
