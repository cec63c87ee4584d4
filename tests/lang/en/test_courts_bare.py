"""Bare names of courts: which words behind them leave them bare."""

import pytest

from ipgraph.lang.en.courts_bare import read_bare


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Orlo went to the Federal Court in December 2010.", ["Federal Court"]),
        ("The Court of Appeal in 2021 agreed.", ["Court of Appeal"]),
        ("They met in the Regional Court in its third month.", ["Regional Court"]),
        ("The Federal Court in Sydney agreed.", []),
        ("The Regional Court of Ulm agreed.", []),
    ],
)
def test_bare_names(text: str, names: list[str]) -> None:
    """A month, a year or a possessive behind "in" is no place."""
    assert [text[m.start : m.end] for m in read_bare(text, 0, len(text), ())] == names
