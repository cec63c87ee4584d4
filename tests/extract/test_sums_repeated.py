"""A review that affirms does not grant again what the court below granted."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "The Hubei High People's Court has upheld a judgment ordering Beta Ltd to pay RMB 10 million to Alpha SA. "
            "Alpha brought a trademark suit before the Wuhan Intermediate People's Court. Beta was ordered to pay "
            "RMB 10 million.",
            [
                "civil-infringement second: Alpha > Beta = affirmed",
                "civil-infringement first: Alpha > Beta = claimant-won; awarded 10000000 damages",
            ],
            id="the same sum",
        ),
        pytest.param(
            "广东省高级人民法院驳回乙食品有限公司的上诉，维持了120万元的赔偿判决。广州市中级人民法院一审判令乙食品有限公司"
            "停止侵害甲食品有限公司的商标权，并赔偿120万元。",
            [
                "civil-infringement second: 甲食品有限公司 > 乙食品有限公司 = affirmed; appealed 乙食品有限公司",
                "civil-infringement first: 甲食品有限公司 > 乙食品有限公司 = claimant-won; awarded 1200000 damages",
            ],
            id="Chinese",
        ),
    ],
)
def test_sums_of_reviews(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
