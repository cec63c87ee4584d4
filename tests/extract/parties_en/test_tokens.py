"""Words of names: initials with hyphens, what firms of the Continent end with."""

import pytest

from ipgraph.extract.parties_en.tokens import tokens_of
from ipgraph.model.article import Span


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("J.M.-E.V. e hijos", ["J.M.-E.V.", "e hijos"]),
        ("J.-P. Orr et fils", ["J.-P.", "Orr", "et fils"]),
        ("Orr und Partner", ["Orr", "und", "Partner"]),
        ("U.S. maker", ["U.S.", "maker"]),
    ],
)
def test_words_of_names(text: str, words: list[str]) -> None:
    assert [token.text for token in tokens_of(text, Span(0, len(text)))] == words
