"""Digests of the decisions of one court, which their title names and their parts do not."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

FILL = "Our readers will remember the hearing, at which both sides spoke about the drawings. "
ALDER = "Alder Pumps Ltd. sued Birch GmbH for infringement of its valve patent. "
CEDAR = "Cedar Corp. sued Dune Inc. for infringement of its mark for chairs. "
ELM = "Elm K.K. sued Fir K.K. over a poem. "


def told(title: str, *paragraphs: str) -> list[tuple[str, str, str | None]]:
    """The forum, the outcome and the day of each case, in the order of the text."""
    (article,) = read_newsletter("\n".join([title, "12 May 2025", *paragraphs]), "x.txt")
    found = extract_record(article).proceedings
    return [((c.forum.en or c.forum.zh or ["-"])[0], c.outcome, c.decided) for c in found]


def of_first_instance(title: str) -> list[tuple[str, str, str | None]]:
    return told(
        title,
        "Valves",
        f"{ALDER}The Court dismissed the suit on 6 May. {FILL}",
        "Chairs",
        f"{CEDAR}{FILL}On 7 May the Court awarded Cedar Corp. EUR 40,000 in damages. ",
        "A poem",
        f"{ELM}The suit was dismissed on 8 May. {FILL}",
    )


def test_a_court_of_first_instance_decides_what_is_told_without_a_court() -> None:
    court = "Delhi High Court"
    assert of_first_instance("The Delhi High Court this week") == [
        (court, "respondent-won", "2025-05-06"),
        (court, "claimant-won", "2025-05-07"),
        (court, "respondent-won", "2025-05-08"),
    ]


@pytest.mark.parametrize(
    "title", ["Cases of the week", "The Delhi High Court and the Madras High Court this week", "This week at the EUIPO"]
)
def test_no_court_is_meant_where_the_title_names_none_or_several(title: str) -> None:
    assert [forum for forum, _, _ in of_first_instance(title)] == ["-"] * 3


BELOW = "The Northern District of California dismissed the suit. "


def of_appeal(*tails: str) -> list[tuple[str, str, str | None]]:
    heads = (
        ("1. Alder v Birch (May 5, precedential)", ALDER),
        ("2. Cedar v Dune (May 6)", CEDAR),
        ("3. Elm v Fir (May 7)", ELM),
    )
    parts = [line for (head, suit), tail in zip(heads, tails, strict=True) for line in (head, suit + BELOW + tail)]
    return told("Federal Circuit notes", *parts)


def test_a_court_of_appeal_reviews_what_others_decided() -> None:
    found = of_appeal(f"The panel affirmed. {FILL}", f"Reversed. {FILL}", f"The court vacated the judgment. {FILL}")
    reviews = [case for case in found if case[0] == "Federal Circuit"]
    assert [(outcome, day) for _, outcome, day in reviews] == [
        ("affirmed", "2025-05-05"),
        ("reversed", "2025-05-06"),
        ("reversed", "2025-05-07"),
    ]


def test_a_court_of_appeal_hears_no_suit() -> None:
    assert {forum for forum, _, _ in of_appeal(FILL, FILL, FILL)} == {"Northern District of California"}
