"""Appeals told without their court: behind the judgment below, in one breath with it, or by that judgment alone."""

import pytest

from ipgraph.model.record import Names
from tests.extract.told_in_brief import record_of, told_in_brief

JUDGED = "The High Court ordered Beta Ltd to pay Alpha plc £3 million for patent infringement"
BELOW = "civil-infringement first: Alpha > Beta = claimant-won; awarded 3000000 damages"
ABOVE = "civil-infringement second: Alpha > Beta"


@pytest.mark.parametrize(
    ("text", "above"),
    [
        (f"{JUDGED}. Beta's appeal failed in May 2024.", "affirmed; appealed Beta; decided 2024-05"),
        (f"{JUDGED}. Beta lost its appeal.", "affirmed; appealed Beta"),
        (f"{JUDGED}. Beta appealed and lost.", "affirmed; appealed Beta"),
        (f"{JUDGED}. Beta appealed and won.", "reversed; appealed Beta"),
        (f"{JUDGED}. Beta's appeal succeeded.", "reversed; appealed Beta"),
        (f"{JUDGED}, a decision that was upheld on appeal.", "affirmed"),
        (f"{JUDGED}, a ruling upheld on appeal.", "affirmed"),
        (f"{JUDGED}, but on appeal the judgment was reversed.", "reversed; appealed Beta"),
        (f"{JUDGED}; on appeal the sum was cut to £1 million.", "modified; awarded 1000000 damages"),
        (f"{JUDGED}; the award was raised to £4 million on appeal.", "modified; awarded 4000000 damages"),
    ],
)
def test_an_appeal_behind_the_judgment_below_is_a_case_of_its_own(text: str, above: str) -> None:
    assert told_in_brief(text) == [BELOW, f"{ABOVE} = {above}"]


@pytest.mark.parametrize(
    "text",
    [
        f"{JUDGED}. Permission to appeal was granted.",
        f"{JUDGED}, the judge said on appeal day.",
        f"{JUDGED} and Beta lost customers.",
    ],
)
def test_what_is_no_end_of_an_appeal_opens_none(text: str) -> None:
    assert told_in_brief(text) == [BELOW]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Beta Ltd lost its appeal against a High Court ruling that it had infringed Alpha plc's patent.",
            [f"{ABOVE} = affirmed; appealed Beta", "civil-infringement first: Alpha > Beta = claimant-won"],
        ),
        (
            "Alpha plc has won its appeal against a High Court decision that dismissed its patent suit against"
            " Beta Ltd.",
            [f"{ABOVE} = reversed; appealed Alpha", "civil-infringement first: Alpha > Beta = respondent-won"],
        ),
    ],
)
def test_the_court_that_an_appeal_is_against_is_the_one_below(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
    above, below = record_of(text).proceedings
    assert (above.forum, above.after) == (Names(), below.id)
    assert below.forum is not None
    assert below.forum.en == ("High Court",)


def test_who_had_won_and_lost_on_appeal_had_the_judgment_reversed() -> None:
    text = "Alpha plc won at first instance in the High Court against Beta Ltd in 2021 but lost on appeal in 2022."
    assert told_in_brief(text) == [
        "civil-infringement first: Alpha > Beta = claimant-won; decided 2021",
        f"{ABOVE} = reversed; appealed Beta; decided 2022",
    ]
