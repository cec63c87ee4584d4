"""Boards of appeal told before the division whose decision they review, and whose appeal it was."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter

BOARD = (
    "On 4 March 2024 Board of Appeal 3.2.01 set aside the decision of the Opposition Division and revoked the patent."
)
DIVISION = "The Opposition Division of the European Patent Office had rejected the opposition of Beta NV on 9 May 2022."


def _read(told: str) -> Record:
    text = f"News\nDate: 6 May 2024\nEuropean patent EP 1 222 333 was granted to Alpha Ltd. for a pump.\n{told}\n"
    (article,) = read_newsletter(text, "x.txt")
    return extract_record(article)


@pytest.mark.parametrize("order", [(BOARD, DIVISION), (DIVISION, BOARD)])
def test_a_board_reviews_its_division(order: tuple[str, str]) -> None:
    record = _read(" ".join(order))
    board = next(c for c in record.proceedings if c.decided == "2024-03-04")
    division = next(c for c in record.proceedings if c.decided == "2022-05-09")
    assert (board.after, board.outcome, division.outcome) == (division.id, "reversed", "maintained")


def test_an_appeal_from_a_division_is_that_of_the_one_who_appealed() -> None:
    record = _read(f"{BOARD} {DIVISION} Beta NV had appealed.")
    board = next(c for c in record.proceedings if c.decided == "2024-03-04")
    assert [next(p.name.en[0] for p in record.parties if p.id == i) for i in board.appellants] == ["Beta NV"]


@pytest.mark.parametrize(
    ("below", "above", "outcomes"),
    [
        ("maintained the patent", "revoked the patent", ("maintained", "reversed")),
        ("revoked the patent", "maintained the patent", ("invalidated", "reversed")),
        ("revoked the patent", "dismissed the appeal", ("invalidated", "affirmed")),
    ],
)
def test_what_a_board_makes_of_a_decision(below: str, above: str, outcomes: tuple[str, str]) -> None:
    record = _read(
        f"The Opposition Division of the EPO {below} in May 2022 on an opposition by Beta NV. On 4 March 2024 a "
        f"Technical Board of Appeal {above}."
    )
    assert tuple(case.outcome for case in record.proceedings) == outcomes
