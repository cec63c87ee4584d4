"""Courts that a lead describes by where they sit, and that are named further on."""

import pytest

from ipgraph.extract.forum_binding import bind_forums
from ipgraph.lang.forums import find_forums
from tests.extract.told_in_brief import record_of

HELD = "On 18 May 2023 the {} held that Beta Inc. infringes EP 3 511 174 of Alpha Corp. and prohibited further sales."


def courts(text: str) -> list[str]:
    return [case.forum.en[0] for case in record_of(text).proceedings]


@pytest.mark.parametrize(
    ("lead", "named"),
    [
        ("A regional court in Germany has banned the sale of lamps. ", "Regional Court Mannheim"),
        ("A court in Hangzhou has ordered Beta Inc. to pay. ", "Hangzhou Intermediate People's Court"),
        ("A federal court in Texas has ordered Beta Inc. to pay. ", "District Court for the Eastern District of Texas"),
    ],
)
def test_one_court(lead: str, named: str) -> None:
    assert courts(lead + HELD.format(named)) == [named]


def test_division_among_several() -> None:
    lead = "One local division of the Unified Patent Court has banned the sale of lamps. "
    other = " On 3 May 2023 the Munich Local Division dismissed the action of Alpha Corp. against Beta Inc."
    assert "Unified Patent Court" not in courts(lead + HELD.format("Mannheim Local Division") + other)


def test_court_elsewhere() -> None:
    lead = "A court in Seoul has ordered Beta Inc. to pay Alpha Corp. US$ 5 million. "
    assert len(courts(lead + HELD.format("Regional Court Mannheim"))) == 2


@pytest.mark.parametrize(
    ("described", "named"),
    [
        ("A U.S. appeals court", "The U.S. Court of Appeals for the Federal Circuit"),
        ("A federal appeals court", "The Second Circuit"),
        ("A German appeals court", "The Higher Regional Court in Munich"),
        ("An appeals court", "The Court of Appeal of England and Wales"),
    ],
)
def test_appeals_court_of_a_lead(described: str, named: str) -> None:
    lead = f"{described} threw out a verdict that Alpha Memory LLC had won against Beta Chips Inc. over a patent. "
    told = record_of(lead + f"{named} sent the case back for a new trial.").proceedings
    assert [case.forum.en[0] for case in told if case.instance == "second"] == [named.removeprefix("The ")]


def test_appeals_court_of_another_country() -> None:
    text = "A German appeals court threw out a verdict. The Second Circuit sent it back."
    assert [mention.key for mention in bind_forums(find_forums(text, "en"), text)] == [
        "~a german appeals court",
        "us-appeals-second-circuit",
    ]
