"""Juries and judges told by their place: which federal court of it is meant stays open."""

import pytest

from ipgraph.extract.forum_binding import bind_forums
from ipgraph.lang.en.juries import by_its_place, read_juries
from ipgraph.lang.forums import find_forums
from tests.extract.told_in_brief import record_of, told_in_brief


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A Delaware jury agreed.", ["Delaware jury"]),
        ("The New Jersey judge agreed.", ["New Jersey judge"]),
        ("It won before a judge in Delaware Tuesday.", ["judge in Delaware"]),
        ("A jury in San Francisco and a Texas judge agreed.", ["jury in San Francisco", "Texas judge"]),
        ("A Munich judge agreed.", []),
        ("The jury in question agreed.", []),
        ("A Delaware judge of note agreed.", []),
        ("Judge Delaware sat.", []),
    ],
)
def test_read(text: str, words: list[str]) -> None:
    assert [text[m.start : m.end] for m in read_juries(text, 0, len(text))] == words


@pytest.mark.parametrize("text", ["A Delaware jury agreed.", "A judge in Delaware agreed."])
def test_the_forum_is_named_by_its_place(text: str) -> None:
    (jury,) = bind_forums(find_forums(text, "en"), text)
    place = by_its_place(jury, text)
    assert (jury.key, text[place.start : place.end]) == ("~delaware", "Delaware")


@pytest.mark.parametrize("who", ["a judge in Delaware", "a Delaware judge", "a Delaware jury", "a jury in Delaware"])
def test_what_the_circuit_looks_at_was_decided_there(who: str) -> None:
    text = f"Alpha Inc. appealed to the Federal Circuit after {who} cleared Beta Inc. of infringing its patent."
    cases = {c.forum.en[0]: c for c in record_of(text).proceedings}
    below, above = cases["Delaware"], cases["Federal Circuit"]
    assert (below.instance, below.outcome, below.after) == ("first", "respondent-won", None)
    assert (above.instance, above.outcome, above.after) == ("second", "pending", below.id)


def test_a_judge_by_name_stands_for_the_jury_before() -> None:
    record = record_of(
        "A Delaware jury found that Beta Inc. infringed Alpha Inc.'s patent. U.S. District Judge Ada Orr upheld the "
        "verdict."
    )
    assert record.proceedings[0].forum.en == ("Delaware",)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "U.S. District Judge Alan Breck of Alaska, sitting in Delaware, dismissed a patent suit "
                "by Corvo Inc against Bexa Ltd."
            ),
            ["civil-infringement first: Corvo > Bexa = respondent-won"],
        ),
    ],
)
def test_judges_sitting_elsewhere(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
