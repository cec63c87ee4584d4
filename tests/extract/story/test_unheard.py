"""Reports that tell of nothing but a court, a day and those who face each other there: the one case that they tell."""

import pytest

from tests.extract.told_in_brief import told_in_brief

SUIT = "civil-infringement first: Alpha > Beta"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Who may use the patent on this valve? That matter was put to the Munich Regional Court on 3 June 2024 by "
            "Alpha GmbH, which wants Beta SA to stop.",
            [f"{SUIT} = pending; filed 2024-06-03"],
            id="what somebody wants beside a day in court",
        ),
        pytest.param(
            "Papers have come to Beta Ltd. Issued out of the Patents Court in May 2024 at the instance of Alpha Ltd, "
            "they are about the patent on a cake mould.",
            [f"{SUIT} = pending; filed 2024-05"],
            id="papers issued out of a court",
        ),
        pytest.param(
            "The revocation of a patent on rotors, owned by Beta A/S, is what Alpha AG has in mind: its action, "
            "addressed to the Federal Patent Court on 4 June 2024, runs to nine pages.",
            ["patent-invalidation first: Alpha > Beta = pending; filed 2024-06-04"],
            id="a court that hears nothing but attacks on patents",
        ),
        pytest.param(
            "If talks fail, Alpha GmbH would put its claim over a patent to the Munich Regional Court on 3 June 2024, "
            "and Beta SA knows it.",
            [],
            id="what would be put to a court",
        ),
        pytest.param(
            "Alpha GmbH may turn to the Munich Regional Court over its patent, and wants money of Beta SA.",
            [],
            id="no day",
        ),
        pytest.param(
            "The hearing of the claim that Alpha GmbH may have against Beta SA over a patent is set down by the Munich "
            "Regional Court for 3 September 2024.",
            [],
            id="a day to come",
        ),
    ],
)
def test_the_only_case(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
