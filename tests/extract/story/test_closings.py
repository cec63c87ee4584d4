"""The line with which a wire closes its report: it gives the case reported its court and number, and tells no other."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Proceeding
from ipgraph.read.newsletter import read_newsletter

_VERDICT = "A Texas federal jury said on Friday that Beta Corp owes Alpha Inc $10 million for infringing two patents."
_APPEAL = "The Federal Circuit on Friday affirmed a verdict that Beta Corp infringed patents of Alpha Inc."
_PLEA = "Beta Inc pleaded guilty in federal court in Chicago on Monday to stealing trade secrets of Alpha Corp."


def cases_of(*sentences: str) -> list[Proceeding]:
    (article,) = read_newsletter("\n".join(["A verdict", "28 August 2025", *sentences]), "x.txt")
    return list(extract_record(article).proceedings)


@pytest.mark.parametrize(
    ("told", "closing", "number", "forum"),
    [
        (
            _VERDICT,
            "The case is Alpha Inc v. Beta Corp, U.S. District Court for the Eastern District of Texas, No. 23-cv-4.",
            "23-cv-4",
            "U.S. District Court for the Eastern District of Texas",
        ),
        (
            _VERDICT,
            "The case is Alpha Inc v. Beta Corp, 23-cv-345, U.S. District Court, Eastern District of Texas (Marshall).",
            "23-cv-345",
            "U.S. District Court, Eastern District of Texas",
        ),
        (
            _APPEAL,
            "The case is Beta Corp v. Alpha Inc, U.S. Court of Appeals for the Federal Circuit, No. 24-1097.",
            "24-1097",
            "U.S. Court of Appeals for the Federal Circuit",
        ),
        (
            _PLEA,
            "The case is U.S. v. Beta Inc, U.S. District Court, Northern District of Illinois, No. 24-cr-00137.",
            "24-cr-00137",
            "U.S. District Court, Northern District of Illinois",
        ),
    ],
)
def test_a_closing_names_the_case_told(told: str, closing: str, number: str, forum: str) -> None:
    (case,) = cases_of(told, closing)
    assert case.case_number == number
    assert forum in case.forum.en


@pytest.mark.parametrize(
    "closing",
    [
        pytest.param("The case is Gamma Ltd v. Delta Inc, U.S. Supreme Court, No. 24-567.", id="other sides"),
        pytest.param(
            "The case is U.S. v. Beta Corp, U.S. District Court, Eastern District of Texas, No. 24-cr-9.", id="crime"
        ),
        pytest.param("The case is far from over, lawyers in No. 2:23-cv-00345 said.", id="no name"),
    ],
)
def test_a_closing_of_another_case_leaves_it_alone(closing: str) -> None:
    case = cases_of(_VERDICT, closing)[0]
    assert case.case_number is None
    assert "Texas federal jury" in case.forum.en
