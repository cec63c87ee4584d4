"""The appeal to which a Chinese sentence turns before it tells what was decided there."""

import pytest

from tests.extract.told_in_brief import told_in_brief

BEFORE = (
    "最高人民法院日前就甲海有限公司诉乙山有限公司侵害技术秘密案作出终审判决，将赔偿额提高至2440万元。甲海有限公司向"
    "成都市中级人民法院起诉乙山有限公司，索赔3000万元。一审法院判令停止使用，赔偿经济损失820万元。"
)
ABOVE = "civil-infringement second: 甲海有限公司 > 乙山有限公司 = modified; awarded 24400000 damages"
BELOW = (
    "civil-infringement first: 甲海有限公司 > 乙山有限公司 = claimant-partly-won; claimed 30000000; "
    "awarded 8200000 damages"
)


@pytest.mark.parametrize("turns", ["二审的关键在账册。", "【二审怎么改】", "但二审的看法不同。"])
def test_what_follows_was_decided_on_appeal(turns: str) -> None:
    assert told_in_brief(f"{BEFORE}{turns}法院以此为基数适用一倍惩罚性赔偿，判赔2440万元。") == [ABOVE, BELOW]


def test_a_sentence_that_does_not_turn() -> None:
    assert told_in_brief(f"{BEFORE}二审期间双方未能和解。")[1] == BELOW
