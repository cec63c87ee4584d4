"""Appeals to the boards of an office that the text tells to be open."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter

REVOKED = "The EPO's Opposition Division revoked Beta GmbH's EP 2 100 200 in May 2023 on an opposition by Holm AB."


def _read(told: str) -> Record:
    (article,) = read_newsletter(f"News\nDate: 6 May 2024\n{REVOKED} {told}\n", "x.txt")
    return extract_record(article)


OPEN = (
    "Beta's appeal is pending before the Board of Appeal.",
    "Beta has appealed to the EPO's Boards of Appeal; the patent stays in force meanwhile.",
    "Beta has lodged an appeal, which is still before Board of Appeal 3.3.02.",
    "The appeals of both parties are still pending before Board of Appeal 3.3.01.",
)


@pytest.mark.parametrize("told", OPEN)
def test_an_appeal_that_is_open(told: str) -> None:
    record = _read(told)
    division, board = record.proceedings
    assert (division.outcome, board.outcome, board.status, board.after) == ("invalidated", "pending", "pending", "c1")
    assert (board.claimants, board.respondents) == (division.claimants, division.respondents)


DECIDED = (
    "The appeal of Beta was pending until Board of Appeal 3.3.01 dismissed it on 3 March 2024.",
    "On 3 March 2024 Board of Appeal 3.3.01 rejected what Beta had appealed for.",
)


@pytest.mark.parametrize("told", DECIDED)
def test_an_appeal_that_was_decided(told: str) -> None:
    assert "pending" not in [case.outcome for case in _read(told).proceedings]


def test_the_owner_who_appeals_is_not_the_one_who_attacked() -> None:
    (article,) = read_newsletter(
        "News\nDate: 6 May 2024\nThe EPO's Opposition Division revoked Beta GmbH's patent EP 2 100 200 in May 2023. "
        "Beta's appeal is pending before the Board of Appeal.\n",
        "x.txt",
    )
    record = extract_record(article)
    assert [case.claimants for case in record.proceedings] == [(), ()]
    assert record.proceedings[1].appellants == record.proceedings[1].respondents != ()
