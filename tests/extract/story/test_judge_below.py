"""A court above that says that the judge below was right or wrong: it reverses or affirms, and dismisses nothing."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

CASE = "civil-infringement"


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "The 2nd Circuit said a lower court judge was wrong to dismiss Alder's lawsuit accusing Birch Records of "
            "copying her song.",
            [f"{CASE} second: Alder > Birch = reversed"],
        ),
        (
            "The Ninth Circuit ruled that a San Francisco judge erred in dismissing Alder Inc's trademark lawsuit "
            "against Birch Inc.",
            [
                f"{CASE} second: Alder > Birch = reversed; appealed Alder",
                f"{CASE} first: Alder > Birch = respondent-won",
            ],
        ),
        (
            "The Ninth Circuit said U.S. District Judge Ada Orr in Reno should not have tossed Alder Inc's copyright "
            "lawsuit against Birch Inc.",
            [
                f"{CASE} second: Alder > Birch = reversed; appealed Alder",
                f"{CASE} first: Alder > Birch = respondent-won",
            ],
        ),
        (
            "The Court of Appeal held that Mr Justice Orr was right to find that Birch Ltd had infringed Alder Ltd's "
            "trade marks.",
            [f"{CASE} second: Alder > Birch = affirmed"],
        ),
    ],
)
def test_the_court_above_reviews(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases


def test_what_the_judge_was_wrong_to_find_is_no_finding() -> None:
    text = "The Full Court held that the primary judge erred in finding that Birch Pty Ltd had not infringed the mark."
    assert not record_of(f"{text} Alder Pty Ltd had sued.").proceedings[0].findings
