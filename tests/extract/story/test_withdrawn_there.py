"""Suits of which a text tells only that they were withdrawn, and from which court."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Alder withdrew its infringement suit before the Delhi High Court last autumn.",
            ["civil-infringement first: Alder >  = withdrawn"],
        ),
        (
            "The fight ended when Alder withdrew its action before the Tokyo District Court against Birch.",
            ["civil-infringement first: Alder > Birch = withdrawn"],
        ),
        (
            "Alder had to withdraw its action before the Tokyo District Court against Birch.",
            ["civil-infringement first: Alder > Birch = withdrawn"],
        ),
        ("Alder was asked to withdraw its infringement suit before the Delhi High Court.", []),
        (
            "Alder withdrew its claim for costs in the Delhi High Court.",
            ["civil-infringement first: Alder >  = unknown"],
        ),
        (
            "Alder sued Birch in Munich in May. A third front was closed when Alder withdrew its infringement suit "
            "before the Delhi High Court.",
            [
                "civil-infringement first: Alder > Birch = pending; filed 2024-05",
                "civil-infringement first: Alder > Birch = withdrawn",
            ],
        ),
    ],
)
def test_a_suit_withdrawn_from_a_court(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
