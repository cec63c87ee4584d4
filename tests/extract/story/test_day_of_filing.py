"""The day beside a suit: that of its filing, or that of the verdict where somebody won or lost it."""

import pytest

from tests.extract.test_dating import cases


@pytest.mark.parametrize(
    ("text", "filed", "decided"),
    [
        (
            "Oak AG won its patent lawsuit against Birch GmbH before the Ulm Regional Court on 13 March 2019.",
            False,
            True,
        ),
        (
            "Oak AG prevailed in its lawsuit against Birch GmbH before the Ulm Regional Court on 13 March 2019.",
            False,
            True,
        ),
        (
            "The Ulm Regional Court awarded Oak AG EUR 2 million in a patent case against Birch GmbH on 13 March 2019.",
            False,
            True,
        ),
        ("Oak AG brought a lawsuit against Birch GmbH before the Ulm Regional Court on 13 March 2019.", True, False),
    ],
)
def test_the_day_of_a_suit(text: str, *, filed: bool, decided: bool) -> None:
    (case,) = cases("en", text)
    assert (case.filed == "2019-03-13", case.decided == "2019-03-13") == (filed, decided)
