"""Who sues where the words around a suit say it: by which somebody wants something, in which somebody accuses."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("told", "sides"),
    [
        (
            "The Leeds County Court rejected a suit by which Oven Corp. wanted to sell a pump of Kiln Inc.",
            "Oven > Kiln",
        ),
        (
            "The Leeds County Court rejected a lawsuit by which Oven Corp. sought £3 million from Kiln Inc.",
            "Oven > Kiln",
        ),
        ("The Leeds County Court rejected a lawsuit by Oven Corp. against Kiln Inc.", "Oven > Kiln"),
        ("Oven Corp. accused Kiln Inc. of copying a pump in a suit filed in the Leeds County Court.", "Oven > Kiln"),
    ],
)
def test_the_words_around_a_suit_say_who_sues(told: str, sides: str) -> None:
    (case,) = told_in_brief(told)
    assert sides in case
