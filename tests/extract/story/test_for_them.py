"""Whom a decision for "them" favours, and who sues whom only a plural noun names."""

import pytest

from tests.extract.told_in_brief import told_in_brief

COPIED = "Golfo took pictures of the courses without paying the clubs. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            COPIED
            + "The operators sued in May 2014. The Seoul Central District Court ruled for them in January 2015. It"
            " found that Golfo had infringed copyright.",
            "civil-infringement first:  > Golfo = claimant-won; decided 2015-01",
        ),
        (
            "Ada Orr and Bo Lund sued Golfo in the Seoul Central District Court. The court ruled for them in May 2015.",
            "civil-infringement first: Ada, Bo > Golfo = claimant-won; decided 2015-05",
        ),
        (
            "Golfo and Pumpo sued Corvo in May 2014. The Ulm court ruled for them in January 2015.",
            "civil-infringement first: Golfo, Pumpo > Corvo = claimant-won; filed 2014-05; decided 2015-01",
        ),
    ],
)
def test_for_them(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]
