"""An accusation alone tells who sued, where a court decided upon it."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Corvo accused Bexa in 2020 of infringing four patents. A Delaware jury awarded $30 million.", "Corvo > Bexa"),
        (
            "Corvo accused its former supplier Bexa of copying its patented pump. A jury in Boston awarded $5 million.",
            "Corvo > Bexa",
        ),
        (
            "Corvo claimed that Bexa had copied its source code. The Northern District of California "
            "entered judgment for the defendant.",
            "Corvo > Bexa",
        ),
        (
            "Corvo accused Bexa of stealing its recipe, and a Paris court ordered the engineer Jo Orr to pay €50,000 "
            "for breach of trade secrets.",
            " > Jo",
        ),
    ],
)
def test_sides_by_accusation(text: str, sides: str) -> None:
    """Who accused sues, and who was accused is sued."""
    (case,) = told_in_brief(text)
    assert f"first: {sides} =" in case


def test_praise_is_no_accusation() -> None:
    """Who praises somebody has not sued him, so that no side of the verdict is known."""
    assert (
        told_in_brief("Corvo praised Bexa for its four patents. A Delaware jury awarded $30 million over them.") == []
    )
