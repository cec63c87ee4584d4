"""What a court orders after it has told what an office did."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_SUIT = "科沃公司诉海潮公司侵害商标权一案，浦东法院"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            _SUIT + "查明，商标局曾驳回被告的“GOLA”注册申请，被告仍大量使用，遂判令被告赔偿791万元。",
            ["civil-infringement first: 科沃公司 > 海潮公司 = claimant-won; awarded 7910000 damages"],
        ),
        (
            _SUIT + "考虑到商标局此前驳回了海潮公司的申请，判令海潮公司停止侵权，赔偿100万元。",
            ["civil-infringement first: 科沃公司 > 海潮公司 = claimant-won; awarded 1000000 damages"],
        ),
        (
            _SUIT + "查明，商标评审委员会已宣告海潮公司的商标无效，故判令海潮公司停止侵权，赔偿100万元。",
            [
                "civil-infringement first: 科沃公司 > 海潮公司 = claimant-won; awarded 1000000 damages",
                "trademark-invalidation administrative:  > 海潮公司 = invalidated",
            ],
        ),
        (
            "Corvo Inc sued Alpen Ltd for patent infringement. The Ulm Regional Court, after the EUIPO had refused a "
            "mark of Alpen's, ordered Alpen to stop and to pay EUR 2 million.",
            ["civil-infringement first: Corvo > Alpen = claimant-won; awarded 2000000 damages"],
        ),
    ],
)  # fmt: skip
def test_a_court_goes_on_after_an_office(text: str, lines: list[str]) -> None:
    assert told_in_brief(text) == lines
