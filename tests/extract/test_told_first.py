"""Reviews told before what they review."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A jury in Los Angeles had found for Corvo Inc in 2015.", [True, False]),
        ("In another case, a jury in Ohio found for Corvo Inc in 2015.", [False, False]),
    ],
)
def test_a_review_and_a_verdict_that_name_one_side_each(text: str, told: list[bool]) -> None:
    record = record_of(f"The Ninth Circuit upheld a copyright verdict against Bexa Ltd. {text}")
    assert [case.after is not None for case in record.proceedings] == told


def test_an_appeal_over_the_injunction_told_behind_it() -> None:
    assert told_in_brief(
        "The Court of Appeal of the Unified Patent Court has dismissed the appeal of Bexa AG in its dispute with "
        "Corvo GmbH over a patent. The Düsseldorf Local Division had granted Corvo a preliminary injunction."
    ) == [
        "preliminary-injunction second: Corvo > Bexa = affirmed; appealed Bexa",
        "preliminary-injunction first: Corvo > Bexa = granted",
    ]
