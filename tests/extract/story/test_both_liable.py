"""Who is held liable as "both companies"."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Beta Ltd had bought the photo from Gamma Ltd, which had taken it from the site of the photographer Anna "
            "Holm. The Ulm Regional Court held that both companies infringed her copyright.",
            "Anna > Beta, Gamma",
        ),
        (
            "Beta Ltd had bought the photo from Gamma Ltd. The Ulm Regional Court held that the copyright of the "
            "photographer Anna Holm was infringed. Both companies noted the judgment.",
            " > ",
        ),
    ],
)
def test_both(text: str, sides: str) -> None:
    (line,) = told_in_brief(text)
    assert line.split(": ")[1].split(" = ")[0] == sides
