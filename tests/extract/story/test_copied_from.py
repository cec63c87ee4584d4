"""Sides told by whose work was copied from whose."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    "told",
    [
        "A Berlin court held that the album cover by Corvo was copied from a photograph by Lena Moss.",
        "A Milan court found that a lamp sold by Corvo was copied from a design by Lena Moss.",
        "A Tokyo court ruled that the logo of Corvo was taken from a drawing by the illustrator Lena Moss.",
        "The High Court held that Corvo had copied Lena Moss's drawing.",
    ],
)
def test_who_copied_is_sued_by_whose_work_it_is(told: str) -> None:
    assert told_in_brief(told) == ["civil-infringement first: Lena > Corvo = claimant-won"]


def test_a_clause_opens_behind_whose_work_it_is() -> None:
    told = (
        "A Berlin court held that his sculpture was copied from a photograph by Lena Moss, and his company was told to"
        " pay."
    )
    assert "Lena, his" not in told_in_brief(told)[0]
