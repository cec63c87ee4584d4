"""Judges and juries of a place: the court that the text names there, or none."""

import pytest

from ipgraph.extract.forum_binding import bind_forums
from ipgraph.lang.forums import find_forums


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("The Delhi High Court sat. The Delhi judge agreed.", "Delhi judge", "in-delhi-high"),
        ("The Eastern District of Texas sat; jurors in Tyler won.", "jurors in Tyler", "us-district-eastern-texas"),
        ("The Wuxi Intermediate People's Court sat. The Wuxi judges won.", "Wuxi judges", "cn-wuxi-intermediate"),
        ("The Milan Court of Appeal sat. The appellate judges agreed.", "appellate judges", "it-appeal-milan"),
        ("The Nordhausen District Court sat. The Nordhausen bench won.", "Nordhausen bench", "xx-district-nordhausen"),
        ("The Delhi High Court sat. A Division Bench undid it.", "Division Bench", "in-delhi-high"),
        ("The Western District of Texas sat; a jury in Waco found so.", "jury in Waco", "us-district-texas-western"),
        ("The Intellectual Property High Court sat. The Grand Panel agreed.", "Grand Panel", "jp-iphc"),
        ("The U.S. Supreme Court sat. The justices agreed.", "The justices", "us-supreme"),
        ("The U.S. Supreme Court sat, and the justices agreed.", "justices", "us-supreme"),
        ("The Lyon Judicial Court sat. The court in Lyon agreed.", "court in Lyon", "fr-judicial-lyon"),
    ],
)  # fmt: skip
def test_stand_for_the_court_of_the_place(text: str, words: str, key: str) -> None:
    bound = bind_forums(find_forums(text, "en"), text)
    assert [(text[m.start : m.end], m.key) for m in bound if m.short] == [(words, key)]


@pytest.mark.parametrize(
    "text",
    [
        "The Delhi High Court sat. The Mumbai judge agreed.",
        "The Delhi High Court and the Delhi District Court sat. The Delhi judge agreed.",
        "The Milan Court of Appeal and the Paris Court of Appeal sat. The appeal judges agreed.",
        "The Delhi High Court sat. An LED panel was shown by a Delhi firm.",
        "The Delhi judge agreed.",
        "The Delhi High Court sat. The justices agreed.",
        "The Western District of Texas sat; a jury in Boston found so.",
        "The Delhi High Court and the Madras High Court sat. A Division Bench undid it.",
        "A Division Bench undid it.",
        "In Delhi High Court judges wait.",
        "A panel in Delhi met; the Delhi High Court was absent.",
    ],
)
def test_stand_for_none_where_it_is_not_clear(text: str) -> None:
    assert not [m for m in bind_forums(find_forums(text, "en"), text) if m.short and m.key and not m.generic]
