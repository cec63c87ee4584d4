"""Numbers of cases and the forums that give them."""

from typing import get_args

import pytest

from ipgraph.extract.numbers_bound import NumberRow, number_rows, row_of
from ipgraph.extract.record import extract_record
from ipgraph.model.codes import Instance
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter

_LONDON = "Orlin Ltd sued Marrow Ltd in the High Court in London in May 2021. It was dismissed in June 2022. "
_ABOVE = "On 3 March 2023 the Court of Appeal of England and Wales dismissed Orlin Ltd's appeal. "


@pytest.mark.parametrize("row", number_rows(), ids=lambda row: row.name)
def test_rows(row: NumberRow) -> None:
    assert [row_of(number) for number in row.examples] == [row] * len(row.examples)
    assert [number for number in row.counter_examples if row_of(number) is row] == []
    assert row.examples
    assert row.counter_examples
    assert row.instance in ("", *get_args(Instance))


def read(text: str) -> Record:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    return extract_record(article)


def numbers(text: str) -> list[tuple[str, str | None]]:
    return [(case.instance, case.case_number) for case in read(text).proceedings]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        pytest.param(
            _LONDON + _ABOVE + "Readers find it as [2023] EWCA Civ 77.",
            [("first", None), ("second", "[2023] EWCA Civ 77")],
            id="told last, of the court of the number",
        ),
        pytest.param(
            _LONDON + _ABOVE + "Readers find the first judgment as [2022] EWHC 41 (Ch).",
            [("first", "[2022] EWHC 41 (Ch)"), ("second", None)],
            id="not told last, but of the court of the number",
        ),
        pytest.param(
            _LONDON + _ABOVE + "They had relied on an older ruling, [2011] UKSC 3.",
            [("first", None), ("second", None)],
            id="of a court before which nothing is told",
        ),
        pytest.param(
            "Orlin Ltd sued Marrow Ltd in the Delhi High Court in May 2021 (CS(COMM) 12/2021). The Division "
            "Bench of the Delhi High Court dismissed its appeal (FAO(OS) (COMM) 34/2022) on 3 March 2023.",
            [("first", "CS(COMM) 12/2021"), ("second", "FAO(OS) (COMM) 34/2022")],
            id="of one court at two instances",
        ),
    ],
)
def test_numbers_go_to_the_cases_of_their_courts(told: str, found: list[tuple[str, str | None]]) -> None:
    assert numbers(told) == found


@pytest.mark.parametrize(("behind", "day"), [(", 3 March 2023", "2023-03-03"), ("", None)])
def test_a_day_beside_the_number_is_that_of_the_decision(behind: str, day: str | None) -> None:
    above = f"Orlin Ltd's appeal failed in the Court of Appeal of England and Wales ([2023] EWCA Civ 77{behind})."
    (appeal,) = [case for case in read(_LONDON + above).proceedings if case.instance == "second"]
    assert (appeal.case_number, appeal.decided) == ("[2023] EWCA Civ 77", day)


def test_a_number_in_front_of_its_court_is_not_that_of_the_case_below() -> None:
    text = (
        "Orlin Inc. v. Marrow Corp., No. 23-1234 (Fed. Cir. Mar. 6, 2024)\n"
        "The panel affirmed a judgment of noninfringement of U.S. Patent No. 9,123,456."
    )
    assert numbers(text) == [("second", "23-1234"), ("first", None)]
    assert [case.decided for case in read(text).proceedings] == ["2024-03-06", None]
