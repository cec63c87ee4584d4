"""A description stands for the one party of the text that it fits, and for nobody where it fits two."""

import pytest

from ipgraph.extract.parties_en.find import find_parties
from ipgraph.model.article import Span

PUMPS = "Corvane Semiconductor AG sued Tessaly Ltd, a Danish maker of toys, in Munich in May 2022. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PUMPS + "The toymaker lost.", {"The toymaker": "Tessaly Ltd"}),
        (
            PUMPS + "The Danish company paid the chip company.",
            {"The Danish company": "Tessaly Ltd", "the chip company": "Corvane Semiconductor AG"},
        ),
        (PUMPS + "The Dutch company lost, and the company appealed.", {}),
        (PUMPS + "The Tessaly group lost to the other toymaker.", {}),
        ("Corvane Toys Ltd sued Tessaly Toys Ltd in Munich. The toy company lost.", {}),
        (
            "Association loses\nThe association's appeal failed.\nTessaly, a green association, sued Corvane in"
            " Munich.",
            {},
        ),
        ("Singer Ada Orr sued Tessaly Ltd in Munich. A judge told the singer to pay.", {"the singer": "Ada Orr"}),
    ],
)  # fmt: skip
def test_descriptions(text: str, expected: dict[str, str]) -> None:
    book = find_parties(text, (Span(0, len(text)),))
    described = [m for m in book.mentions if m.rule == "en-party-described"]
    assert {text[m.start : m.end]: m.parties[0].first.text for m in described} == expected
