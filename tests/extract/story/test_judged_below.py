"""For and against whom the words for a decision under review say that it was."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "An appeals court in Paris ordered Beta SA to pay Alpha SA EUR 400,000 for copying its sofa, a registered "
            "design, overturning a first ruling for Beta.",
            "civil-infringement second: Alpha > Beta = reversed; awarded 400000 damages",
            id="who must pay had been sued",
        ),
        pytest.param(
            "The Federal Circuit reversed a patent ruling for Alpha Inc against Beta Ltd.",
            "civil-infringement second: Alpha > Beta = reversed; appealed Beta",
            id="who had won had sued",
        ),
    ],
)
def test_who_had_won_below(text: str, told: str) -> None:
    assert told_in_brief(text)[0] == told


def test_who_may_keep_a_patent_need_not_have_sued() -> None:
    text = "The Federal Circuit upheld a ruling that let Beta Corp keep its patents in a challenge by Alpha Labs."
    assert told_in_brief(text)[0].startswith("civil-infringement second:  >  = affirmed")
