"""Who sues in Japan to have a decision undone sues the side that won; the day stands behind the words."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_DECIDED = (
    "Birch Inc. asked the Japan Patent Office for a trial for invalidation of Patent No. 5987441 of Alder Corp. The "
    "office upheld the patent in July 2021. "
)
_OVER = "administrative-litigation first: Birch > Alder = "


@pytest.mark.parametrize(
    ("text", "suit"),
    [
        (
            "Birch sued to overturn the decision, but the Intellectual Property High Court dismissed the suit in 2022.",
            _OVER + "respondent-won; decided 2022",
        ),
        (
            "Birch filed a suit to overturn that decision in the Intellectual Property High Court in 2022.",
            _OVER + "unknown; filed 2022",
        ),
        (
            "Birch sued Alder in the Tokyo District Court for infringement of another patent.",
            "civil-infringement first: Birch > Alder = unknown",
        ),
    ],
)
def test_suit_over_the_decision(text: str, suit: str) -> None:
    assert told_in_brief(_DECIDED + text)[1:] == [suit]
