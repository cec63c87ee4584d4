"""Both sides of a case that names nobody, by the one dispute of the article."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_SUED = "In May 2023 Marrow Lenses Inc. sued Halden Optics AS in the District of Delaware over a lens patent. "


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "The jury in the Western District of Texas decided on 3 June 2024 that nothing was infringed.",
            "Marrow > Halden",
        ),
        (
            "The jury in the Western District of Texas decided on 3 June 2024 that Brae had infringed nothing.",
            " > Brae",
        ),
    ],
    ids=["of the article", "save where it names somebody else"],
)
def test_a_case_that_names_nobody_has_the_sides_of_the_one_dispute(text: str, sides: str) -> None:
    told = [line.partition(": ")[2].partition(" = ")[0] for line in told_in_brief(_SUED + text)]
    assert told == ["Marrow > Halden", sides]
