"""The court that "that court" stands for."""

import pytest

from tests.extract.told_in_brief import record_of


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
