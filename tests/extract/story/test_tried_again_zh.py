"""Chinese suits that are sent back: the new trial, and the appeal from it."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            "广东高院裁定撤销一审判决，发回深圳中院重审。深圳中院重审后判决湖岭公司赔偿山河公司20万元。山河公司再次上诉，广东高院维持原判。",
            [
                "civil-infringement second: 山河公司 > 湖岭公司 = remanded",
                "civil-infringement first: 山河公司 > 湖岭公司 = claimant-partly-won; awarded 200000 damages",
                "civil-infringement second: 山河公司 > 湖岭公司 = affirmed; appealed 山河公司",
            ],
            id="from the court above",
        ),
        pytest.param(
            "南京中院一审判决驳回林岭公司的诉讼请求，林岭公司不服提起上诉，江苏高院裁定撤销原判、发回重审。"
            "南京中院重审后判决被告巨浪公司赔偿林岭公司150万元。巨浪公司不服，再次上诉，江苏高院终审维持原判。",
            [
                "civil-infringement first: 林岭公司 > 巨浪公司 = respondent-won",
                "civil-infringement first: 林岭公司 > 巨浪公司 = claimant-won; awarded 1500000 damages",
                "civil-infringement second: 林岭公司 > 巨浪公司 = remanded; appealed 林岭公司",
                "civil-infringement second: 林岭公司 > 巨浪公司 = affirmed; appealed 巨浪公司",
            ],
            id="from the first trial on",
        ),
    ],
)
def test_tried_again(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
