"""Names under an article, and newspapers that sue."""

import pytest

from ipgraph.extract.parties_en.find import find_parties
from ipgraph.model.article import Span


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Daily Gazette sued Corvane AG in the Munich Regional Court.", ["Daily Gazette", "Corvane AG"]),
        (
            "The Ulm Gazette and the Seattle Courier have sued Corvane AG over their articles.",
            ["Ulm Gazette", "Seattle Courier", "Corvane AG"],
        ),
        ("Corvane AG sued the Ulm Gazette over a headline.", ["Corvane AG", "Ulm Gazette"]),
        (
            "The Society for Songs and Scores filed a lawsuit against Corvane AG.",
            ["Society for Songs and Scores", "Corvane AG"],
        ),
        ("Corvane AG sued Tessaly Ltd, the Ulm Gazette reported.", ["Corvane AG", "Tessaly Ltd"]),
        ("Corvane AG told the Ulm Gazette that it had sued.", ["Corvane AG"]),
        ("Corvane AG said that the Fast Lamp infringed its patent.", ["Corvane AG"]),
        ("According to the Ulm Gazette, Corvane AG sued Tessaly Ltd in Munich.", ["Corvane AG", "Tessaly Ltd"]),
        ("Months after the Paris Olympics, Corvane AG sued Tessaly Ltd here.", ["Corvane AG", "Tessaly Ltd"]),
        ("The owner of the Ulm Gazette sued Corvane AG in Munich.", ["Corvane AG"]),
        ("The Munich Regional Court began proceedings over a patent of Corvane AG.", ["Corvane AG"]),
    ],
)
def test_names_under_an_article(text: str, names: list[str]) -> None:
    book = find_parties(text, (Span(0, len(text)),))
    assert [party.first.text for party in book.parties] == names
