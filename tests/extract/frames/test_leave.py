"""Who was not let into a court above: the court refused to hear the case, and its entry reviews the one before it."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.model.record import Proceeding
from ipgraph.read.newsletter import read_newsletter

HEAD = """\
Kiln maker loses again
Date: 16 June 2023
Luma Kilns Ltd sued Orbo Ovens Ltd for patent infringement. On 1 November 2019 the {court} found that Orbo Ovens had \
infringed. """
LONDON = HEAD.format(court="High Court in London") + "On 15 December 2020 the Court of Appeal dismissed its appeal. "
DELAWARE = HEAD.format(court="District of Delaware") + "The Federal Circuit affirmed on 15 December 2020. "


def proceedings(text: str) -> tuple[Proceeding, ...]:
    article = next(a for a in read_newsletter(text, path="r.txt") if isinstance(a, Article))
    return extract_record(article).proceedings


def last(text: str) -> Proceeding:
    return proceedings(text)[-1]


@pytest.mark.parametrize(
    ("text", "court", "decided"),
    [
        (LONDON + "Permission to go to the Supreme Court was refused.", "Supreme Court", None),
        (LONDON + "The Supreme Court refused leave in April 2022.", "Supreme Court", "2022-04"),
        (LONDON + "On 3 May 2022 the Supreme Court refused to hear a further appeal.", "Supreme Court", "2022-05-03"),
        (DELAWARE + "The U.S. Supreme Court denied certiorari on 3 May 2022.", "U.S. Supreme Court", "2022-05-03"),
        (DELAWARE + "The U.S. Supreme Court declined to hear the case in May 2022.", "U.S. Supreme Court", "2022-05"),
    ],
)
def test_leave_refused_is_a_third_instance_denied(text: str, court: str, decided: str | None) -> None:
    case = last(text)
    assert (case.instance, case.outcome, case.status) == ("retrial", "denied", "decided")
    assert court in case.forum.en
    assert (case.decided, case.after) == (decided, "c2")


@pytest.mark.parametrize(
    "words",
    ["Permission to go to the Supreme Court was sought.", "Certiorari was denied.", "Leave to appeal was refused."],
)
def test_no_court_is_made_up_that_refused(words: str) -> None:
    assert last(LONDON + words).instance == "second"
    assert last(LONDON + words).outcome == "affirmed"


def test_a_sum_is_told_by_what_the_court_below_had_granted() -> None:
    below, above = proceedings(
        "Kiln maker wins more\nDate: 16 June 2023\nLuma Kilns Co sued Orbo Ovens Co for patent infringement. In "
        "January 2020 the Intellectual Property High Court ordered Orbo Ovens to pay Luma Kilns 50 million yen, five "
        "times what the Tokyo District Court had awarded in 2018.\n"
    )
    if below.instance == "second":
        below, above = above, below
    assert (above.instance, above.outcome, above.decided, above.after) == ("second", "modified", "2020-01", below.id)
    assert (below.instance, below.decided) == ("first", "2018")


@pytest.mark.parametrize(
    "words",
    [
        "Luma Kilns has applied to the Supreme Court for permission to appeal.",
        "Luma Kilns is asking the Supreme Court for leave to appeal.",
        "Luma Kilns has asked the Supreme Court to hear the case.",
        "The Supreme Court granted Luma Kilns permission to appeal in July 2022.",
    ],
)
def test_who_asks_to_be_let_in_has_gone_further(words: str) -> None:
    case = last(LONDON + words)
    assert (case.instance, case.outcome, case.after) == ("retrial", "pending", "c2")
    assert case.forum.en == ("Supreme Court",)


def test_who_only_means_to_ask_has_not() -> None:
    assert last(LONDON + "Luma Kilns said it would ask the Supreme Court for permission to appeal.").id == "c2"
