"""China's local offices whose place stands behind their name, or that are only described."""

import pytest

from ipgraph.lang.en.offices_told import read_offices_told
from ipgraph.lang.forums import find_forums


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Market Supervision Administration of Pudong fined Beta.",
            [("Market Supervision Administration of Pudong", "market-regulator")],
        ),
        ("Customs officers in Ningbo seized them.", [("Customs officers in Ningbo", "customs")]),
        ("Customs at the port of Ningbo seized them.", [("Customs at the port of Ningbo", "customs")]),
        ("Ningbo customs seized them.", [("Ningbo customs", "customs")]),
        ("Hangzhou's market regulator fined Beta.", [("Hangzhou's market regulator", "market-regulator")]),
        ("It pays Ningbo customs duties.", []),
        ("Customs in Rotterdam seized them.", []),
        ("The market regulator fined Beta.", []),
    ],
)
def test_read_offices_told(text: str, told: list[tuple[str, str]]) -> None:
    """The words of each office and its kind; none of a place that is not China's."""
    assert [(text[m.start : m.end], m.kind) for m in read_offices_told(text, 0, len(text))] == told


@pytest.mark.parametrize("place", ["Las Vegas", "New Jersey", "San Francisco", "Munich"])
def test_a_court_in_a_town_of_two_words(place: str) -> None:
    """A court is told with the whole name of its town."""
    text = f"Holm was sentenced by a court in {place} for it."
    assert [text[m.start : m.end] for m in find_forums(text, "en")] == [f"a court in {place}"]
