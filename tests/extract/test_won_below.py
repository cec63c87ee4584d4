"""A decision for somebody that only its review names is that of the suit which the other side brought."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "The Court of Appeal has reversed a High Court ruling in favour of Beta Ltd. Alpha Inc sued Beta in the "
            "High Court in 2020 over its trademark. The High Court dismissed the claim in May 2021.",
            [
                "civil-infringement second: Alpha > Beta = reversed; appealed Alpha",
                "civil-infringement first: Alpha > Beta = respondent-won; filed 2020; decided 2021-05",
            ],
            id="first instance",
        ),
        pytest.param(
            "The Supreme Court overturned a Seoul High Court decision in favor of Beta Ltd and returned the case to "
            "that court. Alpha Inc filed a trademark suit against Beta in 2015. The Seoul Central District Court "
            "ordered Beta to stop selling its bags. The Seoul High Court took the opposite view in 2017.",
            [
                "civil-infringement retrial: Alpha > Beta = remanded; appealed Alpha",
                "civil-infringement first: Alpha > Beta = claimant-won; filed 2015",
                "civil-infringement second: Alpha > Beta = reversed; appealed Beta; decided 2017",
            ],
            id="second instance",
        ),
        pytest.param(
            "The Court of Appeal has reversed a High Court ruling in favour of Beta Ltd over its trademark. The judges "
            "said that Alpha Inc had not infringed.",
            [
                "civil-infringement second: Beta > Alpha = reversed; appealed Alpha",
                "civil-infringement first: Beta > Alpha = claimant-won",
            ],
            id="no suit of the other",
        ),
    ],
)
def test_decisions_told_by_their_review(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
