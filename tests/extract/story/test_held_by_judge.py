"""A judge of no named court who holds a right infringed, before the text has told of any case."""

import pytest

from tests.extract.told_in_brief import told_in_brief

THAT = "that Marrow Inc. infringed Orlin LLC's copyright in its headnotes."


@pytest.mark.parametrize(
    "who",
    [
        "A federal judge ruled on June 25, 2023",
        "U.S. District Judge Anna Lopez found on June 25, 2023",
        "In Delaware, Judge Anna Lopez on June 25, 2023 held",
    ],
)
def test_a_judge_holds_a_right_infringed(who: str) -> None:
    assert told_in_brief(f"{who} {THAT}") == [
        "civil-infringement first: Orlin > Marrow = claimant-won; decided 2023-06-25"
    ]


def test_the_court_that_is_named_later_is_that_of_the_judge() -> None:
    told = f"A federal judge ruled {THAT} Orlin had sued in the District of Vermont in 2020."
    assert told_in_brief(told) == ["civil-infringement first: Orlin > Marrow = claimant-won; filed 2020"]


@pytest.mark.parametrize(
    "told",
    [
        "A federal judge will decide whether Marrow Inc. infringed Orlin LLC's copyright in its headnotes.",
        "A lawyer found that Marrow Inc. infringed Orlin LLC's copyright in its headnotes.",
        "A federal judge ruled that Marrow Inc. had infringed nothing.",
    ],
)
def test_nothing_was_held(told: str) -> None:
    assert told_in_brief(told) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("U.S. District Judge Ann Alder dismissed Holm Ltd's copyright suit against Corvo Ltd.", "respondent-won"),
        ("Jurors in Boston cleared Corvo Ltd of stealing Holm Ltd's trade secrets.", "respondent-won"),
        ("A jury in Chicago found that Corvo Ltd stole trade secrets of Holm Ltd.", "claimant-won"),
        (
            "A judge in San Francisco ruled that Corvo Ltd's use of Holm Ltd's books to train its AI was fair use.",
            "respondent-won",
        ),
    ],
)
def test_what_a_judge_or_jury_alone_decided(text: str, told: str) -> None:
    assert told_in_brief(text) == [f"civil-infringement first: Holm > Corvo = {told}"]
