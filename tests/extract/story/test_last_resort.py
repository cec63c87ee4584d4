"""Texts of which no step tells a case: the one court that they name has one, or each court of their ladder."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Alpha GmbH, whose registered design it is, has its day. The shelves of Beta KG are to be empty by June, "
            "in the view that the Ulm Regional Court took on 3 May 2023.",
            [("Ulm Regional Court", "Alpha GmbH", "Beta KG")],
            id="what each of them owns and sells",
        ),
        pytest.param(
            "Of the two pumps on which Alpha GmbH holds patents the second is now the talk of Ulm. Alpha's grievance, "
            "as set out on 3 May 2023 in the Ulm Regional Court, is that Beta KG has helped itself to it.",
            [("Ulm Regional Court", "Alpha GmbH", "Beta KG")],
            id="what one says of the other",
        ),
        pytest.param(
            "Alpha GmbH may one day meet Beta KG, whose patents it dislikes, in the Ulm Regional Court.",
            [],
            id="what may happen",
        ),
        pytest.param(
            "Alpha GmbH and Beta KG make pumps not far from the Ulm Regional Court.",
            [],
            id="nothing that anybody fights over",
        ),
        pytest.param(
            "Alpha GmbH and Beta KG spoke of patents at a dinner of the Ulm Regional Court.",
            [],
            id="nothing that tells who would have sued",
        ),
    ],
)
def test_the_case_of_the_one_court(text: str, told: list[tuple[str, str, str]]) -> None:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    assert [
        (case.forum.en[0], *(name[p] for p in (*case.claimants, *case.respondents))) for case in record.proceedings
    ] == told
