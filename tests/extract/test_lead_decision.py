"""A decision told in the lead without names is that of the suit told behind it."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "A Tokyo publisher must pay Beta Ltd RMB 5 million for copying its software, the Shanghai IP "
            "Court ruled. Beta sued Alpha Inc in 2021.",
            ["civil-infringement first: Beta > Alpha = claimant-won; awarded 5000000 damages; filed 2021"],
            id="one suit",
        ),
        pytest.param(
            "A Tokyo publisher must pay Beta Ltd RMB 5 million for copying its software, the Shanghai IP "
            "Court ruled. Alpha Inc sued Beta over a patent in 2021.",
            [
                "civil-infringement first: Beta > A = claimant-won; awarded 5000000 damages",
                "civil-infringement first: Alpha > Beta = unknown; filed 2021",
            ],
            id="a suit against the winner",
        ),
    ],
)
def test_decisions_of_leads(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
