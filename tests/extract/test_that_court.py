"""The court that "that court" stands for."""

import pytest

from tests.extract.told_in_brief import record_of


def test_what_that_court_had_ordered_is_told_of_the_case_below() -> None:
    record = record_of(
        "The Munich Higher Regional Court dismissed the appeal of Corvo GmbH against a judgment of the Munich Regional "
        "Court in favour of Bexa GmbH over the Pumpa trademark. That court had ordered Corvo to pay 50,000 euros."
    )
    assert [[money.amount for money in case.awarded] for case in record.proceedings] == [[], [50000]]


@pytest.mark.parametrize(
    ("text", "decided"),
    [
        pytest.param(
            "Bexa sued Corvo in the District of Delaware. Corvo filed its own suit in the Western District of Texas. "
            "That court dismissed the suit in May 2021.",
            [("District of Delaware", None), ("Western District of Texas", "2021-05")],
            id="the court named last",
        ),
        pytest.param(
            "The Federal Circuit affirmed a ruling of the District of Delaware in favour of Bexa against Corvo. In "
            "May 2021 that court had held that Corvo infringed Bexa's patent.",
            [("Federal Circuit", None), ("District of Delaware", "2021-05")],
            id="the court below, behind the date",
        ),
        pytest.param(
            "Bexa sued Corvo in the District of Delaware. Corvo said in that court that it had done nothing wrong.",
            [("District of Delaware", None)],
            id="inside a sentence",
        ),
    ],
)
def test_that_court_is_the_court_named_last(text: str, decided: list[tuple[str, str | None]]) -> None:
    assert [(case.forum.en[0], case.decided) for case in record_of(text).proceedings] == decided
