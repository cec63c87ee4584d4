"""Chinese suits by somebody whom the words only describe: the one named is sued."""

import pytest

from tests.extract.told_in_brief import told_in_brief

JUDGED = "civil-infringement first:  > 云岭公司 = claimant-won; awarded 100000 damages"


@pytest.mark.parametrize(
    "sued",
    [
        "云岭公司被权利人告上法庭",
        "云岭公司因销售仿品被某知名品牌方诉至法院",
        "云岭公司遭一家化妆品企业起诉",
        "云岭公司的产品被权利人起诉侵权",
    ],
)
def test_who_is_sued(sued: str) -> None:
    assert told_in_brief(f"{sued}，杭州互联网法院判决云岭公司赔偿10万元。") == [JUDGED]


def test_who_sues_behind_a_passive() -> None:
    text = "远山公司的商标被云岭公司抢注后起诉至法院，杭州中院判决云岭公司赔偿10万元。"
    assert told_in_brief(text) == [JUDGED.replace(":  >", ": 远山公司 >")]
