"""Determinations of a trade commission in Chinese texts: their day, and what they find of several patents."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            "6月3日，美国国际贸易委员会（ITC）发布337调查终裁，认定海潮公司没有侵犯瑞帆公司的专利，终止调查。",
            "section-337 administrative: 瑞帆公司 > 海潮公司 = respondent-won; decided 2024-06-03",
        ),
        (
            "ITC于2023年11月7日发布终裁，认定海潮公司侵犯瑞帆公司的一项专利，未侵犯另一项。",
            "section-337 administrative: 瑞帆公司 > 海潮公司 = claimant-partly-won; decided 2023-11-07",
        ),
        (
            "2024年6月3日，ITC发布初步裁决，认定海潮公司侵犯瑞帆公司两项专利。",
            "section-337 administrative: 瑞帆公司 > 海潮公司 = claimant-won; decided 2024-06-03",
        ),
    ],
)
def test_decided(text: str, case: str) -> None:
    assert told_in_brief(text) == [case]
