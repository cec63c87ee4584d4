"""Who need not pay is the one who was sued, whatever court says so."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_PATENT = " over a patent, "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            f"Beta Ltd no longer has to pay Alpha Inc $5.2 million{_PATENT}the Federal Circuit said.",
            ["civil-infringement second: Alpha > Beta = reversed"],
            id="set aside above",
        ),
        pytest.param(
            f"Beta Ltd no longer has to pay Alpha Inc $5 million{_PATENT}the Federal Circuit said. A federal "
            "jury in Tyler, Texas, had awarded the company $5 million in October 2020.",
            [
                "civil-infringement second: Alpha > Beta = reversed; appealed Beta",
                "civil-infringement first: Alpha > Beta = claimant-won; awarded 5000000 damages; decided 2020-10",
            ],
            id="awarded below to the company",
        ),
        pytest.param(
            f"Beta Ltd need not pay Alpha Inc damages{_PATENT}the Munich Regional Court has ruled.",
            ["civil-infringement first: Alpha > Beta = respondent-won"],
            id="first instance",
        ),
        pytest.param(
            f"Beta Ltd has to pay Alpha Inc $5 million{_PATENT}the Munich Regional Court has ruled.",
            ["civil-infringement first: Alpha > Beta = claimant-won; awarded 5000000 damages"],
            id="has to pay",
        ),
    ],
)
def test_who_need_not_pay(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
