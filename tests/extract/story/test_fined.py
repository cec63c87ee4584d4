"""Who is fined pays, and gets nothing."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    "told",
    [
        "The Munich Regional Court fined Oven GmbH €100,000 for breach of an injunction that Kiln SA had won.",
        "The Munich Regional Court fined Oven GmbH €100,000 for contempt in the patent suit of Kiln SA.",
        "Kiln SA sued Oven GmbH over a patent in the Munich Regional Court, which fined Oven €100,000 for contempt.",
    ],
)
def test_who_is_fined_was_sued(told: str) -> None:
    (case,) = told_in_brief(told)
    assert "Kiln > Oven" in case


def test_a_fine_is_no_damages() -> None:
    text = "Kiln SA sued Oven GmbH over a patent in the Munich Regional Court, which fined Oven €100,000 for contempt."
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    (case,) = extract_record(article).proceedings
    assert "fine" in case.remedies
    assert "damages" not in case.remedies
