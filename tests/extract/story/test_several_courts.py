"""Suits of one sentence in several courts are a case each; a court that decides in the next clause is none of them."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

Row = tuple[str, str, str | None]


@pytest.mark.parametrize(
    ("words", "suits"),
    [
        (
            "Linden Ltd sued Marlow Inc. in the Eastern District of Texas and in the Western District of Texas on "
            "5 February 2020.",
            {
                ("Eastern District of Texas", "2020-02-05", None),
                ("Western District of Texas", "2020-02-05", None),
            },
        ),
        (
            "Linden Ltd sued Marlow Inc. in October 2023 in the Munich Regional Court, before the ITC and in the "
            "District of Delaware. The ITC found a violation in December 2024.",
            {
                ("Munich Regional Court", "2023-10", None),
                ("ITC", "2023-10", "2024-12"),
                ("District of Delaware", "2023-10", None),
            },
        ),
        (
            "Linden Ltd sued Marlow Ltd in the High Court, and the Court of Appeal dismissed the appeal in 2021.",
            {("High Court", None, None), ("Court of Appeal", None, "2021")},
        ),
        (
            "Linden Inc. sued Marlow Inc. in the District of Delaware, which transferred the case to the Northern "
            "District of California.",
            {("District of Delaware", None, None)},
        ),
    ],
)
def test_each_court_of_the_list_has_a_suit(words: str, suits: set[Row]) -> None:
    (article,) = read_newsletter(f"A quarrel\nDate: 16 January 2025\n{words}\n", "x.txt")
    record = extract_record(article)
    assert {(c.forum.en[0], c.filed, c.decided) for c in record.proceedings} == suits
    assert all(c.claimants and c.respondents for c in record.proceedings)
