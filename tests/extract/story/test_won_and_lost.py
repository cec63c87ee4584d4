# ruff: noqa: E501 - each case is one line
"""Who won and lost in which court, told in one breath or by what a court above did to an order."""

import pytest

from tests.extract.told_in_brief import told_in_brief

FIRST = "civil-infringement first: Alpha > Beta"
SECOND = "civil-infringement second: Alpha > Beta"
INTERIM = "preliminary-injunction"


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        ("Alpha Ltd won against Beta Ltd in the High Court in 2021 but lost in the Court of Appeal in 2022.",
         [f"{FIRST} = claimant-won; decided 2021", f"{SECOND} = reversed; appealed Beta; decided 2022"]),
        ("Alpha Ltd, which had lost at trial in the High Court, won on appeal against Beta Ltd in the Court of Appeal in 2024.",
         [f"{FIRST} = respondent-won", f"{SECOND} = reversed; appealed Alpha; decided 2024"]),
        ("Alpha Ltd defeated Beta Ltd in the Ulm Regional Court in 2021; the Higher Regional Court sided with Beta Ltd in 2023.",
         [f"{FIRST} = claimant-won; decided 2021", f"{SECOND} = reversed; appealed Beta; decided 2023"]),
        ("Alpha Ltd was victorious over Beta Ltd in the High Court in 2021.", [f"{FIRST} = claimant-won; decided 2021"]),
        ("Beta Ltd fended off Alpha Ltd's patent suit in the High Court in May 2021.", [f"{FIRST} = respondent-won; decided 2021-05"]),
        ("The High Court dismissed Alpha Ltd's claim against Beta Ltd. The Court of Appeal found infringement on 3 May 2024.",
         [f"{FIRST} = respondent-won", f"{SECOND} = reversed; appealed Alpha; decided 2024-05-03"]),
        ("The Delhi High Court dismissed Alpha Ltd's suit against Beta Ltd; a Division Bench agreed in May 2024.",
         [f"{FIRST} = respondent-won", f"{SECOND} = affirmed; appealed Alpha; decided 2024-05"]),
    ],
)  # fmt: skip
def test_each_court_has_the_result_that_is_told_of_it(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases


@pytest.mark.parametrize(
    "lifted",
    [
        ". The Higher Regional Court lifted it in April 2024.",
        ", which the Higher Regional Court lifted in April 2024.",
        ", an order the Higher Regional Court overturned in April 2024.",
    ],
)
def test_an_order_that_a_court_above_takes_away(lifted: str) -> None:
    text = f"The Munich Regional Court issued an injunction against Beta GmbH at the request of Alpha AG{lifted}"
    assert told_in_brief(text) == [
        f"{INTERIM} first: Alpha > Beta = granted",
        f"{INTERIM} second: Alpha > Beta = reversed; appealed Beta; decided 2024-04",
    ]


def test_the_court_to_which_somebody_went_for_the_order_below() -> None:
    text = (
        "On 10 October 2024 the Court of Appeal lifted the preliminary injunction that Alpha Ltd had secured against "
        "Beta Ltd. Alpha turned to the High Court in March. That court granted the injunction on 30 April 2024."
    )
    assert told_in_brief(text) == [
        f"{INTERIM} second: Alpha > Beta = reversed; appealed Beta; decided 2024-10-10",
        f"{INTERIM} first: Alpha > Beta = granted; filed 2024-03; decided 2024-04-30",
    ]


@pytest.mark.parametrize(
    "asked",
    [
        "Alpha Inc. is asking the Federal Circuit to revive its suit against Beta Inc., which a Delaware judge dismissed in March 2023.",
        "Alpha Inc. urged the Federal Circuit on 4 May 2024 to reinstate its suit against Beta Inc., thrown out by a Delaware judge in March 2023.",
    ],
)
def test_who_asks_a_court_above_to_undo_a_dismissal_has_appealed(asked: str) -> None:
    assert told_in_brief(asked) == [
        f"{SECOND} = pending; appealed Alpha",
        f"{FIRST} = respondent-won; decided 2023-03",
    ]


def test_a_court_that_heard_an_appeal_has_not_decided_it() -> None:
    cases = told_in_brief(
        "Alpha Inc. sued Beta Inc. in the District of Utah in 2022. The Tenth Circuit heard arguments on 4 May 2024."
    )
    assert not any("decided" in case for case in cases)
