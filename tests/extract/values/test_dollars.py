"""Whose dollar a bare sign is."""

import pytest

from ipgraph.extract.values.dollars import bare_dollar


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("The Federal Court of Australia awarded Kiln Pty Ltd $3,000.", "AUD"),
        ("A Canadian court awarded $3,000.", "CAD"),
        ("The High Court of New Zealand awarded $3,000.", "NZD"),
        ("The Singapore High Court awarded $3,000.", "SGD"),
        ("A jury in Texas awarded $3,000, and the Federal Court of Australia nothing.", "USD"),
        ("The Federal Court of Australia awarded A$3,000, some $2,000.", "USD"),
        ("The High Court of Australia and the Federal Court of Canada awarded $3,000.", "USD"),
        ("Bowls in court\nOTTAWA, July 5 - The Federal Court awarded $3,000.", "CAD"),
        ("SYDNEY (Reporter) — The Federal Court awarded $3,000.", "AUD"),
        ("SYDNEY - A jury in Texas awarded $3,000.", "USD"),
        ("Kiln of Sydney was awarded $3,000.", "USD"),
    ],
)
def test_a_bare_dollar(text: str, currency: str) -> None:
    assert bare_dollar(text) == currency
