"""The judgment below a review that is told by its sum alone, and who had to pay it to whom."""

import pytest

from tests.extract.told_in_brief import told_in_brief

BELOW = "civil-infringement first: Alpha > Beta = claimant-won; awarded 3000000 damages"


@pytest.mark.parametrize(
    "text",
    [
        "The Federal Circuit wiped out a $3 million verdict that Beta Corp had been told to pay Alpha LLC for patent"
        " infringement.",
        "The Federal Circuit threw out a $3 million jury award against Beta Corp in a patent case brought by Alpha LLC,"
        " and ordered a new trial on damages.",
        "The Court of Appeal set aside the £3 million that Beta plc had been ordered to pay to rival Alpha Ltd for"
        " infringing its trade marks.",
        "The Federal Circuit vacated the $3 million in damages that a Delaware jury had told Beta Corp to pay Alpha Inc"
        " for infringing its patent, and sent the case back for a new trial.",
        "The Federal Circuit vacated the $3 million in damages that Alpha Inc had won from Beta Corp in a patent case.",
    ],
)
def test_the_judgment_below_is_told_by_its_sum(text: str) -> None:
    assert [line for line in told_in_brief(text) if " first: " in line] == [BELOW]


def test_a_sum_that_was_asked_for_tells_no_judgment() -> None:
    text = "The Federal Circuit reversed and ordered Beta Corp to pay the $3 million in damages that Alpha had sought."
    assert not any(" first: " in line for line in told_in_brief(f"{text} Its patent covers pumps."))
