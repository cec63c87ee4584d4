"""Firms that write their names with a small letter."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Corvo Inc sued vivo in the Ulm Regional Court.", "Corvo > vivo"),
        ("Nokta and vivo signed a cross-licence. Nokta had sued vivo in Ulm.", "Nokta > vivo"),
        (
            "The Ulm Regional Court held that adidas infringed a patent of Corvo Inc, which sued it.",
            "Corvo > adidas",
        ),
        ("The drug was tested in vivo. Corvo Inc sued Alpen Ltd in the Ulm Regional Court.", "Corvo > Alpen"),
    ],
)
def test_they_are_parties_where_they_act(text: str, sides: str) -> None:
    (case,) = told_in_brief(text)
    assert sides in case
