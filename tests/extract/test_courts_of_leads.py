"""A court that a lead only describes is the one that the text then names."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "forums"),
    [
        (
            "A German court ordered Holm GmbH to stop selling its tablets. Corvo Inc had sued Holm GmbH in the Munich "
            "Regional Court.",
            [("Munich Regional Court",)],
        ),
        (
            "A Dutch court on Wednesday dismissed Corvo Inc's patent suit against Holm BV. The District Court of The "
            "Hague found the patent not infringed.",
            [("District Court of The Hague",)],
        ),
        (
            "A Chinese court ordered Holm Ltd to pay Corvo Inc 3 million yuan for trademark infringement. The Shanghai "
            "Intellectual Property Court said on Monday that Holm Ltd had copied the logo.",
            [("Shanghai Intellectual Property Court",)],
        ),
        # the court named then hears another case
        (
            "A Chinese court ruled for Corvo Inc in 2019. The Beijing Intellectual Property Court has now ruled for "
            "Holm Ltd in a second case between the two.",
            [("A Chinese court",), ("Beijing Intellectual Property Court",)],
        ),
        # two courts of that country are named
        (
            "A German court ordered Holm GmbH to stop selling its tablets. Corvo Inc had also sued Holm GmbH in the "
            "Munich Regional Court over a mark and in the Mannheim Regional Court over a design.",
            [("A German court",), ("Munich Regional Court",), ("Mannheim Regional Court",)],
        ),
    ],
)
def test_forums(text: str, forums: list[tuple[str, ...]]) -> None:
    assert [case.forum.en for case in record_of(text).proceedings] == forums
