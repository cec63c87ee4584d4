"""Sides of the one suit of a text by the words beside the names: the rows of the table, and who is named."""

import pytest

from ipgraph.extract.only_suit import sides_told
from ipgraph.extract.parties_en.word_lists import table
from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_ROWS = table("side_words")["row"]


def _told(example: str) -> set[str]:
    start, end = example.index("["), example.index("]") - 1
    return sides_told(example.replace("[", "").replace("]", ""), start, end)


@pytest.mark.parametrize(("side", "example"), [(row["side"], text) for row in _ROWS for text in row["examples"]])
def test_the_side(side: str, example: str) -> None:
    assert _told(example) == {side}


@pytest.mark.parametrize(("side", "example"), [(row["side"], text) for row in _ROWS for text in row["not"]])
def test_no_side(side: str, example: str) -> None:
    assert side not in _told(example)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        pytest.param(
            "The Court of Turin found on 3 May 2019 that the chair which Alpha S.p.A. has designed is a "
            "work of art. Beta S.r.l. must leave the market.",
            (["Alpha S.p.A."], ["Beta S.r.l."]),
            id="who is left alone sued",
        ),
        pytest.param(
            "Alpha GmbH will collect EUR 2 million from Beta KG, the Ulm Regional Court decided on 3 May 2019.",
            (["Alpha GmbH"], ["Beta KG"]),
            id="who is paid by whom",
        ),
        pytest.param(
            "The decision of 3 May 2019 by the Ulm Regional Court clears Beta AG, Gamma AG and Delta AG of infringing "
            "Alpha GmbH's patent.",
            (["Alpha GmbH"], ["Beta AG", "Gamma AG", "Delta AG"]),
            id="a list of those who are cleared",
        ),
        pytest.param(
            "The Ulm Regional Court ordered Beta KG on 3 May 2019 to stop. Of the sum that it had sought Alpha "
            "GmbH, the plaintiff, will get nothing.",
            (["Alpha GmbH"], ["Beta KG"]),
            id="a role noun gives way to the name",
        ),
        pytest.param(
            "Alpha GmbH and Beta KG both spoke of the judgment of the Ulm Regional Court of 3 May 2019, in which the "
            "claim was dismissed.",
            ([], []),
            id="nothing tells the sides",
        ),
    ],
)
def test_who_sued_whom(text: str, sides: tuple[list[str], list[str]]) -> None:
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    (case,) = record.proceedings
    assert ([name[i] for i in case.claimants], [name[i] for i in case.respondents]) == sides
