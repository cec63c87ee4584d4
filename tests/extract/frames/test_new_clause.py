"""Names behind "and the": they go on with a list, or begin a clause."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dow & Co. and the Ulm Group sued Corvo in Delaware.", "Dow, Ulm > Corvo"),
        ("The court in Delaware ordered Beta and the Gamma Group to pay Corvo $3 million.", "Corvo > Beta, Gamma"),
        ("Beta sells the pumps of Corvo and the Delta Corporation sued Beta in Texas.", "Delta > Beta"),
        ("Gamma settled with Corvo and the Beta Group was ordered by the Ulm court to pay Gamma $3.", "Gamma > Beta"),
    ],
)
def test_lists_and_clauses(text: str, told: str) -> None:
    assert [case.split(": ")[1].split(" = ")[0] for case in told_in_brief(text)] == [told]
