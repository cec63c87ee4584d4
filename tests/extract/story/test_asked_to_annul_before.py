"""Who had brought the suit over a right that a court has decided."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

DECIDED = "On 2 July 2025 the Central Division Paris revoked EP 2 777 116 of Alder SA. "


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        ("The revocation action had been brought by Birch AB in March 2024.", [("2024-03", 1)]),
        ("The nullity suit was filed in May 2023 by Birch AB.", [("2023-05", 1)]),
        ("Birch AB had filed the revocation action on 3 May 2023.", [("2023-05-03", 1)]),
        ("Birch AB is glad.", [(None, 0)]),
    ],
)
def test_the_suit_told_again_is_that_suit(text: str, cases: list[tuple[str | None, int]]) -> None:
    (article,) = read_newsletter(f"Notes\nDate: 7 July 2025\n{DECIDED}{text}\n", "x.txt")
    assert [(case.filed, len(case.claimants)) for case in extract_record(article).proceedings] == cases
