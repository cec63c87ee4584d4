"""Where a match can begin, and which texts fold as patterns without regard to case do."""

import re

import pytest

from ipgraph.lang.anchors import foldable


@pytest.mark.parametrize("text", ["Kiln", "“Kiln”", "窑K", "Émile’s Kiln", ""])
def test_texts_that_fold(text: str) -> None:
    assert foldable(text)


@pytest.mark.parametrize(("letter", "like"), [("\u017f", "s"), ("\u212a", "k"), ("\u0130", "i"), ("\u0131", "i")])
def test_letters_that_only_patterns_take_for_others(letter: str, like: str) -> None:
    assert re.match(like, letter, re.IGNORECASE)
    assert not foldable(f"a {letter}")
