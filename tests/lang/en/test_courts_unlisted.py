"""Courts in places that no table lists: what may be a place, and what is no court of one."""

import pytest

from ipgraph.lang.en.courts_unlisted import load_table, read_unlisted
from ipgraph.lang.forums import find_forums


@pytest.mark.parametrize(("name", "key"), load_table()["examples"])
def test_examples_are_read_with_their_keys(name: str, key: str) -> None:
    text = f"Alpha sued Beta before the {name} in 2020."
    assert [(text[m.start : m.end], m.key, m.kind) for m in find_forums(text, "en")] == [(name, key, "foreign-court")]


@pytest.mark.parametrize("name", load_table()["not"])
def test_counter_examples_are_left_alone(name: str) -> None:
    text = f"Alpha sued Beta before the {name} in 2020."
    assert not list(read_unlisted(text, 0, len(text)))


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("The German Nordhausen District Court agreed.", "Nordhausen District Court", "DE"),
        ("It went to the Nordhausen District Court in Germany.", "Nordhausen District Court", "DE"),
        ("Gorizia Commercial Court, Italy, agreed.", "Gorizia Commercial Court", "IT"),
        ("Alpha Sues Beta in Nordhausen District Court", "Nordhausen District Court", ""),
        ("Yesterday Nordhausen District Court agreed.", "Nordhausen District Court", ""),
    ],
)  # fmt: skip
def test_words_around_a_place(text: str, name: str, country: str) -> None:
    (found,) = find_forums(text, "en")
    assert (text[found.start : found.end], found.country) == (name, country)


@pytest.mark.parametrize("text", ["Nordex Superior Court Appeal Denied", "Nordex High Court win irks Beta."])
def test_what_opens_a_headline_may_be_a_party(text: str) -> None:
    assert not list(read_unlisted(text, 0, len(text)))
