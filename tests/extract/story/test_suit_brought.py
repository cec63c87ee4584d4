"""Sides that a decision tells in passing, by who brought the suit or owes what was granted in it."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Jurors in Marshall, Texas, sided with Corvo Inc. in a patent suit brought by Holm LLC.",
            "civil-infringement first: Holm > Corvo = respondent-won",
        ),
        (
            "The Delaware court found for Corvo Inc. in a patent case filed in 2021 by Holm LLC.",
            "civil-infringement first: Holm > Corvo = respondent-won",
        ),
        (
            "The High Court ruled against Holm Ltd in a claim brought by Corvo Ltd over its trade mark.",
            "civil-infringement first: Corvo > Holm = claimant-won",
        ),
        (
            "On appeal the Higher People's Court of Zhejiang cut the damages owed by Corvo Co., Ltd. to Holm Co., Ltd. "
            "for trademark infringement to RMB 2 million.",
            "civil-infringement second: Holm > Corvo = modified",
        ),
        (
            "The High Court dismissed an appeal brought by Corvo Ltd against Holm Ltd over its trade mark.",
            "civil-infringement second: Corvo > Holm = affirmed",
        ),
        (
            "In 2021 the District of Utah granted summary judgment to Corvo Inc. in a trademark suit by Holm Inc.",
            "civil-infringement first: Holm > Corvo = respondent-won",
        ),
        (
            "A federal judge in Ohio granted summary judgment to Corvo Inc., which Holm Inc. had accused of patent"
            " infringement.",
            "civil-infringement first: Holm > Corvo = respondent-won",
        ),
    ],
)
def test_who_brought_the_suit(text: str, told: str) -> None:
    assert told_in_brief(text)[0].startswith(told)
