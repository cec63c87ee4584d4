"""Tests of the courts of suits that only their place tells."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "forums"),
    [
        ("Bexa sued Corvo in Delaware over a patent for insulin pumps.", [("Delaware",)]),
        ("Holm has been sued in Texas by Bexa Labs over a chip patent.", [("Texas",)]),
        ("Corvo filed a lawsuit in California on Friday accusing Bexa of stealing secrets.", [("California",)]),
        ("Bexa sued Corvo in Delaware federal court over a pump patent.", [("Delaware federal court",)]),
        ("Corvo sued Bexa in Delaware in 2020. A jury in Wilmington awarded Corvo $5 million.", [("Wilmington",)]),
        ("Bexa sued Corvo in Delaware in May. The judge transferred the case to Texas.", [()]),
        ("Bexa filed a lawsuit against Corvo's new plant in Ohio, saying it uses its patented pumps.", [()]),
        ("Bexa sued Corvo's dealers in California over its pump patent.", [()]),
        ("Bexa sued Corvo in Delaware in 2022 and in Germany in 2023 over its pump patent.", [()]),
        ("Bexa, which sells tyres in Texas, was sued by Corvo over its logo.", [()]),
    ],
)
def test_a_suit_of_which_only_the_place_is_told_was_brought_there(text: str, forums: list[tuple[str, ...]]) -> None:
    assert [case.forum.en for case in record_of(text).proceedings] == forums
