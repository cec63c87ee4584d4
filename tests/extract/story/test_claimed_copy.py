"""Sides that the words of a suit tell which a court throws out, lets go on, or revives."""

import pytest

from tests.extract.told_in_brief import told_in_brief

CASE = "civil-infringement"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "A Manhattan federal judge tossed a lawsuit claiming that Birch Records' hit song copied a 1970s tune "
            "owned by Alder Music.",
            f"{CASE} first: Alder > Birch = respondent-won",
        ),
        (
            "A Los Angeles federal judge dismissed a lawsuit alleging Birch Studios' film was stolen from a script by "
            "Ada Orr.",
            f"{CASE} first: Ada > Birch = respondent-won",
        ),
        (
            "The Ninth Circuit revived a lawsuit claiming that Birch Inc's drones copied designs created by Alder Inc.",
            f"{CASE} second: Alder > Birch = reversed",
        ),
    ],
)
def test_whoever_copied_was_sued(text: str, line: str) -> None:
    assert told_in_brief(text) == [line]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "A judge dismissed claims that Alder's patents were infringed by Birch.",
            f"{CASE} first: Alder > Birch = respondent-won",
        ),
        (
            "A judge tossed a complaint alleging that Alder Inc's patents are infringed by Birch's phones.",
            f"{CASE} first: Alder > Birch = respondent-won",
        ),
        (
            "The Ninth Circuit revived a lawsuit claiming Alder Corp's novel was plagiarised by Birch Studios' film.",
            f"{CASE} second: Alder > Birch = reversed",
        ),
    ],
)
def test_whose_work_was_copied_sued(text: str, line: str) -> None:
    assert told_in_brief(text) == [line]
