"""Decisions without a named forum: what a case is that such a decision begins."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A judge in Munich refused to grant Alpha GmbH a preliminary injunction against Beta GmbH.",
            "preliminary-injunction first: Alpha > Beta = denied",
        ),
        (
            "A judge in Munich refused Alpha GmbH a preliminary injunction against Beta GmbH.",
            "preliminary-injunction first: Alpha > Beta = denied",
        ),
        (
            "A federal judge granted summary judgment to Beta Corp. in a patent suit brought by Alpha Inc.",
            "civil-infringement first: Alpha > Beta = respondent-won",
        ),
        (
            "Judge Ada Orr granted summary judgment to Beta Corp. in Alpha Inc.'s patent suit in the District of"
            " Delaware.",
            "civil-infringement first: Alpha > Beta = respondent-won",
        ),
        (
            "The Patents Court held that Alpha plc's patent was infringed by Beta Ltd but invalid for obviousness.",
            "civil-infringement first: Alpha > Beta = respondent-won",
        ),
        (
            "The Patents Court held that Alpha plc's patent is valid and infringed by Beta Ltd.",
            "civil-infringement first: Alpha > Beta = claimant-won",
        ),
    ],
)
def test_a_decision_begins_its_case(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]
