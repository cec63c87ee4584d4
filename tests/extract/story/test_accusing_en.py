"""An accusation alone tells who sued, where a court decided upon it."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Corvo accused Bexa in 2020 of infringing four patents. A Delaware jury agreed.", "Corvo > Bexa"),
        (
            "Corvo accused its former supplier Bexa of copying its code. A jury in Boston awarded $5 million.",
            "Corvo > Bexa",
        ),
        (
            "Corvo claimed that Bexa had copied its source code. The Northern District of California disagreed.",
            "Corvo > Bexa",
        ),
        (
            "Corvo accused Bexa of stealing its recipe, and a Paris court ordered the engineer Jo Orr to pay €50,000 "
            "for breach of trade secrets.",
            " > Jo",
        ),
        ("Corvo praised Bexa for its four patents. A Delaware jury awarded $30 million over them.", " > "),
    ],
)
def test_sides_by_accusation(text: str, sides: str) -> None:
    """Who accused sues, and who was accused is sued."""
    assert all(f"first: {sides} =" in case for case in told_in_brief(text))
