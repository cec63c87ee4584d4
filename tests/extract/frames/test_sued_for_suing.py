"""Chinese suits against somebody for having sued: the one sued first sues now."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "case"),
    [
        pytest.param(
            "因恶意起诉诚岭公司，海沐公司被诉至常州市中级人民法院。法院判决海沐公司赔偿诚岭公司损失60万元。",
            "malicious-litigation first: 诚岭公司 > 海沐公司 = claimant-won; awarded 600000 damages",
            id="the suit first",
        ),
        pytest.param(
            "海沐公司因恶意起诉诚岭公司被诉至常州市中级人民法院，法院判决海沐公司赔偿诚岭公司损失60万元。",
            "malicious-litigation first: 诚岭公司 > 海沐公司 = claimant-won; awarded 600000 damages",
            id="whoever had sued first",
        ),
        pytest.param(
            "海沐公司起诉诚岭公司，诉至常州市中级人民法院，法院判决诚岭公司赔偿60万元。",
            "civil-infringement first: 海沐公司 > 诚岭公司 = claimant-won; awarded 600000 damages",
            id="a suit",
        ),
    ],
)
def test_who_sues_whom(text: str, case: str) -> None:
    assert told_in_brief(text) == [case]
