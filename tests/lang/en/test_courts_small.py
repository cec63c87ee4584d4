"""Courts in small letters are those of that name where a text writes no court otherwise."""

import pytest

from ipgraph.lang.en.courts_small import with_capitals


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("A title\nThe supreme court agreed.", "A title\nThe Supreme Court agreed."),
        (
            "A Win at Supreme Court\nIt won in the court of appeal.",
            "A Win at Supreme Court\nIt won in the Court of Appeal.",
        ),
        ("A title\nIt won in the UK supreme court.", "A title\nIt won in the UK Supreme Court."),
        ("A title\nIt won in a high court.", None),
        ("A title\nIt would go to the court of appeal.", None),
        ("A title\nA lawyer who once argued before the supreme court spoke.", None),
        ("A title\nThe supreme court of Ulm had ruled otherwise in another case.", None),
        ("A title\nThe Ulm Regional Court ruled. The high court agreed.", None),
    ],
)
def test_courts_in_small_letters(text: str, read: str | None) -> None:
    assert with_capitals(text) == (read or text)
